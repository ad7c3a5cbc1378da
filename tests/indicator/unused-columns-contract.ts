import { reportFigures } from '../../src/endpoint/cli/check-figures.ts';
import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import type { Runner } from '../text/text-contract.ts';
import { showFile } from './show.ts';

const inRow = (text: string, row: number, column: string) =>
  `! “${text}” ở dòng ${row} nằm trong cột số thứ tự “${column}”, là cột không được đọc; hãy đổi tên cột đó nếu cột có số liệu, hoặc thêm # trước tên cột`;

/** Row numbers, as three cells of a column `STT` or `TT` have them. */
const ROW_NUMBERS = [
  '1;2;3',
  'I;1;2',
  'I.;I.1;I.2',
  '1;1.1;1.2',
  'A;a;b',
  '(1);(2);(3)',
  '1);2);3)',
  '01;02;03',
  '-;+;*',
  '1;2;',
  '1¹;2*;3',
  '1;2a;2b',
  '1.1.1;1.1.2;1.10',
  '15;16;17',
  'IV;V;VI',
  '3;1;2',
  ';Trong đó:;',
  '1;Tr.đó:;2',
];
/** Cells that are figures or units, and the row of the first one. */
const FIGURES: [cells: string, text: string, row: number][] = [
  ['12.345;23.456;1', '12.345', 2],
  ['1;5,5;2', '5,5', 3],
  ['-5;1;2', '-5', 2],
  ['1;2;50%', '50%', 4],
  ['1;2;tỷ đồng', 'tỷ đồng', 4],
];

/** Tests of columns that are not read, and of cells and rows that do not fit into their table. */
export function unusedColumnsContract({ it, equal }: Runner): void {
  it('leaves out a column of row numbers', () => {
    for (const cells of ROW_NUMBERS)
      for (const name of ['STT', 'TT', 'Số TT', 'No']) {
        const [first, second, third] = cells.split(';');
        const rows = `${name};chỉ tiêu;giá trị\n${first};A;5\n${second};B;6\n${third};C;7`;
        equal(showFile(rows, 'A'), 'A: 5', `${name}: ${cells}`);
        const areas = `${name};Huyện;Dân số\n${first};A;5\n${second};B;6\n${third};C;7`;
        equal(showFile(areas, 'dan-so:b'), 'Dân số: 6', `${name}: ${cells}`);
      }
  });

  it('refuses a figure or a unit in a column of row numbers, unless the author leaves out the column', () => {
    for (const [cells, text, row] of FIGURES)
      for (const name of ['STT', 'TT']) {
        const [first, second, third] = cells.split(';');
        const below = `\n${first};A;5\n${second};B;6\n${third};C;7`;
        equal(showFile(`${name};chỉ tiêu;giá trị${below}`, 'A'), inRow(text, row, name), `${name}: ${cells}`);
        equal(
          showFile(`${name};Huyện;Dân số${below}`, 'dan-so:b'),
          inRow(text, row, name),
          `${name}: ${cells}`,
        );
        equal(showFile(`#${name};chỉ tiêu;giá trị${below}`, 'A'), 'A: 5', cells);
        const options = { ignoreColumns: name };
        equal(showFile(`${name};chỉ tiêu;giá trị${below}`, 'A', undefined, options), 'A: 5', cells);
      }
    // 12 and 23 do not follow each other. Below `TT`, which may stand for `thành thị`, they may be figures, so they are refused. Below `STT`,
    // they are the numbers of rows from a longer table.
    const figures = ';Huyện;Dân số\n12;A;60\n23;B;70';
    equal(showFile(`TT${figures}`, 'dan-so:a'), inRow('23', 3, 'TT'));
    equal(showFile(`STT${figures}`, 'dan-so:a'), 'Dân số: 60');
  });

  it('names only the heading that is not the name of an indicator, among several headings', () => {
    for (const [headings, name] of [
      ['Xã;Mã xã;Dân số', 'Mã xã'],
      ['Huyện;Dân số;Kế hoạch', 'Kế hoạch'],
      ['Huyện;Dân số;Ghi chú', 'Ghi chú'],
      ['Năm;GRDP;So với năm trước (%)', 'So với năm trước (%)'],
    ] as const) {
      const file = (text: string) => {
        const rowNames = text.startsWith('Năm') ? ['2022', '2023'] : ['A', 'B'];
        return `${text}\n${rowNames[0]};5;7\n${rowNames[1]};6;8`;
      };
      const { mistakes } = parseFigures(new TextEncoder().encode(file(headings)), '');
      equal(
        mistakes.map(({ problem, text }) => `${problem} ${text}`),
        [`no-indicator ${name}`],
        headings,
      );
      const corrected = file(headings.replace(name, `#${name}`));
      equal(parseFigures(new TextEncoder().encode(corrected), '').mistakes, [], headings);
    }
    const sentence = showFile('Xã;Mã xã;Dân số\nA;02671;5', 'dan-so:a');
    equal(
      sentence,
      '! Cột “Mã xã” không phải là tên của một chỉ tiêu, trong khi cột khác có tên như “Dân số”; hãy đổi tên cột, hoặc thêm # trước tên cột nếu không dùng',
    );
    equal(showFile('Xã;Số trường;Dân số\nA;2;5', 'dan-so:a'), 'Dân số: 5');
  });

  it('refuses only the row that is not an area, among rows of areas', () => {
    for (const name of ['Kế hoạch', 'Năm 2022', '2023', '12/2023', 'Bình quân chung', 'Xếp loại', 'Tăng']) {
      const table = `Huyện;Dân số (người)\nBắc Hà;60\nSa Pa;50\n${name};5`;
      equal(showFile(table, 'dan-so:sa-pa'), 'Dân số: 50 người', name);
      const { entries } = parseFigures(new TextEncoder().encode(table), '');
      equal(entries.at(-1)?.rowMistake?.problem, 'no-area', name);
    }
  });

  it('reads `năm` in the column of units as a unit, not as the heading of another table', () => {
    const table = 'chỉ tiêu;đơn vị;giá trị\nThời gian;năm;2019\nXã;xã;5';
    equal(showFile(table, 'xa'), 'Xã: 5 xã');
    // But a row of years is the heading of another table, and the rows below it are refused.
    equal(
      showFile('chỉ tiêu;đơn vị;2022;2023\nA;xã;5;6\nChỉ tiêu;2021;2022;2023\nB;1;2;3', 'b').startsWith('!'),
      true,
    );
  });

  it('says in the report which columns with figures are not read', () => {
    const report = (text: string, ignoreColumns?: string) => {
      const file = parseFigures(new TextEncoder().encode(text), '', { ignoreColumns });
      return reportFigures(file, 'vi').notes;
    };
    const note = (names: string) => `cả tệp: không đọc các cột có số liệu: ${names}`;
    equal(report('Xã;#Hộ nghèo;Dân số\nA;5;6'), [note('#Hộ nghèo')]);
    equal(report('STT;chỉ tiêu;giá trị;Năm cũ;#2\n1;A;5;6;x', 'Năm cũ'), [note('Năm cũ')]);
    equal(report('STT;chỉ tiêu;giá trị;#Ghi chú\n1;A;5;cũ'), []);
  });
}
