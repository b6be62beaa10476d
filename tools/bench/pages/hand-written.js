// What someone writes by hand for this one feed: its facts in its language, and nothing else.

/** @param {string} text */
const escaped = text => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);

/** @param {string} text */
const prose = text =>
  text
    .split('\n\n')
    .map(block =>
      block.startsWith('- ')
        ? `<ul>${block
            .split('\n')
            .map(line => `<li>${escaped(line.slice(2))}</li>`)
            .join('')}</ul>`
        : `<p>${escaped(block)}</p>`,
    )
    .join('');

/** @param {{name: string, jobTitle: string, worksFor: string}[]} people */
const list = people =>
  `<ul>${people
    .map(
      one =>
        `<li><b>${escaped(one.name)}</b>, ${escaped(one.jobTitle)}, ${escaped(one.worksFor)}</li>`,
    )
    .join('')}</ul>`;

/** @param {{eventSchedule: {startDate: string, endDate: string, startTime: string, endTime: string}}} date */
const when = ({eventSchedule: {startDate, endDate, startTime, endTime}}) => {
  const days = new Intl.DateTimeFormat('da', {day: 'numeric', month: 'long', timeZone: 'UTC'});
  const hour = (/** @type {string} */ time) => time.replace(/^0/, '').replace(':', '.');
  const range = days.formatRange(new Date(startDate), new Date(endDate)).replace(/ /g, ' ');
  return `<li><time datetime="${startDate}"><strong>${range.replace('.-', '.–')}</strong>
    kl. ${hour(startTime)}–${hour(endTime)} begge dage</time></li>`;
};

const style = `<style>
  :host { display: block; line-height: 1.5; container-type: inline-size }
  ul, ol { padding: 0; list-style: none }
  strong { display: block; font-size: 1.75em; line-height: 1.15 }
  h2, h3 { line-height: 1.25 }
  .prose ul { padding-left: 1.25em; list-style: disc }
  dl div { padding: .75em 0; border-top: 1px solid #8884 }
  dt { font-size: .875em; opacity: .8 }
  dd { margin: 0 }
  .button { display: inline-block; padding: .75em 1.125em; border: 1px solid #8888;
    border-radius: .25em; background: none; color: inherit; font: inherit; text-decoration: none }
  .button:first-child { background: #0b57c4; color: #fff }
  @container (min-width: 32em) { dl div { display: grid; grid-template-columns: 9em 1fr } }
</style>`;

class HandWrittenCard extends HTMLElement {
  async connectedCallback() {
    const answer = await fetch(this.getAttribute('feed') ?? '');
    const [event] = (await answer.json()).events;
    const {location, offers, registration, subjectOf} = event;
    const {address} = location;
    const money = (/** @type {number} */ amount) => `${amount.toLocaleString('da')} kr.`;
    const mail = registration.email;
    this.attachShadow({mode: 'open'}).innerHTML = `${style}<article>
      <p>Vælg mellem ${event.subEvent.length} datoer</p>
      <ol>${event.subEvent.map(when).join('')}</ol>
      <h2>${escaped(event.name)}</h2>
      <p>${escaped(location.name)}, ${address.streetAddress}, ${address.postalCode} ${address.addressLocality}</p>
      <div class="prose">${prose(event.disambiguatingDescription)}${prose(event.description)}
      ${event.sections
        .map(
          (/** @type {{name: string, text: string}} */ section) =>
            `<h3>${escaped(section.name)}</h3>${prose(section.text)}`,
        )
        .join('')}
      <h3>Det får du med hjem</h3>
      ${prose(event.teaches.map((/** @type {string} */ line) => `- ${line}`).join('\n'))}</div>
      <dl>
        <div><dt>Målgruppe</dt><dd>${escaped(event.audience.audienceType)}</dd></div>
        <div><dt>Ansvarlige</dt><dd>${list(event.organizer)}</dd></div>
        <div><dt>Bidragydere</dt><dd>${list(event.contributor)}</dd></div>
        <div><dt>Pris</dt><dd>${money(offers.price)} + moms
          (${money(offers.price * (1 + offers.vatPercent / 100))} inkl. moms)<br>
          Inklusive ${offers.includes.join(', ')}</dd></div>
        <div><dt>Til download</dt><dd><a href="${subjectOf.url}">${escaped(subjectOf.name)} (PDF)</a></dd></div>
      </dl>
      <p><a class="button" href="mailto:${mail}?subject=Tilmelding">Tilmelding til ${mail}</a>
        <button class="button" id="share">Del</button></p>
    </article>`;
    this.shadowRoot?.querySelector('#share')?.addEventListener('click', () => {
      void navigator.share({title: event.name, url: location.href});
    });
  }
}

customElements.define('hand-written-card', HandWrittenCard);
