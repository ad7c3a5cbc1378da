import { indexed } from '../../text/indexed.ts';
import { joinPeriods, parsePeriodName } from '../record/parse-period-name.ts';
import { timeOfPeriod, toPeriodKey } from '../record/period-order.ts';
import { toPlanName } from '../record/plan-name.ts';

const YEAR = /(?:19|20)\d\d/g;
const YEAR_ONLY = /^\d{4}$/;
const WHOLE_YEAR = /^(?:cả )?năm$/i;

/**
 * The period of a plan, as a key, and the name of the plan without this period: 2024 and `kế hoạch` for `kế hoạch năm 2024`, and for
 * `kế hoạch năm` beside `9 tháng năm 2024`. A plan without a period is that of the figure.
 *
 * @param by The name of the plan.
 * @param period The period of the record.
 */
export function parsePlanTime(by = '', period: string): { name: string; time: string } {
  const year = period.match(YEAR)?.at(-1);
  const words = by.split(' ');
  for (const [index] of indexed(words)) {
    const end = words.slice(index).join(' ');
    const name = words.slice(0, index).join(' ');
    const ofPeriod = WHOLE_YEAR.test(end) ? year : parsePeriodName(end);
    if (ofPeriod === undefined) continue;
    const time = timeOfPeriod(ofPeriod) || year === undefined ? ofPeriod : joinPeriods(year, ofPeriod);
    return { name, time: toPeriodKey(time ?? ofPeriod) };
  }
  return { name: by, time: toPeriodKey(period) };
}

/** The name of a plan with its period: `kế hoạch năm 2025`. */
export function namePlan(by: string | undefined, period: string): string {
  const hasOwnTime = by !== undefined && parsePlanTime(by, period).name !== by;
  const time = YEAR_ONLY.test(period) ? `năm ${period}` : period;
  return hasOwnTime ? by : `${toPlanName(by, 'vi')} ${time}`;
}
