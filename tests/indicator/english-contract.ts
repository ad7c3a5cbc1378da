import { exampleOf } from '../../src/indicator/record/field-examples.ts';
import { parseIndicator } from '../../src/indicator/record/parse-record.ts';
import type { IndicatorRecord } from '../../src/indicator/record/record.ts';
import { toShownText } from '../../src/indicator/sentence/phrase.ts';
import { toPhrases } from '../../src/indicator/sentence/phrases.ts';
import { toSentence } from '../../src/indicator/sentence/sentence.ts';
import type { Runner } from '../text/text-contract.ts';

type Row = [fields: Partial<IndicatorRecord>, lines: string];

/** The visible lines of a record in an English tile, without the label. */
function show(fields: Partial<IndicatorRecord>): string {
  const indicator = parseIndicator({ label: 'X', ...fields });
  return toPhrases(indicator, undefined, 'en').map(toShownText).join(' · ');
}

/** Phrases with words that an English tile can translate. */
const KNOWN: Row[] = [
  [{ value: 'trên 4' }, 'Over 4'],
  [{ value: 'ước trên 4' }, 'Estimated over 4'],
  [{ value: 'không vượt quá 5' }, 'No more than 5'],
  [{ value: 'khoảng từ 8 đến 8,5' }, 'About from 8 to 8.5'],
  [{ value: '95% trở lên' }, '95% or more'],
  [{ value: 'tăng trưởng âm 5%' }, 'Negative growth of 5%'],
  [{ value: 5, qualifier: 'gần' }, 'Nearly 5'],
  [{ value: 5, period: 'tháng 12/2023' }, '5 · In December 2023'],
  [{ value: 5, period: 'quý IV/2023' }, '5 · In the fourth quarter of 2023'],
  [{ value: 5, asOf: 'quý I/2024' }, '5 · As of the end of the first quarter of 2024'],
  [
    { value: 5, qualifier: 'lũy kế', period: '10 tháng đầu năm 2022' },
    'Cumulative for the first 10 months of 2022: 5',
  ],
  [{ value: 5, previous: 'trên 4', previousPeriod: 'năm trước' }, '5 · The previous year: over 4'],
  [
    { value: 5, change: 'tăng hơn 5% so với cùng kỳ' },
    '5 · ▲ Up more than 5% compared with the same period of the previous year',
  ],
  [{ value: 5, change: 'bằng 109% cùng kỳ năm 2022' }, '5 · 109% of the same period of 2022'],
  [
    { value: 96, unit: '%', planTarget: '95% trở lên', planBy: 'Trung ương', planStatus: 'đạt' },
    '96% · Meets the plan assigned by the central government (95% or more)',
  ],
  [{ planRatio: 95, planStatus: 'chưa đạt' }, '95% of the plan, not yet met'],
];

/** The periods of a series, and how they are heard. */
const POINTS: [series: string, heard: string][] = [
  ['tháng 1/2023: 5; tháng 2/2023: 6', 'in January 2023 it was 5, in February 2023 it was 6'],
  ['5/2023: 5; 6/2023: 6', 'in May 2023 it was 5, in June 2023 it was 6'],
  ['31/12/2022: 5; 31/12/2023: 6', 'on 31/12/2022 it was 5, on 31/12/2023 it was 6'],
  [
    'quý I/2023: 5; quý II/2023: 6',
    'in the first quarter of 2023 it was 5, in the second quarter of 2023 it was 6',
  ],
  ['2022: 5; 2023: 6', 'in 2022 it was 5, in 2023 it was 6'],
];

/** Phrases with another word. They stay Vietnamese as a whole; only their numbers are written in English: `1.5`. */
const UNKNOWN: Row[] = [
  [{ value: 5, period: 'vụ đông' }, '5 · Vụ đông'],
  [{ value: 5, change: 'gấp 1,5 lần so với năm 2022' }, '5 · ▲ Gấp 1.5 lần so với năm 2022'],
  [{ value: 5, change: 'tăng hơn 5% so với Hà Nội' }, '5 · ▲ Tăng hơn 5% so với Hà Nội'],
  [{ value: 5, change: 'bằng 109% kế hoạch' }, '5 · Bằng 109% kế hoạch'],
  [{ value: 5, change: 'so với cùng kỳ tăng 5%' }, '5 · ▲ So với cùng kỳ tăng 5%'],
  [
    { value: 96, planTarget: 'trên 95', planBy: 'Sở Tài chính', planStatus: 'đạt' },
    '96 · Đạt kế hoạch Sở Tài chính giao (trên 95)',
  ],
  [
    { value: 5, planTarget: 95, planBy: 'tỉnh', planStatus: 'cơ bản đạt' },
    '5 · Cơ bản đạt kế hoạch tỉnh giao (95)',
  ],
  [{ value: 5, qualifier: 'tính chung' }, 'Tính chung 5'],
];

/** Tests of which Vietnamese words an English tile translates, for Node and for browsers. */
export function englishContract({ it, equal }: Runner): void {
  it('translates known hedges (`trên`), periods, plans and what a change is compared with', () => {
    for (const [fields, lines] of KNOWN) equal(show(fields), lines, JSON.stringify(fields));
  });

  it('reads the examples that the English sentences of mistakes give', () => {
    for (const [field, others] of [
      ['value', {}],
      ['qualifier', { value: 5 }],
      ['unit', { value: 5 }],
      ['planRatio', {}],
      ['planBy', { planRatio: 95 }],
      ['planStatus', { planTarget: 95 }],
      ['change', {}],
      ['also', { value: 5 }],
    ] as const) {
      const examples = [...exampleOf({ field, isJson: false }, 'en').matchAll(/“(.+?)”/g)].map(
        ([, example = '']) => example,
      );
      equal(examples.length > 0, true, field);
      for (const example of examples) {
        const isEnglish = /^[ -~–]+$/.test(example);
        equal(isEnglish && show({ ...others, [field]: example }) !== '', true, example);
      }
    }
  });

  it('says whether a change is favourable in the language of the change', () => {
    const say = (change: string) => {
      const indicator = parseIndicator({ label: 'X', value: 5, change });
      return toPhrases(indicator, 'up', 'en').slice(1).map(toShownText).join(' · ');
    };
    equal(say('tăng 3% so với năm 2022'), '▲ Up 3% compared with 2022 (favourable)');
    equal(say('gấp 1,5 lần so với năm 2022'), '▲ Gấp 1.5 lần so với năm 2022 (thuận lợi)');
    equal(
      say('công nhận thêm 3 xã; giảm 3%'),
      '▲ Công nhận thêm 3 xã (thuận lợi) · ▼ Down 3% (unfavourable)',
    );
  });

  it('leaves a phrase with another word in Vietnamese as a whole', () => {
    for (const [fields, lines] of UNKNOWN) equal(show(fields), lines, JSON.stringify(fields));
  });

  it('says the points of a series with the preposition of their time', () => {
    for (const [series, heard] of POINTS) {
      const indicator = parseIndicator({ label: 'X', series });
      equal(toSentence(indicator, undefined, 'en'), `X: ${heard}`);
    }
  });
}
