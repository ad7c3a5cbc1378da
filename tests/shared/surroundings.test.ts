import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/define.ts';
import { waitUntil } from './wait-until.ts';

/** Properties with which each widget shows something, and properties with which the widget is higher. */
const WIDGETS: Record<string, [properties: object, higher: object]> = {
  'mtqg-gallery': [{ photos: toPhotos(1) }, { photos: toPhotos(4) }],
  'mtqg-latest-news': [{ articles: toArticles(1) }, { articles: toArticles(3) }],
  'mtqg-article-card': [{ heading: 'Đồi chè' }, { heading: 'Đồi chè', summary: 'Bốn mùa xanh.' }],
};

function toPhotos(count: number): object[] {
  return Array.from({ length: count }, () => ({ src: '/demo/pages/photos/doi-che.jpg', caption: 'Đồi chè' }));
}

function toArticles(count: number): object[] {
  return Array.from({ length: count }, (_, index) => ({ url: `/tin/${index}`, heading: 'Đồi chè' }));
}

/** The depth of an element decides in which order the browser calls instances of `ResizeObserver`. This one is deeper than the widgets. */
const DEEP = `${'<div>'.repeat(8)}<b style="display: block; width: 100px">Sâu</b>${'</div>'.repeat(8)}`;

describe('a widget does not make the browser report an error of ResizeObserver:', () => {
  for (const [tag, [properties, higher]] of Object.entries(WIDGETS)) {
    it(`<${tag}>, when it becomes higher while a ResizeObserver of the page is called`, async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.innerHTML = `<${tag}></${tag}>${DEEP}`;
      const [widget, deep] = [box.firstElementChild as HTMLElement, box.querySelector('b')!];
      Object.assign(widget, properties);
      await waitUntil(() => widget.shadowRoot?.textContent.includes('Đồi chè'));
      await nextFrame();
      await aTimeout(100); // Until no observer is called any more.

      const errors: string[] = [];
      const listening = new AbortController();
      addEventListener('error', ({ message }) => errors.push(message), { signal: listening.signal });
      const { offsetHeight } = widget;
      let calls = 0;
      const observer = new ResizeObserver(() => {
        // The first call is the one at `observe`; the second follows the new width.
        if (++calls === 2) Object.assign(widget, higher);
      });
      observer.observe(deep);
      await waitUntil(() => calls === 1);
      deep.style.width = '200px';
      await waitUntil(() => widget.offsetHeight > offsetHeight, 'higher');
      await aTimeout(100);
      observer.disconnect();
      listening.abort();
      expect(errors).to.deep.equal([]);
    });
  }
});
