import { areIndexes } from '../../src/indicator/file/parse-index-cells.ts';
import { thirdOfEngine } from '../fewer-cases.ts';
import type { Runner } from '../text/text-contract.ts';
import { showFile as show } from './show.ts';

/** Cells of a column in percent that can only be indexes (109,4 % of the former value), even if the table has no former values. */
const INDEXES: [what: string, cells: number[]][] = [
  ['one index near 100', [109.42]],
  ['the lowest and the highest number that is near 100', [80, 130]],
  ['prices', [100.23, 99.45, 86.25]],
  ['visitors of a quarter', [115.59, 112.97, 101.86]],
  ['retail sales with services that grew much', [115.1, 113.1, 186.5, 120.3, 202.3, 103.9]],
  ['branches of industry', [97.2, 103.1, 60.3, 115.2, 250.1, 108, 99.7, 122, 76]],
];
/** Cells that may be indexes or growth (9,4 % more than the former value). */
const UNCLEAR: [what: string, cells: number[]][] = [
  ['a growth', [9.42]],
  ['growth of 60 % or a fall to 60 %', [60]],
  ['growth of 177,9 % or an index', [177.9]],
  ['one cell far from 100, among few cells', [103, 98, 160]],
  ['growth after a bad year', [150, 85, 60, 95, 170]],
  ['a growth among indexes', [103, 98, 101, 99, 5.2]],
  ['a number far away', [103, 98, 101, 99, 1200]],
];

/** Rows with the labels A, B, C and so on, the value 5 and one of the cells. */
function toRows(cells: readonly number[]): string {
  const texts = cells.map((cell) => String(cell).replace('.', ','));
  return texts.map((cell, index) => `${String.fromCharCode(65 + index)};5;${cell}`).join('\n');
}

/** Tests of columns in percent that may be an index or a growth, for Node and for browsers. */
export function indexCellsContract({ it, equal }: Runner): void {
  it('takes cells for indexes if they cannot be anything else', () => {
    for (const [isIndex, examples] of [
      [true, INDEXES],
      [false, UNCLEAR],
    ] as const)
      for (const [what, cells] of examples)
        equal(areIndexes(cells.map((value) => ({ value, kind: undefined }))), isIndex, what);
    // The former values of the rows show that 60 and 300 are indexes. Beside them, a cell of 150 may still be growth.
    const confirmed = [60, 300].map((value) => ({ value, kind: 'index' as const }));
    equal(areIndexes(confirmed), true);
    equal(areIndexes([...confirmed, { value: 150, kind: undefined }]), false);
    equal(areIndexes([{ value: 110, kind: 'growth' }]), false);
  });

  it('asks whether a column is an index or a growth, and reads it when its heading says which of the two it is', () => {
    for (const heading of ['So với cùng kỳ (%)', 'So với tháng trước (%)', '2023/2022 (%)'])
      for (const [what, cells] of thirdOfEngine(UNCLEAR)) {
        const table = (name: string) => `chỉ tiêu;giá trị;${name}\n${toRows(cells)}`;
        equal(
          show(table(heading), 'A'),
          `! Cột “${heading}” có thể là chỉ số (109,42) hoặc mức tăng, giảm (9,42); hãy bắt đầu tên cột bằng “Chỉ số” hoặc “Tăng, giảm”`,
          what,
        );
        const index = show(table(`Chỉ số ${heading}`), 'A');
        const isFar = (cells[0] ?? 0) < 30;
        equal(
          isFar ? /có thể là mức tăng, giảm/.test(index) : /^A: 5, (năm 2023, )?bằng /.test(index),
          true,
          index,
        );
        const growth = show(table(`Tăng, giảm ${heading}`), 'A');
        const isNear100 = (cells[0] ?? 0) >= 80 && (cells[0] ?? 0) <= 130;
        equal(
          isNear100 ? /có thể là chỉ số/.test(growth) : /^A: 5, (năm 2023, )?tăng /.test(growth),
          true,
          growth,
        );
      }
  });

  it('asks whether cells below `Tốc độ tăng (%)` are indexes if all of them, also a single one, are near 100 and without a sign', () => {
    for (const [heading, index] of [
      ['Tốc độ tăng (%)', 'Chỉ số phát triển (năm trước = 100)'],
      ['Tăng trưởng 2023 (%)', 'Chỉ số phát triển 2023 (năm trước = 100)'],
      ['Tăng, giảm so với cùng kỳ (%)', 'Chỉ số so với cùng kỳ'],
    ] as const) {
      const table = (name: string, cells: readonly string[]) =>
        show(`chỉ tiêu;${name}\n${cells.map((cell, row) => `${'ABC'[row]};${cell}`).join('\n')}`, 'A');
      const cells = ['109,4', '104', '98'];
      for (const count of [1, 2, 3])
        equal(
          table(heading, cells.slice(0, count)),
          `! Cột “${heading}” có thể là chỉ số (109,42) hoặc mức tăng, giảm (9,42); hãy đổi tên cột thành như “${index}” nếu là chỉ số, hoặc viết dấu + trước từng số nếu là mức tăng`,
        );
      equal(/^A: (năm 2023, )?bằng 109,4%/.test(table(index, cells)), true, index);
      const signed = cells.map((cell) => `+${cell}`);
      const oneSigned = ['+109,4', '4', '-2'];
      for (const growth of [signed, oneSigned])
        equal(/^A: (năm 2023, )?tăng 109,4%/.test(table(heading, growth)), true, growth.join(' '));
    }
  });

  it('asks whether numbers near 100 without signs are indexes, if other numbers of the column have a plus', () => {
    const table = (...cells: string[]) =>
      show(
        `chỉ tiêu;Tăng, giảm so với cùng kỳ (%)\n${cells.map((cell, row) => `${'ABC'[row]};${cell}`).join('\n')}`,
        'A',
      );
    for (const cells of [
      ['109,6', '0,5', '+300'],
      ['99,5', '+3'],
    ])
      equal(
        table(...cells).startsWith('! Cột “Tăng, giảm so với cùng kỳ (%)” có thể là chỉ số'),
        true,
        cells.join(),
      );
    equal(table('+109,6', '0,5', '+300'), 'A: tăng 109,6% so với cùng kỳ');
    equal(table('9,6', '+3', '-2'), 'A: tăng 9,6% so với cùng kỳ');
  });

  it('does not propose a heading of changes for cells that are mostly near 100', () => {
    const file =
      'Chỉ tiêu;Ước 2024;KH 2025;So sánh\nA;52;57;109,6\nB;58,5;59;0,5\nC;16.200;16.500;+300\nD;1.560;1.568;99,5';
    equal(show(file, 'A').includes('Tăng, giảm'), false, show(file, 'A'));
  });

  it('reads a column of indexes, also a cell far from 100', () => {
    equal(
      show(`chỉ tiêu;giá trị;So với cùng kỳ (%)\n${toRows([97.2, 103.1, 60.3, 115.2, 250.1, 108])}`, 'C'),
      'C: 5, bằng 60,3% so với cùng kỳ',
    );
  });

  it('reads an index near 100 in JSON', () => {
    equal(
      show('{"x":{"label":"X","value":5,"So với cùng kỳ (%)":109.42}}', 'x').startsWith('X: 5, bằng'),
      true,
    );
  });

  it('reads an index if the former value of the row confirms it, and otherwise reports the column, in a table and in JSON', () => {
    // A published index may differ from the calculated one by 20 points.
    for (const [value, former, cell, isIndex] of [
      ['16', '10', '160', true], // Calculated: index 160, growth 60.
      ['16', '10', '155', true],
      ['16', '10', '60', false],
      ['6', '10', '60', true], // Calculated: index 60, growth -40.
      ['21', '10', '110', false], // Calculated: index 210, growth 110.
      ['30', '10', '260', false], // Calculated: index 300, growth 200.
      ['…', '10', '60', false], // Nothing can be calculated.
    ] as const) {
      const start = isIndex ? `X: ${value}, bằng ${cell}%` : '! Cột “So với cùng kỳ (%)”';
      const table = show(`chỉ tiêu;giá trị;cùng kỳ;So với cùng kỳ (%)\nX;${value};${former};${cell}`, 'X');
      equal(table.startsWith(start), true, table);
      const fields = { label: 'X', value, 'cùng kỳ': former, 'So với cùng kỳ (%)': cell };
      const json = show(JSON.stringify({ X: fields }), 'X');
      const jsonStart = start.replace('! Cột', '! X: trường');
      equal(json.startsWith(jsonStart), true, json);
    }
  });

  it('takes a column for changes if each cell says whether the figure rose or fell', () => {
    const read = (...cells: string[]) => {
      const rows = cells.map((cell, index) => `X${index};10.323;vụ;${cell}`);
      return show(['chỉ tiêu;giá trị;đơn vị;So với cùng kỳ', ...rows].join('\n'), 'X0');
    };
    const shown = 'X0: 10.323 vụ, tăng 170 vụ (1,67%) so với cùng kỳ';
    equal(read('tăng 170 vụ (1,67%)', 'Giảm 24 vụ', '-5', 'không đổi', 'giảm khoảng 5%'), shown);
    for (const cell of ['170', '101,6', 'tăng', 'cao hơn', 'tăng trưởng tốt'])
      equal(read('tăng 170 vụ (1,67%)', cell).startsWith('! Cột “So với cùng kỳ”'), true, cell);
  });
}
