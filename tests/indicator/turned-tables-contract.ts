import fc from 'fast-check';
import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import { thirtiethInBrowsers } from '../fewer-cases.ts';
import type { Runner } from '../text/text-contract.ts';
import { readFile, showFile } from './show.ts';

const VISITORS = 'Bảng 5. Khách quốc tế (lượt người)';
const CROPS = ';2022;;2023;\n;Diện tích (ha);Sản lượng (tấn);Diện tích (ha);Sản lượng (tấn)';

/**
 * Tables with a row for each part of a year and a column for each year, the period, and the sentence. The label of each figure is the title
 * of the table.
 */
const MONTHS = [
  [`${VISITORS}\nTháng;2022;2023\nTháng 1;5;6\nTháng 2;8;9`, '2/2023', '9 lượt người, tháng 2/2023'],
  [`${VISITORS}\n;2022;2023\nTháng 1;5;6\nTháng 2;8;9`, '1/2022', '5 lượt người, tháng 1/2022'],
  [`${VISITORS}\nTháng/Năm;Năm 2022;Năm 2023\n1;5;6\n2;8;9`, '1/2023', '6 lượt người, tháng 1/2023'],
  [`${VISITORS}\nQuý;2022;2023\nI;5;6\nII;8;9`, 'Quý II/2022', '8 lượt người, quý II/2022'],
  [
    `${VISITORS}\n;2022;2023\nTháng 1;5;6\n6 tháng đầu năm;8;9`,
    '6T/2023',
    '9 lượt người, 6 tháng đầu năm 2023',
  ],
  [`${VISITORS}\n;2022;2023\nTháng 1;5;6\nCả năm;8;9`, '2023', '9 lượt người, năm 2023'],
  [
    `${VISITORS}\nTháng;2022;Sơ bộ 2023\nTháng 1;5;6\nTháng 2;8;9`,
    '1/2023',
    '6 lượt người, tháng 1/2023, số liệu sơ bộ',
  ],
  [
    'UBND TỈNH X\nKhách quốc tế các năm 2022-2023\nĐVT: lượt người\nTháng;2022;2023\n1;5;6\n2;8;\nNguồn: Sở Du lịch',
    '2/2022',
    '8 lượt người, tháng 2/2022',
  ],
] as const;

/** Tables of months and years that cannot be read, and the beginning of the message. */
const UNREAD_MONTHS = [
  // No title, and two titles.
  ['Tháng;2022;2023\nTháng 1;5;6\nTháng 2;8;9', 'Bảng ghi mỗi kỳ một dòng, như “Tháng 1” ở dòng 2'],
  [
    'Khách quốc tế\nKhách nội địa\nTháng;2022;2023\nTháng 1;5;6\nTháng 2;8;9',
    'Bảng ghi mỗi kỳ một dòng, như “Tháng 1” ở dòng 4',
  ],
  // A row that is not a period, and a row twice.
  [
    `${VISITORS}\n;2022;2023\nTháng 1;5;6\nTháng 2;8;9\nBình quân;8;9`,
    'Bảng ghi mỗi kỳ một dòng, như “Tháng 1” ở dòng 3',
  ],
  [`${VISITORS}\n;2022;2023\nTháng 1;5;6\nTháng 1;8;9`, 'Hai cột “Tháng 1/2022” và “Tháng 1/2022” cùng'],
] as const;

/** Months, their figures for each year, and the years. */
const RANDOM_MONTHS = fc
  .record({
    months: fc.subarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], { minLength: 2, maxLength: 4 }),
    years: fc.subarray([2019, 2020, 2021, 2022, 2023], { minLength: 2, maxLength: 3 }),
    heading: fc.constantFrom('', 'Tháng', 'Tháng/Năm'),
  })
  .chain((table) =>
    fc.record({
      table: fc.constant(table),
      figures: fc.array(fc.nat(998), {
        minLength: table.months.length * table.years.length,
        maxLength: table.months.length * table.years.length,
      }),
    }),
  );

/** Tests of tables whose rows and columns are exchanged before they are read, for Node and for browsers. */
export function turnedTablesContract({ it, equal }: Runner): void {
  it('reads a table with a row for each part of a year and a column for each year by its title', () => {
    for (const [table, period, sentence] of MONTHS)
      equal(showFile(table, 'khach-quoc-te', period), `Khách quốc tế: ${sentence}`, table);
  });

  it('uses a title as the label, even if it begins with “Kế hoạch”', () => {
    const table = 'Kế hoạch nhập khẩu\n;2022;2023\nTháng 1;5;6\nTháng 2;8;9';
    equal(showFile(table, 'ke-hoach-nhap-khau', '1/2022'), 'Kế hoạch nhập khẩu: 5, tháng 1/2022');
  });

  it('explains why it cannot read a table of months and years', () => {
    for (const [table, start] of UNREAD_MONTHS) {
      const shown = showFile(table, 'khach-quoc-te', '1/2022');
      equal(shown.slice(0, start.length + 2), `! ${start}`, table);
    }
    equal(
      showFile(`${VISITORS}\nTháng;2022;2023\nTháng 1;5;abc\nTháng 2;8;9`, 'khach-quoc-te', '1/2023'),
      '! Khách quốc tế (lượt người): “abc” ở cột “Tháng 1/2023” không phải là số; hãy ghi chữ ở cột “nội dung”',
    );
  });

  it('reads each figure of a random table of months and years', () => {
    fc.assert(
      fc.property(RANDOM_MONTHS, ({ table: { months, years, heading }, figures }) => {
        const rows = months.map((month, row) => {
          const name = heading === '' ? `Tháng ${month}` : String(month);
          return [name, ...years.map((_, column) => figures[row * years.length + column])].join(';');
        });
        const text = ['Nhập khẩu', [heading, ...years].join(';'), ...rows].join('\n');
        const file = parseFigures(new TextEncoder().encode(text), '');
        for (const [row, month] of months.entries()) {
          for (const [column, year] of years.entries()) {
            const { value } = file.read('nhap-khau', `${month}/${year}`);
            equal(value, String(figures[row * years.length + column]), `${month}/${year} of\n${text}`);
          }
        }
      }),
      { numRuns: thirtiethInBrowsers(100) },
    );
  });

  it('reads a table with years above the indicators of each crop, or the other way round', () => {
    const table = `${CROPS}\nCây lương thực;;;;\nLúa;5;6;7;8\nNgô;;10;;12`;
    for (const [file, id, year, sentence] of [
      [table, 'lua-dien-tich', '2022', 'Lúa – Diện tích: 5 ha, năm 2022'],
      [table, 'lua-san-luong', '2023', 'Lúa – Sản lượng: 8 tấn, năm 2023'],
      [table, 'ngo-san-luong', '2022', 'Ngô – Sản lượng: 10 tấn, năm 2022'],
      [
        'Cây trồng;Diện tích (ha);;Sản lượng (tấn);\n;2022;2023;2022;2023\nLúa;5;7;6;8',
        'lua-san-luong',
        '2023',
        'Lúa – Sản lượng: 8 tấn, năm 2023',
      ],
      [
        'Loại cây;Diện tích 2022 (ha);Diện tích 2023 (ha)\nLúa;5;7',
        'lua-dien-tich',
        '2023',
        'Lúa – Diện tích: 7 ha, năm 2023',
      ],
    ] as const)
      equal(showFile(file, id, year), sentence);
    const record = readFile(table, 'lua-dien-tich', '2022');
    equal(typeof record === 'string' ? record : record.note, 'Dưới mục “Cây lương thực”');
  });

  it('reads areas in the first column below years and indicators, even if that column has no heading', () => {
    const table = ';2022;;2023;\n;Dân số (người);Số hộ (hộ);Dân số (người);Số hộ (hộ)\nHuyện A;5;6;7;8';
    equal(showFile(table, 'so-ho:huyen-a', '2023'), 'Số hộ: 8 hộ, năm 2023');
  });

  it('refuses figures of a crop without its name, and a figure behind the last column', () => {
    for (const rows of ['Lúa;5;6;7;8\n;9;10;11;12', 'Lúa;5;6;7;8;9'])
      equal(showFile(`${CROPS}\n${rows}`, 'lua-dien-tich', '2022').startsWith('! '), true, rows);
  });
}
