import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { filesMatching, packageJson, readText, ROOT } from './files.ts';
import { runInNode } from './run-in-node.ts';

/** What importing some files does, e.g. `registers mtqg-counter`. */
function effectsOf(...files: string[]): string[] {
  const urls = files.map((file) => pathToFileURL(join(ROOT, file)).href);
  const output = execFileSync(process.execPath, ['tests/package/import-effects.mjs', ...urls], { cwd: ROOT });
  return JSON.parse(output.toString()) as string[];
}

describe('the exports of the package', () => {
  it('have their code and their types', () => {
    const targets = Object.values(packageJson.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    assert.ok(targets.length > 20, `${targets.length} files`);
    for (const target of targets.filter((path) => !path.includes('*')))
      assert.ok(existsSync(join(ROOT, target)), target);
  });

  it('name every module of src/define', () => {
    const names = filesMatching('src/define/*.ts').map((file) => file.slice('src/'.length, -'.ts'.length));
    assert.equal(names.length, 5);
    for (const name of names) assert.ok(`./${name}` in packageJson.exports, name);
  });

  it('include every error and event class that a page can receive', () => {
    /** Errors that a widget catches itself: it reports an IndicatorError instead. */
    const internal = ['TableError'];
    const sources = filesMatching('src/{counter,gallery,indicator,news,shared,text}/**/*.ts');
    // `export class PhotoListError extends Error`, `export class MtqgLoadEvent<T = unknown> extends Event`
    const classes = sources.flatMap((file) =>
      [...readText(file).matchAll(/^export class (\w+)(?:<.*>)? extends \w*(?:Error|Event)\b/gm)].map(
        ([, name = '']) => name,
      ),
    );
    const expected = classes.filter((name) => !internal.includes(name));
    assert.ok(expected.length >= 4, expected.join());
    const exported = runInNode(`console.log(Object.keys(await import('mtqg-widgets')).join())`).split(',');
    for (const name of expected) assert.ok(exported.includes(name), name);
  });

  it('run the endpoint without a browser and without Lit', () => {
    const output = runInNode(`
      const { createCounterEndpoint } = await import('mtqg-widgets/endpoint');
      const { createMemoryStore } = await import('mtqg-widgets/endpoint/memory');
      const { createSqliteStore } = await import('mtqg-widgets/endpoint/sqlite');
      const { createNodeHandler } = await import('mtqg-widgets/endpoint/node');
      const endpoint = createCounterEndpoint({ store: createMemoryStore(), sites: { a: { origins: [] } } });
      const response = await endpoint.fetch(new Request('http://x/a'));
      console.log(response.status, typeof createSqliteStore, typeof createNodeHandler(endpoint));`);
    assert.equal(output, '200 function function');
    const files = filesMatching('dist/endpoint/**/*.js');
    assert.ok(files.length >= 5, files.join());
    for (const file of files) assert.doesNotMatch(readText(file), /from ['"]lit/, file);
  });
});

describe('the built SQLite store', { timeout: 60_000 }, () => {
  it('writes and reads, and does not keep the process alive', () => {
    const output = runInNode(`
      const { existsSync, mkdtempSync, rmSync } = await import('node:fs');
      const { createSqliteStore } = await import('mtqg-widgets/endpoint/sqlite');
      // In memory where possible, because a disk may be busy for longer than an addition may take.
      const memory = '/dev/shm';
      const folder = mkdtempSync((existsSync(memory) ? memory : (await import('node:os')).tmpdir()) + '/mtqg-');
      const store = createSqliteStore(folder + '/counter.sqlite');
      await store.read('a', ['x']); // Opens the file. On a busy machine, this takes longer than an addition may take.
      console.log(JSON.stringify([await store.add('a', { x: 2 }), await store.read('a', ['x'])]));
      process.on('exit', () => rmSync(folder, { recursive: true }));`);
    assert.equal(output, '[{"x":2},{"x":2}]');
  });
});

describe('sideEffects in package.json', () => {
  const isListed = (file: string) =>
    packageJson.sideEffects.some((pattern) => matchesGlob(`./${file}`, pattern));
  /**
   * The copy of a page script at its old address: `dist/counter.js` for `dist/web/mtqg-counter.js`, `dist/mtqg.js` for `dist/web/mtqg.js`,
   * and `dist/mtqg/news-B2uobRCn.js` for `dist/web/mtqg/news-B2uobRCn.js`.
   */
  const oldCopyOf = (file: string) =>
    file.replace(/^dist\/web\/mtqg-([\w-]+\.js)$/, 'dist/$1').replace(/^dist\/web\//, 'dist/');
  const pageScripts = filesMatching('dist/web/**/*.js').flatMap((file) => [file, oldCopyOf(file)]);
  const modules = filesMatching('dist/**/*.js').filter(
    (file) => !pageScripts.includes(file) && !file.startsWith('dist/demo/'), // dist/demo is not in the package.
  );

  it('lists every page script and style sheet', () => {
    assert.ok(pageScripts.length > 30, `${pageScripts.length} files`);
    for (const file of [...pageScripts, ...filesMatching('dist/**/*.css')]) assert.ok(isListed(file), file);
  });

  it('lists exactly the modules whose import has an effect', () => {
    assert.ok(modules.length > 30, `${modules.length} files`);
    const listed = modules.filter(isListed);
    assert.ok(listed.includes('dist/define/counter.js'), listed.join());
    for (const file of listed) assert.notDeepEqual(effectsOf(file), [], file);
    // A process for each of the other files would take half a minute. Each is imported alone only if one of them has an effect.
    const others = modules.filter((file) => !isListed(file));
    const withEffect = effectsOf(...others).length ? others.filter((file) => effectsOf(file).length) : [];
    assert.deepEqual(withEffect, []);
  });

  it('has no pattern that matches nothing', () => {
    const files = filesMatching('dist/**');
    for (const pattern of packageJson.sideEffects)
      assert.ok(
        files.some((file) => matchesGlob(`./${file}`, pattern)),
        pattern,
      );
  });
});
