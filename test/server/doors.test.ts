import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readVoice} from '../../server/src/node/voices.ts';
import {LANGUAGES} from '../../src/text/languages.ts';
import {aServer} from '../support/server/a-server.ts';
import {fetchDoor, heard, seen} from '../support/server/doors.ts';
import {problemOf, signUp, subscribe} from '../support/server/requests.ts';

const refusal = async (response: Response) => (await problemOf(response)).kind;

/** A server, a door of it, and what is sent to go through with some digits. */
async function aDoor() {
  const server = aServer({voices: readVoice});
  const {door, picture} = await fetchDoor(server);
  const digits = await seen(door, server);
  return {...server, server, door, picture, digits, with: (said: string) => `door:${door}:${said}`};
}

/** Six other digits. */
const notThese = (digits: string) =>
  digits.replace(/\d/g, digit => String((Number(digit) + 1) % 10));

describe('the second door', () => {
  it('lets through who reads the digits', async () => {
    const {app, digits, ...door} = await aDoor();
    assert.equal((await signUp(app, {captcha: door.with(digits)})).status, 201);
  });

  it('lets through into the newsletter as well', async () => {
    const server = aServer();
    const {door} = await fetchDoor(server, 'newsletter');
    const captcha = `door:${door}:${await seen(door, server)}`;
    assert.equal((await subscribe(server.app, {captcha})).status, 202);
  });

  for (const [how, write] of [
    ['with spaces', (digits: string) => ` ${digits.slice(0, 3)} ${digits.slice(3)} `],
    ['with hyphens', (digits: string) => digits.split('').join('-')],
    [
      'with letters that look the same',
      (digits: string) => digits.replaceAll('0', 'O').replaceAll('1', 'l'),
    ],
    [
      'in wide digits',
      (digits: string) =>
        digits.replace(/\d/g, digit => '０１２３４５６７８９'[Number(digit)] ?? ''),
    ],
  ] as const) {
    it(`takes them written ${how}`, async () => {
      const {app, digits, ...door} = await aDoor();
      assert.equal((await signUp(app, {captcha: door.with(write(digits))})).status, 201);
    });
  }

  it('is shut once it has been gone through', async () => {
    const {app, digits, ...door} = await aDoor();
    await signUp(app, {captcha: door.with(digits)});
    assert.equal(await refusal(await signUp(app, {captcha: door.with(digits)})), 'captcha-refused');
  });

  it('lets one through of two at the same instant', async () => {
    const {app, digits, ...door} = await aDoor();
    const captcha = door.with(digits);
    const responses = await Promise.all([signUp(app, {captcha}), signUp(app, {captcha})]);
    assert.deepEqual(responses.map(({status}) => status).sort(), [201, 403]);
  });

  it('is shut once the digits were wrong, so that nobody tries them all', async () => {
    const {app, digits, ...door} = await aDoor();
    const wrong = door.with(notThese(digits));
    assert.equal(await refusal(await signUp(app, {captcha: wrong})), 'captcha-refused');
    assert.equal(await refusal(await signUp(app, {captcha: door.with(digits)})), 'captcha-refused');
  });

  it('stays open for who has to correct something else', async () => {
    const {app, digits, ...door} = await aDoor();
    const captcha = door.with(digits);
    const wrong = {name: 'Anne', email: 'anne at home'};
    assert.equal(await refusal(await signUp(app, {captcha, contact: wrong})), 'invalid');
    assert.equal((await signUp(app, {captcha})).status, 201);
  });

  it('of another form is refused', async () => {
    const {app, digits, ...door} = await aDoor();
    const response = await subscribe(app, {captcha: door.with(digits)});
    assert.equal(await refusal(response), 'captcha-refused');
  });

  it('is open for half an hour', async () => {
    const {app, clock, digits, ...door} = await aDoor();
    clock.advance({minutes: 29});
    assert.equal((await signUp(app, {captcha: door.with(digits)})).status, 201);
  });

  it('is shut after half an hour', async () => {
    const {app, clock, digits, ...door} = await aDoor();
    clock.advance({minutes: 30});
    assert.equal(await refusal(await signUp(app, {captcha: door.with(digits)})), 'captcha-refused');
  });

  it('can’t be made by anyone else', async () => {
    const {app, door, digits} = await aDoor();
    const [id = '', ...rest] = door.split('.');
    const other = [id.replace(/^./, first => (first === '0' ? '1' : '0')), ...rest].join('.');
    const response = await signUp(app, {captcha: `door:${other}:${digits}`});
    assert.equal(await refusal(response), 'captcha-refused');
  });

  for (const captcha of ['door:', 'door::', 'door:x:123456', 'door:...:', 'door:a.b.c.d:1']) {
    it(`that reads ${captcha} is refused`, async () => {
      assert.equal(await refusal(await signUp(aServer().app, {captcha})), 'captcha-refused');
    });
  }

  it('lets a person through whose program fills in what nobody sees', async () => {
    const {app, digits, ...door} = await aDoor();
    const website = 'https://anne.example';
    assert.equal((await signUp(app, {captcha: door.with(digits), website})).status, 201);
  });

  it('doesn’t say its digits in what is sent', async () => {
    const {door, picture, digits} = await aDoor();
    assert.ok(!door.includes(digits));
    assert.ok(picture.lines.every(line => line.every(Number.isFinite)));
  });

  it('draws the same digits otherwise each time', async () => {
    const server = aServer();
    const [one, other] = [await fetchDoor(server), await fetchDoor(server)];
    assert.notDeepEqual(one.picture.lines[0], other.picture.lines[0]);
  });

  it('draws inside its picture', async () => {
    const server = aServer();
    const pictures = await Promise.all(Array.from({length: 50}, () => fetchDoor(server)));
    for (const {picture} of pictures) {
      const numbers = picture.lines.flat();
      const across = numbers.filter((_, index) => index % 2 === 0);
      const down = numbers.filter((_, index) => index % 2 === 1);
      assert.ok(Math.min(...across) > 0 && Math.max(...across) < picture.width);
      assert.ok(Math.min(...down) > 0 && Math.max(...down) < picture.height);
    }
  });
});

describe('the sound of the second door', () => {
  const listen = async (door: string, lang: string, server: ReturnType<typeof aServer>) =>
    server.app.request(`/doors/sound?door=${encodeURIComponent(door)}&lang=${lang}`);

  for (const lang of LANGUAGES) {
    it(`says the digits of the picture (${lang})`, async () => {
      const {server, door, digits} = await aDoor();
      const response = await listen(door, lang, server);
      assert.equal(response.headers.get('Content-Type'), 'audio/wav');
      const wave = new Uint8Array(await response.arrayBuffer());
      assert.equal(heard(wave, await readVoice(lang)), digits);
    });
  }

  it('is another recording each time', async () => {
    const {server, door} = await aDoor();
    const one = await (await listen(door, 'da', server)).arrayBuffer();
    const other = await (await listen(door, 'da', server)).arrayBuffer();
    assert.notDeepEqual(new Uint8Array(one), new Uint8Array(other));
  });

  it('speaks a neighbour’s language where it has not the visitor’s own', async () => {
    const {server, door, digits} = await aDoor();
    const wave = new Uint8Array(await (await listen(door, 'fo-FO', server)).arrayBuffer());
    assert.equal(heard(wave, await readVoice('da')), digits);
  });

  it('is not to be had for a door that is none', async () => {
    const {server} = await aDoor();
    assert.equal((await listen('a.b.c.d', 'da', server)).status, 410);
  });
});
