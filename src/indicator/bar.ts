import { html, type TemplateResult } from 'lit';
import type { Amount, Indicator } from './record.ts';

/** The length of the bar of a plan, in percent of the plan. It is the same for all tiles, so that their 100 % marks are aligned. */
const PLAN_BAR_PERCENT = 133;
/** The length of the bar for a larger ratio, as a multiple of the ratio. */
const PLAN_BAR_MARGIN = 1.05;
/** A position outside the bar, in percent, for a bar without a mark. */
const NO_MARK = -9;

/**
 * A bar for the part of a whole, and a bar for the percentage of a plan with a mark at 100 %. A plan has a bar only if its ratio was
 * published, because value divided by target may be a different number.
 *
 * @csspart bar - The part of a whole, or the percentage of a plan with a mark at 100 %
 */
export function renderBars({ value, of, planRatio }: Indicator): TemplateResult[] {
  const bars: TemplateResult[] = [];
  const [part, whole, percent] = [exactNumber(value), exactNumber(of), exactNumber(planRatio)];
  if (part !== undefined && whole) bars.push(renderBar(part / whole, NO_MARK));
  if (percent !== undefined) {
    const ratio = percent / 100;
    const length = Math.max(PLAN_BAR_PERCENT / 100, ratio * PLAN_BAR_MARGIN);
    bars.push(renderBar(ratio / length, 100 / length));
  }
  return bars;
}

/** Only exact numbers have a bar. */
function exactNumber(amount: Amount | undefined): number | undefined {
  return amount?.kind === 'exact' ? amount.numbers[0]?.value : undefined;
}

/** @param markPercent Where the mark is, in percent of the bar. */
function renderBar(share: number, markPercent: number): TemplateResult {
  const filled = Math.min(Math.max(share, 0), 1);
  return html`<svg part="bar" aria-hidden="true">
    <rect class="track" y="3" width="100%" height="8" rx="4" />
    <rect y="3" width="${filled * 100}%" height="8" rx="4" />
    <line x1="${markPercent}%" x2="${markPercent}%" y2="14" />
  </svg>`;
}
