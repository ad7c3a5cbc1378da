import { isIndicatorName, readRowHeading } from '../../src/indicator/file/parse-indicator-names.ts';
import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import { parseIndicator } from '../../src/indicator/record/parse-record.ts';
import { toSentence } from '../../src/indicator/sentence/sentence.ts';
import type { Runner } from '../text/text-contract.ts';
import { orMistake } from './show.ts';

/** The area and the sentence of a record, `Huyện A | Dân số: 5`, or the sentence of its mistake. */
function show(file: string, id: string, period?: string): string {
  return orMistake(() => {
    const record = parseFigures(new TextEncoder().encode(file), '').read(id, period);
    const sentence = toSentence(parseIndicator(record), undefined, 'vi');
    return record.area ? `${record.area} | ${sentence}` : sentence;
  });
}

/** The record of an indicator in a table with the unit `tỷ đồng` (billion dong) above it. */
function showBelowMoney(heading: string): string {
  return show(`Đơn vị tính: tỷ đồng\nHuyện;${heading};Thu\nA;5;6`, `${heading}:A`);
}

const DISTRICTS = [
  'BẢNG 1. DIỆN TÍCH, DÂN SỐ',
  'Năm 2023',
  'STT;Địa phương;Dân số (người);Diện tích (km²);Mật độ (người/km2)',
  ';Toàn tỉnh;150.000;1.200,5;125',
  ';Vùng đồng bằng;;;',
  '1;Thành phố X;100.000;200,5;499',
  '2;Huyện Y;50.000;…;',
  'Nguồn: Cục Thống kê',
].join('\n');
const YEARS = [
  'Năm;Dân số;GRDP (tỷ đồng)',
  '2021;1.500;60',
  '2022;1.520;-',
  'Sơ bộ 2023;1.540;63,5',
  '2024;;',
].join('\n');

/** Rows of a table of areas that are about its figures, and are not areas. */
const SUMMARY_ROWS = [
  ...['So với năm 2022 (%)', 'Tốc độ tăng (%)', 'Tỷ lệ (%)', '% so với năm trước', 'Tỷ trọng'],
  ...['Xếp hạng', 'Kế hoạch năm 2024', 'KH', 'Cùng kỳ năm trước', 'Tăng (+), giảm (-) so với năm 2022'],
  ...['Năm 2022', '31/12', '2022/2023', 'Uớc tính'],
];
const AREAS = ['Tổng số', 'Cả nước', 'Tân Kỳ', 'Vùng I', 'Thành thị', 'Quận 1', 'Năm Căn', 'Kinh', 'Thôn 5'];

/** Headings that can only be the name of an indicator. */
const INDICATORS = [
  ...['Dân số', 'Dân số (người)', 'Diện tích tự nhiên (ha)', 'Năng suất (tạ/ha)', 'Thóc (1000 tấn)', 'Nữ'],
  ...['Tỷ lệ hộ nghèo (%)', 'GRDP bình quân đầu người (triệu đồng)', 'Giá trị sản xuất (tỷ đồng)', 'Số xã'],
  ...['Tỷ số giới tính (nam/100 nữ)', 'Tốc độ tăng dân số (%)', 'Tổng số hộ', 'Ngày khách phục vụ'],
];
/** Headings that may be something else: a field, a comparison, a plan, a period, an area or a misspelt name. */
const OTHER_HEADINGS = [
  'Giá trị',
  'Kế hoạch',
  'Kế hoạch đầu năm',
  'KH giao',
  '% KH',
  'So đầu năm',
  'Tăng so 2022',
  'Ước cả năm',
  'Dân số so với năm trước',
  'Dân số 2023',
  'Dân số năm 2023 (người)',
  'Dân số (*)',
  'Thực hiện quý',
  'Đạt',
  ...['Kế hoạhc', 'Thực hiên', 'Giá trịi', 'Số liêụ', 'Mã xã', 'Tên đơn vị', 'Trong đó: nữ', 'Ghi chú khác'],
  ...['Năm', 'Huyện', 'Xã, phường', '2023', '12', '(1)', 'Thứ tự ưu tiên', 'x'.repeat(300)],
];

/** Tests of tables with a column for each indicator and a row for each area or period, for Node and for browsers. */
export function indicatorColumnsContract({ it, equal }: Runner): void {
  it('refuses a row about the figures of a table of areas, and reads its areas', () => {
    const table = (name: string) => `Huyện;Dân số (người)\nBắc Hà;60\n${name};5`;
    for (const name of SUMMARY_ROWS) {
      equal(
        show(table(name), `dan-so:${name}`),
        `! “${name}” ở dòng 3 không phải là tên địa phương; hãy xóa dòng này, hoặc chuyển sang một bảng khác`,
      );
      equal(show(table(name), 'dan-so:bac-ha'), 'Bắc Hà | Dân số: 60 người');
    }
    for (const name of AREAS) equal(show(table(name), `dan-so:${name}`), `${name} | Dân số: 5 người`);
  });

  it('reads a table with a row for each area, and a column for each indicator', () => {
    for (const [id, sentence] of [
      ['Dân số (người):Thành phố X', 'Thành phố X | Dân số: 100.000 người, năm 2023'],
      ['dan-so:thanh-pho-x', 'Thành phố X | Dân số: 100.000 người, năm 2023'],
      ['dan-so-nguoi:toan-tinh', 'Toàn tỉnh | Dân số: 150.000 người, năm 2023'],
      ['Diện tích:huyện y', 'Huyện Y | Diện tích: Có phát sinh nhưng không thu thập được số liệu, năm 2023'],
      ['mat-do:thanh-pho-x', 'Thành phố X | Mật độ: 499 người/km2, năm 2023'],
      ['mat-do:huyen-y', 'Huyện Y | Mật độ: Chưa có số liệu, năm 2023'],
    ] as const)
      equal(show(DISTRICTS, id), sentence, id);
    equal(show(DISTRICTS, 'dan-so:thanh-pho-x', '2023'), show(DISTRICTS, 'dan-so:thanh-pho-x'));
    const record = parseFigures(new TextEncoder().encode(DISTRICTS), '').read('dan-so:huyen-y');
    equal([record.source, record.area], ['Cục Thống kê', 'Huyện Y']);
  });

  it('reads a table of areas whose figures are not known yet', () => {
    const file = 'Huyện;Dân số (người);Diện tích (km²)\nToàn tỉnh;;\nHuyện A;;';
    equal(show(file, 'dan-so:toan-tinh'), 'Toàn tỉnh | Dân số: Chưa có số liệu');
    equal(show(file, 'dien-tich:huyen-a'), 'Huyện A | Diện tích: Chưa có số liệu');
  });

  it('says that the area is missing, and lists the areas as they may be written in an address', () => {
    for (const [id, example] of [
      ['dan-so', 'dan-so:toan-tinh'],
      ['Dân số (người)', 'Dân số (người):toan-tinh'],
      ['dan-so:2023', 'dan-so:toan-tinh:2023'],
    ] as const)
      equal(
        show(DISTRICTS, id),
        `! Địa chỉ “${id}” không ghi địa phương; hãy viết như “${example}”; hiện có: toan-tinh, thanh-pho-x, huyen-y`,
      );
    for (const example of ['dan-so:toan-tinh', 'Dân số (người):toan-tinh'])
      equal(show(DISTRICTS, example), 'Toàn tỉnh | Dân số: 150.000 người, năm 2023', example);
    equal(show(DISTRICTS, 'dan-so', '2023').startsWith('! Địa chỉ “dan-so” không ghi địa phương'), true);
  });

  it('lists similar addresses if a table does not have the area of an address', () => {
    equal(
      show(DISTRICTS, 'dan-so:thanh-pho-z'),
      '! Không có chỉ tiêu “dan-so:thanh-pho-z”; hiện có: dan-so:thanh-pho-x, mat-do:thanh-pho-x, dan-so:toan-tinh, dien-tich:thanh-pho-x, dan-so:huyen-y, …',
    );
  });

  it('reads a first column without a heading as areas if all its cells can only be areas', () => {
    const file = ';Dân số (người);Diện tích (km²)\nToàn tỉnh;9;10\nThành phố X;5;6\nPhường 1;7;8';
    equal(show(file, 'dan-so:toan-tinh'), 'Toàn tỉnh | Dân số: 9 người');
    equal(show(file, 'dien-tich:phuong-1'), 'Phường 1 | Diện tích: 8 km²');
    equal(
      show(`STT;${file.replaceAll('\n', '\n1;')}`, 'dan-so:thanh-pho-x'),
      'Thành phố X | Dân số: 5 người',
    );
  });

  it('refuses a first column without a heading if a cell may be something else than an area, or if all cells are totals', () => {
    // No name follows `Xã` in `Xã đạt chuẩn`. `Toàn tỉnh` and `Tổng số` alone may be totals of something else than areas.
    for (const cell of ['Công nghiệp', 'Xã đạt chuẩn', 'Toàn tỉnh'])
      equal(
        show(`;Số cơ sở;Lao động\n${cell};5;6\nTổng số;7;8`, 'lao-dong'),
        `! Cột có “${cell}” ở dòng 2 không có tên, nên không rõ mỗi dòng là gì; hãy ghi tên cột đó, như “Địa phương” hoặc “Năm”`,
      );
  });

  it('reads a first column without a heading as labels if the other headings are fields', () => {
    equal(show(';Kế hoạch;Thực hiện\nHuyện A;5;6', 'huyen-a'), 'Huyện A: 6, kế hoạch là 5');
  });

  it('refuses a table with a unit above it if a heading seems to have another unit', () => {
    for (const [heading, unit, remedy] of [
      ['Nhiệt độ (°C)', '°C', 'Nhiệt độ (°C)'],
      ['Tỷ lệ hộ nghèo - %', '%', 'Tỷ lệ hộ nghèo (%)'],
    ] as const)
      equal(
        showBelowMoney(heading),
        `! ${heading}: không rõ đơn vị là “${unit}” trong tên hay “tỷ đồng” ở trên; hãy bỏ đơn vị ở trên bảng và ghi đơn vị ở tên từng cột, như “${remedy}”`,
      );
  });

  it('asks for the unit in the heading if the unit above the table does not fit the indicator, and reads it there', () => {
    for (const [heading, unit] of [
      ['Tỷ lệ hộ nghèo', '%'],
      ['Mật độ dân số', 'người/km²'],
      ['Tuổi thọ thiết kế', 'tuổi'],
      ['Diện tích lúa', 'ha'],
    ] as const) {
      const remedy = `${heading} (${unit})`;
      equal(
        showBelowMoney(heading),
        `! ${heading}: đơn vị “tỷ đồng” ghi ở trên bảng có thể không phải của chỉ tiêu này; hãy ghi đơn vị ở tên cột này, như “${remedy}”`,
      );
      equal(showBelowMoney(remedy), `A | ${heading}: 5${unit === '%' ? '' : ' '}${unit}`);
    }
  });

  it('reads a table with a row for each year, and a column for each indicator', () => {
    for (const [id, period, sentence] of [
      ['dan-so', '2021', 'Dân số: 1.500, năm 2021'],
      ['Dân số', 'Năm 2023', 'Dân số: 1.540, năm 2023, số liệu sơ bộ'],
      ['grdp', '2022', 'GRDP: Không phát sinh, năm 2022'],
      ['GRDP (tỷ đồng)', '2023', 'GRDP: 63,5 tỷ đồng, năm 2023, số liệu sơ bộ'],
      ['grdp', '2024', 'GRDP: Chưa có số liệu, năm 2024'],
    ] as const)
      equal(show(YEARS, id, period), sentence, `${id} ${period}`);
    const figuresLikeYears = 'Năm;Dân số;Số hộ\n2021;1990;1991\n2022;1992;1993';
    equal(show(figuresLikeYears, 'dan-so', '2021'), 'Dân số: 1.990, năm 2021');
  });

  it('reads one indicator in a column for each period, beside indicators without a period', () => {
    const file = [
      'Bảng 1. Dân số các huyện',
      'Huyện;Dân số 2022 (người);Dân số năm 2023 (người);Diện tích (km²)',
      'Toàn tỉnh;150.000;151.000;1.200',
      'Huyện A;50.000;-;600',
    ].join('\n');
    for (const [id, period, sentence] of [
      ['dan-so:huyen-a', '2022', 'Huyện A | Dân số: 50.000 người, năm 2022'],
      ['dan-so:huyen-a', '2023', 'Huyện A | Dân số: Không phát sinh, năm 2023'],
      ['Dân số (người):Toàn tỉnh', '2023', 'Toàn tỉnh | Dân số: 151.000 người, năm 2023'],
      ['dien-tich:huyen-a', undefined, 'Huyện A | Diện tích: 600 km²'],
    ] as const)
      equal(show(file, id, period), sentence, `${id} ${period}`);
    equal(
      show(file, 'dan-so:huyen-a'),
      '! “dan-so:huyen-a” có số liệu của nhiều kỳ; hãy ghi kỳ vào địa chỉ, như “#dan-so:huyen-a:2023”, hoặc vào thuộc tính period; hiện có: 2022, 2023',
    );
    equal(
      show('Tên xã;Hộ nghèo quý I/2022;Hộ nghèo quý II/2022\nXã B;5;6', 'ho-ngheo:xa-b', 'Quý 2/2022'),
      'Xã B | Hộ nghèo: 6, quý II/2022',
    );
    equal(
      show('Huyện;Dân số 2022;Dân số 2023\nB;5;6', 'dan-so', '2023').startsWith('! Địa chỉ “dan-so”'),
      true,
    );
  });

  it('refuses an indicator twice for one period, and a year that may belong to the name of the indicator', () => {
    equal(
      show('Huyện;Dân số 2022;Dân số năm 2022;Dân số 2023\nA;5;6;7', 'dan-so:a', '2022'),
      '! Hai cột “Dân số 2022” và “Dân số năm 2022” cùng là một mục; hãy ghi rõ kỳ hoặc nội dung khác nhau trong tên hai cột, hoặc thêm # trước tên cột không dùng',
    );
    for (const headings of [
      'Dân số 2023',
      'GRDP giá so sánh 1994;GRDP giá so sánh 2010',
      'Hộ nghèo theo chuẩn 2016;Hộ nghèo theo chuẩn 2022',
      'Hộ nghèo đầu năm 2022;Hộ nghèo đầu năm 2023',
      'Dân số so với năm 2022;Dân số so với năm 2023',
      'Trẻ em 2021-2022;Trẻ em 2022-2023',
    ])
      equal(
        show(`Huyện;${headings}\nA;5;6`, 'a').startsWith('! Không có mục nào tên “Huyện”'),
        true,
        headings,
      );
    equal(
      show('Huyện;Năm;Dân số 2022;Dân số 2023\nA;2021;5;6', 'a').startsWith('! Không có mục nào tên “Huyện”'),
      true,
    );
  });

  it('lists the periods of an indicator if the period is missing or the table does not have it', () => {
    equal(
      show(YEARS, 'grdp'),
      '! “grdp” có số liệu của nhiều kỳ; hãy ghi kỳ vào địa chỉ, như “#grdp:2024”, hoặc vào thuộc tính period; hiện có: 2021, 2022, 2023, 2024',
    );
    equal(
      show(YEARS, 'grdp', '2020'),
      '! “grdp” không có kỳ “2020”; hãy dùng một trong các kỳ: 2021, 2022, 2023, 2024',
    );
  });

  it('reads a table with a row for each month, quarter, day, estimated year, span of years or school year', () => {
    for (const [file, period, sentence] of [
      ['Năm 2023\nTháng;Khách;Doanh thu\n1;5;6\nTháng 2 - Feb.;7;8', '2/2023', 'Khách: 7, tháng 2/2023'],
      ['Năm;Quý;Khách;Doanh thu\n2022;I;5;6\n2023;I;7;8', 'quý I/2023', 'Khách: 7, quý I/2023'],
      ['Kỳ;Khách;Doanh thu\n31/12/2023;5;6\n31/12/2024;7;8', '2024-12-31', 'Khách: 7, ngày 31/12/2024'],
      [';Khách;Doanh thu\n2022;5;6\nƯớc 2023;7;8', '2023', 'Khách: 7, năm 2023, số liệu ước tính'],
      [
        'Giai đoạn;Khách;Doanh thu\n2016-2020;5;6\n2021-2025;7;8',
        '2021–2025',
        'Khách: 7, giai đoạn 2021–2025',
      ],
      ['Năm học\nNăm;Khách;Doanh thu\n2022-2023;5;6', undefined, 'Khách: 5, năm học 2022–2023'],
      ['Đơn vị tính: lượt\nNăm,Khách,Doanh thu (tỷ đồng)\n2022,5,6', undefined, 'Khách: 5 lượt, năm 2022'],
    ] as const)
      equal(show(file, 'khach', period), sentence, file);
  });

  it('reads a table with an area and a year in each row', () => {
    const file = 'Huyện;Năm;Dân số;Số hộ\nA;2022;5;6\nA;2023;7;8\nB;2022;9;10';
    equal(show(file, 'dan-so:a', '2023'), 'A | Dân số: 7, năm 2023');
    equal(show(file, 'so-ho:b'), 'B | Số hộ: 10, năm 2022');
    const years = 'Huyện;Dân số;Số hộ\nNăm 2022;;\nA;5;6\nNăm 2023;;\nA;7;8';
    equal(show(years, 'dan-so:a', '2023'), 'A | Dân số: 7, năm 2023');
  });

  it('gives a note to a figure if the cell of the figure, or the name of its row, has the mark of the note, such as `(1)`', () => {
    const file = 'Năm;Dân số;Số hộ\n2022;5 (1);6\n2023 (2);7;8\n(1) Ước;;\n(2) Sau;;';
    const noteOf = (id: string, period: string) =>
      parseFigures(new TextEncoder().encode(file), '').read(id, period).note;
    equal(
      [noteOf('dan-so', '2022'), noteOf('so-ho', '2022'), noteOf('dan-so', '2023'), noteOf('so-ho', '2023')],
      ['Ước', undefined, 'Sau', 'Sau'],
    );
  });

  it('reads the right one of two indicators that differ only in the unit, and refuses an address without the unit', () => {
    const units = 'Huyện;Gạo (triệu USD);Gạo (nghìn tấn)\nHuyện A;5;6';
    equal(show(units, 'gao-nghin-tan:huyen-a'), 'Huyện A | Gạo: 6 nghìn tấn');
    equal(
      show(units, 'gao:huyen-a'),
      '! Không có chỉ tiêu “gao:huyen-a”; hiện có: gao-trieu-usd:huyen-a, gao-nghin-tan:huyen-a',
    );
  });

  it('reads the right one of two areas that differ only in accents, and refuses an address without accents', () => {
    const accents = 'Xã;Dân số;Số hộ\nBình Đa;5;6\nBình Đà;7;8';
    equal(show(accents, 'Dân số:Bình Đà'), 'Bình Đà | Dân số: 7');
    equal(
      show(accents, 'dan-so:binh-da'),
      '! “dan-so:binh-da” có ở cả dòng 2 và dòng 3; hãy xóa một dòng, hoặc ghi hai dòng khác nhau',
    );
  });

  it('refuses two rows of one area or period, a row without an area or period, and two columns of one indicator', () => {
    equal(
      show('Huyện;Dân số;Số hộ\nA;5;6\nB;7;8\nA;9;10', 'dan-so:a'),
      '! “dan-so:a” có ở cả dòng 2 và dòng 4; hãy xóa một dòng, hoặc ghi hai dòng khác nhau',
    );
    equal(
      show('Năm;Dân số;Số hộ\n2022;5;6\nNăm 2022;7;8', 'dan-so', '2022'),
      '! “dan-so:2022” có ở cả dòng 2 và dòng 3; hãy xóa một dòng, hoặc ghi hai dòng khác nhau',
    );
    equal(
      show('Huyện;Dân số;Số hộ\nA;5;6\n;7;8', 'dan-so:a'),
      '! Dòng 3 để trống cột “Huyện”, dưới “A”; hãy ghi lại “A” hoặc nội dung đúng vào ô đó',
    );
    equal(
      show('Huyện;Dân số;Số hộ\n;5;6\nA;7;8', 'dan-so:a'),
      '! Số liệu thiếu “Huyện” ở dòng 2; hãy ghi thêm',
    );
    equal(
      show('Năm;Dân số;Số hộ\n;5;6\n2023;7;8', 'dan-so', '2023'),
      '! Số liệu thiếu “Năm” ở dòng 2; hãy ghi thêm',
    );
    equal(
      show('Huyện;Dân số;Dân số\nA;5;6', 'dan-so:a'),
      '! Hai cột “Dân số” và “Dân số” cùng là một mục; hãy ghi rõ kỳ hoặc nội dung khác nhau trong tên hai cột, hoặc thêm # trước tên cột không dùng',
    );
  });

  it('refuses a cell in a column of years that is not a period, and does not ask to write a plan as a year', () => {
    const showRow = (name: string) => show(`Năm;Dân số;Số hộ\n2022;5;6\n${name};7;8`, 'dan-so', name);
    equal(
      showRow('Hai nghìn'),
      '! Không đọc được “Hai nghìn” ở cột “Năm”; hãy viết 2023, tháng 12/2023, quý IV/2023, 31/12/2023',
    );
    for (const name of [
      'Kế hoạch 2023',
      'KH 2023',
      '2023 (KH)',
      'Dự toán 2023',
      'Mục tiêu 2025',
      'Dự báo 2025',
    ])
      equal(
        showRow(name),
        `! “${name}” ở dòng 3, cột “Năm” là kế hoạch hoặc dự báo, còn các dòng khác là số thực hiện; hãy xóa dòng này, hoặc chuyển sang một bảng khác`,
      );
  });

  it('refuses figures below a row that begins another table, and reads those above it', () => {
    for (const line of ['Cơ cấu (%)', 'Đơn vị tính: %', 'Bảng 2. Hộ nghèo']) {
      const file = `Huyện;Dân số (người);Số hộ (hộ)\nA;5;6\n${line};;\nB;7;8`;
      equal(show(file, 'dan-so:a'), 'A | Dân số: 5 người', line);
      equal(
        show(file, 'dan-so:b'),
        `! Không rõ nghĩa của dòng 4, vì “${line}” ở dòng 3 bắt đầu một bảng khác hoặc một kỳ khác; hãy tách các dòng dưới đó thành bảng riêng`,
      );
    }
  });

  it('refuses figures below a row that has another unit than the heading, and reads those below a row with the same unit', () => {
    const unit = 'chỉ tiêu;Giá trị (người)\nNam;5\nCơ cấu (%);\nNữ;49';
    equal(
      show(unit, 'Nữ'),
      '! Nữ: không rõ đơn vị của dòng 4, vì “Cơ cấu (%)” ở dòng 3 là đơn vị của một số dòng phía dưới mà không rõ đến dòng nào; hãy ghi đơn vị ở cột “đơn vị”',
    );
    equal(show(unit.replace('Cơ cấu (%)', 'Đơn vị tính: %'), 'Nữ').startsWith('! Nữ: không rõ'), true);
    equal(show(unit.replace('Cơ cấu (%)', 'Đơn vị tính: Người'), 'Nữ'), 'Nữ: 49 người');
  });

  it('names the column of a cell that cannot be read, and reads the other columns', () => {
    equal(
      show('Huyện;Dân số (người);Số hộ\nA;12.02;6\nB;7;8', 'dan-so:a'),
      '! Dân số: không đọc được “12.02” ở cột “Dân số (người)”; hãy viết 12,02',
    );
    equal(show('Huyện;Dân số;Số hộ\nA;12.02;6\nB;7;8', 'so-ho:a'), 'A | Số hộ: 6');
    const mixed = 'Huyện;Dân số (nghìn người);Số hộ\nA;31,415;6\nB;27.182;8';
    equal(show(mixed, 'dan-so:a').startsWith('! Dân số: không rõ “31,415”'), true, show(mixed, 'dan-so:a'));
    equal(show(mixed, 'so-ho:a'), 'A | Số hộ: 6');
  });

  it('refuses a row with more cells than the row of headings', () => {
    equal(
      show('Huyện;Dân số;Số hộ\nA;5;6;7', 'so-ho:a'),
      '! Dòng 2 nhiều ô hơn dòng tiêu đề, thừa “7”; hãy ghi thêm tên cột của ô đó ở dòng tiêu đề, hoặc xóa ô đó',
    );
  });

  it('takes a heading as the name of an indicator only if it can be nothing else', () => {
    const ignoredColumns = new Set<string>();
    for (const name of INDICATORS) equal([name, isIndicatorName(name, ignoredColumns)], [name, true]);
    for (const name of OTHER_HEADINGS) equal([name, isIndicatorName(name, ignoredColumns)], [name, false]);
  });

  it('takes a heading as the name of areas or periods only if it can be nothing else', () => {
    const ignoredColumns = new Set<string>();
    for (const name of [
      'Huyện',
      'Huyện, thị xã, thành phố',
      'Tên xã',
      'Khu vực',
      'Đơn vị hành chính',
      'TỈNH',
    ])
      equal([name, readRowHeading(name, ignoredColumns)], [name, 'area']);
    for (const name of ['Năm', 'Tháng', 'Kỳ', 'Quý'])
      equal([name, readRowHeading(name, ignoredColumns)], [name, 'period']);
    for (const name of ['Nam', 'Đơn vị', 'Vùng trồng', 'Xã hội', 'Dân số', ''])
      equal([name, readRowHeading(name, ignoredColumns)], [name, undefined]);
  });

  it('refuses a table that has a column of an indicator, and another column that may be something else', () => {
    // A column of years beside the column of areas is read.
    for (const heading of OTHER_HEADINGS.filter((name) => name !== 'Năm')) {
      const sentence = show(`Huyện;Dân số;${heading}\nHuyện A;5;6\nHuyện B;7;8`, 'dan-so:huyen-a');
      equal(/^! (Không có mục nào tên|Cột|“)/.test(sentence), true, `${heading}: ${sentence}`);
    }
    equal(
      show('Năm;Tên gọi;Số hộ\n2022;Hòa Bình;5', 'so-ho', '2022'),
      '! Cột “Tên gọi” không phải là tên của một chỉ tiêu, trong khi cột khác có tên như “Số hộ”; hãy đổi tên cột, hoặc thêm # trước tên cột nếu không dùng',
    );
  });

  it('refuses columns of indicators if the first column has labels, numbers of communes or other words than areas', () => {
    for (const [id, file, mistake] of [
      ['so-ho:a', 'Chỉ tiêu;Dân số;Số hộ\nA;5;6', 'Các cột như “Dân số” không có tên mục nào đã biết; '],
      ['so-ho:5', 'Xã;Dân số;Số hộ\n5;6;7\n8;9;10', '“5” ở dòng 2 là một con số, '],
      ['so-cho:1', 'Quận;Số phường;Số chợ\n1;10;3\n3;12;9', '“1” ở dòng 2 là một con số, '],
      [
        'so-truong:phuong-2',
        'Xã, phường;Số thôn;Số trường\n1;2;3\nPhường 2;5;6',
        'Không rõ “1; 2; 3” ở dòng 2 ',
      ],
      ['so-ho:cong-nghiep', ';Dân số;Số hộ\nCông nghiệp;5;6', 'Cột có “Công nghiệp” ở dòng 2 không có tên, '],
    ] as const)
      equal(show(file, id).startsWith(`! ${mistake}`), true, `${file}: ${show(file, id)}`);
  });

  it('takes a first row of numbers for the numbers of the columns if no area has a number', () => {
    equal(show('Huyện;Dân số;Số hộ\n1;2;3\nHuyện A;5;6', 'so-ho:huyen-a'), 'Huyện A | Số hộ: 6');
    equal(show('Xã;Dân số;Số hộ\n(1);(2);(3)\nPhường 2;5;6', 'so-ho:phuong-2'), 'Phường 2 | Số hộ: 6');
    equal(
      show('STT;Phường;Dân số\n1;2;3\n1;Phường 2;5\n2;Phường 3;6', 'dan-so:phuong-2'),
      'Phường 2 | Dân số: 5',
    );
  });

  it('refuses a second row of headings that cannot be joined to the first', () => {
    equal(
      show('Huyện;Trong đó;;Số hộ\n;Nam;Nữ;\nHuyện A;5;6;7', 'so-ho:huyen-a'),
      '! Dòng 2, có “Nữ”, là dòng tiêu đề thứ hai mà không gộp được với dòng trên; hãy ghi đủ tên từng cột vào một dòng tiêu đề, rồi xóa dòng 2',
    );
  });
}
