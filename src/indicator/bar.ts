import { html, type TemplateResult } from 'lit';
import type { Indicator } from './parse-record.ts';

/** Percent of a plan at which its bar ends, so that the mark stands at the same place in tile after tile. */
const BAR_END = 133;

/**
 * Shares as bars, the numbers being in the text: of a whole, and of a plan, with a mark at all of it and room beyond. A plan has one
 * only where its ratio was published: value by target is another number now and then.
 */
export function renderBars({ value, of, planRatio }: Indicator): TemplateResult[] {
  const bars: TemplateResult[] = [];
  if (value && of?.value) bars.push(renderBar(value.value / of.value, -9));
  if (planRatio) {
    const met = planRatio.value / 100;
    const end = Math.max(BAR_END / 100, met * 1.05);
    bars.push(renderBar(met / end, 100 / end));
  }
  return bars;
}

/** @param mark Percent from the start. */
function renderBar(share: number, mark: number): TemplateResult {
  return html`<svg part="bar" aria-hidden="true">
    <rect class="track" y="3" width="100%" height="8" rx="4" />
    <rect y="3" width="${Math.min(Math.max(share, 0), 1) * 100}%" height="8" rx="4" />
    <line x1="${mark}%" x2="${mark}%" y2="14" />
  </svg>`;
}
