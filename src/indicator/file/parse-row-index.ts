import { indexed } from '../../text/indexed.ts';
import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import type { FileRecord } from './parse-cells.ts';
import type { FileEntry } from './parse-entries.ts';
import { EntryList } from './parse-entry-index.ts';
import { isNeutralHead } from './parse-group-note.ts';
import { MAX_MISTAKES } from './max-mistakes.ts';
import type { ResolvedRow } from './parse-merged-cells.ts';
import { nameRepeatedRows } from './parse-repeated-labels.ts';
import type { RowChecks } from './parse-row-checks.ts';
import type { TableColumn } from './parse-table-column.ts';
import { readPeriods, readRow, type Table } from './parse-table-record.ts';
import { isFilled, type TableRow } from './parse-table-row.ts';

/** Indexes the rows of a table that has a row for each record. They are addressed by id or, in a table without ids, by label. */
export function indexRows(rows: readonly ResolvedRow[], table: Table, checks: RowChecks): EntryList {
  const { columns } = table;
  const hasIds = columns.some((column) => column?.field === 'id');
  const keyColumn = columns.findIndex((column) => column?.field === (hasIds ? 'id' : 'label'));
  const isKeyFirst = columns.slice(0, keyColumn).every((column) => column?.field === 'ignored');
  const lastRowOfFigures = findLastRowOfFigures(rows, columns);
  const repeated = hasIds ? undefined : nameRepeatedRows(rows, keyColumn);
  const entries: FileEntry[] = [];
  const mistakes: IndicatorError[] = [];
  // Rows with a label but no id. They are heads of groups if a row with an id follows, otherwise mistakes.
  let headsWithoutId: RowWithoutKey[] = [];
  for (const row of keyColumn < 0 ? [] : rows) {
    if (mistakes.length >= MAX_MISTAKES) break;
    const key = tidy(row.cells[keyColumn]);
    const withoutKey = key ? undefined : readRowWithoutKey(row, columns, hasIds);
    if (key) headsWithoutId = [];
    // The key of a row with shifted cells may be wrong, unless it stands in front of all other cells.
    const shift = isKeyFirst || withoutKey ? undefined : checks.findShift(row);
    if (withoutKey?.mayBeGroupHead) headsWithoutId.push(withoutKey);
    else if (withoutKey) mistakes.push(toKeyMistake(withoutKey, hasIds));
    else if (shift) mistakes.push(shift);
    else if (key)
      entries.push(new RowEntry(repeated?.get(row) ?? key, row, { table, checks, lastRowOfFigures }));
  }
  mistakes.push(...headsWithoutId.slice(0, MAX_MISTAKES).map((head) => toKeyMistake(head, hasIds)));
  return new EntryList(entries, hasIds ? 'id' : 'label', mistakes);
}

/** A row of a table that has a row for each record. */
class RowEntry implements FileEntry {
  readonly id: string;
  readonly isTableRow = true;
  readonly #row: ResolvedRow;
  readonly #table: Table;
  readonly #checks: RowChecks;
  readonly #lastRowOfFigures: number;

  constructor(
    id: string,
    row: ResolvedRow,
    {
      table,
      checks,
      lastRowOfFigures,
    }: {
      table: Table;
      checks: RowChecks;
      lastRowOfFigures: number;
    },
  ) {
    this.id = id;
    this.#row = row;
    this.#table = table;
    this.#checks = checks;
    this.#lastRowOfFigures = lastRowOfFigures;
  }

  get row(): number {
    return this.#row.row;
  }

  get rowMistake(): IndicatorError | undefined {
    return this.#checks.findMistake(this.#row)?.at({ id: this.id });
  }

  get isGroupHead(): boolean {
    const { columns } = this.#table;
    if (this.#row.isEmptyItem || !hasLabelOnly(this.#row, columns)) return false;
    // Below all figures, a row with a label only is an indicator without a figure, unless the label is `Chia ra`.
    const label = this.#row.cells[columns.findIndex((column) => column?.field === 'label')] ?? '';
    return this.row < this.#lastRowOfFigures || isNeutralHead(label);
  }

  readPeriods(): readonly string[] {
    return readPeriods(this.#row, this.#table);
  }

  toFileRecord(period: string | undefined): FileRecord {
    const mistake = this.#checks.findRatioMistake(this.#row, period);
    if (mistake) throw mistake;
    return readRow(this.#row, this.#table, period);
  }
}

/** The number of the last row that has more than a label; 0 if there is none. */
function findLastRowOfFigures(
  rows: readonly TableRow[],
  columns: readonly (TableColumn | undefined)[],
): number {
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    if (row && !hasLabelOnly(row, columns)) return row.row;
  }
  return 0;
}

/** Whether all cells of a row are empty except its label and ignored cells. */
function hasLabelOnly({ cells }: TableRow, columns: readonly (TableColumn | undefined)[]): boolean {
  return cells.every((cell, index) => {
    const field = columns[index]?.field;
    return field === 'label' || field === 'ignored' || !isFilled(cell);
  });
}

/** A row without a key: without an id or, in a table without ids, without a label. */
interface RowWithoutKey {
  firstText: string;
  row: number;
  /** Whether the row has a label only, in a table with ids. */
  mayBeGroupHead: boolean;
}

/** Reads a row without a key. `undefined` for a row whose cells are all empty or ignored. */
function readRowWithoutKey(
  { cells, row }: TableRow,
  columns: readonly (TableColumn | undefined)[],
  hasIds: boolean,
): RowWithoutKey | undefined {
  let firstText: string | undefined;
  let mayBeGroupHead = hasIds;
  for (const [index, cell] of indexed(cells)) {
    const text = tidy(cell);
    const field = columns[index]?.field;
    if (!text || field === 'ignored') continue;
    firstText ??= text;
    if (field !== 'label') mayBeGroupHead = false;
  }
  return firstText === undefined ? undefined : { firstText, row, mayBeGroupHead };
}

function toKeyMistake({ firstText, row }: RowWithoutKey, hasIds: boolean): IndicatorError {
  return new IndicatorError(hasIds ? 'no-id' : 'no-label', firstText, { row });
}
