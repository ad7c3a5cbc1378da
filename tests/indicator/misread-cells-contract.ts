import { isIndicatorError, toErrorSentence } from '../../src/indicator/record/indicator-error.ts';
import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import { parseIndicator } from '../../src/indicator/record/parse-record.ts';
import { toSentence } from '../../src/indicator/sentence/sentence.ts';
import type { Runner } from '../text/text-contract.ts';

/** The sentence of a record, or of the mistake that its tile shows. */
function show(file: string, id: string, period?: string): string {
  try {
    const record = parseFigures(new TextEncoder().encode(file), '').read(id, period);
    return toSentence(parseIndicator(record), undefined, 'vi');
  } catch (error) {
    if (!isIndicatorError(error)) throw error;
    return `! ${toErrorSentence(error, 'vi')}`;
  }
}

/** Ways to write one period. */
const SPELLINGS = [
  ['31/12/2023', '2023-12-31', '31-12-2023', '31.12.2023', 'ngày 31/12/2023', '31/12/2023 00:00:00'],
  ['12/2023', '2023-12', 'Tháng 12/2023', 'T12/2023', 'tháng 12 năm 2023', '12.2023'],
  ['Quý IV/2023', 'Q4/2023', 'IV/2023', 'quý 4 năm 2023', 'Q.IV/2023'],
  ['6 tháng đầu năm 2023', '6T/2023', '6 tháng năm 2023', '6 tháng/2023'],
  ['2023', 'Năm 2023', 'cả năm 2023'],
  ['2021-2025', 'giai đoạn 2021–2025', '2021 — 2025'],
];

/** Tests of cells that earlier versions showed with another meaning, or with less than they say. */
export function misreadCellsContract({ it, equal }: Runner): void {
  it('finds a period in any of its spellings, and refuses two rows with the same one', () => {
    for (const spellings of SPELLINGS)
      for (const spelling of spellings)
        for (const other of spellings) {
          const file = `mã;chỉ tiêu;giá trị;kỳ\na;X;5;${spelling}\na;X;6;2019`;
          equal(show(file, 'a', other).startsWith('X: 5, '), true, `${spelling}, ${other}`);
          equal(
            show(file.replace('2019', other), 'a', other),
            '! Mã “a” có ở cả dòng 2 và dòng 3; hãy đặt mỗi dòng một mã',
            `${spelling}, ${other}`,
          );
        }
    const months = 'chỉ tiêu;kỳ;9 tháng năm 2024;2023\nX;9 tháng đầu năm 2024;5;';
    equal(show(months, 'X', '9T/2024').startsWith('X: 5, 9 tháng'), true, show(months, 'X', '9T/2024'));
    equal(show('mã;chỉ tiêu;giá trị;kỳ\na;X;5;2021\na;X;6;12/2021', 'a', '2021'), 'X: 5, năm 2021');
  });

  it('refuses the ratio of a plan that has a sign, because it may be a change', () => {
    const showRatio = (cell: string) => show(`chỉ tiêu;giá trị;So với kế hoạch (%)\nX;5;${cell}`, 'X');
    for (const cell of ['-20', '– 20%', '+6'])
      equal(
        showRatio(cell),
        `! X: “${cell}” ở cột “So với kế hoạch (%)” không phải là một tỷ lệ như 109,42; hãy sửa ô đó hoặc tên cột`,
      );
    equal(showRatio('80'), 'X: 5, bằng 80% kế hoạch');
    equal(showRatio('-'), 'X: 5, tỷ lệ so với kế hoạch: không phát sinh');
  });
}
