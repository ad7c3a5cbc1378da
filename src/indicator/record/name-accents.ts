import { LastResults } from '../../text/last-results.ts';

/** The accents of letters and tones in NFD, and the letter `đ`, which NFD does not split. */
const ACCENT = /[\u0300-\u036fđ]/i;
const TONE_MARK = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Only ASCII characters, as in most cells of a table. This check is faster than NFD. */
const ASCII = /^[ -~]*$/;

const lastNames = new LastResults(computeName);
const lastWords = new LastResults(computeWords);

/** Whether a text has a letter with an accent, or `đ`. */
export function hasAccents(text: string): boolean {
  return !ASCII.test(text) && ACCENT.test(text.normalize('NFD'));
}

/** A text without accents. Each Vietnamese letter in NFC becomes one letter, so that positions in the text stay the same. */
export function withoutAccents(text: string): string {
  if (ASCII.test(text)) return text;
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

/**
 * A name without accents, case, spaces and other signs, so that its spellings can be compared: `Tỉ lệ kế hoạch` as `ty-le-ke-hoach`,
 * `plan_ratio` and `planRatio` as `plan-ratio`, `% kế hoạch` as `phan-tram-ke-hoach`.
 */
export function normalizeName(name: string): string {
  return lastNames.get(name);
}

function computeName(name: string): string {
  const separated = name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').replaceAll('%', ' phần trăm ');
  return toAsciiWords(separated).replace(/\bti-le/, 'ty-le');
}

/**
 * Removes the accents of the known words in a name, so that patterns need no accents. With the known word `quý`, `Quý 4` becomes `quy-4`,
 * and the accent of `Quỹ 4` stays. A name that is written without any accent, `Quy 4`, becomes `quy-4` too.
 *
 * @param knownWords From `toComparableWords`.
 */
export function normalizeWords(name: string, knownWords: ReadonlySet<string>): string {
  if (!hasAccents(name)) return normalizeName(name);
  return separateWords(name)
    .split('-')
    .map((word) => (knownWords.has(word) ? toAsciiWords(word) : word))
    .join('-');
}

/** The words of a text, in the form in which `normalizeWords` compares words. */
export function toComparableWords(text: string): Set<string> {
  return new Set(separateWords(text).split('-'));
}

/**
 * Values by name. A name is found in any case, with all its accents or with none: `Năm` as `năm` and `nam`, but not as `Nấm`.
 */
export class NameMap<Value> {
  readonly #entries = new Map<string, { accented: string; value: Value }[]>();

  add(name: string, value: Value): void {
    const key = normalizeName(name);
    const entries = this.#entries.get(key) ?? [];
    entries.push({ accented: separateWords(name), value });
    this.#entries.set(key, entries);
  }

  get(name: string): Value | undefined {
    const entries = this.#entries.get(normalizeName(name));
    if (!entries) return undefined;
    if (!hasAccents(name)) return entries[0]?.value;
    const accented = separateWords(name);
    return entries.find((entry) => entry.accented === accented)?.value;
  }

  /** The names, as `normalizeName` writes them. */
  keys(): Iterable<string> {
    return this.#entries.keys();
  }
}

/** The words of a name in lower case, with a hyphen between them. */
function separateWords(name: string): string {
  return lastWords.get(name);
}

function computeWords(name: string): string {
  return name
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .replaceAll('%', ' phần trăm ')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-|-$/g, '')
    .replace(/(?<!\p{L})tỉ-lệ/u, 'tỷ-lệ')
    .split('-')
    .map(moveTone)
    .join('-');
}

/** A word with its tone mark moved to the end, because authors put the mark on either of two vowels: `lũy`, `luỹ`. */
function moveTone(word: string): string {
  if (ASCII.test(word)) return word;
  const letters = word.normalize('NFD');
  const [tone = ''] = letters.match(TONE_MARK) ?? [];
  return tone ? `${letters.replace(TONE_MARK, '')}${tone}` : letters;
}

/** The words of a text in lower case, without accents and signs, with a hyphen between them: `Tỉ lệ (năm)` as `ti-le-nam`. */
function toAsciiWords(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
}
