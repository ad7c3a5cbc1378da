import fc from 'fast-check';
import { IndicatorError } from '../../src/indicator/record/indicator-error.ts';
import { parseIndicator } from '../../src/indicator/record/parse-record.ts';
import { toShownText } from '../../src/indicator/sentence/phrase.ts';
import type { IndicatorRecord } from '../../src/indicator/record/record.ts';
import { toPhrases } from '../../src/indicator/sentence/phrases.ts';
import { toSentence } from '../../src/indicator/sentence/sentence.ts';
import { tenthInBrowsers } from '../fewer-cases.ts';
import type { Runner } from '../text/text-contract.ts';

const AMOUNTS = [
  '1.200',
  '12,02',
  '7,70',
  '0',
  '-5',
  'trên 4',
  '≥ 90',
  '61–62',
  'từ 8 đến 8,5',
  '95 trở lên',
  '-',
  '…',
];
const PERIODS = [
  '2023',
  '2021 - 2025',
  'Quý IV/2023',
  '12/2023',
  '31.12.2023',
  '6 tháng đầu năm 2024',
  'cùng kỳ',
];
const optional = (...texts: string[]) => fc.option(fc.constantFrom(...texts), { nil: undefined });

/** Random records. Most values are right, but fields may contradict each other. */
const anyRecord = fc.record({
  value: optional(...AMOUNTS, '62/127', '10,8‰'),
  text: optional('đang rà soát', '111/2024/QH15'),
  unit: optional('xã', '%', 'triệu đồng/người'),
  qualifier: optional('gần', 'ước', 'lũy kế', 'bình quân'),
  of: optional('127', '1.300'),
  also: optional('vốn 10,3 tỷ USD; chiếm 9,6%'),
  planRatio: optional(...AMOUNTS, '59,9% dự toán Trung ương giao; 58% dự toán HĐND tỉnh giao'),
  planBy: optional('Trung ương', 'HĐND tỉnh giao', 'cả năm', 'vốn đã phân bổ'),
  planTarget: optional(...AMOUNTS),
  planStatus: optional('đạt', 'vượt kế hoạch'),
  previous: optional(...AMOUNTS),
  previousPeriod: optional(...PERIODS),
  change: optional(
    ...AMOUNTS,
    '+1,2%',
    'công nhận thêm 35 thôn',
    'bằng 109,42% so với cùng kỳ',
    'gấp 1,5 lần so với năm 2022',
    'tăng 0,55% so với tháng trước; giảm 3,52% so với cùng kỳ năm 2021',
  ),
  changeUnit: optional('%', 'điểm phần trăm', 'hộ'),
  rank: optional('17', '17/63', 'đứng đầu cả nước', 'thứ 8 cả nước và cao nhất vùng'),
  rankOf: optional('63'),
  rankScope: optional('tỉnh, thành phố'),
  period: optional(...PERIODS),
  asOf: optional(...PERIODS, 'cuối năm 2023'),
  status: optional('sơ bộ', 'ước tính'),
});

/** Fields that are shown only beside a number. Without any figure, the tile shows "Chưa có số liệu" instead. */
const SHOWN_WITH_NUMBER = ['unit', 'qualifier', 'of', 'changeUnit', 'previousPeriod', 'rankOf', 'rankScope'];

/** The numbers of a text, without the points between their thousands. */
function numbersIn(text: string): string[] {
  return (text.match(/\d(?:[\d.,]*\d)?/g) ?? []).map((number) => number.replaceAll('.', ''));
}

/** The numbers and words of a text. Each of them must be shown or heard. The parts of `31.12.2023` are three numbers. */
function contentOf(text: string): string[] {
  const isDay = /^\d\d\.\d\d\.\d{4}$/.test(text);
  const numbers = isDay ? text.split('.') : numbersIn(text);
  return [...numbers, ...(text.toLowerCase().match(/\p{L}+/gu) ?? [])];
}

/** Rules that hold for the lines and the sentence of any record, for Node and for browsers. */
export function sentenceProperties({ it, equal }: Runner): void {
  it('shows or says each number and each word of a record, and no other number, or reports a mistake', () => {
    let shownCount = 0;
    fc.assert(
      fc.property(anyRecord, (fields) => {
        const given = Object.entries(fields).filter(([, text]) => text !== undefined) as [string, string][];
        const record = { label: 'X', ...Object.fromEntries(given) } as IndicatorRecord;
        let output: string;
        try {
          const indicator = parseIndicator(record);
          const lines = toPhrases(indicator, 'up', 'vi').map(toShownText);
          output = [...lines, toSentence(indicator, 'up', 'vi')].join(' | ');
        } catch (error) {
          equal(error instanceof IndicatorError, true, JSON.stringify(record));
          return;
        }
        shownCount++;
        const said = new Set(contentOf(output.toLowerCase()));
        // `-` and `…` stand in place of a number, and have no unit.
        const hasMissingNumber = given.some(([, text]) => text === '-' || text === '…');
        const mayLackNumber = output.startsWith('Chưa có số liệu') || hasMissingNumber;
        for (const [field, text] of given) {
          if (mayLackNumber && SHOWN_WITH_NUMBER.includes(field)) continue;
          // Without a value, perhaps no number has this unit.
          if (field === 'unit' && fields.value === undefined) continue;
          // A change of 0 is shown as `không đổi`, without the 0 and without a unit.
          if (field === 'changeUnit' && fields.change === '0') continue;
          const lost = contentOf(text).filter((part) => !said.has(part) && part !== '0');
          equal(lost, [], `${field} of ${JSON.stringify(record)}: ${output}`);
        }
        const allowed = new Set(given.flatMap(([, text]) => contentOf(text)));
        const invented = numbersIn(output).filter((number) => !allowed.has(number));
        equal(invented, [], `${JSON.stringify(record)}: ${output}`);
      }),
      { numRuns: tenthInBrowsers(6000) },
    );
    equal(shownCount > tenthInBrowsers(30), true, `${shownCount} records without a mistake`);
  });
}
