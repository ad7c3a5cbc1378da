import type { Language } from '../../text/language.ts';
import type { MistakeDetails } from './mistake.ts';

type Examples = ReadonlyMap<string, string>;

/** Examples for the sentences of mistakes that have no suggestion: `hãy viết một số như 1.200 …`. */
const vietnamese: Examples = new Map(
  Object.entries({
    amount: 'một số như 1.200 hoặc 12,02, cũng có thể như “trên 4”, “khoảng 24”, “61–62”',
    words: 'bằng chữ',
    label: 'tên đầy đủ của chỉ tiêu',
    time: '2023, tháng 12/2023, quý IV/2023, 31/12/2023',
    decimals: 'số chữ số thập phân, từ 0 đến 20',
    unit: 'một đơn vị như “xã”, “%”, “triệu đồng/người”',
    qualifier: 'từ như “gần”, “hơn”, “khoảng”, “ước đạt”, “dự kiến”, “lũy kế”, “bình quân”, “còn”, “thêm”',
    planRatio: 'một tỷ lệ như 95,8 hoặc “95,8% kế hoạch tỉnh giao”',
    planBy: 'cơ quan giao như “Trung ương”, hoặc tên kế hoạch',
    planStatus: '“đạt” hoặc “chưa đạt”',
    change: 'mức thay đổi như “tăng 5% so với cùng kỳ”',
    rank: 'thứ hạng như 17 hoặc 17/63',
    series: '2021: 8,5; 2022: 10,48',
    also: 'số liệu kèm chữ như “vốn 10,3 tỷ USD”',
    changes: '[{"change": "tăng 5%"}]',
    plans: '[{"planRatio": "95,8"}]',
    src: 'địa chỉ của tệp như /so-lieu/chi-tieu.csv#ma-chi-tieu',
    json: 'JSON đúng cú pháp, mỗi số liệu như {"label": "Xã đạt chuẩn", "value": 62}',
  }),
);

const english: Examples = new Map(
  Object.entries({
    amount: 'a number like 1.200 or 12,02, or like “over 4”, “about 24”, “61–62”',
    words: 'words',
    label: 'the whole name of the indicator',
    time: '2023, 12/2023, Q4/2023, 31/12/2023',
    decimals: 'the number of decimals, 0 to 20',
    unit: 'a unit like “communes”, “%”, “million VND”',
    qualifier: 'a word like “nearly”, “over”, “about”, “estimated”, “expected”, “cumulative”, “total”',
    planRatio: 'a ratio like 95,8 or “95,8% of the annual plan”',
    planBy: 'who assigned the plan, like “the province”, or its name',
    planStatus: '“met” or “not met”',
    change: 'a change like “up 5% compared with 2022”',
    rank: 'a rank like 17 or 17/63',
    series: '2021: 8,5; 2022: 10,48',
    also: 'a figure with its words, like “capital of 10,3 billion USD”',
    changes: '[{"change": "up 5%"}]',
    plans: '[{"planRatio": "95,8"}]',
    src: 'the address of a file, like /so-lieu/chi-tieu.csv#ma-chi-tieu',
    json: 'valid JSON, each figure like {"label": "Xã đạt chuẩn", "value": 62}',
  }),
);

/** The English examples for tables, whose words are Vietnamese. */
const inTables: Examples = new Map(
  Object.entries({
    amount: 'a number like 1.200 or 12,02, or like “trên 4”, “khoảng 24”, “61–62”',
    unit: 'a unit like “xã”, “%”, “triệu đồng/người”',
    qualifier: 'a word like “gần”, “hơn”, “khoảng”, “ước đạt”, “dự kiến”, “lũy kế”, “bình quân”',
    planRatio: 'a ratio like 95,8 or “95,8% kế hoạch tỉnh giao”',
    planBy: 'who assigned the plan, like “Trung ương”, or its name',
    planStatus: '“đạt” or “chưa đạt”',
    change: 'a change like “tăng 5% so với cùng kỳ”',
    also: 'a figure with its words, like “vốn 10,3 tỷ USD”',
  }),
);

/** The name of the example for fields that share one. A field that is neither here nor above gets the example `words`. */
const SHARED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    value: 'amount',
    of: 'amount',
    planTarget: 'amount',
    previous: 'amount',
    period: 'time',
    previousPeriod: 'time',
    asOf: 'time',
    changeUnit: 'unit',
    rankOf: 'rank',
    JSON: 'json',
  }),
);

const examples: Record<Language, Examples> = { vi: vietnamese, en: english };

/**
 * @param mistake The field in an error, `value` or `changes[0].change`; the column of a table; and whether the mistake is in a JSON file, where
 *   the text of a series has quotes.
 */
export function exampleOf(
  {
    field,
    column,
    isJson,
  }: Pick<MistakeDetails, 'field' | 'isJson'> & Partial<Pick<MistakeDetails, 'column'>>,
  language: Language,
): string {
  const name = field.replace(/^.*\./, '').replace(/\[\d+\]$/, '');
  const texts = examples[language];
  const exampleName = SHARED.get(name) ?? name;
  const ofTable =
    language === 'en' && column !== undefined && !isJson ? inTables.get(exampleName) : undefined;
  const example = ofTable ?? texts.get(exampleName) ?? texts.get('words')!;
  return isJson && name === 'series' ? `"${example}"` : example;
}
