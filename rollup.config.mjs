// Two builds of one source: readable modules for npm, and self-contained scripts for a page.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { builtinModules } from 'node:module';
import { readFileSync, rmSync } from 'node:fs';
import { small, types } from './rollup.small.mjs';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

/** npm entries: output path under dist = path under src, so that types and code lie side by side. */
const entries = [
  'index',
  'define',
  'define/article-card',
  'define/counter',
  'define/gallery',
  'define/indicator',
  'define/latest-news',
  'drop-in',
  'endpoint/endpoint',
  'endpoint/node',
  'endpoint/cli',
  'endpoint/stores/memory',
  'endpoint/stores/sqlite',
];

/** Names that only Lit's parts call each other by. A script that holds all of Lit and exports nothing may shorten them. */
const LIT_INTERNALS =
  /^(_\$.*|isUpdatePending|createRenderRoot|renderOptions|renderBefore|useDefault|getPropertyOptions|elementStyles|enableUpdating|hostConnected|hostDisconnected|hostUpdated?|setConnected|hasChanged|createProperty|getPropertyDescriptor|finalizeStyles|shadowRootOptions|scheduleUpdate|performUpdate|shouldUpdate|willUpdate|firstUpdated|getUpdateComplete|addInitializer|noAccessor|creationScope|startNode|endNode|addController|removeController|fromAttribute|toAttribute)$/;

/** Self-contained scripts: dist/<name>.js registers one element, Lit inside. */
const pages = ['article-card', 'counter', 'gallery', 'indicator', 'latest-news'];

const isExternal = (id) =>
  id.startsWith('node:') ||
  builtinModules.includes(id) ||
  Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));

rmSync('dist', { recursive: true, force: true });

/** The optional style sheet is as it is written, without its notes. */
const styleSheet = () => ({
  name: 'style-sheet',
  generateBundle() {
    const source = readFileSync('src/mtqg.css', 'utf8')
      .replace(/\s*\/\*.*?\*\/\s*/gs, '')
      .replace(/\s*([{};,])\s*/g, '$1')
      .replace(/;}/g, '}');
    this.emitFile({ type: 'asset', fileName: 'mtqg.css', source });
  },
});

export default [
  {
    input: Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`])),
    external: isExternal,
    output: { dir: 'dist', format: 'es', chunkFileNames: 'chunks/[name]-[hash].js' },
    plugins: [types({ declaration: true, declarationDir: 'dist' }), nodeResolve()],
  },
  ...pages.map((page) => ({
    input: `src/define/${page}.ts`,
    output: { file: `dist/${page}.js`, format: 'es', inlineDynamicImports: true },
    plugins: small({ properties: LIT_INTERNALS }),
  })),
  {
    input: { mtqg: 'src/drop-in.ts' },
    output: {
      dir: 'dist',
      format: 'es',
      chunkFileNames: 'mtqg/[name]-[hash].js',
      // What all elements share comes with Lit, in one request; what only some of them need lies beside it.
      manualChunks(id) {
        if (/lib\/(counting|page-views|visit-record)|data\/figures/.test(id)) return 'counting';
        if (/gallery\/(viewer|frame|zoom|back)/.test(id)) return 'viewer';
        if (/src\/.*(gallery|photo|file-url)/.test(id)) return 'gallery';
        if (/data\/(feed|markup)/.test(id)) return 'feed';
        if (/data\/decode/.test(id)) return 'decode';
        if (/indicator-file|d3-dsv/.test(id)) return 'table';
        if (/indicator\/series/.test(id)) return 'series';
        if (/src\/.*indicator/.test(id)) return 'indicator';
        if (/read-article|parse-date/.test(id)) return 'read';
        if (/lib\/card|news-messages/.test(id)) return 'card';
        if (/lib\/(content|fetch)|data\/url|text\/(file-name|sentence)/.test(id)) return 'text';
        return /node_modules|src\/lib\/(?!feed)|text\/(date|number)/.test(id) ? 'lit' : undefined;
      },
    },
    plugins: [...small(), styleSheet()],
  },
  {
    input: 'src/drop-in.ts',
    output: { file: 'dist/mtqg.classic.js', format: 'iife', inlineDynamicImports: true },
    plugins: small({ properties: LIT_INTERNALS }),
  },
];
