import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import {
  type Indicator,
  INDICATOR_FIELDS,
  type IndicatorError,
  type IndicatorRecord,
  parseIndicator,
} from './parse-record.ts';
import { type Phrase, tell, toneOf, toSentence } from './sentence.ts';
import { MtqgErrorEvent } from '../shared/events.ts';
import { host } from '../shared/host.styles.ts';
import { langProperty, languageOf } from '../shared/old-language.ts';
import { createLoader, type Source } from '../shared/old-loader.ts';
import { toProperties } from '../shared/properties.ts';
import { tokens } from '../shared/tokens.styles.ts';
import type { LoadEvents, TypedListener } from '../shared/typed-listener.ts';
import { indicatorMessages } from './messages.ts';
import type { Language } from '../text/language.ts';
import { tidy } from '../text/sentence.ts';
import { renderBars } from './bar.ts';
import { renderFooter } from './footer.ts';
import { styles } from './indicator.styles.ts';
import { renderPhrase, renderValue } from './phrase.ts';

declare global {
  interface HTMLElementTagNameMap {
    'mtqg-indicator': MtqgIndicator;
  }
}

/**
 * A figure as it was published, with what it means: hedged, out of how many, against which plan, before and after, in which rank.
 *
 * ```html
 * <mtqg-indicator label="Xã đạt chuẩn nông thôn mới" value="62" of="127" unit="xã" period="2023"></mtqg-indicator>
 * <mtqg-indicator src="/so-lieu/chi-tieu.csv#ntm-xa-dat-chuan"></mtqg-indicator>
 * ```
 *
 * Numbers are Vietnamese, `1.200` and `12,02`, and shown with the decimals they were written with. Nothing is computed from them: what
 * cannot be read is said in the tile. Its content is shown until there is a figure, and stays where there never is any.
 *
 * @slot - What stands here without script or figure
 * @csspart base - The box
 * @csspart label - What it is a figure of
 * @csspart value - The figure with its qualifier and unit; within it `number`
 * @csspart bar - A share of a whole; a plan with its mark
 * @csspart plan - How far the plan is met
 * @csspart change - Since the figure before
 * @csspart rank - Among others
 * @csspart previous - The figure before
 * @csspart series - The line of a series; `table` is the same as a table
 * @csspart footer - The small print; within it `period as-of area programme mark source note`
 * @csspart status - In place of a figure: that there is none, or what is wrong with it
 * @cssproperty --mtqg-min-height - The least height, which is kept free while a figure is awaited
 * @cssproperty --mtqg-lines - The lines that a label has room for, so that figures stand side by side
 * @cssproperty --mtqg-accent - and all others of `lib/tokens.styles.ts`
 * @attr lang - `vi` or `en`; else the page's language, else Vietnamese
 * @attr theme - `light` or `dark`, whatever the page is; `blue`, `red` or `green`; or one of each: `red dark`
 * @fires mtqg-load - A figure has arrived from `src` ({@link MtqgLoadEvent}, with `data`)
 * @fires mtqg-error - A figure could not be had or read ({@link MtqgErrorEvent}, with `error`)
 */
export class MtqgIndicator extends LitElement {
  static override styles = [tokens, host, styles];

  static override properties = {
    ...langProperty,
    ...toProperties(INDICATOR_FIELDS),
    src: {},
    good: {},
    layout: {},
    record: { attribute: false },
    load: { attribute: false },
  };

  /** What it is a figure of. */
  declare label?: string;
  /** The figure: `1.200`, `12,02`. */
  declare value?: string;
  /** The least decimals to show of it. */
  declare decimals?: string;
  /** A figure that is no number: `2021–2025`, `111/2024/QH15`. */
  declare text?: string;
  declare unit?: string;
  /** How it was hedged or counted: `gần`, `ước`, `lũy kế`. */
  declare qualifier?: string;
  /** The whole that it is so many of. */
  declare of?: string;
  /** Percent of the plan, as quoted. */
  declare planRatio?: string;
  /** Who assigned the plan, or its full name. */
  declare planBy?: string;
  /** What was planned: `95`, `90–95`. */
  declare planTarget?: string;
  /** What became of the plan: `đạt`. */
  declare planStatus?: string;
  /** The figure before. */
  declare previous?: string;
  declare previousPeriod?: string;
  /** The change since then: `6,38`, `-1,2`. */
  declare change?: string;
  declare changeUnit?: string;
  /** `up`, `down`, `none`, or `tăng`, `giảm`, `không đổi`; else the sign tells. */
  declare changeDirection?: string;
  declare rank?: string;
  declare rankOf?: string;
  /** Among whom: `tỉnh, thành phố`. */
  declare rankScope?: string;
  /** The figure over time: `2021: 8,5; 2022: 10,48`. */
  declare series?: string;
  declare period?: string;
  /** The day on which it was so: `2023-12-31`, `31/12/2023`, or in words. */
  declare asOf?: string;
  declare area?: string;
  declare programme?: string;
  /** Where it comes from. */
  declare source?: string;
  declare sourceHref?: string;
  /** Address of how it is computed. */
  declare method?: string;
  declare note?: string;

  /** A file of figures, CSV or JSON, and which of them: `chi-tieu.csv#ntm-xa-dat-chuan`. */
  src = '';
  /** The direction of a change that is the wanted one: `up`, `down` or `none`. */
  good: 'up' | 'down' | 'none' = 'none';
  /** `tile`; `row`, a line of a list; `compact`; `headline`, large. */
  layout: 'tile' | 'row' | 'compact' | 'headline' = 'tile';
  /** What is shown; filled from `src`, or set by whoever has it from elsewhere. Goes before the attributes. */
  declare record?: IndicatorRecord;
  /** Brings the record in place of `src`. */
  declare load?: Source<IndicatorRecord>;

  declare addEventListener: TypedListener<this, LoadEvents<IndicatorRecord>>;
  declare removeEventListener: TypedListener<this, LoadEvents<IndicatorRecord>>;

  #indicator: Indicator | undefined;
  /** What an author wrote wrong; and of which that was told. */
  #fault: IndicatorError | undefined;
  #told: string | undefined;
  /** What draws a series, once one is there. */
  #drawing: typeof import('./series.ts') | undefined;
  /** The point of the series that is told of; at first the last. */
  #at = Infinity;

  readonly #loader = createLoader<IndicatorRecord>(this, {
    source: () => {
      if (this.load || !this.src) return this.load;
      const { href } = new URL(this.src, document.baseURI);
      return async (signal) => (await import('./fetch-figures.ts')).fetchIndicator(href, signal);
    },
    show: (record) => (this.record = record),
    // What failed may do so for a while. All tiles ask again together, since they share the answer.
    again: (record) => (record ? 0 : 120),
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((changed.has('src') || changed.has('load')) && this.hasUpdated) {
      // The figure of another address would pass for that of this one.
      if (!changed.has('record')) this.record = undefined!;
      this.#loader.ask();
    }
    const record = this.record ?? this.#written();
    this.#indicator = this.#fault = undefined;
    try {
      if (record) this.#indicator = parseIndicator(record);
    } catch (error) {
      this.#fault = error as IndicatorError;
    }
  }

  protected override updated(): void {
    const fault = this.#fault;
    if (fault && fault.message !== this.#told) this.dispatchEvent(new MtqgErrorEvent(fault));
    this.#told = fault?.message;
    if (this.#indicator?.series && !this.#drawing) void this.#startDrawing();
  }

  async #startDrawing(): Promise<void> {
    this.#drawing = await import('./series.ts');
    this.shadowRoot!.adoptedStyleSheets.push(this.#drawing.seriesStyles.styleSheet!);
    this.requestUpdate();
  }

  /** What attributes say; where a record is awaited, they only name it. */
  #written(): IndicatorRecord | undefined {
    const isEmpty = !INDICATOR_FIELDS.some((name) => this[name]);
    return isEmpty || this.src || this.load ? undefined : (this as unknown as IndicatorRecord);
  }

  protected override render(): TemplateResult {
    const language = languageOf(this);
    const words = indicatorMessages[language];
    const indicator = this.#indicator;
    const error = this.#fault ?? (indicator ? undefined : this.#loader.error);
    const isPending = !indicator && !error && !!(this.src || this.load);
    const own = !indicator && !!(tidy(this.textContent) || this.querySelector('img'));
    const label = tidy(this.record?.label ?? this.label ?? '');
    const { problem, text, field } = (error ?? {}) as Partial<IndicatorError>;
    const status = problem ? `${words[problem]} “${text}”${field && ` (${field})`}` : words.failed;
    return html`
      <div part="base" class=${this.layout} aria-busy=${isPending}>
        <slot class=${own ? '' : 'gone'} @slotchange=${() => this.requestUpdate()}></slot>
        ${
          indicator
            ? this.#renderFigure(indicator, language)
            : own
              ? nothing
              : html`<p part="label">${label}</p>`
        }
        ${
          isPending
            ? html`<p class="said">${words.loading}</p>`
            : error && (problem || !own)
              ? html`<p part="status">${status}</p>`
              : nothing
        }
      </div>
    `;
  }

  /** The sentence for those who listen, and the same to see. */
  #renderFigure(indicator: Indicator, language: Language): TemplateResult {
    const { label, series } = indicator;
    const tone = toneOf(indicator, this.good);
    const phrases = tell(indicator, tone, language);
    const hasSeries = series && series.length > 1 && !/row|compact/.test(this.layout);
    return html`
      <p class="over">${toSentence(label, phrases)}</p>
      <p part="label" aria-hidden="true">${label}</p>
      ${renderValue(phrases[0]!)} ${renderBars(indicator)}
      ${
        hasSeries
          ? html`<div class="series">
              ${this.#drawing?.renderSeries(indicator, this.#at, this.#choose, language)}
            </div>`
          : nothing
      }
      ${phrases.slice(1).map((phrase) => (isSmall(phrase) ? nothing : renderPhrase(phrase, indicator, tone)))}
      ${renderFooter(indicator, phrases.filter(isSmall), language)}
    `;
  }

  readonly #choose = (place: number) => {
    this.#at = place;
    this.requestUpdate();
  };
}

/** Whether a phrase belongs to the small print: it says when. */
function isSmall([part]: Phrase): boolean {
  return part === 'period' || part === 'as-of';
}
