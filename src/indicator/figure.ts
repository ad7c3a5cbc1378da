import { html, nothing, type TemplateResult } from 'lit';
import { renderEmpty } from '../shared/status.ts';
import type { Language } from '../text/language.ts';
import { capitalize } from '../text/sentence.ts';
import { type Bar, renderBar } from './bar.ts';
import { toBars } from './bars.ts';
import { renderFooter } from './footer.ts';
import { renderLabel } from './label.ts';
import { type Direction, indicatorMessages } from './messages.ts';
import type { Phrase } from './sentence/phrase.ts';
import type { Indicator } from './record/record.ts';
import { joinPieces } from './pieces.ts';
import { renderPhrase, renderValue } from './render-phrase.ts';
import { toPhrases } from './sentence/phrases.ts';
import { addLabel, joinPhrases } from './sentence/sentence.ts';

export interface FigureOptions {
  /** The desired direction of a change. */
  good: Direction;
  /** The line chart and the table of the series; `nothing` if they are not shown. */
  series: TemplateResult | typeof nothing;
  /** When the figure was loaded, if a newer one failed to load; milliseconds since 1970. */
  loadedAt: number | undefined;
  /** The level of the label as a heading; `undefined` for a label that is not a heading. */
  headingLevel: number | undefined;
  /** The address of the link "Tải số liệu". */
  downloadUrl: string | undefined;
  language: Language;
}

/**
 * A figure as one sentence for screen readers and as visible lines.
 *
 * @csspart value - The main figure with its qualifier and unit
 * @csspart also - Another figure for the same thing, or a point of a series without a chart
 * @csspart plan - How far the plan is met
 * @csspart change - The change since the previous period
 * @csspart rank - The rank
 * @csspart previous - The figure of the previous period
 * @csspart footer - The details below the figure, such as period and source
 */
export function renderFigure(indicator: Indicator, options: FigureOptions): TemplateResult {
  const { good, series, headingLevel, language } = options;
  const phrases = toPhrases(indicator, good, language);
  const [main, ...others] = phrases;
  const isChartShown = series !== nothing;
  const isInChart = (phrase: Phrase) => isChartShown && phrase.isPoint === true;
  const lines = others.filter((phrase) => !isSmallPrint(phrase) && !isInChart(phrase));
  const ratios = lines.filter(({ isRatio }) => isRatio);
  // The part `status` has either the sentence "Chưa có số liệu" or the words of a yearbook sign, "Không phát sinh", which stand for a figure.
  const isMissing = main.part === 'status' && main.after === indicatorMessages[language].empty;
  // Screen readers read a heading before the sentence, so the sentence does not repeat it.
  const statements = joinPhrases(phrases, indicator, language);
  const isHeading = headingLevel !== undefined;
  const sentence = isHeading ? capitalize(statements) : addLabel(statements, indicator, language);
  return html`
    ${renderLabel(indicator.label, { headingLevel, isSilent: true, language })}
    <p class="sentence">${sentence}</p>
    ${isMissing ? renderNoFigure(main.after) : renderMain(main, isChartShown)}
    ${joinPieces(renderBars(toBars(indicator, language), ratios))} ${series}
    ${joinPieces(lines.filter(({ isRatio }) => !isRatio).map(renderPhrase))}
    ${renderFooter(indicator, others.filter(isSmallPrint), options)}
  `;
}

/** The main figure. If it is a point of the series, the chart already shows it; without a chart, it is a line like the other points. */
function renderMain(main: Phrase, isChartShown: boolean): TemplateResult | typeof nothing {
  if (!main.isPoint) return renderValue(main);
  return isChartShown ? nothing : renderPhrase(main);
}

/**
 * The bars, each with the line of its ratio below it. The first bars may have no line: the bar of a share, and the bar of a ratio that is the
 * main figure. So the ratios belong to the last bars.
 */
function renderBars(bars: readonly Bar[], ratios: readonly Phrase[]): TemplateResult[] {
  const barsWithoutLine = bars.length - ratios.length;
  return bars.map((bar, index) => {
    const ratio = ratios[index - barsWithoutLine];
    return renderBar(bar, ratio ? renderPhrase(ratio) : nothing);
  });
}

/** Hidden from screen readers, because the sentence of the tile contains it. */
function renderNoFigure(sentence: string): TemplateResult {
  return html`<div aria-hidden="true">${renderEmpty(sentence)}</div>`;
}

/** Whether a phrase is in the footer: the period, the day and how final the figure is. */
function isSmallPrint({ part }: Phrase): boolean {
  return part === 'period' || part === 'as-of' || part === 'figure-status';
}
