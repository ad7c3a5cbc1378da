import { FIELD_NAMES } from './field-names.ts';
import { hasAccents, normalizeName, toKnownWords } from '../record/name-accents.ts';
import { FORMER_WORDS } from './parse-heading-base.ts';
import { parseHeading } from './parse-heading.ts';
import { HEADING_NAMES } from './parse-heading-words.ts';
import { AREA_WORDS, readRowHeading } from './parse-indicator-names.ts';
import { TIME_WORDS } from '../record/parse-period-name.ts';
import { parseTimeLine } from './parse-time-line.ts';
import type { TableRow } from './parse-table-row.ts';

/** Words that have no accents when they are written correctly, `Chi` in `Chi cục Thuế`, although a known word has the same letters: `Chỉ`. */
const COMPLETE_WORDS = ['chi', 'thu'];

const KNOWN_WORDS = [
  ...[...FIELD_NAMES, ...HEADING_NAMES].flatMap((name) => [...toKnownWords(name)]),
  ...TIME_WORDS,
  ...FORMER_WORDS,
  ...AREA_WORDS,
];
const COMPLETE = new Set([...COMPLETE_WORDS, ...KNOWN_WORDS.filter((word) => !hasAccents(word))]);
const WITHOUT_ACCENTS = new Set(KNOWN_WORDS.filter((word) => hasAccents(word)).map(normalizeName));

/** Whether a text has a known word without its accents, which may be another word: `Nam` for `Năm`. */
function lacksAccents(text: string): boolean {
  return [...toKnownWords(text)].some((word) => WITHOUT_ACCENTS.has(word) && !COMPLETE.has(word));
}

/** Whether a line may be a period, but is written without accents: `Nam 2023`. */
export function isTimeWithoutAccents(line: string): boolean {
  // Most lines of a large table are no time, which is found faster than the accents.
  return parseTimeLine(line) !== undefined && lacksAccents(line);
}

/** Whether a table is written with accents, so that a word without any is a word of its own. */
export function areAccented(rows: readonly TableRow[]): boolean {
  return rows.some(({ cells }) => cells.some(hasAccents));
}

/** The headings that are only known without their accents. In a table that is written with accents, they are a mistake. */
export function findMissingAccents(names: readonly string[], ignoredNames: ReadonlySet<string>): string[] {
  return names.filter((name) => {
    const field = parseHeading(name, ignoredNames)?.field ?? readRowHeading(name, ignoredNames);
    return field !== undefined && field !== 'ignored' && lacksAccents(name);
  });
}
