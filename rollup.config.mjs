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

const LICENSES = '/* mtqg-widgets, MIT. Includes Lit, © Google LLC, BSD-3-Clause */';

/** Names that only Lit's parts call each other by. A script that holds all of Lit and exports nothing may shorten them. */
const LIT_INTERNALS =
  /^(_\$.*|isUpdatePending|createRenderRoot|renderOptions|renderBefore|useDefault|getPropertyOptions|elementStyles|enableUpdating|hostConnected|hostDisconnected|hostUpdated?|setConnected|hasChanged|createProperty|getPropertyDescriptor|finalizeStyles|shadowRootOptions|scheduleUpdate|performUpdate|shouldUpdate|willUpdate|firstUpdated|getUpdateComplete|addInitializer|noAccessor|creationScope|startNode|endNode|addController|removeController|fromAttribute|toAttribute)$/;

/**
 * Takes out of Lit what a closed script for our floor of browsers never uses: hooks for polyfills, the register of versions,
 * the half of its decorators that follows the standard, and what it says to authors of styles and templates.
 */
const leanLit = () => ({
  name: 'lean-lit',
  transform: (code, id) =>
    /[\\/](lit|@lit)/.test(id)
      ? code
          .replace(/\w+\.\w+(Polyfill|Hydrate)Support/g, 'undefined')
          .replace(/\(\w+\.(lit|reactive)\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0')
          .replace(
            /Symbol\.metadata\?\?=.*?new WeakMap;|const \w=this\[Symbol\.metadata\];if.*?\.set\(\w,\w\)\}/g,
            '',
          )
          .replace(/Error\("[^"]+"\)/g, 'Error()')
      : null,
});

/** Self-contained scripts: dist/<name>.js registers one element, Lit inside. */
const pages = ['counter'];

const isExternal = (id) =>
  id.startsWith('node:') ||
  builtinModules.includes(id) ||
  Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));

const types = (options) =>
  typescript({ filterRoot: process.cwd(), include: ['src/**/*.ts'], rootDir: 'src', ...options });

rmSync('dist', { recursive: true, force: true });

export default [
  {
    input: Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`])),
    external: isExternal,
    output: { dir: 'dist', format: 'es', chunkFileNames: 'chunks/[name]-[hash].js' },
    plugins: [types({ declaration: true, declarationDir: 'dist' }), nodeResolve()],
  },
  ...pages.map((page) => ({
    input: `src/define/${page}.ts`,
    output: { file: `dist/${page}.js`, format: 'es', sourcemap: false },
    plugins: [
      types({ declaration: false }),
      minifyTemplateLiterals(),
      nodeResolve(),
      leanLit(),
      terser({
        ecma: 2022,
        module: true,
        compress: {
          passes: 3,
          unsafe_arrows: true,
          unsafe_methods: true,
          pure_getters: true,
          keep_fargs: false,
        },
        mangle: { properties: { regex: LIT_INTERNALS } },
        format: { comments: false, preamble: LICENSES },
      }),
    ],
  })),
];
