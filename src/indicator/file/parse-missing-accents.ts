import { FIELD_NAMES } from './field-names.ts';
import { hasAccents, normalizeName, toComparableWords } from '../record/name-accents.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { tidy } from '../../text/sentence.ts';
import { FORMER_WORDS } from './parse-heading-base.ts';
import { parseHeading } from './parse-heading.ts';
import { HEADING_NAMES } from './parse-heading-words.ts';
import { AREA_WORDS, readRowHeading } from './parse-indicator-names.ts';
import { TIME_WORDS } from '../record/parse-period-name.ts';
import { parseTimeLine } from './parse-time-line.ts';
import type { TableRow } from './parse-table-row.ts';

/** Words that are correct without accents, `Chi` in `Chi cục Thuế`, although a known word has the same letters: `Chỉ`. */
const UNACCENTED_WORDS = ['chi', 'thu'];

const KNOWN_WORDS = [
  ...[...FIELD_NAMES, ...HEADING_NAMES].flatMap((name) => [...toComparableWords(name)]),
  ...TIME_WORDS,
  ...FORMER_WORDS,
  ...AREA_WORDS,
];
const CORRECT_WITHOUT_ACCENTS = new Set([
  ...UNACCENTED_WORDS,
  ...KNOWN_WORDS.filter((word) => !hasAccents(word)),
]);
/** Known words after their accents were removed: `nam`. */
const WORDS_LACKING_ACCENTS = new Set(KNOWN_WORDS.filter((word) => hasAccents(word)).map(normalizeName));

/** Whether a text has a known word without its accents, which may be another word: `Nam` for `Năm`. */
export function lacksAccents(text: string): boolean {
  const words = [...toComparableWords(text)];
  return words.some((word) => WORDS_LACKING_ACCENTS.has(word) && !CORRECT_WITHOUT_ACCENTS.has(word));
}

/** Whether a line may be a period, but is written without accents: `Nam 2023`. */
export function isTimeWithoutAccents(line: string): boolean {
  // The time is checked first, because that is faster, and most lines of a large table are not times.
  return parseTimeLine(line) !== undefined && lacksAccents(line);
}

/** Whether a table is written with accents. Its `Nam` is then not taken for `Năm`. */
export function areAccented(rows: readonly TableRow[]): boolean {
  return rows.some(({ cells }) => cells.some(hasAccents));
}

/**
 * The headings that are written without accents, and are recognised only because accents are ignored. In a table that is written with
 * accents, they are a mistake.
 */
export function findMissingAccents(names: readonly string[], ignoredNames: ReadonlySet<string>): string[] {
  return names.filter((name) => {
    const field = parseHeading(name, ignoredNames)?.field ?? readRowHeading(name, ignoredNames);
    return field !== undefined && field !== 'ignored' && lacksAccents(name);
  });
}

/** `Nam` or `nam 2023`: years without their accent, or men. */
const MAY_BE_MEN = /^nam(?!\p{L})/iu;

/** The mistake of headings without accents; none if there is no such heading. */
export function toAccentMistakes(names: readonly string[]): IndicatorError[] {
  if (!names.length) return [];
  const texts = names.map(tidy);
  const write = (word: string) => texts.map((text) => text.replace(MAY_BE_MEN, word)).join('; ');
  const mayBeMen = texts.every((text) => MAY_BE_MEN.test(text));
  const remedies = mayBeMen && { suggestion: write('Năm'), other: write('Nam giới') };
  return [new IndicatorError('accents', texts.join('; '), { ...remedies })];
}
