import type { Runner } from '../text/text-contract.ts';
import { describeTable } from './real-tables-contract.ts';

/**
 * For each table: its rows of headings, the rows below, and the figures that are read. The text of a merged cell is only in the first of the
 * cells that it covers.
 */
const TABLES: [name: string, headings: string[], rows: string[], figures: string[]][] = [
  [
    'a year above its plan and result',
    ['Chỉ tiêu;ĐVT;Năm 2023;;Năm 2024;', ';;Kế hoạch;Thực hiện;Kế hoạch;Thực hiện'],
    ['Thu;tỷ đồng;10;11;12;13'],
    [
      '2023 | 11 | tỷ đồng | Thu: 11 tỷ đồng, kế hoạch là 10 tỷ đồng, năm 2023',
      '2024 | 13 | tỷ đồng | Thu: 13 tỷ đồng, kế hoạch là 12 tỷ đồng, năm 2024',
    ],
  ],
  [
    'plan and result above their years',
    ['Chỉ tiêu;ĐVT;Kế hoạch;;Thực hiện;', ';;2023;2024;2023;2024'],
    ['Thu;tỷ đồng;10;12;11;13'],
    [
      '2023 | 11 | tỷ đồng | Thu: 11 tỷ đồng, kế hoạch là 10 tỷ đồng, năm 2023',
      '2024 | 13 | tỷ đồng | Thu: 13 tỷ đồng, kế hoạch là 12 tỷ đồng, năm 2024',
    ],
  ],
  [
    'three rows',
    ['Chỉ tiêu;Năm 2023;;;', ';Kế hoạch;Thực hiện;So với (%);', ';;;Kế hoạch;Cùng kỳ'],
    ['Thu;20;19;95;101,2'],
    ['2023 | 19 |  | Thu: 19, bằng 95% kế hoạch (20), năm 2023, bằng 101,2% so với cùng kỳ'],
  ],
  [
    'units in a third row',
    ['Chỉ tiêu;Năm 2023;', ';Kế hoạch;Thực hiện'],
    [';(tỷ đồng);(tỷ đồng)', 'Thu;10;11'],
    ['2023 | 11 | tỷ đồng | Thu: 11 tỷ đồng, kế hoạch là 10 tỷ đồng, năm 2023'],
  ],
  [
    'years above indicators, a row for each province, and units in a third row',
    ['Tỉnh;2005;;2010;', ';Diện tích;Sản lượng;Diện tích;Sản lượng'],
    [';(ha);(tấn);(ha);(tấn)', 'Hà Nội;45.000;189.600;204.662;1.127.234'],
    [
      '2005 | 45.000 | ha | Diện tích: 45.000 ha, năm 2005',
      '2005 | 189.600 | tấn | Sản lượng: 189.600 tấn, năm 2005',
      '2010 | 204.662 | ha | Diện tích: 204.662 ha, năm 2010',
      '2010 | 1.127.234 | tấn | Sản lượng: 1.127.234 tấn, năm 2010',
    ],
  ],
  [
    'form 59 of the state budget',
    [
      'STT;NỘI DUNG;DỰ TOÁN NĂM;THỰC HIỆN QUÝ I;SO SÁNH THỰC HIỆN VỚI (%);',
      ';;;;DỰ TOÁN NĂM;CÙNG KỲ NĂM TRƯỚC',
    ],
    ['A;B;1;2;3=2/1;4', '1;Thu nội địa;80;19;23,8;104'],
    [
      'quý I | 19 |  | Thu nội địa: 19, bằng 23,8% dự toán năm (80), quý I, bằng 104% so với cùng kỳ năm trước',
    ],
  ],
  [
    'form 62 of the state budget',
    ['STT;NỘI DUNG;DỰ TOÁN;QUYẾT TOÁN;SO SÁNH;', ';;;;TUYỆT ĐỐI;TƯƠNG ĐỐI (%)'],
    ['A;B;1;2;3=2-1;4=2/1', 'I;Thu;20;19;-1;95'],
    [' | 19 |  | Thu: quyết toán 19, bằng 95% dự toán (20), giảm 1 so với dự toán'],
  ],
  [
    'targets of a province',
    [
      'TT;Chỉ tiêu;ĐVT;Thực hiện năm 2022;Năm 2023;;So sánh (%);',
      ';;;;Kế hoạch;Ước thực hiện;ƯTH 2023/KH 2023;ƯTH 2023/TH 2022',
    ],
    ['1;GRDP;tỷ đồng;100;110;108;98,2;108'],
    [
      '2022 | 100 | tỷ đồng | GRDP: 100 tỷ đồng, năm 2022',
      '2023 | 108 | tỷ đồng | GRDP: ước 108 tỷ đồng, bằng 98,2% kế hoạch (110 tỷ đồng), năm 2023, bằng 108% so với năm 2022',
    ],
  ],
];

/** The rows of headings, with the text of each merged cell in all cells that it covers, as some programs write them. */
function repeatNames(rows: readonly string[]): string[] {
  const cells = rows.map((row) => row.split(';'));
  const repeated: string[][] = [];
  for (const [index, row] of cells.entries()) {
    const above = repeated[index - 1];
    const filled: string[] = [];
    for (const [column, text] of row.entries()) {
      // An empty cell is covered by the cell on its left, or else by the cell above. A merged cell never covers cells below two different
      // headings. In the last row, no cell is merged with the next one.
      const isBelowSame = !above || above[column] === above[column - 1];
      const mayBeCovered = index < rows.length - 1 && isBelowSame && column > 0;
      filled.push(text || (mayBeCovered ? filled[column - 1]! : (above?.[column] ?? '')));
    }
    repeated.push(filled);
  }
  return repeated.map((row) => row.join(';'));
}

/** Tests of tables whose headings stand in several rows, with the text of a merged cell in its first cell or in all of its cells, for Node and for browsers. */
export function headerRowsContract({ it, equal }: Runner): void {
  for (const [name, headings, rows, figures] of TABLES) {
    it(`reads ${name}, with the text of a merged cell in the first or in all of the cells that it covers`, () => {
      for (const ownHeadings of [headings, repeatNames(headings)]) {
        const file = [...ownHeadings, ...rows].join('\n');
        equal(describeTable({ file }), { mistakes: [], figures }, file);
      }
    });
  }

  it('reads a second row whose only heading completes the one above it', () => {
    for (const [headings, cells, sentence] of [
      [
        'KH 2024;TH 2024;So sánh (%)|;;;TH 2024/KH 2024',
        '100;102;102',
        'Thu: 102, bằng 102% kế hoạch (100), năm 2024',
      ],
      ['Kế hoạch;Thực hiện;So sánh|;;;TH/KH (%)', '100;102;102', 'Thu: 102, bằng 102% kế hoạch (100)'],
      ['Kế hoạch;Thực hiện;So sánh (%)|;;;TH/KH', '100;102;102', 'Thu: 102, bằng 102% kế hoạch (100)'],
    ] as const) {
      const { mistakes, figures } = describeTable({
        file: `Chỉ tiêu;${headings.replace('|', '\n')}\nThu;${cells}`,
      });
      equal([mistakes, figures.map((figure) => figure.split(' | ').at(-1))], [[], [sentence]], headings);
    }
  });

  it('does not read a second row of headings that it does not know', () => {
    const unknown = describeTable({ file: 'Chỉ tiêu;Thực hiện;So sánh\n;;Lạ\nThu;5;6' });
    equal(unknown.figures.length === 0 || unknown.mistakes.length > 0, true);
  });

  it('does not take two equal headings above figures for a merged cell', () => {
    const { mistakes } = describeTable({ file: 'Chỉ tiêu;Năm 2023;Năm 2023\nThu;5;6' });
    equal(mistakes.length, 1);
    equal(mistakes[0]!.startsWith('Hai cột “Năm 2023” và “Năm 2023” cùng là một mục'), true);
  });

  it('does not take the empty cell beside a repeated name for a part of the merged cell', () => {
    const { mistakes } = describeTable({
      file: 'Chỉ tiêu;2022;2022;2023;2023;\nChỉ tiêu;TH;KH;TH;KH;% KH\nThu;5;6;7;8;77',
    });
    equal(mistakes.length, 1, mistakes.join('\n'));
    equal(mistakes[0]!.startsWith('Cột “% KH” không ghi kỳ, trong khi'), true, mistakes[0]);
  });
}
