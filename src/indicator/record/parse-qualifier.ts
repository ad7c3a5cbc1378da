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

/**
 * Throws for a qualifier of a rank, because it belongs to a number; and for a hedge, such as `gần`, beside another in the main figure, such
 * as `trên 4`.
 */
export function checkQualifier(record: IndicatorRecord, fields: Omit<Indicator, 'label'>): void {
  const { qualifier, text, rank } = fields;
  if (qualifier === undefined) return;
  const main = mainAmountOf(fields);
  // As the main figure, a position takes precedence over a change, and a change over a rank in words.
  const standsBehindRank = !main || (main.field === 'change' && typeof rank !== 'string');
  const qualifiesRank = rank !== undefined && !text && standsBehindRank;
  if (qualifiesRank) throw new IndicatorError('qualified-rank', qualifier, { field: FIELD });
  const isEstimatedTwice = isEstimate(qualifier) && isEstimate(main?.amount.before ?? '');
  const isHedgedTwice =
    main && !text && (hasOwnHedge(main.amount.kind, kindOfHedge(qualifier)) || isEstimatedTwice);
  if (isHedgedTwice) {
    throw new IndicatorError('contradiction', qualifier, {
      field: FIELD,
      other: readText(record, main.field),
    });
  }
}

/** Whether words begin with `ước`, which two of them would say twice: `ước ước 5`. */
function isEstimate(words: string): boolean {
  return /^(ước|estimated)(?!\p{L})/iu.test(words);
}

/** The number of the main figure, and its field. */
function mainAmountOf({
  value,
  plans,
  comparisons,
}: Omit<Indicator, 'label'>): { field: 'value' | 'planRatio' | 'change'; amount: Amount } | undefined {
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
