import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Article } from './article.ts';
import { block } from '../shared/block.styles.ts';
import { renderCard, renderLink } from './card.ts';
import { card } from './card.styles.ts';
import { createContent } from '../shared/old-content.ts';
import { host } from '../shared/host.styles.ts';
import { langProperty, languageOf } from '../shared/old-language.ts';
import { isContent } from '../shared/old-is-content.ts';
import { createLoader, type Source } from '../shared/old-loader.ts';
import { tokens } from '../shared/tokens.styles.ts';
import type { LoadEvents, TypedListener } from '../shared/typed-listener.ts';
import { formatDay, formatTime, toVietnam, toVietnamTime } from '../text/date.ts';
import type { Language } from '../text/language.ts';
import { newsMessages } from './messages.ts';
import { tidy } from '../text/sentence.ts';
import { styles } from './latest-news.styles.ts';

declare global {
  interface HTMLElementTagNameMap {
    'mtqg-latest-news': MtqgLatestNews;
  }
}

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
  layout: 'list' | 'cards' | 'lead-list' = 'list';
  /** The heading; by default "Thông tin mới nhất", none if empty. */
  declare label?: string;
  /** Address of all news: adds the link "Xem tất cả". */
  moreHref = '';
  /** For how many hours an article is called "Mới"; 0 for never. */
  newFor = 0;
  /** Minutes after which to ask the feed again; 0 for never. */
  refresh = 0;
  /** Says on cards how long ago an article appeared, as long as that is less than a day. */
  relative = false;

  declare addEventListener: TypedListener<this, LoadEvents<readonly Article[]>>;
  declare removeEventListener: TypedListener<this, LoadEvents<readonly Article[]>>;

  /** When the articles shown were had. */
  #hadAt = 0;

  readonly #loader = createLoader<readonly Article[]>(this, {
    source: () =>
      this.load ??
      (this.src
        ? async (signal) => (await import('./fetch-feed.ts')).fetchArticles(this.src, signal)
        : undefined),
    show: (articles) => {
      this.articles = articles;
      this.#hadAt = Date.now();
    },
    // What failed may do so for a while.
    again: (articles) => 60 * (articles ? this.refresh : Math.max(this.refresh, 2)),
  });

  readonly #content = createContent(this, async () => (await import('./read-articles.ts')).readArticles);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((changed.has('src') || changed.has('load')) && this.hasUpdated) this.#loader.ask();
  }

  protected override render(): TemplateResult {
    const language = languageOf(this);
    const words = newsMessages[language];
    const { limit, offset, moreHref } = this;
    const label = this.label ?? words.heading;
    const layout = /^(cards|lead-list)$/.test(this.layout) ? this.layout : 'list';
    const { error } = this.#loader;
    const { data, isRead } = this.#content;
    const articles = this.articles ?? data;
    const shown = articles && latest(articles).slice(offset, offset + limit);
    const isOwn = isRead && !shown && [...this.childNodes].some(isContent);
    const isPending = !this.articles && (!isRead || (!error && !!(this.src || this.load)));
    const isWaiting = isPending && !isOwn && !shown;
    const items = isWaiting ? Array.from({ length: limit }, (): Article => ({ heading: '' })) : (shown ?? []);
    // A card without a picture among others that have one gets a placeholder.
    const hasImage = isWaiting || items.some(({ image }) => image);
    const kept = error && this.#hadAt ? `${words.asOf} ${formatMoment(this.#hadAt, language)}` : '';
    const none = isWaiting ? words.loading : error ? words.failed : shown && words.empty;
    const note = kept || (isOwn || shown?.length ? '' : none);
    return html`
      <section part="base" class=${layout} aria-label=${label || words.heading} aria-busy=${isPending}>
        ${
          label
            ? html`<div part="heading">
                <slot name="heading"><h2>${label}</h2></slot>
              </div>`
            : nothing
        }
        <slot class=${isOwn ? '' : 'gone'}></slot>
        ${
          items.length
            ? html`<ul part="list" role="list" class=${isWaiting ? 'wait' : ''} aria-hidden=${isWaiting}>
                ${items.map((article, place) => html`<li part="item">${this.#renderItem(article, place, hasImage)}</li>`)}
              </ul>`
            : nothing
        }
        ${note && html`<p part="status" class=${isWaiting ? 'said' : ''}>${note}</p>`}
        ${moreHref ? html`<p part="more">${renderLink({ href: moreHref, heading: '' }, words.more)}</p>` : nothing}
      </section>
    `;
  }

  /** One place of the list; of an article without a heading, the room that it will take. */
  #renderItem(article: Article, place: number, hasImage: boolean): TemplateResult {
    const language = languageOf(this);
    const date = toVietnam(article.datetime);
    const isNew = Date.now() - Date.parse(date ?? '') < this.newFor * 3_600_000;
    const mark = isNew ? html`${' '}<strong part="new">${newsMessages[language].new}</strong>` : nothing;
    const isLead = this.layout === 'lead-list' && !place;
    if (isLead || this.layout === 'cards')
      return renderCard(
        // Beside so many headings pictures are decoration.
        { ...article, imageAlt: '', source: '', ...(!isLead && { section: '', summary: '' }) },
        {
          part: 'card',
          layout: isLead ? 'lead' : 'vertical',
          level: this.label === '' ? 2 : 3,
          language,
          relative: this.relative,
          hasImage,
          mark,
        },
      );
    return html`<div class="line">
      <span>${renderLink(article, tidy(article.heading))}${mark}</span>
      ${date ? html`<time part="date" datetime=${date}>${formatDay(date, language)}</time>` : nothing}
    </div>`;
  }
}

/**
 * The newest first, each link once. Articles of the same time keep their order, and what has no date keeps its place behind the one that
 * it stood behind.
 */
function latest(articles: readonly Article[]): Article[] {
  let time = Infinity;
  const dated = articles.map((article) => {
    const date = toVietnam(article.datetime);
    if (date) time = Date.parse(date);
    return { article, time };
  });
  const known = new Set<string>();
  return dated
    .sort((a, b) => b.time - a.time)
    .map(({ article }) => article)
    .filter(({ href }) => !href || (!known.has(href) && known.add(href)));
}

function formatMoment(milliseconds: number, language: Language): string {
  const iso = toVietnamTime(milliseconds);
  return `${formatTime(iso)}, ${formatDay(iso, language)}`;
}
