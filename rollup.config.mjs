// Builds the modules of the npm package in dist/, and the scripts that a page can load directly in dist/web/.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, resolve as resolvePath } from 'node:path';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { compileOnce } from './scripts/rollup-compile-once.mjs';
import { elementManifest } from './scripts/element-manifest.mjs';
import { folderChunk } from './scripts/rollup-folder-chunk.mjs';
import { declareBuiltIns } from './scripts/rollup-own-built-ins.mjs';
import { oldAddresses } from './scripts/rollup-old-addresses.mjs';
import { placeholderSheet, placeholderSheetTypes } from './scripts/rollup-placeholder-sheet.mjs';
import { litPolicy, packageVersion, sqliteWorker } from './scripts/rollup-replacements.mjs';

const { dependencies, version } = JSON.parse(readFileSync('package.json', 'utf8'));
/** The first line of each page script. */
const LICENSES = `/* mtqg-widgets ${version}, MIT. Includes Lit, © Google LLC, BSD-3-Clause */`;

/** The names of the elements: src/define has one file for each. */
const widgets = globSync('src/define/*.ts').map((file) => basename(file, '.ts'));

/** Entries of the npm package. An entry has the same path in dist as in src, so that each module is beside its types. */
const entries = [
  'index',
  'define',
  ...widgets.map((widget) => `define/${widget}`),
  'drop-in',
  'endpoint/endpoint',
  'endpoint/http/node',
  'endpoint/cli/cli',
  'endpoint/stores/memory',
  'endpoint/stores/sqlite',
  'endpoint/stores/sqlite-worker',
];

const isExternal = (id) =>
  isBuiltin(id) || Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));

/**
 * Compiles TypeScript without checking the types, which `npm run lint` does. With the file tsconfig.json of the project, each build would also
 * compile the tests.
 * Without `filterRoot`, the paths in `include` would be relative to `rootDir`. Relative folders would be looked for in scripts/.
 */
const types = (options) =>
  typescript({
    tsconfig: 'scripts/tsconfig.build.json',
    filterRoot: process.cwd(),
    include: ['src/**/*.ts'],
    rootDir: resolvePath('src'),
    noCheck: true,
    ...options,
  });

/**
 * `sideEffects` in package.json lists files of dist. Without this option rollup would apply that list to src too, and drop the imports in
 * src/define.ts.
 */
const resolve = () => nodeResolve({ ignoreSideEffectsForRoot: true });

/** Compiles the scripts of pages, those in dist/web and that of the demo. */
const pageTypes = compileOnce(
  types({
    tsconfig: 'tsconfig.json',
    include: ['src/**/*.ts', 'demo/*.ts'],
    rootDir: resolvePath('.'),
    declaration: false,
  }),
);

/** The plugins of a script that a page loads. */
const webPlugins = () => [
  pageTypes,
  packageVersion(version),
  // The plugin warns about unsafeCSS(), and a warning fails the build.
  minifyTemplateLiterals({
    include: 'src/**/*.ts',
    exclude: 'src/shared/{tokens,text-properties}.styles.ts',
  }),
  resolve(),
  litPolicy(),
  terser({ ecma: 2022, module: true, format: { comments: false, preamble: LICENSES } }),
];

/** Warnings fail the build. */
function failOnWarning(warning) {
  throw new Error(warning.message);
}

// The plugin that minifies template literals warns in the console.
console.warn = (message) => failOnWarning({ message });

rmSync('dist', { recursive: true, force: true });

const builds = [
  {
    input: Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`])),
    external: isExternal,
    output: { dir: 'dist', format: 'es', chunkFileNames: 'chunks/[name]-[hash].js' },
    plugins: [
      types({ declaration: true, declarationDir: resolvePath('dist') }),
      packageVersion(version),
      sqliteWorker(),
      resolve(),
      elementManifest(),
      placeholderSheetTypes(),
    ],
  },
  ...widgets.map((widget) => ({
    input: `src/define/${widget}.ts`,
    output: {
      file: `dist/web/mtqg-${widget}.js`,
      format: 'es',
      inlineDynamicImports: true,
      intro: declareBuiltIns,
    },
    plugins: webPlugins(),
  })),
  {
    input: { mtqg: 'src/drop-in.ts' },
    output: {
      dir: 'dist/web',
      format: 'es',
      chunkFileNames: 'mtqg/[name]-[hash].js',
      manualChunks: folderChunk,
      intro: declareBuiltIns,
    },
    plugins: [...webPlugins(), placeholderSheet()],
  },
  {
    input: 'src/drop-in.ts',
    output: {
      file: 'dist/web/mtqg.classic.js',
      format: 'iife',
      inlineDynamicImports: true,
      intro: declareBuiltIns,
    },
    // This is the last build of dist/web. Afterwards, all page scripts are also copied to where they were before dist/web existed.
    plugins: [...webPlugins(), oldAddresses(widgets)],
  },
  {
    // The script of the demo page check-figures.html. It is not in the npm package, so it is not minified.
    input: 'demo/check-figures.ts',
    output: { file: 'dist/demo/check-figures.js', format: 'es' },
    plugins: [pageTypes, resolve()],
  },
];

export default builds.map((build) => ({ ...build, onwarn: failOnWarning }));
