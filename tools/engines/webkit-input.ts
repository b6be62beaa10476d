import type {WebDriverSession} from './webdriver.ts';

// The code points WebDriver gives the keys that aren't characters.
const keyValues: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const buttons = {left: 0, middle: 1, right: 2};

type Button = {button?: keyof typeof buttons};

function valueOf(key: string): string {
  const value = keyValues[key] ?? key;
  // As puppeteer does: an unknown name would otherwise be typed letter by letter.
  if ([...value].length !== 1) throw new Error(`Unknown key: "${key}"`);
  return value;
}

const down = (key: string) => ({type: 'keyDown', value: valueOf(key)});
const up = (key: string) => ({type: 'keyUp', value: valueOf(key)});

/** A keyboard with puppeteer's methods, over WebDriver. */
export function keyboardOf(session: WebDriverSession) {
  const act = (actions: object[]) =>
    session.command('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  return {
    type: (text: string) => act([...text].flatMap(character => [down(character), up(character)])),
    press: (key: string) => act([down(key), up(key)]),
    down: (key: string) => act([down(key)]),
    up: (key: string) => act([up(key)]),
  };
}

/** A mouse with puppeteer's methods, over WebDriver; positions are in CSS pixels of the viewport. */
export function mouseOf(session: WebDriverSession) {
  const act = (actions: object[]) =>
    session.command('POST', '/actions', {
      actions: [{type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions}],
    });
  const to = (x: number, y: number) => ({
    type: 'pointerMove',
    duration: 0,
    x,
    y,
    origin: 'viewport',
  });
  const press = ({button = 'left'}: Button = {}) => ({
    type: 'pointerDown',
    button: buttons[button],
  });
  const release = ({button = 'left'}: Button = {}) => ({
    type: 'pointerUp',
    button: buttons[button],
  });
  return {
    move: (x: number, y: number) => act([to(x, y)]),
    click: (x: number, y: number, options?: Button) =>
      act([to(x, y), press(options), release(options)]),
    down: (options?: Button) => act([press(options)]),
    up: (options?: Button) => act([release(options)]),
    reset: () => session.command('DELETE', '/actions'),
  };
}
