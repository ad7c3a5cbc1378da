import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/indicator.ts';
import type { MtqgIndicator } from '../../src/index.ts';
import { all, find, textOf } from '../shared/shadow-dom.ts';

const base = (el: Element) => find(el, '[part=base]')!;
const label = (el: Element) => textOf(find(el, '[part=label]'));

// This file must not load the sentences itself.
describe('a tile with a mistake, whose sentence is loaded on demand', () => {
  it('is in its loading state until it says the mistake, and never shows a figure', async () => {
    const box = await fixture(html`<div></div>`);
    const el = Object.assign(document.createElement('mtqg-indicator'), { label: 'Hộ nghèo', value: '12.02' });
    box.append(el);
    await el.updateComplete;
    expect(base(el).getAttribute('aria-busy')).to.equal('true');
    expect(all(el, '.skeleton')).to.have.length(1);
    expect(all(el, '[part=value], [part=status], .sentence')).to.have.length(0);
    expect(label(el)).to.equal('Hộ nghèo');
    await waitUntil(() => find(el, '[part=status]'));
    expect(base(el).getAttribute('aria-busy')).to.equal('false');
    expect(textOf(find(el, '[part=status]'))).to.equal(
      'Không đọc được “12.02” ở thuộc tính “value”; hãy viết 12,02',
    );
    expect(all(el, '.skeleton, [part=value], .sentence')).to.have.length(0);
  });

  it('shows the figure at once when the mistake is corrected, and the content of the page until then', async () => {
    const el = await fixture<MtqgIndicator>(
      html`<mtqg-indicator label="Hộ nghèo" value="12.02"><b>12,02</b></mtqg-indicator>`,
    );
    expect(el.querySelector('b')!.offsetHeight).to.be.above(0);
    el.value = '12,02';
    await el.updateComplete;
    expect(textOf(find(el, '[part=value]'))).to.equal('12,02');
  });
});

describe('a tile without a figure', () => {
  it('has its label as a line of its own in all states, in one look', async () => {
    const failing = () => Promise.reject(new Error('HTTP 500'));
    for (const layout of ['tile', 'row', 'compact', 'headline'] as const) {
      const looks: string[][] = [];
      for (const properties of [
        { value: '12.02' },
        { load: failing },
        {},
        { record: { label: 'Hộ nghèo', value: 'x' } },
      ]) {
        const el = await fixture<MtqgIndicator>(html`<mtqg-indicator></mtqg-indicator>`);
        Object.assign(el, { label: 'Hộ nghèo', layout, ...properties });
        await waitUntil(() => find(el, '[part=status]') && label(el));
        expect(label(el)).to.equal('Hộ nghèo');
        expect(textOf(find(el, '[part=status]')), 'the sentence').not.to.include('Hộ nghèo');
        const part = find(el, '[part=label]')!;
        const { fontSize, fontWeight, color } = getComputedStyle(part);
        looks.push([part.localName, fontSize, fontWeight, color, `${part.getBoundingClientRect().left}px`]);
      }
      expect(looks, layout).to.deep.equal(looks.map(() => looks[0]));
    }
  });
});
