import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/article-card.ts';
import '../../src/define/latest-news.ts';
import { all, find } from '../shared/shadow-dom.ts';
import { printedWords, shownWords } from '../gallery/shown-words.ts';
import { keptCards, keptLists, printedCards, printedLists } from './printed-pages.ts';
import { waitUntil } from '../shared/wait-until.ts';

/** Adds a widget with this HTML between its tags, and waits until it has read the HTML. */
async function addWidget(tag: string, content: string, layout = ''): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = `<${tag} layout="${layout}">${content}</${tag}>`;
  replaceNoscripts(box);
  const el = box.firstElementChild as HTMLElement;
  // A skeleton has items without text.
  await waitUntil(() => find(el, 'article, [part=item]')?.innerText.trim(), tag);
  return el;
}

/** Makes `<noscript>` elements with elements in them, which only a parser without scripts does. */
function replaceNoscripts(box: Element): void {
  for (const element of box.querySelectorAll('[data-noscript]')) {
    const noscript = document.createElement('noscript');
    noscript.append(...element.childNodes);
    element.replaceWith(noscript);
  }
}

/** The visible words of an element, in the order of the document. */
function wordsOf(element: HTMLElement): string {
  return element.innerText.replace(/\s+/g, ' ').trim();
}

/** The addresses of pictures, without server and query. */
function picturesIn(el: Element): string[] {
  const images = all(el, 'img') as HTMLImageElement[];
  return images.map(({ src }) => (src.startsWith('data:') ? src : new URL(src).pathname));
}

describe('<mtqg-article-card> shows every word of an article and nothing else, as in', () => {
  for (const { source, content, words, picture, href } of printedCards)
    it(source, async () => {
      const el = await addWidget('mtqg-article-card', content);
      expect(wordsOf(find(el, 'article')!)).to.equal(words);
      expect(picturesIn(el)).to.deep.equal(picture === undefined ? [] : [picture]);
      expect(find(el, '[part=link]')!.getAttribute('href')).to.equal(new URL(href, document.baseURI).href);
    });
});

describe('<mtqg-latest-news> shows every article of a list and nothing else, as in', () => {
  for (const { source, content, articles, pictures } of printedLists)
    it(source, async () => {
      const layout = pictures.length > 0 ? 'cards' : 'list';
      const el = await addWidget('mtqg-latest-news', content, layout);
      expect(all(el, '[part=item]').map(wordsOf)).to.deep.equal(articles);
      expect(picturesIn(el)).to.deep.equal(pictures);
    });
});

describe('a widget keeps content as it is if the content has more than the widget can show:', () => {
  for (const [tag, pages] of [
    ['mtqg-article-card', keptCards],
    ['mtqg-latest-news', keptLists],
  ] as const)
    for (const { source, content } of pages)
      it(`<${tag}>: ${source}`, async () => {
        const box = await fixture<HTMLElement>(html`<div></div>`);
        box.innerHTML = `<${tag} layout="cards">${content}</${tag}>`;
        const el = box.firstElementChild as HTMLElement;
        await waitUntil(() => (el.firstElementChild as HTMLElement).offsetHeight > 0);
        expect(find(el, 'article, [part=item]')).to.equal(undefined);
        expect(shownWords(el)).to.deep.equal(printedWords(el));
      });
});

describe('<mtqg-latest-news>', () => {
  const itemWith = (alt: string) =>
    `<ul><li><img src="/cau.jpg" alt="${alt}"><a href="/tin/1">Khánh thành cầu</a></li></ul>`;

  it('leaves out a picture that says nothing in the layout list', async () => {
    for (const alt of ['', 'Khánh thành cầu', 'IMG_0265.JPG']) {
      const el = await addWidget('mtqg-latest-news', itemWith(alt), 'list');
      expect(all(el, '[part=item]').map(wordsOf), alt).to.deep.equal(['Khánh thành cầu']);
    }
  });

  it('keeps a list as it is in the layout list if a picture has a text of its own', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.innerHTML = `<mtqg-latest-news>${itemWith('Cầu treo nhìn từ bờ suối')}</mtqg-latest-news>`;
    const el = box.firstElementChild as HTMLElement;
    await waitUntil(() => el.querySelector('li')!.offsetHeight > 0);
    expect(all(el, '[part=item]')).to.have.length(0);
  });

  it('keeps a page with several articles outside its list as it is', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const heading = 'Khánh thành cầu bản Phố nối hai bờ suối';
    box.innerHTML = `<mtqg-latest-news><h3><a href="/tin/1">${heading}</a></h3><h3><a href="/tin/2">${heading}, phần hai</a></h3>
      <ul><li><a href="/tin/3">Thêm 35 thôn đạt chuẩn</a></li></ul></mtqg-latest-news>`;
    const el = box.firstElementChild as HTMLElement;
    await waitUntil(() => el.querySelector('li')!.offsetHeight > 0);
    expect(all(el, '[part=item]')).to.have.length(0);
    expect(wordsOf(el)).to.contain(`${heading} ${heading}, phần hai Thêm 35 thôn đạt chuẩn`);
  });
});
