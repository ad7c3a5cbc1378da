import { indexed } from '../../text/indexed.ts';
import { FormerFigures, toBaseKey } from '../record/former-figures.ts';
import { toItemField } from '../record/item-field.ts';
import { timeOfPeriod, toPeriodKey } from '../record/period-order.ts';
import type { Amount, Indicator, IndicatorRecord } from '../record/record.ts';
import { namePlan, parsePlanTime } from './parse-plan-time.ts';

/** What a record says about the figure or the plan of a period. */
export interface Statement {
  amount: Amount;
  /** The keys of the periods that may be meant: one, or two for `kỳ trước`, which may be the month before or the same month of the year before. */
  periods: readonly string[];
  /** The name of the plan without its period; `undefined` for a figure. */
  plan?: string | undefined;
  /** Whether it is the figure of the record itself, which may be preliminary. */
  isOwnFigure: boolean;
  field: string;
  /** What the statement is about, for the sentence of a mistake: `2022`, `kế hoạch năm 2024`. */
  name: string;
}

/** `cùng kỳ` in front of a period of its own: `cùng kỳ 9 tháng năm 2023`. */
const BEFORE_PERIOD = /^cùng kỳ (?=.*\d{4})/i;
const YEAR = /(?:19|20)\d\d/;

/** What a record says about the figures and plans of its own and of other periods. */
export function listStatements(record: IndicatorRecord, indicator: Indicator): Statement[] {
  return [...listFigures(record, indicator), ...listPlans(record, indicator)];
}

function listFigures(record: IndicatorRecord, indicator: Indicator): Statement[] {
  const { value, period = '', comparisons, series = [] } = indicator;
  const statements: Statement[] = [];
  const add = (amount: Amount, field: string, periods: readonly string[], name: string) =>
    statements.push({ amount, field, periods, name, isOwnFigure: field === 'value' });
  if (value && period) add(value, 'value', [toPeriodKey(period)], period);
  for (const [index, { previous, previousPeriod }] of indexed(comparisons)) {
    if (!previous) continue;
    const field = toItemField(record, 'changes', 'previous', index, comparisons.length);
    add(previous, field, listFormerPeriods(indicator, previousPeriod), previousPeriod ?? 'kỳ trước');
  }
  for (const point of series) add(point.value, 'series', [toPeriodKey(point.period)], point.period);
  return statements;
}

function listPlans(record: IndicatorRecord, { plans, period = '' }: Indicator): Statement[] {
  return plans.flatMap(({ target, by }, index) => {
    if (!target || !period) return [];
    const { name: plan, time } = parsePlanTime(by, period);
    const name = namePlan(by, period);
    const field = toItemField(record, 'plans', 'planTarget', index, plans.length);
    return [{ amount: target, field, periods: [time], plan, name, isOwnFigure: false }];
  });
}

/**
 * The keys of the periods that the name of a former period may mean; empty if they are not known.
 *
 * @param name `năm trước`; `undefined` for the previous period without a name.
 */
function listFormerPeriods(indicator: Indicator, name: string | undefined): string[] {
  const { period = '' } = indicator;
  const time = timeOfPeriod(period);
  const former = new FormerFigures(indicator);
  const samePart = former.periodOf('cùng kỳ');
  const isYear = time !== undefined && time.end - time.begin === 12;
  if (name === undefined) {
    const before = ['tháng trước', 'quý trước', 'năm trước'].map((base) => former.periodOf(base));
    return [...new Set([...before, samePart])].filter((key) => timeOfPeriod(key) !== undefined);
  }
  const isYearBefore = toBaseKey(name) === 'năm trước' && !isYear;
  const [year] = YEAR.exec(samePart) ?? [];
  if (isYearBefore) return year === undefined ? [] : [year, samePart];
  const key = former.periodOf(name);
  return [timeOfPeriod(key) ? key : toPeriodKey(name.replace(BEFORE_PERIOD, ''))];
}
