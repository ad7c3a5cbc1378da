const EXCERPT_LENGTH = 40;

/** A table that does not follow RFC 4180. */
export class TableError extends Error {
  /** The row, counted from 1. */
  readonly row: number;
  /** The beginning of the text that is wrong. */
  readonly text: string;

  constructor(message: string, row: number, text: string) {
    super(message);
    this.name = 'TableError';
    this.row = row;
    this.text = text;
  }
}

/**
 * Splits CSV text into rows of cells, strictly by RFC 4180: a cell with a quote, a separator or a line end is quoted as a whole, and
 * its quotes are doubled. Line ends are CRLF, LF or CR. Rows may have different numbers of cells, because Excel omits empty cells at
 * the end of a row.
 *
 * A misplaced quote would move cells to other columns, so that a figure would appear under a wrong name. Therefore it is an error.
 *
 * @param separator One character.
 * @throws TableError for text after a closing quote, a quote that is never closed, and a quote inside an unquoted cell.
 */
export function parseTable(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let position = 0;
  while (position < text.length) {
    const { cells, end } = readRowAt(text, position, separator, rows.length + 1);
    rows.push(cells);
    position = afterLineEnd(text, end);
  }
  return rows;
}

interface Row {
  cells: string[];
  /** The index of the line end. */
  end: number;
}

function readRowAt(text: string, start: number, separator: string, row: number): Row {
  const cells: string[] = [];
  let position = start;
  for (;;) {
    const cell =
      text[position] === '"'
        ? readQuotedCell(text, position, separator, row)
        : readPlainCell(text, position, separator, row);
    cells.push(cell.value);
    if (text[cell.end] !== separator) return { cells, end: cell.end };
    position = cell.end + 1;
  }
}

interface Cell {
  value: string;
  /** The index of the separator or line end after the cell. */
  end: number;
}

function readQuotedCell(text: string, start: number, separator: string, row: number): Cell {
  let quote = text.indexOf('"', start + 1);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  if (quote < 0) throw new TableError('a quote is never closed', row, excerptOfCell(text, start));
  const end = quote + 1;
  if (!endsCell(text[end], separator)) {
    throw new TableError('text follows a closing quote', row, excerptOfCell(text, start));
  }
  return { value: text.slice(start + 1, quote).replaceAll('""', '"'), end };
}

function readPlainCell(text: string, start: number, separator: string, row: number): Cell {
  let end = start;
  while (!endsCell(text[end], separator)) {
    if (text[end] === '"') {
      throw new TableError('a quote stands inside an unquoted cell', row, excerptOfCell(text, start));
    }
    end++;
  }
  return { value: text.slice(start, end), end };
}

/** @param character `undefined` at the end of the text. */
function endsCell(character: string | undefined, separator: string): boolean {
  return character === separator || character === '\n' || character === '\r' || character === undefined;
}

function afterLineEnd(text: string, lineEnd: number): number {
  const isCrLf = text[lineEnd] === '\r' && text[lineEnd + 1] === '\n';
  return lineEnd + (isCrLf ? 2 : 1);
}

/** The beginning of a cell, up to its first line end. */
function excerptOfCell(text: string, start: number): string {
  const [line = ''] = text.slice(start, start + EXCERPT_LENGTH).split(/[\r\n]/);
  return line;
}
