import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Figures, Unit } from '../protocol.ts';
import { block } from '../shared/block.styles.ts';
import { always } from '../shared/data-property.ts';
import { host } from '../shared/host.styles.ts';
import { toNumberIn } from '../shared/attribute-rules.ts';
import { KnownValues } from '../shared/known-values.ts';
import { PageLanguage } from '../shared/language.ts';
import { Loader, type Source } from '../shared/loader.ts';
import { MissingCheck } from '../shared/missing-check.ts';
import { OwnContent } from '../shared/own-content.ts';
import { baseAddress } from '../shared/page-document.ts';
import { renderEmpty, renderFailed } from '../shared/status.ts';
import { status } from '../shared/status.styles.ts';
import { tokens } from '../shared/tokens.styles.ts';
import type { LoadEvents, TypedListener } from '../shared/typed-listener.ts';
import { formatTimeAndDay } from '../text/date.ts';
import { formatCount } from '../text/number.ts';
import { COUNTER_RULES, DIGITS } from './counter-rules.ts';
import { styles } from './counter.styles.ts';
import { toCounterUrl } from './counter-url.ts';
import { type Counting, countingOf } from './counting.ts';
import { renderDigits } from './digits.ts';
import { isInHiddenFrame } from './hidden-frame.ts';
import { counterMessages } from './messages.ts';
import { limitsOfNextLoad, secondsToNextLoad } from './next-load.ts';
import { pageViews } from './page-views.ts';
import { type CounterLayout, parseRows, type Row, toLayout } from './rows.ts';
import { countOf, toNote } from './shown-figures.ts';

declare global {
  interface HTMLElementTagNameMap {
    'mtqg-counter': MtqgCounter;
  }
}

/**
 * "Thống kê truy cập": shows how many visits a site had and how many readers are online, and counts each view of its page.
 *
 * ```html
 * <mtqg-counter src="/thong-ke/laocai">Thống kê truy cập</mtqg-counter>
 * ```
 *
 * The content between the tags is shown until there are figures.
 *
 * @slot - Shown without script, and until there are figures
 * @slot heading - A heading that replaces `label`, e.g. `<h3 slot="heading">`
 * @slot note - Replaces the note below the rows: what is counted, and since when
 * @csspart base - The box
 * @csspart heading - The heading and the two thin lines below it
 * @csspart rows - The list of rows
 * @csspart row - Each row. Each row also has its own part: `row-online`, `row-today`, `row-yesterday`, `row-week`, `row-month`, `row-year`, `row-total`
 * @csspart label - The label of a row
 * @csspart value - The number of a row
 * @csspart digits - The digit boxes of the layout `digits`
 * @csspart note - The line below the rows: what is counted and since when, or the time of old figures
 * @csspart status - The message when there are no figures or loading has failed
 * @csspart retry - The button "Thử lại"
 * @cssproperty --mtqg-accent - The heading and the total; the attribute `theme` chooses another colour
 * @cssproperty --mtqg-good - The dot beside "Đang online"
 * @attr {'vi' | 'en'} lang - The language. Default: that of the page, or Vietnamese if the page has none
 * @attr {string} theme - `light` or `dark`, regardless of the page; `blue`, `red` or `green`; or one of each, such as `red dark`
 * @fires {MtqgLoadEvent<Figures>} mtqg-load - New figures are shown (`event.data`)
 * @fires {MtqgErrorEvent} mtqg-error - Figures could not be loaded (`event.error`)
 */
export class MtqgCounter extends LitElement {
  static override styles = [tokens, host, block, status, styles];

  static override properties = {
    src: { type: String },
    rows: { type: String },
    unit: { type: String },
    label: { type: String },
    labelOnline: { type: String, attribute: 'label-online' },
    labelToday: { type: String, attribute: 'label-today' },
    labelYesterday: { type: String, attribute: 'label-yesterday' },
    labelWeek: { type: String, attribute: 'label-week' },
    labelMonth: { type: String, attribute: 'label-month' },
    labelYear: { type: String, attribute: 'label-year' },
    labelTotal: { type: String, attribute: 'label-total' },
    layout: { type: String },
    digits: { type: Number },
    displayOnly: { type: Boolean, attribute: 'display-only' },
    figures: { attribute: false, hasChanged: always },
    load: { attribute: false },
  };

  /** Address of the site's counter at the endpoint: `/thong-ke/laocai`. */
  declare src: string;
  /** Which figures to show, in this order: names from `online today yesterday week month year total`. The default depends on the layout. */
  declare rows: string | undefined;
  /** What the figures count: `visits`, or page `views`. */
  declare unit: Unit;
  /** The heading. Default: "Thống kê truy cập". An empty text removes the heading. */
  declare label: string | undefined;
  /** Another label for "Đang online". */
  declare labelOnline: string | undefined;
  /** Another label for "Hôm nay". */
  declare labelToday: string | undefined;
  /** Another label for "Hôm qua". */
  declare labelYesterday: string | undefined;
  /** Another label for "Trong tuần". */
  declare labelWeek: string | undefined;
  /** Another label for "Trong tháng". */
  declare labelMonth: string | undefined;
  /** Another label for "Trong năm". */
  declare labelYear: string | undefined;
  /** Another label for "Tất cả". */
  declare labelTotal: string | undefined;
  /** How the figures are shown: `list`; `inline`, one line without heading; `tiles`, large numbers; `digits`, the total in boxes. */
  declare layout: CounterLayout;
  /** The minimum number of boxes in the layout `digits`, up to 20. Leading zeros fill them. */
  declare digits: number;
  /** Shows the figures without counting this page. */
  declare displayOnly: boolean;
  /** The figures shown. Loaded from `src`, or set by the page. */
  declare figures: Figures | undefined;
  /** A function that loads the figures. It is used instead of `src`. */
  declare load: Source<Figures> | undefined;

  declare addEventListener: TypedListener<this, LoadEvents<Figures>>;
  declare removeEventListener: TypedListener<this, LoadEvents<Figures>>;

  #rows: readonly Row[] = [];
  /**
   * What `src` is relative to: the base address of the page when the element was added or `src` was set. Kept here, because navigations
   * within the page change the address of the page.
   */
  #base = '';
  /** What counts the views of this page; `undefined` if the element only reads. */
  #counting: Counting | undefined;
  readonly #language = new PageLanguage(this);
  readonly #ownContent = new OwnContent(this, ['heading', 'note']);
  readonly #loader = new Loader<Figures>(this, {
    load: () => this.load,
    src: () => this.src,
    loadFrom: (src) => this.#loadFromEndpoint(src),
    data: () => this.figures,
    show: (figures) => (this.figures = figures),
    secondsToNext: (figures, error) => secondsToNextLoad(this.#secondsUntilRetry, figures, error),
    limits: () => limitsOfNextLoad(this.#secondsUntilRetry),
    watch: (reload, signal) => {
      pageViews().addEventListener('view', reload, { signal });
      // The view of a page in a hidden frame is counted when the page around it shows the frame.
      if (isInHiddenFrame()) addEventListener('resize', reload, { signal });
    },
  });

  constructor() {
    super();
    this.src = '';
    this.unit = 'visits';
    this.layout = 'list';
    this.digits = 0;
    this.displayOnly = false;
    this.addController(
      new MissingCheck(this, {
        isMissing: () => !this.#loader.hasSource && !this.figures,
        message: (problem) =>
          `views of this page are not counted, because src is ${problem}; write the address of the counter, such as /thong-ke/laocai`,
      }),
    );
    this.addController(new KnownValues(this, COUNTER_RULES));
  }

  override connectedCallback(): void {
    this.#base = baseAddress();
    super.connectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') && this.hasUpdated) this.#base = baseAddress();
    // Figures that the page sets together with the new source belong to this source and stay.
    if (changed.has('src') || changed.has('load'))
      this.#loader.changeSource({ keepsData: changed.has('figures') });
    else if (changed.has('displayOnly') && this.hasUpdated) this.#loader.reload();
    // Lit sets a property to null when its attribute is removed.
    if (changed.has('rows') || changed.has('layout'))
      this.#rows = parseRows(this.rows ?? '', toLayout(this.layout));
  }

  async #loadFromEndpoint(src: string): Promise<Figures> {
    this.#counting = undefined;
    const counting = countingOf(toCounterUrl(src, this.#base));
    if (this.displayOnly) return counting.read();
    this.#counting = counting;
    return counting.count();
  }

  /** Seconds until a view or a heartbeat is sent again; `undefined` if none waits. */
  get #secondsUntilRetry(): number | undefined {
    return this.load ? undefined : this.#counting?.secondsUntilRetry;
  }

  protected override render(): TemplateResult {
    const words = counterMessages[this.#language.current];
    const layout = toLayout(this.layout);
    const heading = this.label ?? words.heading;
    const isLoading = this.#loader.state === 'loading';
    const showsOwnContent = !this.figures && this.#ownContent.isVisible;
    return html`
      <div
        part="base"
        class=${layout}
        role="group"
        tabindex="-1"
        aria-label=${heading || words.heading}
        aria-busy=${isLoading}
      >
        ${
          heading && layout !== 'inline'
            ? html`<div part="heading">
                <slot name="heading"><h2>${heading}</h2></slot>
              </div>`
            : nothing
        }
        <slot class="own-content" ?hidden=${!showsOwnContent}></slot>
        ${this.figures || isLoading ? this.#renderRows() : nothing} ${this.#renderStatus(showsOwnContent)}
      </div>
    `;
  }

  /** The rows with their figures, or as a skeleton. */
  #renderRows(): TemplateResult {
    const isSkeleton = !this.figures;
    return html`<div class="body">
      <dl part="rows" class=${isSkeleton ? 'skeleton' : ''} aria-hidden=${isSkeleton}>
        ${this.#rows.map(
          (row) =>
            html`<div part="row row-${row}">
              <dt part="label">${this.#labelOf(row)}<span class="colon">:</span></dt>
              <dd part="value">${this.#renderValue(row)}</dd>
            </div>`,
        )}
      </dl>
      ${this.#renderNote()}
    </div>`;
  }

  #labelOf(row: Row): string {
    const labels: Record<Row, string | undefined> = {
      online: this.labelOnline,
      today: this.labelToday,
      yesterday: this.labelYesterday,
      week: this.labelWeek,
      month: this.labelMonth,
      year: this.labelYear,
      total: this.labelTotal,
    };
    return labels[row] ?? counterMessages[this.#language.current][row];
  }

  #renderValue(row: Row): unknown {
    const language = this.#language.current;
    const count = this.figures && countOf(this.figures, this.#unit, row);
    const text = count === undefined ? counterMessages[language].empty : formatCount(count, language);
    if (row === 'total' && toLayout(this.layout) === 'digits')
      return renderDigits(count, text, toNumberIn(DIGITS, this.digits, 0));
    return count === undefined ? html`–<span class="visually-hidden">${text}</span>` : text;
  }

  /** What is counted and since when; or the time of the figures, if newer ones failed to load. */
  #renderNote(): TemplateResult {
    const language = this.#language.current;
    const words = counterMessages[language];
    const { figures } = this;
    if (figures && this.#loader.state === 'failed') {
      return html`<p part="note" class="as-of">${words.asOf} ${formatTimeAndDay(figures.asOf, language)}</p>`;
    }
    return html`<p part="note"><slot name="note">${toNote(figures?.since, this.#unit, language)}</slot></p>`;
  }

  #renderStatus(showsOwnContent: boolean): TemplateResult | typeof nothing {
    const language = this.#language.current;
    if (this.figures) return nothing;
    if (this.#loader.state === 'failed') {
      return renderFailed(counterMessages[language].failed, language, this.#loader.retry);
    }
    return this.#loader.state === 'idle' && !showsOwnContent
      ? renderEmpty(counterMessages[language].empty)
      : nothing;
  }

  get #unit(): Unit {
    return this.unit === 'views' ? 'views' : 'visits';
  }
}
