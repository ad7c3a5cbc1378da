import { expect } from '@open-wc/testing';
import '../../src/define/indicator.ts';
import type { IndicatorError, IndicatorRecord, MtqgIndicator } from '../../src/index.ts';
import { find, textOf } from '../shared/shadow-dom.ts';
import { waitUntil } from '../shared/wait-until.ts';

// The tests depend on their order: the code is loaded once for the whole page.

const isLoaded = () =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes('/record/comparisons.ts'));
const isBusy = (el: Element) => find(el, '[part=base]')!.getAttribute('aria-busy') === 'true';
const labelOf = (el: Element) => textOf(find(el, '[part=label]'));
const sentenceOf = (el: Element) => textOf(find(el, '.sentence'));

/** Adds a tile to the page, and waits for its first rendering. */
async function add(properties: object): Promise<MtqgIndicator> {
  const el = Object.assign(document.createElement('mtqg-indicator'), properties);
  document.body.append(el);
  await el.updateComplete;
  return el;
}

describe('the code for comparisons', () => {
  it('is not loaded for a tile without comparisons, which is shown at once', async () => {
    const attributes = { label: 'Xã đạt chuẩn', value: '62', of: '127', unit: 'xã', period: '2023' };
    const el = await add({ ...attributes, asOf: '31/12/2023', status: 'sơ bộ', source: 'Báo cáo năm' });
    const expected = 'Xã đạt chuẩn: 62 trong tổng số 127 xã, đến ngày 31/12/2023, số liệu sơ bộ';
    expect([sentenceOf(el), isBusy(el)]).to.deep.equal([expected, false]);
    el.value = '63';
    await el.updateComplete;
    expect(sentenceOf(el)).to.include('63 trong tổng số 127 xã');
    expect(isLoaded()).to.equal(false);
  });

  it('is not loaded for a mistake in a tile without comparisons', async () => {
    const el = await add({ label: 'Hộ nghèo', value: '12.02' });
    await waitUntil(() => find(el, '[part=status] p'));
    expect(textOf(find(el, '[part=status] p'))).to.include('hãy viết 12,02');
    expect(isLoaded()).to.equal(false);
  });

  it('is loaded by the first tile with a comparison, which shows only its label, and is busy, until then', async () => {
    const record: IndicatorRecord = {
      label: 'Giải ngân',
      value: '1.200',
      unit: 'tỷ đồng',
      change: 'tăng 5%',
    };
    const tiles = [await add({ ...record }), await add({ record })];
    for (const el of tiles) expect([labelOf(el), isBusy(el)]).to.deep.equal(['Giải ngân', true]);
    await waitUntil(() => !tiles.some(isBusy));
    for (const el of tiles) expect(sentenceOf(el)).to.equal('Giải ngân: 1.200 tỷ đồng, tăng 5%');
    expect(isLoaded()).to.equal(true);
  });

  it('is loaded already for further tiles, which are shown at once', async () => {
    const el = await add({ label: 'Giải ngân', planRatio: '60,26', planBy: 'Trung ương' });
    expect([sentenceOf(el), isBusy(el)]).to.deep.equal([
      'Giải ngân: đạt 60,26% kế hoạch Trung ương giao',
      false,
    ]);
  });

  it('finds a mistake in a comparison, and reports it once, however often the tile updates', async () => {
    const el = document.createElement('mtqg-indicator');
    const fields: string[] = [];
    el.addEventListener('mtqg-error', ({ error }) => fields.push((error as IndicatorError).field));
    document.body.append(Object.assign(el, { label: 'Hộ nghèo', change: 'cao' }));
    await waitUntil(() => fields.length > 0);
    for (const value of ['62', '63']) {
      el.value = value;
      await el.updateComplete;
    }
    expect(fields).to.deep.equal(['change']);
  });
});
