import { parseAmount } from './parse-amount.ts';
import { toPeriodKey } from './period-order.ts';
import type { Amount, Comparison } from './record.ts';

/** `cùng kỳ`, `cùng kỳ năm trước`, `cùng kỳ năm 2022`. */
const SAME_PERIOD = /^cùng kỳ(?: năm trước|(?: năm)? (\d{4}))?$/i;
const YEAR = /^(19|20)\d\d$/;
const YEAR_AT_END = /(?:19|20)\d\d$/;

/** The figures that a record may be compared with: its previous values, and the figures of its row in other periods. */
export class FormerFigures {
  readonly #comparisons: readonly Comparison[];
  /** The figures of other periods, by the keys of these. */
  readonly #columns: ReadonlyMap<string, string>;
  readonly #period: string;

  constructor(
    comparisons: readonly Comparison[],
    columns: ReadonlyMap<string, string>,
    period: string | undefined,
  ) {
    this.#comparisons = comparisons;
    this.#columns = columns;
    this.#period = toPeriodKey(period ?? '');
  }

  /** The figure that a comparison compares with; `undefined` if the record does not have it. */
  find({ base, previous }: Comparison): Amount | undefined {
    if (base === undefined && previous) return previous;
    // Without a base, the growth of a year is that from the year before.
    if (base === undefined)
      return YEAR.test(this.#period) ? this.#findColumn(this.#toPeriod('năm trước')) : undefined;
    const key = toBaseKey(base);
    const same = this.#comparisons.find(
      (other) => other.previous && toBaseKey(other.previousPeriod ?? '') === key,
    );
    return same?.previous ?? this.#findColumn(this.#toPeriod(key));
  }

  /** The period that a base is. `cùng kỳ` of `tháng 5/2023` is `tháng 5/2022`. */
  #toPeriod(base: string): string {
    const [year] = YEAR_AT_END.exec(this.#period) ?? [];
    const isYearBefore = base === 'năm trước' && YEAR.test(this.#period);
    const [isSamePeriod, ownYear] = SAME_PERIOD.exec(base) ?? [];
    if (!year || (!isYearBefore && !isSamePeriod)) return base;
    return this.#period.replace(YEAR_AT_END, ownYear ?? String(Number(year) - 1));
  }

  #findColumn(period: string): Amount | undefined {
    const text = this.#columns.get(period);
    return text === undefined ? undefined : parseAmount(text)?.amount;
  }
}

/** Two bases with the same key are the same, as `cùng kỳ năm trước` and `cùng kỳ` are. */
export function toBaseKey(base: string): string {
  const key = toPeriodKey(base);
  return key === 'cùng kỳ năm trước' ? 'cùng kỳ' : key;
}
