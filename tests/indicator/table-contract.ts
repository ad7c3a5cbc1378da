import { thirdOfEngine, thirtiethInBrowsers } from '../fewer-cases.ts';
import fc from 'fast-check';
import { parseTable, TableError } from '../../src/indicator/file/parse-table.ts';
import type { Runner } from '../text/text-contract.ts';

/** How many characters of a wrong text an error quotes. */
const EXCERPT_LENGTH = 40;
const LINE_ENDS = ['\n', '\r\n', '\r'];
const SEPARATORS = [';', ',', '\t'];
/** Random cells, many of them with characters that CSV must quote. */
const CELL = fc.oneof(
  fc.string({
    unit: fc.constantFrom('a', 'ữ', '1', ' ', '"', ';', ',', '\t', '\n', '\r', '\r\n'),
    maxLength: 6,
  }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
/** Random tables. All rows of a table have equally many cells. */
const TABLE = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(CELL, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
  );
const FORMAT = fc.record({
  separator: fc.constantFrom(...SEPARATORS),
  lineEnd: fc.constantFrom(...LINE_ENDS),
  quotesAll: fc.boolean(),
  endsWithLine: fc.boolean(),
});

interface Format {
  separator: string;
  lineEnd: string;
  quotesAll: boolean;
  endsWithLine: boolean;
}

function write(table: string[][], { separator, lineEnd, quotesAll, endsWithLine }: Format): string {
  const writeCell = (cell: string) =>
    quotesAll || cell === '' || /[";,\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const lines = table.map((row) => row.map(writeCell).join(separator));
  return lines.join(lineEnd) + (endsWithLine ? lineEnd : '');
}

/**
 * The rows of a table, or the mistake in one line, `row 2: … "text"`. A row with more cells than the first row is also a mistake here:
 * `parseTable` accepts it, but the callers of `parseTable` do not.
 */
function parse(text: string, separator = ';'): string[][] | string {
  try {
    const rows = parseTable(text, separator);
    const extraTexts = rows.map((cells) => cells.slice(rows[0]!.length).join(''));
    const wrongRow = extraTexts.findIndex((text) => text !== '');
    if (wrongRow < 0) return rows;
    return `row ${wrongRow + 1}: more cells than the first "${extraTexts[wrongRow]}"`;
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    return `row ${error.row}: ${error.message} "${error.text}"`;
  }
}

/** Tests that tables are read strictly by RFC 4180, for Node and for browsers. */
export function tableContract({ it, equal }: Runner): void {
  it('splits cells and rows with each kind of line end, with or without a line end behind the last row', () => {
    for (const lineEnd of LINE_ENDS) {
      const text = ['a;b', '1;', ';2'].join(lineEnd);
      const rows = [
        ['a', 'b'],
        ['1', ''],
        ['', '2'],
      ];
      equal(parse(text), rows);
      equal(parse(text + lineEnd), rows);
    }
    equal(parse(''), []);
    equal(parse('a;b;'), [['a', 'b', '']]);
    equal(parse('a\n\nb'), [['a'], [''], ['b']]);
  });

  it('reads quotes, separators and line ends inside quoted cells', () => {
    equal(parse('"a;b";"c\r\nd";"e ""f"" g";"";""""'), [['a;b', 'c\r\nd', 'e "f" g', '', '"']]);
  });

  it('reports the row and the text of a mistake against RFC 4180', () => {
    equal(parse('a;b\n"c" d;e'), 'row 2: text follows a closing quote ""c" d;e"');
    equal(parse('a\n"b;c\nd'), 'row 2: a quote is never closed ""b;c"');
    equal(parse('a;b\nc;thôn "kiểu mẫu"'), 'row 2: a quote stands inside an unquoted cell "thôn "kiểu mẫu""');
    equal(parse('a;b\n\nc;d;e;f'), 'row 3: more cells than the first "ef"');
    equal(parse(`"${'x'.repeat(99)}`), `row 1: a quote is never closed ""${'x'.repeat(EXCERPT_LENGTH - 1)}"`);
  });

  it('allows rows without their last cells, and empty cells behind the last column', () => {
    equal(parse('a;b;c\n1\n1;2;3;;'), [['a', 'b', 'c'], ['1'], ['1', '2', '3', '', '']]);
  });

  it('reads back every table that was written', () => {
    fc.assert(
      fc.property(TABLE, FORMAT, (table, format) => {
        equal(parse(write(table, format), format.separator), table);
      }),
      { numRuns: thirtiethInBrowsers(500) },
    );
  });

  it('reports a mistake in every table after one quote was removed or added', () => {
    fc.assert(
      fc.property(TABLE, FORMAT, fc.nat(), fc.boolean(), (table, format, seed, isAdded) => {
        const text = write(table, format);
        const quotes = [...text.matchAll(/"/g)].map(({ index }) => index);
        if (!isAdded && !quotes.length) return;
        const position = isAdded ? seed % (text.length + 1) : quotes[seed % quotes.length]!;
        const start = text.slice(0, position);
        const damaged = isAdded ? `${start}"${text.slice(position)}` : start + text.slice(position + 1);
        equal(typeof parse(damaged, format.separator), 'string', damaged);
      }),
      { numRuns: thirtiethInBrowsers(1000) },
    );
  });

  it('reads the rows that are left after the end of a table was lost, or reports a mistake', () => {
    fc.assert(
      fc.property(TABLE, FORMAT, fc.nat(), (table, format, seed) => {
        const text = write(table, format);
        const rows = parse(text.slice(0, seed % (text.length + 1)), format.separator);
        if (typeof rows === 'string') return;
        equal(rows.length <= table.length, true);
        rows.forEach((cells, row) => {
          const isLast = row === rows.length - 1;
          cells.forEach((cell, column) => {
            const written = table[row]![column]!;
            const isLastCell = isLast && column === cells.length - 1;
            equal(isLastCell ? written.startsWith(cell) : cell === written, true, `${row}, ${column}`);
          });
          if (!isLast) equal(cells.length, table[row]!.length);
        });
      }),
      { numRuns: thirtiethInBrowsers(500) },
    );
  });

  it('reads any text in linear time', () => {
    // If the time grew with the square of the length, one of these texts would exceed the time limit of the runner.
    const length = 500_000;
    const patterns = ['a', '"', '""', '"";', ';', '\n', '"a";', '"a"\n', 'a"', '";"', '\r\n"'];
    for (const pattern of thirdOfEngine(patterns)) {
      const text = pattern.repeat(length / pattern.length);
      for (const csv of [text, `"${text}`]) {
        const rows = parse(csv);
        equal(typeof rows === 'string' || rows.length > 0, true, JSON.stringify(pattern));
      }
    }
  });
}
