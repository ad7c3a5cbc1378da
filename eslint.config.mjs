import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import regexp from 'eslint-plugin-regexp';
import typescript from 'typescript-eslint';

export default typescript.config(
  { ignores: ['dist/**', 'node_modules/**'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...typescript.configs.strictTypeChecked],
    // With `projectService`, which editors need, ESLint takes half as long again.
    languageOptions: { parserOptions: { project: 'tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      // `_` is the name of a value that is not used on purpose.
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_$' }],
      // `noUncheckedIndexedAccess` adds `undefined` also where the index was checked just before.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // An async function without `await` is useful: its errors become rejections.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
  {
    files: ['src/**/*.ts', 'tests/{counter,gallery,indicator,news,shared}/**/*.ts'],
    extends: [lit.configs['flat/recommended'], litA11y.configs.recommended].flat(),
  },
  {
    // A regular expression that backtracks can stop the endpoint, or a page, for seconds when it reads a long header or file.
    files: ['src/{counter,drop-in,endpoint,gallery,indicator,news,shared,text}/**/*.ts', 'src/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    // A page may have variables of its own with these names.
    files: ['src/{counter,gallery,indicator,news,shared,text}/**/*.ts'],
    ignores: ['src/shared/{built-ins,console,page-document}.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'console', message: 'Use shared/console.ts.' },
        { name: 'fetch', message: 'Use shared/page-fetch.ts.' },
        { name: 'history', message: 'Use window.history.' },
        { name: 'localStorage', message: 'Use window.localStorage.' },
        { name: 'navigator', message: 'Use window.navigator.' },
        ...['event', 'name', 'navigation', 'origin', 'performance', 'status'].map((name) => ({
          name,
          message: 'Use shared/built-ins.ts, or test what window has under this name.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name=/^(Event|CustomEvent|URL|URLSearchParams)$/]',
          message: 'Pages replace this class; use shared/built-ins.ts.',
        },
        {
          selector: 'BinaryExpression[operator="instanceof"][right.name=/^(Element|Text|Event|ShadowRoot)$/]',
          message: 'Pages have variables with this name; use shared/node-types.ts.',
        },
        {
          selector: 'CallExpression[callee.object.name="Array"][callee.property.name="from"]',
          message: 'MooTools and Prototype replace Array.from; use text/numbers-below.ts or [...list].',
        },
        {
          selector: 'CallExpression[callee.property.name=/^reduce(Right)?$/]',
          message: 'Prototype replaces Array.prototype.reduce; use a loop.',
        },
        {
          selector: 'ForOfStatement > CallExpression[callee.property.name="entries"][arguments.length=0]',
          message: 'Prototype removes Array.prototype.entries; use text/indexed.ts.',
        },
        {
          selector: 'MemberExpression[object.name="document"]',
          message: 'An element with a name hides a property of the document; use shared/page-document.ts.',
        },
      ],
    },
  },
  {
    // A click on a card follows the link in its heading, which keyboard users can reach.
    files: ['src/news/card.ts'],
    rules: { 'lit-a11y/click-events-have-key-events': 'off' },
  },
  {
    // Safari removes the list role from lists without bullets, so such lists set role="list" again.
    files: ['src/{counter,gallery,indicator,news}/**/*.ts'],
    rules: { 'lit-a11y/no-redundant-role': 'off' },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // Tests know the class of an event that is typed as `Event`.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
    },
  },
  {
    files: ['tests/**/*.ts'],
    ignores: ['tests/shared/wait-until.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: '@open-wc/testing',
          importNames: ['waitUntil'],
          message: 'It looks every 50 ms only; use tests/shared/wait-until.ts.',
        },
      ],
    },
  },
  {
    files: ['**/*.mjs', 'demo/pages/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        document: 'readonly',
        window: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
);
