import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import type { Runner } from '../text/text-contract.ts';
import { showFile as show } from './show.ts';

const YEARS = 'chỉ tiêu;2022;2023\nDân số;100;110\n';
const PEOPLE = `Đơn vị tính: người\n${YEARS}`;
/** The mistake of a row below another row that begins another table or period. */
const rowAboveMistake = (row: number, text: string, other: number) =>
  `! Không rõ nghĩa của dòng ${row}, vì “${text}” ở dòng ${other} bắt đầu một bảng khác hoặc một kỳ khác; ` +
  'hãy tách các dòng dưới đó thành bảng riêng';
/** The mistake of a row below another row with a unit that is perhaps not the unit of both. */
const unclearUnitMistake = (row: number, text: string, other: number) =>
  `không rõ đơn vị của dòng ${row}, vì “${text}” ở dòng ${other} là đơn vị của một số dòng phía dưới mà không rõ đến dòng nào; hãy ghi đơn vị ở cột “đơn vị”`;

/** Tests of rows inside a table that change the meaning of the rows below them; for Node and for browsers. */
export function innerRowsContract({ it, equal }: Runner): void {
  it('refuses the rows below a second row of headings, and reads the rows above it', () => {
    for (const headings of [
      'chỉ tiêu;2020;2021',
      'chỉ tiêu;2023;2022',
      'Chỉ tiêu;Thực hiện;Kế hoạch',
      'Theo năm;2020;2021',
      'Theo ngành;Kế hoạch;Thực hiện',
      'Địa phương;2020;2021',
      ';2020;2021',
    ]) {
      const file = `${YEARS}${headings}\nHộ nghèo;10;9\nHộ giàu;8;7`;
      const text = headings.split(';').filter(Boolean).join(' ');
      equal(show(file, 'Dân số', '2022'), 'Dân số: 100, năm 2022', headings);
      equal(show(file, 'Hộ nghèo', '2022'), rowAboveMistake(4, text, 3), headings);
      equal(show(file, 'Hộ giàu', '2022'), rowAboveMistake(5, text, 3), headings);
    }
    const numbered = 'STT;chỉ tiêu;2022;2023\n1;Dân số;5;6\nSTT;chỉ tiêu;2020;2021\n1;Hộ nghèo;7;8';
    equal(show(numbered, 'Hộ nghèo', '2022'), rowAboveMistake(4, 'STT chỉ tiêu 2020 2021', 3));
    equal(
      show(`${YEARS}Bảng 2. Hộ nghèo;;\nHộ nghèo;10;9`, 'Hộ nghèo', '2022'),
      rowAboveMistake(4, 'Bảng 2. Hộ nghèo', 3),
    );
  });

  it('leaves out repeated headings and page numbers at a page break', () => {
    for (const [firstPage, pageBreak] of [
      [YEARS, 'chỉ tiêu;2022;2023'],
      [YEARS, 'Chỉ tiêu;2022;2023;'],
      [YEARS, 'Trang 2\n(Tiếp theo)\n;;\nchỉ tiêu;2022;2023'],
      ['STT;chỉ tiêu;2022;2023\nA;B;1;2\n1;Dân số;5;6\n', 'STT;chỉ tiêu;2022;2023\nA;B;1;2'],
      ['chỉ tiêu;Thực hiện;\n;2022;2023\nDân số;5;6\n', 'chỉ tiêu;Thực hiện;\n;2022;2023'],
    ] as const) {
      const secondPage = firstPage.startsWith('STT') ? '2;Hộ nghèo;10;9' : 'Hộ nghèo;10;9';
      const file = parseFigures(new TextEncoder().encode(`${firstPage}${pageBreak}\n${secondPage}`), '');
      equal(file.mistakes, [], pageBreak);
      equal(
        file.entries.map(({ id }) => id),
        ['Dân số', 'Hộ nghèo'],
        pageBreak,
      );
      equal(file.read('Hộ nghèo', '2023').value, '9', pageBreak);
    }
  });

  it('reads figures that look like years, such as 2020', () => {
    const file = `${YEARS}Số hộ;1987;2015\nSố xã;2020;2020`;
    equal(show(file, 'Số hộ', '2022'), 'Số hộ: 1.987, năm 2022');
    equal(show(file, 'Số xã', '2022'), 'Số xã: 2.020, năm 2022');
  });

  it('gives a unit inside the table to the rows below it', () => {
    for (const line of [
      'Đơn vị tính: tỷ đồng;;',
      'ĐVT: tỷ đồng',
      ';;Đơn vị tính: tỷ đồng',
      ';;\nĐơn vị tính: tỷ đồng\nchỉ tiêu;2022;2023',
    ]) {
      const file = `${PEOPLE}${line}\nGRDP;50;60\nThu;5;6`;
      equal(show(file, 'Dân số', '2022'), 'Dân số: 100 người, năm 2022', line);
      equal(show(file, 'GRDP', '2022'), 'GRDP: 50 tỷ đồng, năm 2022', line);
      equal(show(file, 'Thu', '2023'), 'Thu: 6 tỷ đồng, năm 2023', line);
    }
    const twoUnits = `${PEOPLE}Đơn vị tính: tỷ đồng, %\nGRDP;50;60`;
    equal(
      show(twoUnits, 'GRDP', '2022').startsWith(
        '! Không đọc được đơn vị tính trong “Đơn vị tính: tỷ đồng, %” ở dòng 4',
      ),
      true,
    );
  });

  it('refuses rows below a unit if it is unclear which of them have this unit', () => {
    for (const line of [
      'Cơ cấu - %',
      'Cơ cấu (%)',
      'Chỉ số phát triển (Năm trước = 100) - %',
      'Tốc độ tăng - %',
      'CƠ CẤU',
      'II. TỐC ĐỘ TĂNG TRƯỞNG',
    ])
      equal(
        show(`${PEOPLE}${line};;\nNữ;50;60`, 'Nữ', '2022'),
        `! Nữ: ${unclearUnitMistake(5, line, 4)}`,
        line,
      );
    const columns = 'ĐVT: người\nSTT;chỉ tiêu;đơn vị;2022;2023\n';
    equal(
      show(`${columns}I;GRDP;tỷ đồng;;\n1;Nông nghiệp;;50;60`, 'Nông nghiệp', '2022'),
      `! Nông nghiệp: ${unclearUnitMistake(4, 'GRDP; tỷ đồng', 3)}`,
    );
    equal(
      show(`${columns}II;Cơ cấu (%);;;\n1;Nông nghiệp;;50;60`, 'Nông nghiệp', '2022'),
      `! Nông nghiệp: ${unclearUnitMistake(4, 'Cơ cấu (%)', 3)}`,
    );
    // A row with a unit of its own is clear.
    const withOwnUnit = `${columns}I;GRDP;tỷ đồng;;\n1;Nông nghiệp;tỷ đồng;50;60`;
    equal(show(withOwnUnit, 'Nông nghiệp', '2022'), 'Nông nghiệp: 50 tỷ đồng, năm 2022');
  });

  it('gives a period inside the table to the rows below it', () => {
    const file = 'Năm 2022\nchỉ tiêu;giá trị\nTổng thu;1.000\nNăm 2023;\nTổng chi;1.100\nTổng thu;1.200';
    equal(show(file, 'Tổng chi'), 'Tổng chi: 1.100, năm 2023');
    equal(show(file, 'Tổng thu', '2022'), 'Tổng thu: 1.000, năm 2022');
    equal(show(file, 'Tổng thu', '2023'), 'Tổng thu: 1.200, năm 2023');
    const quarters = 'Năm 2022\nchỉ tiêu;giá trị\nQuý I;\nThu;1\nQuý II;\nThu;2\nNăm 2023\nQuý I;\nThu;3';
    equal(show(quarters, 'Thu', 'quý II/2022'), 'Thu: 2, quý II/2022');
    equal(show(quarters, 'Thu', 'quý I/2023'), 'Thu: 3, quý I/2023');
    const quarterHeadings = 'chỉ tiêu;Quý I;Quý II\nNăm 2022\nThu;1;2\nNăm 2023\nThu;3;4';
    equal(show(quarterHeadings, 'Thu', 'quý II/2022'), 'Thu: 2, quý II/2022');
    equal(show(quarterHeadings, 'Thu', 'quý I/2023'), 'Thu: 3, quý I/2023');
  });

  it('refuses the rows below a period if the headings have other periods', () => {
    for (const line of [
      ...['Năm 2024;;', 'Quý I/2023;;', 'Thực hiện 2021;;', 'Thực hiện năm 2024;;'],
      ...['Đến 31/12/2021;;', 'Tuần 38/2022;;', 'Kỳ 2 tháng 9/2022;;', '5 năm 2021-2025;;', 'Năm 23;;'],
    ])
      equal(
        show(`${YEARS}${line}\nHộ nghèo;10;9`, 'Hộ nghèo', '2022'),
        rowAboveMistake(4, line.replaceAll(';', ''), 3),
        line,
      );
    const oneHeading = 'chỉ tiêu;Thực hiện năm 2022\nThu;1\nNăm 2023\nChi;2';
    equal(show(oneHeading, 'Chi'), rowAboveMistake(4, 'Năm 2023', 3));
  });

  it('refuses a unit, a period or a second row of headings if no rows follow', () => {
    for (const line of ['Đơn vị tính: người;;', 'Năm 2023;;', 'chỉ tiêu;2020;2021'])
      equal(
        show(`${YEARS}${line}`, 'Dân số', '2022'),
        `! Dưới “${line.split(';').filter(Boolean).join(' ')}” ở dòng 3 không có dòng số liệu nào; ` +
          'hãy đặt dòng này lên trên các dòng số liệu, hoặc xóa đi',
        line,
      );
  });

  it('reads the unit of a label in its abbreviations, and not the unit above the table', () => {
    for (const [label, sentence] of [
      ['Thóc (1000 tấn)', 'Thóc: 5 nghìn tấn'],
      ['Lao động (1.000 người)', 'Lao động: 5 nghìn người'],
      ['Thu nhập (trđ)', 'Thu nhập: 5 triệu đồng'],
      ['Thu nhập (Tr.đ/người)', 'Thu nhập: 5 triệu đồng/người'],
    ] as const)
      equal(show(`ĐVT: tỷ đồng\nchỉ tiêu;giá trị\n${label};5`, label), sentence, label);
  });

  it('refuses the unit above a table for a label that may have another unit', () => {
    const labelUnitMistake = (label: string, unit: string) =>
      `! ${label}: không rõ đơn vị là “${unit}” trong tên hay “tỷ đồng” ở trên; hãy ghi đơn vị ở cột “đơn vị”`;
    for (const [label, unit] of [
      ['Mật độ dân số (người/km2)', 'người/km2'],
      ['Tỷ lệ hộ nghèo - %', '%'],
      ['Tỷ lệ hộ nghèo, %', '%'],
      ['Tỷ lệ hộ nghèo: %', '%'],
      ['% hộ nghèo', '%'],
      ['Tốc độ tăng (%/năm)', '%/năm'],
      ['CPI (tháng trước = 100)', 'tháng trước = 100'],
      ['Tỷ số giới tính (nam/100 nữ)', 'nam/100 nữ'],
      ['Tuổi thọ (năm)', 'năm'],
      ['Tỷ suất sinh (phần nghìn)', 'phần nghìn'],
      ['Điện (Tr.kwh)', 'Tr.kwh'],
      ['Thu nhập (tr)', 'tr'],
      ['Thép (ng.tấn)', 'ng.tấn'],
      ['Vốn (Mill. USD)', 'Mill. USD'],
      ['Vốn ($)', '$'],
      ['Khách [nghìn lượt]', 'nghìn lượt'],
      ['Lao động (nghìn người) (*)', 'nghìn người'],
      ['Doanh thu, triệu đồng', 'triệu đồng'],
    ] as const)
      equal(show(`ĐVT: tỷ đồng\nchỉ tiêu;giá trị\n${label};5`, label), labelUnitMistake(label, unit), label);
    for (const [label, unit] of [
      ['Lương bình quân', 'nghìn đồng/người/tháng'],
      ['Năng suất', 'tạ/ha/vụ'],
    ] as const)
      equal(
        show(`ĐVT: tỷ đồng\nchỉ tiêu;giá trị\n${label} (${unit});5`, label),
        `${label}: 5 ${unit}`,
        label,
      );
    // The words in brackets are not units.
    for (const label of [
      'Thu (FDI)',
      'Thu (không kể dầu thô)',
      'GRDP (giá so sánh 2010)',
      'Thu - chi',
      'Thu (1)',
    ])
      equal(show(`ĐVT: tỷ đồng\nchỉ tiêu;giá trị\n${label};5`, label), `${label}: 5 tỷ đồng`, label);
    // The unit in the label is the same, or the row has a unit of its own.
    equal(
      show('ĐVT: tỷ đồng\nchỉ tiêu;giá trị\nDoanh thu, tỷ đồng;5', 'Doanh thu, tỷ đồng'),
      'Doanh thu, tỷ đồng: 5 tỷ đồng',
    );
    equal(show('ĐVT: tỷ đồng\nchỉ tiêu;đơn vị;giá trị\nHộ (%/năm);%;5', 'Hộ (%/năm)'), 'Hộ (%/năm): 5%');
  });

  it('refuses a row that ends before the last column of figures, because a cell in the middle may be missing', () => {
    const shortRowMistake = (row: number) =>
      `! Dòng ${row} ít ô hơn dòng tiêu đề, không có ô ở cột “2023”; hãy viết đủ các ô, kể cả ô trống`;
    const headings = 'STT;chỉ tiêu;đơn vị;2021;2022;2023\n4;Thu;tỷ đồng;1;2;3\n';
    equal(show(`${headings}5;GRDP;tỷ đồng;57.735;61.237`, 'GRDP', '2021'), shortRowMistake(3));
    equal(show(`${headings}5;GRDP;tỷ đồng;57.735;61.237;`, 'GRDP', '2022'), 'GRDP: 61.237 tỷ đồng, năm 2022');
    equal(show(`${headings}I;Kinh tế\n5;GRDP;tỷ đồng;5;6;7`, 'GRDP', '2022'), 'GRDP: 6 tỷ đồng, năm 2022');
    equal(show('chỉ tiêu;giá trị;ghi chú\nA;5;b\nB;6', 'B'), 'B: 6');
    // Excel looks at blocks of 16 rows. If the last cells of a whole block are empty, Excel leaves them out. R14 is in the block of
    // R13, which has a last cell; R15 begins a block of short rows.
    const rows = Array.from({ length: 32 }, (_, index) =>
      index < 14 ? `R${index};xã;1;2;3` : `R${index};xã;1;2`,
    );
    const excel = `chỉ tiêu;đơn vị;2021;2022;2023\n${rows.join('\n')}`;
    equal(show(excel, 'R14', '2022'), shortRowMistake(16));
    equal(show(excel, 'R15', '2022'), 'R15: 2 xã, năm 2022');
  });

  it('refuses figures above the headings, and reads a first row with a number or a letter as the label', () => {
    equal(
      show('Dân số;15;16\nchỉ tiêu;2022;2023\nX;5;6', 'X', '2022').startsWith(
        '! Dòng 1 ở ngoài bảng số liệu có “Dân số 15 16”',
      ),
      true,
    );
    equal(show('39;Dân số trung bình\nchỉ tiêu;2022;2023\nX;5;6', 'X', '2022'), 'X: 5, năm 2022');
    for (const [file, id, value] of [
      ['Số hộ\nđịa phương;2022;2023\n1;2;3\n2;4;5', '1', '2'],
      ['chỉ tiêu;2022;2023\nA;1;2\nB;10;20', 'A', '1'],
      ['chỉ tiêu;2022;2023\nA;1;2', 'A', '1'],
    ] as const)
      equal(show(file, id, '2022'), `${id}: ${value}, năm 2022`, file);
    const numbered = 'STT;chỉ tiêu;2022;2023\nA;B;1;2\n1;Dân số;5;6';
    equal(parseFigures(new TextEncoder().encode(numbered), '').has('B'), false);
    const inBrackets = 'chỉ tiêu;đơn vị;2022;2023\n(1);(2);(3);(4)\nA;xã;5;6';
    equal(parseFigures(new TextEncoder().encode(inBrackets), '').has('(1)'), false);
    equal(show(inBrackets, 'A', '2022'), 'A: 5 xã, năm 2022');
  });

  it('refuses a row with another separator than the table', () => {
    for (const line of ['Hộ nghèo,15,16', 'Hộ nghèo,15,5', 'Hộ nghèo|15|16'])
      equal(
        show(`${YEARS}${line}`, 'Dân số', '2022').startsWith(`! Dòng 3 ở ngoài bảng số liệu có “${line}”`),
        true,
        line,
      );
  });

  it('reads the status, the day and the unit in lines above the headings and inside the table', () => {
    for (const [line, sentence] of [
      ['Sơ bộ năm 2023', 'Thu: 5, năm 2023, số liệu sơ bộ'],
      ['Năm 2023 (sơ bộ)', 'Thu: 5, năm 2023, số liệu sơ bộ'],
      ['Ước tính năm 2023', 'Thu: 5, năm 2023, số liệu ước tính'],
      ['ƯỚC THỰC HIỆN NĂM 2023', 'Thu: 5, năm 2023, số liệu ước tính'],
      ['Đến ngày 31/12/2023', 'Thu: 5, đến ngày 31/12/2023'],
      ['(Tính đến 31/12/2023)', 'Thu: 5, đến ngày 31/12/2023'],
    ] as const) {
      equal(show(`${line}\nchỉ tiêu;giá trị\nThu;5`, 'Thu'), sentence, line);
      equal(show(`chỉ tiêu;giá trị\n${line}\nThu;5`, 'Thu'), sentence, line);
    }
    equal(show('Bảng 1. GRDP (tỷ đồng)\nchỉ tiêu;giá trị\nThu;5', 'Thu'), 'Thu: 5 tỷ đồng');
    const preliminary = 'Sơ bộ năm 2023\nchỉ tiêu;2022;2023\nThu;5;6';
    equal(show(preliminary, 'Thu', '2022'), 'Thu: 5, năm 2022');
    equal(show(preliminary, 'Thu', '2023'), 'Thu: 6, năm 2023, số liệu sơ bộ');
    equal(
      show('Unit: Mill. dongs\nchỉ tiêu;giá trị\nThu;5', 'Thu').startsWith('! Không đọc được đơn vị tính'),
      true,
    );
  });

  it('reads the row `A;1;2` as figures if it is the only row, although it looks like a line of column numbers', () => {
    for (const closing of ['Nguồn: báo cáo', 'Ghi chú: ước tính', '(*) Số liệu của huyện'])
      equal(show(`chỉ tiêu;2021;2022\nA;1;2\n${closing}`, 'A', '2022'), 'A: 2, năm 2022', closing);
  });

  it('refuses figures below `Kế hoạch năm 2024` in a table without a column of plans', () => {
    const plan = 'Kế hoạch năm 2024\nchỉ tiêu;giá trị\nThu;5';
    const mistake = '! “Kế hoạch năm 2024” ở dòng 1 cho thấy các số có thể là kế hoạch';
    equal(show(plan, 'Thu').startsWith(mistake), true);
    equal(show(plan.replace('giá trị', 'kế hoạch;thực hiện') + ';6', 'Thu'), 'Thu: 6, kế hoạch là 5');
    equal(
      show('chỉ tiêu;giá trị\nChi;4\nKế hoạch năm 2024\nThu;5', 'Thu'),
      rowAboveMistake(4, 'Kế hoạch năm 2024', 3),
    );
  });

  it('refuses an empty cell below a period or an area, because the two cells may have been merged', () => {
    const blankCellMistake = (column: string, above: string) =>
      `! Dòng 3 để trống cột “${column}”, dưới “${above}”; hãy ghi lại “${above}” hoặc nội dung đúng vào ô đó`;
    equal(show('kỳ;chỉ tiêu;giá trị\n2023;Thu;5\n;Chi;6', 'Chi'), blankCellMistake('kỳ', '2023'));
    equal(show('kỳ;mã;chỉ tiêu;giá trị\n2023;a;Thu;5\n;b;Chi;6', 'b'), blankCellMistake('kỳ', '2023'));
    equal(show('chỉ tiêu;địa bàn;giá trị\nThu;Xã A;5\nChi;;6', 'Chi'), blankCellMistake('địa bàn', 'Xã A'));
    // An empty cell to the right of the figure was not merged. If the cell of the period is empty, the period above the table counts.
    equal(show('mã;chỉ tiêu;giá trị;kỳ\na;Thu;5;2023\nb;Chi;6;', 'b'), 'Chi: 6');
    equal(show('Năm 2022\nkỳ;chỉ tiêu;giá trị\n2023;Thu;5\n;Chi;6', 'Chi'), 'Chi: 6, năm 2022');
  });
}
