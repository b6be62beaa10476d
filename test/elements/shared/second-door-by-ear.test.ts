import {expect} from '@open-wc/testing';
import {a11ySnapshot, sendKeys} from '@web/test-runner-commands';
import {headed, tabTo, typeInto} from '../../support/form-page.ts';
import {inside, shown, until} from '../../support/mount.ts';
import {readVoice, serving, useNetwork} from '../../support/network.ts';
import {withoutHttps} from '../../support/second-door.ts';
import {heard} from '../../support/server/doors.ts';
import {aFeed, openForm} from '../signup-form/a-form.ts';

/** What a screen reader has of a page: a tree of roles and names. */
interface Told {
  readonly role?: string;
  readonly name?: string;
  readonly description?: string;
  readonly focused?: boolean;
  readonly children?: readonly Told[];
}

const flat = (told: Told): readonly Told[] => [told, ...(told.children ?? []).flatMap(flat)];

/** Gives what a screen reader has of the page; only Chromium lets a test ask. */
async function listened(): Promise<readonly Told[]> {
  const told = (await a11ySnapshot({})) as unknown as Told;
  return flat(told);
}

const canListen = /Chrom/.test(navigator.userAgent);

describe('a blind visitor’s way through the second door', () => {
  useNetwork();
  let restore: () => void;
  beforeEach(() => (restore = withoutHttps()));
  afterEach(() => {
    restore();
  });

  it('leads to a place by keyboard and ear alone', async () => {
    const feed = aFeed();
    const {sounds} = serving(feed);
    const form = await openForm(feed, {lang: 'da'});
    await typeInto(form, 'contact.name', 'Anne Jensen');
    await typeInto(form, 'contact.email', 'anne@visitor.example');
    await shown(form, '.door-offer');
    await tabTo(form, '.door-offer');
    await sendKeys({press: 'Enter'});
    await shown(form, '.door-picture');
    await tabTo(form, '.door-listen');
    await sendKeys({press: 'Enter'});
    await until(() => sounds.length, 'the digits were never said');
    const [sound = new Uint8Array()] = sounds;
    await tabTo(form, '#door-digits');
    await sendKeys({type: heard(sound, await readVoice('da'))});
    await tabTo(form, '[type="submit"]');
    await sendKeys({press: 'Enter'});
    await headed(form, 'Du er tilmeldt');
  });

  it('is told at each step', async () => {
    if (!canListen) return;
    const feed = aFeed();
    serving(feed);
    const form = await openForm(feed);
    await tabTo(form, '[name="contact.name"]');
    await shown(form, '.door-offer');
    const offered = await listened();
    expect(
      offered.some(
        ({role, name}) =>
          role === 'button' && name === 'Can’t get through? Write some digits instead',
      ),
    ).to.equal(true);
    await tabTo(form, '.door-offer');
    await sendKeys({press: 'Enter'});
    await until(
      () => form.shadowRoot?.activeElement?.matches('.door') && inside(form, '.door-picture'),
      'the door never opened',
    );
    const opened = await listened();
    const names = (role: string) => opened.filter(one => one.role === role).map(({name}) => name);
    expect(names('group')).to.include('So that we know you are not a robot');
    expect([...names('img'), ...names('image')]).to.include(
      'Picture of six digits. The button Listen says them aloud.',
    );
    expect(names('button')).to.include.members(['Listen', 'New digits']);
    expect(names('textbox')).to.include('The six digits');
  });
});
