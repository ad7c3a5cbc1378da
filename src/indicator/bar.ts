import { html, nothing, svg, type TemplateResult } from 'lit';
import { divide, type Extent, toExtent } from './extent.ts';
import { kindOfHedge } from './parse-amount-words.ts';
import type { Amount, Indicator } from './record.ts';

/** The length of the bar of a plan, in percent of the plan. It is the same for all tiles, so that their 100 % marks are aligned. */
const PLAN_BAR_PERCENT = 133;
/** The length of the bar for a larger ratio, as a multiple of the ratio. */
const PLAN_BAR_MARGIN = 1.05;
/** A position outside the bar, in percent, for a bar without a mark. */
const NO_MARK = -9;
/** Half the length of the light end of `about 24`, as a part of the bar. It only shows that the number is not exact. */
const HEDGE_SHARE = 0.03;

/**
 * A bar for the part of a whole, and a bar for the percentage of a plan with a mark at 100 %. A plan has a bar only if its ratio was
 * published, because value divided by target may be a different number.
 *
 * A bound, a hedge or a range has a light end over the numbers that it may stand for; for a lower bound, to the end of the bar.
 *
 * @csspart bar - The part of a whole, or the percentage of a plan with a mark at 100 %
 */
export function renderBars({ value, text, of, plans, qualifier }: Indicator): TemplateResult[] {
  const bars: TemplateResult[] = [];
  const isRatioMain = !value && !text;
  const part = qualify(value, qualifier);
  const share = toShare(part, of);
  if (share) bars.push(renderBar(share, isAbout(part) || isAbout(of), NO_MARK));
  for (const [index, plan] of plans.entries()) {
    const ratio = isRatioMain && index === 0 ? qualify(plan.ratio, qualifier) : plan.ratio;
    const percent = ratio && toExtent(ratio);
    if (!percent) continue;
    const published = ratio.numbers.at(-1)?.value ?? 0;
    const length = Math.max(PLAN_BAR_PERCENT, published * PLAN_BAR_MARGIN);
    const filled = { low: percent.low / length, high: percent.high / length };
    bars.push(renderBar(filled, isAbout(ratio), 10_000 / length));
  }
  return bars;
}

/** An amount with the hedge of its qualifier: `gần` beside 90. */
function qualify(amount: Amount | undefined, qualifier = ''): Amount | undefined {
  const kind = kindOfHedge(qualifier);
  return amount?.kind === 'exact' && kind ? { ...amount, kind } : amount;
}

function toShare(part: Amount | undefined, whole: Amount | undefined): Extent | undefined {
  const [partExtent, wholeExtent] = [part && toExtent(part), whole && toExtent(whole)];
  return partExtent && wholeExtent && divide(partExtent, wholeExtent);
}

function isAbout(amount: Amount | undefined): boolean {
  return amount?.kind === 'about';
}

/**
 * @param share The filled part of the bar. Between its two ends it is light.
 * @param isHedged Whether the ends are not exact.
 * @param markPercent Where the mark is, in percent of the bar.
 */
function renderBar(share: Extent, isHedged: boolean, markPercent: number): TemplateResult {
  const margin = isHedged ? HEDGE_SHARE : 0;
  const [solid, light] = [toWidth(share.low - margin), toWidth(share.high + margin)];
  return html`<svg part="bar" aria-hidden="true">
    <rect class="track" y="3" width="100%" height="8" rx="4" />
    ${light === solid ? nothing : svg`<rect class="possible" y="3" width=${light} height="8" rx="4" />`}
    <rect class="known" y="3" width=${solid} height="8" rx="4" />
    <line x1="${markPercent}%" x2="${markPercent}%" y2="14" />
  </svg>`;
}

function toWidth(share: number): string {
  return `${Math.min(Math.max(share, 0), 1) * 100}%`;
}
