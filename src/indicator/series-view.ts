import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { warn } from '../shared/console.ts';
import { loadCode } from '../shared/load-code.ts';
import type { Language } from '../text/language.ts';
import type { Indicator } from './record/record.ts';

/** The part of a tile that shows a series. Loads the code for series when the first series is shown. */
export class SeriesView {
  readonly #host: LitElement;
  #module: typeof import('./series.ts') | undefined;
  #loadState: 'none' | 'started' | 'failed' = 'none';
  /** The index of the point that the reader chose; `undefined` for the last point. */
  #chosen: number | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Loads the code, once. */
  async load(): Promise<void> {
    if (this.#loadState !== 'none') return;
    this.#loadState = 'started';
    try {
      this.#module = await loadCode('the code for series', () => import('./series.ts'));
      const { styleSheet } = this.#module.seriesStyles;
      if (styleSheet) this.#host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
    } catch (error) {
      this.#loadState = 'failed';
      warn('mtqg-indicator: the code for series failed to load; the series is not shown', error);
    }
    this.#host.requestUpdate();
  }

  render({ label, unit, series = [] }: Indicator, language: Language): TemplateResult | typeof nothing {
    if (this.#loadState === 'failed') return nothing;
    const chart = this.#module?.renderSeries({
      label,
      unit,
      points: series,
      chosen: this.#chosen ?? series.length - 1,
      choose: this.#choose,
      language,
    });
    // Until the code is loaded, the box is empty, with the height of the graph and of the line "Xem bảng số liệu" below it.
    return html`<div class="series">${chart}</div>`;
  }

  readonly #choose = (index: number): void => {
    this.#chosen = index;
    this.#host.requestUpdate();
  };
}
