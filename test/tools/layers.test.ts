import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ESLint} from 'eslint';

const eslint = new ESLint();

// A file that exists, so that its types can be looked up, with another text in it.
async function complaintsAbout(text: string, filePath: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, {filePath});
  return (result?.messages ?? []).map(({message}) => message);
}

const refused = [
  {
    what: 'an element where feeds are read',
    file: 'src/feed/read.ts',
    text: "import '../elements/event-card/event-card.ts';",
    because: /must not know/,
  },
  {
    what: 'a request outside the client',
    file: 'src/embed/define.ts',
    text: "void fetch('/feed.json');",
    because: /Only src\/client asks the network/,
  },
  {
    what: 'a request in disguise',
    file: 'src/embed/define.ts',
    text: "void globalThis.fetch('/feed.json');",
    because: /Only src\/client asks the network/,
  },
  {
    what: 'Intl outside the format',
    file: 'src/programme/days.ts',
    text: 'export const day = new Intl.DateTimeFormat();',
    because: /Only src\/format/,
  },
  {
    what: 'a number put into words where it is',
    file: 'src/programme/days.ts',
    text: 'export const places = (20).toLocaleString();',
    because: /Only src\/format/,
  },
  {
    what: 'a page where there may be none',
    file: 'src/feed/read.ts',
    text: 'export const title = document.title;',
    because: /where there is no page/,
  },
  {
    what: 'markup from a string',
    file: 'src/embed/define.ts',
    text: "document.body.innerHTML = '<p>Hi</p>';",
    because: /never made from strings/,
  },
  {
    what: 'the server in the browser',
    file: 'src/client/load-feed.ts',
    text: "import '../../server/src/app.ts';",
    because: /never imports the server/,
  },
  {
    what: 'a type that is merely asserted',
    file: 'src/feed/read.ts',
    text: 'export const id = JSON.parse("1") as string;',
    because: /type assertions/i,
  },
];

describe('the house rules', () => {
  for (const {what, file, text, because} of refused) {
    it(`refuse ${what}`, async () => {
      assert.match((await complaintsAbout(text, file)).join('\n'), because);
    });
  }

  it('let a layer know the ones before it', async () => {
    const text =
      "import {requestFeed} from '../client/feed-requests.ts';\nvoid requestFeed('/');\n";
    assert.deepEqual(await complaintsAbout(text, 'src/embed/define.ts'), []);
  });
});
