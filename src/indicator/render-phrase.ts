import { html, nothing, type TemplateResult } from 'lit';
import { arrowOf, type Phrase, toLine } from './phrase.ts';

/** The width of a bold digit, in em. */
const DIGIT_WIDTH = 0.6;

/** A statement as a visible line. Hidden from screen readers, because the sentence of the tile contains it. */
export function renderPhrase(phrase: Phrase): TemplateResult {
  const { part, before, number, after, tone } = toLine(phrase);
  return html`<p part=${part} class=${tone ?? nothing} aria-hidden="true">
    ${arrowOf(phrase)}${before}<b>${breakAfterSlash(number)}</b>${breakAfterSlash(after)}
  </p>`;
}

/** The main figure: its number as large as the tile allows, with its unit beside or below it. */
export function renderValue(phrase: Phrase): TemplateResult {
  const { before, number, after } = toLine(phrase);
  // `/127` stays beside its number. The unit after it may wrap to the next line.
  const [, joined = '', unit = ''] = /^(\S*)\s*(.*)$/.exec(after) ?? [];
  const digits = number.length * DIGIT_WIDTH || 1;
  // Words that may break have a line of their own where the tile is narrow.
  const lettersBeside = (before.trimEnd().includes(' ') ? 0 : before.length) + joined.length;
  const style = `--_digits:${digits};--_letters-beside:${lettersBeside}`;
  // Set as a property, because a strict policy forbids the attribute `style`.
  return html`<p part="value" aria-hidden="true" .style=${style}>
    ${before}<span class="number"><b>${number}</b>${joined}</span>
    ${unit && html`<span class="unit">${breakAfterSlash(unit)}</span>`}
  </p>`;
}

/** A text with a possible line break after the slash of a unit: `triệu đồng/người`. */
function breakAfterSlash(text: string): unknown[] {
  const pieces = text.split(/(?<=\p{L}\/)/u);
  return pieces.map((piece, index) => (index > 0 ? html`<wbr />${piece}` : piece));
}
