import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { normalizeName } from '../record/name-accents.ts';
import type { ResolvedRow } from './parse-merged-cells.ts';
import type { RowChecks } from './parse-row-checks.ts';
import { CellEntry, hasFigures, type IndicatorColumn } from './parse-cell-entry.ts';
import type { FileEntry } from './parse-entries.ts';
import { addTo } from './add-to.ts';
import { vietnameseName } from './field-names.ts';
import { type EntryIndex, toIdKey } from './parse-entry-index.ts';
import { MAX_MISTAKES } from './max-mistakes.ts';
import { findNamesOfPeriods, type NameOfPeriod, splitIndicatorName } from './parse-indicator-names.ts';
import { hasMixedGroups } from './parse-notation.ts';
import { hasPercentSign } from './parse-percent-signs.ts';
import { readRowPeriod } from './parse-table-periods.ts';
import type { Table } from './parse-table-record.ts';
import { isFilled } from './parse-table-row.ts';
import { toSlugs } from './slugs.ts';

/**
 * The records of a table with a column for each indicator. Each cell is a record. Its id is the heading and, in a table of areas, the area:
 * `Dân số (người):Huyện A`. A large table has millions of cells, so an entry is only made when it is needed.
 */
export class CellIndex implements EntryIndex {
  readonly addressing = 'cell';
  /** The mistakes of rows that have figures, but neither an area nor a period; `MAX_MISTAKES` at most. */
  readonly mistakes: IndicatorError[] = [];
  readonly #table: Table;
  readonly #checks: RowChecks;
  /** The rows with an area or a period. */
  readonly #rows: ResolvedRow[] = [];
  readonly #indicators: IndicatorColumn[];
  /** The column of areas; -1 if there is none. */
  readonly #areaColumn: number;
  /** The headings with a period, `Dân số 2022`, by their positions. */
  readonly #ofPeriods: ReadonlyMap<number, NameOfPeriod>;
  /** The rows by area, without accents; filled when they are first needed. */
  #rowsByArea: Map<string, ResolvedRow[]> | undefined;
  #entries: FileEntry[] | undefined;

  constructor(rows: readonly ResolvedRow[], table: Table, checks: RowChecks) {
    const { columns, names } = table;
    this.#table = table;
    this.#checks = checks;
    this.#areaColumn = columns.findIndex((column) => column?.field === 'area');
    const periodColumn = columns.findIndex((column) => column?.field === 'period');
    const keyColumn = this.#areaColumn < 0 ? periodColumn : this.#areaColumn;
    // The column may have no heading, as in yearbooks.
    const nameOfKey = vietnameseName(this.#areaColumn < 0 ? 'period' : 'area');
    for (const row of rows) {
      if (this.#hasKey(row)) this.#rows.push(row);
      else if (this.mistakes.length < MAX_MISTAKES && hasCells(row, table))
        this.mistakes.push(
          checks.findMistake(row) ?? toMissingMistake(row, tidy(names[keyColumn]) || nameOfKey),
        );
    }
    this.#ofPeriods = findNamesOfPeriods(names, new Set());
    const indicatorNames = names.map((_, position) => this.#readName(position));
    const repeatedLabels = findRepeatedLabels(new Set(indicatorNames));
    this.#indicators = columns.flatMap((column, position) =>
      column?.field === 'value' ? [this.#toIndicator(position, repeatedLabels)] : [],
    );
  }

  get entries(): readonly FileEntry[] {
    return (this.#entries ??= this.#rows.flatMap((row) =>
      this.#indicators.map((indicator) => this.#toEntry(row, indicator)),
    ));
  }

  get onlyId(): string | undefined {
    const indicatorNames = new Set(this.#indicators.map(({ name }) => name));
    const isOnlyOne = indicatorNames.size === 1 && (this.#areaColumn < 0 || this.#rows.length === 1);
    const [row] = this.#rows;
    const [indicator] = this.#indicators;
    return isOnlyOne && row && indicator ? this.#toId(row, indicator.name) : undefined;
  }

  find(id: string): readonly FileEntry[] {
    const found = this.#findNamed(id, ({ name }) => name);
    return found.length ? found : this.#findNamed(id, ({ shortName }) => shortName);
  }

  listAddresses(limit: number): string[] {
    const ids = new Set<string>();
    for (const row of this.#rows) {
      for (const { name, shortName = name } of this.#indicators) ids.add(this.#toId(row, shortName));
      if (ids.size >= limit) break;
    }
    return toSlugs([...ids].slice(0, limit));
  }

  listAreas(id: string): string[] {
    if (this.#areaColumn < 0) return [];
    const normalized = normalizeName(id);
    const isIndicator = this.#indicators.some(({ name, shortName = name }) =>
      [name, shortName].some((known) => normalizeName(known) === normalized),
    );
    if (!isIndicator) return [];
    const rows = this.#rows.filter((row) => hasFigures(row, this.#table));
    return toSlugs([...new Set(rows.map(({ cells }) => tidy(cells[this.#areaColumn])))]);
  }

  /** Whether a row has an area, or a period if the table has no areas. */
  #hasKey({ cells }: ResolvedRow): boolean {
    if (this.#areaColumn >= 0) return isFilled(cells[this.#areaColumn]);
    return readRowPeriod(cells, this.#table.columns) !== undefined;
  }

  /** The name of an indicator as its address has it, without the period of its column. */
  #readName(position: number): string {
    const { columns, names } = this.#table;
    const isOfPeriod = columns[position]?.presets.period !== undefined;
    const ofPeriod = isOfPeriod ? this.#ofPeriods.get(position) : undefined;
    return ofPeriod?.name ?? tidy(names[position]);
  }

  #toIndicator(position: number, repeatedLabels: ReadonlySet<string>): IndicatorColumn {
    const table = this.#table;
    const heading = tidy(table.names[position]);
    const name = this.#readName(position);
    const { label, unit } = splitIndicatorName(name);
    const columns = table.columns.map((column, index) =>
      column?.field === 'value' && index !== position ? undefined : column,
    );
    const cells = this.#rows.map(({ cells: rowCells }) => rowCells[position] ?? '');
    // `hasMixedGroups` checks a row, so the cells of the column are passed as if they were a row.
    const columnOfCells = cells.map(() => table.columns[position]);
    const hasMixedCells = hasMixedGroups({ cells, row: 0 }, columnOfCells);
    const isNotationUnclear = table.isNotationUnclear || (hasMixedCells && !table.numberFormat);
    return {
      position,
      name,
      shortName: repeatedLabels.has(label) ? undefined : label,
      unit,
      table: {
        ...table,
        columns,
        label: { name: heading, value: label },
        percentage: tidy(cells.find(hasPercentSign)) || undefined,
        isNotationUnclear,
      },
    };
  }

  /**
   * The entries of an id, which begins with the name of an indicator.
   *
   * @param nameOf The name that is compared: with or without the unit.
   */
  #findNamed(id: string, nameOf: (indicator: IndicatorColumn) => string | undefined): FileEntry[] {
    const normalized = normalizeName(id);
    const found = this.#indicators.flatMap((indicator) => {
      const name = nameOf(indicator);
      if (name === undefined) return [];
      const rows = this.#findRows(normalized, normalizeName(name));
      return rows.map((row) => ({ row, indicator, id: this.#toId(row, name) }));
    });
    // If two areas or indicators differ only in their accents, the accents of the id decide which of them is meant.
    const exact = found.filter((candidate) => toIdKey(candidate.id) === toIdKey(id));
    return (exact.length ? exact : found).map(({ row, indicator }) => this.#toEntry(row, indicator));
  }

  #findRows(id: string, name: string): readonly ResolvedRow[] {
    if (this.#areaColumn < 0) return id === name ? this.#rows : [];
    if (!id.startsWith(`${name}-`)) return [];
    const rowsByArea = (this.#rowsByArea ??= this.#groupByArea());
    return rowsByArea.get(id.slice(name.length + 1)) ?? [];
  }

  #groupByArea(): Map<string, ResolvedRow[]> {
    const rowsByArea = new Map<string, ResolvedRow[]>();
    for (const row of this.#rows) {
      addTo(rowsByArea, normalizeName(tidy(row.cells[this.#areaColumn])), row);
    }
    return rowsByArea;
  }

  #toId({ cells }: ResolvedRow, name: string): string {
    return this.#areaColumn < 0 ? name : `${name}:${tidy(cells[this.#areaColumn])}`;
  }

  #toEntry(row: ResolvedRow, indicator: IndicatorColumn): FileEntry {
    const id = this.#toId(row, indicator.name);
    return new CellEntry(id, row, { indicator, table: this.#table, checks: this.#checks });
  }
}

/** The labels that several indicators have: `GRDP` of `GRDP (tỷ đồng)` and `GRDP (%)`. */
function findRepeatedLabels(names: ReadonlySet<string>): Set<string> {
  const labels = new Set<string>();
  const repeated = new Set<string>();
  for (const name of names) {
    const { label } = splitIndicatorName(name);
    if (labels.has(label)) repeated.add(label);
    labels.add(label);
  }
  return repeated;
}

function hasCells({ cells }: ResolvedRow, { columns }: Table): boolean {
  return cells.some((cell, index) => columns[index]?.field !== 'ignored' && isFilled(cell));
}

function toMissingMistake({ row }: ResolvedRow, name: string): IndicatorError {
  return new IndicatorError('missing', name, { row });
}
