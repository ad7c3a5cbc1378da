import { html, type TemplateResult } from 'lit';
import type { Indicator } from '../../data/indicator.ts';
import { withUnit } from '../../data/indicator-sentence.ts';
import { indicatorMessages } from '../../text/indicator-messages.ts';
import type { Language } from '../../text/language.ts';

type Series = NonNullable<Indicator['series']>;

/** A series as a line. Keys and pointer choose a point of it, whose value is told. */
export function renderSparkline(
  { label, unit, series = [] }: Indicator,
  at: number,
  choose: (at: number) => void,
  language: Language,
): TemplateResult {
  const last = series.length - 1;
  const [x, y] = [toX(at, series), toY(at, series)];
  const { period, value } = series[at]!;
  const told = withUnit(value, unit, language);
  return html`<div part="series">
    <input
      type="range"
      min="0"
      max=${last}
      .value=${`${at}`}
      aria-label=${label}
      aria-valuetext="${period}: ${told}"
      @input=${({ target }: Event) => choose(Number((target as HTMLInputElement).value))}
      @pointermove=${({ offsetX, currentTarget }: PointerEvent) => {
        const share = offsetX / (currentTarget as HTMLElement).clientWidth;
        choose(Math.round(Math.min(Math.max(share, 0), 1) * last));
      }}
    />
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <polyline
        points=${series.map((_, place) => `${toX(place, series)},${toY(place, series)}`).join(' ')}
        vector-effect="non-scaling-stroke"
      />
    </svg>
    <svg aria-hidden="true"><circle cx="${x}%" cy="${y}%" r="4" /></svg>
    <p aria-hidden="true"><span>${period}</span> <b>${told}</b></p>
  </div>`;
}

/** The same as a table, on request. */
export function renderTable({ label, unit, series = [] }: Indicator, language: Language): TemplateResult {
  const words = indicatorMessages[language];
  return html`<details part="table">
    <summary>${words.table}</summary>
    <table>
      <caption>
        ${label}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.period}</th>
          <th scope="col">${words.value}</th>
        </tr>
      </thead>
      <tbody>
        ${series.map(
          ({ period, value }) =>
            html`<tr>
              <th scope="row">${period}</th>
              <td>${withUnit(value, unit, language)}</td>
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
