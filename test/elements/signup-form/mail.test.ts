import {expect} from '@open-wc/testing';
import {alerted, fill, headed, press, send} from '../../support/form-page.ts';
import {inside, shown, until} from '../../support/mount.ts';
import {aPublishedEvent, aPublishedFeed} from '../../support/server/published.ts';
import {fillAsAnne, openForm} from './a-form.ts';

const feed = aPublishedFeed(
  aPublishedEvent({
    registration: {
      email: 'paul@organizer.example',
      questions: [{id: 'diet', label: 'Diet'}],
      consent: 'I may write to you.',
    },
  }),
);

/** What is said to those who don't see what has just been done. */
const newsIn = (form: Element) =>
  inside(form, '.companions [role="status"], .closing [role="status"]')?.textContent;

describe('<signup-form>, without a server', () => {
  const opened: string[] = [];

  // No mail program of this machine shall open.
  const hold = (event: Event) => {
    const [target] = event.composedPath();
    if (!(target instanceof HTMLAnchorElement) || target.protocol !== 'mailto:') return;
    event.preventDefault();
    opened.push(target.href);
  };
  beforeEach(() => {
    opened.length = 0;
    document.addEventListener('click', hold);
  });
  afterEach(() => {
    document.removeEventListener('click', hold);
    sessionStorage.clear();
  });

  it('says whom the mail is for', async () => {
    const form = await openForm(feed);
    expect(inside(form, '[type="submit"]')?.textContent).to.contain(
      'Write a mail to paul@organizer.example',
    );
  });

  it('opens a mail with every answer in words', async () => {
    const form = await openForm(feed);
    await fillAsAnne(form);
    await press(form, '.add');
    await fill(form, 'people.0.name', 'Bo Holm');
    await fill(form, 'answers.diet', 'Vegan & nuts? No.');
    await send(form);
    await headed(form, 'left is to send the mail');
    const mail = new URL(opened[0] ?? '');
    expect(mail.pathname).to.equal('paul@organizer.example');
    expect(mail.searchParams.get('subject')).to.equal('Sign-up for Lokalt folkemøde');
    const lines = mail.searchParams.get('body')?.split('\r\n') ?? [];
    expect(lines).to.include.members([
      'Your name: Anne Jensen',
      'Your email: anne@visitor.example',
      'Person 2: Bo Holm',
      'Diet: Vegan & nuts? No.',
      'I agree to this: I may write to you.',
    ]);
  });

  it('says that nobody is signed up until the mail is sent', async () => {
    const form = await openForm(feed);
    await fillAsAnne(form);
    await send(form);
    await headed(form, 'left is to send the mail');
    expect(form.shadowRoot?.textContent).to.contain('You are not signed up until');
  });

  it('shows the text to those without a mail program', async () => {
    const form = await openForm(feed);
    await fillAsAnne(form);
    await send(form);
    const letter = await shown(form, '[part="letter"]');
    expect(letter.textContent).to.contain('Your name: Anne Jensen');
  });

  it('asks to paste a text that is too long for an address', async () => {
    const form = await openForm(feed);
    await fillAsAnne(form);
    await fill(form, 'answers.diet', 'Long. '.repeat(500));
    await send(form);
    await headed(form, 'left is to send the mail');
    expect(opened[0]?.length).to.be.lessThan(2000);
    expect(decodeURIComponent(opened[0] ?? '')).to.contain('Paste the copied text here');
  });

  it('checks the form just as well', async () => {
    const form = await openForm(feed);
    await send(form);
    await alerted(form);
    expect(opened).to.be.empty;
  });

  it('goes back to the form with what was typed', async () => {
    const form = await openForm(feed);
    await fillAsAnne(form);
    await send(form);
    await press(form, '.row button:last-child');
    const name = await shown<HTMLInputElement>(form, '[name="contact.name"]');
    expect(name.value).to.equal('Anne Jensen');
  });

  it('leaves the mail behind when the page shows another event', async () => {
    const registration = {email: 'paul@organizer.example'};
    const form = await openForm(
      aPublishedFeed(
        aPublishedEvent({registration}),
        aPublishedEvent({'@id': 'debate', name: 'Debat', registration}),
      ),
    );
    await fillAsAnne(form);
    await send(form);
    await headed(form, 'left is to send the mail');
    form.event = 'debate';
    await until(
      () => inside(form, 'form .event')?.textContent === 'Debat',
      'the other event never had its form',
    );
  });

  it('says nothing more of the person removed once the page shows another event', async () => {
    const registration = {email: 'paul@organizer.example', maximumPeople: 5};
    const form = await openForm(
      aPublishedFeed(
        aPublishedEvent({registration}),
        aPublishedEvent({'@id': 'debate', name: 'Debat', registration}),
      ),
    );
    await press(form, '.add');
    await press(form, '.remove');
    await until(() => newsIn(form)?.includes('removed'), 'nobody was removed');
    form.event = 'debate';
    await until(() => newsIn(form) === '', 'the news stayed');
  });

  const copies = [
    {what: 'it was copied', allowed: true, says: 'The text has been copied'},
    {what: 'it could not be', allowed: false, says: 'Select it and copy it yourself'},
  ];

  for (const {what, allowed, says} of copies) {
    it(`copies the text, and says that ${what}`, async () => {
      const copied: string[] = [];
      const writeText = (words: string) => {
        if (!allowed) return Promise.reject(new DOMException('denied', 'NotAllowedError'));
        copied.push(words);
        return Promise.resolve();
      };
      Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
      try {
        const form = await openForm(feed);
        await fillAsAnne(form);
        await send(form);
        await press(form, '.row button:first-child');
        await until(() => newsIn(form)?.includes(says), `nothing said “${says}”`);
        const letter = inside(form, '.wording')?.textContent ?? '';
        expect(copied).to.deep.equal(allowed ? [letter] : []);
      } finally {
        Reflect.deleteProperty(navigator, 'clipboard');
      }
    });
  }

  it('leads to the sign-up page where the organiser has one', async () => {
    const elsewhere = aPublishedFeed(
      aPublishedEvent({registration: {url: 'https://organizer.example/sign-up'}}),
    );
    const {mountForm} = await import('./a-form.ts');
    const form = await mountForm(elsewhere);
    const link = await shown<HTMLAnchorElement>(form, 'a[part="submit"]');
    expect(link.href).to.equal('https://organizer.example/sign-up');
  });
});
