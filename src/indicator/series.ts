import { css, type CSSResult, html, type TemplateResult } from 'lit';
import type { Indicator } from './parse-record.ts';
import { withUnit } from './sentence.ts';
import { indicatorMessages } from './messages.ts';
import type { Language } from '../text/language.ts';

type Series = NonNullable<Indicator['series']>;

/** Comes with what it is for, when a tile has a series. */
export const seriesStyles: CSSResult = css`
  .line {
    position: relative;
    margin: 4px 5px 0;
  }
  .line svg {
    position: absolute;
    inset: 4px 0 auto;
    height: 32px;
    overflow: visible;
    pointer-events: none;
  }
  polyline {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  input {
    appearance: none;
    display: block;
    width: 100%;
    height: 40px;
    margin: 0;
    background: none;
  }
  input::-webkit-slider-thumb {
    appearance: none;
    width: 1px;
    height: 40px;
  }
  input::-moz-range-thumb {
    visibility: hidden;
    width: 1px;
    border: 0;
  }
  .line p,
  details {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .line p {
    margin-inline: -5px;
  }
  .line b {
    color: var(--_text);
  }
  summary {
    width: fit-content;
    min-height: 24px;
    line-height: 24px;
    cursor: pointer;
  }
  table {
    width: 100%;
    border-spacing: 0;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.2em 0;
    border-top: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  th + th,
  td {
    padding-inline-start: 0.8em;
    text-align: end;
  }
  td {
    font-weight: 700;
    color: var(--_text);
  }
  .headline .line svg {
    height: 72px;
  }
  .headline input {
    height: 80px;
  }
  @media (forced-colors: active) {
    polyline {
      stroke: CanvasText;
    }
  }
  @media print {
    summary {
      display: none;
    }
  }
`;

/** A series as a line, of which keys and pointer choose a point whose value is told; and as a table, on request. */
export function renderSeries(
  { label, unit, series = [] }: Indicator,
  chosen: number,
  choose: (place: number) => void,
  language: Language,
): TemplateResult {
  const words = indicatorMessages[language];
  const last = series.length - 1;
  const at = Math.min(chosen, last);
  const { period, value } = series[at]!;
  const told = withUnit(value, unit, language);
  return html`<div part="series" class="line">
      <input
        type="range"
        min="0"
        max=${last}
        .value=${`${at}`}
        aria-label=${label}
        aria-valuetext="${period}: ${told}"
        @input=${({ target }: Event) => choose(Number((target as HTMLInputElement).value))}
        @pointermove=${({ offsetX, target }: PointerEvent) => {
          const share = offsetX / (target as HTMLElement).clientWidth;
          choose(Math.round(Math.min(Math.max(share, 0), 1) * last));
        }}
        @pointerleave=${() => choose(last)}
      />
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <polyline
          points=${series.map((_, place) => `${toX(place, series)},${toY(place, series)}`).join(' ')}
          vector-effect="non-scaling-stroke"
        />
      </svg>
      <svg aria-hidden="true"><circle cx="${toX(at, series)}%" cy="${toY(at, series)}%" r="4" /></svg>
      <p aria-hidden="true">${period}: <b>${told}</b></p>
    </div>
    <details part="table">
      <summary>${words.table}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.period}</th>
            <th scope="col">${label}</th>
          </tr>
        </thead>
        <tbody>
          ${series.map(
            (point) =>
              html`<tr>
                <th scope="row">${point.period}</th>
                <td>${withUnit(point.value, unit, language)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>`;
}

function toX(at: number, series: Series): number {
  return (at / (series.length - 1)) * 100;
}

/** Percent from the top: the highest is there, the lowest at the bottom; the middle for a line without a slope. */
function toY(at: number, series: Series): number {
  const values = series.map(({ value }) => value.value);
  const lowest = Math.min(...values);
  const height = Math.max(...values) - lowest;
  return height ? 100 - ((values[at]! - lowest) / height) * 100 : 50;
}
