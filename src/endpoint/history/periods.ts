/** The steps of a history, from long to short. */
export const HISTORY_STEPS = ['year', 'quarter', 'month', 'week', 'day'] as const;
export type HistoryStep = (typeof HISTORY_STEPS)[number];

/** A period of days, both `YYYY-MM-DD`. Both days belong to it. */
export interface Period {
  from: string;
  to: string;
}

const DAY_MS = 86_400_000;
const MONTHS_OF_STEP = { year: 12, quarter: 3, month: 1 };

/** All periods that have at least one of these days, in order. The first and the last one are whole periods. */
export function listPeriods(step: HistoryStep, from: string, to: string): Period[] {
  const periods: Period[] = [];
  let start = startOfPeriod(step, from);
  while (start <= to) {
    const next = startOfNext(step, start);
    periods.push({ from: start, to: addDays(next, -1) });
    start = next;
  }
  return periods;
}

/** The first day of the period that a day belongs to. Weeks start on Monday. */
export function startOfPeriod(step: HistoryStep, day: string): string {
  if (step === 'day') return day;
  if (step === 'week') {
    const daysSinceMonday = (new Date(day).getUTCDay() + 6) % 7;
    return addDays(day, -daysSinceMonday);
  }
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const months = MONTHS_OF_STEP[step];
  return toDay(year, Math.floor((month - 1) / months) * months);
}

function startOfNext(step: HistoryStep, start: string): string {
  if (step === 'day') return addDays(start, 1);
  if (step === 'week') return addDays(start, 7);
  return toDay(Number(start.slice(0, 4)), Number(start.slice(5, 7)) - 1 + MONTHS_OF_STEP[step]);
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** @param month From 0. 12 is January of the next year. */
function toDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}
