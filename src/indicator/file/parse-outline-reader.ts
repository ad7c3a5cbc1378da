import { findCertainUnit, isUnit } from '../record/label-unit.ts';
import { tidy } from '../../text/sentence.ts';
import { findUsualUnit } from '../record/unit-of-label.ts';
import type { GroupHead } from './parse-group-head.ts';
import { isNeutralHead, isPartOfFigures, nameOfPart } from './parse-group-note.ts';
import type { Heading } from './parse-heading.ts';
import { findLabelColumn, readRowNumber } from './parse-lone-row.ts';
import type { OutlineRow } from './parse-outline-row.ts';
import { isUnitText } from './parse-record-unit.ts';
import { isListed, isNumbered, readLevel, type RowLevel, WITHOUT_MARKER } from './parse-row-level.ts';
import { readSectionUnit } from './parse-section-unit.ts';
import { isOnlyHeading, isTotal, lacksSubject } from './parse-row-words.ts';
import type { TableRow } from './parse-table-row.ts';

/** Reads the rows of a table as rows of its outline. */
export class OutlineReader {
  readonly #headings: readonly (Heading | undefined)[];
  readonly #labelColumn: number;
  readonly #unitColumn: number;
  /** Whether the table has neither a column of units nor ids. */
  readonly #areUnitsInLabels: boolean;
  readonly #unitOfHeadings: string | undefined;
  #unitAbove: string | undefined;

  constructor(headings: readonly (Heading | undefined)[]) {
    this.#headings = headings;
    this.#labelColumn = findLabelColumn(headings);
    this.#unitColumn = headings.findIndex((heading) => heading?.field === 'unit');
    this.#areUnitsInLabels = !headings.some(
      (heading) => heading?.field === 'unit' || heading?.field === 'id',
    );
    this.#unitOfHeadings = headings.find((heading) => heading?.presets.unit)?.presets.unit;
  }

  /** A row without figures. */
  readHead(row: TableRow, { label, unit }: GroupHead): OutlineRow {
    const level = this.#readLevel(row, label);
    const kind = isNeutralHead(label) ? 'parts' : 'head';
    const givesUnit = readSectionUnit(label, unit, row.row, []) !== undefined;
    return { kind, label, row: row.row, level, unit: unit || undefined, givesUnit, isPart: false };
  }

  /** A row of figures. Its unit is that of its cell, of its label, or of the table. */
  readFigures(row: TableRow, unitOfTable: string | undefined): OutlineRow {
    // The label of a total may stand below `STT`.
    const number = readRowNumber(row, this.#headings);
    const ownLabel = tidy(row.cells[this.#labelColumn]);
    const label = ownLabel === '' || !isTotal(number) ? ownLabel || number : `${number} ${ownLabel}`;
    const level = this.#readLevel(row, ownLabel || number);
    // `Trong đó:` may also stand below `STT`.
    const isPart = level.kind === '' && (isPartOfFigures(label) || isPartOfFigures(number));
    const unit = this.#readUnitCell(row) ?? findCertainUnit(label) ?? unitOfTable ?? this.#unitOfHeadings;
    const lacksUnit = unit === undefined && this.#areUnitsInLabels && !hasUsualUnit(label);
    // In the column of periods, `Ước 2023` is a time.
    const isColumnOfLabels = this.#headings[this.#labelColumn]?.field === 'label';
    const hasNoSubject = lacksSubject(label) || (isColumnOfLabels && isOnlyHeading(label));
    return {
      kind: 'figures',
      label,
      row: row.row,
      level,
      unit,
      lacksUnit,
      lacksSubject: hasNoSubject,
      isPart,
    };
  }

  /** The unit in the cell of a row. For a ditto mark, it is the unit above; `undefined` for an empty cell. */
  #readUnitCell({ cells }: TableRow): string | undefined {
    const text = this.#unitColumn < 0 ? '' : tidy(cells[this.#unitColumn]);
    if (text === '') return undefined;
    if (isUnitText(text)) this.#unitAbove = text;
    return this.#unitAbove;
  }

  #readLevel(row: TableRow, label: string): RowLevel {
    const printed = row.cells[this.#labelColumn] ?? '';
    const text = tidy(printed) === label ? printed : label;
    const level = readLevel(text, readRowNumber(row, this.#headings));
    if (!isPartOfFigures(label) || isNumbered(readLevel('', readRowNumber(row, this.#headings))))
      return level;
    // `Tr.đó` has no number. `Trong đó: - Nữ` above `- Trẻ em` has a sign.
    const levelOfPart = readLevel(nameOfPart(label), '');
    return { ...(isListed(levelOfPart) ? levelOfPart : WITHOUT_MARKER), indent: level.indent };
  }
}

/** Whether a label says what it counts or measures: `Xã`, `Số hộ`, `Tỷ lệ hộ nghèo`. */
function hasUsualUnit(label: string): boolean {
  return findUsualUnit(label) !== undefined || isUnit(label.toLowerCase());
}
