import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { isFilled, type TableRow } from './parse-table-row.ts';

/** `number-format=en`, `#Number_Format: EN`, `Cách viết số: vi`. */
const FORMAT_LINE = /^#? ?(?:number[-_ ]?format|cách viết số) ?[:=] ?(en|vi)$/i;
/** Any line that may name the notation of numbers, also in a way that cannot be read: `number-format=vn`, `Định dạng số: kiểu Anh`, `lang=en`. */
const SIMILAR_LINE =
  /^#? ?(?:(?:number[-_ ]?format|(?:cách viết|định dạng|kiểu) số) ?[:=].*|[\p{L}_-]+(?: [\p{L}_-]+){0,2} ?[:=] ?(?:en|vi)(?:[-_][a-z]{2})?)$/iu;
/** Longer lines are not compared with the patterns, because WebKit needs seconds for a line of 100 000 letters. */
const MAX_LINE_LENGTH = 200;
/** The two lines that can be read, as a message proposes them. */
const FORMAT_LINES = 'number-format=en, number-format=vi';

/** Whether a line names the notation of numbers, even in a spelling that cannot be read. */
export function isNumberFormatLine(line: string): boolean {
  return line.length <= MAX_LINE_LENGTH && SIMILAR_LINE.test(line);
}

/** Takes the lines that name the notation of numbers, `number-format=en`, out of a table, wherever they stand. */
export function takeNumberFormat(allRows: readonly TableRow[]): {
  rows: readonly TableRow[];
  numberFormat: string | undefined;
  mistakes: IndicatorError[];
} {
  const mistakes: IndicatorError[] = [];
  let numberFormat: string | undefined;
  const rows = allRows.filter(({ cells, row }) => {
    const line = readOnlyCell(cells);
    if (line === undefined || !isNumberFormatLine(line)) return true;
    const format = FORMAT_LINE.exec(line)?.[1]?.toLowerCase();
    if (format === undefined)
      mistakes.push(new IndicatorError('unread', line, { row, suggestion: FORMAT_LINES }));
    else if (numberFormat !== undefined && numberFormat !== format)
      mistakes.push(
        new IndicatorError('contradiction', line, { row, other: `number-format=${numberFormat}` }),
      );
    numberFormat ??= format;
    return false;
  });
  return { rows, numberFormat, mistakes };
}

/** The only cell of a row, if it may be such a line; `undefined` for any other row. */
function readOnlyCell(cells: readonly string[]): string | undefined {
  const first = cells.find(isFilled);
  // Most rows are left out without a look at their other cells.
  const mayBeLine = first !== undefined && /[:=]/.test(first);
  return mayBeLine && cells.filter(isFilled).length === 1 ? tidy(first) : undefined;
}
