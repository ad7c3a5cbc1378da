import { readFileSync } from 'node:fs';
import { inPage, PIXEL_GIF } from './in-page.ts';

/**
 * Measures how many milliseconds the layout of 100 cards takes: as `<mtqg-article-card>`, and as the same HTML built by hand without
 * custom elements. The rounds of both alternate. Returns the median of each.
 */
export function benchCards(script: string): Promise<{ elements: number; byHand: number }> {
  return inPage(
    {
      '/': ['text/html', '<!doctype html><script type="module" src="/card.js"></script>'],
      '/card.js': ['text/javascript', readFileSync(script)],
      '/photo.gif': ['image/gif', PIXEL_GIF],
    },
    measure,
  );
}

/** Runs in the page. */
async function measure(): Promise<{ elements: number; byHand: number }> {
  const CARDS = 100;
  await customElements.whenDefined('mtqg-article-card');
  const article = {
    heading: 'Khánh thành cây cầu nối hai bờ suối của bản Phố',
    href: '/tin/1',
    summary: 'Cây cầu dài 62 m thay cho ngầm tràn.',
    section: 'Đầu tư',
    image: '/photo.gif',
    datetime: '2026-11-18T08:00:00+07:00',
  };
  const add = (parent: Element, tag: string, properties: object = {}) =>
    parent.appendChild(Object.assign(document.createElement(tag), properties));

  const elements = async (box: Element) => {
    const cards = Array.from({ length: CARDS }, () => add(box, 'mtqg-article-card', { article }));
    await Promise.all(
      cards.map((card) => (card as unknown as { updateComplete: Promise<unknown> }).updateComplete),
    );
  };
  const byHand = (box: Element) => {
    for (let count = 0; count < CARDS; count++) {
      const card = add(box, 'article', { className: 'card' });
      const text = add(card, 'div', { className: 'text' });
      add(add(text, 'h3'), 'a', { href: article.href, textContent: article.heading });
      add(text, 'p', { className: 'section', textContent: article.section });
      const time = { dateTime: article.datetime, textContent: 'Thứ Tư, 18/11/2026 08:00' };
      add(add(text, 'p'), 'time', time);
      add(text, 'p', { textContent: article.summary });
      const image = { alt: '', loading: 'lazy', decoding: 'async', src: article.image };
      add(add(card, 'div', { className: 'image' }), 'img', image);
    }
  };
  // Copies the styles of an element into the page, so that the cards built by hand look the same.
  const styled = add(document.body, 'mtqg-article-card', { article });
  await (styled as unknown as { updateComplete: Promise<unknown> }).updateComplete;
  const rules = styled.shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
  // A selector such as `[part="image"]` becomes `.image`.
  const style = rules.map(({ cssText }) =>
    cssText.replaceAll(':host', ':root').replace(/\[part="?(\w+)"?\]/g, '.$1'),
  );
  add(document.head, 'style', { textContent: style.join('\n') });
  styled.remove();

  const time = async (build: (box: Element) => unknown) => {
    const box = add(document.body, 'div');
    const start = performance.now();
    await build(box);
    const { height } = box.getBoundingClientRect();
    const duration = performance.now() - start;
    if (!height) throw new Error('nothing was laid out');
    box.remove();
    return duration;
  };
  const medianOf = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)]!;
  const ROUNDS = 21;
  const times = { elements: [] as number[], byHand: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    times.elements.push(await time(elements));
    times.byHand.push(await time(byHand));
  }
  return { elements: medianOf(times.elements), byHand: medianOf(times.byHand) };
}
