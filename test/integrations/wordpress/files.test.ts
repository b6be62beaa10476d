import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {globSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const folder = 'integrations/wordpress/opslag';
const files = globSync(`${folder}/**/*.php`).sort();

const php = (...args: string[]) => {
  const {stdout, stderr, status} = spawnSync('php', args, {encoding: 'utf8'});
  return {status, said: stdout + stderr};
};

/** The texts that the plugin puts into words, as PHP itself reads them. */
function textsOf(file: string): string[] {
  const calls = readFileSync(file, 'utf8').matchAll(
    /\b(?:esc_html__|esc_html_e|__)\(\s*('(?:[^'\\]|\\.)*'),/g,
  );
  return [...calls].map(([, quoted = '']) => quoted.slice(1, -1).replaceAll(/\\(['\\])/g, '$1'));
}

const texts = [...new Set(files.flatMap(textsOf))];

function messagesOf(file: string): Record<string, string> {
  const print = `define('ABSPATH', '/'); echo json_encode((require '${file}')['messages']);`;
  return JSON.parse(php('-r', print).said) as Record<string, string>;
}

describe('the plugin for WordPress', () => {
  it('is PHP without a mistake in it', () => {
    const mistakes = files.map(file => php('-l', file)).filter(({status}) => status !== 0);
    assert.deepEqual(mistakes, []);
  });

  it('does nothing when one of its files is asked for directly', () => {
    const code = files.filter(file => !file.includes('languages'));
    assert.deepEqual(
      code.map(file => php(file)),
      code.map(() => ({status: 0, said: ''})),
    );
  });

  it('has one version in all places', () => {
    const [header, readme] = ['opslag.php', 'readme.txt'].map(
      file =>
        /(?:Version|Stable tag):\s+(\S+)/.exec(readFileSync(`${folder}/${file}`, 'utf8'))?.[1],
    );
    assert.equal(header, readme);
  });
});

for (const language of ['da_DK', 'nb_NO', 'sv_SE']) {
  const file = `${folder}/languages/opslag-${language}.l10n.php`;

  describe(`the words in ${language}`, () => {
    it(`say everything that the plugin says (${file})`, () => {
      const messages = messagesOf(file);
      assert.deepEqual(
        texts.filter(text => !messages[text]),
        [],
      );
    });

    it('say nothing that the plugin no longer says', () => {
      const ofHeaders = readFileSync(`${folder}/opslag.php`, 'utf8');
      const ofBlock = readFileSync(`${folder}/block.json`, 'utf8');
      const known = (text: string) =>
        texts.includes(text) ||
        ofHeaders.includes(`Description:       ${text}\n`) ||
        ofBlock.includes(`"${text.split('\u0004')[1]}"`);
      assert.deepEqual(
        Object.keys(messagesOf(file)).filter(text => !known(text)),
        [],
      );
    });

    it('have the same gaps as the English ones', () => {
      const gaps = (text: string) => (text.match(/%(?:\d\$)?s/g) ?? []).sort().join(' ');
      const wrong = Object.entries(messagesOf(file)).filter(
        ([one, other]) => gaps(one) !== gaps(other),
      );
      assert.deepEqual(wrong, []);
    });
  });
}
