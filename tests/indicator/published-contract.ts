import { toErrorSentence } from '../../src/indicator/record/error-sentence.ts';
import { IndicatorError } from '../../src/indicator/record/indicator-error.ts';
import type { Direction } from '../../src/indicator/messages.ts';
import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import { parseIndicator } from '../../src/indicator/record/parse-record.ts';
import { toRecord } from '../../src/indicator/record/to-record.ts';
import type { IndicatorAttributes } from '../../src/indicator/record/record.ts';
import { toSentence } from '../../src/indicator/sentence/sentence.ts';
import { thirdOfEngine } from '../fewer-cases.ts';
import type { Runner } from '../text/text-contract.ts';
import { finance } from './published/finance.ts';
import { growth } from './published/growth.ts';
import { people } from './published/people.ts';
import { production } from './published/production.ts';
import { programmes } from './published/programmes.ts';
import { reports } from './published/reports.ts';
import type { PublishedFigure } from './published/published-figures.ts';

const topics = { growth, finance, production, people, programmes, reports };
const allFigures = Object.values(topics)
  .flat()
  .flatMap(({ figures }) => figures);

/** Published wordings that are refused: the mistake that the tile shows, the wording that is accepted instead, and its sentence. */
const refused: [
  source: string,
  attributes: IndicatorAttributes,
  mistake: string,
  accepted: IndicatorAttributes,
  sentence: string,
][] = [
  [
    'kinhtedothi.vn/tag/du-an-ty-usd',
    { value: '22,15', unit: 'tỷ USD', asOf: '20/9' },
    '“20/9” ở thuộc tính “as-of” không ghi năm; hãy viết đủ ngày, tháng, năm như 31/12/2023',
    { value: '22,15', unit: 'tỷ USD', asOf: 'đến ngày 20/9' },
    'X: 22,15 tỷ USD, đến ngày 20/9',
  ],
  [
    'plo.vn/thoi-su/dung-vi-thanh-tich-huy-dong-qua-suc-dan-655823.html',
    { value: '24', unit: 'đơn vị', change: 'tăng chín đơn vị so với cuối năm 2015' },
    'không đọc được “tăng chín đơn vị so với cuối năm 2015” ở thuộc tính “change”; hãy viết như “tăng 5% so với cùng kỳ”, “bằng 109,42% cùng kỳ” hoặc “gấp 1,5 lần năm 2022”',
    { value: '24', unit: 'đơn vị', change: 'tăng 9 đơn vị so với cuối năm 2015' },
    'X: 24 đơn vị, tăng 9 đơn vị so với cuối năm 2015',
  ],
  [
    'thoibaotaichinhvietnam.vn/phan-dau-dat-ty-le-giai-ngan-von-dau-tu-cong-o-muc-cao-nhat-119282.html',
    { planRatio: '58,33', change: 'thấp hơn so với cùng kỳ năm 2021 (63,86%)' },
    '“63,86%” trong “thấp hơn so với cùng kỳ năm 2021 (63,86%)” ở thuộc tính “change” là số liệu của kỳ trước; hãy ghi ở thuộc tính “previous”, và ở đây chỉ viết “thấp hơn so với cùng kỳ năm 2021”',
    { planRatio: '58,33', changeDirection: 'giảm', previous: '63,86', previousPeriod: 'cùng kỳ năm 2021' },
    'X: đạt 58,33% kế hoạch, giảm so với cùng kỳ năm 2021, cùng kỳ năm 2021 là 63,86%',
  ],
  [
    'baolamdong.vn/toasoan-bandoc/202105/khi-doanh-nghiep-va-nguoi-dan-cung-danh-gia-nang-luc-dieu-hanh-cua-chinh-quyen-3057062/',
    { value: '64,43', unit: 'điểm', change: 'thấp hơn năm 2019 (66,23 điểm)' },
    'không đọc được “thấp hơn năm 2019 (66,23 điểm)” ở thuộc tính “change”; hãy viết như “tăng 5% so với cùng kỳ”, “bằng 109,42% cùng kỳ” hoặc “gấp 1,5 lần năm 2022”',
    { value: '64,43', unit: 'điểm', change: 'thấp hơn năm 2019', previous: '66,23', previousPeriod: '2019' },
    'X: 64,43 điểm, thấp hơn năm 2019, năm 2019 là 66,23 điểm',
  ],
  [
    'cand.com.vn/Xa-hoi/Ha-Noi-co-109-xa-dat-chuan-nong-thon-moi-341105/',
    { value: 'giảm còn 1,91%', change: 'giảm 5,61% so với năm 2011' },
    'không đọc được “giảm còn 1,91%” ở thuộc tính “value”; hãy viết một số như 1.200 hoặc 12,02, cũng có thể như “trên 4”, “khoảng 24”, “61–62”',
    { qualifier: 'còn', value: '1,91%', change: 'giảm 5,61% so với năm 2011' },
    'X: còn 1,91%, giảm 5,61% so với năm 2011',
  ],
  [
    'vietnamplus.vn/gia-tri-trung-binh-chi-so-cai-cach-hanh-chinh-cua-6-vung-kinh-te-xa-hoi-post1025126.vnp',
    { value: '90.17%' },
    'không đọc được “90.17%” ở thuộc tính “value”; hãy viết 90,17%',
    { value: '90,17%' },
    'X: 90,17%',
  ],
  [
    'baonamdinh.com.vn/channel/5086/',
    { series: '2011: 120/100; 2014: 117/100' },
    'không đọc được “120/100” ở thuộc tính “series”; hãy viết 2021: 8,5; 2022: 10,48',
    { series: '2011: 120; 2014: 117', unit: 'bé trai/100 bé gái' },
    'X: năm 2011 là 120 bé trai/100 bé gái, năm 2014 là 117 bé trai/100 bé gái',
  ],
  [
    'kinhtethaibinh.family.blog/2020/11/02/don-suc-chang-nuoc-rut',
    { planRatio: 'mới chỉ đạt hơn 70%' },
    'không đọc được “mới chỉ đạt hơn 70%” ở thuộc tính “plan-ratio”; hãy viết một tỷ lệ như 95,8 hoặc “95,8% kế hoạch tỉnh giao”',
    { planRatio: 'hơn 70' },
    'X: đạt hơn 70% kế hoạch',
  ],
  [
    'anninhthudo.vn/ha-noi-phan-dau-den-nam-2025-co-80-85-truong-cong-lap-dat-chuan-quoc-gia-post518502.antd (UBND TP Hà Nội)',
    { value: '80 - 85%', qualifier: 'phấn đấu' },
    'không đọc được “phấn đấu” ở thuộc tính “qualifier”; hãy viết từ như “gần”, “hơn”, “khoảng”, “ước đạt”, “dự kiến”, “lũy kế”, “bình quân”, “còn”, “thêm”',
    { value: '80 - 85%', period: 'mục tiêu đến năm 2025' },
    'X: 80 đến 85%, mục tiêu đến năm 2025',
  ],
  [
    'plo.vn/kinh-te/quan-ly-kinh-te/73-ty-usd-von-fdi-duoc-giai-ngan-trong-8-thang-372032.html',
    { value: 'trên 7,9', unit: 'tỷ USD', change: 'giảm 34% về số dự án và 30% về vốn' },
    'không đọc được “giảm 34% về số dự án và 30% về vốn” ở thuộc tính “change”; hãy viết như “tăng 5% so với cùng kỳ”, “bằng 109,42% cùng kỳ” hoặc “gấp 1,5 lần năm 2022”',
    { value: 'trên 7,9', unit: 'tỷ USD', change: 'giảm 34% về số dự án và giảm 30% về vốn' },
    'X: trên 7,9 tỷ USD, giảm 34% về số dự án, giảm 30% về vốn',
  ],
  [
    'tharong.com/so-sanh-kinh-te-cua-cac-tinh-nam-2024',
    { change: 'ước tăng 2,92%; thấp hơn kế hoạch năm 2021 (7,5%)' },
    'không đọc được “thấp hơn kế hoạch năm 2021 (7,5%)” ở thuộc tính “change”; hãy viết như “tăng 5% so với cùng kỳ”, “bằng 109,42% cùng kỳ” hoặc “gấp 1,5 lần năm 2022”',
    { change: 'ước tăng 2,92%', planTarget: '7,5%', planBy: 'kế hoạch năm 2021' },
    'X: ước tăng 2,92%, kế hoạch năm 2021 là 7,5%',
  ],
];

/** What the tile says: the sentence of its figure or of its mistake. */
function say(attributes: IndicatorAttributes, desired: Direction = 'none'): string {
  try {
    return toSentence(parseIndicator(toRecord(attributes) ?? { label: '' }), desired, 'vi');
  } catch (error) {
    if (error instanceof IndicatorError) return toErrorSentence(error, 'vi');
    throw error;
  }
}

/** The figures that stand in files. */
const triedFigures = thirdOfEngine(allFigures);

/** The figures as a table with the names of the attributes as headings. */
function toTable(figures: readonly PublishedFigure[], separator: string): string {
  const records = figures.map(([attributes], index) => ({ id: String(index), ...attributes }));
  const names = [...new Set(records.flatMap(Object.keys))];
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const rows = records.map((record) => {
    const cells = new Map(Object.entries(record));
    return names.map((name) => quote(cells.get(name) ?? ''));
  });
  return [names, ...rows].map((cells) => cells.join(separator)).join('\n');
}

/** The sentences of the figures of a file, in the order of the file. */
function sayAll(file: string, contentType: string): string[] {
  const figures = parseFigures(new TextEncoder().encode(file), contentType);
  if (figures.mistakes[0]) throw figures.mistakes[0];
  return figures.entries.map(({ id }) => {
    const desired = triedFigures[Number(id)]?.[2];
    return toSentence(parseIndicator(figures.read(id)), desired, 'vi');
  });
}

/** Tests that a tile can say what public bodies publish, for Node and for browsers. */
export function publishedContract({ it, equal }: Runner): void {
  it('has at least 100 figures, none of them twice', () => {
    equal(allFigures.length >= 100, true, String(allFigures.length));
    equal(new Set(allFigures.map(([attributes]) => JSON.stringify(attributes))).size, allFigures.length);
  });

  for (const [topic, pages] of Object.entries(topics))
    for (const { source, figures } of pages)
      it(`says what was published about ${topic}: ${source}`, () => {
        equal(figures.length > 0, true);
        for (const [attributes, sentence, desired] of figures) equal(say(attributes, desired), sentence);
      });

  it('says the same sentences for all figures of a table with semicolons or commas, and of JSON', () => {
    const sentences = triedFigures.map(([, sentence]) => sentence);
    equal(sayAll(toTable(triedFigures, ';'), 'text/csv'), sentences);
    equal(sayAll(toTable(triedFigures, ','), 'text/csv'), sentences);
    const records = triedFigures.map(([attributes], index) => ({ id: String(index), ...attributes }));
    equal(sayAll(JSON.stringify(records), 'application/json'), sentences);
  });

  for (const [source, attributes, mistake, accepted, sentence] of refused)
    it(`explains a published wording that it refuses, and accepts another wording: ${source}`, () => {
      equal(say({ label: 'X', ...attributes }), `X: ${mistake}`);
      equal(say({ label: 'X', ...accepted }), sentence);
    });
}
