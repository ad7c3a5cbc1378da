import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import { toErrorSentence } from '../../src/indicator/record/error-sentence.ts';
import type { Runner } from '../text/text-contract.ts';
import { showFile } from './show.ts';

const mistakesOf = (table: string) =>
  parseFigures(new TextEncoder().encode(table), '').mistakes.map((mistake) => toErrorSentence(mistake, 'vi'));

/** Tests of the heading `Nam` (men), which is `Năm` (year) without its accent, and of heads above years; for Node and for browsers. */
export function menColumnsContract({ it, equal }: Runner): void {
  it('reads `Nam` as men in tables of years and of areas', () => {
    const years = 'Dân số (người)\nNăm;Tổng số;Nam;Nữ\n2022;9;5;4\nSơ bộ 2023;11;6;5';
    equal(showFile(years, 'nam', '2022'), 'Nam: 5 người, năm 2022');
    equal(showFile(years, 'nam', '2023'), 'Nam: 6 người, năm 2023, số liệu sơ bộ');
    const areas = 'Đơn vị tính: người\nĐịa phương;Tổng số;Nam;Nữ\nHuyện A;9;5;4';
    equal(showFile(areas, 'nam:huyen-a'), 'Nam: 5 người');
    const merged = 'Huyện;Lao động;;Số hộ\n;Nam;Nữ;\nHuyện A;5;6;7';
    equal(showFile(merged, 'lao-dong-nam:huyen-a'), 'Lao động – Nam: 5');
  });

  it('asks for the accent of `Nam` above years', () => {
    for (const table of [
      'Nam;Dân số;Lao động\n2022;60;50\n2023;61;51',
      'Huyện;Nam;Dân số\nHuyện A;2022;60\nHuyện B;2023;70',
      'Chỉ tiêu;Nam;Giá trị\nHộ nghèo;2022;50\nHộ nghèo;2023;50',
    ])
      equal(showFile(table, 'ho-ngheo', '2022').includes('“Nam” ở dòng tiêu đề viết không dấu'), true, table);
  });

  it('reports `Nam 2022` in a table of areas once', () => {
    const table = 'Huyện;Tổng số;Nam 2022;Nữ 2022;Nam 2023;Nữ 2023\nHuyện A;9;1;2;3;4';
    equal(mistakesOf(table), [
      '“Nam 2022; Nam 2023” ở dòng tiêu đề viết không dấu nên không rõ nghĩa; hãy viết “Năm 2022; Năm 2023” nếu là thời gian, “Nam giới 2022; Nam giới 2023” nếu là giới tính',
    ]);
  });

  it('asks for a row of its own for men and women beside the figure of both', () => {
    const ask = (part: string) =>
      `Cột “${part}” ghi một phần của các số bên cạnh; hãy ghi mỗi phần thành một dòng riêng, với tên chỉ tiêu như “… – ${part.toLowerCase()}”`;
    for (const [first, second] of [
      ['Nam', 'Nữ'],
      ['Nam giới', 'Nữ giới'],
      ['Thành thị', 'Nông thôn'],
    ] as const) {
      const table = `Chỉ tiêu;Đơn vị;Giá trị;${first};${second}\nLao động;người;9;5;4`;
      equal(mistakesOf(table), [ask(first), ask(second)], table);
    }
    const rows = 'Chỉ tiêu;Đơn vị;Giá trị\nLao động;người;9\nLao động – nam;người;5';
    equal(showFile(rows, 'lao-dong-nam'), 'Lao động – nam: 5 người');
  });

  it('takes words between rows of years for the head of a group, but not a misspelt year', () => {
    const table = (head: string) => `Năm;Dân số (người);GRDP (tỷ đồng)\n${head};;\n2022;5;6\n2023;7;8`;
    equal(showFile(table('Nữ'), 'dan-so', '2023'), 'Dân số: 7 người, năm 2023');
    equal(showFile(table('2O24'), 'dan-so', '2O24').startsWith('! Không đọc được “2O24” ở cột “Năm”'), true);
  });
}
