import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import type { Runner } from '../text/text-contract.ts';
import { showFile } from './show.ts';

/**
 * Each row: the headings of a table, of which the last one is unclear; the cells below them; the headings that the message proposes in place of
 * the unclear one; a period; and the sentence of that period if the last of these headings is written.
 */
const HEADINGS: [headings: string, cells: string, proposals: string[], period: string, sentence: string][] = [
  // An unknown heading beside headings of several periods needs a period too.
  ['2022;2023;Đạt/Không đạt', '5;6;Đạt', ['tình trạng 2023'], '2023', 'X: 6 xã, đạt kế hoạch, năm 2023'],
  [
    '2022;2023;So sánh (%)',
    '100;120;120',
    ['So với kế hoạch (%) 2023', 'Chỉ số so với cùng kỳ (%) 2023'],
    '2023',
    'X: 120 xã, năm 2023, bằng 120% so với cùng kỳ',
  ],
  [
    '2022;2023;Đạt tỷ lệ (%)',
    '100;110;86,6',
    ['So với kế hoạch (%) 2023', 'Cơ cấu (%) 2023'],
    '2023',
    'X: 110 xã, chiếm 86,6%, năm 2023',
  ],
  ['2022;2023;Tỷ lệ (%)', '100;110;86,6', ['Cơ cấu (%) 2023'], '2023', 'X: 110 xã, chiếm 86,6%, năm 2023'],
  // Two periods that end at the same time are both proposed.
  [
    'Tháng 9/2024;9 tháng năm 2024;So với cùng kỳ (%)',
    '100;900;110',
    ['So với cùng kỳ (%) tháng 9/2024', 'So với cùng kỳ (%) 9 tháng năm 2024'],
    '9 tháng năm 2024',
    'X: 900 xã, 9 tháng năm 2024, bằng 110% so với cùng kỳ',
  ],
  // A sum from the start of the year, and the plan of a whole year.
  ['Tháng 1;Tháng 2;Cộng dồn', '1;2;3', ['Cộng dồn 2 tháng'], '2 tháng', 'X: lũy kế 2 tháng, 3 xã'],
  [
    'Tháng 1/2024;Tháng 2/2024;Lũy kế',
    '1;2;3',
    ['Lũy kế 2 tháng năm 2024'],
    '2 tháng năm 2024',
    'X: lũy kế 2 tháng năm 2024, 3 xã',
  ],
  [
    'TH 6 tháng 2024;TH 9 tháng 2024;Kế hoạch năm',
    '7;9;13',
    ['Kế hoạch năm 2024'],
    '2024',
    'X: Chưa có số liệu, kế hoạch là 13 xã, năm 2024',
  ],
  // Headings that only offices have.
  ['Điểm đạt', '85', ['giá trị'], '', 'X: 85 xã'],
  ['giá trị;Điểm tối đa', '85;100', ['trên tổng số'], '', 'X: 85 trong tổng số 100 xã'],
  ['giá trị;Thời điểm', '85;31/12/2023', ['đến ngày'], '', 'X: 85 xã, đến ngày 31/12/2023'],
  ['giá trị;Thời điểm', '85;2023', ['kỳ'], '', 'X: 85 xã, năm 2023'],
  ['giá trị;Nhận xét', '85;Chưa đạt', ['tình trạng'], '', 'X: 85 xã, chưa đạt kế hoạch'],
  ['2022;Thực hiện đến 2023', '85;86', ['Thực hiện 2023'], '2023', 'X: 86 xã, năm 2023'],
  [
    '2022;Chỉ tiêu đến 2025',
    '85;86',
    ['Mục tiêu đến năm 2025'],
    '2025',
    'X: Chưa có số liệu, kế hoạch là 86 xã, năm 2025',
  ],
  [
    'Dự toán Trung ương giao;Dự toán tỉnh giao;Thực hiện;So với dự toán tỉnh giao (%);% DT Trung ương',
    '100;120;108;90;108',
    ['So với dự toán Trung ương giao (%)'],
    '',
    'X: 108 xã, bằng 108% dự toán Trung ương giao (100 xã), bằng 90% dự toán tỉnh giao (120 xã)',
  ],
  [
    '9T/2023;9T/2024;9T2024/KH (%)',
    '100;110;55',
    ['So với kế hoạch (%) 9 tháng năm 2024'],
    '9 tháng năm 2024',
    'X: 110 xã, bằng 55% kế hoạch, 9 tháng năm 2024',
  ],
  // The ratio of a plan of another year, or of the plan of the year.
  [
    'Kết quả 2024;Kế hoạch 2025;TH/KH (%)',
    '100;110;95',
    ['So với kế hoạch năm 2025 (%) 2024', 'TH/KH (%) 2024'],
    '2024',
    'X: 100 xã, bằng 95% kế hoạch, năm 2024',
  ],
  [
    'Kết quả 2024;Dự toán 2025;Tỷ lệ (%)',
    '100;110;90,9',
    ['So với dự toán năm 2025 (%) 2024', 'Cơ cấu (%) 2024'],
    '2024',
    'X: 100 xã, chiếm 90,9%, năm 2024',
  ],
  [
    'Kết quả 2024;Kế hoạch 2025;So sánh (%)',
    '100;110;105',
    ['So với kế hoạch năm 2025 (%) 2024', 'So với kế hoạch (%) 2024'],
    '2024',
    'X: 100 xã, bằng 105% kế hoạch, năm 2024',
  ],
  [
    '9 tháng năm 2023;9 tháng năm 2024;% so KH năm',
    '80;90;75',
    ['% so KH năm 9 tháng năm 2024'],
    '9 tháng năm 2024',
    'X: 90 xã, bằng 75% kế hoạch năm, 9 tháng năm 2024',
  ],
  [
    'Kế hoạch năm 2024;9 tháng năm 2023;9 tháng năm 2024;% so KH năm',
    '120;80;90;75',
    ['% so KH năm 9 tháng năm 2024'],
    '9 tháng năm 2024',
    'X: 90 xã, bằng 75% kế hoạch năm, 9 tháng năm 2024',
  ],
  [
    'Kế hoạch năm 2024;9 tháng năm 2023;9 tháng năm 2024;TH/KH (%)',
    '120;80;90;75',
    ['So với kế hoạch năm 2024 (%) 9 tháng năm 2024'],
    '9 tháng năm 2024',
    'X: 90 xã, bằng 75% kế hoạch năm 2024, 9 tháng năm 2024',
  ],
  // A day beside a period.
  [
    'Số liệu năm 2023;Số liệu đến 30/9/2024',
    '90;100',
    ['30/9/2024'],
    '30/9/2024',
    'X: 100 xã, ngày 30/09/2024',
  ],
];

/** Files without a row of headings, and the headings that the message proposes. */
const WITHOUT_HEADINGS: [rows: string, headings: string][] = [
  ['Hộ nghèo;97;hộ\nHộ cận nghèo;120;hộ', 'Chỉ tiêu; Giá trị; Đơn vị'],
  ['Hộ nghèo;hộ;97\nHộ cận nghèo;hộ;120', 'Chỉ tiêu; Đơn vị; Giá trị'],
  // Between commas, `12,5` is two cells with a number, which may be those of two years.
  ['Tỷ lệ hộ nghèo,%,12,5', 'Chỉ tiêu; Đơn vị; 2023; 2024'],
  ['Hộ nghèo;1.250', 'Chỉ tiêu; Giá trị'],
];

const AREAS = 'Địa phương;Hộ nghèo (hộ) 2023;Hộ nghèo (hộ) 2024\nThôn Tả Van;12;10';
const YEARS = 'chỉ tiêu;2023;2024\nHộ nghèo;20;18';
/** Tables, wrong addresses, and the address that the message proposes. If only the period is missing, the message writes the address with `#`. */
const ADDRESSES: [table: string, id: string, address: string][] = [
  [AREAS, 'ho-ngheo', 'ho-ngheo:thon-ta-van:2024'],
  [AREAS, 'ho-ngheo:2023', 'ho-ngheo:thon-ta-van:2023'],
  [AREAS, 'ho-ngheo:2020', 'ho-ngheo:thon-ta-van:2024'],
  [AREAS, 'thon-ta-van:2023', 'ho-ngheo:thon-ta-van:2023'],
  [AREAS, 'ho-ngheo:thon-ta-van', '#ho-ngheo:thon-ta-van:2024'],
  [YEARS, 'ho-nghe', 'ho-ngheo:2024'],
  [YEARS, 'ho-nghe:2023', 'ho-ngheo:2023'],
  [YEARS, 'Hộ nghèo', '#Hộ nghèo:2024'],
];

function proposalsOf(table: string): string[] {
  const { mistakes } = parseFigures(new TextEncoder().encode(table), '');
  return mistakes.flatMap(({ problem, suggestion = '', other = '' }) => {
    if (problem === 'ratio-column') return [suggestion, other].filter(Boolean);
    return suggestion.split(problem === 'unknown-column' ? ', ' : '; ');
  });
}

/** Tests that what a message proposes leads to the right figure in one step, for Node and for browsers. */
export function oneStepContract({ it, equal }: Runner): void {
  it('proposes headings that are read at once, with a period if the table has several periods', () => {
    for (const [headings, cells, proposals, period, sentence] of HEADINGS) {
      const table = (names: string) => `chỉ tiêu;đơn vị;${names}\nX;xã;${cells}`;
      equal(proposalsOf(table(headings)), proposals, headings);
      const followed = headings.replace(/[^;]*$/, proposals.at(-1) ?? '');
      equal(showFile(table(followed), 'X', period || undefined), sentence, headings);
    }
  });

  it('reads the first of two proposals too', () => {
    for (const [headings, cells, plan] of [
      ['Kết quả 2024;Kế hoạch 2025;TH/KH (%)', '100;110;90,9', 'kế hoạch năm 2025'],
      ['Kết quả 2024;Dự toán 2025;Tỷ lệ (%)', '100;110;90,9', 'dự toán năm 2025'],
    ] as const) {
      const table = (names: string) => `chỉ tiêu;đơn vị;${names}\nX;xã;${cells}`;
      const [first = ''] = proposalsOf(table(headings));
      const followed = table(headings.replace(/[^;]*$/, first));
      equal(showFile(followed, 'X', '2024'), `X: 100 xã, bằng 90,9% ${plan}, năm 2024`);
    }
  });

  it('proposes an address with its area and its period at once, which is then read', () => {
    for (const [table, id, address] of ADDRESSES) {
      const shown = showFile(table, id);
      equal(shown.includes(`“${address}”`) || shown.endsWith(`hiện có: ${address}`), true, shown);
      const [, idPart = '', period = ''] = /^#?(.*):([^:]+)$/.exec(address) ?? [];
      equal(showFile(table, idPart, period).startsWith('!'), false, address);
      // Beside the attribute `period`, an address needs no period.
      equal(showFile(table, id, period).includes(address), false, id);
    }
  });

  it('asks for a row of headings if the first row has figures', () => {
    for (const [rows, headings] of WITHOUT_HEADINGS) {
      const shown = showFile(rows, 'Hộ nghèo');
      equal(shown.startsWith('! Không có dòng tiêu đề, vì dòng đầu có số'), true, shown);
      equal(shown.endsWith(`mỗi ô một tên: “${headings}”`), true, shown);
    }
    const [rows, headings] = WITHOUT_HEADINGS[0] ?? ['', ''];
    equal(showFile(`${headings.replaceAll('; ', ';')}\n${rows}`, 'ho-ngheo'), 'Hộ nghèo: 97 hộ');
  });

  it('proposes a number with quotes where commas separate the cells, which is then read', () => {
    const show = (number: string, separator = ',') =>
      showFile(['chỉ tiêu', 'giá trị', 'đơn vị\nX', number, '%'].join(separator), 'X');
    equal(show('18.5'), '! X: không đọc được “18.5” ở cột “giá trị”; hãy viết 18,5 (trong tệp CSV: "18,5")');
    equal(show('"18,5"'), 'X: 18,5%');
    equal(show('18.5', ';'), '! X: không đọc được “18.5” ở cột “giá trị”; hãy viết 18,5');
  });

  it('asks for the heading of a superfluous cell, and for quotes only where commas separate the cells', () => {
    const show = (separator: string) =>
      showFile(['chỉ tiêu', 'giá trị\nX', '5', 'thừa'].join(separator), 'X');
    equal(
      show(';'),
      '! Dòng 2 nhiều ô hơn dòng tiêu đề, thừa “thừa”; hãy ghi thêm tên cột của ô đó ở dòng tiêu đề, hoặc xóa ô đó',
    );
    equal(
      show(','),
      '! Dòng 2 nhiều ô hơn dòng tiêu đề, thừa “thừa”; hãy đặt số có dấu phẩy trong ngoặc kép hoặc ngăn các ô bằng dấu chấm phẩy',
    );
  });
}
