import {expect} from '@open-wc/testing';
import {HttpResponse, http} from 'msw';
import {setupWorker} from 'msw/browser';
import {inside, shown, until} from '../../support/mount.ts';
import {readableText} from '../../support/readable.ts';
import {mountCard} from './mount-card.ts';

const REGISTRATION = {registration: {email: 'bo@beboerhus.example'}};

describe('an <event-card> whose form cannot be fetched', () => {
  const worker = setupWorker(http.get('*/signup-form.*', () => HttpResponse.error()));
  before(async () => {
    await worker.start({quiet: true, onUnhandledFrame: 'bypass'});
  });
  after(() => {
    void worker.stop();
  });

  /** Presses “Tilmeld dig”, in vain. */
  async function pressed() {
    const card = await mountCard(REGISTRATION, {api: 'https://signup.example/'});
    inside(card, '[part="action"]')?.click();
    await shown(card, '.panel.form [role="status"]');
    return card;
  }

  it('says so, and names the mail to write instead', async () => {
    const panel = inside(await pressed(), '.panel.form');
    expect(panel && readableText(panel)).to.equal(
      'Tilmeldingen kan ikke hentes lige nu. Prøv igen om lidt. Tilmelding til bo@beboerhus.example',
    );
  });

  it('is accessible', async () => {
    await expect(await pressed()).to.be.accessible();
  });

  it('closes again', async () => {
    const card = await pressed();
    inside(card, '[part="action"]')?.click();
    await until(() => !inside(card, '.panel'), 'it never closed');
  });
});
