import fc from 'fast-check';
import { thirtiethInBrowsers } from '../fewer-cases.ts';
import type { Runner } from '../text/text-contract.ts';
import { readFile, showFile } from './show.ts';

const TABLE = 'chỉ tiêu;giá trị\nX;5';

/** The note of the record X of a table below title rows, or the sentence of its mistake. */
function readNote(titles: string, table = TABLE): string | undefined {
  const record = readFile(`${titles}\n${table}`, 'X');
  return typeof record === 'string' ? record : record.note;
}

/** Titles that say what the figures are. */
const TITLES = [
  'Nhập khẩu',
  'XUẤT KHẨU HÀNG HÓA NĂM 2023',
  'Định mức chi',
  'Lượng giảm',
  'Số còn thiếu',
  'Chưa giải ngân',
  'SỐ CÒN LẠI PHẢI THỰC HIỆN',
  'Hụt thu',
  'Nợ đọng',
  'Vốn kéo dài',
  'Mức trần',
  'Công suất thiết kế',
  'Theo chuẩn nghèo cũ',
  'Tính cho 1.000 dân',
  'Số liệu mẫu',
  'Khu vực nông thôn',
  'Ngoài công lập',
  'Không đạt chuẩn',
  'Thôi trả nợ gốc',
  'Chuyển nguồn sang năm sau',
  'Tồn kho',
  'Bị thiệt hại do bão số 3',
  'Cao điểm',
  'Nữ',
  'Trẻ em dưới 5 tuổi',
  'Thừa Thiên Huế',
  'Tỉnh Bắc Giang',
  'Phòng chống thiên tai',
  'Sở hữu nhà nước',
  'Ban hành văn bản quy phạm pháp luật',
  'Trường công lập',
  'UBND huyện quản lý',
  'Bảng 5 năm thực hiện nghị quyết',
  '12 - 18 tuổi',
] as const;

/** Lines above a table of a document that say nothing about its figures. */
const LETTERHEAD = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc',
  'Độc lập – Tự do – Hạnh phúc',
  'UBND TỈNH BẮC GIANG',
  'HĐND TP. HUẾ',
  'Sở Kế hoạch và Đầu tư',
  'SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH LÀO CAI',
  'Bộ Tài chính',
  'Cục Thống kê tỉnh Yên Bái',
  'Đơn vị nhận báo cáo: Cục Thống kê',
  'Đơn vị báo cáo: ……',
  'Nơi lập biểu: Lào Cai',
  'Ngày nhận báo cáo: ngày 15 tháng sau',
  'Biểu số 01/TH',
  'Biểu số: 04.N/BCB-YT',
  'Phụ lục II',
  'Mẫu số 01',
  '39',
  'Trang 1/3',
  '(Tiếp theo)',
  'Số: 12/BC-UBND',
  'Hà Nội, ngày 5 tháng 1 năm 2024',
  'Lào Cai, ngày … tháng … năm 2024',
  'Lào Cai, ngày 31/12/2024',
  'TP. Hồ Chí Minh, ngày 5 tháng 1 năm 2024',
  '....., ngày … tháng … năm 2024',
  '(Kèm theo Báo cáo số 12/BC-UBND ngày 15/12/2023 của UBND tỉnh)',
  'Ban hành theo Thông tư số 12/2023/TT-BTC',
] as const;

/** Lines that say whose figures a table has, and the note of a tile. */
const REPORTERS = [
  ['Đơn vị báo cáo: Sở Y tế', 'Đơn vị báo cáo: Sở Y tế'],
  ['Đơn vị báo cáo:;UBND huyện A', 'Đơn vị báo cáo: UBND huyện A'],
  ['Cơ quan lập biểu: Phòng Nội vụ huyện A', 'Đơn vị báo cáo: Phòng Nội vụ huyện A'],
  ['Đơn vị: UBND xã Tả Phìn', 'Đơn vị báo cáo: UBND xã Tả Phìn'],
  ['Ủy ban nhân dân huyện Bảo Yên', 'Đơn vị báo cáo: Ủy ban nhân dân huyện Bảo Yên'],
  ['UBND PHƯỜNG CỐC LẾU', 'Đơn vị báo cáo: UBND PHƯỜNG CỐC LẾU'],
] as const;

/** Titles above a record, and the title in its note; `undefined` if the tile says the same. */
const SAID = [
  ['Bảng 1. Hộ nghèo', 'Hộ nghèo;80;hộ;2023', undefined],
  ['Hộ nghèo năm 2023', 'Hộ nghèo;80;hộ;2023', undefined],
  ['Hộ nghèo', 'Hộ nghèo – thành thị;80;hộ;2023', undefined],
  ['Hộ nghèo', 'HỘ NGHÈO (1);80;hộ;2023', undefined],
  ['Hộ thoát nghèo', 'Hộ thoát nghèo bền vững;80;hộ;2023', undefined],
  ['HỘ NGHÈO (hộ)', 'Hộ nghèo;80;hộ;2023', undefined],
  ['Hộ nghèo quý I năm 2023', 'Hộ nghèo;80;hộ;quý I/2023', undefined],
  ['Năm', 'Năm;80;hộ;2023', undefined],
  // Other words, another order, another time or another unit than those of the tile.
  ['Hộ nghèo giảm', 'Hộ nghèo;80;hộ;2023', 'Hộ nghèo giảm'],
  ['Hộ nghèo đa chiều', 'Hộ nghèo;80;hộ;2023', 'Hộ nghèo đa chiều'],
  ['Đa chiều nghèo', 'Nghèo đa chiều;80;hộ;2023', 'Đa chiều nghèo'],
  ['Hộ nghèo năm 2022', 'Hộ nghèo;80;hộ;2023', 'Hộ nghèo năm 2022'],
  ['Hộ nghèo (người)', 'Hộ nghèo;80;hộ;2023', 'Hộ nghèo (người)'],
  // The words of the title stand in the label, but may mean something else there.
  ['Nam', 'Lao động Việt Nam;80;người;2023', 'Nam'],
  ['Nam', 'Nam Định;80;người;2023', 'Nam'],
  ['Nữ', 'Lãnh đạo Hội Liên hiệp Phụ nữ;80;người;2023', 'Nữ'],
  ['Nữ', 'Nữ trang;80;chiếc;2023', 'Nữ'],
  ['Nông thôn', 'Hộ dùng nước theo chuẩn nông thôn mới;80;%;2023', 'Nông thôn'],
  ['Nông thôn', 'Nông thôn mới;80;%;2023', 'Nông thôn'],
  ['Hộ nghèo', 'Tổng số hộ nghèo;80;hộ;2023', 'Hộ nghèo'],
  ['Hộ nghèo', 'Hộ nghèo đa chiều;80;hộ;2023', 'Hộ nghèo'],
] as const;

/** Words of titles. Some change the meaning of figures, and any two of them may stand together. */
const WORDS = [
  'nhập khẩu, xuất khẩu, thu, chi, số, mức, lượng, phần, giá trị, tỷ lệ, vốn, đất',
  'tăng, giảm, thiếu, thừa, hụt, còn lại, chưa đạt, không, được giao, dự toán, kế hoạch',
  'định mức, ước, sơ bộ, lũy kế, bình quân, so với, cùng kỳ, năm trước, đầu kỳ, cơ cấu',
  'nông thôn, nữ, trẻ em, huyện A, Sở, Bộ, UBND, Ban, Cục, Đơn vị:, ngày, Bảng 1.',
  'năm 2022, tháng 5, quý I, 2023, (tỷ đồng), (%), %, tỷ đồng, 1., II., -, 12, A)',
].flatMap((words) => words.split(', '));

/** Words of titles that do not change the meaning of figures. */
const NAMES = ['Nam', 'nữ', 'Việt', 'nông thôn', 'Công lập', 'tư nhân', 'Trẻ em', 'FDI', 'Định', 'Phụ'];

/** One to three rows with titles. Each title has one to four words. */
const RANDOM_TITLES = fc.array(
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
  { minLength: 1, maxLength: 3 },
);
/** The end of a title that the headings complete: `so với` above `Tháng trước`. This end is not in the note. */
const OPEN_END = / so với$/;
/** What may be left out of a title: numbers of items and tables, and the name of an office. */
const NUMBER_OR_OFFICE = new RegExp(
  `^(?:${[
    String.raw`Bảng 1\.|1\.|-|II\.|A\)|12(?= |$)|\.| `,
    String.raw`(?:Đơn vị: )?UBND(?: huyện(?: (?:A|Sở|Bộ|Ban|Cục|UBND|Bảng|2023|12|1\.|II\.)){1,5})?$`,
    'Đơn vị:(?= (?:tỷ đồng|%|ngày)$)',
  ].join('|')})+`,
  'iu',
);
/** Words of times. The tile writes a time in its own way: `quý I năm 2022` as `quý I/2022`. */
const TIME_WORDS = ['ngày', 'tháng', 'quý', 'năm'];

/** The words of a text in lower case. */
const toWords = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+|%/gu) ?? [];

/** Tests of the titles above a table, for Node and for browsers. */
export function titlesContract({ it, equal }: Runner): void {
  it('shows each title above a table in the note of its figures', () => {
    for (const title of TITLES) equal(readNote(title), `Thuộc bảng “${title}”`);
  });

  it('shows titles without the numbers of tables and items and without the unit', () => {
    for (const line of [
      'Bảng 1. Nhập khẩu',
      'Biểu số 01/TH: Nhập khẩu',
      'Phụ lục II - Nhập khẩu',
      '"39. Nhập khẩu"',
      'I. Nhập khẩu',
      '39;Nhập khẩu',
      '151.1;Nhập khẩu',
      '151.1. Nhập khẩu',
      'Nhập khẩu. Đơn vị tính: tấn',
      'Nhập khẩu (ĐVT: tấn)',
      'Nhập khẩu;Đơn vị tính: tấn',
    ])
      equal(readNote(line), 'Thuộc bảng “Nhập khẩu”', line);
    equal(readNote('Nhập khẩu (tấn)'), 'Thuộc bảng “Nhập khẩu (tấn)”');
  });

  it('shows all titles of a table once, with the heads of groups behind them', () => {
    const table = 'chỉ tiêu;giá trị\nNông sản;\nX;5\nGhi chú: Chưa gồm dầu thô.';
    const titles = 'NHẬP KHẨU\nPhân theo thị trường;Nhập khẩu\nNHẬP KHẨU';
    const shownTitles = '“NHẬP KHẨU”, “Phân theo thị trường”, “Nhập khẩu”';
    equal(readNote(titles, table), `Chưa gồm dầu thô. Thuộc bảng ${shownTitles}, dưới mục “Nông sản”`);
  });

  it('shows no letterhead', () => {
    for (const line of LETTERHEAD) equal(readNote(line), undefined, line);
    equal(readNote('UBND TỈNH X;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nNhập khẩu'), 'Thuộc bảng “Nhập khẩu”');
  });

  it('shows the office that reports, and an office of a district or commune alone, as a note', () => {
    for (const [line, note] of REPORTERS) equal(readNote(line), note, line);
    const table = 'chỉ tiêu;giá trị;ghi chú\nX;5;Riêng';
    equal(readNote('Đơn vị báo cáo: Sở Y tế', table), 'Riêng; Đơn vị báo cáo: Sở Y tế');
  });

  it('does not show the English translation of the title above it', () => {
    equal(readNote('Diện tích chè\nArea of tea by district'), 'Thuộc bảng “Diện tích chè”');
    equal(readNote('Diện tích chè\nTrong rung'), 'Thuộc bảng “Diện tích chè”, “Trong rung”');
    equal(readNote('Area of tea by district'), 'Thuộc bảng “Area of tea by district”');
  });

  it('does not repeat a title that the label, the period and the unit say', () => {
    for (const [title, row, shown] of SAID) {
      const record = readFile(`${title}\nchỉ tiêu;giá trị;đơn vị;kỳ\n${row}`, row.split(';')[0] ?? '');
      const note = typeof record === 'string' ? record : record.note;
      equal(note, shown === undefined ? undefined : `Thuộc bảng “${shown}”`, `${title} above ${row}`);
    }
  });

  it('shows a title that the label ends with, and does not repeat a title that is the same as the label', () => {
    const words = fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(words, words, fc.constantFrom('', ' mới', ' – khác'), (before, titleWords, end) => {
        const title = titleWords.join(' ');
        const label = `${before.join(' ')} ${title}${end}`;
        const record = readFile(`${title}\nchỉ tiêu;giá trị\n${label};5\n${title};6`, label);
        const note = typeof record === 'string' ? record : (record.note ?? '');
        // A label that begins with the title may say the same as the title. Then the note does not have the title.
        const beginsWithTitle = label.startsWith(`${title} `);
        equal(beginsWithTitle || note === `Thuộc bảng “${title}”`, true, `${title} above ${label}: ${note}`);
        const recordOfTitle = readFile(`${title}\nchỉ tiêu;giá trị\n${title};6`, title);
        equal(typeof recordOfTitle === 'string' ? recordOfTitle : recordOfTitle.note, undefined, title);
      }),
      { numRuns: thirtiethInBrowsers(500) },
    );
  });

  it('shows the title of a table with a column for each indicator', () => {
    const record = readFile('Khu vực nông thôn\nNăm;Dân số;Lao động\n2022;5;3\n2023;6;4', 'Dân số', '2023');
    equal(typeof record === 'string' ? record : record.note, 'Thuộc bảng “Khu vực nông thôn”');
  });

  it('shows a title that begins comparisons, and a title that gives the year of a quarter', () => {
    const prices = 'Chỉ số giá tiêu dùng tháng 11/2025 so với\n;Tháng trước;Cùng kỳ năm trước\nX;100,2;103,1';
    const ofPrices = readFile(prices, 'X');
    equal(
      typeof ofPrices === 'string' ? ofPrices : ofPrices.note,
      'Thuộc bảng “Chỉ số giá tiêu dùng tháng 11/2025”',
    );
    equal(
      readNote('Cân đối ngân sách quý I năm 2024', 'chỉ tiêu;Thực hiện quý I\nX;5'),
      'Thuộc bảng “Cân đối ngân sách quý I năm 2024”',
    );
  });

  it('says each word of a random title in the tile, or quotes the title in a mistake', () => {
    let shownCount = 0;
    let refusedCount = 0;
    const cases = thirtiethInBrowsers(4000);
    fc.assert(
      fc.property(RANDOM_TITLES, (titles) => {
        const file = `${titles.join('\n')}\n${TABLE}`;
        const record = readFile(file, 'X');
        if (typeof record === 'string') {
          refusedCount++;
          equal(
            titles.some((title) => record.includes(title)),
            true,
            `${record}\n${file}`,
          );
          return;
        }
        shownCount++;
        const said = toWords([showFile(file, 'X'), record.note].join(' '));
        for (const title of titles) {
          const words = toWords(title.replace(NUMBER_OR_OFFICE, '').replace(OPEN_END, ''));
          const missing = words.filter((word) => !said.includes(word) && !TIME_WORDS.includes(word));
          equal(missing, [], `${title} in ${said.join(' ')}\n${file}`);
        }
      }),
      { numRuns: cases },
    );
    equal(
      [shownCount > cases / 10, refusedCount > cases / 10],
      [true, true],
      `${shownCount}, ${refusedCount}`,
    );
  });
}
