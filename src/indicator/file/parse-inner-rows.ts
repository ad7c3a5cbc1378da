import { indexed } from '../../text/indexed.ts';
import { tidy } from '../../text/sentence.ts';
import { IndicatorError, type IndicatorProblem } from '../record/indicator-error.ts';
import { type GroupHead, readGroupHead } from './parse-group-head.ts';
import { areTwoAreas, isNeutralHead } from './parse-group-note.ts';
import type { Heading } from './parse-heading.ts';
import {
  type Inherited,
  readBelowHead,
  readBelowLine,
  type RowPlace,
  toInherited,
  withBarrier,
} from './parse-inherited.ts';
import { findInnerHeadings, type TableHeader } from './parse-inner-headings.ts';
import {
  findRowsAboveHeadings,
  readInnerTitles,
  type TableWithTitles,
  toTableWithTitles,
} from './parse-inner-titles.ts';
import { isPageMark } from './parse-letterhead.ts';
import {
  findLabelColumn,
  findLoneProblem,
  findOtherPart,
  readLabel,
  readRowNumber,
} from './parse-lone-row.ts';
import { lacksAccents } from './parse-missing-accents.ts';
import { isListed, readLevel, type RowLevel } from './parse-row-level.ts';
import { OutlineReader } from './parse-outline-reader.ts';
import type { FileDefaults } from './parse-rows-above.ts';
import { moveUnitToLabel } from './parse-section-unit.ts';
import { TableOutlines } from './parse-table-outlines.ts';
import type { TableRow } from './parse-table-row.ts';
import { readTimeLabel } from './parse-time-rows.ts';
import { parseTimeLine } from './parse-time-line.ts';
import { mentionsUnit, withoutUnitLine } from './parse-unit-line.ts';

/** A row with a figure or a label, and what the rows above say about it. */
export interface InnerRow extends TableRow {
  inherited: Inherited;
  /** Whether it is an item without a figure, `- Đường thủy;;`, and no head of a group: an item of the same level follows. */
  isEmptyItem?: boolean;
}

type Headings = readonly (Heading | undefined)[];

/** A row that is separated by another sign than the table: `Dân số,15,16` in a table with semicolons. */
const OTHER_SEPARATOR = /\p{L}\s*(?:[,;|]\s*[-+−]?\d[\d.,]*%?\s*)+$/u;
/** `Số liệu năm 2023 là ước tính`, `2. Nguồn: …`: a line that may be a note below the table. */
const ABOUT_FIGURES = /^(\d[.)] ?)?\(?(số liệu|nguồn ?:|ghi chú ?:|chưa (bao )?gồm)/i;
/** How the title of another table begins: `Bảng 2. …`, `Biểu số 3 …`. */
const TABLE_TITLE = /^(bảng|biểu)( số)? \d+/i;

/** How many tables with one kind of headings are told apart. The rows below more titles are mistakes, because reading each title takes time. */
const MAX_TABLES = 100;

/**
 * Takes the rows that concern the rows below them out of a table, in the order of the table:
 * - `Đơn vị tính: tỷ đồng` is the unit and `Năm 2023` the period of the rows below it;
 * - the same headings again, at a page break, are left out;
 * - new titles above such headings are the titles of the rows below them;
 * - below other headings, the title of another table, a period that the headings contradict, or the head of a group that changes the meaning
 *   of figures, `Kế hoạch`, all rows are mistakes.
 * The other rows get the rows that they are parts of.
 */
export function resolveInnerRows(
  rows: readonly TableRow[],
  header: TableHeader,
  fileDefaults: FileDefaults,
): { rows: InnerRow[]; mistakes: IndicatorError[] } {
  const innerHeadings = findInnerHeadings(rows, header);
  const rowsAboveHeadings = findRowsAboveHeadings(rows, innerHeadings);
  const reader = new InnerRowReader(rows, header, fileDefaults, rowsAboveHeadings);
  for (const [index, row] of indexed(rows)) reader.read(row, index, innerHeadings.get(row));
  return reader.finish(fileDefaults.period !== undefined);
}

class InnerRowReader {
  readonly #rows: readonly TableRow[];
  readonly #header: TableHeader;
  readonly #headings: readonly (Heading | undefined)[];
  readonly #mistakes: IndicatorError[] = [];
  readonly #figures: InnerRow[] = [];
  readonly #outlines = new TableOutlines();
  readonly #outlineReader: OutlineReader;
  readonly #rowsAboveHeadings: ReadonlyMap<TableRow, readonly TableRow[]>;
  /** The rows with titles that are read. */
  readonly #titleRows = new Set<TableRow>();
  #tableWithTitles: TableWithTitles | undefined;
  #inherited: Inherited;
  /** The last row about the rows below it, until a row of figures follows. */
  #rowWithNothingBelow: RowPlace | undefined;
  /** A row with a label only, if the next row may be the end of this label. */
  #beginOfLabel: RowPlace | undefined;
  /** Heads that say nothing about the rows below them, such as `Nam`. Tables repeat them often, and reading a head takes long. */
  readonly #plainHeads = new Set<string>();

  constructor(
    rows: readonly TableRow[],
    header: TableHeader,
    defaults: FileDefaults,
    rowsAboveHeadings: ReadonlyMap<TableRow, readonly TableRow[]>,
  ) {
    this.#rows = rows;
    this.#header = header;
    this.#headings = header.headings;
    this.#inherited = toInherited(defaults);
    this.#rowsAboveHeadings = rowsAboveHeadings;
    this.#outlineReader = new OutlineReader(header.headings);
  }

  /** @param kind Whether the row has headings: those of the table again, or those of another table. */
  read(printedRow: TableRow, index: number, kind: 'same' | 'other' | undefined): void {
    const rowsAbove = this.#rowsAboveHeadings.get(printedRow);
    if (rowsAbove) this.#readTitles(rowsAbove);
    if (kind === 'same' || this.#titleRows.has(printedRow)) return;
    const row = moveUnitToLabel(printedRow, this.#headings);
    const head = kind ? undefined : readGroupHead(row, this.#headings);
    if (head) this.#readHead(row, index, head);
    else if (kind) this.#startOtherTable(row);
    else this.#addFigures(row);
  }

  /** @param hasPeriodAbove Whether a line above the table gives the period of its first rows. */
  finish(hasPeriodAbove: boolean): { rows: InnerRow[]; mistakes: IndicatorError[] } {
    if (this.#rowWithNothingBelow) {
      const { text, row } = this.#rowWithNothingBelow;
      this.#mistakes.push(new IndicatorError('nothing-below', text, { row }));
    }
    return { rows: this.#outlines.addPlaces(this.#figures, hasPeriodAbove), mistakes: this.#mistakes };
  }

  #addFigures(row: TableRow): void {
    this.#add({ ...row, inherited: this.#readInherited(row) }, 'figures');
    this.#rowWithNothingBelow = undefined;
    this.#beginOfLabel = undefined;
  }

  /** What a row of figures inherits. A label that may begin in the row above it, or that is only a time, makes it unclear. */
  #readInherited(row: TableRow): Inherited {
    const inherited = this.#inherited;
    if (this.#beginOfLabel) return withBarrier(inherited, this.#beginOfLabel, 'broken-label');
    if (inherited.barrier || this.#header.areRowsYears) return inherited;
    const isBelowTime = this.#figures.at(-1)?.inherited.barrier?.problem === 'row-of-period';
    const time = readTimeLabel(row, this.#headings, { year: inherited.year, isBelowTime });
    if (!time) return inherited;
    const { label: text, heading: suggestion } = time;
    return { ...inherited, barrier: { text, row: row.row, problem: 'row-of-period', suggestion } };
  }

  /** Reads rows directly above repeated headings, if they are titles. */
  #readTitles(rows: readonly TableRow[]): void {
    const [first] = rows;
    if (!first || this.#inherited.barrier) return;
    const { defaults, periodRow, section } = this.#inherited;
    const { hasHeads, countOfTables } = this.#outlines;
    this.#tableWithTitles ??= toTableWithTitles(this.#rows, this.#header);
    const titles = readInnerTitles(rows, defaults, this.#tableWithTitles, hasHeads);
    if (!titles) return;
    for (const row of rows) this.#titleRows.add(row);
    if (titles.kind === 'repeated') return;
    const isClear = titles.kind === 'new' && !periodRow && !section && countOfTables < MAX_TABLES;
    this.#startOtherTable(first);
    this.#outlines.startTable();
    if (isClear) this.#inherited = toInherited(titles.defaults);
  }

  #startOtherTable(row: TableRow): void {
    const place = { text: row.cells.map(tidy).filter(Boolean).join(' '), row: row.row };
    this.#inherited = withBarrier(this.#inherited, place, 'row-above');
    this.#rowWithNothingBelow = place;
  }

  /** Reads a row without figures. */
  #readHead(row: TableRow, index: number, head: GroupHead): void {
    const place = { text: head.label, row: row.row };
    const key = [head.label, head.unit, this.#inherited.defaults.unit].join('\n');
    const isPlain = this.#plainHeads.has(key);
    if (!isPlain && this.#readLineAboutRows(row, place, head)) return;
    const isLabelOnly = isOnlyLabel(head) && readLabel(row, this.#headings) === head.label;
    const problem = isPlain ? undefined : findProblem(head, isLabelOnly);
    if (problem) {
      this.#mistakes.push(new IndicatorError(problem, head.label, { row: row.row }));
      return;
    }
    if (isFollowedByItem(row, this.#rows[index + 1], this.#headings)) {
      this.#add({ ...row, inherited: this.#inherited, isEmptyItem: true }, 'figures');
      this.#rowWithNothingBelow = undefined;
      return;
    }
    const otherPart = isLabelOnly ? findOtherPart(this.#rows, index, this.#headings) : undefined;
    if (otherPart === 'above' && this.#breakLabelAbove(place)) return;
    const isArea = areTwoAreas(head.label, readLabel(this.#rows[index + 1], this.#headings));
    const isGroup = !otherPart && !head.hasId && !isArea;
    this.#add({ ...row, inherited: this.#inherited }, isGroup ? 'head' : 'figures', head);
    this.#rowWithNothingBelow = undefined;
    if (otherPart === 'below') this.#beginOfLabel = place;
    if (otherPart || head.hasId) return;
    const below = isPlain ? this.#inherited : readBelowHead(head, place, this.#inherited, this.#headings);
    if (below === this.#inherited) this.#plainHeads.add(key);
    const isAboutFigures = below.barrier?.row === place.row || ABOUT_FIGURES.test(head.label);
    if (isAboutFigures) this.#rowWithNothingBelow = place;
    this.#inherited = below;
  }

  /** Reads a line about the rows below it: a unit, a period or the title of another table. Returns whether the row is one, or a mistake. */
  #readLineAboutRows(row: TableRow, place: RowPlace, head: GroupHead): boolean {
    const isPageBreak = isPageMark(head.label);
    const time = parseTimeLine(head.label);
    const below = readBelowLine(place, time, this.#inherited, this.#header);
    if (head.other && (isPageBreak || below)) {
      this.#mistakes.push(
        new IndicatorError('beside-line', head.other, { row: place.row, other: head.label }),
      );
      return true;
    }
    if (head.hasWordsInFigures) {
      this.#add({ ...row, inherited: this.#inherited }, 'figures');
      this.#rowWithNothingBelow = undefined;
      return true;
    }
    if (isPageBreak) return true;
    if (time && this.#header.isAccented && lacksAccents(head.label)) {
      this.#mistakes.push(new IndicatorError('accents', head.label, { row: place.row }));
      return true;
    }
    const isOtherTable = TABLE_TITLE.test(head.label);
    const next = isOtherTable ? withBarrier(this.#inherited, place, 'row-above') : below;
    if (!next) return false;
    if (next.periodRow !== this.#inherited.periodRow) this.#addPeriod(row, head);
    this.#inherited = head.unit ? { ...next, section: { ...place, unit: head.unit } } : next;
    this.#rowWithNothingBelow = place;
    return true;
  }

  /** Marks the row of figures above as one whose label may go on in this row. Returns whether there is one. */
  #breakLabelAbove(place: RowPlace): boolean {
    const last = this.#figures.at(-1);
    if (!last) return false;
    const inherited = withBarrier(last.inherited, place, 'broken-label');
    this.#figures[this.#figures.length - 1] = { ...last, inherited };
    return true;
  }

  #add(row: InnerRow, kind: 'figures' | 'head', head?: GroupHead): void {
    const isHead = kind === 'head' && head !== undefined;
    const unitOfTable = row.inherited.defaults.unit;
    const outlineRow = isHead
      ? this.#outlineReader.readHead(row, head)
      : this.#outlineReader.readFigures(row, unitOfTable);
    this.#outlines.add(outlineRow, this.#figures.length);
    this.#figures.push(row);
  }

  #addPeriod(row: TableRow, head: GroupHead): void {
    this.#outlines.add({ ...this.#outlineReader.readHead(row, head), kind: 'period' }, undefined);
  }
}

/** Whether a row has neither an id, a unit nor any other cell beside its label. */
function isOnlyLabel({ unit, hasId, other }: GroupHead): boolean {
  return !unit && !hasId && other === undefined;
}

/** Whether a row and the next one are items of the same list, `- Đường thủy;;` and `- Số vụ va chạm;vụ;4`. The first then has no parts. */
function isFollowedByItem(row: TableRow, next: TableRow | undefined, headings: Headings): boolean {
  const label = readLabel(row, headings);
  if (!next || isNeutralHead(label) || label.endsWith(':')) return false;
  const [level, levelOfNext] = [row, next].map((item) => readLevelOfRow(item, headings)) as [
    RowLevel,
    RowLevel,
  ];
  return isListed(level) && level.kind === levelOfNext.kind && level.indent === levelOfNext.indent;
}

function readLevelOfRow(row: TableRow, headings: Headings): RowLevel {
  return readLevel(row.cells[findLabelColumn(headings)] ?? '', readRowNumber(row, headings));
}

/** The mistake of a head that is not the name of a group. */
function findProblem({ label }: GroupHead, isLabelOnly: boolean): IndicatorProblem | undefined {
  if (OTHER_SEPARATOR.test(label)) return 'outside-row';
  // A line that is only a unit, `Nghìn người`, is the head of the rows in this unit.
  if (mentionsUnit(label) && withoutUnitLine(label) !== '') return 'unit-line';
  return isLabelOnly ? findLoneProblem(label) : undefined;
}
