import assert from 'node:assert/strict';
import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { readText, ROOT } from './files.ts';

const documents = globSync(['*.md', 'docs/**/*.md'], { cwd: ROOT });

/** Addresses in `[text](address)`, `![text](address)`, `src="address"` and `href="address"`, without code. */
function linksOf(markdown: string): string[] {
  const prose = markdown.replace(/^ *```.*?^ *```/gms, '').replace(/`[^`\n]*`/g, '');
  const links = prose.matchAll(/\]\(([^)\s]+)\)|\b(?:src|href)="([^"]+)"/g);
  return [...links].map(([, inBrackets, inTag]) => inBrackets ?? inTag ?? '');
}

/** The anchors that GitHub gives to headings: `## What's [new](x.md)?` gets `whats-new`. */
function anchorsOf(markdown: string): string[] {
  const prose = markdown.replace(/^ *```.*?^ *```/gms, '');
  return [...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/\]\([^)]*\)/g, '')
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** The relative links of a document that lead to no file or no heading. */
function brokenLinks(document: string): string[] {
  const markdown = readText(document);
  return linksOf(markdown).filter((link) => {
    const isAbsolute = /^[a-z][a-z+.-]*:/i.test(link); // `https://…`, `mailto:…`
    if (isAbsolute) return false;
    const [path = '', anchor] = decodeURI(link).split('#');
    const target = path ? join(dirname(document), path) : document;
    if (!existsSync(join(ROOT, target))) return true;
    return anchor !== undefined && !anchorsOf(readText(target)).includes(anchor);
  });
}

/** Files and folders of the repository that a document names as `code`, apart from patterns such as `src/define/<name>.ts`. */
function pathsOf(markdown: string): string[] {
  const paths = markdown.matchAll(/`((?:src|tests|scripts|demo|docs)\/[\w./-]+)`/g);
  return [...paths].map(([, path = '']) => path);
}

describe('links of the documents', () => {
  it('finds the documents and their links', () => {
    for (const name of [
      'README.md',
      'README.vi.md',
      'CONTRIBUTING.md',
      'SECURITY.md',
      'docs/architecture.md',
    ])
      assert.ok(documents.includes(name), name);
    const readme = linksOf(readText('README.md'));
    for (const link of ['docs/counter.md', 'docs/images/widgets.webp', 'docs/images/counter.webp'])
      assert.ok(readme.includes(link), link);
  });

  for (const document of documents) {
    it(`${document} has no broken relative link`, () => {
      assert.deepEqual(brokenLinks(document), []);
    });

    it(`${document} names only files that exist`, () => {
      const paths = pathsOf(readText(document));
      assert.deepEqual(
        paths.filter((path) => !existsSync(join(ROOT, path))),
        [],
      );
    });
  }

  it('finds the files that documents name', () => {
    const paths = pathsOf(readText('CONTRIBUTING.md'));
    assert.ok(paths.includes('src/counter/counter.ts'), paths.join());
  });
});
