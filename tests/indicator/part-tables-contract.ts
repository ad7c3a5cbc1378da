import fc from 'fast-check';
import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import { thirtiethInBrowsers } from '../fewer-cases.ts';
import type { Runner } from '../text/text-contract.ts';
import { describeTable } from './real-tables-contract.ts';
import { readFile } from './show.ts';

/** Tables with the figures of several parts beside each other, and what is read. */
const TABLES: [name: string, lines: string[], figures: string[]][] = [
  [
    'form 63 of the state budget',
    [
      'UBND TỈNH X;;;;;;;Biểu số 63/CK-NSNN',
      ';;;;;;;Đơn vị: Triệu đồng',
      'STT;NỘI DUNG;DỰ TOÁN;;QUYẾT TOÁN;;So với dự toán (%);',
      ';;TỔNG THU NSNN;THU NSĐP;TỔNG THU NSNN;THU NSĐP;TỔNG THU NSNN;THU NSĐP',
      'A;B;1;2;3;4;5=3/1;6=4/2',
      'I;Thu nội địa;500;400;550;460;110;115',
    ],
    [
      ' | 550 | triệu đồng | Thu nội địa – TỔNG THU NSNN: quyết toán 550 triệu đồng, bằng 110% dự toán (500 triệu đồng)',
      ' | 460 | triệu đồng | Thu nội địa – THU NSĐP: quyết toán 460 triệu đồng, bằng 115% dự toán (400 triệu đồng)',
    ],
  ],
  [
    'form 64 of the state budget, with the whole in front of its parts',
    [
      'STT;NỘI DUNG;DỰ TOÁN;BAO GỒM;;QUYẾT TOÁN;BAO GỒM;;So với dự toán (%);;',
      ';;;CẤP TỈNH;CẤP HUYỆN;;CẤP TỈNH;CẤP HUYỆN;NSĐP;CẤP TỈNH;CẤP HUYỆN',
      'A;B;1=2+3;2;3;4=5+6;5;6;7=4/1;8=5/2;9=6/3',
      'I;Chi đầu tư;500;300;200;570;330;240;114;110;120',
    ],
    [
      ' | 570 |  | Chi đầu tư: quyết toán 570, bằng 114% dự toán (500)',
      ' | 330 |  | Chi đầu tư – CẤP TỈNH: quyết toán 330, bằng 110% dự toán (300)',
      ' | 240 |  | Chi đầu tư – CẤP HUYỆN: quyết toán 240, bằng 120% dự toán (200)',
    ],
  ],
  [
    'quantities and values of goods, some with units',
    [
      ';Tháng 11 năm 2023;;Ước tính tháng 12 năm 2023;;Tháng 12 năm 2023 so với cùng kỳ năm trước (%);',
      ';Lượng (tấn);Trị giá (triệu USD);Lượng (tấn);Trị giá (triệu USD);Lượng;Trị giá',
      'Thủy sản;;100;;110;;105',
      'Cà phê;50;60;55;66;102;110',
    ],
    [
      'tháng 11/2023 | 50 | tấn | Cà phê – Lượng: 50 tấn, tháng 11/2023',
      'tháng 12/2023 | 55 | tấn | Cà phê – Lượng: 55 tấn, tháng 12/2023, bằng 102% so với cùng kỳ năm trước, số liệu ước tính',
      'tháng 11/2023 | 100 | triệu USD | Thủy sản – Trị giá: 100 triệu USD, tháng 11/2023',
      'tháng 12/2023 | 110 | triệu USD | Thủy sản – Trị giá: 110 triệu USD, tháng 12/2023, bằng 105% so với cùng kỳ năm trước, số liệu ước tính',
      'tháng 11/2023 | 60 | triệu USD | Cà phê – Trị giá: 60 triệu USD, tháng 11/2023',
      'tháng 12/2023 | 66 | triệu USD | Cà phê – Trị giá: 66 triệu USD, tháng 12/2023, bằng 110% so với cùng kỳ năm trước, số liệu ước tính',
    ],
  ],
  [
    'names of merged cells that are repeated',
    ['Nội dung;Kế hoạch;Kế hoạch;Thực hiện;Thực hiện', 'Nội dung;NSNN;NSX;NSNN;NSX', 'Thu;10;8;9;7'],
    [' | 9 |  | Thu – NSNN: 9, kế hoạch là 10', ' | 7 |  | Thu – NSX: 7, kế hoạch là 8'],
  ],
];

/** Tables without such parts, or with a cell that would not belong to a part; and the beginning of the first mistake. */
const REFUSED: [lines: string[], start: string][] = [
  // Other parts, a second column without a part, and a figure behind the last column.
  [['Nội dung;Kế hoạch;;Thực hiện;', ';NSNN;NSX;NSNN;NSH', 'Thu;10;8;9;7'], 'Dòng 2, có “NSX”'],
  [['Nội dung;Kế hoạch;;Thực hiện;;2023', ';NSNN;NSX;NSNN;NSX;', 'Thu;10;8;9;7;5'], 'Dòng 2, có “NSX”'],
  [['Nội dung;Kế hoạch;;Thực hiện;', ';NSNN;NSX;NSNN;NSX', 'Thu;10;8;9;7;5'], 'Dòng 2, có “NSX”'],
  // A row without a name, and parts that may be fields.
  [['Nội dung;Kế hoạch;;Thực hiện;', ';NSNN;NSX;NSNN;NSX', ';10;8;9;7'], 'Dòng 2, có “NSX”'],
  [['Nội dung;Kế hoạch;;Thực hiện;', ';Số hộ;Tỷ lệ (%);Số hộ;Tỷ lệ (%)', 'Thu;10;8;9;7'], 'Dòng 2, có “'],
];

const CELL = fc.nat({ max: 998 }).map(String);
const TABLE = fc.record({
  parts: fc.shuffledSubarray(['NSNN', 'NSX', 'Vốn khác (tỷ đồng)'], { minLength: 2 }),
  rows: fc.array(fc.array(CELL, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 3 }),
  areNamesRepeated: fc.boolean(),
  hasNumbers: fc.boolean(),
});

/** Tests of tables that have each figure once for each part, for Node and for browsers. */
export function partTablesContract({ it, equal }: Runner): void {
  for (const [name, lines, figures] of TABLES) {
    it(`reads ${name}`, () => {
      equal(describeTable({ file: lines.join('\n') }), { mistakes: [], figures });
    });
  }

  it('refuses a table without parts, or with a cell that would not belong to a part', () => {
    for (const [lines, start] of REFUSED) {
      const [first = ''] = describeTable({ file: lines.join('\n') }).mistakes;
      equal(first.slice(0, start.length), start, lines.join('\n'));
    }
  });

  it('says in the note of each figure which row its row is a part of', () => {
    const table =
      'Cây trồng;2022;;2023;\n;Diện tích (ha);Sản lượng (tấn);Diện tích (ha);Sản lượng (tấn)\nLúa;5;6;7;8\n- Lúa mùa;1;2;3;4';
    for (const id of ['lua-mua-dien-tich', 'lua-mua-san-luong']) {
      const record = readFile(table, `- ${id}`, '2022');
      equal(typeof record === 'string' ? record : record.note, 'Thuộc mục “Lúa”');
    }
  });

  it('judges the notation of the numbers by the numbers of all parts', () => {
    const show = (area: string) => {
      const table = `Cây trồng;2022;;2023;\n;Diện tích (nghìn ha);Sản lượng (tấn);Diện tích (nghìn ha);Sản lượng (tấn)\nLúa;45,125;${area};46,250;8`;
      const record = readFile(table, 'lua-dien-tich', '2022');
      return typeof record === 'string' ? record.slice(0, 2) : record.value;
    };
    equal([show('6,5'), show('18236.214')], ['45,125', '! ']);
  });

  it('reads each cell of a random table of parts into the record of its row and part', () => {
    fc.assert(
      fc.property(TABLE, ({ parts, rows, areNamesRepeated, hasNumbers }) => {
        const fields = ['Kế hoạch', 'Thực hiện'];
        const top = fields.flatMap((field) =>
          parts.map((_, index) => (index === 0 || areNamesRepeated ? field : '')),
        );
        const width = fields.length * parts.length;
        const lines = [
          ['Nội dung', ...top],
          [areNamesRepeated ? 'Nội dung' : '', ...fields.flatMap(() => parts)],
          ...(hasNumbers ? [['A', ...top.map((_, index) => String(index + 1))]] : []),
          ...rows.map((cells, row) => [`Thu ${'abc'.charAt(row)}`, ...cells.slice(0, width)]),
        ];
        const text = lines.map((cells) => cells.join(';')).join('\n');
        const file = parseFigures(new TextEncoder().encode(text), '');
        equal(file.mistakes, [], text);
        for (const [row, cells] of rows.entries()) {
          for (const [index, part] of parts.entries()) {
            const { label, planTarget, value } = file.read(`Thu ${'abc'.charAt(row)} – ${part}`);
            const expected = [cells[index], cells[parts.length + index]];
            equal(label, `Thu ${'abc'.charAt(row)} – ${part.replace(/ \(.*/, '')}`, text);
            equal([planTarget, value], expected, `${label}\n${text}`);
          }
        }
      }),
      { numRuns: thirtiethInBrowsers(200) },
    );
  });
}
