import { html, nothing, type TemplateResult } from 'lit';
import type { Phrase, Tone } from './phrases.ts';
import type { Indicator } from './record.ts';

const ARROWS = { up: '▲ ', down: '▼ ', none: '■ ' };
const SIGNS = { up: '+', down: '−', none: '' };
/** The width of a bold digit, in em. */
const DIGIT_WIDTH = 0.6;

/** A statement as a visible line. Hidden from screen readers, because the sentence of the tile contains it. */
export function renderPhrase({ part, before, number, after }: Phrase): TemplateResult {
  return html`<p part=${part} aria-hidden="true">
    ${before}<b>${breakAfterSlash(number)}</b>${breakAfterSlash(after)}
  </p>`;
}

/** A change with its arrow and sign. */
export function renderChange(
  { before, number, after }: Phrase,
  { changeDirection = 'none' }: Indicator,
  tone: Tone,
): TemplateResult {
  const sign = number ? SIGNS[changeDirection] : '';
  return html`<p part="change" class=${tone ?? nothing} aria-hidden="true">
    ${ARROWS[changeDirection]}${before}<b>${sign}${breakAfterSlash(number)}</b>${breakAfterSlash(after)}
  </p>`;
}

/** The main figure: its number as large as the tile allows, with its unit beside or below it. */
export function renderValue({ before, number, after }: Phrase): TemplateResult {
  // `/127` stays beside its number. The unit after it may wrap to the next line.
  const [, joined = '', unit = ''] = /^(\S*)\s*(.*)$/.exec(after) ?? [];
  const digits = number.length * DIGIT_WIDTH || 1;
  const style = `--_digits:${digits};--_letters-beside:${before.length + joined.length}`;
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
