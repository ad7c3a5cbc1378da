import { IndicatorError, toErrorSentence } from '../../src/indicator/indicator-error.ts';
import type { Direction } from '../../src/indicator/messages.ts';
import { parseIndicator, toRecord } from '../../src/indicator/parse-record.ts';
import type { IndicatorAttributes } from '../../src/indicator/record.ts';
import { toSentence } from '../../src/indicator/sentence.ts';
import type { Runner } from '../text/text-contract.ts';
import { finance } from './published/finance.ts';
import { growth } from './published/growth.ts';
import { people } from './published/people.ts';
import { production } from './published/production.ts';
import { programmes } from './published/programmes.ts';

const topics = { growth, finance, production, people, programmes };

/** Published wordings that no attribute takes unchanged: what the tile shows instead, and the attributes that say the same. */
const refused: [
  source: string,
  attributes: IndicatorAttributes,
  mistake: string,
  instead: IndicatorAttributes,
][] = [
  [
    'bariavungtautourism.com.vn, Thống kê hoạt động du lịch 9 tháng đầu năm 2017',
    { value: 'khoảng trên 7', unit: 'triệu lượt' },
    'không đọc được “khoảng trên 7” ở thuộc tính “value”',
    { value: 'trên 7', unit: 'triệu lượt' },
  ],
  [
    'admin.baothainguyen.vn/trang-in-258177.html',
    { value: '5,1', unit: '%/năm', change: 'giảm hơn một nửa' },
    'không đọc được “giảm hơn một nửa” ở thuộc tính “change”',
    { value: '5,1', unit: '%/năm', also: 'giảm hơn một nửa' },
  ],
  [
    'baotayninh.vn, Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021-2025',
    { change: 'giảm 1/2 so với đầu kỳ' },
    'không đọc được “giảm 1/2 so với đầu kỳ” ở thuộc tính “change”',
    { text: 'giảm 1/2 so với đầu kỳ' },
  ],
  [
    'kinhtedothi.vn/tag/du-an-ty-usd',
    { value: '22,15', unit: 'tỷ USD', asOf: '20/9' },
    'không đọc được “20/9” ở thuộc tính “as-of”; hãy viết 2023, tháng 12/2023, quý IV/2023, 31/12/2023',
    { value: '22,15', unit: 'tỷ USD', asOf: 'đến ngày 20/9' },
  ],
];

/** What the tile says: the sentence of its figure or of its mistake. */
function say(attributes: IndicatorAttributes, good: Direction = 'none'): string {
  try {
    return toSentence(parseIndicator(toRecord(attributes) ?? { label: '' }), good, 'vi');
  } catch (error) {
    if (error instanceof IndicatorError) return toErrorSentence(error, 'vi');
    throw error;
  }
}

/** Tests that a tile can say what public bodies publish, for Node and for browsers. */
export function publishedContract({ it, equal }: Runner): void {
  it('has at least 60 figures, none of them twice', () => {
    const figures = Object.values(topics)
      .flat()
      .flatMap((page) => page.figures);
    equal(figures.length >= 60, true, String(figures.length));
    equal(new Set(figures.map(([attributes]) => JSON.stringify(attributes))).size, figures.length);
  });

  for (const [topic, pages] of Object.entries(topics))
    for (const { source, figures } of pages)
      it(`says what was published about ${topic}: ${source}`, () => {
        equal(figures.length > 0, true);
        for (const [attributes, sentence, good] of figures) equal(say(attributes, good), sentence);
      });

  for (const [source, attributes, mistake, instead] of refused)
    it(`explains a published wording that it cannot read: ${source}`, () => {
      equal(say({ label: 'X', ...attributes }), `X: ${mistake}`);
      equal(say({ label: 'X', ...instead }).includes('không đọc được'), false);
    });
}
