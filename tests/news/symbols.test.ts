import { expect } from '@open-wc/testing';
import { all, find } from '../shared/shadow-dom.ts';
import { addWidget } from './add-widget.ts';

const HEADING = '<h3><a href="/tin/1">Miến đao Cốc San</a></h3>';
const listWith = (sign: string) =>
  [1, 2].map((n) => `<li>${sign}<a href="/tin/${n}">Miến đao Cốc San ${n}</a></li>`).join('');
const extraOf = (el: HTMLElement) => find(el, '[part=extra]')?.innerText.trim() ?? '';

describe('a text without letters beside an article', () => {
  for (const sign of ['★★★★☆', '★ ★ ★', '🔥', '🆕', '👍👍', '⭐'])
    it(`is shown if it means something: ${sign}`, async () => {
      const card = await addWidget('mtqg-article-card', `${HEADING}<div>${sign}</div><p>Bốn sao.</p>`);
      expect(extraOf(card)).to.equal(sign);
      for (const layout of ['list', 'cards']) {
        const el = await addWidget(
          'mtqg-latest-news',
          `<ul>${listWith(`<span>${sign}</span> `)}</ul>`,
          layout,
        );
        expect(all(el, '[part=item]'), layout).to.have.length(2);
        expect(extraOf(el), layout).to.equal(sign);
      }
    });

  for (const sign of ['★', '❖', '☞', '♦', '►', '■■■', '→', '•', '»', '|', '---'])
    it(`is left out if it is a bullet or a separator: ${sign}`, async () => {
      const el = await addWidget('mtqg-latest-news', `<ul>${listWith(`${sign} `)}</ul>`);
      expect(all(el, '[part=item]')).to.have.length(2);
      expect(find(el, '[part=extra]')).to.equal(undefined);
    });
});
