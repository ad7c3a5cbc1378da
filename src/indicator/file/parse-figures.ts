import { decode } from '../../text/decode.ts';
import { isIndicatorError } from '../record/indicator-error.ts';
import { EntryList } from './parse-entry-index.ts';
import { FiguresFile } from './parse-figures-file.ts';
import { checkNoSpreadsheet, checkNotHtmlOrEmpty } from './parse-file-type.ts';
import { parseGrid } from './parse-grid.ts';
import { parseIgnoredNames } from './parse-heading.ts';
import { parseJsonFigures } from './parse-json-figures.ts';
import { parseTableFigures } from './parse-table-figures.ts';
import type { TableRow } from './parse-table-row.ts';
import { checkFileNotDamaged } from '../record/parse-damage.ts';

const BYTE_ORDER_MARK = /^\ufeff/;

/** What the page says about a file of figures. */
export interface FiguresOptions {
  /** Columns that are not shown: `Ghi chú; STT`. */
  ignoreColumns?: string | undefined;
  /** The notation of numbers, `vi` or `en`, where the file does not name it. */
  numberFormat?: string | undefined;
}

/**
 * Reads a file of figures: CSV as spreadsheets save it, or JSON. Each cell that is not empty belongs to one field of one record, stands in
 * an ignored column, or is a mistake.
 */
export function parseFigures(
  bytes: Uint8Array,
  contentType: string,
  options: FiguresOptions = {},
): FiguresFile {
  return readOrReport(() => {
    checkNoSpreadsheet(bytes);
    const text = decode(bytes, contentType).replace(BYTE_ORDER_MARK, '');
    checkNotHtmlOrEmpty(text);
    checkFileNotDamaged(text);
    const ignoredNames = parseIgnoredNames(options.ignoreColumns ?? '');
    const isJson = /^\s*[[{]/.test(text);
    const parse = isJson ? parseJsonFigures : parseTableFigures;
    return parse(text, ignoredNames, options.numberFormat);
  });
}

/** Reads the rows of a table of the page by the rules for files. */
export function parseRows(rows: readonly TableRow[], options: FiguresOptions = {}): FiguresFile {
  const { numberFormat } = options;
  const ignoredNames = parseIgnoredNames(options.ignoreColumns ?? '');
  return readOrReport(() =>
    parseGrid(rows, { ignoredNames, numberFormat, hasCommas: false, isInPage: true }),
  );
}

/** Reads a file. If it cannot be read at all, the result has no records, and reading any id throws the mistake. */
function readOrReport(parse: () => FiguresFile): FiguresFile {
  try {
    return parse();
  } catch (error) {
    if (!isIndicatorError(error)) throw error;
    return new FiguresFile(new EntryList([], 'id'), [error]);
  }
}
