import type { Runner } from '../text/text-contract.ts';
import { showRecord as show } from './show.ts';

/** Whether the tile of a record asks if a number is Vietnamese or English. */
const isAsking = (record: object) => /không rõ “.*” .* kiểu Anh/.test(show(record));
const unread = (text: string, attribute: string, suggestion: string) =>
  `không đọc được “${text}” ở thuộc tính “${attribute}”; hãy viết ${suggestion}`;

/** Tests of texts that a tile could show without a mistake, but with another meaning. */
export function doubtfulTilesContract({ it, equal }: Runner): void {
  it('asks whether a number with an English unit is Vietnamese or English', () => {
    for (const unit of ['people', 'communes', 'households', 'tonnes', 'billion VND', 'thousand ha'])
      for (const value of ['1,234', '1.234']) equal(isAsking({ value, unit }), true, `${value} ${unit}`);
    for (const record of [
      { value: 5, unit: 'people', change: 'up 1,234 people' },
      { value: 5, also: 'of which 1,234 women' },
      { text: '1,234 people' },
      { text: '$1,234' },
      { text: '1,234 hộ' },
      { value: 5, unit: 'hộ', planStatus: 'vượt 1,234 hộ' },
    ])
      equal(isAsking(record), true, JSON.stringify(record));
  });

  it('reads a number with an English unit that can only be Vietnamese, or whose notation is known', () => {
    for (const [record, shown] of [
      [{ value: '1.234,5', unit: 'tonnes' }, '1.234,5 tonnes'],
      [{ value: '12,5', unit: 'million' }, '12,5 million'],
      [{ value: '1,234', unit: 'people', numberFormat: 'en' }, '1.234 people'],
      [{ value: '1,234', unit: 'ha' }, '1,234 ha'],
      [{ value: '1.234', unit: 'ha' }, '1.234 ha'],
      [{ text: '1,234 triệu' }, '1,234 triệu'],
    ] as const)
      equal(show(record), shown);
  });

  it('refuses a rank that is a time or a change, and a number in `rank-scope`', () => {
    for (const rank of ['12/2023', '17/2023'])
      equal(
        show({ rank }),
        `“${rank}” ở thuộc tính “rank” là thời gian, không phải số; hãy dùng “text” hoặc “period”`,
      );
    equal(show({ rank: '17', rankScope: '63 tỉnh' }), unread('63 tỉnh', 'rank-scope', 'tỉnh'));
    for (const rank of ['=17', '/63', '１７/63'])
      equal(show({ rank }), `thứ hạng “${rank}” không đúng; hãy viết số nguyên từ 1`);
    for (const rank of ['tăng 2 bậc', 'từ 20 lên 17'])
      equal(
        show({ rank }),
        `“${rank}” ở thuộc tính “rank” là một so sánh; hãy ghi ở thuộc tính “change” hoặc cột “tăng giảm”`,
      );
    equal(show({ rank: '17/2.023' }), 'Xếp thứ 17/2.023');
  });

  it('refuses a period that another figure has: `so với năm 2022`', () => {
    for (const period of ['so với năm 2022', 'So với cùng kỳ'])
      equal(
        show({ value: 5, period }),
        unread(period, 'period', '2023, tháng 12/2023, quý IV/2023, 31/12/2023'),
      );
    equal(show({ value: 5, previous: 6, previousPeriod: 'so với năm 2022' }), '5 · Năm 2022: 6');
  });

  it('refuses the name of a server without `https`, and words, as an address', () => {
    for (const [sourceHref, suggestion] of [
      ['www.gso.gov.vn', 'https://www.gso.gov.vn'],
      ['gso.gov.vn/bao-cao', 'https://gso.gov.vn/bao-cao'],
      ['https//gso.gov.vn', 'https://gso.gov.vn'],
    ] as const)
      equal(show({ value: 5, source: 'Báo cáo', sourceHref }), unread(sourceHref, 'source-href', suggestion));
    equal(show({ value: 5, method: 'Tổng số xã' }), unread('Tổng số xã', 'method', '/bao-cao.html'));
    for (const method of [
      '/bao-cao.html',
      'bao-cao.html',
      'bao-cao',
      '../a/b.vn.pdf',
      '#muc-2',
      'https://gso.gov.vn',
    ])
      equal(show({ value: 5, method }), '5', method);
  });
}
