import { IndicatorError } from './indicator-error.ts';
import { isHedge, kindOfHedge } from './parse-amount-words.ts';
import { readText } from './parse-field.ts';
import type { Amount, AmountKind, Indicator, IndicatorRecord } from './record.ts';
import { hasSign } from './signs.ts';

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

/** A longer text is not a qualifier. */
const MAX_LENGTH = 60;
/** Words that say over which time a figure was summed up or averaged: `lũy kế từ đầu năm`, `bình quân mỗi tháng`. */
const SUM = '(?:lũy kế|luỹ kế|cộng dồn|tính chung)(?: từ đầu (?:năm|kỳ|nhiệm kỳ)| đến nay)?';
const AVERAGE = '(?:bình quân|trung bình)(?:(?:/| (?:mỗi |một |hằng |hàng )?)(?:năm|tháng|quý|ngày))?';
/** Words for how final a figure is. */
const FINALITY = 'dự kiến|dự báo|dự ước|ước thực hiện|sơ bộ|tạm tính|chính thức|quyết toán';
/** Words that may stand in front of a number and do not change it. */
const OTHERS = 'tổng|tổng số|tổng cộng|đạt|có|còn|còn lại|chỉ còn|thêm|thực hiện|số';
/** The verb `đạt` in front of a value. Only the qualifier `ước` may stand before it: `ước đạt 5`. */
const REACHED = /^đạt /i;
/** `thêm`, which gives the value a direction. */
const ADDED = /(?<!\p{L})thêm$/iu;
/** `năm thứ` in `năm thứ 2`. */
const ORDINAL = '(?:(?:năm|tháng|kỳ|lần|đợt) )?thứ';
const ENGLISH = 'cumulative|total|average|expected|projected|forecast|preliminary|provisional|official';
const KNOWN = new RegExp(`^(?:${SUM}|${AVERAGE}|${FINALITY}|${OTHERS}|${ORDINAL}|${ENGLISH})$`, 'i');

/**
 * Reads the words in front of the number of the main figure.
 *
 * @throws IndicatorError for all but the known words, because others may make another figure: `giảm`, `mục tiêu`, `gấp`.
 */
export function readQualifier(record: IndicatorRecord): string | undefined {
  const text = readText(record, FIELD);
  if (text === undefined) return undefined;
  if (!isQualifier(text)) throw new IndicatorError('unread', text, { field: FIELD });
  return text;
}

/** Whether a text is a known qualifier, or two of them, `lũy kế ước đạt`. */
export function isQualifier(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  if (isKnown(text)) return true;
  const spaces = [...text.matchAll(/ /g)];
  return spaces.some(({ index }) => isKnown(text.slice(0, index)) && isKnown(text.slice(index + 1)));
}

function isKnown(words: string): boolean {
  return KNOWN.test(words) || isHedge(words);
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
  // `đạt đạt 5`, `lũy kế đạt 5`; and `gần đạt 5`, where the hedge belongs behind the verb.
  const doesNotFitVerb = REACHED.test(before) && !/^ước$/i.test(qualifier);
  // `thêm −5`
  const hasDirectionTwice = ADDED.test(qualifier) && hasSign(main.amount);
  if (isHedgedTwice || isEstimatedTwice || doesNotFitVerb || hasDirectionTwice) {
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

/** Whether words begin with `ước`. If both the qualifier and the amount do, the tile would show `ước ước 5`. */
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
