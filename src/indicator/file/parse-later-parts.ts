import { joinPeriods } from '../record/parse-period-name.ts';
import { endOfPeriod, isWithinPeriod, isWithinTime, timeOfPeriod } from '../record/period-order.ts';

/** `tháng 5/2024`, `quý II/2024`, `6 tháng đầu năm 2024`, as `parsePeriodName` writes them. */
const PART_OF_YEAR = /^(?:tháng|quý|\d+ tháng) [^–]*?(\d{4})$/;
/** The whole year is not taken for a later part: figures of a part of a year may stand beside a forecast for all of it. */
const WHOLE_YEAR = 'cả năm';

/** The year of a part of a year: 2024 for `quý II/2024`; `undefined` for other periods. */
export function yearOfPart(period: string): string | undefined {
  return PART_OF_YEAR.exec(period)?.[1];
}

/**
 * Whether `tháng 12` would be later than `tháng 1/2024` if it were in 2024. It is then most likely in 2023.
 *
 * @param part A part of a year without its year.
 * @param period A part of a year with its year.
 */
export function isAfterInSameYear(part: string, period: string): boolean {
  const year = yearOfPart(period);
  const completed = year === undefined || part === WHOLE_YEAR ? undefined : joinPeriods(year, part);
  const [end, endOfOther] = [completed, period].map((text) => endOfPeriod(text ?? ''));
  return end !== undefined && endOfOther !== undefined && end > endOfOther;
}

/**
 * Whether all times are parts of years, and none of them lies in a part of a year or ends with it: `quý II/2024` and `quý I/2024`. The figures of
 * June may be those of `6 tháng năm 2024`.
 */
export function areOtherParts(times: readonly string[], part: string): boolean {
  if (yearOfPart(part) === undefined || !times.length) return false;
  return times.every(
    (time) =>
      yearOfPart(time) !== undefined && !isWithinTime(time, part) && endOfPeriod(time) !== endOfPeriod(part),
  );
}

/**
 * Whether the figures of a period may have been counted until a day. The day must lie in the last month of a part of a year: figures until 30/06/2024 are not
 * those of `9 tháng năm 2024`. Figures of a whole year may be those until any day of it.
 */
export function mayEndOn(day: string, period: string): boolean {
  return isWithinPeriod(day, period) && !isBeforeLastMonth(day, period);
}

/** Whether all times are parts of years whose last months begin after a day, so that figures until this day are none of theirs. */
export function areAllLater(times: readonly string[], day: string): boolean {
  return times.length > 0 && times.every((time) => isBeforeLastMonth(day, time));
}

function isBeforeLastMonth(day: string, period: string): boolean {
  const [moment, time] = [timeOfPeriod(day), timeOfPeriod(period)];
  const isPart = yearOfPart(period) !== undefined;
  return isPart && moment !== undefined && time !== undefined && moment.end <= time.end - 1;
}
