import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const documents = globSync(['*.md', 'docs/**/*.md', 'integrations/**/*.md'], { cwd: ROOT });

/** Addresses in `[text](address)`, `![text](address)`, `src="address"` and `href="address"`, without code. */
function linksOf(markdown: string): string[] {
  const prose = markdown.replace(/^ *```.*?^ *```/gms, '').replace(/`[^`\n]*`/g, '');
  const links = prose.matchAll(/\]\(([^)\s]+)\)|\b(?:src|href)="([^"]+)"/g);
  return [...links].map(([, inBrackets, inTag]) => inBrackets ?? inTag ?? '');
}

/** The anchors that GitHub gives to headings. */
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

/** What is wrong with the relative links of a document. */
function brokenLinks(document: string): string[] {
  const markdown = readFileSync(join(ROOT, document), 'utf8');
  return linksOf(markdown).filter((link) => {
    if (/^[a-z][a-z+.-]*:/i.test(link)) return false;
    const [path = '', anchor] = decodeURI(link).split('#');
    const target = path ? join(ROOT, dirname(document), path) : join(ROOT, document);
    if (!existsSync(target)) return true;
    return anchor !== undefined && !anchorsOf(readFileSync(target, 'utf8')).includes(anchor);
  });
}

/** Files and folders of the repository that a document names as `code`, apart from patterns such as `src/define/<name>.ts`. */
function pathsOf(markdown: string): string[] {
  const paths = markdown.matchAll(/`((?:src|tests|scripts|demo|docs|integrations)\/[\w./-]+)`/g);
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
    const readme = linksOf(readFileSync(join(ROOT, 'README.md'), 'utf8'));
    for (const link of ['docs/counter.md', 'docs/images/widgets.webp', 'docs/images/counter.webp'])
      assert.ok(readme.includes(link), link);
  });

  for (const document of documents) {
    it(`${document} has no broken relative link`, () => {
      assert.deepEqual(brokenLinks(document), []);
    });

    it(`${document} names no file that does not exist`, () => {
      const paths = pathsOf(readFileSync(join(ROOT, document), 'utf8'));
      assert.deepEqual(
        paths.filter((path) => !existsSync(join(ROOT, path))),
        [],
      );
    });
  }

  it('finds the files that documents name', () => {
    const paths = pathsOf(readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8'));
    assert.ok(paths.includes('src/counter/counter.ts'), paths.join());
  });
});
