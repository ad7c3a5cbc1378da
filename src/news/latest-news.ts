import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { block } from '../shared/block.styles.ts';
import { always } from '../shared/data-property.ts';
import { host } from '../shared/host.styles.ts';
import { toNumberIn } from '../shared/attribute-rules.ts';
import { KnownValues } from '../shared/known-values.ts';
import { PageLanguage } from '../shared/language.ts';
import { Loader, type Source } from '../shared/loader.ts';
import { MissingCheck } from '../shared/missing-check.ts';
import { OwnContent } from '../shared/own-content.ts';
import { toPageUrl } from '../shared/page-url.ts';
import { status } from '../shared/status.styles.ts';
import { spacingProbe, spacingProbeStyle, TextSpacing } from './text-spacing.ts';
import { tokens } from '../shared/tokens.styles.ts';
import type { LoadEvents, TypedListener } from '../shared/typed-listener.ts';
import type { Article } from './article.ts';
import { type BlockHeading, renderBlockHeading, toBlockHeading } from './block-heading.ts';
import { renderMoreLink } from './block-link.ts';
import { card } from './card.styles.ts';
import { checkArticles, checkLoad } from './check-articles.ts';
import { followSurroundings } from './follow-surroundings.ts';
import { findHeadingAbove, type HeadingAbove } from './heading-above.ts';
import { styles } from './latest-news.styles.ts';
import { findKeptReason, warnOfKeptList } from './kept-list.ts';
import { type NewsLayout, toNewsLayout } from './layouts.ts';
import { loadFeed, loadListReader } from './load-parts.ts';
import { newsMessages } from './messages.ts';
import { newestOf } from './newest.ts';
import { renderNewsList, renderNewsSkeleton } from './news-list.ts';
import { HOURS, LIMIT, NEWS_RULES, OFFSET, warnOfOffset } from './news-rules.ts';
import { renderNewsStatus } from './news-status.ts';
import type { BlockLink } from './find-block-parts.ts';
import type { ListedArticle, PrintedNews } from './read-articles.ts';

/** Used for an invalid `limit`. The constructor repeats the number, because the tables in docs take the default from there. */
const DEFAULT_LIMIT = 5;
/** More articles are not visible at once. */
const MAX_SKELETONS = 20;
/** Seconds until the next load after a failed one, whatever `refresh` is. */
const RETRY_SECONDS = 120;

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
 * A list of links between the tags is readable without script. It is shown until the feed is loaded, and stays if loading fails.
 *
 * @slot - A list of links with dates, or any other content to show without script
 * @slot heading - A heading that replaces `label`, e.g. `<h3 slot="heading">`
 * @csspart base - The box
 * @csspart heading - The heading and the two thin lines below it
 * @csspart list - All articles
 * @csspart item - Each article
 * @csspart link - The link of an article
 * @csspart date - The date of an article
 * @csspart extra - Short texts and links of a printed list that have no other part: source, views, "Xem tiếp"
 * @csspart new - The word "Mới"
 * @csspart card - An article as a card; it has the parts of `<mtqg-article-card>`
 * @csspart more - The link to all articles
 * @csspart note - The time of the articles shown, if newer ones failed to load
 * @csspart status - The message when there are no articles or loading has failed
 * @csspart retry - The button "Thử lại"
 * @cssproperty --mtqg-lines - The maximum number of lines of a heading; by default 1 to 4, depending on the layout and the width
 * @cssproperty [--mtqg-ratio=16 / 9] - The aspect ratio of pictures
 * @cssproperty --mtqg-accent - The heading and the link to all articles; the attribute `theme` chooses another colour
 * @cssproperty --mtqg-bad - The word "Mới"
 * @attr {'vi' | 'en'} lang - The language. Default: that of the page, or Vietnamese if the page has none
 * @attr {string} theme - `light` or `dark`, regardless of the page; `blue`, `red` or `green`; or one of each, such as `red dark`
 * @fires {MtqgLoadEvent<readonly Article[]>} mtqg-load - New articles are shown (`event.data`)
 * @fires {MtqgErrorEvent} mtqg-error - The articles could not be loaded (`event.error`)
 */
export class MtqgLatestNews extends LitElement {
  static override styles = [tokens, host, block, status, card, styles, spacingProbeStyle];

  static override properties = {
    src: { type: String },
    limit: { type: Number },
    offset: { type: Number },
    layout: { type: String },
    label: { type: String },
    headingLevel: { type: Number, attribute: 'heading-level' },
    moreHref: { type: String, attribute: 'more-href' },
    newFor: { type: Number, attribute: 'new-for' },
    refresh: { type: Number },
    relative: { type: Boolean },
    articles: { attribute: false, hasChanged: always },
    load: { attribute: false },
  };

  /** Address of the feed: RSS, Atom, a news sitemap or JSON. */
  declare src: string;
  /** How many articles to show, at least 1. */
  declare limit: number;
  /** How many of the newest articles are left out, e.g. because another block shows them. */
  declare offset: number;
  /** How the articles are shown: `list`; `cards`; `lead-list`, the first article as a large card. */
  declare layout: NewsLayout;
  /** The heading; by default "Thông tin mới nhất". An empty text removes the heading. */
  declare label: string | undefined;
  /** The level of the heading, 2 to 6; by default that of a printed heading, or 2. The headings of cards are one level lower. */
  declare headingLevel: number | undefined;
  /** Address of the page with all articles. Adds the link "Xem tất cả". */
  declare moreHref: string;
  /** An article is marked "Mới" for this number of hours after its publication; 0 for never. */
  declare newFor: number;
  /** Minutes after which the feed is loaded again, from 0.5 to 1440 (one day); 0 for never. */
  declare refresh: number;
  /** Shows on cards how long ago an article was published, for the first 24 hours. */
  declare relative: boolean;
  /** The articles, in any order. Loaded from `src`, or set by the page. */
  declare articles: readonly Article[] | undefined;
  /** A function that loads the articles. It is used instead of `src`. */
  declare load: Source<readonly Article[]> | undefined;

  declare addEventListener: TypedListener<this, LoadEvents<readonly Article[]>>;
  declare removeEventListener: TypedListener<this, LoadEvents<readonly Article[]>>;

  readonly #language = new PageLanguage(this);
  readonly #ownContent = new OwnContent<PrintedNews>(this, ['heading'], loadListReader);
  readonly #loader = new Loader<readonly Article[]>(this, {
    load: () => checkLoad(this.load),
    src: () => this.src,
    loadFrom: (src, signal) => loadFeed(src, signal, this.#language.current),
    data: () => (Array.isArray(this.articles) ? this.articles : undefined),
    show: (articles) => (this.articles = articles),
    // The loader raises a time that is too short, and limits one that is too long.
    secondsToNext: (articles) => (articles ? this.refresh * 60 : RETRY_SECONDS),
  });

  /** The loaded or given articles that have a heading, newest first. */
  #givenArticles: readonly Article[] | undefined;
  /** The articles to show: the given ones, newest first, otherwise those of the list between the tags, in its order. */
  #shown: readonly ListedArticle[] | undefined;
  /** Why the list between the tags stays as it is; `undefined` if there is none, or if the block shows it in its own layout. */
  #keptReason: string | undefined;
  #headingAbove: HeadingAbove | undefined;

  constructor() {
    super();
    this.src = '';
    this.limit = 5;
    this.offset = 0;
    this.layout = 'list';
    this.moreHref = '';
    this.newFor = 0;
    this.refresh = 0;
    this.relative = false;
    this.addController(new TextSpacing(this));
    this.addController(new KnownValues(this, NEWS_RULES));
    followSurroundings(this, this.#ownContent);
    this.addController(
      new MissingCheck(this, {
        isMissing: () => this.#loader.state === 'idle' && this.#ownContent.isRead && !this.#ownContent.data,
        message: (problem) =>
          `there is no list of links between the tags, and src is ${problem}; write one of them`,
      }),
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('load'))
      this.#loader.changeSource({ keepsData: changed.has('articles') });
    if (changed.has('articles')) {
      const articles = checkArticles(this.localName, this.articles);
      this.#givenArticles = articles && newestOf(articles, Date.now());
    }
    const printed = this.#ownContent.data?.articles;
    const limitedPrinted = printed && this.#limited(printed);
    this.#keptReason = this.#findKeptReason(limitedPrinted);
    const shownPrinted = this.#keptReason === undefined ? limitedPrinted : undefined;
    this.#shown = this.#givenArticles ? this.#limited(this.#givenArticles) : shownPrinted;
    this.#headingAbove = findHeadingAbove(this);
  }

  protected override updated(): void {
    // Beside a source, the list is shown until the source has loaded. So nothing is reported.
    const reason = this.#givenArticles || this.#loader.hasSource ? undefined : this.#keptReason;
    const count = (this.#givenArticles ?? this.#ownContent.data?.articles)?.length ?? 0;
    if (count > 0 && this.#shown?.length === 0) warnOfOffset(this, count);
    if (reason !== undefined) warnOfKeptList(reason, this.#ownContent.data?.unread?.item ?? this);
  }

  protected override render(): TemplateResult {
    const words = newsMessages[this.#language.current];
    const layout = toNewsLayout(this.layout);
    const heading = this.#heading;
    return html`
      ${spacingProbe}
      <section
        part="base"
        class=${layout}
        tabindex="-1"
        aria-label=${heading.name}
        aria-busy=${this.#isWaiting}
      >
        ${renderBlockHeading(heading)}
        <div class="content">
          <div class="own-content" ?hidden=${!this.#showsOwnContent}><slot></slot></div>
          ${this.#renderArticles(layout, heading)} ${this.#renderStatus()}
        </div>
        ${renderMoreLink(this.#more(words.more))}
      </section>
    `;
  }

  #limited<T>(articles: readonly T[]): readonly T[] {
    const offset = toNumberIn(OFFSET, this.offset, 0);
    return articles.slice(offset, offset + this.#validLimit);
  }

  #findKeptReason(limited: readonly ListedArticle[] = []): string | undefined {
    const printed = this.#ownContent.data;
    if (!printed) return undefined;
    return findKeptReason(printed, {
      showsHeading: this.label === undefined && !this.#slottedHeading,
      moreHref: this.moreHref,
      layout: toNewsLayout(this.layout),
      limited,
    });
  }

  /** The link to all articles: the one that the page prints with the list, otherwise that of the attribute. */
  #more(usualText: string): BlockLink | undefined {
    const printed = this.#givenArticles || this.#showsOwnContent ? undefined : this.#ownContent.data?.more;
    return printed ?? (toPageUrl(this.moreHref) ? { text: usualText, href: this.moreHref } : undefined);
  }

  get #heading(): BlockHeading {
    return toBlockHeading({
      label: this.label,
      level: this.headingLevel,
      slotted: this.#slottedHeading,
      printed: this.#ownContent.data?.heading,
      showsOwnContent: this.#showsOwnContent,
      above: this.#headingAbove,
      usual: newsMessages[this.#language.current].heading,
    });
  }

  get #slottedHeading(): Element | undefined {
    return [...this.children].find(({ slot }) => slot === 'heading');
  }

  get #validLimit(): number {
    return toNumberIn(LIMIT, this.limit, DEFAULT_LIMIT);
  }

  /** Whether articles are loading, or the content between the tags is not read yet. */
  get #isWaiting(): boolean {
    return !this.#givenArticles && (this.#loader.state === 'loading' || !this.#ownContent.isRead);
  }

  /**
   * Whether the content between the tags is shown as it is. It is hidden until the element has read it, because it may contain articles, for
   * which the element shows its own list. The page would move twice if the content appeared first and that list a moment later.
   */
  get #showsOwnContent(): boolean {
    return !this.#shown && this.#ownContent.isRead && this.#ownContent.isVisible;
  }

  #renderArticles(layout: NewsLayout, heading: BlockHeading): TemplateResult | typeof nothing {
    const articles = this.#shown;
    if (!articles)
      return this.#isWaiting
        ? renderNewsSkeleton(Math.min(this.#validLimit, MAX_SKELETONS), layout)
        : nothing;
    if (articles.length === 0) return nothing;
    return renderNewsList(articles, {
      layout,
      language: this.#language.current,
      headingLevel: heading.levelOfArticles,
      newForHours: toNumberIn(HOURS, this.newFor, 0),
      isRelative: this.relative,
      isPrinted: this.#givenArticles === undefined,
    });
  }

  #renderStatus(): TemplateResult | typeof nothing {
    const hasArticles = this.#shown !== undefined && this.#shown.length > 0;
    return renderNewsStatus({
      loader: this.#loader,
      hasGivenArticles: this.#givenArticles !== undefined,
      hasContent: this.#isWaiting || this.#showsOwnContent || hasArticles,
      language: this.#language.current,
    });
  }
}
