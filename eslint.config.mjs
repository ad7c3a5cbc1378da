import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import typescript from 'typescript-eslint';

export default typescript.config(
  { ignores: ['dist/**', 'node_modules/**'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_$' }],
      // The types of `noUncheckedIndexedAccess` ask for it where the code has just looked.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // A method of an asynchronous interface rejects rather than throws, whether it awaits or not.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
  {
    files: ['src/**/*.ts', 'tests/{counter,gallery,indicator,news,shared}/**/*.ts'],
    extends: [lit.configs['flat/recommended'], litA11y.configs.recommended].flat(),
  },
  {
    // The keyboard has the link in a card's heading; the rest of the card is for pointers.
    files: ['src/news/card.ts'],
    rules: { 'lit-a11y/click-events-have-key-events': 'off' },
  },
  {
    // Safari takes a list without bullets for none, unless told.
    files: ['src/{counter,gallery,indicator,news}/**/*.ts'],
    rules: { 'lit-a11y/no-redundant-role': 'off' },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // Events arrive as `Event`; a test knows which they are.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
    },
  },
  {
    files: ['**/*.mjs', 'demo/pages/*.js'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', document: 'readonly', Buffer: 'readonly' },
    },
  },
);
