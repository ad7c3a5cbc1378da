import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import { thirdOfEngine } from '../fewer-cases.ts';
import type { Runner } from '../text/text-contract.ts';
import { showFile as show } from './show.ts';

/** Each list has the spellings of one period. */
const SPELLINGS = [
  ['31/12/2023', '2023-12-31', '31-12-2023', '31.12.2023', 'ngày 31/12/2023', '31/12/2023 00:00:00'],
  ['12/2023', '2023-12', 'Tháng 12/2023', 'T12/2023', 'tháng 12 năm 2023', '12.2023'],
  ['Quý IV/2023', 'Q4/2023', 'IV/2023', 'quý 4 năm 2023', 'Q.IV/2023'],
  ['6 tháng đầu năm 2023', '6T/2023', '6 tháng năm 2023', '6 tháng/2023'],
  ['2023', 'Năm 2023', 'cả năm 2023'],
  ['2021-2025', 'giai đoạn 2021–2025', '2021 — 2025'],
];

/** Tests of cells that are easily shown with a wrong or an incomplete meaning, for Node and for browsers. */
export function misreadCellsContract({ it, equal }: Runner): void {
  it('finds a period in any spelling, and refuses two rows of one id and period in different spellings', () => {
    for (const spellings of SPELLINGS)
      for (const [index, spelling] of spellings.entries())
        // Each browser engine tries a third of the pairs; `index` is the turn, so that each spelling meets others.
        for (const other of thirdOfEngine(spellings, index)) {
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

  it('refuses a plan ratio with a plus or minus, because it may be a change', () => {
    const showRatio = (cell: string) => show(`chỉ tiêu;giá trị;So với kế hoạch (%)\nX;5;${cell}`, 'X');
    for (const cell of ['-20', '– 20%', '+6'])
      equal(
        showRatio(cell),
        `! X: “${cell}” ở cột “So với kế hoạch (%)” không phải là một tỷ lệ như 109,42; hãy sửa ô đó hoặc tên cột`,
      );
    equal(showRatio('80'), 'X: 5, bằng 80% kế hoạch');
    equal(showRatio('-'), 'X: 5, tỷ lệ so với kế hoạch: không phát sinh');
  });

  it('refuses `12` and `5` between commas if the other numbers of the same unit have decimals, because they may be 12,5', () => {
    const head = 'chỉ tiêu,đơn vị,2022,2023';
    const poor = 'Hộ nghèo,%,"12,5","11,3"';
    equal(
      show(`${head}\n${poor}\nCận nghèo,%,12,5`, 'Cận nghèo', '2022'),
      '! “12” và “5” ở dòng 3 có thể là một số; nếu là một số, hãy đặt số đó trong ngoặc kép; nếu là hai số, hãy viết đủ các ô của dòng và ngăn các ô bằng dấu chấm phẩy hoặc tab (TSV)',
    );
    equal(show(`${head}\n${poor}\nSố xã,xã,12,5`, 'Số xã', '2022'), 'Số xã: 12 xã, năm 2022');
    const mixed = `${head}\n${poor}\nHộ giàu,%,12,"5,5"\nCận nghèo,%,12,5`;
    equal(show(mixed, 'Cận nghèo', '2022'), 'Cận nghèo: 12%, năm 2022');
  });

  it('refuses neighbouring figures of a file without decimals if they may be the halves of one number', () => {
    for (const [file, first, second] of [
      ['2022,2023\nHộ nghèo,%,3,12', '3', '12'],
      ['2022,2023\nHộ nghèo,%,68,5\nSố xã,xã,3,12', '68', '5'],
      ['2022,2023\nNhà ở kiên cố,%,95,96', '95', '96'],
      ['2021,2022,2023\nDân số,nghìn người,1,201,5', '1', '201'],
      ['2021,2022,2023\nThu ngân sách,tỷ đồng,12,500,13', '12', '500'],
      ['2022,2023\nThu ngân sách,tỷ đồng,1.201,5', '1.201', '5'],
    ] as const) {
      const [id = ''] = file.split('\n')[1]?.split(',') ?? [];
      const table = `chỉ tiêu,đơn vị,${file}`;
      equal(
        show(table, id, '2022').startsWith(`! “${first}” và “${second}” ở dòng 2 có thể là một số`),
        true,
        show(table, id, '2022'),
      );
      // With semicolons, as the message says.
      equal(show(table.replaceAll(',', ';'), id, '2022').endsWith(', năm 2022'), true, table);
    }
  });

  it('reads neighbouring figures between commas that cannot be the halves of one number', () => {
    for (const [file, sentence] of [
      ['chỉ tiêu,đơn vị,2022,2023\nSố xã,xã,3,12', 'Số xã: 3 xã, năm 2022'],
      ['chỉ tiêu,đơn vị,2022,2023\nThu,tỷ đồng,95,120', 'Thu: 95 tỷ đồng, năm 2022'],
      ['chỉ tiêu,đơn vị,2022,2023\nThu,%,100,100', 'Thu: 100%, năm 2022'],
      ['chỉ tiêu,đơn vị,2021,2022,2023\nThu,%,95,96,97', 'Thu: 96%, năm 2022'],
      ['chỉ tiêu,đơn vị,2022,2023\nThu,%,3,12\nChi,%,"5,67",6', 'Thu: 3%, năm 2022'],
      ['number-format=en\nchỉ tiêu,đơn vị,2022,2023\nThu,%,3,12', 'Thu: 3%, năm 2022'],
      ['chỉ tiêu,đơn vị,2022,2023\nThu,%,3,12\nChi,%,5.67,6', 'Thu: 3%, năm 2022'],
    ] as const) {
      const id = sentence.split(':')[0] ?? '';
      equal(show(file, id, '2022'), sentence, file);
    }
  });

  it('asks whether a number is Vietnamese or English if its unit or the numbers beside it make both likely', () => {
    const unclearNumberMistake = (text: string, inVietnamese: string) =>
      `! X: không rõ “${text}” ở cột “2022” là số kiểu Việt Nam hay kiểu Anh; nếu là kiểu Anh, hãy viết ${inVietnamese} hoặc ` +
      'ghi number-format=en; nếu là kiểu Việt Nam, hãy ghi number-format=vi, ở dòng đầu của tệp hoặc trong thẻ';
    const head = 'chỉ tiêu;đơn vị;2022;2023';
    for (const [file, text, inVietnamese] of [
      [`${head}\nX;người;765,432;770,123`, '765,432', '765.432'],
      [`${head}\nX;%;7.125;7.325`, '7.125', '7,125'],
      [`${head}\nX;tấn;31,415;27.182`, '31,415', '31.415'],
      ['chỉ tiêu,đơn vị,2022,2023\nX,tấn,"765,432","770,123"', '765,432', '765.432'],
      [`${head}\nX;triệu đồng;765,432;770,123\nY;triệu đồng;165,432;170,123`, '765,432', '765.432'],
    ] as const) {
      equal(show(file, 'X', '2022'), unclearNumberMistake(text, inVietnamese), file);
      equal(show(`number-format=vi\n${file}`, 'X', '2022').startsWith('X: '), true, file);
    }
    for (const [cells, shown] of [
      ['nghìn người;765,432;770,123', 'X: 765,432 nghìn người, năm 2022'],
      ['người;765.432;770.123', 'X: 765.432 người, năm 2022'],
      ['%;7,125;7,325', 'X: 7,125%, năm 2022'],
    ] as const)
      equal(show(`${head}\nX;${cells}`, 'X', '2022'), shown);
    const decimals = 'chỉ tiêu,đơn vị,2022,2023\nX,tấn,"765,432","770,1"';
    equal(show(decimals, 'X', '2022'), 'X: 765,432 tấn, năm 2022');
  });

  it('asks whether 60 % is a ratio or a growth beside the values 10 and 16, and reads 160 % as a ratio', () => {
    const table = (cell: string) =>
      show(`chỉ tiêu;2022;2023;2023 so với 2022 (%)\nX;10;16;${cell}`, 'X', '2023');
    equal(
      table('60'),
      '! Cột “2023 so với 2022 (%)” có thể là chỉ số (109,42) hoặc mức tăng, giảm (9,42); hãy bắt đầu tên cột bằng “Chỉ số” hoặc “Tăng, giảm”',
    );
    equal(table('160').startsWith('X: 16, '), true, table('160'));
    // The ratio of the two values is 160. A published ratio of 155 may be one at constant prices.
    equal(table('155').startsWith('X: 16, '), true, table('155'));
    // From 10 to 30, the figure grew by 200 %, and the ratio is 300 %.
    const former = 'chỉ tiêu;giá trị;cùng kỳ;So với cùng kỳ (%)\nX;30;10;200';
    equal(show(former, 'X').startsWith('! Cột “So với cùng kỳ (%)”'), true, show(former, 'X'));
  });

  it('refuses letters, and ranks that a spreadsheet changed into dates, but reads ranks in words', () => {
    for (const rank of ['Oct-63', 'T6-63', 'T17', 'I', 'IV', 'A'])
      equal(
        show(`chỉ tiêu;xếp hạng\nX;${rank}`, 'X').startsWith(`! X: thứ hạng “${rank}” không đúng`),
        true,
        rank,
      );
    for (const rank of ['đứng đầu cả nước', 'top 10 cả nước', 'hạng A'])
      equal(show(`chỉ tiêu;xếp hạng\nX;${rank}`, 'X'), `X: ${rank}`);
  });

  it('refuses two records with one address, such as the id `a:2022` and the record `a` of 2022, and an id with two labels', () => {
    const file = 'mã;chỉ tiêu;giá trị;kỳ\na;X;5;2022\na;X;6;2023\na:2022;Y;7;2022';
    equal(show(file, 'a:2022'), '! Mã “a:2022” có ở cả dòng 4 và dòng 2; hãy đặt mỗi dòng một mã');
    equal(show(file, 'a', '2023'), 'X: 6, năm 2023');
    const labels = (label: string) =>
      show(`mã;chỉ tiêu;giá trị;kỳ\na;X;5;2022\na;${label};6;2023`, 'a', '2022');
    equal(labels('Y'), '! Mã “a” có ở cả dòng 2 và dòng 3; hãy đặt mỗi dòng một mã');
    // Capital letters make no other label.
    equal(labels('x'), 'X: 5, năm 2022');
  });

  it('refuses a file in the encoding VNI', () => {
    for (const label of ['Toång soá hoä ngheøo', 'Dieän tích', 'ngöôøi'])
      equal(
        show(`mã;chỉ tiêu;giá trị\na;${label};5`, 'a').startsWith('! Chữ tiếng Việt bị hỏng'),
        true,
        label,
      );
    for (const label of ['Hoà Bình', 'Thuỷ sản', 'Dự án Malmö', 'Đoá hoa'])
      equal(show(`mã;chỉ tiêu;giá trị\na;${label};5`, 'a'), `${label}: 5`);
  });

  it('refuses words for “as above”, and names of offices, as units', () => {
    const unit = (text: string) => show(`mã;chỉ tiêu;đơn vị;giá trị\na;X;hộ;5\nb;Y;${text};6`, 'b');
    for (const text of ['nt', '-nt-', 'Như trên'])
      equal(unit(text), `! Y: không đọc được “${text}” ở cột “đơn vị”; hãy viết hộ`);
    for (const text of ['Sở Tài chính', 'UBND tỉnh', 'Phòng Giáo dục'])
      equal(
        unit(text),
        `! Y: không đọc được “${text}” ở cột “đơn vị”; hãy viết một đơn vị như “xã”, “%”, “triệu đồng/người”`,
      );
    for (const text of ['xã', 'Phòng', 'bộ', 'phòng học']) equal(unit(text), `Y: 6 ${text.toLowerCase()}`);
  });

  it('refuses a quoted cell that would be two rows without its quotes', () => {
    const head = 'chỉ tiêu;giá trị;kỳ;ghi chú';
    for (const rows of [
      '"X;10;2022;\nY";30;2022;',
      'X;10;"2022;\nY;30;2022";',
      'X;10;2022;"a\nY;30;2022;b"',
    ]) {
      const shown = show(`${head}\n${rows}`, 'X');
      equal(shown.startsWith('! Dấu ngoặc kép đặt sai chỗ'), true, shown);
    }
    for (const note of ['a; b\nc', 'a\nb; c', 'a; b; c\nd; e'])
      equal(show(`${head}\nX;10;2022;"${note}"`, 'X'), 'X: 10, năm 2022', note);
  });

  it('reads a row that begins with a raised mark, `¹`, as a note below the figures, not as a record', () => {
    const file = 'chỉ tiêu;giá trị\nX;5\n¹ Chỉ tính dự án FDI;';
    const figures = parseFigures(new TextEncoder().encode(file), '');
    equal([figures.entries.length, figures.read('X').note], [1, '¹ Chỉ tính dự án FDI']);
  });

  it('refuses a day such as 01/02/2023 if another day of the column is written month first', () => {
    const file =
      'mã;chỉ tiêu;giá trị;kỳ\na;X;5;12/31/2023\nb;Y;6;01/02/2023\nc;Z;7;05/05/2023\nd;T;8;31/12/2023';
    equal(
      show(file, 'b'),
      '! Y: không rõ ngày và tháng của “01/02/2023” ở cột “kỳ”, vì cột đó có “12/31/2023”; hãy viết mọi ngày như 31/12/2023',
    );
    equal(show(file, 'c'), 'Z: 7, ngày 05/05/2023');
    equal(show(file, 'd'), 'T: 8, ngày 31/12/2023');
    equal(show(file.replace('12/31', '31/12'), 'b'), 'Y: 6, ngày 01/02/2023');
  });

  it('asks for the unit of a number beside a percentage of the same indicator', () => {
    const sentence = (text: string, column: string) =>
      `“${text}” ở cột “${column}” không có đơn vị, trong khi số khác của chỉ tiêu này là phần trăm, như “5%”; hãy viết ${text}% nếu là phần trăm, hoặc ghi đơn vị`;
    const row = 'chỉ tiêu;2021;2022;2023;2024\nX;5%;6;0;-\nY;5;6;7;8';
    equal(show(row, 'X', '2021'), 'X: 5%, năm 2021');
    equal(show(row, 'X', '2022'), `! X: ${sentence('6', '2022')}`);
    equal(show(row.replace(';6;', ';trên 6;'), 'X', '2022'), `! X: ${sentence('trên 6', '2022')}`);
    for (const [period, shown] of [
      ['2023', 'X: 0, năm 2023'],
      ['2024', 'X: Không phát sinh, năm 2024'],
    ] as const)
      equal(show(row, 'X', period), shown);
    equal(show(row, 'Y', '2022'), 'Y: 6, năm 2022');
    equal(show('chỉ tiêu;đơn vị;2021;2022\nX;%;5%;6', 'X', '2022'), 'X: 6%, năm 2022');
    // The unit is asked for also in rows of one id, and in records of a JSON file.
    const rows = 'chỉ tiêu;kỳ;giá trị\nX;2021;5%\nX;2022;6';
    const inRow =
      '! X: “6” ở dòng 3 không có đơn vị, trong khi số khác của chỉ tiêu này là phần trăm, như “5%”; hãy viết 6% nếu là phần trăm, hoặc ghi đơn vị';
    equal(show(rows, 'X', '2022'), inRow);
    equal(show(rows.replace('6', '6%'), 'X', '2022'), 'X: 6%, năm 2022');
    const records = [
      { id: 'x', label: 'X', value: '5%', period: '2021' },
      { id: 'x', label: 'X', value: 6, period: '2022' },
    ];
    equal(show(JSON.stringify(records), 'x', '2022').startsWith('! X: “6” '), true);
    const column = 'Huyện;Tỷ lệ nghèo;Dân số\nA;5%;100\nB;6;200';
    equal(show(column, 'ty-le-ngheo:b'), `! Tỷ lệ nghèo: ${sentence('6', 'Tỷ lệ nghèo')}`);
    equal(show(column, 'dan-so:b'), 'Dân số: 200');
  });
}
