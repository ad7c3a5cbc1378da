import { describeMistake, toErrorSentence } from '../../indicator/record/error-sentence.ts';
import { IndicatorError, type IndicatorProblem } from '../../indicator/record/indicator-error.ts';
import { findMistakesOf, isConsequence, readEntry } from '../../indicator/file/parse-entries.ts';
import { findEnglishNumber } from '../../indicator/record/parse-ambiguous.ts';
import { formatAmount } from '../../indicator/record/amount.ts';
import type { FiguresFile, ListedRecord } from '../../indicator/file/parse-figures-file.ts';
import { parseIndicator } from '../../indicator/record/parse-record.ts';
import { FIGURE_FIELDS } from '../../indicator/file/parse-table-headings.ts';
import { toSentence } from '../../indicator/sentence/sentence.ts';
import type { Language } from '../../text/language.ts';
import { checkFiguresMessages } from './check-figures-messages.ts';

/** Mistakes that can make a row look like a duplicate. Once they are corrected, the row is in another table or has other words. */
const BEFORE_DUPLICATES: readonly IndicatorProblem[] = ['row-above', 'group-head', 'damaged-letter'];
/** The mistakes of headings that each row reports. The report has them once. */
const MISTAKES_OF_HEADINGS: readonly IndicatorProblem[] = ['heading-without-year'];
/** The mistakes of a note or a source. If it stands in a line outside the rows, each row reports the mistake. The report has it once. */
const MISTAKES_OF_NOTES: readonly IndicatorProblem[] = ['unit-in-note', 'note-conflict'];
const DUPLICATES: readonly IndicatorProblem[] = ['duplicate-id', 'duplicate-label', 'duplicate-row'];

/** A file of figures as `check-figures` prints it. */
export interface FiguresReport {
  /** What the author should know, although it is no mistake. */
  notes: string[];
  lines: string[];
  mistakeCount: number;
}

/** What is printed of one entry of a file: a sentence for each period without a mistake, and the mistakes of the other periods. */
interface EntryReport {
  sentences: string[];
  mistakes: IndicatorError[];
}

/**
 * Creates the report. The mistakes of the whole file come first. Then, row by row, come the sentences of the periods without a mistake and
 * the mistakes of the others. Only the mistakes of English numbers stand above the other rows.
 */
export function reportFigures(file: FiguresFile, language: Language): FiguresReport {
  const words = checkFiguresMessages[language];
  const describe = (mistake: IndicatorError) => words.mistake + toErrorSentence(mistake, language);
  const reportedLetters = new Set<string>();
  const isNew = (mistake: IndicatorError) => isNewLetter(mistake, reportedLetters);
  const fileMistakes = file.mistakes.filter(isNew);
  const reportLines: ReportLine[] = fileMistakes.map((mistake) => {
    const { row } = mistake;
    const place = row === undefined ? words.wholeFile : words.row(row, mistake.isJson);
    return { text: place + describe(mistake), row };
  });
  let mistakeCount = fileMistakes.length;
  const records = file.listRecords();
  const addresses = file.listAddresses();
  // A mistake that concerns all records is shown in place of their sentences.
  const showsSentences = file.mistakes.length === 0;
  // In a table with a column for each indicator, a mistake in the area or the year of a row is found in each of its records. It is printed once.
  const printedMistakes = new Set<string>();
  const reports = file.entries.map((entry) => ({
    entry,
    ...reportEntry(records.get(entry) ?? [], addresses, language),
  }));
  const unclearRows = findUnclearRows(reports);
  const follows = (mistake: IndicatorError) =>
    followsFrom(file.mistakes, mistake) || isEarlyDuplicate(mistake, unclearRows);
  for (const { entry, sentences, mistakes } of reports) {
    const { row } = entry;
    const place = words.row(row, !entry.isTableRow);
    if (showsSentences) reportLines.push(...sentences.map((sentence) => ({ text: place + sentence, row })));
    for (const mistake of mistakes) {
      const isOfTable = isOfWholeTable(mistake);
      const text = isOfTable ? words.wholeFile + describe(withoutRow(mistake)) : place + describe(mistake);
      if (printedMistakes.has(text) || follows(mistake) || !isNew(mistake)) continue;
      printedMistakes.add(text);
      reportLines.push({ text, mistake, row: isOfTable ? undefined : row });
      mistakeCount++;
    }
  }
  const lines = sortLines(reportLines).map(({ text }) => text);
  const { unusedNames } = file;
  const notes = unusedNames.length ? [words.wholeFile + words.unused(unusedNames.join('; '))] : [];
  if (lines.length) return { notes, lines, mistakeCount };
  return { notes, lines: [words.wholeFile + words.mistake + words.noFigure], mistakeCount: 1 };
}

/** Whether a mistake stands in a heading or in a line that all rows share. */
function isOfWholeTable({ problem, column, isJson }: IndicatorError): boolean {
  const isOfLine = MISTAKES_OF_NOTES.includes(problem) && column === undefined && !isJson;
  return MISTAKES_OF_HEADINGS.includes(problem) || isOfLine;
}

/** The mistake of a table, without the row and the label of the record that reports it, and without the attribute `note` for `note-conflict`. */
function withoutRow({ problem, text, field, column, other, suggestion }: IndicatorError): IndicatorError {
  const ownField = problem === 'note-conflict' ? '' : field;
  return new IndicatorError(problem, text, { field: ownField, column, other, suggestion });
}

/** A line of the report. */
interface ReportLine {
  text: string;
  /** The mistake of a record. */
  mistake?: IndicatorError;
  /** `undefined` for a line about the whole file. */
  row: number | undefined;
}

/** The lines about the whole file, then the mistakes of English numbers, then all other lines in the order of their rows. */
function sortLines(lines: readonly ReportLine[]): ReportLine[] {
  const ofRows = lines.filter(({ row }) => row !== undefined);
  const byRow = ofRows.sort(({ row: first = 0 }, { row: second = 0 }) => first - second);
  return [...lines.filter(({ row }) => row === undefined), ...withCausesFirst(byRow)];
}

/**
 * Moves the mistakes of English numbers to the top. An English number such as `1,234.5` makes numbers such as `1,234` unclear, so the author
 * should correct it first.
 */
function withCausesFirst(lines: readonly ReportLine[]): ReportLine[] {
  const englishNumbers = new Set<string | undefined>();
  for (const { mistake } of lines) {
    if (mistake?.problem === 'ambiguous-number') englishNumbers.add(mistake.other);
  }
  const isCause = ({ mistake }: ReportLine) => {
    if (!mistake || mistake.problem === 'ambiguous-number') return false;
    return englishNumbers.has(findEnglishNumber(mistake.text));
  };
  return [...lines.filter(isCause), ...lines.filter((line) => !isCause(line))];
}

/**
 * `false` for the mistake of a damaged letter that an earlier line reports. That line says how to correct the letter in the whole file.
 *
 * @param reportedLetters The damaged letters of the lines so far. The letter of this mistake is added.
 */
function isNewLetter(
  { problem, other = '', suggestion }: IndicatorError,
  reportedLetters: Set<string>,
): boolean {
  if (problem !== 'damaged-letter' || suggestion === undefined) return true;
  const isReported = reportedLetters.has(other);
  reportedLetters.add(other);
  return !isReported;
}

/** The rows with a mistake that must be corrected before it is clear whether they are duplicates. */
function findUnclearRows(reports: readonly EntryReport[]): ReadonlySet<number | undefined> {
  const mistakes = reports.flatMap((report) => report.mistakes);
  return new Set(mistakes.filter(({ problem }) => BEFORE_DUPLICATES.includes(problem)).map(({ row }) => row));
}

/** Whether a mistake calls a row a duplicate, although another mistake of the row must be corrected first. */
function isEarlyDuplicate(
  { problem, row }: IndicatorError,
  unclearRows: ReadonlySet<number | undefined>,
): boolean {
  return DUPLICATES.includes(problem) && unclearRows.has(row);
}

/** Whether the mistake of a record repeats or results from a mistake that concerns all records. */
function followsFrom(fileMistakes: readonly IndicatorError[], mistake: IndicatorError): boolean {
  const isRepeated = fileMistakes.some((other) => areAboutSame(other, mistake));
  // In a table, a mistake without a row concerns a heading. The column of such a heading is not read.
  const hasUnreadColumns = fileMistakes.some(({ row, isJson }) => row === undefined && !isJson);
  return isRepeated || (hasUnreadColumns && isConsequence(mistake));
}

/** Whether two mistakes say the same. Two mistakes of the same pair of columns may propose different corrections. */
function areAboutSame(first: IndicatorError, second: IndicatorError): boolean {
  const areAboutColumns = first.problem === 'duplicate-column' && second.problem === first.problem;
  const isSamePair = first.text === second.text && first.other === second.other;
  return (areAboutColumns && isSamePair) || toKey(first) === toKey(second);
}

/** Mistakes with the same key say the same. */
function toKey(mistake: IndicatorError): string {
  return describeMistake(mistake, 'en');
}

function reportEntry(
  records: readonly ListedRecord[],
  addresses: ReadonlyMap<string, string>,
  language: Language,
): EntryReport {
  // A row without figures has one line for all periods, even if another row has the same label. The head of a group has no line.
  const [first] = records;
  const isWithoutFigures = !records.some((record) => hasOwnMistake(record) || hasFigure(record));
  if (first && isWithoutFigures) {
    const { id, isGroupHead } = first.entry;
    const sentence = `#${addresses.get(id)}: ${describeFigure(first, language)}`;
    return { sentences: isGroupHead ? [] : [sentence], mistakes: [] };
  }
  const sentences: string[] = [];
  // A mistake in a column that all periods share is found in each period. It is reported once.
  const mistakes = new Map<string, IndicatorError>();
  for (const record of records) {
    const found = findAllMistakes(record);
    for (const mistake of found) mistakes.set(toKey(mistake), mistake);
    if (!found.length) sentences.push(`${addressOf(record, addresses)}: ${describeFigure(record, language)}`);
  }
  return { sentences, mistakes: [...mistakes.values()] };
}

/** All mistakes of a record: its own, and those that concern another record too. */
function findAllMistakes({ entry, period, duplicate, contradiction }: ListedRecord): IndicatorError[] {
  const ofOthers = [duplicate, contradiction].filter((mistake) => mistake !== undefined);
  return [...ofOthers, ...findMistakesOf(entry, period)];
}

/** Whether a record has a mistake other than that of a duplicate. */
function hasOwnMistake({ entry, period, contradiction }: ListedRecord): boolean {
  return contradiction !== undefined || findMistakesOf(entry, period).length > 0;
}

/** Whether a record without mistakes has a figure. A record with a mistake cannot be read. */
function hasFigure({ entry, period }: ListedRecord): boolean {
  const record = readEntry(entry, period);
  return FIGURE_FIELDS.some((field) => field !== 'id' && record[field] !== undefined);
}

/** The address of a record, as it stands behind the name of the file in `src`: `#a`, `#dan-so:toan-tinh`, `#a:2023`. */
function addressOf(
  { entry, period, isOneOfSeveral }: ListedRecord,
  addresses: ReadonlyMap<string, string>,
): string {
  const address = `#${addresses.get(entry.id)}`;
  return isOneOfSeveral ? `${address}:${period}` : address;
}

/** The sentence of a record, and what its tile shows below: the area, the programme, the series, the source, the method and the note. */
function describeFigure({ entry, period }: ListedRecord, language: Language): string {
  const tone = undefined; // Only the page says whether a change is good.
  const indicator = parseIndicator(readEntry(entry, period));
  const { area, programme, series = [], unit, source, method, note } = indicator;
  const words = checkFiguresMessages[language];
  const points = series.map((point) => `${point.period}: ${formatAmount(point.value, unit, language)}`);
  const textsBelow = [
    ...(area ? [words.area + area] : []),
    ...(programme ? [words.programme + programme] : []),
    ...(points.length ? [words.series + points.join('; ')] : []),
    ...(source ? [words.source + source] : []),
    ...(method ? [words.method + method] : []),
    ...(note ? [words.note + note] : []),
  ];
  return [toSentence(indicator, tone, language), ...textsBelow].join(' | ').replaceAll('\u00a0', ' ');
}
