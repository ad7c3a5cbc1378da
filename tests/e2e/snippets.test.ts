import assert from 'node:assert/strict';
import { cpSync, existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { tempFolder } from '../endpoint/temp.ts';
import { ROOT } from '../package/files.ts';
import { packAndUnpack } from '../package/unpacked.ts';
import { launchChromium } from './browser.ts';
import { type Pages, startPortal } from './portal.ts';

const DOCUMENTS = ['README.md', 'README.vi.md', ...globSync('docs/*.md', { cwd: ROOT })];
const WIDGETS = ['article-card', 'counter', 'gallery', 'indicator', 'latest-news'] as const;
type Widget = (typeof WIDGETS)[number];

interface Snippet {
  document: string;
  html: string;
}

/** For each extension, the file of demo/pages that stands for any file of a snippet with this extension, and its content type. */
const DATA: Record<string, { file: string; type: string }> = {
  '.xml': { file: 'tin-moi.xml', type: 'application/rss+xml' },
  '.csv': { file: 'chi-tieu.csv', type: 'text/csv' },
  '.json': { file: 'anh.json', type: 'application/json' },
  '.jpg': { file: 'photos/doi-che.jpg', type: 'image/jpeg' },
};

const browser = await launchChromium();

/** The HTML snippets in the documents that use a widget. The drop-in script is added to snippets without a script. */
function findSnippets(): Snippet[] {
  return DOCUMENTS.flatMap((document) => {
    const text = readFileSync(join(ROOT, document), 'utf8');
    const blocks = [...text.matchAll(/^ *```html\n(.*?)^ *```/gms)].map(([, html = '']) => html);
    return blocks
      .filter((html) => widgetsIn(html).length > 0)
      .map((html) => ({
        document,
        html: html.includes('<script') ? html : `<script type="module" src="/mtqg/mtqg.js"></script>${html}`,
      }));
  });
}

/** The widgets in a snippet in alphabetical order, one entry for each tag and each placeholder. */
function widgetsIn(html: string): Widget[] {
  return WIDGETS.flatMap((widget) => {
    // <mtqg-counter src="…">, <div data-mtqg="counter"> or <div class="mtqg-counter">
    const uses = new RegExp(`<mtqg-${widget}[\\s>]|data-mtqg="${widget}"|class="mtqg-${widget}"`, 'g');
    return [...html.matchAll(uses)].map(() => widget);
  });
}

/** The names of the widgets that show their content, in alphabetical order. Runs in the page. */
function shownWidgets(elements: Element[]): string[] {
  const isShown = (element: Element) => {
    const { localName, shadowRoot } = element;
    const textOf = (selector: string) => shadowRoot?.querySelector(selector)?.textContent.trim() ?? '';
    const photo =
      shadowRoot?.querySelector<HTMLImageElement>('[part~=item] img') ??
      element.querySelector<HTMLImageElement>('[data-mtqg-photo]'); // A photo between the tags, in the layout of articles.
    switch (localName) {
      case 'mtqg-counter':
        return /Tất cả:?\s*1/.test(shadowRoot?.textContent ?? '');
      case 'mtqg-article-card':
        return textOf('[part~=title] a') !== '';
      case 'mtqg-latest-news':
        return textOf('[part~=item] a') !== '';
      case 'mtqg-gallery':
        return (photo?.naturalWidth ?? 0) > 0;
      default: // mtqg-indicator
        return /\d/.test(textOf('[part~=value]'));
    }
  };
  return elements
    .filter(isShown)
    .map(({ localName }) => localName.replace('mtqg-', ''))
    .sort();
}

/**
 * Opens a snippet as a page, and fails unless each of its widgets shows its content.
 *
 * @param scripts The folder with the page scripts.
 */
async function checkSnippet(html: string, scripts: string, timeoutMs = 10_000): Promise<void> {
  // The snippets name counters of several sites, but the portal has only this one.
  const body = html.replaceAll(/\/thong-ke\/[a-z]+/g, '/thong-ke/tinh');
  const portal = await startPortal(
    {
      ...dataFiles(body),
      '/': `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Tỉnh</title><body>${body}`,
    },
    { 'content-security-policy': "default-src 'self'" },
    { '/mtqg/': `${scripts}/` },
  );
  const page = await browser.newPage();
  try {
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(portal.origin('127.0.0.1'));
    const expected = widgetsIn(html);
    const deadline = Date.now() + timeoutMs;
    let shown: string[] = [];
    while (shown.length < expected.length && Date.now() < deadline) {
      await setTimeout(50);
      shown = await page.$$eval(WIDGETS.map((widget) => `mtqg-${widget}`).join(), shownWidgets);
    }
    assert.deepEqual(shown, expected, html);
    assert.deepEqual(errors, [], html);
  } finally {
    await page.close();
  }
}

/** The data files that a snippet names. Each is the file of this name in demo/pages or, if there is none, the file in `DATA`. */
function dataFiles(html: string): Pages {
  const addresses = [...html.matchAll(/(?:src|href)="(\/[^"#]+)/g)].map(([, address = '']) => address);
  const files = addresses.filter((address) => extname(address) in DATA);
  return Object.fromEntries(
    files.map((address) => {
      const { file, type } = DATA[extname(address)]!;
      const sameName = join(ROOT, 'demo/pages', basename(address));
      const body = readFileSync(existsSync(sameName) ? sameName : join(ROOT, 'demo/pages', file));
      return [address, (_, response) => void response.writeHead(200, { 'content-type': type }).end(body)];
    }),
  );
}

describe('the packed tarball, unpacked into a web server', () => {
  const folder = tempFolder();
  const scripts = join(folder, 'package/dist/web');
  const snippets = findSnippets();

  before(() => {
    packAndUnpack(folder);
  });

  it('is tested with snippets of every widget and of both README files', () => {
    const used = new Set(snippets.flatMap(({ html }) => widgetsIn(html)));
    assert.deepEqual([...used].sort(), [...WIDGETS]);
    const documents = new Set(snippets.map(({ document }) => document));
    assert.ok(documents.has('README.md') && documents.has('README.vi.md'), [...documents].join());
  });

  for (const [number, { document, html }] of snippets.entries()) {
    it(`snippet ${number + 1} of ${snippets.length}, in ${document}, shows its widgets: ${widgetsIn(html).join(', ')}`, () =>
      checkSnippet(html, scripts));
  }

  for (const widget of WIDGETS) {
    it(`the check of a snippet with ${widget} fails when the script of the widget is missing`, async () => {
      const snippet = snippets.find(({ html }) => html.includes('/mtqg.js') && widgetsIn(html)[0] === widget);
      assert.ok(snippet, `no snippet uses ${widget}`);
      const copy = join(folder, widget);
      cpSync(scripts, copy, { recursive: true });
      const chunks = globSync(`mtqg/${widget}-*.js`, { cwd: copy });
      assert.equal(chunks.length, 1);
      rmSync(join(copy, chunks[0]!));
      await assert.rejects(checkSnippet(snippet.html, copy, 1500), assert.AssertionError);
    });
  }
});
