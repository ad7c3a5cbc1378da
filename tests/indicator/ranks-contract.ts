import { parseIndicator } from '../../src/indicator/record/parse-record.ts';
import type { IndicatorRecord } from '../../src/indicator/record/record.ts';
import { toSentence } from '../../src/indicator/sentence/sentence.ts';
import type { Runner } from '../text/text-contract.ts';
import { orMistake, showFile, showRecord as show } from './show.ts';

const hear = (record: object) =>
  orMistake(() => toSentence(parseIndicator({ label: 'X', ...record } as IndicatorRecord), undefined, 'vi'));
const wrongRank = (rank: number, of: number) =>
  `thứ hạng “${rank}” không đúng; hãy viết số nguyên từ 1 đến ${of}`;
const mismatch = (change: string, before: number, now: number) =>
  `“${change}” ở thuộc tính “change” không khớp với hai số ${before} và ${now}; hãy xem lại các số này và chiều tăng, giảm`;
const unclear = (change: string, ranks: number) =>
  `không đọc được “${change}” ở thuộc tính “change”; hãy viết “tăng ${ranks} bậc” / “giảm ${ranks} bậc”`;

/** Ways to write the number of those that are ranked. */
const SEPARATORS = ['/', ' / ', ' trên ', ' trong ', ' trong số ', ' trong tổng số ', ' trên tổng số '];

/** Labels whose value is a rank. */
const RANK_LABELS = [
  'Vị trí xếp hạng cả nước',
  'Vị trí xếp hạng PCI',
  'Thứ hạng PCI',
  'Xếp hạng chuyển đổi số',
  'Xếp thứ toàn quốc',
  'Vị thứ PAPI',
  'Kết quả xếp hạng PAR INDEX',
  'Vị trí PCI',
  'Hạng PCI',
  'PCI (thứ hạng)',
  'PCI - xếp hạng',
];

/** Tests of ranks: their words, several ranks of one figure, and changes of a rank. */
export function ranksContract({ it, equal }: Runner): void {
  it('reads how many are ranked, also behind words, and refuses a rank beyond them', () => {
    for (const separator of SEPARATORS)
      for (const start of ['', 'thứ ', 'hạng ', 'xếp thứ ', 'đứng vị trí thứ ']) {
        const rank = `${start}17${separator}63 tỉnh, thành phố`;
        equal(show({ rank }), 'Xếp thứ 17/63 tỉnh, thành phố', rank);
        equal(hear({ rank }), 'X: xếp thứ 17 trong số 63 tỉnh, thành phố', rank);
        equal(show({ rank: `${start}70${separator}63 tỉnh` }), wrongRank(70, 63), separator);
      }
    for (const rank of ['thứ 8 trong 4 năm', 'thứ 8 trong 5 tháng qua', 'thứ 8/63 trong 4 năm'])
      equal(show({ rank }), `Xếp ${rank}`);
    for (const rank of ['cao nhất trong 4 năm', 'đứng đầu trong 63 tỉnh'])
      equal(show({ rank }).toLowerCase(), rank);
  });

  it('reads a rank where nothing occurred, and refuses the rank of a figure that was not collected', () => {
    const rank = { label: 'Vụ cháy', rank: '1', rankOf: '63' };
    equal(show({ ...rank, value: '-' }), 'Không phát sinh · Xếp thứ 1/63');
    const refused = show({ ...rank, value: '…' });
    equal(refused.includes('mâu thuẫn với “…”'), true, refused);
  });

  it('shows several ranks of one figure, says each rank in words, and refuses impossible ranks', () => {
    for (const [rank, shown, heard] of [
      [
        '8/63 tỉnh, thành phố; 1/13 tỉnh trong vùng',
        'Xếp thứ 8/63 tỉnh, thành phố; 1/13 tỉnh trong vùng',
        'xếp thứ 8 trong số 63 tỉnh, thành phố; 1 trong số 13 tỉnh trong vùng',
      ],
      [
        'thứ 8/63 cả nước và thứ 1/13 trong vùng',
        'Xếp thứ 8/63 cả nước và thứ 1/13 trong vùng',
        'xếp thứ 8 trong số 63 cả nước và thứ 1 trong số 13 trong vùng',
      ],
      [
        'đứng đầu vùng và thứ 8/63 cả nước',
        'Đứng đầu vùng và thứ 8/63 cả nước',
        'đứng đầu vùng và thứ 8 trong số 63 cả nước',
      ],
      [
        'thứ 8 cả nước và cao nhất vùng',
        'Xếp thứ 8 cả nước và cao nhất vùng',
        'xếp thứ 8 cả nước và cao nhất vùng',
      ],
    ] as const) {
      equal(show({ rank }), shown);
      equal(hear({ rank }), `X: ${heard}`);
    }
    for (const separator of SEPARATORS)
      for (const start of ['8/63 tỉnh; ', 'thứ 8 cả nước và thứ ', 'đứng đầu vùng, '])
        equal(show({ rank: `${start}14${separator}13 tỉnh` }), wrongRank(14, 13), start + separator);
  });

  it('reads a change from one rank to another, and refuses a change that contradicts the ranks', () => {
    const rank = '31/63';
    for (const change of [
      'tăng từ hạng 51 lên hạng 31',
      'tăng từ thứ 51 lên thứ 31',
      'tăng từ vị trí thứ 51 năm 2022 lên vị trí thứ 31',
      'giảm từ hạng 20 xuống hạng 31',
      'tăng từ 51 lên 31 bậc',
    ]) {
      const arrow = change.startsWith('tăng') ? '▲ T' : '▼ G';
      equal(show({ rank, change }), `Xếp thứ 31/63 · ${arrow}${change.slice(1)}`);
      // Beside a value, the rank has no unit, and in particular not the unit of the value.
      equal(
        show({ value: 60, unit: '%', rank, change }),
        `60% · Xếp thứ 31/63 · ${arrow}${change.slice(1)}`,
        change,
      );
    }
    equal(show({ rank, change: 'từ hạng 51 lên hạng 31' }), 'Xếp thứ 31/63 · ▲ Từ hạng 51 lên hạng 31');
    equal(show({ value: 90, unit: 'xã', change: 'từ 80 lên 90 xã' }), '90 xã · ▲ Từ 80 lên 90 xã');
    for (const record of [{ rank }, { value: 60, unit: 'điểm', rank }])
      for (const [change, before] of [
        ['tăng từ hạng 51 lên hạng 30', 51],
        ['tăng từ hạng 20 lên hạng 31', 20],
        ['giảm từ hạng 51 xuống hạng 31', 51],
        ['từ thứ 20 lên thứ 31', 20],
      ] as const)
        equal(show({ ...record, change }), mismatch(change, before, 31), change);
    const change = 'tăng từ hạng 51 lên hạng 31';
    equal(show({ rank, change, previous: 50, previousPeriod: '2022' }), mismatch(change, 50, 31));
  });

  it('asks for the direction of the change of a rank without the word `bậc`', () => {
    for (const record of [{ rank: 17 }, { label: 'Xếp hạng PCI', value: 17 }])
      for (const change of ['+3', '-3', 'tăng 3', 'giảm 3'])
        equal(show({ ...record, change }), unclear(change, 3), change);
    // Beside another main figure, the change belongs to this figure.
    equal(show({ value: 60, unit: 'điểm', rank: 17, change: '-3' }), '60 điểm · Xếp thứ 17 · ▼ Giảm 3 điểm');
  });

  it('compares a change in `bậc` with ranks in a value and in a series', () => {
    const former = { previous: 20, previousPeriod: '2022' };
    const series = { series: '2022: 20; 2023: 17', period: '2023' };
    for (const label of ['Xếp hạng PCI', 'Thứ hạng chuyển đổi số']) {
      equal(
        show({ label, value: 17, ...former, change: 'tăng 3 bậc' }),
        '17 · ▲ Tăng 3 bậc so với năm 2022 · Năm 2022: 20',
      );
      equal(show({ label, value: 17, ...former, change: 'giảm 3 bậc' }), mismatch('giảm 3 bậc', 20, 17));
    }
    equal(
      show({ rank: 17, ...series, change: 'tăng 3 bậc so với năm 2022' }),
      'Xếp thứ 17 · Năm 2023 · ▲ Tăng 3 bậc so với năm 2022',
    );
    equal(
      show({ rank: 17, ...series, change: 'giảm 3 bậc so với năm 2022' }),
      mismatch('giảm 3 bậc so với năm 2022', 20, 17),
    );
  });

  it('refuses a rank as a part of a whole', () => {
    for (const record of [{ value: '17/63' }, { value: 17, of: 63, unit: 'tỉnh' }])
      equal(
        show({ label: 'Xếp hạng PCI', ...record }),
        `“${record.value}” ở thuộc tính “value” là thứ hạng, không phải một phần của tổng số; hãy ghi ở thuộc tính “rank”`,
      );
    const refused = '“17/63” ở thuộc tính “value” là thứ hạng';
    for (const label of [
      'PCI (hạng)',
      'Chỉ số PCI (thứ hạng)',
      'Vị trí PAPI',
      'Hạng PAR INDEX',
      'DTI xếp thứ',
      'PAPI - hạng',
    ])
      equal(show({ label, value: '17/63' }).startsWith(refused), true, label);
    for (const unit of ['hạng', 'thứ hạng', 'vị trí', 'bậc', 'thứ'])
      equal(show({ label: 'PAR INDEX', value: '17/63', unit }).startsWith(refused), true, unit);
    for (const label of ['Hạng mục công trình', 'Vị trí việc làm', 'Số hạng mục', 'Di tích được xếp hạng'])
      equal(show({ label, value: '17/63' }), '17/63', label);
    equal(
      show({ label: 'Xếp hạng di tích', value: '17/63', unit: 'di tích', change: 'tăng 3' }),
      '17/63 di tích · ▲ Tăng 3 di tích',
    );
  });

  it('takes the value of more labels for a rank, which is a whole number from 1', () => {
    for (const label of RANK_LABELS) {
      equal(show({ label, value: 20 }), '20', label);
      equal(show({ label, value: 20, unit: 'hạng' }), '20 hạng', label);
      for (const value of ['20,5', '0', '-3'])
        equal(
          show({ label, value }),
          `thứ hạng “${value.replace('-', '−')}” không đúng; hãy viết số nguyên từ 1`,
          label,
        );
      const former = { previous: '20,5', previousPeriod: '2022' };
      equal(show({ label, value: 17, ...former }).startsWith('thứ hạng “20,5” không đúng'), true, label);
      equal(
        show({ label, value: '17/63' }).startsWith('“17/63” ở thuộc tính “value” là thứ hạng'),
        true,
        label,
      );
    }
    equal(show({ label: 'PCI', value: '20,5', unit: 'hạng' }).startsWith('thứ hạng “20,5”'), true);
    equal(show({ label: 'Xếp hạng khách sạn', value: 0, unit: 'khách sạn' }), '0 khách sạn');
  });

  it('refuses the unit of other figures for a rank, above the table, in its column and in a tile', () => {
    for (const label of RANK_LABELS)
      for (const unit of ['điểm', 'tỷ đồng', 'tỉnh', '%']) {
        const above = showFile(`Đơn vị tính: ${unit}\nmã;Chỉ tiêu;2022;2023\na;${label};20;17`, 'a', '2023');
        equal(
          above.includes(`đơn vị “${unit}” ghi ở trên bảng có thể không phải của chỉ tiêu này`),
          true,
          above,
        );
        const inColumn = (own: string) =>
          showFile(`mã;Chỉ tiêu;Đơn vị;2022;2023\na;${label};${own};20;17`, 'a', '2023');
        equal(inColumn(unit).includes(`“${unit}” ở cột “Đơn vị” không thể là đơn vị`), true, inColumn(unit));
        equal(inColumn('hạng').endsWith('17 hạng, năm 2023'), true, inColumn('hạng'));
        equal(show({ label, value: 17, unit }).includes('không thể là đơn vị'), true, label);
      }
  });
}
