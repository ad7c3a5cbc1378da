import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import { parseIndicator } from '../../src/indicator/record/parse-record.ts';
import { toSentence } from '../../src/indicator/sentence/sentence.ts';
import type { Runner } from '../text/text-contract.ts';
import { orMistake, readFile } from './show.ts';

/** The sentence of a record and its note in brackets, or the sentence of its mistake. */
function show(table: string, id = 'X', period?: string): string {
  return orMistake(() => {
    const record = parseFigures(new TextEncoder().encode(table), '').read(id, period);
    const sentence = toSentence(parseIndicator(record), undefined, 'vi');
    return record.note ? `${sentence} [${record.note}]` : sentence;
  });
}

const split = (text: string, row: number) =>
  `! “${text}” ở dòng ${row} nằm trong nhiều ô; hãy để cả dòng trong một ô: trong tệp CSV, đặt cả dòng trong ngoặc kép`;

/** Tests that no cell is lost beside a cell that says something about the whole table. */
export function droppedCellsContract({ it, equal }: Runner): void {
  it('asks for quotes around a note or a source that a separator splits, below and above the table', () => {
    const head = 'chỉ tiêu;đơn vị;2022;2023';
    for (const line of [
      '(1) Gồm: A; B',
      '* Sơ bộ; theo báo cáo',
      '¹ Gồm: A; B; C; D; E; F',
      'Nguồn: Cục Thống kê; Sở Kế hoạch',
      'Nguồn: Cục Thống kê; 2023',
      'Nguồn:; Cục Thống kê; Sở Kế hoạch',
      'Ghi chú: A; 5; B',
      'Ghi chú: A; 5 xã',
    ]) {
      const text = line.replace(/;\s*/g, '; ');
      equal(show(`${head}\nX;xã;5;6\n${line}`, 'X', '2023'), split(text, 3), `below: ${line}`);
      equal(show(`${line}\n${head}\nX;xã;5;6`, 'X', '2023'), split(text, 1), `above: ${line}`);
    }
    equal(show(`${head}\nX;xã;5;6\n"(1) Gồm: A; B"`, 'X', '2023'), 'X: 6 xã, năm 2023 [(1) Gồm: A; B]');
    equal(show(`${head}\nX;xã;5;6\nGhi chú:;A`, 'X', '2023'), 'X: 6 xã, năm 2023 [A]');
    equal(show(`Nguồn: A;Đơn vị tính: xã\nchỉ tiêu;2023\nX;5`), 'X: 5 xã, năm 2023');
  });

  it('reports only the split note, and not the mark that the note explains', () => {
    const file = parseFigures(new TextEncoder().encode('chỉ tiêu;2022;2023 (1)\nX;5;6\n(1) Gồm: A; B'), '');
    equal(
      file.mistakes.map(({ problem }) => problem),
      ['split-note'],
    );
  });

  it('reads rows of figures and heads of groups that begin like a note', () => {
    const head = 'chỉ tiêu;đơn vị;2022;2023';
    equal(show(`${head}\nX;xã;5;6\n* Y;tỷ đồng;7;8`, '* Y', '2023'), '* Y: 8 tỷ đồng, năm 2023');
    equal(
      show(`${head}\nNguồn: NSTW;tỷ đồng;7;8`, 'Nguồn: NSTW', '2023'),
      'Nguồn: NSTW: 8 tỷ đồng, năm 2023',
    );
    equal(
      show(`${head}\nNguồn: NSTW;tỷ đồng;7;-`, 'Nguồn: NSTW', '2022'),
      'Nguồn: NSTW: 7 tỷ đồng, năm 2022',
    );
    equal(
      show(`${head}\n* Nhóm;tỷ đồng;;\nX;tỷ đồng;5;6`, 'X', '2023'),
      'X: 6 tỷ đồng, năm 2023 [Thuộc mục “Nhóm”]',
    );
  });

  it('refuses a cell beside a line about the rows below it', () => {
    const beside = (text: string, other: string, row: number) =>
      `! “${other}” ở dòng ${row} đứng cạnh “${text}”, là dòng nói về các dòng dưới; hãy ghi “${other}” ở từng dòng số liệu, hoặc bỏ đi`;
    for (const line of ['Năm 2023', 'Đơn vị tính: tỷ đồng', 'Trang 2', 'Đến ngày 31/12/2023']) {
      equal(show(`chỉ tiêu;giá trị;ghi chú\n${line};;tạm tính\nX;5;`), beside(line, 'tạm tính', 2), line);
      equal(
        show(`địa bàn;chỉ tiêu;giá trị\nHuyện A;${line};\nHuyện A;X;5`),
        beside(line, 'Huyện A', 2),
        line,
      );
      equal(show(`mã;chỉ tiêu;giá trị\nm;${line};\nX;A;5`), beside(line, 'm', 2), line);
      for (const cells of [';chưa rõ', 'chưa rõ;chưa rõ'])
        equal(show(`chỉ tiêu;kế hoạch;giá trị\n${line};${cells}\nX;4;5`), beside(line, 'chưa rõ', 2), line);
    }
  });

  it('allows a note beside the figures below a line about them, and ignores a cell of a column `#` beside the line', () => {
    equal(show('chỉ tiêu;giá trị;ghi chú\nNăm 2023;;\nX;5;a'), 'X: 5, năm 2023 [a]');
    equal(show('#;chỉ tiêu;giá trị\nx;Năm 2023;\nx;X;5'), 'X: 5, năm 2023');
  });

  it('refuses only the row that has words in place of a value, and shows the other rows', () => {
    const table = 'chỉ tiêu;kế hoạch;giá trị\nNhập siêu;;Xuất siêu\nX;4;5';
    equal(
      show(table, 'Nhập siêu'),
      '! Nhập siêu: “Xuất siêu” ở cột “giá trị” không phải là số; hãy ghi chữ ở cột “nội dung”',
    );
    equal(show(table), 'X: 5, kế hoạch là 4');
  });

  it('refuses a line among the signatures that changes the meaning of the figures', () => {
    const table = 'chỉ tiêu;giá trị\nX;5\nNgười lập biểu;Giám đốc';
    equal(show(`${table}\nNguyễn Văn A;Trưởng phòng Kế hoạch`), 'X: 5');
    equal(
      show(`${table}\nSố liệu sơ bộ`).startsWith('! Dòng 4 ở ngoài bảng số liệu có “Số liệu sơ bộ”'),
      true,
    );
  });

  it('reads a note with a mark above signatures with the names of several signers', () => {
    const rows = (mark: string, ...below: string[]) =>
      [`chỉ tiêu;2023;2024\nX ${mark};5;6\nY;7;8`, `${mark} Rà soát cuối năm`, ...below].join('\n');
    const note = (file: string) => {
      const record = readFile(file, 'X', '2024');
      return typeof record === 'string' ? record : record.note;
    };
    for (const mark of ['(*)', '(1)', '*'])
      for (const names of ['Nguyễn Văn A;Trần Thị B', 'Nguyễn Văn A;;Trần Thị B', 'Nguyễn Văn A'])
        equal(note(rows(mark, 'Người lập;;Chủ tịch', names)), 'Rà soát cuối năm', `${mark} ${names}`);
    // A row with a figure is not a row of names.
    equal(String(note(rows('(*)', 'Người lập;;Chủ tịch', 'Z;9;10'))).startsWith('!'), true);
  });

  it('refuses the line `Số liệu tạm tính` above the headings', () => {
    equal(show('Số liệu tạm tính\nchỉ tiêu;giá trị\nX;5').startsWith('! “Số liệu tạm tính” ở dòng 1'), true);
  });

  it('refuses rows of the first block that end before the last heading of figures, also if no row of the table reaches this heading', () => {
    const headings = 'chỉ tiêu;đơn vị;2021;2022;2023;ghi chú 2023';
    const mistake =
      '! Dòng 2 ít ô hơn dòng tiêu đề, không có ô ở cột “2023”; hãy viết đủ các ô, kể cả ô trống';
    for (const rows of ['X;xã;5;6', 'X;xã;5', 'X;xã;5;6\nY;xã;7;8'])
      equal(show(`${headings}\n${rows}`, 'X', '2021'), mistake, rows);
    equal(show(`${headings}\nX;xã;5;6;`, 'X', '2021'), 'X: 5 xã, năm 2021');
    equal(show(`${headings}\nY\nX;xã;5;6;7`, 'X', '2021'), 'X: 5 xã, năm 2021 [Dưới mục “Y”]');
  });
}
