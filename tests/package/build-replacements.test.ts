import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { type Plugin, rollup } from 'rollup';
import { filesMatching, packageJson, readText, ROOT } from './files.ts';

const LIT_FILE = '/node_modules/lit-html/lit-html.js';
const VERSION_FILE = '/src/shared/version.ts';
/** The expression with which the file of Lit creates its policy. `s` is a variable of that file. */
const LIT_POLICY = 's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0';
const SOURCE_VERSION = '0.0.0-source';

const scripts = pathToFileURL(join(ROOT, 'scripts/rollup-replacements.mjs')).href;
const { litPolicy, packageVersion, sqliteWorker } = (await import(scripts)) as {
  litPolicy: () => Plugin;
  packageVersion: (version: string) => Plugin;
  sqliteWorker: () => Plugin;
};

/** Builds one module that has this path and this code. The modules that it imports are not built. */
async function build(path: string, code: string, plugin: Plugin): Promise<string> {
  const source: Plugin = {
    name: 'source',
    resolveId: (id) => (id === path ? id : { id, external: true }),
    load: (id) => (id === path ? code : null),
  };
  const bundle = await rollup({ input: path, plugins: [source, plugin] });
  const { output } = await bundle.generate({ format: 'es' });
  return output[0].code;
}

describe('the replacement of the Trusted Types policy of Lit', () => {
  it('calls the policy of the widgets instead', async () => {
    const code = await build(LIT_FILE, `export const s = 1, rules = ${LIT_POLICY};`, litPolicy());
    assert.match(code, /import \{ policy \} from '.*src\/shared\/policy\.ts'/);
    assert.match(code, /rules = policy\(\)/);
    assert.doesNotMatch(code, /createPolicy/);
  });

  it('stops the build if Lit does not contain its policy', async () => {
    await assert.rejects(build(LIT_FILE, 'export const s = 1;', litPolicy()), /once, found it 0 times/);
  });

  it('stops the build if Lit contains its policy twice', async () => {
    const code = `export const s = 1, a = ${LIT_POLICY}, b = ${LIT_POLICY};`;
    await assert.rejects(build(LIT_FILE, code, litPolicy()), /once, found it 2 times/);
  });

  it('does not change other modules', async () => {
    const code = `export const s = 1, rules = ${LIT_POLICY};`;
    assert.match(await build('/src/other.js', code, litPolicy()), /createPolicy/);
  });

  it('leaves only our policy in each page script', () => {
    const files = [...filesMatching('dist/web/mtqg-*.js'), 'dist/web/mtqg.classic.js'];
    assert.equal(files.length, 6, 'one for each of the five elements, and the classic drop-in script');
    for (const file of files) {
      const policies = [...readText(file).matchAll(/createPolicy\(([^,]*),/g)].map(([, name]) => name);
      assert.deepEqual(policies, ['"mtqg-widgets"'], file);
    }
  });
});

describe('the version', () => {
  it('is replaced in src/shared/version.ts', async () => {
    const code = `export const VERSION = '${SOURCE_VERSION}';`;
    assert.match(await build(VERSION_FILE, code, packageVersion('1.2.3')), /VERSION = '1\.2\.3'/);
  });

  it('stops the build if version.ts has no version to replace', async () => {
    await assert.rejects(
      build(VERSION_FILE, 'export const VERSION = 1;', packageVersion('1.2.3')),
      /0 times/,
    );
  });

  it('is written in package.json only', () => {
    const sources = filesMatching('{src,scripts,demo}/**/*.{ts,mjs,js,css}');
    assert.ok(sources.length > 100, `${sources.length} files`);
    const isNamed = (file: string) => readText(file).includes(packageJson.version);
    assert.deepEqual(sources.filter(isNamed), []);
    assert.ok(readText('src/shared/version.ts').includes(SOURCE_VERSION));
  });

  it('is in every built script that reports it', () => {
    const scriptsWithVersion = [
      ...filesMatching('dist/web/mtqg-*.js'),
      'dist/web/mtqg.classic.js',
      ...filesMatching('dist/web/mtqg/shared-*.js'),
    ];
    assert.equal(scriptsWithVersion.length, 7, 'five elements, the classic drop-in script, the shared chunk');
    for (const file of scriptsWithVersion) {
      // The comment with the licence, and the code after it.
      const [header = '', ...code] = readText(file).split('*/');
      assert.ok(header.includes(`mtqg-widgets ${packageJson.version}, MIT`), file);
      assert.ok(code.join('*/').includes(`"${packageJson.version}"`), file);
    }
  });

  it(`replaces ${SOURCE_VERSION} in every built file`, () => {
    const built = filesMatching('dist/**/*.js');
    assert.ok(built.length > 40, `${built.length} files`);
    const isSource = (file: string) => readText(file).includes(SOURCE_VERSION);
    assert.deepEqual(built.filter(isSource), []);
  });
});

describe('the file with the thread of the SQLite store', () => {
  it('is named in the built store, and is in the same folder', () => {
    const [expression, name = ''] =
      /new URL\('\.\/(sqlite-worker\.js)', import\.meta\.url\)/.exec(
        readText('dist/endpoint/stores/sqlite.js'),
      ) ?? [];
    assert.ok(expression);
    assert.deepEqual(filesMatching(`dist/endpoint/stores/${name}`), [`dist/endpoint/stores/${name}`]);
  });

  it('stops the build if the store does not name it', async () => {
    const file = '/src/endpoint/stores/sqlite-writer.ts';
    await assert.rejects(build(file, 'export const file = 1;', sqliteWorker()), /once, found it 0 times/);
  });
});
