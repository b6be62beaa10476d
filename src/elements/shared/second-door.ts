import type {LitElement} from 'lit';
import {DoorController} from '../../controllers/door-controller.ts';
import type {DoorWay, SecondDoor} from '../../controllers/second-door.ts';
import type {Language} from '../../text/languages.ts';
import {loadDoorText} from '../../text/load-door-text.ts';
import {focusOn} from './focus.ts';
import {secondDoorStyles} from './second-door-styles.ts';
import {secondDoorView} from './second-door-view.ts';

/**
 * Makes the way in for those whom the captcha fails. It stands apart from the forms, with its words
 * and its looks, as few ever need it.
 *
 * @throws When its words can't be fetched.
 */
export async function createSecondDoor(
  host: LitElement,
  way: DoorWay,
  lang: Language,
): Promise<SecondDoor> {
  const words = await loadDoorText(lang);
  if (!words) throw new Error('The words can’t be fetched.');
  wear(host);
  const door = new DoorController(host, way, lang);
  const enter = () => {
    door.enter();
    // What was pressed has gone, and the focus must not go with it.
    void host.updateComplete.then(() => {
      focusOn(host.renderRoot, '.door');
    });
  };
  return {
    get view() {
      return secondDoorView(door, words, enter);
    },
    get captcha() {
      return door.captcha;
    },
    open: () => {
      door.open();
    },
  };
}

/** Adds the door's looks to an element's, which came without them. */
function wear({renderRoot}: LitElement) {
  const sheet = secondDoorStyles.styleSheet;
  if (!sheet || !(renderRoot instanceof ShadowRoot)) return;
  const {adoptedStyleSheets} = renderRoot;
  if (!adoptedStyleSheets.includes(sheet)) {
    renderRoot.adoptedStyleSheets = [...adoptedStyleSheets, sheet];
  }
}
