import { parseFigures, parseRows } from '../../src/indicator/file/parse-figures.ts';
import { parseIndicator } from '../../src/indicator/record/parse-record.ts';
import { toSentence } from '../../src/indicator/sentence/sentence.ts';
import { capitalize } from '../../src/text/sentence.ts';
import type { Runner } from '../text/text-contract.ts';
import { orMistake } from './show.ts';

/** The sentence of a record and the note of the record in square brackets, or the sentence of the mistake. */
function show(table: string, id: string, period?: string): string {
  return orMistake(() => {
    const record = parseFigures(new TextEncoder().encode(table), '').read(id, period);
    const sentence = toSentence(parseIndicator(record), undefined, 'vi');
    return record.note ? `${sentence} [${record.note}]` : sentence;
  });
}

const NOTED = [
  'Chỉ tiêu;2022;2023 (*)',
  'Dân số;100;110',
  'Hộ (1);30;31,5*',
  'Xã;5;6(1)',
  '(*) Số liệu sơ bộ',
  '(1) Không gồm xã đảo.',
  'Ghi chú: Theo báo cáo năm',
].join('\n');

/** Tests of the marks of notes (`(1)`, `*`), of signs for missing figures (`-`, `..`) and of column numbers, for Node and for browsers. */
export function notesContract({ it, equal }: Runner): void {
  it('refers to a table of the page for a raised mark whose note stands outside the table', () => {
    const noteOf = (headings: string, cells: string, id: string): unknown =>
      orMistake(() => {
        const rows = [headings, cells].map((line, index) => ({ cells: line.split(';'), row: index + 1 }));
        const { value, note } = parseRows(rows).read(id);
        return [value, note];
      });
    for (const [heading, cell, value, note] of [
      ['2023', '12¹', '12', 'Xem ghi chú (1) ở bảng'],
      ['2023¹', '12²', '12', 'Xem ghi chú (1) ở bảng; Xem ghi chú (2) ở bảng'],
      ['2023', '12%*', '12%', 'Xem ghi chú (*) ở bảng'],
      ['2023', '12', '12', undefined],
    ] as const)
      equal(noteOf(`Chỉ tiêu;${heading}`, `Dân số;${cell}`, 'dan-so'), [value, note], cell);
    for (const cell of ['12⁶', '12²', '12 (1)', '12(a)'])
      equal(String(noteOf('Chỉ tiêu;2023', `Dân số;${cell}`, 'dan-so')).slice(0, 9), '! Dân số:', cell);
    // The numbers of columns and the power of a unit are not raised marks.
    equal(noteOf('Chỉ tiêu (A);Giá trị (km²) (1)', 'X;5', 'x'), ['5', undefined]);
    equal(noteOf('Chỉ tiêu;Đơn vị;2023', 'Diện tích;km²;5', 'dien-tich'), ['5', undefined]);
  });

  it('shows a note on a tile if the heading, the label or the cell has the mark of the note, and a note without a mark on all tiles', () => {
    for (const [id, period, shown] of [
      ['Dân số', '2022', 'Dân số: 100, năm 2022 [Theo báo cáo năm]'],
      ['Dân số', '2023', 'Dân số: 110, năm 2023 [Số liệu sơ bộ; Theo báo cáo năm]'],
      ['Hộ', '2022', 'Hộ: 30, năm 2022 [Không gồm xã đảo. Theo báo cáo năm]'],
      ['Hộ', '2023', 'Hộ: 31,5, năm 2023 [Số liệu sơ bộ; Không gồm xã đảo. Theo báo cáo năm]'],
      ['Xã', '2022', 'Xã: 5, năm 2022 [Theo báo cáo năm]'],
      ['Xã', '2023', 'Xã: 6, năm 2023 [Số liệu sơ bộ; Không gồm xã đảo. Theo báo cáo năm]'],
    ] as const)
      equal(show(NOTED, id, period), shown, `${id} ${period}`);
  });

  it('finds the note of a mark that is written in another way, such as `¹` and `(1)`', () => {
    for (const [mark, notes, shownNote] of [
      ['*', '(*) A', 'A'],
      ['(*)', '* A', 'A'],
      ['**', '(**) A', 'A'],
      ['(1)', '¹ A', 'A'],
      ['¹', '(1) A', 'A'],
      [' [2]', '(2) A', 'A'],
      ['(2)', '[2]: A', 'A'],
      ['¹²', '(12) A', 'A'],
      [' (p)', '(p) A', 'A'],
      ['(1)(2)', '(1) A\n(2) B', 'A; B'],
    ] as const) {
      equal(
        show(`Chỉ tiêu;2022;2023\nX;5;12,5${mark}\n${notes}`, 'X', '2023'),
        `X: 12,5, năm 2023 [${shownNote}]`,
        mark,
      );
      equal(show(`Chỉ tiêu;2022;2023\nX;5;12,5${mark}\n${notes}`, 'X', '2022'), 'X: 5, năm 2022', mark);
      equal(
        show(`Chỉ tiêu;2022;2023${mark}\nX;5;6\n${notes}`, 'X', '2023'),
        `X: 6, năm 2023 [${shownNote}]`,
        mark,
      );
      equal(show(`Chỉ tiêu;Giá trị\nX${mark};5\nY;6\n${notes}`, 'X'), `X: 5 [${shownNote}]`, mark);
      equal(show(`Chỉ tiêu;Giá trị\nX${mark} (hộ);5\nY;6\n${notes}`, 'X'), `X: 5 hộ [${shownNote}]`, mark);
      equal(show(`Chỉ tiêu;Giá trị\nX${mark};5\nY;6\n${notes}`, 'Y'), 'Y: 6', mark);
    }
  });

  it('never takes a digit without brackets for a mark, so a note with this digit as its mark is shown on all tiles', () => {
    const table = 'Chỉ tiêu;Giá trị;Đơn vị\nX;12,51;km²\nY2;5;m3\n(1) A\n(2) B\n(3) C';
    equal(show(table, 'X'), 'X: 12,51 km² [(1) A (2) B (3) C]');
    equal(show(table, 'Y2'), 'Y2: 5 m3 [(1) A (2) B (3) C]');
    // A cell that is only a number in brackets is not a figure with a mark.
    equal(
      show('Chỉ tiêu;Giá trị\nX;(1)\n(1) A', 'X').startsWith('! X: “(1)” ở cột “Giá trị” có thể là số âm'),
      true,
    );
  });

  it('shows a note on all tiles if its mark stands nowhere in the table, in a title or in the head of a group', () => {
    equal(show('Chỉ tiêu;Giá trị\nX;5\nY;6\n(*) A', 'X'), 'X: 5 [(*) A]');
    for (const table of [
      'Bảng 1 (*)\nChỉ tiêu;Giá trị\nX;5\nY;6*\n(*) A',
      'Chỉ tiêu;Giá trị\nNông thôn (*);\nX;5\nY;6*\n(*) A',
    ]) {
      const head = table.includes('Nông thôn') ? '; dưới mục “Nông thôn”' : '';
      equal(show(table, 'X'), `X: 5 [(*) A${head}]`);
      equal(show(table, 'Y'), `Y: 6 [A${head}]`);
    }
  });

  it('shows a note as a whole, with its other marks and its further lines', () => {
    const table = 'Chỉ tiêu;Giá trị\nX;5 (1)\nY;6 (2)\nZ;7\nGhi chú: (1) A, (2) B';
    equal(show(table, 'X'), 'X: 5 [(1) A, (2) B]');
    equal(show(table, 'Y'), 'Y: 6 [(1) A, (2) B]');
    equal(show(table, 'Z'), 'Z: 7');
    equal(show('Chỉ tiêu;Giá trị\nX;5*\nZ;7\n* A:\n- B\n- C', 'X'), 'X: 5 [A: - B - C]');
  });

  it('leaves out a repeated row of headings with marks, as at a page break', () => {
    const table = 'Chỉ tiêu;2022;2023 (*)\nX;5;6\nChỉ tiêu;2022;2023 (*)\nY;7;8\n(*) A';
    equal(show(table, 'Y', '2023'), 'Y: 8, năm 2023 [A]');
  });

  it('shows the own note of a record, then the note of its mark and the note of the whole table, and a note only once', () => {
    const table = 'Chỉ tiêu;Giá trị;Ghi chú\nX;5*;Riêng\nY;6;Riêng\n(*) A\nGhi chú: B';
    equal(show(table, 'X'), 'X: 5 [Riêng; A; B]');
    equal(show(table, 'Y'), 'Y: 6 [Riêng; B]');
    equal(show('Chỉ tiêu;Giá trị;Ghi chú\nX;5;Riêng\nY;6;B\nGhi chú: B', 'Y'), 'Y: 6 [B]');
  });

  it('reads a list of notes below the table, or below `Ghi chú:` alone, and keeps a list of parts without figures', () => {
    const table = 'Chỉ tiêu;Đơn vị;Giá trị\nX;km²;5\nY;km²;6';
    for (const [lines, note] of [
      [
        '- Số liệu năm 2023 là số sơ bộ\n- Không tính phần biển',
        'Số liệu năm 2023 là số sơ bộ; Không tính phần biển',
      ],
      ['+ GRDP năm 2023 là số sơ bộ\n+ B\nNguồn: C', 'GRDP năm 2023 là số sơ bộ; B'],
      ['Nguồn: C\n- Số liệu sơ bộ;;', 'Số liệu sơ bộ'],
      ['Ghi chú:;;\n- A;;\n- B;;', 'A; B'],
      ['Ghi chú: A\n- B', 'A - B'],
    ] as const)
      equal(show(`${table}\n${lines}`, 'Y'), `Y: 6 km² [${note}]`, lines);
    equal(show(`${table}\n- Đất liền;;\n- Biển;;`, 'Y'), 'Y: 6 km²');
    const prices = show(`${table}\n- GRDP theo giá so sánh;;\n- GRDP theo giá hiện hành;;`, 'Y');
    equal(
      prices.startsWith('! Dưới “- GRDP theo giá hiện hành” ở dòng 5 không có dòng số liệu nào'),
      true,
      prices,
    );
    // A note, or an indicator without a figure.
    const unclear = show(
      `${table}\n- Thu nội địa không kể tiền sử dụng đất`,
      'thu-noi-dia-khong-ke-tien-su-dung-dat',
    );
    equal(
      unclear.includes('ở ngoài bảng số liệu có “- Thu nội địa không kể tiền sử dụng đất”'),
      true,
      unclear,
    );
    equal(show(`${table}\nNguồn: C\n- Biển`, 'Y').startsWith('! '), true);
  });

  it('refuses a mark without a note in a heading or behind a number, and keeps it in a label', () => {
    const markMistake = (mark: string, column: string, remedy: string) =>
      `không có ghi chú cho dấu “${mark}” ở cột “${column}”; hãy thêm dòng “${mark} …” dưới bảng, hoặc ${remedy}`;
    const showBelow = (name: string) => show(`Chỉ tiêu;2022;${name}\nX;5;6`, 'X', '2022');
    for (const [mark, name, remedy] of [
      ['*', '2023*', 'bỏ dấu đó'],
      ['(*)', '2023 (*)', 'bỏ dấu đó'],
      ['(1)', '2023 (1)', 'bỏ dấu đó'],
      ['(1)', '2023¹', 'bỏ dấu đó'],
      ['[1]', '2023 [1]', 'bỏ dấu đó'],
      ['(p)', '2023 (p)', 'ghi rõ như “Sơ bộ 2023”'],
      ['(e)', '2023 (e)', 'ghi rõ như “Ước tính 2023”'],
    ] as const)
      equal(showBelow(name), `! ${capitalize(markMistake(mark, name, remedy))}`, name);
    for (const [cell, mark] of [
      ['12,5(1)', '(1)'],
      ['13,1*', '*'],
      ['13,1% (2)', '(2)'],
    ] as const)
      equal(
        show(`Chỉ tiêu;Giá trị\nX;${cell}\nY;6`, 'X'),
        `! X: ${markMistake(mark, 'Giá trị', 'bỏ dấu đó')}`,
        cell,
      );
    equal(show('Chỉ tiêu;Giá trị\nX;12,5(1)\nY;6', 'Y'), 'Y: 6');
    equal(show('Chỉ tiêu;Giá trị\nNhóm (1);5', 'Nhóm (1)'), 'Nhóm (1): 5');
  });

  it('asks why a figure is missing if the cell has a sign such as `..` or `n/a`', () => {
    const signMistake = (sign: string) =>
      `! X: “${sign}” ở cột “2022” không cho biết vì sao không có số liệu; hãy ghi “-” nếu không phát sinh, ` +
      '“...” nếu có phát sinh nhưng không thu thập được số liệu, hoặc để trống nếu chưa có số liệu';
    for (const sign of ['..', '.', ':', 'x', 'X', 'n/a', 'N/A', 'na', '?', '*']) {
      equal(show(`Chỉ tiêu;2022;2023\nX;${sign};5`, 'X', '2022'), signMistake(sign), sign);
      equal(show(`Chỉ tiêu;2022;2023\nX;${sign};5`, 'X', '2023'), 'X: 5, năm 2023', sign);
      equal(show(`{"X":{"label":"X","value":"${sign}"}}`, 'X').includes('không cho biết vì sao'), true, sign);
    }
    // Whether a column is a ratio or a change is read from the other cells of the column.
    const table = 'Chỉ tiêu;Giá trị;So với cùng kỳ (%)\nX;5;..\nY;6;105\nZ;7;98,5';
    equal(show(table, 'Y'), 'Y: 6, bằng 105% so với cùng kỳ');
    equal(show(table, 'X').startsWith('! X: “..” ở cột “So với cùng kỳ (%)” không cho biết'), true);
  });

  it('leaves out a row of column numbers, in all spellings', () => {
    for (const numbers of [
      'A;B;1;2;3',
      'A;B;1;2;3=2/1',
      'A;B;1;2;3=2/1..',
      '(A);(B);(1);(2);(3)',
      '[A];[B];[1];[2];[3]',
      '(A);(B);(1);(2);(3)=(2)/(1)',
      'A;B;1;2;(3=2/1)',
      'A;B;1;2;3=(2:1)x100%',
      'A;B;1;2;3 = 2 / 1 × 100',
      ';;(1)=(2)+(3);(2);(3)',
    ])
      equal(
        show(`Chỉ tiêu;ĐVT;KH;TH;TH/KH (%)\n${numbers}\nX;xã;5;6;120\nY;xã;5;6;120`, 'X'),
        'X: 6 xã, bằng 120% kế hoạch (5 xã)',
        numbers,
      );
    // Two such rows are rows of figures, with numbers or letters as labels.
    for (const [first, second] of [
      ['(1)', '(2)'],
      ['[A]', '[B]'],
      ['A', 'B'],
    ] as const)
      equal(show(`Chỉ tiêu;2022;2023\n${first};1;2\n${second};3;4`, first, '2023'), `${first}: 2, năm 2023`);
  });

  it('reads a mark that stands alone in a column of notes as a mark of its row', () => {
    const file = (first: string, second: string, notes: string) =>
      `Chỉ tiêu;Thực hiện;Ghi chú\nHộ nghèo;1.200;${first}\nHộ cận nghèo;1.300;\nXã;5;${second}\n${notes}`;
    for (const [first, second, notes] of [
      ['(1)', '(2)', '(1) Ước tính;;\n(2) Số liệu của huyện;;'],
      ['1', '2', '(1) Ước tính;;\n(2) Số liệu của huyện;;'],
      ['¹', '²', '¹ Ước tính;;\n² Số liệu của huyện;;'],
      ['*', '**', '(*) Ước tính;;\n(**) Số liệu của huyện;;'],
    ] as const) {
      const table = file(first, second, notes);
      equal(show(table, 'Hộ nghèo'), 'Hộ nghèo: 1.200 [Ước tính]', first);
      equal(show(table, 'Hộ cận nghèo'), 'Hộ cận nghèo: 1.300', first);
      equal(show(table, 'Xã'), 'Xã: 5 [Số liệu của huyện]', second);
    }
    equal(
      show(file('(1), (2)', '(2)', '(1) Ước tính.;;\n(2) Số liệu của huyện;;'), 'Hộ nghèo'),
      'Hộ nghèo: 1.200 [Ước tính. Số liệu của huyện]',
    );
    const unexplained = show(file('(3)', '', 'Nguồn: Sở A;;'), 'Hộ nghèo');
    equal(
      unexplained,
      '! Hộ nghèo: không có ghi chú cho dấu “(3)” ở cột “Ghi chú”; hãy thêm dòng “(3) …” dưới bảng, hoặc bỏ dấu đó',
    );
    equal(show(file('5 xã', '3', 'Nguồn: Sở A;;'), 'Hộ nghèo'), 'Hộ nghèo: 1.200 [5 xã]');
  });

  it('leaves out the column numbers in headings, `Thực hiện (2)`, unless they are the marks of notes', () => {
    const table = 'Chỉ tiêu (A);Kế hoạch (1);Thực hiện (2);TH/KH (%) (3)=(2)/(1)\nX;5;6;120';
    equal(show(table, 'X'), 'X: 6, bằng 120% kế hoạch (5)');
    equal(show(table.replace(' (3)=(2)/(1)', ' (3=2/1)'), 'X'), 'X: 6, bằng 120% kế hoạch (5)');
    equal(show('Chỉ tiêu;2022 (1);2023 (2)\nX;5;6', 'X', '2023'), 'X: 6, năm 2023');
    const withFormula = 'Chỉ tiêu;KH (1);TH (2);TH/KH (%) (3)=(2)/(1);So CK (%) (4)\nX;5;6;120;+5';
    equal(show(withFormula, 'X'), 'X: 6, bằng 120% kế hoạch (5), tăng 5% so với cùng kỳ');
    // The column 2021 has no column number, so (1) and (2) are not column numbers either, but marks.
    const marks = show('Chỉ tiêu;2021;2022 (1);2023 (2)\nX;4;5;6', 'X', '2023');
    equal(marks.startsWith('! Không có ghi chú cho dấu “(1)” ở cột “2022 (1)”'), true, marks);
    equal(show('Chỉ tiêu;2022 (1);2023 (2)\nX;5;6\n(1) A\n(2) B', 'X', '2023'), 'X: 6, năm 2023 [B]');
    const unclear = show('Chỉ tiêu;2022 (1);2023 (2)\nX;5;6\n(1) A', 'X', '2022');
    equal(unclear.startsWith('! Không có ghi chú cho dấu “(2)” ở cột “2023 (2)”'), true, unclear);
  });

  it('names a note or source that stands above rows of figures', () => {
    for (const [line, text] of [
      ['Ghi chú: Số liệu năm', 'Ghi chú: Số liệu năm'],
      ['Ghi chú: Số liệu năm\n- Cả tỉnh', 'Ghi chú: Số liệu năm'],
      ['Giám đốc;Kế toán', 'Giám đốc Kế toán'],
    ] as const) {
      const rowOfFigures = line.includes('\n') ? 5 : 4;
      equal(
        show(`Chỉ tiêu;2022;2023\nA;5;6\n${line}\nB;7;8`, 'b', '2023'),
        `! “${text}” ở dòng 3 đứng trên các dòng số liệu, như dòng ${rowOfFigures}; hãy chuyển xuống dưới bảng`,
      );
    }
  });
}
