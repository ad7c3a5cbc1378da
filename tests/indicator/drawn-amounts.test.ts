import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/indicator.ts';
import type { IndicatorRecord, MtqgIndicator } from '../../src/index.ts';
import { all, find, textOf } from '../shared/shadow-dom.ts';
import { waitUntil } from '../shared/wait-until.ts';

async function createTile(record: Omit<IndicatorRecord, 'label'>): Promise<MtqgIndicator> {
  const el = await fixture<MtqgIndicator>(html`<mtqg-indicator></mtqg-indicator>`);
  el.record = { label: 'X', ...record };
  await el.updateComplete;
  // The first tile with the ratio of a plan loads the code for comparisons.
  await waitUntil(() => find(el, '[part=base]')!.getAttribute('aria-busy') === 'false');
  return el;
}

async function createSeriesTile(series: IndicatorRecord['series']): Promise<MtqgIndicator> {
  const el = await createTile({ value: 1, unit: 'xã', series });
  await waitUntil(() => find(el, 'input'));
  return el;
}

/** The ends of the solid and the light part of a bar, both measured from the left, in percent of the bar. */
const endsOf = (el: Element) =>
  ['.known', '.possible'].map((selector) => {
    const bar = find(el, `[part=bar] ${selector}`);
    return bar && Math.round(Number.parseFloat(bar.getAttribute('width')!));
  });

/** The lines of a series, each as the places of its points, in percent from the left and from the top. */
const linesOf = (el: Element) =>
  [...all(el, '[part=series] svg')[0]!.querySelectorAll('polyline')].map((line) =>
    line.getAttribute('points'),
  );

/** Amounts other than one exact number: bounds (`trên 25`), hedges (`khoảng 25`), ranges (`25–50`), and the yearbooks' `-` and `…`. */
describe('the drawing of bounds, hedges and ranges', () => {
  it('has a solid bar up to what is certain, and a light end up to what is possible', async () => {
    for (const [record, known, possible] of [
      [{ value: 25, of: 100 }, 25, undefined],
      [{ value: 'trên 25', of: 100 }, 25, 100],
      [{ value: 'dưới 25', of: 100 }, 0, 25],
      [{ value: '25–50', of: 100 }, 25, 50],
      // A hedge adds a light end from 3 % of the bar below the number to 3 % above it.
      [{ value: 'khoảng 25', of: 100 }, 22, 28],
      [{ value: 25, of: 100, qualifier: 'gần' }, 22, 28],
      [{ value: 25, of: 100, qualifier: 'hơn' }, 25, 100],
      [{ value: 25, of: 100, qualifier: 'lũy kế' }, 25, undefined],
      [{ value: 25, of: 'trên 100' }, 0, 25],
      [{ value: 25, of: 'dưới 100' }, 25, 100],
      [{ value: 25, of: '50–100' }, 25, 50],
      // The bar of a plan stands for 133 % of the plan, so 66,5 % is half of the bar.
      [{ value: 1, planRatio: 66.5 }, 50, undefined],
      [{ value: 1, planRatio: 'trên 66,5' }, 50, 100],
      [{ value: 1, planRatio: 'dưới 66,5' }, 0, 50],
      [{ value: 1, planRatio: '53,2–66,5' }, 40, 50],
      [{ planRatio: 66.5, qualifier: 'gần' }, 47, 53],
    ] as const) {
      const el = await createTile(record);
      expect(endsOf(el), JSON.stringify(record)).to.deep.equal([known, possible]);
    }
    const bound = await createTile({ value: 'trên 25', of: 100 });
    const opacityOf = (selector: string) => getComputedStyle(find(bound, selector)!).fillOpacity;
    expect([opacityOf('.known'), Number(opacityOf('.possible')) < 1]).to.deep.equal(['1', true]);
  });

  it('has no bar for `-` or `…`, the signs of the yearbooks for a missing figure', async () => {
    for (const record of [
      { value: '-', of: 127 },
      { value: 62, of: '-' },
      { value: 62, planRatio: '...' },
    ]) {
      const el = await createTile(record);
      expect(all(el, '[part=bar]'), JSON.stringify(record)).to.have.length(0);
      expect(el.shadowRoot!.textContent).not.to.match(/NaN|Infinity|Vạch/);
    }
  });

  it('is missing for `…`; the sentence of `…` is shown as the figure, with the label and the period', async () => {
    const el = await createTile({ value: '…', period: '2023' });
    expect(textOf(find(el, '[part=value]'))).to.equal('Có phát sinh nhưng không thu thập được số liệu');
    expect([find(el, '[part=label]'), find(el, '[part=period]')].map(textOf)).to.deep.equal([
      'X',
      'Năm 2023',
    ]);
    expect(find(el, '[part=status]')).to.equal(undefined);
    expect(textOf(find(el, '.sentence'))).to.equal(
      'X: Có phát sinh nhưng không thu thập được số liệu, năm 2023',
    );
  });

  it('has gaps in the line of a series at bounds and missing figures, and a line from end to end for a range', async () => {
    const el = await createSeriesTile('2019: 0; 2020: 10; 2021: -; 2022: 5; 2023: 5–10');
    // The line from 2019 to 2020, a dot for 2022 between two gaps, and the range of 2023.
    expect(linesOf(el)).to.deep.equal(['0,100 25,0', '75,50 75,50', '100,0 100,50']);
    const bound = await createSeriesTile('2019: 0; 2020: trên 4; 2021: 10');
    expect(linesOf(bound)).to.deep.equal(['0,100 0,100', '100,0 100,0']);
  });

  it('has the points of a series in the order and at the distances of their times', async () => {
    const el = await createSeriesTile('2024: 10; 2020: 0; 2021: 5');
    expect(linesOf(el)).to.deep.equal(['0,100 25,50 100,0']);
  });

  it('marks the chosen point of a series if the point is an exact number, and shows the words of any chosen point', async () => {
    const el = await createSeriesTile('2021: 5; 2022: ≥ 5; 2023: …');
    const input = find(el, 'input') as HTMLInputElement;
    const chosen = () => [
      textOf(find(el, '.line p')),
      input.getAttribute('aria-valuetext')!.replaceAll('\u00a0', ' '),
      all(el, 'circle').length,
    ];
    const choose = async (index: number) => {
      input.value = String(index);
      input.dispatchEvent(new InputEvent('input'));
      await el.updateComplete;
    };
    const missing = '2023: có phát sinh nhưng không thu thập được số liệu';
    expect(chosen()).to.deep.equal([missing, missing, 0]);
    await choose(1);
    expect(chosen()).to.deep.equal(['2022: ≥ 5 xã', '2022: ít nhất 5 xã', 0]);
    await choose(0);
    expect(chosen()).to.deep.equal(['2021: 5 xã', '2021: 5 xã', 1]);
  });

  it('comes with a table that has the words of bounds and missing figures', async () => {
    const el = await createSeriesTile('2021: -; 2022: trên 4; 2023: 61–62');
    expect(all(el, 'td').map(textOf)).to.deep.equal(['không phát sinh', 'trên 4 xã', '61–62 xã']);
    await expect(el).to.be.accessible();
  });
});
