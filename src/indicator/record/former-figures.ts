import { parseAmount } from './parse-amount.ts';
import { type PeriodTime, timeOfPeriod, toPeriodKey } from './period-order.ts';
import type { Amount, Comparison, Indicator, SeriesPoint } from './record.ts';

/** `cùng kỳ`, `cùng kỳ năm trước`, `cùng kỳ năm 2022`, `năm học trước`. */
const SAME_PERIOD = /^(?:cùng kỳ(?: năm trước|(?: năm)? (\d{4}))?|năm học trước)$/i;
const YEAR_BEFORE = 'năm trước';
/** The years in the key of a period: `2023`, `tháng 5/2023`, `2023-12-31`, `năm học 2022–2023`. */
const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** The name of a base, and the number of months of a period that is compared with it: a quarter, of 3 months, with `quý trước`. */
export const MONTHS_OF_BASE: ReadonlyMap<string, number> = new Map([
  ['tháng trước', 1],
  ['quý trước', 3],
  [YEAR_BEFORE, 12],
]);

/**
 * The figures with which a record may be compared: the previous values of its comparisons, the points of its series, and the figures of
 * the same row in other periods.
 */
export class FormerFigures {
  readonly #comparisons: readonly Comparison[];
  /** The figures of other periods, by the key of the period. */
  readonly #otherPeriods: ReadonlyMap<string, string>;
  readonly #series: readonly SeriesPoint[];
  readonly #period: string;

  constructor(
    { comparisons, series = [], period = '' }: Omit<Indicator, 'label'>,
    otherPeriods: ReadonlyMap<string, string> = new Map(),
  ) {
    this.#comparisons = comparisons;
    this.#otherPeriods = otherPeriods;
    this.#series = series;
    this.#period = toPeriodKey(period);
  }

  /**
   * The figure with which the figure of the record is compared. The base is the text that names it: `cùng kỳ`. `undefined` if the record does
   * not have the former figure.
   */
  find({ base, previous }: Pick<Comparison, 'base' | 'previous'>): Amount | undefined {
    if (base === undefined) return previous ?? this.#findYearBefore();
    const key = toBaseKey(base);
    const withSameBase = this.#comparisons.find(
      (other) => other.previous && toBaseKey(other.previousPeriod ?? '') === key,
    );
    const ofPeriod = withSameBase?.previous ?? this.#findInOtherPeriod(this.#toPeriod(key));
    return ofPeriod ?? (key === YEAR_BEFORE ? this.#findSamePartOfYearBefore() : undefined);
  }

  /** The period that a base means: `2022` for `năm trước` if the figure is of 2023. */
  periodOf(base: string): string {
    return this.#toPeriod(toBaseKey(base));
  }

  /**
   * The figure of the year before, or of the same part of that year. Growth without a base is the growth from this figure, unless the record
   * also has the figure of a later period of the same length, such as the month before.
   */
  #findYearBefore(): Amount | undefined {
    const yearBefore = this.#toPeriod('cùng kỳ');
    const time = timeOfPeriod(this.#period);
    const timeBefore = timeOfPeriod(yearBefore);
    if (!time || !timeBefore || lengthOf(timeBefore) !== lengthOf(time)) return undefined;
    const isBetween = (period: string) => {
      const other = timeOfPeriod(period);
      const isOfSameLength = other !== undefined && lengthOf(other) === lengthOf(time);
      return isOfSameLength && other.end > timeBefore.end && other.end < time.end;
    };
    return this.#listPeriods().some(isBetween) ? undefined : this.#findInOtherPeriod(yearBefore);
  }

  /**
   * The figure of the same month, day or other part of the year before. `so với năm trước` means this figure, unless the record also has the
   * figure of that whole year.
   */
  #findSamePartOfYearBefore(): Amount | undefined {
    const samePart = this.#toPeriod('cùng kỳ');
    const [year] = samePart.match(YEARS) ?? [];
    return this.#listPeriods().includes(String(year)) ? undefined : this.#findInOtherPeriod(samePart);
  }

  #listPeriods(): string[] {
    return [...this.#otherPeriods.keys(), ...this.#series.map(({ period }) => period)];
  }

  /** The period that a base means if the figure is of `tháng 5/2023`: `tháng 5/2022` for `cùng kỳ`, `tháng 4/2023` for `tháng trước`. */
  #toPeriod(base: string): string {
    const periodBefore = toPeriodBefore(this.#period, base);
    if (periodBefore !== undefined) return periodBefore;
    const ownYear = this.#period.match(YEARS)?.at(-1);
    const samePeriod = SAME_PERIOD.exec(base);
    if (ownYear === undefined || samePeriod === null) return base;
    const [, yearOfBase = Number(ownYear) - 1] = samePeriod;
    const yearsBefore = Number(ownYear) - Number(yearOfBase);
    return this.#period.replace(YEARS, (year) => String(Number(year) - yearsBefore));
  }

  #findInOtherPeriod(period: string): Amount | undefined {
    const text = this.#otherPeriods.get(period);
    if (text !== undefined) return parseAmount(text)?.amount;
    return this.#series.find((point) => toPeriodKey(point.period) === period)?.value;
  }
}

/** The period before a month, a quarter or a year: `tháng 12/2023` for `tháng 1/2024` and the base `tháng trước`. */
function toPeriodBefore(period: string, base: string): string | undefined {
  const time = timeOfPeriod(period);
  const months = MONTHS_OF_BASE.get(base);
  if (!time || lengthOf(time) !== months) return undefined;
  return nameOf({ begin: time.begin - months, end: time.begin });
}

/** The name of a month, a quarter or a year. */
function nameOf({ begin, end }: PeriodTime): string {
  const year = Math.floor(begin / 12);
  const month = begin % 12;
  if (end - begin === 1) return `tháng ${month + 1}/${year}`;
  if (end - begin === 3) return toPeriodKey(`quý ${month / 3 + 1}/${year}`);
  return String(year);
}

/** How many months a period has. */
function lengthOf({ begin, end }: PeriodTime): number {
  return end - begin;
}

/** Two bases with the same key mean the same period: `cùng kỳ năm trước` and `cùng kỳ`. */
export function toBaseKey(base: string): string {
  const key = toPeriodKey(base);
  return key === 'cùng kỳ năm trước' ? 'cùng kỳ' : key;
}
