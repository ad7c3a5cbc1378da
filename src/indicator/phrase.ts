import { html, nothing, type TemplateResult } from 'lit';
import type { Indicator } from './parse-record.ts';
import type { Phrase, Tone } from './sentence.ts';

const ARROWS = { up: '▲ ', down: '▼ ', none: '■ ' };
const SIGNS = { up: '+', down: '−', none: '' };

/** What a sentence says in one phrase, to see: a change has its sign and a shape besides. */
export function renderPhrase(
  [part, before, number, after]: Phrase,
  { changeDirection = 'none' }: Indicator,
  tone: Tone,
): TemplateResult {
  const isChange = part === 'change';
  const [arrow, sign] = isChange ? [ARROWS[changeDirection], number && SIGNS[changeDirection]] : [];
  return html`<p part=${part} class=${(isChange && tone) || nothing} aria-hidden="true">
    ${arrow}${before}<b>${sign}${breakable(number)}</b>${breakable(after)}
  </p>`;
}

/** The figure itself: its number as large as there is room, with what stands before and after it; what does not fit goes below. */
export function renderValue([part, before, number, after]: Phrase): TemplateResult {
  // `/127` stays with its number.
  const [, joined = '', rest = ''] = /^(\S*)\s*(.*)$/.exec(after) ?? [];
  // How wide all this is: digits where their size is 1, and letters by their number.
  const width = `--_digits:${number.length * 0.6 || 1};--_lead:${before.length + joined.length};--_tail:${rest.length}`;
  return html`<p part=${part} aria-hidden="true" .style=${width}>
    ${before.trimEnd()}
    <span><b>${number}</b>${joined}</span> ${rest && html`<span>${breakable(rest)}</span>`}
  </p>`;
}

/** A text that may break after the `/` of a unit. */
function breakable(text: string): unknown[] {
  return text.split(/(?<=\p{L}\/)/u).map((part, at) => (at ? html`<wbr />${part}` : part));
}
