import { html, nothing, type TemplateResult } from 'lit';
import type { Indicator } from '../../data/indicator.ts';

/** Percent of a plan at which its bar ends, so that the mark stands at the same place in tile after tile. */
const BAR_END = 133;

/** The share of a whole as a bar; the numbers are in the text. */
export function renderShare({ value, of }: Indicator): unknown {
  return value && of ? renderBar(toPercent(value.value, of.value), [-9, -9]) : nothing;
}

/** How far a plan is met, with a mark at all of it, and room beyond. Of a range, both ends are marked. */
export function renderPlan({ value, planRatio, planTarget }: Indicator): unknown {
  const [least, most] = planTarget ?? [];
  const met = planRatio?.value ?? (value && least ? toPercent(value.value, least.value) : NaN);
  if (!Number.isFinite(met)) return nothing;
  const end = Math.max(BAR_END, met * 1.05);
  const further = least && most ? toPercent(most.value, least.value) : -end;
  return renderBar(toPercent(met, end), [toPercent(100, end), toPercent(further, end)]);
}

/** The share of a whole as a ring, where there is little room. */
export function renderRing({ value, of }: Indicator): unknown {
  if (!value || !of) return nothing;
  const percent = toPercent(value.value, of.value);
  return html`<svg part="ring" viewBox="0 0 36 36" aria-hidden="true">
    <circle class="track" cx="18" cy="18" r="15" />
    <circle
      cx="18"
      cy="18"
      r="15"
      pathLength="100"
      stroke-dasharray="${Math.min(percent, 100)} 999"
      transform="rotate(-90 18 18)"
    />
  </svg>`;
}

function renderBar(percent: number, [one, other]: [number, number]): TemplateResult {
  return html`<svg part="bar" aria-hidden="true">
    <rect class="track" y="3" width="100%" height="8" rx="4" />
    <rect y="3" width="${Math.min(Math.max(percent, 0), 100)}%" height="8" rx="4" />
    <line x1="${one}%" x2="${one}%" y2="14" />
    <line x1="${other}%" x2="${other}%" y2="14" />
  </svg>`;
}

function toPercent(part: number, whole: number): number {
  return (part / whole) * 100;
}
