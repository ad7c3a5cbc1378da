import { html, type TemplateResult } from 'lit';
import type { Language } from '../text/language.ts';
import { indicatorMessages } from './messages.ts';
import type { SeriesPoint } from './record.ts';
import { formatWithUnit } from './unit.ts';

export { seriesStyles } from './series.styles.ts';

export interface SeriesOptions {
  /** What is measured. */
  label: string;
  unit: string | undefined;
  /** At least two points. */
  points: readonly SeriesPoint[];
  /** The index of the point whose value is shown. */
  chosen: number;
  /** Called with the index of the point that the reader chooses. */
  choose: (index: number) => void;
  language: Language;
}

/**
 * A series as a line and as a table that the reader can open. Keyboard and pointer choose a point of the line.
 *
 * @csspart series - The line of a series
 * @csspart table - The series as a table
 */
export function renderSeries(options: SeriesOptions): TemplateResult {
  return html`${renderLine(options)} ${renderTable(options)}`;
}

function renderLine({ label, unit, points, chosen, choose, language }: SeriesOptions): TemplateResult {
  const last = points.length - 1;
  const index = Math.min(chosen, last);
  const { period, value } = points[index]!;
  const valueText = formatWithUnit(value, unit, language);
  const { x, y } = toCoordinates(points)[index]!;

  const chooseByKey = (event: Event) => choose(Number((event.target as HTMLInputElement).value));
  const chooseByPointer = (event: PointerEvent) => {
    const share = event.offsetX / (event.target as HTMLElement).clientWidth;
    choose(Math.round(Math.min(Math.max(share, 0), 1) * last));
  };
  const chooseLast = () => choose(last);

  return html`<div part="series" class="line">
    <input
      type="range"
      min="0"
      max=${last}
      .value=${String(index)}
      aria-label=${label}
      aria-valuetext="${period}: ${valueText}"
      @input=${chooseByKey}
      @pointermove=${chooseByPointer}
      @pointerleave=${chooseLast}
    />
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <polyline points=${toPolyline(points)} vector-effect="non-scaling-stroke" />
    </svg>
    <svg aria-hidden="true"><circle cx="${x}%" cy="${y}%" r="4" /></svg>
    <p aria-hidden="true">${period}: <b>${valueText}</b></p>
  </div>`;
}

function renderTable({ label, unit, points, language }: SeriesOptions): TemplateResult {
  const words = indicatorMessages[language];
  const row = ({ period, value }: SeriesPoint) =>
    html`<tr>
      <th scope="row">${period}</th>
      <td>${formatWithUnit(value, unit, language)}</td>
    </tr>`;
  return html`<details part="table">
    <summary>${words.table}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.period}</th>
          <th scope="col">${label}</th>
        </tr>
      </thead>
      <tbody>
        ${points.map(row)}
      </tbody>
    </table>
  </details>`;
}

function toPolyline(points: readonly SeriesPoint[]): string {
  return toCoordinates(points)
    .map(({ x, y }) => `${x},${y}`)
    .join(' ');
}

/** Percent from the left and from the top: the highest value is at 0, the lowest at 100. Equal values are in the middle. */
function toCoordinates(points: readonly SeriesPoint[]): { x: number; y: number }[] {
  const values = points.map(({ value }) => value.value);
  const lowest = Math.min(...values);
  const range = Math.max(...values) - lowest;
  return values.map((value, index) => ({
    x: (index / (values.length - 1)) * 100,
    y: range > 0 ? 100 - ((value - lowest) / range) * 100 : 50,
  }));
}
