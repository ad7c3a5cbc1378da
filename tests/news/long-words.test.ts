import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/article-card.ts';
import '../../src/define/latest-news.ts';
import { all } from '../shared/shadow-dom.ts';
import { settled } from './add-widget.ts';

const ADDRESS = `https://tinh.gov.vn/${'thongbao'.repeat(12)}`;
const ARTICLE = `<article>
  <h3><a href="/tin/1">${ADDRESS}</a></h3>
  <time datetime="2024-03-07">07/03/2024</time>
  <p>${ADDRESS}</p>
</article>`;
const PARTS = '[part=heading], [part=title], [part=summary], .line > span';

/** The parts of a widget whose text is wider than they are, and the widget itself if it is wider than its box. */
function findTooWide(el: HTMLElement): string[] {
  const tooWide = all(el, PARTS).filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1);
  const names = tooWide.map((part) => part.getAttribute('part') ?? part.localName);
  return el.scrollWidth > el.clientWidth + 1 ? [...names, el.localName] : names;
}

describe('a long address in a heading and in a summary is wrapped', () => {
  for (const [tag, layouts] of [
    ['mtqg-article-card', ['vertical', 'horizontal', 'compact', 'lead', 'lead over']],
    ['mtqg-latest-news', ['list', 'cards', 'lead-list']],
  ] as const)
    for (const layout of layouts)
      for (const width of [280, 700])
        it(`<${tag} layout="${layout}">, ${width} px wide`, async () => {
          const box = await fixture<HTMLElement>(html`<div style="width: ${width}px"></div>`);
          const isBlock = tag === 'mtqg-latest-news';
          const content = isBlock ? `<ul>${`<li>${ARTICLE}</li>`.repeat(2)}</ul>` : ARTICLE;
          box.innerHTML = `<${tag} layout="${layout}" ${isBlock ? `label="${ADDRESS}"` : ''}>${content}</${tag}>`;
          const el = box.firstElementChild as HTMLElement;
          await settled(el);
          expect(all(el, '[part=title], .line > span')).not.to.have.length(0);
          expect(findTooWide(el)).to.deep.equal([]);
        });
});
