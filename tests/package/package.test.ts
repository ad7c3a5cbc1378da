import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path));
const manifest = JSON.parse(read('package.json').toString()) as {
  version: string;
  exports: Record<string, { types: string; default: string } | string>;
  sideEffects: string[];
  bin: Record<string, string>;
};

describe('what is built', () => {
  /** A part of mtqg.js, whose name ends in a hash. */
  const chunk = (name: string) =>
    `dist/mtqg/${readdirSync(join(root, 'dist/mtqg')).find((file) => file.startsWith(`${name}-`) && file.length === name.length + 12)}`;
  const limits = {
    'dist/counter.js': 9000,
    'dist/article-card.js': 10_500,
    'dist/gallery.js': 13_600,
    'dist/indicator.js': 14_500,
    'dist/latest-news.js': 15_000,
    'dist/mtqg.js': 1500,
    [chunk('counter')]: 3000,
    [chunk('article-card')]: 1300,
    [chunk('card')]: 2200,
    [chunk('gallery')]: 5000,
    [chunk('viewer')]: 4000,
    [chunk('indicator')]: 6000,
    [chunk('series')]: 1500,
    [chunk('table')]: 2300,
    [chunk('latest-news')]: 4000,
    'dist/mtqg.classic.js': 32_000,
    'dist/mtqg.css': 2400,
  };
  for (const [file, limit] of Object.entries(limits)) {
    it(`${file} has at most ${limit} bytes with gzip -9`, () => {
      const size = gzipSync(read(file), { level: 9 }).length;
      assert.ok(size <= limit, `${size} bytes`);
    });

    it(`${file} breaks no rule of a strict page`, () => {
      const code = read(file).toString();
      assert.doesNotMatch(code, /\beval\(|new Function|\sstyle="|["'`]https?:\/\/|["'`(]data:/);
    });
  }

  for (const file of ['article-card', 'counter', 'gallery', 'indicator', 'latest-news', 'mtqg.classic'].map(
    (name) => `dist/${name}.js`,
  )) {
    it(`${file} stands alone`, () => {
      assert.doesNotMatch(read(file).toString(), /\bimport\b|\brequire\(|\bexport\b|\bdefine\.amd/);
    });
  }

  it('no part of mtqg.js asks for the script itself, whatever address that had', () => {
    for (const part of readdirSync(join(root, 'dist/mtqg')))
      assert.doesNotMatch(read(`dist/mtqg/${part}`).toString(), /mtqg\.js/);
  });

  it('scripts and package have one version', async () => {
    const { VERSION } = (await import('../../src/shared/version.ts')) as { VERSION: string };
    assert.equal(VERSION, manifest.version);
    for (const file of ['dist/counter.js', 'dist/mtqg.classic.js'])
      assert.ok(read(file).toString().includes(VERSION), file);
  });

  it('mtqg.css has the colours of the elements', () => {
    const tokens = read('src/lib/tokens.styles.ts').toString();
    for (const [colour] of read('dist/mtqg.css')
      .toString()
      .matchAll(/#\w{6}/g))
      assert.ok(tokens.includes(colour), colour);
  });

  it('every export has its code and its types', () => {
    for (const target of Object.values(manifest.exports)) {
      const files = typeof target === 'string' ? [target] : Object.values(target);
      for (const file of files) assert.ok(existsSync(join(root, file)), file);
    }
  });

  it('importing the classes registers nothing and touches no document', () => {
    const probe = `
      globalThis.HTMLElement ??= class {};
      globalThis.customElements ??= { define() { throw new Error('registered'); }, get() {} };
      globalThis.CSS ??= { supports: () => false };
      const { MtqgCounter } = await import('mtqg-widgets');
      if (typeof MtqgCounter !== 'function') throw new Error('no class');`;
    execFileSync(process.execPath, ['--input-type=module', '-e', probe], { cwd: root });
  });

  it('the endpoint runs from the package, without a browser or lit', () => {
    const probe = `
      const { createCounterEndpoint } = await import('mtqg-widgets/endpoint');
      const { createMemoryStore } = await import('mtqg-widgets/endpoint/memory');
      const { createSqliteStore } = await import('mtqg-widgets/endpoint/sqlite');
      const { createNodeHandler } = await import('mtqg-widgets/endpoint/node');
      const endpoint = createCounterEndpoint({ store: createMemoryStore(), sites: { a: { origins: [] } } });
      const response = await endpoint.fetch(new Request('http://x/a'));
      console.log(response.status, typeof createSqliteStore, typeof createNodeHandler(endpoint));`;
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', probe], { cwd: root });
    assert.equal(output.toString().trim(), '200 function function');
    assert.doesNotMatch(read('dist/endpoint/endpoint.js').toString(), /from ['"]lit/);
  });

  it('sideEffects names exactly the files that have one', () => {
    assert.deepEqual(manifest.sideEffects, [
      './dist/define.js',
      './dist/define/*.js',
      './dist/drop-in.js',
      './dist/article-card.js',
      './dist/counter.js',
      './dist/gallery.js',
      './dist/indicator.js',
      './dist/latest-news.js',
      './dist/mtqg.js',
      './dist/mtqg.classic.js',
      './dist/mtqg/*.js',
      './dist/mtqg.css',
      './dist/endpoint/cli.js',
    ]);
  });
});

describe('the packed tarball', () => {
  let folder: string;
  let tarball: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'mtqg-pack-'));
    execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      stdio: 'pipe',
    });
    tarball = join(folder, readdirSync(folder)[0]!);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const passes = (command: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
  };
  it('is as publint wants it', () => passes('publint', tarball, '--strict'));
  it('has types that resolve wherever ES modules do', () =>
    passes('attw', tarball, '--exclude-entrypoints', 'mtqg.css', '--profile', 'esm-only'));

  it('holds what its users need and nothing else', () => {
    const files = execFileSync('tar', ['tzf', tarball]).toString().trim().split('\n');
    for (const file of [
      'package.json',
      'README.md',
      'README.vi.md',
      'CHANGELOG.md',
      'LICENSE',
      'dist/counter.js',
    ])
      assert.ok(files.includes(`package/${file}`), file);
    for (const file of files) assert.match(file, /^package\/(dist\/|[^/]+\.(md|json)$|LICENSE$)/);
  });

  it('has a command that runs once it is unpacked', () => {
    execFileSync('tar', ['xzf', tarball, '-C', folder]);
    assert.match(read(manifest.bin['mtqg-widgets']!).toString(), /^#!\/usr\/bin\/env node\n/);
    const output = execFileSync(process.execPath, [join(root, manifest.bin['mtqg-widgets']!), '--version']);
    assert.match(output.toString(), /^\d+\.\d+\.\d+\n$/);
  });
});
