import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Language } from '../text/language.ts';
import { capitalize } from '../text/sentence.ts';
import { formatAmount, speakAmount } from './record/amount.ts';
import { indicatorMessages } from './messages.ts';
import type { SeriesPoint } from './record/record.ts';
import { speakSigns } from './sentence/spoken-signs.ts';
import { renderSpokenWords } from './spoken-words.ts';
import { type Place, toPosition, toSeriesShape } from './series-shape.ts';

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
  const valueText = formatAmount(value, unit, language);
  // A value that is a range is a vertical line from its upper to its lower end.
  const { lines, ranges, places } = toSeriesShape(points);
  const place = places[index];

  const chooseByKey = (event: Event) => choose(Number((event.target as HTMLInputElement).value));
  const chooseByPointer = (event: PointerEvent) => {
    const share = event.offsetX / (event.target as HTMLElement).clientWidth;
    choose(findNearest(points, share * 100));
  };
  const chooseLast = () => choose(last);

  return html`<div part="series" class="line">
    <input
      type="range"
      min="0"
      max=${last}
      .value=${String(index)}
      aria-label=${speakSigns(label, language)}
      aria-valuetext="${speakSigns(period, language)}: ${speakAmount(value, unit, language)}"
      @input=${chooseByKey}
      @pointermove=${chooseByPointer}
      @pointerleave=${chooseLast}
    />
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      ${[...lines, ...ranges].map(renderPolyline)}
    </svg>
    <svg aria-hidden="true">${place ? renderMark(place) : nothing}</svg>
    <p aria-hidden="true">${capitalize(period)}: <b>${valueText}</b></p>
  </div>`;
}

/** The index of the point nearest to a position, in percent of the width from the left edge. */
function findNearest(points: readonly SeriesPoint[], position: number): number {
  const distances = points.map((_, index) => Math.abs(toPosition(points, index) - position));
  return distances.indexOf(Math.min(...distances));
}

function renderTable({ label, unit, points, language }: SeriesOptions): TemplateResult {
  const words = indicatorMessages[language];
  const row = ({ period, value }: SeriesPoint) =>
    html`<tr>
      <th scope="row">${renderSpokenWords(capitalize(period), language)}</th>
      <td>${formatAmount(value, unit, language)}</td>
    </tr>`;
  return html`<details part="table">
    <summary>${words.table}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.period}</th>
          <th scope="col">${renderSpokenWords(label, language)}</th>
        </tr>
      </thead>
      <tbody>
        ${points.map(row)}
      </tbody>
    </table>
  </details>`;
}

/** A line through places. A single place becomes a line without length, of which only the round ends are seen: a dot. */
function renderPolyline(places: readonly Place[]): TemplateResult {
  const [first] = places;
  const corners = places.length === 1 && first ? [first, first] : places;
  const points = corners.map(({ x, y }) => `${x},${y}`).join(' ');
  return svg`<polyline points=${points} vector-effect="non-scaling-stroke" />`;
}

/** The mark of the chosen point. */
function renderMark({ x, y }: Place): TemplateResult {
  return svg`<circle cx="${x}%" cy="${y}%" r="4" />`;
}
