import { IndicatorError } from './indicator-error.ts';
import { kindOfHedge } from './parse-amount-words.ts';
import { readText } from './parse-field.ts';
import type { Amount, AmountKind, Indicator, IndicatorRecord } from './record.ts';

const FIELD = 'qualifier';
const HEDGED_KINDS: readonly AmountKind[] = [
  'about',
  'at-least',
  'at-most',
  'no-occurrence',
  'not-collected',
];

/** Words alone, or a sign such as `>`. Digits, `gấp 2`, and a sign behind words, `năm nay:`, would seem to belong to the number. */
const SHAPE = /^(\p{L}[\p{L} ,./()]*|[<>≤≥~≈=]{1,2})$/u;
/** Words that make another number: `âm`, `gấp`, `nghìn`, `một nửa`; not the `tỷ` of `tỷ lệ`. */
const CHANGES_NUMBER =
  /(?<!\p{L})(âm|trừ|gấp|nửa|rưỡi|trăm|chục|nghìn|ngàn|vạn|triệu|(tỷ|tỉ)(?! (lệ|trọng|suất|số))|phần|minus|half|twice|times|percent)(?!\p{L})/iu;
/** Words that are a number, or that say that the number is wrong. */
const NO_QUALIFIER = /^(không|chưa|không phải|chưa phải|no|not|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)$/i;

/**
 * The words in front of the number of the main figure.
 *
 * @throws IndicatorError for words that would make another number.
 */
export function readQualifier(record: IndicatorRecord): string | undefined {
  const text = readText(record, FIELD);
  if (text === undefined) return undefined;
  const isQualifier = SHAPE.test(text) && !CHANGES_NUMBER.test(text) && !NO_QUALIFIER.test(text);
  if (!isQualifier) throw new IndicatorError('unread', text, { field: FIELD });
  return text;
}

/** The amount of a main figure, and the field that it is from. */
interface MainAmount {
  field: 'value' | 'planRatio' | 'change';
  amount: Amount;
}

/**
 * Throws for a qualifier of a rank, because it belongs to a number; and for a hedge, such as `gần`, beside another in the main figure, such
 * as `trên 4`.
 */
export function checkQualifier(record: IndicatorRecord, fields: Omit<Indicator, 'label'>): void {
  const { qualifier, text } = fields;
  if (qualifier === undefined || text) return;
  const main = mainAmountOf(fields);
  if (isRankMain(fields, main)) throw new IndicatorError('qualified-rank', qualifier, { field: FIELD });
  if (!main) return;
  const { kind, before } = main.amount;
  const isHedgedTwice = hasOwnHedge(kind, kindOfHedge(qualifier));
  const isEstimatedTwice = isEstimate(qualifier) && isEstimate(before);
  if (isHedgedTwice || isEstimatedTwice) {
    throw new IndicatorError('contradiction', qualifier, {
      field: FIELD,
      other: readText(record, main.field),
    });
  }
}

/** Whether the rank is the main figure: a position takes precedence over a change, and a change over a rank in words. */
function isRankMain({ rank }: Omit<Indicator, 'label'>, main: MainAmount | undefined): boolean {
  if (rank === undefined) return false;
  return !main || (main.field === 'change' && typeof rank !== 'string');
}

/** Whether words begin with `ước`: beside such an amount, `ước` would be said twice, `ước ước 5`. */
function isEstimate(words: string): boolean {
  return /^(ước|estimated)(?!\p{L})/iu.test(words);
}

/** The first amount that may be the main figure; `undefined` for a figure without an amount. */
function mainAmountOf({ value, plans, comparisons }: Omit<Indicator, 'label'>): MainAmount | undefined {
  if (value) return { field: 'value', amount: value };
  const ratio = plans[0]?.ratio;
  if (ratio) return { field: 'planRatio', amount: ratio };
  const change = comparisons[0]?.amount;
  return change && { field: 'change', amount: change };
}

/**
 * Whether an amount has a hedge of its own, beside which the hedge of the qualifier does not fit. `khoảng` fits beside a range, `trên` does
 * not.
 */
function hasOwnHedge(kind: AmountKind, hedge: AmountKind | undefined): boolean {
  if (!hedge) return false;
  return HEDGED_KINDS.includes(kind) || (kind === 'range' && hedge !== 'about');
}
