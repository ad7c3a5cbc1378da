import { IndicatorError } from './indicator-error.ts';
import { columnOf } from './parse-columns.ts';
import type { IndicatorRecord } from './record.ts';

/** Characters of a file that cannot be read which the error quotes. */
const EXCERPT_LENGTH = 40;

/** Reads JSON: a list of records with an `id`, or an object of records by id. Names of fields are those of CSV columns. */
export function parseJsonFigures(text: string): Map<string, IndicatorRecord> {
  const file = parseJson(text);
  const records = new Map<string, IndicatorRecord>();
  for (const [key, value] of Object.entries(file)) {
    const { id, ...record } = readFields(value);
    // Fields keep their JSON types; parseIndicator checks them.
    records.set(Array.isArray(file) ? String(id) : key, record as unknown as IndicatorRecord);
  }
  return records;
}

/** @param text JSON of a list or an object. */
function parseJson(text: string): object {
  try {
    return JSON.parse(text) as object;
  } catch (cause) {
    throw new IndicatorError('unread', text.trim().slice(0, EXCERPT_LENGTH), { field: 'JSON', cause });
  }
}

function readFields(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) {
    throw new IndicatorError('unread', JSON.stringify(value), { field: 'JSON' });
  }
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [columnOf(name) ?? name, field]));
}
