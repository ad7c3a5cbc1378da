import { isIndicatorError } from '../record/indicator-error.ts';
import { toPeriodKey } from '../record/period-order.ts';
import { addTo } from './add-to.ts';
import type { ComparedRecord, EntryPeriod } from './parse-collisions.ts';
import { readFully, type ReadEntry } from './parse-entries.ts';
import { listStatements, type Statement } from './parse-statements.ts';

/** A record of the file, and what it says. */
export interface RelatedRecord extends ReadEntry, EntryPeriod {
  statements: readonly Statement[];
}

/** A statement, and the record that makes it. */
export interface Source {
  statement: Statement;
  record: RelatedRecord;
}

/** Fields that say something about the figure or the plan of a period. */
const STATING_FIELDS = ['previous', 'changes', 'series', 'planTarget', 'plans'] as const;
/** Two years have at most this many records of months, quarters and other long parts. */
const MAX_NEAR_RECORDS = 60;
const YEAR = /(?:19|20)\d\d/g;

/** The records of one indicator. A record is only read when it is needed, because an indicator may have a record for each day of ten years. */
export class RecordGroup {
  readonly #compared: readonly ComparedRecord[];
  readonly #byPeriod = new Map<string, ComparedRecord[]>();
  readonly #byYear = new Map<string, ComparedRecord[]>();
  readonly #read = new Map<ComparedRecord, RelatedRecord | undefined>();
  #knownStated: ReadonlyMap<string, Source[]> | undefined;
  #plans: readonly Source[] | undefined;

  constructor(compared: readonly ComparedRecord[]) {
    this.#compared = compared;
    for (const item of compared) {
      if (item.period === undefined) continue;
      addTo(this.#byPeriod, toPeriodKey(item.period), item);
      for (const year of new Set(item.period.match(YEAR))) addTo(this.#byYear, year, item);
    }
  }

  /** A record; `undefined` if it has a mistake of its own. */
  find({ entry, period }: EntryPeriod): RelatedRecord | undefined {
    const found = this.#compared.find((item) => item.entry === entry && item.period === period);
    return found && this.#readItem(found);
  }

  /** The records whose period names one of these years; none if there are many, such as those of days. */
  listOfYears(years: readonly number[]): RelatedRecord[] {
    const items = years.flatMap((year) => this.#byYear.get(String(year)) ?? []);
    return items.length > MAX_NEAR_RECORDS ? [] : this.#readItems(items);
  }

  /** @param period The key of a period. */
  listOfPeriod(period: string): RelatedRecord[] {
    return this.#readItems(this.#byPeriod.get(period));
  }

  /** What all records say about a period. */
  listSources(period: string): Source[] {
    const own = this.listOfPeriod(period).flatMap((record) => {
      return record.statements.flatMap((statement) => (statement.isOwnFigure ? [{ statement, record }] : []));
    });
    return [...own, ...(this.#statedByPeriod.get(period) ?? [])];
  }

  /** The targets of the plans. */
  get plans(): readonly Source[] {
    return (this.#plans ??= this.#listStated().filter(({ statement }) => statement.plan !== undefined));
  }

  /** What the records say beside their own figures, by the keys of the periods. */
  get #statedByPeriod(): ReadonlyMap<string, Source[]> {
    if (this.#knownStated) return this.#knownStated;
    const stated = new Map<string, Source[]>();
    for (const source of this.#listStated()) {
      for (const period of source.statement.periods) addTo(stated, period, source);
    }
    this.#knownStated = stated;
    return stated;
  }

  #listStated(): Source[] {
    const stating = this.#compared.filter(({ record }) =>
      STATING_FIELDS.some((field) => record?.[field] !== undefined),
    );
    return this.#readItems(stating).flatMap((record) =>
      record.statements.flatMap((statement) => (statement.isOwnFigure ? [] : [{ statement, record }])),
    );
  }

  #readItems(items: readonly ComparedRecord[] = []): RelatedRecord[] {
    return items.flatMap((item) => this.#readItem(item) ?? []);
  }

  #readItem(item: ComparedRecord): RelatedRecord | undefined {
    if (!this.#read.has(item)) this.#read.set(item, readRelated(item));
    return this.#read.get(item);
  }
}

function readRelated({ entry, period }: ComparedRecord): RelatedRecord | undefined {
  try {
    const read = readFully(entry, period);
    return { ...read, entry, period, statements: listStatements(read.file.record, read.indicator) };
  } catch (error) {
    if (!isIndicatorError(error)) throw error;
    return undefined;
  }
}
