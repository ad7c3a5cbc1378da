import { IndicatorError } from './indicator-error.ts';
import { kindOfHedge } from './parse-amount-words.ts';
import { parseShare } from './parse-amount.ts';
import { readText } from './parse-field.ts';
import type { AmountKind, IndicatorRecord } from './record.ts';

const FIELD = 'qualifier';
const HEDGED_KINDS: readonly AmountKind[] = ['about', 'at-least', 'at-most'];

/**
 * Reads the qualifier.
 *
 * @throws IndicatorError for a qualifier of a rank, because it belongs to a number; and for a hedge, such as `gần`, beside another in the
 *   value, such as `trên 4`.
 */
export function readQualifier(record: IndicatorRecord): string | undefined {
  const qualifier = readText(record, FIELD);
  if (qualifier === undefined) return undefined;
  const hasNumber = (['value', 'text', 'planRatio'] as const).some((field) => readText(record, field));
  const qualifiesRank = !hasNumber && readText(record, 'rank') !== undefined;
  if (qualifiesRank) throw new IndicatorError('qualified-rank', qualifier, { field: FIELD });
  checkHedge(qualifier, readText(record, 'value'));
  return qualifier;
}

/** The qualifier `khoảng` fits a range; other hedges fit only a number without one. */
function checkHedge(qualifier: string, value: string | undefined): void {
  const hedge = kindOfHedge(qualifier);
  const kind = value === undefined ? undefined : parseShare(value)?.amount.kind;
  if (!hedge || !kind) return;
  const isExcluded = HEDGED_KINDS.includes(kind) || (kind === 'range' && hedge !== 'about');
  if (isExcluded) throw new IndicatorError('contradiction', qualifier, { field: FIELD, other: value });
}
