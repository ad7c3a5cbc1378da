import { LastResults } from '../../text/last-results.ts';
import { tidy } from '../../text/sentence.ts';
import { normalizeName } from '../record/name-accents.ts';
import { isTranslation } from './parse-heading-english.ts';
import { parseHeadingName } from './parse-heading-name.ts';
import { type HeadingParts, joinParts, takePart } from './parse-heading-parts.ts';
import { type Heading, toHeading } from './parse-heading-fields.ts';
import { hasDifference, readSigns } from './parse-heading-signs.ts';
import { findWords, separateYears } from './parse-heading-words.ts';
import { takeMarks } from './parse-note-marks.ts';
import { takeColumnFormula } from './parse-column-numbers.ts';

export type { Heading } from './parse-heading-fields.ts';

/** A longer text is not a name. */
const MAX_NAME_LENGTH = 200;
/** A Vietnamese heading and its translation: `Đơn vị tính - Unit`, or on two lines. */
const TWO_LANGUAGES = /^(.*\S)(?:[ \t]*[\r\n]\s*|\s+[-–—/]\s+)(\S.*)$/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** Between two lines, the dash or slash of two languages: `Kế hoạch -` above `Plan`. */
const SIGN_AT_END = / ?[-–—/]$/;
/** Only with its percent sign, `Hoàn thành (%)` is the ratio of a plan. */
const COMPLETED = /^hoàn thành ?(?:\(%\)|%)/i;
/** The `Trong` of `Trong tháng 9/2021`. */
const IN_PERIOD = /^trong (?=(?:tháng|quý|năm|\d{1,2} tháng)(?: [\p{L}\d]+){0,3}[ /]\d{4}$)/iu;
/** `So sánh ƯTH 2025 với KH 2025`, which is `ƯTH 2025/KH 2025`. */
const COMPARED_WITH =
  /^so sánh (\p{L}[\p{L} ]{0,30} \d{4}) (?:so )?với ((?:KH|kế hoạch|DT|dự toán|TH|thực hiện) (?:năm )?\d{4})/iu;
/** The `KH` of `KH TW giao`. */
const ASSIGNED_PLAN = /(?<!\p{L})(KH|DT) (?=\S.{0,60} giao(?!\p{L}))/iu;
/** The `TH/` of `TH/KH TW giao (%)`. */
const RATIO_TO_ASSIGNED =
  /^(?:% ?)?(?:TH|thực hiện) ?\/ ?(?=(?:KH|kế hoạch|DT|dự toán) \S.{0,60} giao(?!\p{L}))/iu;
/** The first words of a comparison, which say what its cells are: `Chỉ số` in `Chỉ số lũy kế 10 tháng so với cùng kỳ`. */
const KIND_OF_COMPARISON = /^(chỉ số|tăng, ?giảm) (\S.*)$/i;

const lastHeadings = new LastResults(readHeading);

/** Reads a heading that is not empty. `undefined` for an unknown heading. */
export function parseHeading(text: string, ignoredNames: ReadonlySet<string>): Heading | undefined {
  if (text.length > MAX_NAME_LENGTH) return undefined;
  const isIgnored = ignoredNames.size > 0 && ignoredNames.has(normalizeName(tidy(text)));
  if (isIgnored) return { field: 'ignored', presets: {} };
  return lastHeadings.get(text);
}

function readHeading(text: string): Heading | undefined {
  const heading = tidy(text);
  const isIgnored = heading.startsWith('#') || isRowNumber(heading);
  if (isIgnored) return { field: 'ignored', presets: {} };
  return parseMarked(heading, parseOneLanguage) ?? parseMarked(text.trim(), parseTwoLanguages);
}

/** Whether a column has the numbers of the rows: STT, TT. */
function isRowNumber(name: string): boolean {
  return findWords(name)?.field === 'ignored';
}

/** Takes the marks of notes and the number of the column off a heading, and reads the rest. */
function parseMarked(text: string, parse: (text: string) => Heading | undefined): Heading | undefined {
  const { text: withoutMarks, marks } = takeMarks(takeColumnFormula(text).name);
  const heading = parse(withoutMarks);
  // In a heading in two languages, the Vietnamese part may have marks too.
  const allMarks = [...new Set([...(heading?.marks ?? []), ...marks])];
  return heading && allMarks.length ? { ...heading, marks: allMarks } : heading;
}

/** Reads a heading in Vietnamese. */
function parseOneLanguage(heading: string): Heading | undefined {
  const clear = readSigns(heading);
  if (clear === undefined) return undefined;
  const written = separateYears(clear).replace(IN_PERIOD, '').replace(COMPARED_WITH, '$1/$2');
  const text = writeOutAssigned(written.replace(COMPLETED, '% hoàn thành'));
  return parseNameAndParts(text) ?? parseComparisonHeading(text);
}

/** `KH TW giao` as `kế hoạch TW giao`, `TH/DT HĐND tỉnh giao (%)` as `% dự toán HĐND tỉnh giao (%)`. */
function writeOutAssigned(heading: string): string {
  if (!/ giao(?!\p{L})/iu.test(heading)) return heading;
  return heading.replace(RATIO_TO_ASSIGNED, '% ').replace(ASSIGNED_PLAN, (_, plan: string) => {
    return plan.toLowerCase() === 'kh' ? 'kế hoạch ' : 'dự toán ';
  });
}

/** The normalized headings in the attribute `ignore-columns`: `Ghi chú; STT`. */
export function parseIgnoredNames(text: string): Set<string> {
  return new Set(text.split(';').map(normalizeName).filter(Boolean));
}

/** Takes parts off the end of a heading until its name is known. */
function parseNameAndParts(heading: string): Heading | undefined {
  let rest = heading;
  let parts: HeadingParts = {};
  for (;;) {
    const name = parseHeadingName(rest);
    const isPercentSign = rest === '%';
    if (name) return toHeading(name, parts, isPercentSign);
    const taken = takePart(rest);
    const joined = taken && joinParts(parts, taken.parts);
    if (!joined) return undefined;
    ({ rest } = taken);
    parts = joined;
  }
}

/** Reads a comparison whose first words say that its cells are indexes or changes: `Chỉ số so với cùng kỳ`. */
function parseComparisonHeading(heading: string): Heading | undefined {
  const [, kind = '', rest = ''] = KIND_OF_COMPARISON.exec(heading) ?? [];
  const comparison = rest ? parseNameAndParts(rest) : undefined;
  if (comparison?.field !== 'comparison') return undefined;
  if (kind.toLowerCase() !== 'chỉ số') return { ...comparison, field: 'change' };
  // An index is always in percent. Its heading may therefore leave out the unit.
  const { changeUnit, ...presets } = comparison.presets;
  return changeUnit === undefined || changeUnit === '%'
    ? { ...comparison, field: 'index', presets }
    : undefined;
}

/** Reads a heading in Vietnamese and English: `Đơn vị tính - Unit`. `undefined` if they may have different meanings. */
function parseTwoLanguages(text: string): Heading | undefined {
  const [, vietnamese = '', english = ''] = TWO_LANGUAGES.exec(text.trim()) ?? [];
  if (!vietnamese) return undefined;
  if (isRowNumber(tidy(vietnamese))) return { field: 'ignored', presets: {} };
  const heading = parseMarked(tidy(vietnamese).replace(SIGN_AT_END, ''), parseOneLanguage);
  const hasOwnSigns = hasDifference(english) || readSigns(tidy(english)) === undefined;
  // `2023 - 2022` is a difference.
  const hasOwnYear = (english.match(YEAR) ?? []).some((year) => !vietnamese.includes(year));
  return heading && !hasOwnSigns && !hasOwnYear && isTranslation(tidy(english), heading.field)
    ? heading
    : undefined;
}
