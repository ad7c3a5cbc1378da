import { html, nothing, type TemplateResult } from 'lit';
import { splitGroups } from './keep-together.ts';
import { joinPieces, type Piece } from './pieces.ts';
import { arrowOf, type Phrase, toLine } from './sentence/phrase.ts';
import { MAX_UNBROKEN_LETTERS } from './record/unit.ts';

/** The width of a separator in digits: `.` and `/` of `1.200` and `111/2024`. */
const SEPARATOR_DIGITS = 0.65;
/** The width of a letter or sign in digits: `Q`, `%` and `−`. */
const LETTER_DIGITS = 1.4;
/** The characters of the arrow, of the space behind it, and of the space in front of the number. */
const ARROW_AND_SPACES = 3;
/** The characters that may stand in front of the number, on its line: `▲ Tăng thêm `. */
const MAX_BESIDE_LETTERS = MAX_UNBROKEN_LETTERS + ARROW_AND_SPACES;
/** The words for what a number is compared with stay together up to this length. Longer words would not fit into a line of a usual tile. */
const MAX_BASE_LETTERS = 36;
/** The space before what a change is compared with: `so với năm 2022`. */
const BEFORE_BASE = / (?=so với |compared with )/;
/** `khoảng ` and `12` of `khoảng 12 hộ`. A percent sign belongs to the number: `3,02%`. */
const CHANGE_AMOUNT = /^(\D*)(\d[\d.,–−]*[%‰]?)/;

/** A phrase as a visible line. It is hidden from screen readers, because the sentence of the tile contains it. */
export function renderPhrase(phrase: Phrase): TemplateResult {
  const line = toLine(phrase);
  const { part, before, number, tone } = line;
  return html`<p part=${part} class=${tone ?? nothing} aria-hidden="true">
    ${arrowOf(phrase)}${renderWords(before)}<b>${joinPieces(breakAfterSlash(number))}</b>${renderAfter(line)}
  </p>`;
}

/** The words behind a number. What the number is compared with, `kế hoạch tỉnh giao` or `so với năm 2022`, stays together. */
function renderAfter({ isRatio, number, after }: Phrase): unknown {
  const spaceBeforeBase = isRatio ? after.indexOf(' ') : after.search(BEFORE_BASE);
  const base = after.slice(spaceBeforeBase + 1);
  const staysTogether = number !== '' && spaceBeforeBase >= 0 && base.length <= MAX_BASE_LETTERS;
  if (!staysTogether) return renderWords(after);
  return html`${renderWords(after.slice(0, spaceBeforeBase))}
    <span class="together">${renderWords(base)}</span>`;
}

function renderWords(text: string): unknown {
  const pieces = splitGroups(text);
  return joinPieces(pieces.flatMap((piece) => (typeof piece === 'string' ? breakAfterSlash(piece) : piece)));
}

/** The main figure: its number as large as the tile allows, with its unit beside or below it; or words. */
export function renderValue(phrase: Phrase): TemplateResult {
  const line = splitAmount(toLine(phrase));
  const { number, after, tone } = line;
  const before = arrowOf(phrase) + line.before;
  if (!number)
    return html`<p part="value" class="words" aria-hidden="true">
      <b>${renderWords(before)}${renderWords(after)}</b>
    </p>`;
  const isLong = before.length > MAX_BESIDE_LETTERS;
  if (isLong) return renderStacked(before.trimEnd(), number, after);
  // Set as a property, because a strict policy forbids the attribute `style`.
  return html`<p
    part="value"
    class=${tone ?? nothing}
    aria-hidden="true"
    .style=${toSizes(before, number, after)}
  >
    ${before}${renderNumber(number, after)}
  </p>`;
}

/** A change with its digits as the number, and all else as words: 12 of `khoảng 12 hộ`. Other figures stay as they are. */
function splitAmount(phrase: Phrase): Phrase {
  const [found = '', words = '', digits = ''] = CHANGE_AMOUNT.exec(phrase.number) ?? [];
  const isChange = phrase.direction !== undefined && digits !== '';
  if (!isChange) return phrase;
  const unit = phrase.number.slice(found.length);
  return { ...phrase, before: phrase.before + words, number: digits, after: unit + phrase.after };
}

/**
 * A figure with long words in front of its number. The words are drawn below the number, so that the numbers of neighbouring tiles share a
 * baseline. Copied text has them in front, with their colon.
 */
function renderStacked(before: string, number: string, after: string): TemplateResult {
  const words = before.replace(/:$/, '');
  const colon = before === words ? nothing : html`<span class="visually-hidden">:</span>`;
  return html`<p part="value" class="stacked" aria-hidden="true" .style=${toSizes('', number, after)}>
    <span>${renderWords(words)}${colon}</span> <span class="figure">${renderNumber(number, after)}</span>
  </p>`;
}

function renderNumber(number: string, after: string): TemplateResult {
  const { joined, unit } = splitUnit(after);
  return html`<span class="number"><b>${number}</b>${joined}</span>
    ${unit && html`<span class="unit">${renderWords(unit)}</span>`}`;
}

/** How much room the number and the letters on its line need. */
function toSizes(before: string, number: string, after: string): string {
  const lettersBeside = before.length + splitUnit(after).joined.length;
  return `--_digits:${widthInDigits(number)};--_letters-beside:${lettersBeside}`;
}

/** The width of a number in digits. The digits of a font have the same width; other characters have about these widths in most fonts. */
function widthInDigits(number: string): number {
  const digits = number.match(/\d/g)?.length ?? 0;
  const separators = number.match(/[.,/]/g)?.length ?? 0;
  const others = number.length - digits - separators;
  return digits + separators * SEPARATOR_DIGITS + others * LETTER_DIGITS;
}

/** `/127` stays beside its number. The unit after it may wrap to the next line. */
function splitUnit(after: string): { joined: string; unit: string } {
  const [joined = ''] = /^\S*/.exec(after) ?? [];
  return { joined, unit: after.slice(joined.length).trimStart() };
}

/** A text with a possible line break after the slash of a unit: `triệu đồng/người`. */
function breakAfterSlash(text: string): Piece[] {
  const pieces = text.split(/(?<=\p{L}\/)/u);
  return pieces.map((piece, index) => (index > 0 ? html`<wbr />${piece}` : piece));
}
