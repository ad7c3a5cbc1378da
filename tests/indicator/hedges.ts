import type { IndicatorAttributes } from '../../src/indicator/record/record.ts';
import { capitalize } from '../../src/text/sentence.ts';

/** A bound, a hedge or a range as an officer writes it, and as it is shown and heard with the unit `xã`. */
export type Hedge = readonly [written: string, shown: string, heard?: string];

export const HEDGES: readonly Hedge[] = [
  ['trên 4', 'trên 4 xã'],
  ['hơn 35', 'hơn 35 xã'],
  ['khoảng trên 95', 'khoảng trên 95 xã'],
  ['không dưới 3', 'không dưới 3 xã'],
  ['tối thiểu 90', 'tối thiểu 90 xã'],
  ['ít nhất 3', 'ít nhất 3 xã'],
  ['≥ 90', '≥ 90 xã', 'ít nhất 90 xã'],
  ['>=90', '≥90 xã', 'ít nhất 90 xã'],
  ['>4', '>4 xã', 'trên 4 xã'],
  ['95 trở lên', '95 xã trở lên'],
  ['5+', '5+ xã', '5 xã trở lên'],
  ['dưới 3', 'dưới 3 xã'],
  ['chưa đầy 5', 'chưa đầy 5 xã'],
  ['không quá 5', 'không quá 5 xã'],
  ['tối đa 5', 'tối đa 5 xã'],
  ['≤ 5', '≤ 5 xã', 'không quá 5 xã'],
  ['<9,5', '<9,5 xã', 'dưới 9,5 xã'],
  ['5 trở xuống', '5 xã trở xuống'],
  ['khoảng 24', 'khoảng 24 xã'],
  ['xấp xỉ 3', 'xấp xỉ 3 xã'],
  ['gần 90', 'gần 90 xã'],
  ['~ 5', '~ 5 xã', 'khoảng 5 xã'],
  ['8±0,5', '8±0,5 xã', '8 cộng trừ 0,5 xã'],
  ['61–62', '61–62 xã', '61 đến 62 xã'],
  ['90-95', '90–95 xã', '90 đến 95 xã'],
  ['8 ÷ 8,5', '8 ÷ 8,5 xã', '8 đến 8,5 xã'],
  ['từ 8 đến 8,5', 'từ 8 đến 8,5 xã'],
  ['8 to 8,5', '8 to 8,5 xã'],
];

/** Where a hedge stands in a record, and what is shown and heard of it. */
export interface Place {
  field: string;
  /** The unit of the hedge. */
  unit: 'xã' | '%';
  /** The other fields of the record. */
  others: IndicatorAttributes;
  /** What is shown and heard, with `…` for the hedge and its unit. */
  shown: string;
  heard: string;
  /** Hedges that cannot stand in this field. */
  refused: readonly string[];
}

export const PLACES: readonly Place[] = [
  { field: 'value', unit: 'xã', others: { unit: 'xã' }, shown: '…', heard: '…', refused: [] },
  {
    field: 'of',
    unit: 'xã',
    others: { unit: 'xã', value: '2' },
    shown: '2/…',
    heard: '2 trong tổng số …',
    // The words `trở lên` and `trở xuống` would seem to belong to the part too.
    refused: ['95 trở lên', '5 trở xuống'],
  },
  {
    field: 'planTarget',
    unit: 'xã',
    others: { unit: 'xã', text: 'đang rà soát' },
    shown: 'Đang rà soát · Kế hoạch: …',
    heard: 'đang rà soát, kế hoạch là …',
    refused: [],
  },
  {
    field: 'planRatio',
    unit: '%',
    others: { text: 'đang rà soát' },
    shown: 'Đang rà soát · Bằng … kế hoạch',
    heard: 'đang rà soát, bằng … kế hoạch',
    refused: [],
  },
  {
    field: 'previous',
    unit: 'xã',
    others: { unit: 'xã', text: 'đang rà soát', previousPeriod: '2022' },
    shown: 'Đang rà soát · Năm 2022: …',
    heard: 'đang rà soát, năm 2022 là …',
    refused: [],
  },
  {
    field: 'change',
    unit: 'xã',
    others: { unit: 'xã', text: 'đang rà soát', changeDirection: 'giảm' },
    shown: 'Đang rà soát · ▼ Giảm …',
    heard: 'đang rà soát, giảm …',
    // `5+` may mean `+5`.
    refused: ['5+'],
  },
  {
    field: 'series',
    unit: 'xã',
    others: { unit: 'xã' },
    shown: 'Năm 2021: …',
    heard: 'năm 2021 là …',
    refused: [],
  },
];

/** The words of a bound that stand behind everything else: ` trở lên` in `bằng 95% kế hoạch trở lên`. */
const ENDING = / trở (?:lên|xuống)$/;

/** What is shown and heard of a hedge at a place. */
export function toExpected(
  [, shown, heard = shown]: Hedge,
  place: Place,
): readonly [shown: string, heard: string] {
  const insert = (hedge: string, text: string) => {
    const [ending = ''] = ENDING.exec(hedge) ?? [];
    const inUnit = place.unit === '%' ? hedge.replace(' xã', '%') : hedge;
    return text.replace('…', inUnit.replace(ENDING, '')) + ending;
  };
  return [capitalize(insert(shown, place.shown)), insert(heard, place.heard)];
}

/** The attributes of a tile with a hedge at a place. */
export function toAttributes([written]: Hedge, { field, others }: Place): IndicatorAttributes {
  return { label: 'X', ...others, [field]: field === 'series' ? `2021: ${written}` : written };
}
