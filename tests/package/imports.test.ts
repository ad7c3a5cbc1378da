import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PACKAGE = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as {
  name: string;
  exports: Record<string, string | { default: string }>;
};

/** The exports that are JavaScript for Node, patterns expanded. Page scripts (`./web/*`) are for browsers only. */
function findSpecifiers(): string[] {
  return Object.entries(PACKAGE.exports).flatMap(([subpath, target]) => {
    if (subpath.startsWith('./web/')) return [];
    const file = typeof target === 'string' ? target : target.default;
    if (!file.endsWith('.js')) return [];
    const specifier = `${PACKAGE.name}${subpath.slice(1)}`;
    if (!specifier.includes('*')) return [specifier];
    const [start = '', end = ''] = file.replace('./', '').split('*');
    const files = globSync(`${start}*${end}`, { cwd: ROOT });
    return files.map((name) => specifier.replace('*', name.slice(start.length, name.length - end.length)));
  });
}

/** Runs a script in a new Node process and returns what it printed. */
function runInNode(script: string): string {
  const args = ['--input-type=module', '--eval', script];
  return execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', timeout: 60_000 }).trim();
}

describe('in Node, without a DOM', () => {
  const specifiers = findSpecifiers();

  it('every kind of entry is tried', () => {
    const needed = ['', '/define', '/define/counter', '/define/latest-news', '/drop-in', '/endpoint'];
    for (const subpath of needed) assert.ok(specifiers.includes(`mtqg-widgets${subpath}`), subpath);
    assert.ok(specifiers.length >= 12, specifiers.join());
  });

  for (const specifier of specifiers) {
    it(`${specifier} can be imported, and defines no document`, () => {
      const script = `await import(${JSON.stringify(specifier)}); console.log(typeof document, typeof window);`;
      assert.equal(runInNode(script), 'undefined undefined');
    });
  }

  it('the classes can be imported without registering an element', () => {
    const script = `
      const { MtqgCounter } = await import('mtqg-widgets');
      console.log(typeof MtqgCounter, globalThis.customElements?.get('mtqg-counter'));`;
    assert.equal(runInNode(script), 'function undefined');
  });

  it('define registers all elements where a server renderer provides a registry', () => {
    const tags = ['article-card', 'counter', 'gallery', 'indicator', 'latest-news'];
    const script = `
      await import('mtqg-widgets/define');
      console.log(${JSON.stringify(tags)}.filter((tag) => customElements.get('mtqg-' + tag)).join());`;
    assert.equal(runInNode(script), tags.join());
  });

  it('drop-in does nothing', () => {
    const script = `
      const before = Object.getOwnPropertyNames(globalThis).join();
      await import('mtqg-widgets/drop-in');
      await new Promise((resolve) => setTimeout(resolve, 100));
      console.log(Object.getOwnPropertyNames(globalThis).join() === before);`;
    assert.equal(runInNode(script), 'true');
  });
});
