import assert from 'node:assert/strict';
import {existsSync, globSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {PNG} from 'pngjs';
import {fileOf, picturedOf} from '../../tools/pictures/files.ts';
import {withPictures} from '../../tools/pictures/page.ts';
import {withPalette} from '../../tools/pictures/palette.ts';
import {readManifest} from '../../tools/readme/manifest.ts';

const elements = readManifest('custom-elements.json');
const look = readFileSync('docs/look.md', 'utf8');
const files = globSync('docs/pictures/**/*.png');

describe('the pictures of the documentation', () => {
  for (const [tag, element] of elements) {
    it(`are there for every token, part and slot of <${tag}>`, () => {
      const missing = picturedOf(element)
        .map(pictured => fileOf(tag, pictured))
        .filter(file => !existsSync(path.join('docs', file)));
      assert.deepEqual(missing, [], 'npm run pictures takes them');
    });
  }

  it('are all shown', () => {
    const shown = [...look.matchAll(/\]\((pictures\/[^)]+)\)/g)].map(([, file = '']) =>
      path.join('docs', file),
    );
    assert.deepEqual([...files].sort(), [...new Set(shown)].sort());
  });

  it('stand beside what the manifest says', () => {
    assert.equal(withPictures(look, elements), look, 'npm run pictures writes the tables');
  });

  it('are small', () => {
    const sizes = files.map(file => statSync(file).size);
    assert.ok(Math.max(...sizes) <= 60_000);
    assert.ok(sizes.reduce((sum, size) => sum + size, 0) <= 2_500_000);
  });
});

/** A picture of as many colours as it has pixels. */
function aPicture(width: number, height: number): PNG {
  const picture = new PNG({width, height});
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    picture.data.set([pixel & 255, pixel >> 8, 90, 255], pixel * 4);
  }
  return picture;
}

describe('a picture with a palette', () => {
  it('is the same when it has few colours', () => {
    const picture = aPicture(16, 16);
    const read = PNG.sync.read(withPalette(PNG.sync.write(picture)));
    assert.deepEqual([read.width, read.height], [16, 16]);
    assert.deepEqual(read.data, picture.data);
  });

  it('is much alike when it has too many', () => {
    const picture = aPicture(32, 16);
    const read = PNG.sync.read(withPalette(PNG.sync.write(picture)));
    const furthest = Math.max(
      ...read.data.map((value, place) => Math.abs(value - (picture.data[place] ?? 0))),
    );
    assert.equal(furthest, 1);
  });
});
