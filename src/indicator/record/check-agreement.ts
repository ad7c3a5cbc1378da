import { indexed } from '../../text/indexed.ts';
import { type Disagreement, findDisagreement, type PublishedComparison } from './agreeing-numbers.ts';
import { FormerFigures } from './former-figures.ts';
import { IndicatorError } from './indicator-error.ts';
import { isOppositeDirection, toDirectionWords } from './agreeing-directions.ts';
import { toUnit } from './unit-scale.ts';
import { areUnitsEqual } from './label-unit.ts';
import { parseAmount } from './parse-amount.ts';
import { kindOfHedge } from './parse-amount-words.ts';
import type { Amount, Comparison, Indicator, IndicatorRecord, Plan, Quoted } from './record.ts';
import { isPercentage } from './unit.ts';

type Figure = Omit<Indicator, 'label'>;

const MONEY = /đồng|vnđ|vnd|usd|đô la|eur|^((nghìn|ngàn|trăm) )?(tỷ|tỉ|triệu)$/i;
/** The share of a part in its whole, as a further figure: `chiếm 48,8%`. */
const SHARE = /^chiếm(?: tỷ lệ)? (\d[\d.,]* ?%)$/i;
const PERCENTAGE_POINTS = /^điểm( (phần trăm|%))?$/i;
/** Verbs, beside `tăng` and `giảm`, that compare the figure itself with the former one. */
const COMPARING_VERB = /^(tăng thêm|giảm bớt|(cao|nhiều|lớn|thấp|ít|nhỏ|kém) hơn|kém)$/i;
/** Qualifiers of an estimate. A figure with one of these is compared like a figure without a qualifier. */
const ESTIMATE = /^(ước|ước tính|sơ bộ|dự ước)$/i;

/**
 * Throws for a plan ratio or a comparison, such as a change, that contradicts the figures of its record by more than rounding: 10 % growth
 * from 100 to 90. Only exact numbers are checked, not bounds (`trên 4`), hedges (`khoảng 24`) and ranges (`61–62`).
 *
 * @param otherPeriods The figures of the same row in other periods, by the key of the period.
 */
export function checkAgreement(
  record: IndicatorRecord,
  figure: Figure,
  otherPeriods: ReadonlyMap<string, string> = new Map(),
): void {
  const value = toExact(figure.value);
  const isHedged = figure.qualifier !== undefined && kindOfHedge(figure.qualifier) !== undefined;
  if (!value || isHedged) return;
  checkPlans(record, figure, value);
  checkShare(figure, value);
  checkComparisons(record, figure, value, otherPeriods);
}

function checkPlans(record: IndicatorRecord, { plans, unit, of }: Figure, value: Quoted): void {
  // In a record with a whole, `62/127`, the ratio may be the share of the part in the whole.
  if (of) return;
  for (const [index, plan] of indexed(plans)) {
    const { ratio, target } = toExactPlan(plan);
    if (!ratio || !target) continue;
    const comparison = { as: 'index', published: ratio, mayUseOtherFigures: isPercentage(unit) } as const;
    const disagreement = findDisagreement({ ...comparison, now: value, before: target });
    if (!disagreement) continue;
    const ownCount = plans.length - (record.plans?.length ?? 0);
    const field = toField('plans', 'planRatio', index, ownCount);
    throw toMistake(disagreement, ratio, [target, value], field);
  }
}

/** Throws for the share of a part that contradicts the part and its whole: `chiếm 88,8%` beside 62/127. */
function checkShare({ also, of }: Figure, value: Quoted): void {
  const whole = toExact(of);
  if (!whole) return;
  for (const text of also) {
    const [, percentage = ''] = SHARE.exec(text) ?? [];
    const share = toExact(parseAmount(percentage)?.amount);
    if (!share) continue;
    const comparison = { as: 'index', published: share, mayUseOtherFigures: false } as const;
    const disagreement = findDisagreement({ ...comparison, now: value, before: whole });
    if (disagreement) throw toMistake(disagreement, share, [whole, value], 'also');
  }
}

function toExactPlan({ ratio, target }: Plan): { ratio: Quoted | undefined; target: Quoted | undefined } {
  return { ratio: toExact(ratio), target: toExact(target) };
}

function checkComparisons(
  record: IndicatorRecord,
  figure: Figure,
  value: Quoted,
  otherPeriods: ReadonlyMap<string, string>,
): void {
  const { comparisons, qualifier, unit } = figure;
  if (qualifier !== undefined && !ESTIMATE.test(qualifier)) return;
  const formerFigures = new FormerFigures(figure, otherPeriods);
  const isMoney = MONEY.test(unit ?? '');
  for (const [index, comparison] of indexed(comparisons)) {
    const before = toExact(formerFigures.find(comparison));
    if (!before) continue;
    const ownCount = comparisons.length - (record.changes?.length ?? 0);
    const field = toField('changes', 'change', index, ownCount);
    const published = toPublished(comparison, unit);
    const as = kindOfNumber(comparison, unit);
    const isChecked = published !== undefined && as !== undefined;
    const numbers: PublishedComparison | undefined = isChecked
      ? { as, published, now: value, before, mayUseOtherFigures: isMoney }
      : undefined;
    const disagreement = numbers && findDisagreement(numbers);
    // Authors often write `giảm 2%` for a percentage that decreased by 2 percentage points.
    const isInPoints =
      numbers?.as === 'growth' && isPercentage(unit) && !findDisagreement({ ...numbers, as: 'difference' });
    if (disagreement && !isInPoints) {
      throw toMistake(disagreement, toExact(comparison.amount) ?? numbers.published, [before, value], field);
    }
    if (!isOppositeDirection(comparison, value, before, isMoney)) continue;
    const words = { value: 0, text: toDirectionWords(comparison) };
    throw toMistake('contradiction', words, [before, value], field);
  }
}

/** What the number of a comparison means; `undefined` for a comparison that is not checked, such as `gấp 1,5 lần` and `tăng 5% mỗi năm`. */
function kindOfNumber({ kind, unit, verb, lead, tail }: Comparison, figureUnit: string | undefined) {
  const hasOtherWords = lead !== undefined || tail !== undefined;
  if (hasOtherWords) return undefined;
  if (kind === 'ratio') return unit === '%' ? 'index' : undefined;
  // A comparison has its own verb only for verbs other than `tăng` and `giảm`. `tăng bình quân` and `công nhận thêm` may mean another
  // number.
  const isOfFigures = verb === undefined || COMPARING_VERB.test(verb);
  if (kind !== 'change' || !isOfFigures) return undefined;
  if (unit === '%') return 'growth';
  if (isPercentage(figureUnit)) return PERCENTAGE_POINTS.test(unit ?? '') ? 'difference' : undefined;
  const isSameUnit = unit === undefined || areUnitsEqual(unit, figureUnit ?? '');
  return isSameUnit || areMultiples(unit, figureUnit) ? 'difference' : undefined;
}

function areMultiples(unit: string, figureUnit = ''): boolean {
  return toUnit({ value: 0, text: '0' }, unit, figureUnit) !== undefined;
}

/** The number of a comparison in the unit of the figure. It is negative for a decrease. */
function toPublished({ amount, direction, unit = '' }: Comparison, figureUnit = ''): Quoted | undefined {
  const ownNumber = toExact(amount);
  const number = ownNumber && (toUnit(ownNumber, unit, figureUnit) ?? ownNumber);
  return number && direction === 'down' ? { ...number, value: -number.value } : number;
}

/** The number of an exact amount; `undefined` for a bound, a hedge, a range and a yearbook sign (`-`). */
function toExact(amount: Amount | undefined): Quoted | undefined {
  return amount?.kind === 'exact' && !amount.behind ? amount.numbers[0] : undefined;
}

/**
 * The field of a comparison or plan: `change` if it stands in the record, `changes[0].change` if it stands in the list.
 *
 * @param ownCount How many comparisons or plans the fields of the record give. Those of the list follow.
 */
function toField(list: 'changes' | 'plans', field: string, index: number, ownCount: number): string {
  return index < ownCount ? field : `${list}[${index - ownCount}].${field}`;
}

function toMistake(
  problem: Disagreement,
  { value, text }: Quoted,
  [first, second]: [Quoted, Quoted],
  field: string,
): IndicatorError {
  const isFraction = problem === 'fraction';
  return new IndicatorError(isFraction ? 'fraction' : 'numbers-contradict', text, {
    field,
    other: `${first.text}; ${second.text}`,
    suggestion: isFraction ? toPercent(Math.abs(value), text) : undefined,
  });
}

/** `8,5` for `0,085`. */
function toPercent(value: number, text: string): string {
  const [, decimals = ''] = text.split(',');
  return (value * 100).toFixed(Math.max(decimals.length - 2, 0)).replace('.', ',');
}
