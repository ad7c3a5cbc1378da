// Two builds of one source: modules for npm in dist/, and self-contained scripts for a page in dist/web/.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { cpSync, globSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, relative } from 'node:path';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { litPolicy, packageVersion } from './scripts/rollup-replacements.mjs';
import { placeholderSheet } from './scripts/rollup-placeholder-sheet.mjs';

const { dependencies, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const LICENSES = `/* mtqg-widgets ${version}, MIT. Includes Lit, © Google LLC, BSD-3-Clause */`;

const WIDGET_FOLDERS = ['counter', 'gallery', 'indicator', 'news'];

/** One file of src/define for each element. */
const widgets = globSync('src/define/*.ts').map((file) => basename(file, '.ts'));

/** Entries of the npm package: the path under dist is the path under src, so that types and code lie side by side. */
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
];

const isExternal = (id) =>
  builtinModules.includes(id.replace(/^node:/, '')) ||
  Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));

const types = (options) =>
  typescript({ filterRoot: process.cwd(), include: ['src/**/*.ts'], rootDir: 'src', ...options });

/** The plugins of a script that a page loads. */
const webPlugins = () => [
  types({ declaration: false }),
  packageVersion(version),
  minifyTemplateLiterals({ include: 'src/**/*.ts', exclude: 'src/shared/tokens.styles.ts' }),
  nodeResolve(),
  litPolicy(),
  terser({ ecma: 2022, module: true, format: { comments: false, preamble: LICENSES } }),
];

/** Whether a module is loaded together with its widget: it is reached from src/define without a dynamic import. */
function isEager(id, getModuleInfo, seen = new Set()) {
  if (seen.has(id)) return false;
  seen.add(id);
  return (
    /src\/define\/[^/]+$/.test(id) ||
    getModuleInfo(id).importers.some((by) => isEager(by, getModuleInfo, seen))
  );
}

/** A folder of src is a chunk; what it loads on demand are chunks of their own. Lit and text come with shared. */
function folderChunk(id, { getModuleInfo }) {
  if (!isEager(id, getModuleInfo)) return undefined;
  const [folder, file] = relative('src', id).split('/');
  const name = folder === 'define' ? basename(file, '.ts') : folder;
  if (WIDGET_FOLDERS.includes(name)) return name;
  return folder === 'define' ? undefined : 'shared'; // The two elements of news register one at a time.
}

/** Copies the page scripts to the addresses that version 0.1 had. To be removed in version 0.3. */
const oldAddresses = () => ({
  name: 'old-addresses',
  writeBundle() {
    for (const widget of widgets) cpSync(`dist/web/mtqg-${widget}.js`, `dist/${widget}.js`);
    for (const name of ['mtqg.js', 'mtqg.classic.js', 'mtqg.css', 'mtqg'])
      cpSync(`dist/web/${name}`, `dist/${name}`, { recursive: true });
  },
});

rmSync('dist', { recursive: true, force: true });

export default [
  {
    input: Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`])),
    external: isExternal,
    output: { dir: 'dist', format: 'es', chunkFileNames: 'chunks/[name]-[hash].js' },
    plugins: [types({ declaration: true, declarationDir: 'dist' }), packageVersion(version), nodeResolve()],
  },
  ...widgets.map((widget) => ({
    input: `src/define/${widget}.ts`,
    output: { file: `dist/web/mtqg-${widget}.js`, format: 'es', inlineDynamicImports: true },
    plugins: webPlugins(),
  })),
  {
    input: { mtqg: 'src/drop-in.ts' },
    output: {
      dir: 'dist/web',
      format: 'es',
      chunkFileNames: 'mtqg/[name]-[hash].js',
      manualChunks: folderChunk,
    },
    plugins: [...webPlugins(), placeholderSheet()],
  },
  {
    input: 'src/drop-in.ts',
    output: { file: 'dist/web/mtqg.classic.js', format: 'iife', inlineDynamicImports: true },
    plugins: [...webPlugins(), oldAddresses()],
  },
];
