import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {strFromU8, unzipSync} from 'fflate';
import type {SignUpRecord} from '../../../server/src/storage/records.ts';
import {aRichFeed, aRichSignUp} from '../../support/server/a-rich-event.ts';
import {anOrganisersServer, signedIn} from '../../support/server/an-organiser.ts';

const FORMULA = '=HYPERLINK("https://evil.example";"Click")';

async function organiserOf(fields: Partial<SignUpRecord> = {}, name = 'Bak op! Æbler & pærer') {
  const server = anOrganisersServer({feed: () => aRichFeed({name}), settings: {lang: 'da'}});
  await server.surroundings.store.transaction(tx =>
    tx.signUps.add(aRichSignUp({date: 'may', ...fields})),
  );
  return {server, ...(await signedIn(server))};
}

/** Reads CSV by RFC 4180, parted by semicolons. */
function csvIn(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const [line] of text.matchAll(/(?:"(?:[^"]|"")*"|[^"\r\n])+(?:\r\n|$)/g)) {
    const cells = [...line.trimEnd().matchAll(/(?:^|;)("(?:[^"]|"")*"|[^;]*)/g)];
    rows.push(cells.map(([, cell = '']) => cell.replace(/^"|"$/g, '').replaceAll('""', '"')));
  }
  return rows;
}

/** Reads the first sheet of a workbook: cells by their place, with type, value and format. */
function sheetIn(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const part = (name: RegExp) => {
    const found = Object.keys(files).find(one => name.test(one));
    return found ? strFromU8(files[found] ?? new Uint8Array()) : '';
  };
  const unescaped = (text: string) =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&');
  const shared = [...part(/sharedStrings\.xml$/).matchAll(/<si>.*?<t[^>]*>([\s\S]*?)<\/t>/g)].map(
    ([, text = '']) => unescaped(text),
  );
  const formats = new Map(
    [...part(/styles\.xml$/).matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]+)"/g)].map(
      ([, id = '', code = '']) => [id, code],
    ),
  );
  const styles = [
    ...(/<cellXfs[\s\S]*<\/cellXfs>/.exec(part(/styles\.xml$/))?.[0] ?? '').matchAll(
      /<xf [^>]*?numFmtId="(\d+)"|<xf (?![^>]*numFmtId)/g,
    ),
  ].map(([, id = '']) => formats.get(id) ?? id);
  const sheet = part(/worksheets\/sheet1\.xml$/);
  const cells = [...sheet.matchAll(/<c r="([A-Z]+)(\d+)"([^>]*)>([\s\S]*?)<\/c>/g)].map(
    ([, column = '', row = '', attributes = '', content = '']) => {
      const type = /t="(\w+)"/.exec(attributes)?.[1] ?? 'n';
      const value = unescaped(/<(?:v|t)[^>]*>([\s\S]*?)<\/(?:v|t)>/.exec(content)?.[1] ?? '');
      return {
        ...{column, row: Number(row), type},
        value: type === 's' ? (shared[Number(value)] ?? '') : value,
        format: styles[Number(/s="(\d+)"/.exec(attributes)?.[1] ?? 0)] ?? '',
        isFormula: content.includes('<f'),
      };
    },
  );
  const heading = (text: string) =>
    cells.find(cell => cell.row === 1 && cell.value === text)?.column;
  return {
    cells,
    under: (text: string, row: number) =>
      cells.find(cell => cell.column === heading(text) && cell.row === row),
    sheetName: /<sheet [^>]*name="([^"]*)"/.exec(part(/workbook\.xml$/))?.[1],
  };
}

async function workbookFrom(response: Response) {
  return sheetIn(new Uint8Array(await response.arrayBuffer()));
}

describe('the list of people as CSV', () => {
  const csv = async (fields?: Partial<SignUpRecord>) => {
    const {get} = await organiserOf(fields);
    const bytes = new Uint8Array(await (await get('/events/folkemoede/people.csv')).arrayBuffer());
    return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
  };

  it('has what a Danish Excel looks for: mark, semicolons, line ends', async () => {
    const text = await csv();
    assert.deepEqual([text.charCodeAt(0), /^.[^\r\n]*;[^\r\n]*\r\n/.test(text)], [0xfeff, true]);
  });

  it('has a row for each person', async () => {
    const [headings = [], ...rows] = csvIn(await csv());
    const name = headings.indexOf('Navn');
    assert.deepEqual(
      rows.map(row => row[name]),
      ['Åse Sørensen', 'Bo Bæk'],
    );
  });

  it('disarms what a spreadsheet would work out', async () => {
    const text = await csv({
      contact: {name: FORMULA, email: 'aase@kommune.example', organization: '@SUM(1)'},
      participants: [{name: FORMULA, sessions: [], answers: {}}],
      partner: '+cmd|1',
      invoice: {organization: '-2+3'},
    });
    const cells = csvIn(text).flat();
    assert.deepEqual(
      cells.filter(cell => /^[=+\-@]/.test(cell)),
      [],
    );
    assert.ok(cells.includes(`'${FORMULA}`));
  });
});

describe('the list of people as a workbook', () => {
  it('opens with a row for each person', async () => {
    const {get} = await organiserOf();
    const sheet = await workbookFrom(await get('/events/folkemoede/people.xlsx'));
    assert.deepEqual(
      [2, 3, 4].map(row => sheet.under('Navn', row)?.value),
      ['Åse Sørensen', 'Bo Bæk', undefined],
    );
  });

  it('keeps phone, CVR and EAN numbers as text, to the last zero', async () => {
    const {get} = await organiserOf({
      contact: {name: 'Åse', email: 'aase@kommune.example', phone: '08 12 34 56'},
    });
    const sheet = await workbookFrom(await get('/events/folkemoede/people.xlsx'));
    const cells = ['Telefon', 'CVR-nummer', 'EAN-nummer'].map(heading => sheet.under(heading, 2));
    assert.deepEqual(
      cells.map(cell => cell?.value),
      ['08 12 34 56', '00112208', '5790000123452'],
    );
    assert.ok(cells.every(cell => cell?.type !== 'n'));
  });

  it('has numbers and days that can be added up and sorted', async () => {
    const {get} = await organiserOf();
    const sheet = await workbookFrom(await get('/events/folkemoede/people.xlsx'));
    const years = sheet.under('År som frivillig', 2);
    const birthday = sheet.under('Fødselsdag', 2);
    const signedUp = sheet.under('Tilmeldt', 2);
    assert.deepEqual(
      [years?.type, years?.value, birthday?.type, birthday?.value, birthday?.format],
      ['n', '2.5', 'n', String(Date.UTC(1970, 1, 28) / 86_400_000 + 25_569), 'yyyy-mm-dd'],
    );
    // 11.00 on the organiser's clock: 10.00 UTC.
    assert.equal((Number(signedUp?.value) % 1).toFixed(4), (11 / 24).toFixed(4));
  });

  it('works nothing out', async () => {
    const {get} = await organiserOf({
      participants: [{name: FORMULA, sessions: [], answers: {}}],
    });
    const sheet = await workbookFrom(await get('/events/folkemoede/people.xlsx'));
    assert.equal(sheet.under('Navn', 2)?.value, FORMULA);
    assert.equal(
      sheet.cells.some(({isFormula}) => isFormula),
      false,
    );
  });

  for (const {end, kept} of [
    {end: 'and more', kept: 'a'},
    {end: '😀', kept: ''},
  ]) {
    it(`cuts a text that is too long for a cell: ${end}`, async () => {
      const most = 'x'.repeat(32_766);
      const {get} = await organiserOf({
        participants: [{name: `${most}${end}`, sessions: [], answers: {}}],
      });
      const sheet = await workbookFrom(await get('/events/folkemoede/people.xlsx'));
      assert.ok(sheet.under('Navn', 2)?.value === `${most}${kept}`);
    });
  }

  it('names its sheet as Excel allows', async () => {
    const {get} = await organiserOf({}, "'Bak op': [hvad/nu?] * og så videre og så videre");
    const {sheetName = ''} = await workbookFrom(await get('/events/folkemoede/people.xlsx'));
    assert.ok(sheetName.length <= 31 && !/[\\/?*[\]:']/.test(sheetName), sheetName);
  });

  it('opens with a thousand people', async () => {
    const participants = Array.from({length: 1_000}, (_, index) => ({
      ...{name: `Deltager ${index} med et langt navn`, sessions: [], answers: {diet: ['Alt']}},
    }));
    const {get} = await organiserOf({participants});
    const sheet = await workbookFrom(await get('/events/folkemoede/people.xlsx'));
    assert.equal(sheet.under('Navn', 1_001)?.value, 'Deltager 999 med et langt navn');
  });
});

describe('the file of a list', () => {
  for (const name of ['Bak op! Æbler & pærer', 'مرحبا', '日本 "quoted"', 'a/b\\c:d']) {
    it(`is called after the event: ${name}`, async () => {
      const {get} = await organiserOf({}, name);
      const disposition =
        (await get('/events/folkemoede/people.csv')).headers.get('Content-Disposition') ?? '';
      const [, plain = '', coded = ''] =
        /^attachment; filename="([^"]*)"; filename\*=UTF-8''(\S+)$/.exec(disposition) ?? [];
      const safe = name.replace(/[/\\:"]+/g, '-');
      assert.equal(decodeURIComponent(coded), `${safe} 2026-03-01.csv`);
      assert.match(plain, /^[\x20-\x7e]*2026-03-01\.csv$/);
    });
  }

  it('stands in the log, with who took it', async () => {
    const {get, server} = await organiserOf();
    await get('/events/folkemoede/people.csv');
    await get('/events/folkemoede/people.xlsx');
    const changes = await server.surroundings.store.transaction(tx =>
      tx.changes.list({event: 'folkemoede'}, {limit: 10}),
    );
    assert.deepEqual(changes.map(({what, who, detail}) => [what, who, detail]).sort(), [
      ['downloaded', 'paul@organizer.example', 'csv'],
      ['downloaded', 'paul@organizer.example', 'xlsx'],
    ]);
  });
});
