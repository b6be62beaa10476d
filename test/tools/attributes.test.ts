import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {ATTRIBUTES} from '../../src/embed/attributes.ts';

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {readonly attributes?: readonly {readonly name: string}[]}[];
  }[];
}

it('the other ways in know every attribute that an element has', () => {
  const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
  const names = modules.flatMap(({declarations = []}) =>
    declarations.flatMap(({attributes = []}) => attributes.map(({name}) => name)),
  );
  assert.deepEqual(new Set(ATTRIBUTES), new Set(names));
});
