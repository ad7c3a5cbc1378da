import { decode } from '../text/decode.ts';
import { parseJsonFigures } from './parse-json-figures.ts';
import { parseTableFigures } from './parse-table-figures.ts';
import type { IndicatorRecord } from './record.ts';

/** The records of a file by their ids. */
export type IndicatorRecords = ReadonlyMap<string, IndicatorRecord>;

/**
 * Reads a file of figures: CSV as spreadsheets save it, or JSON.
 *
 * @throws IndicatorError for a column that is missing and for a file that cannot be read.
 */
export function parseFigures(bytes: Uint8Array, contentType: string): IndicatorRecords {
  const text = decode(bytes, contentType).replace(/^\ufeff/, '');
  const isJson = /^\s*[[{]/.test(text);
  return isJson ? parseJsonFigures(text) : parseTableFigures(text);
}
