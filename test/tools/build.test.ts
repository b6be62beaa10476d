import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {Script} from 'node:vm';
import {buildForPages} from '../../tools/build/for-pages.ts';
import type {Chunks} from '../../tools/build/modules.ts';
import {unreadableScripts} from '../../tools/build/raw-decorators.ts';
import {buildAllInOne} from '../../tools/build/scripts.ts';
import {filesLoadedBy} from '../../tools/size/loaded-files.ts';
import {tags} from '../../src/embed/tags.ts';

describe('the build', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'opslag-build-'));
  const contentOf = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const scripts = () =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(file => file.endsWith('.js'));

  let chunks: Chunks = [];

  before(async () => {
    chunks = await buildForPages(folder);
    await buildAllInOne(folder);
  });

  after(() => rmSync(folder, {recursive: true}));

  for (const file of ['opslag.js', 'opslag.all.js']) {
    it(`makes ${file} a script that any script tag can run`, () => {
      // A script that imports or exports statically isn't one: this throws.
      assert.ok(new Script(contentOf(file)));
    });
  }

  it('leaves no character outside ASCII, which a page in Latin-1 would spoil', () => {
    assert.deepEqual(
      scripts().filter(file => /[^\0-\x7f]/.test(contentOf(file))),
      [],
    );
  });

  it('takes along nothing that a page has put on Object.prototype', () => {
    const loop = /\bfor ?\((?:var|let|const) \w+ in\b/;
    assert.deepEqual(
      scripts().filter(file => loop.test(contentOf(file))),
      [],
    );
  });

  it('defines nothing for those who import the classes', () => {
    const {atOnce} = filesLoadedBy(folder, ['index.js']);
    assert.deepEqual(
      [...atOnce].filter(file => file.startsWith('elements/')),
      [],
    );
  });

  it('tells the loader all that an element imports', () => {
    const loader = contentOf('opslag.js');
    for (const tag of tags) {
      const {atOnce} = filesLoadedBy(folder, [`elements/${tag}.js`]);
      for (const file of atOnce) {
        const chunk = /^chunks\/(.*)\.js$/.exec(file)?.[1];
        if (chunk) assert.ok(loader.includes(chunk), `${tag} needs ${file}`);
      }
    }
  });

  it('reads a feed with a file that waits for no other', () => {
    const {atOnce} = filesLoadedBy(folder, ['elements/event-card.js']);
    const reading = [...atOnce].filter(file => contentOf(file).includes('.requests.keys()'));
    assert.deepEqual(
      reading.map(file => [...filesLoadedBy(folder, [file]).atOnce].length),
      [1],
    );
  });

  it('has Chromium compile what every visit runs beside its download', () => {
    const {atOnce} = filesLoadedBy(folder, ['elements/event-card.js']);
    const large = [...atOnce].filter(file => contentOf(file).length > 1000);
    assert.ok(large.length > 2);
    for (const file of large) assert.match(contentOf(file), /^\/\/# allFunctionsCalledOnLoad\n/);
  });

  it('has nothing compiled beforehand that waits for what a visitor does', () => {
    const late = chunks.filter(({isDynamicEntry}) => isDynamicEntry);
    assert.ok(late.length > 2);
    assert.deepEqual(
      late
        .map(({fileName}) => fileName)
        .filter(file => contentOf(file).includes('//# allFunctionsCalledOnLoad')),
      [],
    );
  });

  it('asks for few files beside the loader and the feed', () => {
    for (const tag of tags) {
      const {atOnce} = filesLoadedBy(folder, [`elements/${tag}.js`]);
      assert.ok(atOnce.size <= 6, `${tag} needs ${[...atOnce].join(', ')}`);
    }
  });

  for (const tag of tags) {
    it(`makes ${tag} one file too, which takes its words from where the loader asks for them`, () => {
      const {atOnce, onDemand} = filesLoadedBy(folder, [`whole/${tag}.js`]);
      assert.deepEqual([...atOnce], [`whole/${tag}.js`]);
      assert.ok(onDemand.has('text/da.js'));
    });
  }

  it('names the texts so that they can be asked for before any element', () => {
    assert.ok(contentOf('text/da.js').length > 0);
  });

  it('notices a decorator that no engine reads', () => {
    writeFileSync(path.join(folder, 'decorated.js'), '@customElement("x-y") class A {}');
    assert.deepEqual(unreadableScripts(folder), ['decorated.js']);
    rmSync(path.join(folder, 'decorated.js'));
  });
});
