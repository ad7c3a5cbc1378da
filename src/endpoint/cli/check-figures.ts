import { type IndicatorError, toErrorSentence } from '../../indicator/indicator-error.ts';
import { type FileEntry, findMistakesOf, readEntry } from '../../indicator/parse-entries.ts';
import type { FiguresFile, FileItem } from '../../indicator/parse-figures-file.ts';
import { parseIndicator } from '../../indicator/parse-record.ts';
import { FIGURE_COLUMNS } from '../../indicator/parse-table-headings.ts';
import { toSentence } from '../../indicator/sentence.ts';
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
  let lastEntry: FileEntry | undefined;
  let mistakesOfEntry = new Set<string>();
  for (const item of file.items()) {
    if (item.entry !== lastEntry) mistakesOfEntry = new Set();
    lastEntry = item.entry;
    const place = words.row(item.entry.row);
    const own = findMistakes(file, item).map((mistake) => place + describe(mistake));
    if (!own.length) lines.push(`${place}${nameOf(item)}: ${sayFigure(item, language)}`);
    for (const line of own) {
      // A mistake in a column that all periods share is the same in each of them.
      if (mistakesOfEntry.has(line)) continue;
      mistakesOfEntry.add(line);
      lines.push(line);
      mistakes++;
    }
  }
  return { lines, mistakes };
}

/** Rows without figures, such as `Chia ra`, may have the same label. */
function findMistakes(file: FiguresFile, item: FileItem): IndicatorError[] {
  const { entry, period } = item;
  const mistakes = findMistakesOf(entry, period);
  const duplicate = file.findDuplicate(item);
  const isMistake = duplicate && (mistakes.length > 0 || hasFigure(item));
  return isMistake ? [duplicate] : mistakes;
}

function hasFigure({ entry, period }: FileItem): boolean {
  const record = readEntry(entry, period);
  return FIGURE_COLUMNS.some((column) => column !== 'id' && record[column] !== undefined);
}

/** `a`, or `a:2023` as in the address of the record. */
function nameOf({ entry, period }: FileItem): string {
  return period === undefined ? entry.id : `${entry.id}:${period}`;
}

function sayFigure({ entry, period }: FileItem, language: Language): string {
  const tone = undefined; // Only the page says whether a change is good.
  return toSentence(parseIndicator(readEntry(entry, period)), tone, language);
}
