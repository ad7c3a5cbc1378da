import { type IndicatorError, toErrorSentence } from '../../indicator/indicator-error.ts';
import type { FileEntry, FiguresFile } from '../../indicator/parse-entries.ts';
import { parseIndicator } from '../../indicator/parse-record.ts';
import { toSentence } from '../../indicator/sentence.ts';
import type { Language } from '../../text/language.ts';
import { checkFiguresMessages } from './check-figures-messages.ts';

/** A file of figures as `check-figures` prints it. */
export interface FiguresReport {
  lines: string[];
  mistakes: number;
}

/** Returns the lines to print: first the mistakes that concern all records, then for each record its sentence or all its mistakes. */
export function reportFigures(file: FiguresFile, language: Language): FiguresReport {
  const words = checkFiguresMessages[language];
  const describe = (mistake: IndicatorError) => words.mistake + toErrorSentence(mistake, language);
  const lines = file.mistakes.map((mistake) => {
    const place = mistake.row === undefined ? words.wholeFile : words.row(mistake.row);
    return place + describe(mistake);
  });
  let mistakes = lines.length;
  for (const entry of file.entries) {
    const entryMistakes = file.findMistakesOf(entry);
    const isCorrect = entryMistakes.length === 0;
    const texts = isCorrect
      ? [`${entry.id}: ${sayFigure(file, entry, language)}`]
      : entryMistakes.map(describe);
    lines.push(...texts.map((text) => words.row(entry.row) + text));
    mistakes += entryMistakes.length;
  }
  return { lines, mistakes };
}

function sayFigure(file: FiguresFile, entry: FileEntry, language: Language): string {
  const tone = undefined; // Only the page says whether a change is good.
  return toSentence(parseIndicator(file.readEntry(entry)), tone, language);
}
