import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/latest-news.ts';
import { find } from '../shared/shadow-dom.ts';
import { withPlaceholderSheet } from '../shared/placeholder-sheet.ts';
import { settled } from './add-widget.ts';

/** A widget may grow by less than this when its script has run. Browsers do not report such small layout shifts either. */
const MAX_GROWTH_PX = 3;

const PHOTO = '<img src="/demo/pages/photos/doi-che.jpg" alt="">';
/** Lists whose headings have one to six lines. Some fill exactly the lines for which the block reserves space. */
const LISTS = [1, 2, 3, 4, 5, 6].map((count) => {
  const heading = 'Khánh thành cây cầu nối hai bờ suối của bản Phố '.repeat(count).trim();
  const items = [1, 2, 3, 4, 5].map(
    (n) => `<li>${PHOTO}<a href="/tin/${n}">${heading}</a> (07/03/2024)</li>`,
  );
  return `<ul>${items.join('')}</ul>`;
});
/** What a page prints. Each of `LISTS` takes the place of `§`. */
const PAGES: [what: string, content: string, attributes: string, hasMore: boolean][] = [
  ['a list', '§', '', false],
  ['a list and more-href', '§', 'more-href="/tin"', true],
  ['a list and a paragraph with a link', `§<p><a href="/tin">Xem thêm</a></p>`, '', true],
  ['a list and a link', `§<a class="more" href="/tin">Xem thêm »</a>`, '', true],
  ['a heading, a list and a link', `<h3>Tin của xã</h3>§<p><a href="/tin">Xem thêm</a></p>`, '', true],
  ['a heading, a link and a list', `<div><h3>Tin của xã</h3><a href="/tin">Xem thêm</a></div>§`, '', true],
];

describe('mtqg.css reserves the height of a news block with', () => {
  for (const [what, content, attributes, hasMore] of PAGES)
    for (const layout of ['list', 'cards', 'lead-list'])
      for (const width of [300, 900])
        it(`${what}, in the layout ${layout}, ${width}px wide`, async () => {
          const box = await fixture<HTMLElement>(html`<div style="width: ${width}px"></div>`);
          const options = `layout="${layout}" ${attributes}`;
          await withPlaceholderSheet(
            async () => {
              for (const list of LISTS) {
                const printed = content.replace('§', list);
                box.innerHTML = `<div class="mtqg-latest-news" ${options}>${printed}</div>`;
                const reserved = (box.firstElementChild as HTMLElement).offsetHeight;
                box.innerHTML = `<mtqg-latest-news ${options}>${printed}</mtqg-latest-news>`;
                const el = box.firstElementChild as HTMLElement;
                await settled(el);
                expect(find(el, '[part=more]') !== undefined).to.equal(hasMore);
                expect(el.offsetHeight - reserved, `${reserved}px reserved`).to.be.below(MAX_GROWTH_PX);
              }
            },
            { folder: 'news' },
          );
        });
});
