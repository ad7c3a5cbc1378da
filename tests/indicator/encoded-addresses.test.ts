import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/indicator.ts';
import { find, textOf } from '../shared/shadow-dom.ts';
import { waitUntil } from '../shared/wait-until.ts';

const TABLE = 'Tháng;Số hồ sơ\nTháng 1;12\nTháng 2;15';

/** The text of a tile with an address in a file. */
async function show(fragment: string): Promise<string | undefined> {
  const file = URL.createObjectURL(new Blob([TABLE], { type: 'text/csv' }));
  const tile = await fixture(html`<mtqg-indicator src="${file}#${fragment}"></mtqg-indicator>`);
  await waitUntil(() => find(tile, '[part=value]') ?? find(tile, '[part=status]'));
  return textOf(find(tile, '[part=base]'));
}

describe('<mtqg-indicator> with an address that a program has encoded', () => {
  it('finds the period of a record, however the address is written', async () => {
    for (const fragment of [
      'so-ho-so:tháng 1',
      'so-ho-so:thang-1',
      'so-ho-so:th%C3%A1ng%201',
      'so-ho-so:tha%CC%81ng%201',
      'so-ho-so%3Ath%C3%A1ng%201',
      'S%E1%BB%91%20h%E1%BB%93%20s%C6%A1:th%C3%A1ng%201',
    ])
      expect(await show(fragment), fragment).to.include('12');
    expect(await show('so-ho-so:th%C3%A1ng%209')).to.include('không có kỳ “tháng 9”');
  });
});
