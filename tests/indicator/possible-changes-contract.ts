import type { Runner } from '../text/text-contract.ts';
import { showFile, showRecord } from './show.ts';

/** Headings of changes without a unit. */
const HEADINGS = ['Tăng, giảm so với năm 2022', 'Tăng (+), giảm (-)', 'Tăng/giảm', 'Chênh lệch'];

/** Indicators that are never negative, of all kinds of labels, and their units; none if the label alone says so. */
const NEVER_NEGATIVE: [label: string, unit?: string][] = [
  ['Số hộ nghèo'],
  ['Hộ nghèo'],
  ['Tỷ lệ hộ nghèo'],
  ['Thu ngân sách'],
  ['Diện tích lúa'],
  ['Dân số', 'nghìn người'],
];
/** Indicators that may be negative, or of which nothing is known. */
const MAYBE_NEGATIVE: [label: string, unit?: string][] = [
  ['Lợi nhuận'],
  ['Lợi nhuận', 'tỷ đồng'],
  ['Chênh lệch lao động'],
  ['Bội thu ngân sách'],
  ['Nhiệt độ trung bình', '°C'],
  ['Công ty X'],
];

/** Tests of changes that the figure beside them rules out, for Node and for browsers. */
export function possibleChangesContract({ it, equal }: Runner): void {
  const table = (heading: string, ...rows: string[]) =>
    [`Chỉ tiêu;Đơn vị;2023;${heading}`, ...rows].join('\n');
  const commune = 'Xã đạt chuẩn;xã;56';
  const money = 'Thu ngân sách;tỷ đồng;60';

  it('refuses a column of changes without a unit for all its rows if a count has decimals there, and reads it in percent', () => {
    for (const heading of HEADINGS)
      for (const change of ['12,5', '-3,7', '+0,5', '12,0']) {
        const file = table(heading, `${commune};${change}`, `${money};12,5`);
        for (const id of ['Xã đạt chuẩn', 'Thu ngân sách'])
          equal(
            showFile(file, id),
            `! “${change}” ở dòng 2 cho thấy cột “${heading}” có thể tính bằng phần trăm, vì đó là số đếm mà có phần thập phân; hãy ghi thêm (%) vào tên cột, như “Tăng, giảm (%)”, hoặc sửa số`,
          );
        const inPercent = table('Tăng, giảm (%)', `${commune};${change}`, `${money};12,5`);
        equal(showFile(inPercent, 'Thu ngân sách'), 'Thu ngân sách: 60 tỷ đồng, năm 2023, tăng 12,5%');
      }
  });

  it('reads a column of changes without a unit if no count has decimals', () => {
    for (const heading of HEADINGS) {
      const file = table(
        heading,
        `${commune};12`,
        `${money};12,5`,
        'Số trẻ bình quân;trẻ;31,5;0,5',
        'Dân số;nghìn người;823,4;5,2',
      );
      equal(showFile(file, 'Xã đạt chuẩn').includes('tăng 12 xã'), true, heading);
      equal(showFile(file, 'Thu ngân sách').includes('tăng 12,5 tỷ đồng'), true, heading);
      equal(showFile(file, 'Số trẻ bình quân').includes('tăng 0,5 trẻ'), true, heading);
      equal(showFile(file, 'Dân số').includes('tăng 5,2 nghìn người'), true, heading);
    }
    const fixedDecimals = table('Tăng, giảm', 'Xã đạt chuẩn;xã;56,0;12,0');
    equal(showFile(fixedDecimals, 'Xã đạt chuẩn').includes('tăng 12,0 xã'), true);
  });

  it('asks whether a column without a unit is an index if all its cells are near 100 and larger than the figures', () => {
    for (const heading of HEADINGS) {
      const file = table(heading, 'Thuế;tỷ đồng;60;109,5', 'Phí;tỷ đồng;50;97');
      equal(
        showFile(file, 'Thuế').startsWith(`! Cột “${heading}” có thể là chỉ số`),
        true,
        showFile(file, 'Thuế'),
      );
      const amounts = table(heading, 'Thuế;tỷ đồng;600;109,5', 'Phí;tỷ đồng;500;97');
      equal(showFile(amounts, 'Thuế').includes('tăng 109,5 tỷ đồng'), true, heading);
    }
  });

  it('refuses a change of a count that has decimals, in a tile and in JSON', () => {
    const record = { label: 'Xã đạt chuẩn', unit: 'xã', value: 56 };
    const mistake =
      'không thể là số “xã”, vì có phần thập phân; hãy viết 12,5% nếu số tính bằng phần trăm, hoặc sửa số';
    for (const change of ['12,5', 'tăng 12,5 xã', '-12,5'])
      equal(showRecord({ ...record, change }), `“${change}” ở thuộc tính “change” ${mistake}`);
    const json = JSON.stringify([{ id: 'a', ...record, change: '12,5' }]);
    equal(showFile(json, 'a'), `! Xã đạt chuẩn: “12,5” ở trường “change” ${mistake}`);
    equal(showRecord({ ...record, change: '12,5%' }), '56 xã · ▲ Tăng 12,5%');
    equal(showRecord({ ...record, change: 'tăng bình quân 1,5 xã mỗi năm' }).startsWith('56 xã'), true);
  });

  it('refuses a change that has decimals beside a whole number of people or things, whatever the label is', () => {
    const show = (record: object) =>
      showRecord({ label: 'Kết quả công tác', unit: 'xã', change: 'tăng 12,5', ...record });
    equal(show({ value: 56 }).includes('“tăng 12,5” ở thuộc tính “change” không thể là số “xã”'), true);
    // These figures are means, or may be means.
    equal(show({ value: '56,5' }), '56,5 xã · ▲ Tăng 12,5 xã');
    equal(show({ value: 56, label: 'Xã bình quân' }), '56 xã · ▲ Tăng 12,5 xã');
    equal(show({ value: 56, unit: 'nghìn xã' }), '56 nghìn xã · ▲ Tăng 12,5 nghìn xã');
    const file = (value: string) => `chỉ tiêu;đơn vị;giá trị;tăng giảm\nKết quả;xã;${value};12,5`;
    equal(showFile(file('56'), 'Kết quả').startsWith('! “12,5” ở dòng 2'), true);
    equal(showFile(file('56,5'), 'Kết quả'), 'Kết quả: 56,5 xã, tăng 12,5 xã');
    equal(showFile(file('56').replace('12,5', '12,5%'), 'Kết quả'), 'Kết quả: 56 xã, tăng 12,5%');
  });

  it('refuses a figure that has decimals if its label begins with its unit', () => {
    const show = (label: string, unit: string) => showRecord({ label, unit, value: '30,2' });
    for (const [label, unit] of [
      ['Trường học', 'trường'],
      ['Hộ dân', 'hộ'],
      ['2. Trường học', 'trường'],
    ] as const)
      equal(
        show(label, unit).startsWith(`“30,2” ở thuộc tính “value” không thể là số “${unit}”`),
        true,
        label,
      );
    equal(show('Trường học bình quân một xã', 'trường'), '30,2 trường');
    equal(show('Trườngca', 'trường'), '30,2 trường');
  });

  it('refuses a decrease by more than 100 % of what is never negative, also without a figure', () => {
    for (const [label, unit] of NEVER_NEGATIVE) {
      const shown = showRecord({ label, unit, change: 'giảm 105%' });
      equal(
        shown,
        `“giảm 105%” ở thuộc tính “change” không thể đúng, vì “${label}” không bao giờ âm nên chỉ giảm tối đa 100%; hãy viết “bằng” thay cho “giảm” nếu đó là chỉ số, hoặc sửa số`,
      );
      equal(showRecord({ label, unit, change: 'giảm 100%' }), '▼ Giảm 100%');
      equal(showRecord({ label, unit, change: 'tăng 105%' }), '▲ Tăng 105%');
    }
    for (const [label, unit] of MAYBE_NEGATIVE)
      equal(showRecord({ label, unit, change: 'giảm 105%' }), '▼ Giảm 105%', label);
  });

  it('refuses an increase that the figure cannot have had, beyond its rounding', () => {
    for (const [label, unit] of [
      ['Thu ngân sách', 'tỷ đồng'],
      ['Diện tích lúa', 'ha'],
      ['Sản lượng lúa', 'tấn'],
      ['Dân số', 'nghìn người'],
    ] as const) {
      equal(
        showRecord({ label, unit, value: 60, change: '109,5' }),
        `“109,5” ở thuộc tính “change” mâu thuẫn với “60 ${unit}”; hãy giữ một trong hai`,
      );
      equal(showRecord({ label, unit, value: 60, change: '60,4' }).startsWith(`60 ${unit}`), true, label);
      equal(showRecord({ label, unit, value: 60, change: '-109,5' }).startsWith(`60 ${unit}`), true, label);
    }
    // These may have been negative.
    for (const label of ['Lợi nhuận', 'Bội thu ngân sách', 'Chênh lệch thu chi', 'Công ty X'])
      equal(
        showRecord({ label, unit: 'tỷ đồng', value: 60, change: '109,5' }).startsWith('60 tỷ đồng'),
        true,
        label,
      );
  });
}
