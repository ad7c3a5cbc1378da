import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Figures, Unit } from '../protocol.ts';
import { type AnswerError, countingOf, pageViews } from './counting.ts';
import { block } from '../shared/block.styles.ts';
import { host } from '../shared/host.styles.ts';
import { languageOf } from '../shared/language.ts';
import { isContent } from '../shared/is-content.ts';
import { createLoader, type Source } from '../shared/loader.ts';
import { tokens } from '../shared/tokens.styles.ts';
import { formatDay, formatTime } from '../text/date.ts';
import { counterMessages } from './messages.ts';
import { formatCount } from '../text/number.ts';
import { styles } from './counter.styles.ts';

const ROWS = ['online', 'today', 'yesterday', 'week', 'month', 'year', 'total'] as const;
type Row = (typeof ROWS)[number];

/** What each layout shows where `rows` says nothing. */
const DEFAULT_ROWS = {
  list: 'online today week total',
  inline: 'online total',
  tiles: 'online total',
  digits: 'total online',
};

/**
 * "Thống kê truy cập": how many are online, came today, this week, ever. Counts the page's own view as it does so.
 *
 * ```html
 * <mtqg-counter src="/thong-ke/laocai">Thống kê truy cập</mtqg-counter>
 * ```
 *
 * Its content is shown until there are figures, and stays where there never are any.
 *
 * @slot - What stands here without script or figures
 * @slot heading - A heading in place of `label`, e.g. `<h3 slot="heading">`
 * @slot note - In place of the line that says what is counted, and since when
 * @csspart base - The box
 * @csspart heading - The heading and its rules
 * @csspart rows - All rows
 * @csspart row - Each row; also by name: `row-online` … `row-total`
 * @csspart label - What a row shows
 * @csspart value - The figure of a row
 * @csspart digits - The boxes of the layout `digits`
 * @csspart note - What is counted, and since when
 * @csspart status - In place of the note: that figures are missing, or of when they are
 * @cssproperty --mtqg-accent - and all others of `lib/tokens.styles.ts`
 * @attr label-online - Another word for a row; likewise `label-today` … `label-total`
 * @attr lang - `vi` or `en`; else the page's language, else Vietnamese
 * @attr theme - `light` or `dark`, whatever the page is; `blue`, `red` or `green`; or one of each: `red dark`
 * @fires mtqg-load - New figures are shown ({@link MtqgLoadEvent}, with `data`)
 * @fires mtqg-error - Figures could not be had ({@link MtqgErrorEvent}, with `error`)
 */
export class MtqgCounter extends LitElement {
  static override styles = [tokens, host, block, styles];

  // Declared, not decorated: that spares the page script half a kilobyte.
  static override properties = {
    src: {},
    rows: {},
    unit: {},
    label: {},
    layout: {},
    digits: { type: Number },
    displayOnly: { type: Boolean, attribute: 'display-only' },
    figures: { attribute: false },
    load: { attribute: false },
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', ...ROWS.map((row) => `label-${row}`)];
  }

  /** The site's counter at the endpoint: `/thong-ke/laocai`. */
  src = '';
  /** What to show, in this order: any of `online today yesterday week month year total`. By default what suits the layout. */
  declare rows?: string;
  /** What to show the numbers of: `visits`, or `views` of pages. */
  unit: Unit = 'visits';
  /** The heading; by default "Thống kê truy cập", none if empty. */
  declare label?: string;
  /** `list`; `inline`, one line without heading; `tiles`, big numbers; `digits`, the total in boxes. */
  layout: keyof typeof DEFAULT_ROWS = 'list';
  /** The least number of boxes in the layout `digits`; zeros lead. */
  digits = 0;
  /** Shows figures, but counts nothing here. */
  displayOnly = false;
  /** What is shown; filled from `src`, or set by whoever has it from elsewhere. */
  declare figures?: Figures;
  /** Brings the figures in place of `src`. */
  declare load?: Source<Figures>;

  readonly #loader = createLoader<Figures>(this, {
    source: () => {
      if (this.load || !this.src) return this.load;
      const counting = countingOf(new URL(this.src, document.baseURI).href);
      return this.displayOnly ? counting.read : counting.count;
    },
    show: (figures) => (this.figures = figures),
    again: (figures, error) => figures?.next || (error as AnswerError | undefined)?.next || 60,
    watch: (ask, signal) => pageViews().addEventListener('view', ask, { signal }),
  });

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isElsewhere = changed.has('src') || changed.has('load') || changed.has('displayOnly');
    if (isElsewhere && this.hasUpdated) this.#loader.ask();
  }

  protected override render(): TemplateResult {
    const { figures } = this;
    const language = languageOf(this);
    const words = counterMessages[language];
    const label = this.label ?? words.heading;
    const unit = this.unit === 'views' ? 'views' : 'visits';
    const isPending = !figures && !this.#loader.error && !!(this.src || this.load);
    const own = !figures && [...this.childNodes].some(isContent);
    const layout = DEFAULT_ROWS[this.layout] ? this.layout : 'list';
    return html`
      <div
        part="base"
        class=${layout}
        role="group"
        aria-label=${label || words.heading}
        aria-busy=${isPending}
      >
        ${
          label && layout !== 'inline'
            ? html`<div part="heading">
                <slot name="heading"><h2>${label}</h2></slot>
              </div>`
            : nothing
        }
        <slot class=${own ? 'own' : 'gone'} @slotchange=${() => this.requestUpdate()}></slot>
        <div class="rows">
          <dl part="rows">
            ${(this.rows ?? DEFAULT_ROWS[layout]).split(/[\s,]+/).map((row) => {
              if (!isRow(row))
                return row && console.warn(`mtqg-counter: there is no row "${row}", but ${ROWS.join(' ')}`);
              const count = figures && (row === 'online' ? figures.online : figures[unit][row]);
              const value = count == null ? words.unknown : formatCount(count, language);
              return html`
                <div part="row row-${row}">
                  <dt part="label">${this.getAttribute(`label-${row}`) ?? words[row]}<span>:</span></dt>
                  <dd part="value">
                    ${
                      layout === 'digits' && row === 'total'
                        ? renderDigits(value, `${count ?? ''}`, this.digits)
                        : count == null
                          ? html`–<span>${value}</span>`
                          : value
                    }
                  </dd>
                </div>
              `;
            })}
          </dl>
          ${
            // One line, whatever it says: nothing below it moves.
            this.#loader.error
              ? html`<p part="status">
                  ${figures ? `${words.asOf} ${formatTime(figures.asOf)}, ${formatDay(figures.asOf, language)}` : words.unknown}
                </p>`
              : html`<p part="note">
                  <slot name="note"
                    >${words[unit]}${figures?.since ? `, ${words.since} ${formatDay(figures.since, language)}` : nothing}</slot
                  >
                </p>`
          }
        </div>
      </div>
    `;
  }
}

function isRow(name: string): name is Row {
  return (ROWS as readonly string[]).includes(name);
}

/** A number in boxes, at least so many. What is read aloud is the plain number. */
function renderDigits(value: string, number: string, least: number): TemplateResult {
  const zeros = (least || 1) - number.length;
  const boxes = Array.from(number.padStart(least || 1, number ? '0' : '–'));
  return html`<span>${value}</span
    ><i part="digits" aria-hidden="true"
      >${boxes.map((digit, place) => html`<b class=${place < zeros ? 'lead' : ''}>${digit}</b>`)}</i
    >`;
}
