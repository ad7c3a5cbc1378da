import { tidy, writeInvisible } from '../../text/sentence.ts';
import { IndicatorError } from './indicator-error.ts';
import type { MistakeDetails } from './mistake.ts';
import { type EscapedText, findEscapedText, findHtmlCodes } from './parse-escapes.ts';

/** Where a damaged text stands. */
type MistakePlace = Pick<MistakeDetails, 'field' | 'column'>;

/** How many characters of a damaged file the error quotes. */
const EXCERPT_LENGTH = 40;
/**
 * What spreadsheets write in place of a result: `#REF!`; in LibreOffice, `Err:502`; and `###` for a number that is wider than its column.
 */
const SPREADSHEET_ERROR =
  /#(REF!|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|GETTING_DATA)|^#{3,}$|^Err:\d{3}$/i;
/** A formula in place of its result: `=F7/D7`, `=SUM(A1:A4)`, `=62+38`. */
const FORMULA = /^=\s*(?:[A-Z]{1,3}\$?\d|\$[A-Z]|[A-Z.]+\(|[\d(+-].*[-+*/])/i;
/**
 * What programs write in place of a text, a number or a time that they do not have: `undefined`, `NaN%`, `Invalid Date`, `[object Object]`,
 * and templates that they did not fill in, `{{label}}`, `${label}`, `{% label %}`, `<%= label %>`.
 */
const PROGRAM_ERROR =
  /(?<![\p{L}\d])(undefined|NaN|Infinity|Invalid Date)(?![\p{L}\d])|\[object \w+\]|\{\{|\$\{|\{%|<%/u;
/** Further such words, if they are the whole text. */
const PROGRAM_WORD = /^(null|nan)$/i;
const WEB_ADDRESS = /https?:\/\/\S*/g;
/** Letters that are in no Vietnamese word. They come from the fonts of old documents: `nƣớc`, `Ḥa`. */
const FOREIGN_LETTER = /[\u01a2\u01a3\u1e00-\u1e9f]/;
const NO_LETTERS = /[^\p{L}\p{M}]+/u;
/** The foreign letters that always stand for the same Vietnamese letter. */
const MENDED_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ƣ', 'ư'],
  ['Ƣ', 'Ư'],
]);
/** U+FFFD, or a question mark in a word, for a letter that the encoding did not have: `ngh?o`, `T? lệ`, `?ồng`. */
const LOST_LETTERS = /\ufffd|\p{L}\?\p{L}|\p{L}\? \p{Ll}|(^|\s)\?\p{L}/u;
/** UTF-8 that was read as windows-1252: `Tá»· lá»‡`, `nghÃ¨o`. */
const UTF8_AS_WINDOWS = /á[º»]|Ã[\u0080-\u00bf]|Ä[‘\u0090\u0091]|Æ[°¡]/;
/**
 * Text of a TCVN3 font that was read as Unicode: a capital letter behind a small one, `lÖ`, `nghÌo`; a sign between letters, `d©n`; or `®`
 * at the beginning of a word, `®ång`. For speed in a large file, each branch matches the rare character first and then looks back. The dot
 * in each lookbehind is the rare character itself.
 */
const TCVN3 = /[À-ÖØ-Þ](?<=\p{Ll}.)|[¨©ª¬®µ¶·¸¹»¼½¾](?<=\p{L}.)(?=\p{L})|®(?<=(^|\s).)(?=\p{Ll})/u;
/**
 * Text of a VNI font that was read as Unicode. In such a text, one of the letters `åäøæ` stands behind a vowel (`Toång`, `hoä`, `ngheøo`), or
 * `öô` stands for `ươ` (`nöôùc`). No Vietnamese word has that. The dot in the lookbehind is the letter itself.
 */
const VNI = /[åäøæ](?<=[aeoyu].)|öô/iu;
/** In NFC, a tone mark is part of its letter. A separate one comes from TCVN3 bytes that were read as windows-1258. */
const STRAY_TONE_MARK = /[\u0300\u0301\u0303\u0309\u0323]/;
/** Letters that only Vietnamese has: `ạ` to `ỹ`. */
const LETTERS_WITH_TONES = /[\u1ea0-\u1ef9]/g;
/** A file with fewer such letters for each separate tone mark has a wrong encoding. */
const MIN_CORRECT_LETTERS = 10;

/**
 * Throws if the text is a formula or what a spreadsheet or a program writes for an error, if a wrong encoding damaged it, if codes stand for its
 * letters, or if an invisible character may be part of a number. The tile would publish such a text as it is.
 *
 * @param column The whole heading, if the text is one. The mistake of a foreign letter names it.
 */
export function checkNotDamaged(text: string, field: string, column?: string): void {
  const withCodes = writeInvisible(text);
  if (withCodes !== undefined) throw new IndicatorError('invisible-sign', withCodes, { field });
  if (SPREADSHEET_ERROR.test(text)) throw new IndicatorError('spreadsheet-error', text, { field });
  if (FORMULA.test(text)) throw new IndicatorError('formula', text, { field });
  const isOfProgram = PROGRAM_ERROR.test(text) || PROGRAM_WORD.test(text);
  if (isOfProgram) throw new IndicatorError('program-error', text, { field });
  // Codes are looked for before lost letters: in a text that also has `ca('`, the word `ba?n` is VIQR.
  const escaped = findEscapedText(text, field);
  if (escaped) throw toMistake(escaped, field);
  const words = text.replace(WEB_ADDRESS, '');
  if (hasWrongEncoding(words)) throw new IndicatorError('encoding', text, { field });
  const [foreign] = FOREIGN_LETTER.exec(words) ?? [];
  if (foreign !== undefined) throw toLetterMistake(words, foreign, { field, column });
}

/**
 * Throws for a file that has traces of a wrong encoding, or HTML codes such as `T&#7893;ng` in place of letters. A wrong encoding makes some
 * words that look correct, such as `Sè hé`, so no word of the file can be trusted. Lost letters, `T?ng`, are mistakes of their cells only.
 */
export function checkFileNotDamaged(file: string): void {
  const composed = file.normalize('NFC');
  for (const pattern of [UTF8_AS_WINDOWS, TCVN3, VNI, STRAY_TONE_MARK]) {
    const index = composed.search(pattern);
    const isMisspelt = index >= 0 && pattern === STRAY_TONE_MARK && areToneMarksRare(composed);
    if (index < 0 || isMisspelt) continue;
    const excerpt = composed.slice(Math.max(index - EXCERPT_LENGTH / 2, 0), index + EXCERPT_LENGTH / 2);
    throw new IndicatorError('encoding', tidy(excerpt));
  }
  const escaped = findHtmlCodes(file);
  if (escaped) throw toMistake(escaped, '');
}

/**
 * Whether a file has so few separate tone marks that single words are misspelt (`B\u0301nh`) and the encoding is right. Each such word is then
 * reported for its cell.
 */
function areToneMarksRare(composed: string): boolean {
  const count = (pattern: RegExp) => composed.match(pattern)?.length ?? 0;
  const countOfStray = count(new RegExp(STRAY_TONE_MARK, 'g'));
  return count(LETTERS_WITH_TONES) >= MIN_CORRECT_LETTERS * countOfStray;
}

/** The mistake of a word with a foreign letter. There is no suggestion if it is not clear which letter the foreign one stands for. */
function toLetterMistake(text: string, letter: string, place: MistakePlace): IndicatorError {
  const word = text.split(NO_LETTERS).find((part) => part.includes(letter)) ?? text;
  const mended = MENDED_LETTERS.get(letter);
  const suggestion = mended && word.replaceAll(letter, mended);
  return new IndicatorError('damaged-letter', word, { ...place, other: letter, suggestion });
}

function toMistake({ text, decoded }: EscapedText, field: string): IndicatorError {
  return new IndicatorError('escaped', text, { field, suggestion: decoded });
}

/** Whether a text in NFC shows that Vietnamese letters were read with a wrong encoding. */
function hasWrongEncoding(text: string): boolean {
  return [LOST_LETTERS, UTF8_AS_WINDOWS, TCVN3, VNI, STRAY_TONE_MARK].some((pattern) => pattern.test(text));
}
