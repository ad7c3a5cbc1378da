import { expect } from '@open-wc/testing';
import { find } from '../shared/shadow-dom.ts';
import { waitUntil } from '../shared/wait-until.ts';
import { addWidget } from './add-widget.ts';

const item = (n: number) =>
  `<li><a href="/tin/${n}">Cầu bản Phố ${n}</a> <span class="only">Chỉ cho máy đọc</span></li>`;
const WIDGETS: ['mtqg-article-card' | 'mtqg-latest-news', content: string][] = [
  ['mtqg-latest-news', `<ul>${item(1)}${item(2)}</ul>`],
  [
    'mtqg-article-card',
    '<h3><a href="/tin/1">Cầu bản Phố</a></h3><div class="only">Chỉ cho máy đọc</div><p>Dài 62 m.</p>',
  ],
];

/** The style sheets that a test added. They are removed after it. */
const sheets: Element[] = [];
/** Adds a style sheet to the page. */
function addSheet(rules: string): HTMLStyleElement {
  const sheet = document.createElement('style');
  sheet.textContent = rules;
  document.head.append(sheet);
  sheets.push(sheet);
  return sheet;
}

describe('a widget follows the style sheets of the page:', () => {
  afterEach(() => {
    for (const sheet of sheets.splice(0)) sheet.remove();
    document.body.className = '';
  });

  for (const [tag, content] of WIDGETS) {
    const hasText = (el: HTMLElement) =>
      find(el, 'article, [part=list]')!.innerText.includes('Chỉ cho máy đọc');

    it(`<${tag}> leaves out a text when a sheet that hides it comes later than the widget`, async () => {
      const el = await addWidget(tag, content);
      expect(hasText(el)).to.equal(true);
      addSheet('.only { display: none }');
      await waitUntil(() => !hasText(el));
    });

    it(`<${tag}> leaves out a text when a linked sheet is applied after it was loaded`, async () => {
      const el = await addWidget(tag, content);
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.media = 'print';
      link.href = `data:text/css,.only { display: none }`;
      link.addEventListener('load', () => (link.media = 'all'));
      document.head.append(link);
      sheets.push(link);
      await waitUntil(() => !hasText(el));
    });

    it(`<${tag}> leaves out a text while a class of the page hides it`, async () => {
      addSheet('body.plain .only { display: none }');
      const el = await addWidget(tag, content);
      expect(hasText(el)).to.equal(true);
      document.body.className = 'plain';
      await waitUntil(() => !hasText(el));
      document.body.className = '';
      await waitUntil(() => hasText(el));
    });

    it(`<${tag}> leaves out a text while a container query hides it`, async () => {
      addSheet(
        '.frame { container-type: inline-size } @container (width < 20em) { .only { display: none } }',
      );
      const el = await addWidget(tag, content);
      const frame = el.parentElement!;
      frame.className = 'frame';
      frame.style.width = '600px';
      await waitUntil(() => hasText(el));
      frame.style.width = '200px';
      await waitUntil(() => !hasText(el));
      frame.style.width = '600px';
      await waitUntil(() => hasText(el));
    });
  }
});
