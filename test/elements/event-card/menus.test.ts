import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {EventCardElement} from '../../../src/elements/event-card/event-card.ts';
import {dispatched} from '../../support/dispatched.ts';
import {inside, shown, until} from '../../support/mount.ts';
import {mountCard} from './mount-card.ts';
import {keepSavedFiles} from '../../support/saved-files.ts';

const press = (card: Element, selector: string) => inside(card, selector)?.click();

const focused = (card: Element) => card.shadowRoot?.activeElement;

/** Opens a menu as a visitor with a mouse does. */
async function open(card: EventCardElement, part: string): Promise<HTMLElement> {
  press(card, `[part="${part}"]`);
  return shown(card, '.panel .menu');
}

/** Lets a click on a link come to nothing, so that the tests stay on their page. */
const stay = (event: Event) => {
  event.preventDefault();
};

/** Puts a member of the browser's `navigator` out of the way, or something else in its place. */
function withNavigator(name: 'share' | 'clipboard', value: unknown): void {
  before(() => {
    Object.defineProperty(navigator, name, {value, configurable: true});
  });
  after(() => {
    Reflect.deleteProperty(navigator, name);
  });
}

describe('<event-card>, taking a date to a calendar', () => {
  it('shows the ways there when it is asked', async () => {
    const menu = await open(await mountCard(), 'calendar');
    expect(menu.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Kalenderfil (Apple, Outlook m.fl.) Google Kalender Outlook.com',
    );
  });

  it('opens by keyboard, and closes again to where one was', async () => {
    const card = await mountCard();
    inside(card, '[part="calendar"]')?.focus();
    await sendKeys({press: 'Enter'});
    await shown(card, '.panel .menu');
    await sendKeys({press: 'Tab'});
    expect(focused(card)?.textContent?.trim()).to.equal('Kalenderfil (Apple, Outlook m.fl.)');
    await sendKeys({press: 'Escape'});
    await until(() => !inside(card, '.panel'), 'the menu never closed');
    expect(focused(card)?.getAttribute('part')).to.equal('calendar');
  });

  it('tells whether it is open', async () => {
    const card = await mountCard();
    await open(card, 'calendar');
    expect(inside(card, '[part="calendar"]')?.getAttribute('aria-expanded')).to.equal('true');
  });

  it('offers each of several dates', async () => {
    const card = await mountCard({
      '@type': 'EventSeries',
      startDate: undefined,
      subEvent: [{startDate: '2026-12-10T09:00'}, {startDate: '2026-12-17T09:00'}],
    });
    await open(card, 'calendar');
    const titles = [...(card.shadowRoot?.querySelectorAll('.menu-title') ?? [])];
    expect(titles.map(title => title.textContent)).to.eql(['10. december', '17. december']);
  });

  describe('as a file', () => {
    const saved = keepSavedFiles();

    const save = async () => {
      const card = await mountCard();
      const menu = await open(card, 'calendar');
      const added = dispatched(card, 'event-card-calendar-added');
      menu.querySelector('button')?.click();
      return added;
    };

    it('saves one that any calendar reads', async () => {
      await save();
      expect((await saved.at(-1))?.content).to.match(/^BEGIN:VCALENDAR\r\n/);
    });

    it('names it after the event', async () => {
      await save();
      expect((await saved.at(-1))?.name).to.equal('faellesspisning.ics');
    });

    it('tells the page', async () => {
      expect((await save()).way).to.equal('file');
    });
  });

  it('tells the page which calendar it was', async () => {
    const card = await mountCard();
    const menu = await open(card, 'calendar');
    card.addEventListener('click', stay);
    const added = dispatched(card, 'event-card-calendar-added');
    menu.querySelector<HTMLElement>('a[href*="google"]')?.click();
    const {way, eventId, dateId} = await added;
    expect([way, eventId, dateId]).to.eql(['google', 'faellesspisning', 'faellesspisning']);
  });

  it('is not offered for an event that is over', async () => {
    const card = await mountCard({}, {now: '2027-01-01T10:00'});
    expect(inside(card, '[part="calendar"]')).to.equal(null);
  });

  it('is accessible while open', async () => {
    const card = await mountCard();
    await open(card, 'calendar');
    await expect(card).to.be.accessible();
  });
});

describe('<event-card>, sharing where the device has no way of its own', () => {
  withNavigator('share', undefined);

  describe('and the browser copies', () => {
    const copied: string[] = [];
    withNavigator('clipboard', {
      writeText: (text: string) => {
        copied.push(text);
        return Promise.resolve();
      },
    });

    it('copies the address of the page without its fragment, and says so', async () => {
      location.hash = '#somewhere';
      const card = await mountCard();
      const menu = await open(card, 'share');
      menu.querySelector('button')?.click();
      await until(() => inside(card, '.news')?.textContent, 'it never said that it was copied');
      expect([copied.at(-1), inside(card, '.news')?.textContent]).to.eql([
        location.href.replace(/#.*/, ''),
        'Linket er kopieret',
      ]);
    });

    it('copies the event’s own page where it has one', async () => {
      const card = await mountCard({url: 'https://beboerhus.example/spis'});
      const menu = await open(card, 'share');
      const shared = dispatched(card, 'event-card-shared');
      menu.querySelector('button')?.click();
      expect((await shared).url).to.equal('https://beboerhus.example/spis');
    });
  });

  describe('and the browser won’t copy', () => {
    withNavigator('clipboard', {writeText: () => Promise.reject(new Error('Refused'))});

    it('shows the address, to be copied by hand', async () => {
      const card = await mountCard({url: 'https://beboerhus.example/spis'});
      const menu = await open(card, 'share');
      menu.querySelector('button')?.click();
      await until(() => inside(card, '.news')?.textContent, 'it never showed the address');
      expect(inside(card, '.news')?.textContent).to.contain('https://beboerhus.example/spis');
    });
  });

  it('composes a mail', async () => {
    const menu = await open(await mountCard({url: 'https://beboerhus.example/spis'}), 'share');
    expect(menu.querySelector('a')?.getAttribute('href')).to.equal(
      'mailto:?subject=F%C3%A6llesspisning&body=https%3A%2F%2Fbeboerhus.example%2Fspis',
    );
  });

  it('leaves it to a page that has its own way', async () => {
    const card = await mountCard();
    card.addEventListener('event-card-share', stay);
    press(card, '[part="share"]');
    await card.updateComplete;
    expect(inside(card, '.panel')).to.equal(null);
  });

  it('is accessible while open', async () => {
    const card = await mountCard();
    await open(card, 'share');
    await expect(card).to.be.accessible();
  });
});

describe('<event-card>, sharing in the way of the device', () => {
  const shared: ShareData[] = [];
  withNavigator('share', (content: ShareData) => {
    shared.push(content);
    return Promise.resolve();
  });

  it('hands over the title and the address', async () => {
    const card = await mountCard({url: 'https://beboerhus.example/spis'});
    const told = dispatched(card, 'event-card-shared');
    press(card, '[part="share"]');
    expect((await told).way).to.equal('device');
    expect(shared.at(-1)).to.eql({
      title: 'Fællesspisning',
      url: 'https://beboerhus.example/spis',
    });
  });
});

describe('<event-card>, sharing where the device refuses', () => {
  const refusals = [
    {when: 'it may not from this page', name: 'NotAllowedError', opens: true},
    {when: 'the visitor thinks better of it', name: 'AbortError', opens: false},
  ];

  for (const {when, name, opens} of refusals) {
    describe(`since ${when}`, () => {
      const asked: ShareData[] = [];
      withNavigator('share', (content: ShareData) => {
        asked.push(content);
        return Promise.reject(new DOMException('No', name));
      });

      it(opens ? 'shows our own ways' : 'leaves it at that', async () => {
        const card = await mountCard();
        press(card, '[part="share"]');
        await until(() => asked.length, 'the device was never asked');
        if (opens) await shown(card, '.panel .menu');
        else await card.updateComplete;
        expect(Boolean(inside(card, '.panel'))).to.equal(opens);
      });
    });
  }
});
