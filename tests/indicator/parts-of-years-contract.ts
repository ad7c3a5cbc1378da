import fc from 'fast-check';
import { tenthInBrowsers } from '../fewer-cases.ts';
import type { Runner } from '../text/text-contract.ts';
import { orMistake, showFile } from './show.ts';
import { readEntry } from '../../src/indicator/file/parse-entries.ts';
import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import type { IndicatorRecord } from '../../src/indicator/record/record.ts';

/** A table with a column for each of two years. */
const TWO_YEARS = 'Chỉ tiêu;Đơn vị;2022;2023\nX;tỷ đồng;5;6';

/** Titles above two years, and what the tile says below 2023. */
const READ = [
  ['Thu ngân sách 6 tháng đầu năm', '6 tỷ đồng, 6 tháng đầu năm 2023'],
  ['Tình hình giải ngân quý I các năm', '6 tỷ đồng, quý I/2023'],
  ['Thu ngân sách 9 tháng', '6 tỷ đồng, 9 tháng năm 2023'],
  ['Thu ngân sách chín tháng (tỷ đồng)', '6 tỷ đồng, 9 tháng năm 2023'],
  ['Thu ngân sách tháng 12', '6 tỷ đồng, tháng 12/2023'],
  ['THU NGÂN SÁCH THÁNG SÁU', '6 tỷ đồng, tháng 6/2023'],
  ['Thu ngân sách nửa đầu năm', '6 tỷ đồng, 6 tháng đầu năm 2023'],
  ['Thu ngân sách 6 tháng cuối năm', '6 tỷ đồng, 6 tháng cuối năm 2023'],
  ['Thu ngân sách quý 3 theo địa bàn', '6 tỷ đồng, quý III/2023'],
  ['Thu ngân sách T6', '6 tỷ đồng, tháng 6/2023'],
  ['Đến ngày 30/6', '6 tỷ đồng, đến ngày 30/06/2023'],
  ['Kết quả đến 30/6 hàng năm', '6 tỷ đồng, đến ngày 30/06/2023'],
  ['Số doanh nghiệp tại thời điểm 31/12 hàng năm', '6 tỷ đồng, đến ngày 31/12/2023'],
  ['Tháng 6', '6 tỷ đồng, tháng 6/2023'],
] as const;

/** Titles that name a part of a year which cannot be read exactly. */
const REFUSED = [
  'Thu ngân sách trong quý',
  'Thu ngân sách một tháng',
  'Giá trị sản xuất tuần đầu tháng 6',
  'Tai nạn giao thông ngày 30/4',
  'Kết quả học kỳ I',
  'Báo cáo tháng 6',
  'Thu ngân sách đến hết quý III',
  'Thu ngân sách từ tháng 1 đến tháng 6',
  'Thu ngân sách tháng 6 và tháng 7',
  'Thu ngân sách quý I, quý II',
  'Di tích Cách mạng tháng 8',
  'Số hộ nghèo cuối năm',
  'Thu ngân sách tháng 6 năm 2023',
  'Lượng mưa mùa khô',
  'Khách du lịch dịp Tết',
];

/** Titles whose words are no part of a year. */
const WHOLE = [
  'Theo Nghị quyết số 5/NQ-HĐND ngày 8 tháng 12 năm 2023',
  'Thu nhập bình quân đầu người một tháng',
  'Trẻ em dưới 6 tháng tuổi',
  'Số học sinh đầu năm học',
  'Người hưởng trợ cấp hàng tháng',
  'Nhiệt độ các tháng trong năm',
  'Diện tích lúa đông xuân',
  'Diện tích lúa mùa',
  'Vật tư mùa thu hoạch',
  'Đồ trang sức, đá quý',
  'Thu ngân sách 12 tháng',
  'Xã đạt chuẩn 62/127',
  'Hợp đồng dưới 3 tháng',
  'Dệt may',
];

/** Tables in which nothing but a title can name a part of the year. */
const TABLES = [
  TWO_YEARS,
  'Chỉ tiêu;2023\nX;5',
  'Chỉ tiêu;Sơ bộ 2023\nX;5',
  'Chỉ tiêu;Đơn vị;Thực hiện;\n;;2022;2023\nX;tỷ đồng;5;6',
  'Chỉ tiêu;Kỳ;Giá trị\nX;2022;5\nX;2023;6',
  'Chỉ tiêu;Giai đoạn 2021-2025\nX;5',
  'Chỉ tiêu;Năm học 2022-2023\nX;5',
  'Địa phương;2022;2023\nHuyện A;5;6\nHuyện B;7;8',
  'Địa phương;Dân số 2022;Dân số 2023\nHuyện A;5;6\nHuyện B;7;8',
  'Năm;Dân số;Lao động\n2022;5;3\n2023;6;4',
  'Chỉ tiêu;Giá trị\nNăm 2023;\nX;5',
  'Chỉ tiêu;Dự toán năm 2023;2023;% so với dự toán\nX;100;70;70',
  'Chỉ tiêu;2022;2023;Chỉ số 2023/2022 (%)\nX;50;60;120',
  'Năm 2023\nChỉ tiêu;Giá trị\nX;5',
];

const CONTENTS = [
  'Thu ngân sách',
  'Tình hình giải ngân',
  'KẾT QUẢ',
  'Giá trị sản xuất công nghiệp',
  'Tai nạn',
];
const COUNTS = ['1', '2', '3', '6', '06', '9', '10', '11', 'sáu', 'chín', 'mười một'];
const PARTS = [
  ...COUNTS.flatMap((count) => [
    `${count} tháng`,
    `${count} tháng đầu năm`,
    `${count} tháng cuối năm`,
    `${count} tháng qua`,
  ]),
  ...['1', '02', '6', '12', 'Giêng', 'hai', 'Chạp', 'này', 'trước', 'đầu', 'báo cáo'].flatMap((month) => [
    `tháng ${month}`,
    `đến tháng ${month}`,
    `từ tháng 1 đến tháng ${month}`,
  ]),
  ...['I', 'II', '3', 'bốn', 'đầu', 'này'].flatMap((quarter) => [
    `quý ${quarter}`,
    `quí ${quarter}`,
    `hết quý ${quarter}`,
  ]),
  'nửa đầu năm',
  'nửa cuối năm',
  'nửa năm',
  'đầu năm',
  'giữa năm',
  'cuối năm',
  'cuối quý',
  'đầu kỳ',
  'cuối kỳ',
  ...['T6', 'T12', '6T', 'Q1', 'QIV', 'H1', 'T1-T6', 'tháng 1-6', 'thg 6', '6 tháng và 9 tháng', 'bán niên'],
  'tuần 38',
  'tuần đầu',
  'tuần này',
  'tuần thứ hai',
  '2 tuần',
  'trong tuần',
  'trong tháng',
  'trong quý',
  'trong kỳ',
  'đến 30/6',
  'đến ngày 30/6',
  'tính đến 30-6',
  'từ 1/1 đến 30/6',
  'ngày 30/4',
  'ngày 2 tháng 9',
  'trước 1/7',
  '(30/6)',
  ...['ngày 15', 'trong ngày', '10 ngày đầu tháng', 'tại thời điểm 1/7', '15/6 hàng năm', '7 ngày nghỉ Tết'],
  'học kỳ I',
  'học kì 2',
  'HK1',
  'đợt 1',
  'đợt cuối',
  'kỳ 2',
  'kỳ I',
  'mùa mưa',
  'mùa hè',
  'dịp Tết',
  'trong hè',
  ...['6 tháng đầu năm 2023', 'quý I/2023', 'tháng 5 năm 2022', '9 tháng 2023', 'T6/2023', 'cuối năm 2022'],
  ...['in the first half', 'January', 'first 6 months', '9 months'],
];
const ENDS = [
  '',
  ' các năm',
  ' hàng năm',
  ' theo địa bàn',
  ' (tỷ đồng)',
  ', phân theo huyện',
  ' - toàn tỉnh',
  ' qua',
];

const ONLY_YEARS = /^(?:năm học |giai đoạn )?\d{4}(?:[–-]\d{4})?$/i;

/** All records of a file, or the sentence of its first mistake. */
function readAll(file: string): readonly IndicatorRecord[] | string {
  return orMistake(() => {
    const { mistakes, entries } = parseFigures(new TextEncoder().encode(file), '');
    if (mistakes[0]) throw mistakes[0];
    const ofFigures = entries.filter(({ isGroupHead }) => !isGroupHead);
    return ofFigures.flatMap((entry) => {
      const periods = entry.readPeriods();
      return (periods.length ? periods : [undefined]).map((period) => readEntry(entry, period));
    });
  });
}

/** Tests of titles that name a part of a year above figures of whole years, for Node and for browsers. */
export function partsOfYearsContract({ it, equal }: Runner): void {
  it('adds the part of a year that a title names to the years of the table', () => {
    for (const [title, sentence] of READ) {
      const year = sentence.includes('ngày') ? '2023' : sentence.replace('6 tỷ đồng, ', '');
      equal(showFile(`${title}\n${TWO_YEARS}`, 'X', year), `X: ${sentence}`, title);
    }
  });

  it('refuses a title with a part of a year that cannot be read exactly, and says what to write', () => {
    for (const title of REFUSED) {
      const sentence = showFile(`${title}\n${TWO_YEARS}`, 'X', '2023');
      equal(
        sentence.startsWith(`! “${title}” ở dòng 1 nói về một phần của năm`),
        true,
        `${title}: ${sentence}`,
      );
    }
    equal(
      showFile(`Thu ngân sách trong quý\n${TWO_YEARS}`, 'X', '2023'),
      '! “Thu ngân sách trong quý” ở dòng 1 nói về một phần của năm, trong khi các số ghi cả năm; hãy ghi rõ kỳ ở chỗ ghi năm, như “6 tháng đầu năm 2023”, hoặc bỏ các chữ đó',
    );
  });

  it('refuses a part of a year above plans, comparisons and former figures, which may be of whole years', () => {
    for (const table of [
      'Chỉ tiêu;Dự toán năm 2023;2023;% so với dự toán\nX;100;70;70',
      'Chỉ tiêu;2022;2023;Chỉ số 2023/2022 (%)\nX;50;60;120',
      'Chỉ tiêu;Kế hoạch 2023;Thực hiện 2023\nX;5;6',
    ])
      for (const title of ['Thu ngân sách 9 tháng', '9 tháng'])
        equal(
          showFile(`${title}\n${table}`, 'X', '2023').includes(
            'hãy ghi rõ kỳ ở chỗ ghi năm, như “9 tháng năm 2023”',
          ),
          true,
          table,
        );
  });

  it('leaves titles alone whose words are no part of a year, and titles above headings that name the part', () => {
    for (const title of WHOLE)
      equal(showFile(`${title}\n${TWO_YEARS}`, 'X', '2023'), 'X: 6 tỷ đồng, năm 2023', title);
    const report = 'Tình hình 6 tháng đầu năm 2024\nChỉ tiêu;Kế hoạch năm;TH 6 tháng 2024\nX;10;5';
    equal(showFile(report, 'X'), 'X: 5, kế hoạch là 10, 6 tháng năm 2024');
  });

  it('refuses the rows below the head of a group that names a part of a year', () => {
    const read = (head: string) => showFile(`Chỉ tiêu;2022;2023\n${head};;\nX;5;6`, 'X', '2023');
    for (const head of ['Trong tháng', 'Thu ngân sách 6 tháng', 'Học kỳ I', 'Đến ngày 30/6'])
      equal(read(head).startsWith('! Không rõ nghĩa của dòng 3'), true, head);
    equal(read('Trẻ em dưới 6 tháng tuổi'), 'X: 6, năm 2023');
    const withPlan = 'Chỉ tiêu;Kế hoạch 2023;Thực hiện 2023\n6 tháng đầu năm;;\nX;5;6';
    equal(showFile(withPlan, 'X', '2023').startsWith('! Không rõ nghĩa của dòng 3'), true);
  });

  it('never says only the year if a title names a part of the year', () => {
    const counts = { read: 0, refused: 0 };
    const cases = tenthInBrowsers(1500);
    const random = fc.record({
      content: fc.constantFrom(...CONTENTS),
      part: fc.constantFrom(...PARTS),
      end: fc.constantFrom(...ENDS),
      isFirst: fc.boolean(),
      isUpper: fc.boolean(),
      otherLine: fc.constantFrom('', 'UBND TỈNH X\n', 'Đơn vị tính: tỷ đồng\n', 'Biểu số 1\n'),
      table: fc.constantFrom(...TABLES),
    });
    fc.assert(
      fc.property(random, ({ content, part, end, isFirst, isUpper, otherLine, table }) => {
        const words = isFirst ? `${part}: ${content}${end}` : `${content} ${part}${end}`;
        const title = isUpper ? words.toUpperCase() : words;
        const file = `${otherLine}"${title}"\n${table}`;
        const records = readAll(file);
        counts[typeof records === 'string' ? 'refused' : 'read']++;
        for (const { period = '', asOf } of typeof records === 'string' ? [] : records)
          equal(ONLY_YEARS.test(period) && asOf === undefined, false, `${period}\n${file}`);
      }),
      { numRuns: cases },
    );
    equal([counts.read > 0, counts.refused > cases / 2], [true, true], JSON.stringify(counts));
  });
}
