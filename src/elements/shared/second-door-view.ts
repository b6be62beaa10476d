import {html, nothing, svg} from 'lit';
import type {DoorPicture} from '../../contract/door.ts';
import type {DoorController, DoorState} from '../../controllers/door-controller.ts';
import type {SoundState} from '../../controllers/sound-controller.ts';
import type {DoorText} from '../../text/door.ts';

/** Shows the second door: a line that leads to it, or the digits to see, to hear and to write. */
export const secondDoorView = (door: DoorController, words: DoorText, enter: () => void) =>
  door.state.status === 'offered' ? offer(words, enter) : opened(door, words);

const offer = ({offer: label}: DoorText, enter: () => void) =>
  html`<button type="button" class="door-offer" @click=${enter}>${label}</button>`;

function opened(door: DoorController, words: DoorText) {
  const {state, sound} = door;
  const isOpen = state.status === 'open';
  const fault = isOpen && state.why === 'wrong' && !door.typed ? words.wrong : '';
  return html`
    <fieldset
      class=${fault ? 'door faulty' : 'door'}
      part="second-door"
      aria-describedby="door-help"
    >
      <legend>${words.heading}</legend>
      <p id="door-help" class="help quiet">${words.help}</p>
      ${isOpen ? picture(state.door.picture, words) : nothing}
      <div class="door-actions">
        ${isOpen ? listenButton(door, words) : nothing}
        <button
          type="button"
          class="door-another"
          @click=${() => {
            door.renew();
          }}
        >
          ${words.another}
        </button>
      </div>
      <p class="door-news" role="status">${newsOf(state, sound.state, words)}</p>
      ${digitsField(door, words, fault)}
    </fieldset>
  `;
}

const picture = ({width, height, lines}: DoorPicture, words: DoorText) => svg`
  <svg class="door-picture" role="img" aria-label=${words.picture} viewBox="0 0 ${width} ${height}">
    <path d=${lines.map(line => `M${line.join(' ')}`).join('')} />
  </svg>
`;

const listenButton = ({sound}: DoorController, words: DoorText) => html`
  <button
    type="button"
    class="door-listen"
    @click=${() => {
      sound.press();
    }}
  >
    ${listenLabel(sound.state, words)}
  </button>
`;

function listenLabel(state: SoundState, words: DoorText): string {
  switch (state) {
    case 'silent':
    case 'loading':
    case 'failed':
      return words.listen;
    case 'playing':
      return words.pause;
    case 'paused':
      return words.goOn;
    case 'heard':
      return words.again;
  }
}

/** What has happened and can't be seen from the place where the focus is. */
function newsOf(state: DoorState, sound: SoundState, words: DoorText): string {
  if (state.status === 'failed') {
    return state.problem.kind === 'too-many' ? words.tooMany : words.failed;
  }
  if (state.status !== 'open') return words.loading;
  if (sound === 'loading') return words.soundLoading;
  if (sound === 'failed') return words.soundFailed;
  return state.why === 'another' && sound === 'silent' ? words.renewed : '';
}

/** Without a name, so that it is none of what the visitor signs up with. */
const digitsField = (door: DoorController, words: DoorText, fault: string) => html`
  <div class="field">
    <label for="door-digits">${words.label}</label>
    ${
      fault
        ? html`<p class="fault" id="door-fault">
            <span class="sign" aria-hidden="true">!</span>${fault}
          </p>`
        : nothing
    }
    <input
      id="door-digits"
      part="field"
      type="text"
      inputmode="numeric"
      autocomplete="off"
      spellcheck="false"
      aria-required="true"
      aria-invalid=${fault ? 'true' : nothing}
      aria-describedby=${fault ? 'door-fault' : nothing}
      .value=${door.typed}
      @input=${(event: Event) => {
        type(door, event);
      }}
    />
  </div>
`;

function type(door: DoorController, event: Event) {
  const {target} = event;
  // Nothing of what the form asks for: it needn't look at it.
  event.stopPropagation();
  if (target instanceof HTMLInputElement) door.type(target.value);
}
