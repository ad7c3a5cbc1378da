import { IndicatorError } from '../record/indicator-error.ts';
import { findJsonError } from './find-json-error.ts';

/** Number of characters that the error quotes from invalid JSON. */
const EXCERPT_LENGTH = 40;
/** A string, a number, a bracket, a comma or a colon. */
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[{}[\],:]/g;

const DECIMAL_NUMBER = /^-?\d+\.\d+$/;
const ENGLISH_FORMAT = /"number[-_ ]?format"\s*:\s*"en"/i;

/**
 * Parses JSON without losing anything. A name that an object has twice is a mistake. A number with digits that JavaScript would not keep
 * becomes a text in Vietnamese notation.
 *
 * @param text JSON of a list or an object.
 * @param pageFormat How the page says that numbers are written.
 */
export function parseStrictJson(text: string, pageFormat?: string): object {
  parseJson(text); // Throws for invalid JSON. The code below needs valid JSON.
  checkNames(text);
  // In a file with English numbers, `7.70` stays a number. Texts are read in English notation there, in which `7,70` is not a number.
  const isEnglish = pageFormat?.trim().toLowerCase() === 'en' || ENGLISH_FORMAT.test(text);
  const exact = text.replace(TOKEN, (token) => {
    const mustBeText = isRounded(token) || isUnsafe(token) || (!isEnglish && hasLostZeros(token));
    return mustBeText ? `"${token.replace('.', ',')}"` : token;
  });
  return parseJson(exact);
}

function parseJson(text: string): object {
  try {
    return JSON.parse(text) as object;
  } catch (cause) {
    throw toSyntaxMistake(text, cause);
  }
}

/** The mistake of invalid JSON, with the text around its first wrong character, and the line. */
function toSyntaxMistake(text: string, cause: unknown): IndicatorError {
  const index = findJsonError(text) ?? 0;
  const [comma = ''] = /,\s*$/.exec(text.slice(0, index)) ?? [];
  const bracket = text.charAt(index);
  // JavaScript allows a comma behind the last field, JSON does not.
  if (comma && /[}\]]/.test(bracket)) {
    const row = text.slice(0, index - comma.length).split('\n').length;
    return new IndicatorError('last-comma', `,${bracket}`, { field: 'JSON', row, cause });
  }
  const linesBefore = text.slice(0, index).split('\n');
  const before = linesBefore.at(-1) ?? '';
  const [behind = ''] = text.slice(index).split('\n');
  const start = before.slice(-EXCERPT_LENGTH / 2);
  // An excerpt does not begin within a word.
  const isCut = start.length < before.length && /[\p{L}\d]$/u.test(before.slice(0, -start.length));
  const excerpt =
    (isCut ? start.replace(/^[\p{L}\d]+(?=[^\p{L}\d])/u, '') : start) + behind.slice(0, EXCERPT_LENGTH / 2);
  return new IndicatorError('unread', excerpt.trim(), { field: 'JSON', row: linesBefore.length, cause });
}

/** Whether a number was written with digits that JavaScript leaves out: the zero of `7.70`. */
function hasLostZeros(token: string): boolean {
  return DECIMAL_NUMBER.test(token) && token !== String(Number(token));
}

/** Whether a number has more digits than JavaScript keeps, or is too large for it: `12345678901234567890`, `1e400`. */
function isRounded(token: string): boolean {
  return /^[-\d]/.test(token) && significantDigits(token) !== significantDigits(String(Number(token)));
}

/** Whether a whole number is so large that JavaScript may have rounded it: `9007199254740992`. */
function isUnsafe(token: string): boolean {
  return /^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token));
}

/** The digits of a number without the zeros at both ends: `1200.50` as `12005`. */
function significantDigits(number: string): string {
  const [mantissa = ''] = number.split(/e/i);
  return mantissa
    .replace(/\D/g, '')
    .replace(/^0+/, '')
    .replace(/(?<!0)0+$/, '');
}

/** The names of the outermost object in the order of the file. JavaScript would put names such as `10` first. */
export function readOuterNames(text: string): string[] {
  const names = new Set<string>();
  let depth = 0;
  let previousToken = '';
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') depth++;
    if (token === '}' || token === ']') depth--;
    if (token === ':' && depth === 1) names.add(JSON.parse(previousToken) as string);
    previousToken = token;
  }
  return [...names];
}

/** Throws for an object that has a name twice, because JSON.parse would only keep the last value. */
function checkNames(text: string): void {
  // The names in each open object; `undefined` for an open list.
  const objects: (Set<string> | undefined)[] = [];
  let previousToken = '';
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{') objects.push(new Set());
    if (token === '[') objects.push(undefined);
    if (token === '}' || token === ']') objects.pop();
    if (token === ':') addName(objects.at(-1), JSON.parse(previousToken) as string);
    previousToken = token;
  }
}

function addName(names: Set<string> | undefined, name: string): void {
  if (names?.has(name)) throw new IndicatorError('duplicate-field', name, { other: name });
  names?.add(name);
}
