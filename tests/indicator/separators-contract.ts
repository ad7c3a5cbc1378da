import type { Runner } from '../text/text-contract.ts';
import { showFile as show } from './show.ts';

/** Tests of files without a line `sep=;`, for Node and for browsers: which character separates the cells. */
export function separatorsContract({ it, equal }: Runner): void {
  it('takes a comma within a heading as a part of the words if semicolons or tabs separate the headings', () => {
    for (const [table, sentence] of [
      ['Xã, phường;Dân số;Số hộ\nX1;310;300,5', 'Dân số: 310'],
      ['Xã, phường;Dân số\nX1;310,5\nX2;311,5', 'Dân số: 310,5'],
      ['Xã, phường, thị trấn;Dân số\nX1;310,5\nX2;311,5', 'Dân số: 310,5'],
    ] as const)
      for (const separator of [';', '\t'])
        equal(show(table.replaceAll(';', separator), 'dan-so:x1'), sentence, table);
  });

  it('does not split numbers with a decimal comma below a heading with a comma', () => {
    for (const [table, sentence] of [
      ['Số hộ\nXã, phường;Kế hoạch;Thực hiện\nX1;310;300', 'X1: 300, kế hoạch là 310'],
      [
        'Số hộ\nXã, phường;Kế hoạch;Thực hiện;TH/KH (%)\nX1;310;300;96,8\nX2;211;201;95,3',
        'X1: 300, bằng 96,8% kế hoạch (310)',
      ],
    ] as const)
      for (const separator of [';', '\t'])
        equal(show(table.replaceAll(';', separator), 'X1'), sentence, table);
  });

  it('takes commas as the separator if only cells of figures have semicolons', () => {
    const table = 'chỉ tiêu,giá trị,số liệu kèm theo\nX,5,"chiếm 9%; hơn 3 xã"\nY,6,chiếm 8%; hơn 2 xã';
    equal(show(table, 'X'), 'X: 5, chiếm 9%, hơn 3 xã');
    equal(show(table, 'Y'), 'Y: 6, chiếm 8%, hơn 2 xã');
    equal(show('"Huyện; thị xã",Dân số\nX,5', 'dan-so:x'), show('"Huyện, thị xã",Dân số\nX,5', 'dan-so:x'));
  });

  it('refuses headings with two kinds of separators, or with a separator other than a semicolon, comma or tab', () => {
    const separatorMistake = (headings: string) =>
      `! Không rõ dấu nào ngăn các ô của dòng tiêu đề “${headings}”; hãy ngăn các ô của mọi dòng bằng dấu chấm phẩy`;
    for (const [headings, row] of [
      ['chỉ tiêu,đơn vị;giá trị', 'X,xã,5'],
      ['chỉ tiêu,đơn vị\tgiá trị', 'X,xã,5'],
      ['chỉ tiêu|giá trị', 'X|5'],
      ['chỉ tiêu|giá trị', 'X|5,5'],
    ] as const)
      equal(show(`${headings}\n${row}`, 'X'), separatorMistake(headings), headings);
  });

  it('uses the separator of a first line `sep=,` or `sep=;`', () => {
    equal(show('sep=,\n"chỉ tiêu",giá trị\nX,5', 'X'), 'X: 5');
    equal(show('sep=;\nchỉ tiêu;giá trị\nX,Y;5', 'X,Y'), 'X,Y: 5');
  });

  it('refuses a first line that names another separator than the headings have', () => {
    for (const [file, line, separator] of [
      ['sep=,\nchỉ tiêu;giá trị\nX;5', 'sep=,', ';'],
      ['sep=;\nchỉ tiêu,giá trị\nX,5', 'sep=;', ','],
      ['sep=,\nchỉ tiêu\tgiá trị\nX\t5', 'sep=,', 'tab'],
    ] as const)
      equal(
        show(file, 'X'),
        `! “${line}” ở đầu tệp không đúng, vì dấu ngăn các ô của dòng tiêu đề là “${separator}”; hãy sửa hoặc xóa dòng đó`,
      );
  });
}
