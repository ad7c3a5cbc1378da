import type { IndicatorError } from '../record/indicator-error.ts';
import type { FileRecord } from './parse-cells.ts';
import type { FileEntry } from './parse-entries.ts';
import { splitIndicatorName } from './parse-indicator-names.ts';

/** A row of the table of a part: `Tổng thu – NSX` for the row `Tổng thu` in the table of `NSX`. */
export class PartEntry implements FileEntry {
  readonly id: string;
  readonly isTableRow = true;
  readonly #entry: FileEntry;
  readonly #part: string;

  /** @param part The name of the part, perhaps with its unit; empty for the whole. */
  constructor(entry: FileEntry, part: string) {
    this.id = part === '' ? entry.id : `${entry.id} – ${part}`;
    this.#entry = entry;
    this.#part = part;
  }

  get row(): number {
    return this.#entry.row;
  }

  get rowMistake(): IndicatorError | undefined {
    return this.#entry.rowMistake?.at({ id: this.id });
  }

  get isGroupHead(): boolean {
    return this.#entry.isGroupHead;
  }

  readPeriods(): readonly string[] {
    return this.#entry.readPeriods();
  }

  toFileRecord(period: string | undefined): FileRecord {
    const file = this.#entry.toFileRecord(period);
    if (this.#part === '') return file;
    const { record } = file;
    const { label, unit } = splitIndicatorName(record.label);
    const part = splitIndicatorName(this.#part);
    // A unit that no heading could have, `người/km2`, stays in the label.
    const isUnitRead = part.unit === undefined || part.unit.toLowerCase() === record.unit?.toLowerCase();
    const name = `${label} – ${isUnitRead ? part.label : this.#part}`;
    return { ...file, record: { ...record, label: unit === undefined ? name : `${name} (${unit})` } };
  }
}
