import { tidy } from '../text/sentence.ts';
import { IndicatorError } from './indicator-error.ts';
import { parseAmount } from './parse-amount.ts';
import type { Column } from './parse-columns.ts';
import type { Heading } from './parse-heading.ts';
import type { IndicatorRecord } from './record.ts';

const SIGNED = /^[-–—−+] ?\d/;

/** A cell that is not empty, with the heading of its column. */
export interface Cell {
  heading: Heading;
  /** The heading as its author wrote it. */
  name: string;
  /** Text, or any value of JSON. */
  value: unknown;
}

/** A record of a file, and where each of its fields stands. */
export interface FileRecord {
  record: IndicatorRecord;
  /** The headings of its fields, as their author wrote them. */
  names: ReadonlyMap<string, string>;
  /** A number of the file that can only be English, where nothing names the notation of the record. */
  englishNumber?: string | undefined;
}

/**
 * Puts each cell into its field. Fields that a heading gives, such as its unit, must agree with the cells.
 *
 * @throws IndicatorError for cells that contradict each other.
 */
export function toFileRecord(cells: readonly Cell[]): FileRecord {
  const fields = new Map<Column, unknown>();
  const names = new Map<string, string>();
  for (const { heading, name, value } of cells) {
    const column = heading.column === 'index' ? 'change' : heading.column;
    if (column === 'ignored' || column === 'id') continue;
    const otherName = names.get(column);
    if (otherName !== undefined) throw new IndicatorError('duplicate-column', name, { other: otherName });
    if (heading.column === 'index' && !isSigned(value)) throw new IndicatorError('index-column', name);
    fields.set(column, addPrefix(value, heading.prefix));
    names.set(column, name);
  }
  for (const { heading, name } of cells) addPresets(fields, names, heading, name);
  return { record: { label: '', ...Object.fromEntries(fields) }, names };
}

/** Whether a value says by its sign that it is a change. A sign of the yearbooks, such as `-`, is no index either. */
export function isSigned(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  return SIGNED.test(value) || parseAmount(value)?.amount.numbers.length === 0;
}

/** Adds the prefix that a heading gives: `12` below `Tháng` becomes `tháng 12`. `Tháng 12` stays. */
function addPrefix(value: unknown, prefix: string | undefined): unknown {
  const text = toWords(value);
  if (!prefix || text === undefined) return value;
  return text.toLowerCase().startsWith(prefix) ? text : `${prefix} ${text}`;
}

function addPresets(
  fields: Map<Column, unknown>,
  names: Map<string, string>,
  { presets }: Heading,
  name: string,
): void {
  for (const [column, preset] of Object.entries(presets) as [Column, string][]) {
    const given = fields.get(column);
    const differs = given !== undefined && toWords(given)?.toLowerCase() !== preset.toLowerCase();
    if (differs) {
      const place = { column: names.get(column), label: toWords(fields.get('label')) };
      throw new IndicatorError('heading-conflict', toWords(given) ?? JSON.stringify(given), {
        ...place,
        other: preset,
      });
    }
    if (given === undefined) {
      fields.set(column, preset);
      names.set(column, name);
    }
  }
}

/** A text or a number as text; `undefined` for any other value of JSON, which is a mistake of its own. */
function toWords(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? tidy(String(value)) : undefined;
}
