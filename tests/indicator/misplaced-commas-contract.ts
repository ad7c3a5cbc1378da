import fc from 'fast-check';
import { thirtiethInBrowsers } from '../fewer-cases.ts';
import type { Runner } from '../text/text-contract.ts';
import { showFile, showRecord } from './show.ts';

/** Rows of figures in which the last one probably has its comma in the wrong place, and what to write. */
const MISPLACED: [label: string, unit: string, others: string, figure: string, right: string][] = [
  ['CPI bình quân (năm trước = 100)', '%', '103,2;102,8', '1031', '103,1'],
  ['CPI bình quân (năm trước = 100)', '', '103,2;102,8', '10,31', '103,1'],
  ['Chỉ số sản xuất công nghiệp', '%', '107,4;109', '1,085', '108,5'],
  ['Thu nhập bình quân đầu người', 'triệu đồng', '39,8;42,1', '451', '45,1'],
  ['Thu nhập bình quân đầu người', 'triệu đồng', '39,8', '4,21', '42,1'],
  ['Tỷ lệ hộ nghèo', '%', '8,5;7,9', '72', '7,2'],
  ['Tỷ lệ hộ dùng nước sạch', '%', '95,1;96', '9,65', '96,5'],
  ['Tỷ lệ hộ nghèo', '%', '8,51;7,92', '0,0725', '7,25'],
  ['Năng suất lúa', 'tạ/ha', '60,5;61', '612', '61,2'],
  ['Dân số', 'người', '1.234.567;1.250.000', '125.789', '1.257.890'],
  ['Bác sĩ trên một vạn dân', 'bác sĩ', '9,1;9,5', '101', '10,1'],
  ['Tuổi thọ trung bình', '', '73,5;73,6', '7,37', '73,7'],
];

/** Rows whose last figure may be right. */
const RIGHT: [label: string, unit: string, others: string, figure: string][] = [
  // Amounts and changes may be ten times as large.
  ['Vốn đầu tư', 'tỷ đồng', '10;12', '110'],
  ['Số dự án', 'dự án', '10;12', '110'],
  ['Tỷ lệ tăng dân số', '%', '1,1;1,2', '0,12'],
  ['Dân số tăng cơ học', 'người', '1.100;1.200', '115'],
  ['Tỷ lệ giải ngân', '%', '0,8', '8,3'],
  ['Tỷ lệ hồ sơ nộp trực tuyến', '%', '5,1', '52'],
  // Other figures do not show how large the last one should be.
  ['Tỷ lệ hộ nghèo', '%', '40;12;8', '4,1'],
  ['Tỷ lệ hộ nghèo', '%', '8,5;7,9', '15,2'],
  ['Tỷ lệ hộ nghèo', '%', '8,5;-', '0'],
  ['Tỷ lệ hộ nghèo', '%', 'trên 8;…', '72'],
  ['CPI bình quân (năm trước = 100)', '%', '103,2;102,8', '87,5'],
  ['CPI bình quân (năm 2010 = 100)', '%', '150;160', '1600'],
  ['Chỉ số giá tiêu dùng', '%', '3,2;2,8', '31'],
  // A percent sign says that a fraction is right.
  ['Tỷ lệ hộ nghèo', '%', '85', '0,85%'],
];

const sentence = (text: string, column: string, other: string, right: string) =>
  `“${text}” ở ${column} có thể sai vị trí dấu phẩy, vì số khác cùng loại là ${other}; hãy viết ${right} nếu sai, hoặc “đạt ${text}” nếu đúng là số này`;

/** A table with one row, whose columns are the last years. */
function toTable(label: string, unit: string, cells: readonly string[]): string {
  const years = cells.map((_, index) => String(2024 - cells.length + index));
  return `mã;Chỉ tiêu;Đơn vị;${years.join(';')}\na;${label};${unit};${cells.join(';')}`;
}

/** Shares that are near 100 % as a rule. */
const LARGE_SHARES = [
  'Tỷ lệ hồ sơ giải quyết đúng hạn',
  'Mức độ hài lòng của người dân',
  'Tỷ lệ dân số tham gia bảo hiểm y tế',
  'Tỷ lệ xã đạt chuẩn nông thôn mới',
  'Độ che phủ rừng',
  'Tỷ lệ giải ngân vốn đầu tư công',
  'Tỷ lệ hộ có điện',
];
/** Shares that may be below 1 %. */
const SMALL_SHARES = [
  'Tỷ lệ hộ nghèo',
  'Tỷ lệ hồ sơ quá hạn',
  'Tỷ lệ thất nghiệp',
  'Tỷ lệ hồ sơ chưa giải quyết',
  'Tỷ lệ tăng dân số',
  ...['Tỷ lệ xã đạt chuẩn nông thôn mới kiểu mẫu', 'Tỷ lệ học sinh bỏ học', 'Tỷ trọng ngành mỏ'],
];

/** Tests of numbers whose comma is misplaced, and of fractions in place of percentages, for Node and for browsers. */
export function misplacedCommasContract({ it, equal }: Runner): void {
  it('asks whether the comma of a figure is misplaced if the figure does not fit the others of its row, and reads both answers', () => {
    for (const [label, unit, others, figure, right] of MISPLACED) {
      const read = (text: string) =>
        showFile(toTable(label, unit, [...others.split(';'), text]), 'a', '2023');
      const [other = ''] = others.split(';');
      equal(read(figure), `! ${label}: ${sentence(figure, 'cột “2023”', other, right)}`);
      for (const answer of [right, `đạt ${figure}`])
        equal(read(answer).startsWith(`${label}: `), true, read(answer));
      const confirmed = toTable(label, unit, [...others.split(';'), `đạt ${figure}`]);
      equal(showFile(confirmed, 'a', '2022').startsWith(`${label}: `), true, confirmed);
    }
  });

  it('asks whether a comma is misplaced also beside a former figure, and in the points of a series', () => {
    const label = 'Thu nhập bình quân đầu người';
    const former = (previous: string) =>
      showRecord({
        label,
        value: '45,1',
        unit: 'triệu đồng',
        period: '2023',
        previous,
        previousPeriod: '2022',
      });
    equal(
      former('421'),
      `“45,1” ở thuộc tính “value” có thể sai vị trí dấu phẩy, vì số khác cùng loại là 421; hãy viết 451 nếu sai, hoặc “đạt 45,1” nếu đúng là số này`,
    );
    equal(former('42,1').startsWith('45,1 triệu đồng'), true, former('42,1'));
    const series = (points: string) =>
      showRecord({ label, value: '45,1', unit: 'triệu đồng', period: '2023', series: points });
    equal(
      series('2021: 39,8; 2022: 421; 2023: 45,1'),
      sentence('421', 'thuộc tính “series”', '45,1', '42,1'),
    );
    equal(series('2021: 39,8; 2022: 42,1; 2023: 45,1').startsWith('45,1 triệu đồng'), true);
  });

  it('compares only figures of periods of the same length', () => {
    const table = 'mã;Chỉ tiêu;Đơn vị;Tháng 12/2023;Năm 2023\na;Thu nhập bình quân;triệu đồng;4,1;48';
    equal(showFile(table, 'a', '2023'), 'Thu nhập bình quân: 48 triệu đồng, năm 2023');
    equal(showFile(table, 'a', 'tháng 12/2023'), 'Thu nhập bình quân: 4,1 triệu đồng, tháng 12/2023');
  });

  it('shows a figure that may be right', () => {
    for (const [label, unit, others, figure] of RIGHT) {
      const shown = showFile(toTable(label, unit, [...others.split(';'), figure]), 'a', '2023');
      equal(shown.startsWith(`${label}: `), true, shown);
    }
  });

  it('asks whether the comma of a ratio is misplaced if the ratio does not fit the others of its column', () => {
    const table = (cells: readonly string[], heading = 'Chỉ số so với cùng kỳ (%)', first = '') =>
      `${first}Chỉ tiêu;Giá trị;${heading}\n${cells.map((cell, index) => `Hàng ${index};5;${cell}`).join('\n')}`;
    const place = 'cột “Chỉ số so với cùng kỳ (%)”';
    for (const [cell, right] of [
      ['1031', '103,1'],
      ['10312', '103,12'],
      ['1.031', '103,1'],
      ['10,31', '103,1'],
      ['1,04', '104'],
    ] as const) {
      const read = (text: string) => showFile(table(['102,4', '103,1', text, '104', '98,5']), 'Hàng 2');
      equal(read(cell), `! Hàng 2: ${sentence(cell, place, '102,4', right)}`);
      equal(read(right), `Hàng 2: 5, bằng ${right}% so với cùng kỳ`);
      equal(read(`đạt ${right}`), `Hàng 2: 5, bằng ${right}% so với cùng kỳ`);
    }
    const confirmed = showFile(table(['102,4', '103,1', 'đạt 1031', '104']), 'Hàng 2');
    equal(confirmed, 'Hàng 2: 5, bằng 1.031% so với cùng kỳ');
    const english = table(
      ['102.4', '103.1', '1031', '104'],
      'Chỉ số so với cùng kỳ (%)',
      'number-format=en\n',
    );
    equal(showFile(english, 'Hàng 2').includes('hãy viết 103.1 nếu sai'), true, showFile(english, 'Hàng 2'));
    // Other ratios may be far from 100 too, and two others show little.
    for (const cells of [
      ['102,4', '103,1', '1031', '260', '12,5'],
      ['102,4', '103,1', '1031'],
      ['102,4', '103,1', '240', '98'],
    ])
      equal(
        showFile(table(cells), 'Hàng 2'),
        `Hàng 2: 5, bằng ${cells[2] === '240' ? '240' : '1.031'}% so với cùng kỳ`,
      );
  });

  it('does not repeat the verb of a cell in a column of shares', () => {
    const shares = 'Chỉ tiêu;Giá trị;Cơ cấu (%)\nLúa;5;đạt 3,1\nNgô;6;chiếm 4';
    equal(showFile(shares, 'Lúa'), 'Lúa: 5, chiếm 3,1%');
    equal(showFile(shares, 'Ngô'), 'Ngô: 6, chiếm 4%');
  });

  it('asks whether an index of prices is ten times too large, also if no other index stands beside it', () => {
    const read = (value: string) => showRecord({ label: 'Chỉ số giá tiêu dùng', unit: '%', value });
    equal(
      read('1031'),
      '“1031” ở thuộc tính “value” có thể sai vị trí dấu phẩy, vì chỉ số này thường gần 100; hãy viết 103,1 nếu sai, hoặc “đạt 1031” nếu đúng là số này',
    );
    for (const value of ['103,1', '3,1', '10,31', '874,7']) equal(read(value), `${value}%`);
    equal(read('đạt 1031'), 'Đạt 1.031%');
  });

  it('never shows a random mean that is ten times as large as the others, and shows a mean of the right size', () => {
    const tenths = fc.integer({ min: 300, max: 390 }).map((number) => number / 10);
    fc.assert(
      fc.property(
        fc.array(tenths, { minLength: 2, maxLength: 5 }),
        fc.integer({ min: -3, max: 3 }),
        (means, shift) => {
          const [last = 0, ...others] = means.map((mean) => mean.toFixed(1));
          const moved = (Number(last) * 10 ** shift).toFixed(Math.max(1 - shift, 0));
          const cells = [...others, moved].map((cell) => cell.replace('.', ','));
          const shown = showFile(toTable('Thu nhập bình quân', 'triệu đồng', cells), 'a', '2023');
          equal(shown.includes('sai vị trí dấu phẩy'), shift !== 0, `${cells.join(';')}: ${shown}`);
        },
      ),
      { numRuns: thirtiethInBrowsers(200) },
    );
  });

  it('asks whether a share that is near 100 % as a rule was saved as a fraction, and reads both answers', () => {
    const mistake = (place: string) =>
      `“0,982” ở ${place} có thể là 98,2%; hãy viết 98,2 nếu là 98,2%, hoặc 0,982% nếu đúng là 0,982%`;
    for (const label of LARGE_SHARES) {
      const inTable = (cell: string) => showFile(toTable(label, '%', ['', cell]), 'a', '2023');
      equal(inTable('0,982'), `! ${label}: ${mistake('cột “2023”')}`);
      equal(inTable('0,982%'), `${label}: 0,982%, năm 2023`);
      equal(inTable('98,2'), `${label}: 98,2%, năm 2023`);
      const both = showFile(toTable(label, '%', ['98,2', '0,982%']), 'a', '2023');
      equal(both, `${label}: 0,982%, năm 2023`);
      equal(showRecord({ label, unit: '%', value: '0,982' }), mistake('thuộc tính “value”'));
      const plan = { value: '98', planTarget: '0,982' };
      equal(showRecord({ label, unit: '%', ...plan }), mistake('thuộc tính “plan-target”'));
      const json = JSON.stringify([{ id: 'a', label, unit: '%', value: 0.982 }]);
      equal(showFile(json, 'a'), `! ${label}: ${mistake('trường “value”')}`);
      equal(showRecord({ label, unit: '%', value: '0' }), '0%');
      equal(showRecord({ label, unit: 'điểm', value: '0,982' }), '0,982 điểm');
    }
    for (const label of SMALL_SHARES) equal(showRecord({ label, unit: '%', value: '0,98' }), '0,98%', label);
  });
}
