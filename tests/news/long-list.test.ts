import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/latest-news.ts';
import { readArticles } from '../../src/news/read-articles.ts';
import { replace, restorePage } from '../shared/page-changes.ts';
import { settled } from './add-widget.ts';

const item = (n: number) =>
  `<li class="item"><a href="/tin/${n}"><img src="/demo/pages/photos/doi-che.jpg" alt=""></a><h3><a href="/tin/${n}">Khánh thành cầu bản Phố nối hai bờ suối ${n}</a></h3><div class="meta"><span class="date">07/03/2024 09:36</span> <span class="author">An Bình</span> <span>Lượt xem: ${n}</span></div><p>Cây cầu dài 62 m thay ngầm tràn cũ, rút ngắn đường đến trường.</p><a href="/tin/${n}">Đọc thêm »</a></li>`;
/** 216 calls today. Each item has 11 elements, which several functions read. */
const MAX_QUERIES_PER_ITEM = 250;

/** How often getComputedStyle is called while a list of this length is read. */
async function countQueries(length: number): Promise<number> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const items = Array.from({ length }, (_, n) => item(n)).join('');
  box.innerHTML = `<mtqg-latest-news limit="1" layout="cards"><ul>${items}</ul></mtqg-latest-news>`;
  const el = box.querySelector('mtqg-latest-news')!;
  await settled(el);
  let count = 0;
  const { getComputedStyle } = window;
  replace(window, 'getComputedStyle', (element, place) => {
    count++;
    return getComputedStyle.call(window, element, place);
  });
  try {
    expect(readArticles(el)?.articles).to.have.length(length);
  } finally {
    restorePage();
  }
  return count;
}

describe('reading a printed list', () => {
  it(`calls getComputedStyle at most ${MAX_QUERIES_PER_ITEM} times for each item, also if the list is long`, async () => {
    const [short, long] = [await countQueries(20), await countQueries(200)];
    expect(short / 20).to.be.at.most(MAX_QUERIES_PER_ITEM);
    expect(long / 200).to.be.at.most(MAX_QUERIES_PER_ITEM);
    // Fewer calls would mean that the test does not count them.
    expect(long).to.be.above(200);
  });
});
