import { html, nothing, type TemplateResult } from 'lit';
import type { Indicator } from '../../data/indicator.ts';
import type { Phrase, Tone } from '../../data/indicator-sentence.ts';

const ARROWS = { up: '▲ ', down: '▼ ', none: '■ ' };
const SIGNS = { up: '+', down: '−', none: '' };

/** What a sentence says in one phrase, to see: a change has its sign and a shape besides. */
export function renderPhrase(
  [part, before, number, after]: Phrase,
  { changeDirection = 'none' }: Indicator,
  tone: Tone,
): TemplateResult {
  const isChange = part === 'change';
  // How wide the figure is where its number has the size 1: it gets smaller where it would not fit a line.
  const run = number.length * 0.6 + (before + after).split('/', 2).join('').length * 0.24;
  return html`<p
    part=${part}
    class=${(isChange && tone) || nothing}
    aria-hidden="true"
    .style="--_run:${run}"
  >
    ${isChange ? ARROWS[changeDirection] : nothing}${before}<b>${
      isChange ? SIGNS[changeDirection] : nothing
    }${breakable(number)}</b>${breakable(after)}
  </p>`;
}

/** A text that may break after the `/` of a unit. */
function breakable(text: string): unknown[] {
  return text.split(/(?<=\p{L}\/)/u).map((part, at) => (at ? html`<wbr />${part}` : part));
}
