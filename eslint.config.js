import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const IN_SRC = 'src/**/*.{ts,svelte}';

const NO_UMBRELLA = {
  name: 'd3',
  message: 'Import from the one D3 package that has it (d3-scale, d3-shape …).',
};
const NO_BARREL = {
  regex: '(^|/)index(\\.[a-z]+)?$|^\\.{1,2}/?$',
  message: 'Import the file that has it; there are no index files here.',
};
const NO_SVELTE = {
  regex: '^svelte(/|$)',
  message: 'Svelte belongs in src/state, src/ui and src/app/main.ts; pass a plain value in.',
};

const ARGUMENT = 'take the instant as an argument; only app and cli look at the clock.';
const CLOCK = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: `No clock: ${ARGUMENT}`,
  },
  {
    selector: "NewExpression[callee.name='UTCDate'][arguments.length=0]",
    message: `No clock: ${ARGUMENT}`,
  },
  { selector: "CallExpression[callee.name='Date']", message: `No clock: ${ARGUMENT}` },
];
const CLOCK_AND_CHANCE = [
  { object: 'Date', property: 'now', message: `No clock: ${ARGUMENT}` },
  { object: 'performance', property: 'now', message: `No clock: ${ARGUMENT}` },
  {
    object: 'Math',
    property: 'random',
    message: 'No chance: the same view gives the same picture. Derive the value from an id.',
  },
];

const PAGE = [
  'window',
  'document',
  'localStorage',
  'sessionStorage',
  'location',
  'history',
  'navigator',
];
const PAGE_MESSAGE = 'The page belongs to src/app; take what you need as an argument.';
const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];
const NETWORK_MESSAGE =
  'Only src/core/load/read/read.ts reaches the network; call it, or take its answer.';

const globalNames = (names, message) => names.map((name) => ({ name, message }));
const asProperties = (names, message) =>
  names.map((property) => ({ object: 'globalThis', property, message }));

const restrictImports = (paths, patterns) => ({
  'no-restricted-imports': 'off',
  '@typescript-eslint/no-restricted-imports': ['error', { paths, patterns }],
});

export default defineConfig([
  globalIgnores([
    'dist',
    'dist-cli',
    'dist-one-file',
    'dist-package',
    'coverage',
    'playwright-report',
    'test-results',
    'tests/bench/build',
    'examples',
  ]),
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  svelte.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // There are no enums, and looking for them takes a tenth of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // Contracts such as Locale are records of functions, which may be taken apart.
      '@typescript-eslint/unbound-method': 'off',
      // Spreading a string into its code points is meant.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      ...restrictImports([NO_UMBRELLA], [NO_BARREL]),
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['**/*.svelte'],
    rules: {
      // The linter does not know a component's props, so what they hand back is any to it; svelte-check does.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'svelte/no-at-html-tags': 'error',
      'svelte/no-target-blank': 'error',
    },
  },
  { files: ['**/*.{js,mjs}'], extends: [ts.configs.disableTypeChecked] },
  {
    files: ['*.{js,ts}', 'tools/**', 'tests/**', 'src/cli/**'],
    languageOptions: { globals: { ...globals.node } },
  },
  {
    files: [IN_SRC],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-restricted-globals': ['error', ...globalNames(NETWORK, NETWORK_MESSAGE)],
      'no-restricted-properties': ['error', ...asProperties(NETWORK, NETWORK_MESSAGE)],
    },
  },
  {
    files: ['src/{app,package}/**/*.svelte'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "SvelteAttribute[key.name='style']",
          message:
            "The page's policy blocks style attributes: use a class, or style:name={value}, which sets the property.",
        },
      ],
    },
  },
  {
    files: [IN_SRC],
    ignores: ['src/app/**', 'src/package/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...globalNames(NETWORK, NETWORK_MESSAGE),
        ...globalNames(PAGE, PAGE_MESSAGE),
      ],
      'no-restricted-properties': [
        'error',
        ...asProperties(NETWORK, NETWORK_MESSAGE),
        ...asProperties(PAGE, PAGE_MESSAGE),
      ],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      ...restrictImports([NO_UMBRELLA], [NO_BARREL, NO_SVELTE]),
      'no-restricted-syntax': ['error', ...CLOCK],
      'no-restricted-properties': [
        'error',
        ...asProperties(NETWORK, NETWORK_MESSAGE),
        ...asProperties(PAGE, PAGE_MESSAGE),
        ...CLOCK_AND_CHANCE,
      ],
    },
  },
  {
    files: ['src/core/load/read/read.ts'],
    rules: { 'no-restricted-globals': ['error', ...globalNames(PAGE, PAGE_MESSAGE)] },
  },
  {
    files: ['src/cli/**'],
    rules: { 'no-console': 'off', ...restrictImports([NO_UMBRELLA], [NO_BARREL, NO_SVELTE]) },
  },
  {
    // A catalogue is as long as the interface has words.
    files: ['src/core/i18n/*/words/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A fixture that needs nothing says so with an empty pattern.
      'no-empty-pattern': 'off',
    },
  },
  prettier,
  svelte.configs.prettier,
]);
