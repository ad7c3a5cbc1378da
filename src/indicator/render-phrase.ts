import { html, nothing, type TemplateResult } from 'lit';
import { arrowOf, type Phrase, toLine } from './sentence/phrase.ts';
import { MAX_UNBROKEN_LETTERS } from './record/unit.ts';

/** The width of a bold digit, in em. */
const DIGIT_WIDTH = 0.6;

/** The characters of the arrow, of the space behind it, and of the space in front of the number. */
const ARROW_AND_SPACES = 3;
/** The characters that may stand in front of the number, on its line: `▲ Tăng thêm `. */
const MAX_BESIDE_LETTERS = MAX_UNBROKEN_LETTERS + ARROW_AND_SPACES;
/** `khoảng ` and `12` of `khoảng 12 hộ`. A sign such as that of `3,02%` belongs to the number. */
const CHANGE_AMOUNT = /^(\D*)(\d[\d.,–−]*[%‰]?)/;

/** A phrase as a visible line. It is hidden from screen readers, because the sentence of the tile contains it. */
export function renderPhrase(phrase: Phrase): TemplateResult {
  const { part, before, number, after, tone } = toLine(phrase);
  return html`<p part=${part} class=${tone ?? nothing} aria-hidden="true">
    ${arrowOf(phrase)}${before}<b>${breakAfterSlash(number)}</b>${breakAfterSlash(after)}
  </p>`;
}

/** The main figure: its number as large as the tile allows, with its unit beside or below it; or words. */
export function renderValue(phrase: Phrase): TemplateResult {
  const line = splitAmount(toLine(phrase));
  const { number, after, tone } = line;
  const before = arrowOf(phrase) + line.before;
  if (!number) return html`<p part="value" class="words" aria-hidden="true"><b>${before}${after}</b></p>`;
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
    <span>${words}${colon}</span> <span class="figure">${renderNumber(number, after)}</span>
  </p>`;
}

function renderNumber(number: string, after: string): TemplateResult {
  const { joined, unit } = splitUnit(after);
  return html`<span class="number"><b>${number}</b>${joined}</span>
    ${unit && html`<span class="unit">${breakAfterSlash(unit)}</span>`}`;
}

/** How much room the number and the letters on its line need. */
function toSizes(before: string, number: string, after: string): string {
  const lettersBeside = before.length + splitUnit(after).joined.length;
  return `--_digits:${number.length * DIGIT_WIDTH};--_letters-beside:${lettersBeside}`;
}

/** `/127` stays beside its number. The unit after it may wrap to the next line. */
function splitUnit(after: string): { joined: string; unit: string } {
  const [joined = ''] = /^\S*/.exec(after) ?? [];
  return { joined, unit: after.slice(joined.length).trimStart() };
}

/** A text with a possible line break after the slash of a unit: `triệu đồng/người`. */
function breakAfterSlash(text: string): unknown[] {
  const pieces = text.split(/(?<=\p{L}\/)/u);
  return pieces.map((piece, index) => (index > 0 ? html`<wbr />${piece}` : piece));
}
