import { type IndicatorError, toErrorSentence } from '../../indicator/record/indicator-error.ts';
import { findMistakesOf, isConsequence, readEntry } from '../../indicator/file/parse-entries.ts';
import { formatAmount } from '../../indicator/record/amount.ts';
import type { FiguresFile, ListedRecord } from '../../indicator/file/parse-figures-file.ts';
import { parseIndicator } from '../../indicator/record/parse-record.ts';
import { FIGURE_COLUMNS } from '../../indicator/file/parse-table-headings.ts';
import { toSentence } from '../../indicator/sentence/sentence.ts';
import type { Language } from '../../text/language.ts';
import { checkFiguresMessages } from './check-figures-messages.ts';

/** A file of figures as `check-figures` prints it. */
export interface FiguresReport {
  lines: string[];
  mistakes: number;
}

/**
 * Returns the lines to print: first the mistakes that concern all records, then for each period of each record its sentence or all its
 * mistakes.
 */
export function reportFigures(file: FiguresFile, language: Language): FiguresReport {
  const words = checkFiguresMessages[language];
  const describe = (mistake: IndicatorError) => words.mistake + toErrorSentence(mistake, language);
  const lines = file.mistakes.map((mistake) => {
    const place = mistake.row === undefined ? words.wholeFile : words.row(mistake.row);
    return place + describe(mistake);
  });
  let mistakes = lines.length;
  const records = file.listRecords();
  // A mistake that concerns all records is shown in place of their sentences.
  const hasSentences = mistakes === 0;
  // A mistake without a row is one of a heading, whose column is then not read.
  const hasUnreadColumns = file.mistakes.some(({ row }) => row === undefined);
  const messages = new Set(file.mistakes.map(({ message }) => message));
  const isRepeated = (mistake: IndicatorError) =>
    messages.has(mistake.message) || (hasUnreadColumns && isConsequence(mistake));
  for (const entry of file.entries) {
    const { texts, mistakes: found } = reportEntry(records.get(entry) ?? [], language);
    const own = found.filter((mistake) => !isRepeated(mistake));
    const shown = [...(hasSentences ? texts : []), ...own.map(describe)];
    lines.push(...shown.map((text) => words.row(entry.row) + text));
    mistakes += own.length;
  }
  return { lines, mistakes };
}

/** What the records of an entry say, and their mistakes. */
function reportEntry(
  records: readonly ListedRecord[],
  language: Language,
): { texts: string[]; mistakes: IndicatorError[] } {
  // A row without figures has one line for all periods, and may have the same label as another row. The head of a group has no line.
  const [first] = records;
  const hasNoFigure = records.every((record) => !hasOwnMistake(record) && !hasFigure(record));
  if (first && hasNoFigure) {
    const { id, isGroupHead } = first.entry;
    return { texts: isGroupHead ? [] : [`${id}: ${sayFigure(first, language)}`], mistakes: [] };
  }
  const texts: string[] = [];
  // A mistake in a column that all periods share is the same in each of them.
  const mistakes = new Map<string, IndicatorError>();
  for (const record of records) {
    const own = findMistakes(record);
    for (const mistake of own) mistakes.set(mistake.message, mistake);
    if (!own.length) texts.push(`${nameOf(record)}: ${sayFigure(record, language)}`);
  }
  return { texts, mistakes: [...mistakes.values()] };
}

function findMistakes({ entry, period, duplicate }: ListedRecord): IndicatorError[] {
  return duplicate ? [duplicate] : findMistakesOf(entry, period);
}

function hasOwnMistake({ entry, period }: ListedRecord): boolean {
  return findMistakesOf(entry, period).length > 0;
}

function hasFigure({ entry, period }: ListedRecord): boolean {
  const record = readEntry(entry, period);
  return FIGURE_COLUMNS.some((column) => column !== 'id' && record[column] !== undefined);
}

/** `a`, or `a:2023` as in the address of the record. */
function nameOf({ entry, period, isOneOfSeveral }: ListedRecord): string {
  return isOneOfSeveral ? `${entry.id}:${period}` : entry.id;
}

function sayFigure({ entry, period }: ListedRecord, language: Language): string {
  const tone = undefined; // Only the page says whether a change is good.
  const indicator = parseIndicator(readEntry(entry, period));
  const { series = [], unit, note } = indicator;
  const words = checkFiguresMessages[language];
  const points = series.map((point) => `${point.period}: ${formatAmount(point.value, unit, language)}`);
  // The tile shows both below its sentence.
  const further = [
    ...(points.length ? [words.series + points.join('; ')] : []),
    ...(note ? [words.note + note] : []),
  ];
  return [toSentence(indicator, tone, language), ...further].join(' | ').replaceAll('\u00a0', ' ');
}
