import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Article } from '../data/article.ts';
import { block } from '../lib/block.styles.ts';
import { renderCard, renderLink } from '../lib/card.ts';
import { card } from '../lib/card.styles.ts';
import { createContent } from '../lib/content.ts';
import { fetchArticles } from '../lib/feed.ts';
import { host } from '../lib/host.styles.ts';
import { langProperty, languageOf } from '../lib/language.ts';
import { createLoader, type Source } from '../lib/loader.ts';
import { tokens } from '../lib/tokens.styles.ts';
import { formatDay, formatTime, toVietnam, toVietnamTime } from '../text/date.ts';
import type { Language } from '../text/language.ts';
import { newsMessages } from '../text/news-messages.ts';
import { tidy } from '../text/sentence.ts';
import { styles } from './latest-news.styles.ts';

const LAYOUTS = ['list', 'cards', 'lead-list'] as const;

/**
 * "Thông tin mới nhất": the latest articles of a portal, from its feed.
 *
 * ```html
 * <mtqg-latest-news src="/rss/tin-moi.xml" more-href="/tin-tuc"></mtqg-latest-news>
 * ```
 *
 * A list of links that a portal prints into it can be read without script; it is shown until there is news from `src`, and stays where
 * there never is any.
 *
 * @slot - A list of links with dates, or whatever stands here without script
 * @slot heading - A heading in place of `label`, e.g. `<h3 slot="heading">`
 * @csspart base - The box
 * @csspart heading - The heading and its rules
 * @csspart list - All articles
 * @csspart item - Each article
 * @csspart link - Its heading
 * @csspart date - When it appeared
 * @csspart new - The word "Mới"
 * @csspart card - An article as a card; within it `title image`
 * @csspart more - The link to all news
 * @csspart status - That there is no news, that it could not be had, or of when it is
 * @cssproperty --mtqg-lines - The lines a heading may take, and has room for
 * @cssproperty --mtqg-accent - and all others of `lib/tokens.styles.ts`
 * @attr lang - `vi` or `en`; else the page's language, else Vietnamese
 * @attr theme - `light` or `dark`, whatever the page is; `blue`, `red` or `green`; or one of each: `red dark`
 * @fires mtqg-load - News has arrived ({@link MtqgLoadEvent}, with `data`)
 * @fires mtqg-error - News could not be had ({@link MtqgErrorEvent}, with `error`)
 */
export class MtqgLatestNews extends LitElement {
  static override styles = [tokens, host, block, card, styles];

  static override properties = {
    ...langProperty,
    src: {},
    articles: { attribute: false },
    load: { attribute: false },
    limit: { type: Number },
    offset: { type: Number },
    layout: {},
    label: {},
    moreHref: { attribute: 'more-href' },
    newFor: { type: Number, attribute: 'new-for' },
    refresh: { type: Number },
    relative: { type: Boolean },
  };

  /** Address of a feed: RSS, Atom, JSON Feed or a JSON array of articles. */
  src = '';
  /** What is shown; filled from `src`, or set by whoever has it from elsewhere. */
  declare articles?: readonly Article[];
  /** Brings the articles in place of `src`. */
  declare load?: Source<readonly Article[]>;
  /** How many articles to show. */
  limit = 5;
  /** How many of the newest to leave out, e.g. those that another block shows. */
  offset = 0;
  /** `list`; `cards`; `lead-list`, the first one large. */
  layout: (typeof LAYOUTS)[number] = 'list';
  /** The heading; by default "Thông tin mới nhất", none if empty. */
  declare label?: string;
  /** Address of all news: adds the link "Xem tất cả". */
  moreHref = '';
  /** For how many hours an article is called "Mới"; 0 for never. */
  newFor = 0;
  /** Minutes after which to ask the feed again; 0 for never. */
  refresh = 0;
  /** Says how long ago an article appeared, as long as that is less than a day. */
  relative = false;

  /** When the articles shown were had. */
  #hadAt = 0;

  readonly #loader = createLoader<readonly Article[]>(this, {
    source: () =>
      this.load ?? (this.src ? fetchArticles(new URL(this.src, document.baseURI).href) : undefined),
    show: (articles) => {
      this.articles = articles;
      this.#hadAt = Date.now();
    },
    // What failed may do so for a while.
    again: (articles) =>
      (articles ? this.refresh : Math.max(this.refresh, 2)) * 60 * (0.9 + Math.random() * 0.2),
  });

  readonly #content = createContent(this, async () => (await import('../lib/read-article.ts')).readArticles);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((changed.has('src') || changed.has('load')) && this.hasUpdated) this.#loader.ask();
  }

  protected override render(): TemplateResult {
    const language = languageOf(this);
    const words = newsMessages[language];
    const label = this.label ?? words.heading;
    const printed = this.articles ?? this.#content.data;
    const isReading = !this.#content.isRead && !!this.firstElementChild;
    const isPending = !this.articles && (isReading || (!this.#loader.error && !!(this.src || this.load)));
    const shown = printed && latest(printed).slice(this.offset, this.offset + this.limit);
    const own =
      !shown &&
      !isReading &&
      [...this.childNodes].some((node) => !(node as Element).slot && tidy(node.textContent ?? ''));
    const layout = LAYOUTS.includes(this.layout) ? this.layout : 'list';
    // A card without a picture among others that have one gets a placeholder.
    const isPictured = !shown || shown.some(({ image }) => image);
    const { error } = this.#loader;
    return html`
      <section part="base" class=${layout} aria-label=${label || words.heading} aria-busy=${isPending}>
        ${
          label
            ? html`<div part="heading">
                <slot name="heading"><h2>${label}</h2></slot>
              </div>`
            : nothing
        }
        <slot class=${own ? '' : 'gone'}></slot>
        ${
          shown?.length || (isPending && !own)
            ? html`<div class="place">
                <ul part="list" role="list">
                  ${(shown ?? Array.from({ length: this.limit }, () => undefined)).map(
                    (article, place) =>
                      html`<li part="item" aria-hidden=${!article || nothing} class=${article ? '' : 'wait'}>
                        ${this.#renderArticle(article, place, layout, label, language, isPictured)}
                      </li>`,
                  )}
                </ul>
              </div>`
            : nothing
        }
        ${
          error
            ? html`<p part="status">
                ${this.#hadAt ? `${words.asOf} ${formatMoment(this.#hadAt)}` : own || shown ? '' : words.failed}
              </p>`
            : shown && !shown.length
              ? html`<p part="status">${words.empty}</p>`
              : isPending && !own && !shown
                ? html`<p class="said">${words.loading}</p>`
                : nothing
        }
        ${this.moreHref ? html`<p part="more">${renderLink({ href: this.moreHref, heading: '' }, words.more)}</p>` : nothing}
      </section>
    `;
  }

  /** One place of the list; without an article, the room that it will take. */
  #renderArticle(
    article: Article | undefined,
    place: number,
    layout: string,
    label: string,
    language: Language,
    isPictured: boolean,
  ): unknown {
    if (layout === 'cards' || (layout === 'lead-list' && !place)) {
      const isLead = layout === 'lead-list';
      const all = article ?? { heading: '' };
      return renderCard(isLead ? all : { ...all, summary: '', section: '', source: '', author: '' }, {
        layout: isLead ? 'lead' : 'vertical',
        level: label ? 3 : 2,
        language,
        relative: this.relative,
        part: 'card',
        hasImage: isPictured,
      });
    }
    if (!article) return nothing;
    const date = toVietnam(article.datetime ?? '');
    const age = date ? Date.now() - Date.parse(date) : NaN;
    const isNew = age < this.newFor * 3_600_000;
    return html`<span class="line"
        >${renderLink(article, tidy(article.heading))}${
          isNew ? html`${' '}<strong part="new">${newsMessages[language].new}</strong>` : nothing
        }</span
      >${date ? html`<time part="date" datetime=${date}>${formatDay(date)}</time>` : nothing}`;
  }
}

/**
 * The newest first, each link once. Articles of the same time keep their order, and what has no date keeps its place behind the one that
 * it stood behind.
 */
function latest(articles: readonly Article[]): Article[] {
  let time = Infinity;
  const dated = articles.map((article) => {
    const date = toVietnam(article.datetime ?? '');
    if (date) time = Date.parse(date);
    return { article, time };
  });
  const known = new Set<string>();
  return dated
    .sort((a, b) => (a.time === b.time ? 0 : b.time - a.time))
    .map(({ article }) => article)
    .filter(({ href }) => !href || (!known.has(href) && known.add(href)));
}

function formatMoment(milliseconds: number): string {
  const iso = toVietnamTime(milliseconds);
  return `${formatTime(iso)}, ${formatDay(iso)}`;
}
