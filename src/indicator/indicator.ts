import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { always } from '../shared/data-property.ts';
import { host } from '../shared/host.styles.ts';
import { KnownValues } from '../shared/known-values.ts';
import { PageLanguage } from '../shared/language.ts';
import type { Source } from '../shared/loader.ts';
import { OwnContent } from '../shared/own-content.ts';
import { status } from '../shared/status.styles.ts';
import { tokens } from '../shared/tokens.styles.ts';
import type { LoadEvents, TypedListener } from '../shared/typed-listener.ts';
import { renderFigure } from './figure.ts';
import { barStyles } from './bar.styles.ts';
import { createFigureLoader } from './figure-loader.ts';
import { styles } from './indicator.styles.ts';
import { toLabel, toSpokenLabel } from './label.ts';
import { hasRoomForSeries, type IndicatorLayout, toLayout } from './layout.ts';
import type { Direction } from './messages.ts';
import { createFigureCheck } from './missing-figure.ts';
import { MistakeView } from './mistake-view.ts';
import { labelOf } from './record/indicator-error.ts';
import { toRecord } from './record/to-record.ts';
import type { Indicator, IndicatorRecord } from './record/record.ts';
import { needsLoad } from './needs-load.ts';
import { RecordReader } from './record-reader.ts';
import { SeriesView } from './series-view.ts';
import { TileOptions } from './tile-options.ts';
import { renderWithoutFigure } from './without-figure.ts';

declare global {
  interface HTMLElementTagNameMap {
    'mtqg-indicator': MtqgIndicator;
  }
}

/**
 * One published figure with its meaning: its qualifier, the whole, the plan, the previous period, the rank and the series.
 *
 * ```html
 * <mtqg-indicator label="Xã đạt chuẩn nông thôn mới" value="62" of="127" unit="xã" period="2023"></mtqg-indicator>
 * <mtqg-indicator src="/so-lieu/chi-tieu.csv#ntm-xa-dat-chuan"></mtqg-indicator>
 * ```
 *
 * Numbers are written in Vietnamese, `1.200` and `12,02`, and shown with the same decimals. Nothing is computed from them. For text
 * that cannot be read, the tile shows what is wrong. The content between the tags is shown until there is a figure.
 *
 * @slot - Shown without script and until there is a figure
 * @csspart base - The box
 * @cssproperty --mtqg-min-height - The height reserved while a figure is loading
 * @cssproperty --mtqg-lines - The lines reserved for the label, so that figures side by side stand on one line
 * @cssproperty --mtqg-accent - Bars and the line of a series; in the layout `headline` also the label. The attribute `theme` chooses another colour
 * @cssproperty --mtqg-good - A change in the desired direction
 * @cssproperty --mtqg-bad - A change against the desired direction
 * @attr {'vi' | 'en'} lang - The language. Default: that of the page, or Vietnamese if the page has none
 * @attr {string} theme - `light` or `dark`, regardless of the page; `blue`, `red` or `green`; or one of each, such as `red dark`
 * @fires {MtqgLoadEvent<IndicatorRecord>} mtqg-load - A figure was loaded and is shown (`event.data`)
 * @fires {MtqgErrorEvent} mtqg-error - A figure could not be loaded or read (`event.error`)
 */
export class MtqgIndicator extends LitElement {
  static override styles = [tokens, host, status, styles, barStyles];

  static override properties = {
    src: { type: String },
    label: { type: String },
    value: { type: String },
    decimals: { type: String },
    text: { type: String },
    unit: { type: String },
    qualifier: { type: String },
    of: { type: String },
    also: { type: String },
    planRatio: { type: String, attribute: 'plan-ratio' },
    planBy: { type: String, attribute: 'plan-by' },
    planTarget: { type: String, attribute: 'plan-target' },
    planStatus: { type: String, attribute: 'plan-status' },
    previous: { type: String },
    previousPeriod: { type: String, attribute: 'previous-period' },
    change: { type: String },
    changeUnit: { type: String, attribute: 'change-unit' },
    changeDirection: { type: String, attribute: 'change-direction' },
    rank: { type: String },
    rankOf: { type: String, attribute: 'rank-of' },
    rankScope: { type: String, attribute: 'rank-scope' },
    series: { type: String },
    period: { type: String },
    asOf: { type: String, attribute: 'as-of' },
    status: { type: String },
    area: { type: String },
    programme: { type: String },
    source: { type: String },
    sourceHref: { type: String, attribute: 'source-href' },
    method: { type: String },
    note: { type: String },
    numberFormat: { type: String, attribute: 'number-format' },
    ignoreColumns: { type: String, attribute: 'ignore-columns' },
    good: { type: String },
    layout: { type: String },
    headingLevel: { type: Number, attribute: 'heading-level' },
    grouped: { type: Boolean },
    download: { type: String },
    record: { attribute: false, hasChanged: always },
    load: { attribute: false },
  };

  /** Address of a file of figures (CSV or JSON), with the id of the figure: `chi-tieu.csv#ntm-xa-dat-chuan`; or a table of the page: `#bang-1:id`. */
  declare src: string;
  /** What is measured. */
  declare label: string | undefined;
  /** The main figure: `1.200`, `12,02%`, `62/127`, `trên 4`. */
  declare value: string | undefined;
  /** `value` is shown with at least this number of decimals, 0 to 20. */
  declare decimals: string | undefined;
  /** A main figure that is not a number: `2021–2025`, `111/2024/QH15`. */
  declare text: string | undefined;
  /** The unit of the figure: `xã`, `%`, `triệu đồng/người`. */
  declare unit: string | undefined;
  /** How exact the figure is, or how it was counted: `gần`, `ước`, `lũy kế`. */
  declare qualifier: string | undefined;
  /** The whole that `value` is a part of. */
  declare of: string | undefined;
  /** Other figures for the same thing, with their words, separated by `;`: `vốn 10,3 tỷ USD; chiếm 9,6%`. */
  declare also: string | undefined;
  /** How much of the plan is met, in percent, as published; several plans with their names, separated by `;`. */
  declare planRatio: string | undefined;
  /** Who assigned the plan (`Trung ương`), its time (`cả năm`) or its full name (`mục tiêu Trung ương giao`). */
  declare planBy: string | undefined;
  /** The planned value of the figure: `95`, `90–95`, `95% trở lên`. */
  declare planTarget: string | undefined;
  /** Whether the plan is met, in words: `đạt`. */
  declare planStatus: string | undefined;
  /** The value of the previous period. */
  declare previous: string | undefined;
  /** The previous period: `2022`. */
  declare previousPeriod: string | undefined;
  /** The change since the previous period: `6,38`, `-1,2%`; or comparisons in words: `tăng 0,55% so với tháng trước; bằng 103,5% cùng kỳ`. */
  declare change: string | undefined;
  /** The unit of `change`, if it differs from `unit`. The change of a percentage needs one: `điểm phần trăm` or `%`. */
  declare changeUnit: string | undefined;
  /** `up`, `down`, `none`, or `tăng`, `giảm`, `không đổi`. By default, the sign of `change` gives the direction. */
  declare changeDirection: string | undefined;
  /** The rank: `17`, `17/63 tỉnh, thành phố`, or words: `đứng đầu cả nước`. */
  declare rank: string | undefined;
  /** How many are ranked: `63`. */
  declare rankOf: string | undefined;
  /** What is ranked: `tỉnh, thành phố`. */
  declare rankScope: string | undefined;
  /** The figure over time: `2021: 8,5; 2022: khoảng 10`. */
  declare series: string | undefined;
  /** The period of the figure: `2023`, `2021–2025`, `quý I/2024`. With `src`, which period of the file is shown. */
  declare period: string | undefined;
  /** The day of the figure: `31/12/2023`, `2023-12-31`. Or words, or the month, quarter or year at the end of which it was counted. */
  declare asOf: string | undefined;
  /** How final the figure is: `ước tính`, `sơ bộ`, `tạm tính` or `chính thức`. */
  declare status: string | undefined;
  /** The area of the figure: `Toàn tỉnh`. */
  declare area: string | undefined;
  /** The programme that the figure belongs to. */
  declare programme: string | undefined;
  /** Where the figure was published. */
  declare source: string | undefined;
  /** Address of the source. */
  declare sourceHref: string | undefined;
  /** Address of a page that explains how the figure is computed. */
  declare method: string | undefined;
  /** A note. */
  declare note: string | undefined;
  /** How numbers are written, here and in the file of `src`: `vi`, the default, or `en`, such as `1,200.5`. */
  declare numberFormat: string | undefined;
  /** Columns of the file that are not shown: `Ghi chú; STT`. */
  declare ignoreColumns: string | undefined;
  /** The desired direction of a change: `up` or `tăng`, `down` or `giảm`; `none` if no direction is desired. */
  declare good: Direction;
  /** How the figure is shown: `tile`; `row`, a line of a list; `compact`, a small tile; `headline`, a large figure. */
  declare layout: IndicatorLayout;
  /** Makes the label a heading of this level, 2 to 6, so that readers can jump from tile to tile. */
  declare headingLevel: number | undefined;
  /** Makes the tile a group with the label as its name, for screen readers. */
  declare grouped: boolean;
  /** Adds the link "Tải số liệu": `true` for the file of `src`, or the address of a file. */
  declare download: string | undefined;
  /** The figure that is shown: loaded from `src`, or set by the page. If it is set, the attributes of the figure are not used. */
  declare record: IndicatorRecord | undefined;
  /** A function that loads the figure. It is used instead of `src`. */
  declare load: Source<IndicatorRecord> | undefined;

  declare addEventListener: TypedListener<this, LoadEvents<IndicatorRecord>>;
  declare removeEventListener: TypedListener<this, LoadEvents<IndicatorRecord>>;

  readonly #reader = new RecordReader(this);
  readonly #options = new TileOptions(this);
  readonly #language = new PageLanguage(this);
  readonly #ownContent = new OwnContent(this, []);
  readonly #seriesView = new SeriesView(this);
  readonly #mistake = new MistakeView(this);
  readonly #loader = createFigureLoader(this, this.#reader);

  constructor() {
    super();
    this.src = '';
    this.good = 'none';
    this.layout = 'tile';
    this.grouped = false;
    this.addController(new KnownValues(this));
    this.addController(createFigureCheck(this, () => this.#loader.state === 'idle'));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isRecordSet = changed.has('record');
    if (needsLoad(this, changed, this.#reader.loaded)) this.#loader.changeSource({ keepsData: isRecordSet });
    // A record is read when it is set, so that a later change of the page's object is shown only after the page sets it again.
    const mustRead = !this.record || isRecordSet || changed.has('numberFormat') || this.#reader.isUnread;
    if (mustRead) {
      // With a source, the figure is that of the loaded record. Until then, only the label of the attributes is shown.
      const recordOfAttributes = this.#loader.hasSource ? undefined : toRecord(this);
      this.#reader.read(this.record ?? recordOfAttributes, this.#language.current);
    }
    this.#options.read();
  }

  protected override updated(): void {
    this.#reader.reportMistake();
    void this.#reader.loadCode();
    this.#options.reportMistakes();
    if (this.#showsSeries) void this.#seriesView.load();
    if (!this.#reader.indicator) void this.#mistake.load(this.#error);
  }

  /** Whether the line and the table of the series are shown. One point makes no line. */
  get #showsSeries(): boolean {
    const points = this.#reader.indicator?.series?.length ?? 0;
    return points > 1 && hasRoomForSeries(toLayout(this.layout));
  }

  /** A mistake in the record, or why the record or the code for comparisons failed to load; `undefined` if there is neither. */
  get #error(): unknown {
    return this.#reader.mistake ?? this.#reader.failure ?? this.#loader.error;
  }

  /** Whether the figure or the sentence of its mistake is loading. */
  get #isLoading(): boolean {
    const isMistakeLoading = !this.#reader.indicator && this.#mistake.isLoading(this.#error);
    return this.#loader.state === 'loading' || this.#reader.isWaiting || isMistakeLoading;
  }

  /** What is measured; empty if it is not known. */
  get #shownLabel(): string {
    return toLabel(this.#reader.label, labelOf(this.#loader.error), this.label);
  }

  readonly #retry = (): void => {
    this.#reader.retry();
    void this.#loader.retry();
  };

  protected override render(): TemplateResult {
    const { indicator } = this.#reader;
    const layout = toLayout(this.layout);
    const isLoading = this.#isLoading;
    const showsOwnContent = !indicator && this.#ownContent.isVisible;
    const groupName = this.grouped ? toSpokenLabel(this.#shownLabel, this.#language.current) : '';
    return html`
      <div
        part="base"
        class="${layout} ${indicator ? 'shown' : ''} ${isLoading ? 'loading' : ''}"
        tabindex="-1"
        role=${this.grouped ? 'group' : nothing}
        aria-label=${groupName || nothing}
        aria-busy=${isLoading}
      >
        <slot class="own-content" ?hidden=${!showsOwnContent}></slot>
        ${indicator ? this.#renderFigure(indicator) : this.#renderWithoutFigure(showsOwnContent)}
      </div>
    `;
  }

  #renderFigure(indicator: Indicator): TemplateResult {
    const language = this.#language.current;
    return renderFigure(indicator, {
      good: this.#options.good,
      series: this.#showsSeries ? this.#seriesView.render(indicator, language) : nothing,
      loadedAt: this.#loader.state === 'failed' ? this.#loader.loadedAt : undefined,
      headingLevel: this.#options.headingLevel,
      downloadUrl: this.#options.downloadUrl,
      language,
    });
  }

  #renderWithoutFigure(showsOwnContent: boolean): TemplateResult {
    return renderWithoutFigure({
      label: this.#shownLabel,
      headingLevel: this.#options.headingLevel,
      error: this.#error,
      say: (mistake, language) => this.#mistake.say(mistake, language),
      isLoading: this.#isLoading,
      showsOwnContent,
      layout: toLayout(this.layout),
      retry: this.#retry,
      language: this.#language.current,
    });
  }
}
