import { IndicatorError } from './indicator-error.ts';
import { kindOfHedge } from './parse-amount-words.ts';
import { readText } from './parse-field.ts';
import type { Amount, AmountKind, Indicator, IndicatorRecord } from './record.ts';

const FIELD = 'qualifier';
/**
 * Amounts that cannot get a hedge, a word such as `gần`: those that already have one, `trên 4`, and yearbook signs, `-` or `…` in place of a
 * figure.
 */
const KINDS_WITHOUT_HEDGE: readonly AmountKind[] = [
  'about',
  'at-least',
  'at-most',
  'no-occurrence',
  'not-collected',
];

/** Only words, or only a sign such as `>`. Digits, `gấp 2`, and a sign behind words, `năm nay:`, would look like a part of the number. */
const SHAPE = /^(\p{L}[\p{L} ,./()]*|[<>≤≥~≈=]{1,2})$/u;
/** Words that change the value of a number: `âm`, `gấp`, `nghìn`, `một nửa`; not the `tỷ` of `tỷ lệ`. */
const CHANGES_NUMBER =
  /(?<!\p{L})(âm|trừ|gấp|nửa|rưỡi|trăm|chục|nghìn|ngàn|vạn|triệu|(tỷ|tỉ)(?! (lệ|trọng|suất|số))|phần|minus|half|twice|times|percent)(?!\p{L})/iu;
/** Numbers in words, and negations, which would mean that the number is wrong. */
const NO_QUALIFIER = /^(không|chưa|không phải|chưa phải|no|not|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)$/i;

/**
 * Reads the words in front of the number of the main figure.
 *
 * @throws IndicatorError for words that would change the value of the number.
 */
export function readQualifier(record: IndicatorRecord): string | undefined {
  const text = readText(record, FIELD);
  if (text === undefined) return undefined;
  const isQualifier = SHAPE.test(text) && !CHANGES_NUMBER.test(text) && !NO_QUALIFIER.test(text);
  if (!isQualifier) throw new IndicatorError('unread', text, { field: FIELD });
  return text;
}

/** The amount of the main figure, and the name of its field. */
interface MainAmount {
  field: 'value' | 'planRatio' | 'change';
  amount: Amount;
}

/**
 * Throws for any qualifier of a main figure that is a rank. Throws for a qualifier that is a hedge, such as `gần`, if the main figure has a
 * hedge too, such as `trên 4`.
 */
export function checkQualifier(record: IndicatorRecord, indicator: Omit<Indicator, 'label'>): void {
  const { qualifier, text } = indicator;
  // A main figure in words, `text`, has no number that the qualifier could contradict.
  if (qualifier === undefined || text) return;
  const main = mainAmountOf(indicator);
  if (isRankMain(indicator, main)) throw new IndicatorError('qualified-rank', qualifier, { field: FIELD });
  if (!main) return;
  const { kind, before } = main.amount;
  const isHedgedTwice = rejectsHedge(kind, kindOfHedge(qualifier));
  const isEstimatedTwice = isEstimate(qualifier) && isEstimate(before);
  if (isHedgedTwice || isEstimatedTwice) {
    throw new IndicatorError('contradiction', qualifier, {
      field: FIELD,
      other: readText(record, main.field),
    });
  }
}

/**
 * Whether the rank is the main figure. A value or the ratio of a plan comes first, then a rank that is a position, then a change, then a rank in
 * words.
 */
function isRankMain({ rank }: Omit<Indicator, 'label'>, main: MainAmount | undefined): boolean {
  if (rank === undefined) return false;
  const isPosition = typeof rank !== 'string';
  return !main || (main.field === 'change' && isPosition);
}

/** Whether words begin with `ước`. If the qualifier and the amount do so, the tile would show `ước ước 5`. */
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
 * Whether a qualifier that is a hedge does not fit an amount of this kind. Beside a range, `khoảng` fits and `trên` does not.
 */
function rejectsHedge(kind: AmountKind, hedge: AmountKind | undefined): boolean {
  if (!hedge) return false;
  return KINDS_WITHOUT_HEDGE.includes(kind) || (kind === 'range' && hedge !== 'about');
}
