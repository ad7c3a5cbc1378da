import { html, nothing, svg, type TemplateResult } from 'lit';
import { keepTogether } from './keep-together.ts';
import type { Extent } from './extent.ts';

/** A bar below a figure. */
export interface Bar {
  /** How far the bar is filled, 0 to 1: solid as far as `low`, light from `low` to `high`. */
  filled: Extent;
  /** Whether the number is only approximate, `khoảng 24`. Its bar has a light end even if `low` and `high` are equal. */
  isHedged: boolean;
  /** Where the mark is, a line across the bar, in percent of the bar. */
  markPercent?: number;
  /** The text below the bar; with a mark, it stands at the mark. */
  label?: string | undefined;
}

/** Half the length of the light end of `khoảng 24`, as a part of the bar. Any length would do, because it stands for no numbers. */
const HEDGE_SHARE = 0.03;

/**
 * A bar with its label, and the line of a plan below them. Screen readers skip all of them, because the sentence of the tile has their
 * numbers.
 *
 * @csspart bar - The part of a whole, or the percentage of a plan with a mark at 100 %
 * @csspart bar-label - Below a bar: what its mark or its whole length stands for
 */
export function renderBar(
  { filled, isHedged, markPercent, label }: Bar,
  line: TemplateResult | typeof nothing,
): TemplateResult {
  const margin = isHedged ? HEDGE_SHARE : 0;
  const solidWidth = toWidth(filled.low - margin);
  const wholeWidth = toWidth(filled.high + margin);
  const hasLightEnd = wholeWidth !== solidWidth;
  return html`<svg part="bar" aria-hidden="true">
      <rect class="track" y="3" width="100%" height="8" rx="4" />
      ${hasLightEnd ? svg`<rect class="possible" y="3" width=${wholeWidth} height="8" rx="4" />` : nothing}
      <rect class="known" y="3" width=${solidWidth} height="8" rx="4" />
      ${markPercent === undefined ? nothing : svg`<line x1="${markPercent}%" x2="${markPercent}%" y2="14" />`}
    </svg>
    ${label === undefined ? nothing : renderBarLabel(label, markPercent)} ${line}`;
}

/**
 * The label stands on the longer side of its mark: it ends at a mark in the second half of the bar, and begins at a mark in the first. A
 * label that is too long for this side extends beyond the mark.
 */
function renderBarLabel(label: string, markPercent = 0): TemplateResult {
  const endsAtMark = markPercent >= 50;
  const shorterSidePercent = endsAtMark ? 100 - markPercent : markPercent;
  // Set as a property, because a strict policy forbids the attribute `style`.
  return html`<p
    part="bar-label"
    class=${endsAtMark ? 'ends-at-mark' : nothing}
    aria-hidden="true"
    .style=${`--_shorter-side:${shorterSidePercent}%`}
  >
    <span>${keepTogether(label)}</span>
  </p>`;
}

function toWidth(share: number): string {
  return `${Math.min(Math.max(share, 0), 1) * 100}%`;
}
