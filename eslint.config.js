import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import {defineConfig} from 'eslint/config';
import tseslint from 'typescript-eslint';
import {
  globalsForbiddenBy,
  syntaxForbiddenBy,
  syntaxForbiddenOnPages,
} from './tools/lint/absences.js';
import {importsForbiddenTo, importsForbiddenToServer, layers} from './tools/lint/layers.js';

/** @typedef {Parameters<typeof defineConfig>[number]} Config */

/**
 * What holds in every file.
 *
 * @type {Config}
 */
const everywhere = {
  name: 'opslag/everywhere',
  files: ['**/*.ts', '**/*.js'],
  extends: [tseslint.configs.recommendedTypeChecked],
  languageOptions: {
    parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
  },
  linterOptions: {reportUnusedDisableDirectives: true},
  rules: {
    eqeqeq: 'error',
    'no-console': ['error', {allow: ['info', 'warn', 'error']}],
    'no-implicit-coercion': ['error', {boolean: false}],
    'no-param-reassign': 'error',
    'no-warning-comments': 'error',
    'object-shorthand': 'error',
    'prefer-const': 'error',
    '@typescript-eslint/consistent-type-assertions': ['error', {assertionStyle: 'never'}],
    '@typescript-eslint/consistent-type-imports': 'error',
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/no-import-type-side-effects': 'error',
    '@typescript-eslint/no-non-null-assertion': 'error',
    '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
    '@typescript-eslint/switch-exhaustiveness-check': [
      'error',
      {considerDefaultExhaustiveForUnions: true},
    ],
  },
};

/**
 * A file is one room.
 *
 * @type {Config}
 */
const oneRoom = {
  name: 'opslag/one-room',
  files: ['src/**', 'server/**', 'demo/**', 'tools/**'],
  rules: {'max-lines': ['error', {max: 200, skipBlankLines: true, skipComments: true}]},
};

/**
 * What each layer of `src/` must do without.
 *
 * @type {Config}
 */
const layerRules = layers.map(({name, lacks}) => ({
  name: `opslag/layer/${name}`,
  files: [`src/${name}/**/*.ts`],
  rules: {
    'no-restricted-globals': ['error', ...globalsForbiddenBy(lacks), 'process', 'Buffer'],
    'no-restricted-imports': ['error', {patterns: importsForbiddenTo(name)}],
    'no-restricted-syntax': ['error', ...syntaxForbiddenBy(lacks), ...syntaxForbiddenOnPages],
  },
}));

/** @type {Config} */
const serverRules = {
  name: 'opslag/server',
  files: ['server/src/**/*.ts'],
  rules: {
    'no-restricted-globals': ['error', ...globalsForbiddenBy(['intl'])],
    'no-restricted-imports': ['error', {patterns: importsForbiddenToServer}],
    'no-restricted-syntax': ['error', ...syntaxForbiddenBy(['intl'])],
  },
};

/** @type {Config} */
const elementRules = {
  name: 'opslag/elements',
  files: ['src/elements/**/*.ts'],
  extends: ['lit/flat/recommended', 'wc/flat/best-practice'],
  plugins: {lit, wc, 'lit-a11y': litA11y},
  rules: {
    ...litA11y.configs.recommended.rules,
    // Safari takes a list without markers for no list, unless its role is said.
    'lit-a11y/no-redundant-role': 'off',
  },
};

/** @type {Config} */
const testRules = {
  name: 'opslag/tests',
  files: ['test/**/*.ts'],
  rules: {
    // A promise that isn't awaited makes a test that can't fail; an assertion of chai is an
    // expression by design.
    '@typescript-eslint/no-unused-expressions': 'off',
    '@typescript-eslint/consistent-type-assertions': ['error', {assertionStyle: 'as'}],
    // node:test keeps the promises of its own tests; chai's `equal` is only said to make one, as
    // with `.dom` in front it does.
    '@typescript-eslint/no-floating-promises': [
      'error',
      {
        allowForKnownSafeCalls: [
          {from: 'package', package: 'node:test', name: ['describe', 'it', 'test', 'suite']},
          {from: 'package', package: 'chai', name: 'Equal'},
        ],
      },
    ],
    'no-restricted-properties': [
      'error',
      ...['describe', 'it', 'test', 'suite'].flatMap(object =>
        ['only', 'skip'].map(property => ({
          object,
          property,
          message: 'A test that is left out, or leaves its neighbours out, is not a test.',
        })),
      ),
    ],
  },
};

/**
 * Pages to compare ours with are as others would write them.
 *
 * @type {Config}
 */
const othersPages = {
  name: 'opslag/others-pages',
  files: ['tools/bench/pages/**/*.js', 'test/hosts/files/**/*.js'],
  extends: [tseslint.configs.disableTypeChecked],
  rules: {'@typescript-eslint/no-this-alias': 'off'},
};

/**
 * What runs inside other programs has their objects around it, of which there are no types here.
 *
 * @type {Config}
 */
const insideOthers = {
  name: 'opslag/inside-others',
  files: ['integrations/**/*.js'],
  extends: [tseslint.configs.disableTypeChecked],
};

export default defineConfig(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      'demo/data/',
      'test/screenshots/',
      'test/built/',
      'coverage/',
    ],
  },
  everywhere,
  oneRoom,
  layerRules,
  serverRules,
  elementRules,
  testRules,
  othersPages,
  insideOthers,
);
