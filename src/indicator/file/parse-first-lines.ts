/** A table without the lines above it, and what these lines say. */
export interface FirstLines {
  /** The table, from its first line that is not blank. */
  table: string;
  /** How many lines stand above the table. */
  lineCount: number;
  /** The separator that the file names. */
  separator: string | undefined;
  /** The notation of numbers that the file names. */
  numberFormat: string | undefined;
}

const LINE = /^([^\r\n]*)(\r\n|\r|\n|$)/;
/** The line in which Excel names the separator, also in quotes or with empty cells: `sep=;`, `"sep=;"`, `sep=;;;`, `sep=\t`. */
const SEPARATOR_LINE = /^"?\s*sep\s*= *(\t|\\t|[^\s"])"?[;,\t ]*$/i;
/** `number-format=en`, `"number-format=en"`, `number-format=en;;;`. */
const NUMBER_FORMAT_LINE = /^"?\s*number-?format\s*=\s*([a-z]+)"?[;,\t ]*$/i;

/** `;;;` is the blank line of a spreadsheet. */
const BLANK_LINE = /^[\s;,"]*$/;

/** Reads the lines above a table: blank lines, `sep=;` and `number-format=en`. */
export function readFirstLines(text: string): FirstLines {
  let table = text;
  let lineCount = 0;
  let separator: string | undefined;
  let numberFormat: string | undefined;
  while (table) {
    const [whole, line = ''] = LINE.exec(table) ?? [''];
    const separatorLine = SEPARATOR_LINE.exec(line);
    const formatLine = NUMBER_FORMAT_LINE.exec(line);
    if (separatorLine) separator = separatorLine[1] === '\\t' ? '\t' : separatorLine[1];
    else if (formatLine) numberFormat = formatLine[1];
    else if (!BLANK_LINE.test(line)) break;
    table = table.slice(whole.length);
    lineCount++;
  }
  return { table, lineCount, separator, numberFormat };
}
