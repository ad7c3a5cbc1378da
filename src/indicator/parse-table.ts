/** A table that does not follow RFC 4180: the row, counted from 1, and what is wrong there. */
export class TableError extends Error {
  readonly row: number;
  readonly text: string;

  constructor(row: number, text: string, message: string) {
    super(message);
    this.name = 'TableError';
    this.row = row;
    this.text = text;
  }
}

/**
 * Splits CSV text into rows of cells, strictly as RFC 4180 has it: a quoted cell ends at a separator or a line end, and quotes
 * inside it are doubled. Line ends may be CRLF, LF or CR.
 *
 * @param separator One character.
 * @throws TableError for text after a closing quote, and for a quote that is never closed.
 */
export function parseTable(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell: string;
    if (text[at] === '"') {
      let end = text.indexOf('"', at + 1);
      while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
      if (end < 0) throw new TableError(rows.length + 1, text.slice(at, at + 40), 'a quote is never closed');
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
      const next = text[at] ?? '\n';
      if (next !== separator && next !== '\n' && next !== '\r')
        throw new TableError(rows.length + 1, text.slice(at, at + 40), 'text follows a closing quote');
    } else {
      const end = endOfCell(text, at, separator);
      cell = text.slice(at, end);
      at = end;
    }
    row.push(cell);
    if (text[at] === separator) {
      at++;
      if (at === text.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
  }
  if (row.length) rows.push(row);
  return rows;
}

/** The index of the separator or line end that ends the cell at `start`. */
function endOfCell(text: string, start: number, separator: string): number {
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === separator || character === '\n' || character === '\r') return at;
  }
  return text.length;
}
