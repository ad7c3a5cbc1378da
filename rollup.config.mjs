// Two builds of one source: readable modules for npm, and self-contained scripts for a page.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { builtinModules } from 'node:module';
import { readFileSync, rmSync } from 'node:fs';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

/** npm entries: output path under dist = path under src, so that types and code lie side by side. */
const entries = [
  'index',
  'define',
  'define/counter',
  'endpoint/endpoint',
  'endpoint/node',
  'endpoint/cli',
  'endpoint/stores/memory',
  'endpoint/stores/sqlite',
];

/** Self-contained scripts: dist/<name>.js registers one element, Lit inside. */
const pages = ['counter'];

const isExternal = (id) =>
  id.startsWith('node:') ||
  builtinModules.includes(id) ||
  Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));

const types = (options) => typescript({ include: ['src/**/*.ts'], exclude: [], ...options });

rmSync('dist', { recursive: true, force: true });

export default [
  {
    input: Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`])),
    external: isExternal,
    output: { dir: 'dist', format: 'es', chunkFileNames: 'chunks/[name]-[hash].js' },
    plugins: [types({ declaration: true, declarationDir: 'dist', rootDir: 'src' }), nodeResolve()],
  },
  ...pages.map((page) => ({
    input: `src/define/${page}.ts`,
    output: { file: `dist/${page}.js`, format: 'es', sourcemap: false },
    plugins: [
      types({ declaration: false }),
      minifyTemplateLiterals(),
      nodeResolve(),
      terser({ ecma: 2021, module: true, compress: { passes: 3, unsafe_arrows: true }, mangle: { properties: { regex: /^__/ } } }),
    ],
  })),
];
