import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesMatching, packageJson } from './files.ts';
import { runInNode } from './run-in-node.ts';

/**
 * The names by which Node can import modules of the package, such as `mtqg-widgets/define/counter`. An export with a `*` stands for all
 * files that match. Page scripts (`./web/*`) are left out, because they are for browsers only.
 */
function findSpecifiers(): string[] {
  return Object.entries(packageJson.exports).flatMap(([subpath, target]) => {
    if (subpath.startsWith('./web/')) return [];
    const file = typeof target === 'string' ? target : target.default;
    if (!file.endsWith('.js')) return [];
    const specifier = `${packageJson.name}${subpath.slice(1)}`;
    if (!specifier.includes('*')) return [specifier];
    const [start = '', end = ''] = file.replace('./', '').split('*');
    const files = filesMatching(`${start}*${end}`);
    return files.map((name) => specifier.replace('*', name.slice(start.length, name.length - end.length)));
  });
}

describe('in Node, without a DOM', () => {
  const specifiers = findSpecifiers();

  it('the modules to import are found, with at least one of each kind', () => {
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

  it('mtqg-widgets/define registers all elements in the registry that Lit creates in Node', () => {
    const tags = ['article-card', 'counter', 'gallery', 'indicator', 'latest-news'];
    const script = `
      await import('mtqg-widgets/define');
      console.log(${JSON.stringify(tags)}.filter((tag) => customElements.get('mtqg-' + tag)).join());`;
    assert.equal(runInNode(script), tags.join());
  });

  it('mtqg-widgets/drop-in adds no global and does not fail', () => {
    const script = `
      const before = Object.getOwnPropertyNames(globalThis).join();
      await import('mtqg-widgets/drop-in');
      await new Promise((resolve) => setTimeout(resolve, 100));
      console.log(Object.getOwnPropertyNames(globalThis).join() === before);`;
    assert.equal(runInNode(script), 'true');
  });
});
