import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { always } from '../shared/data-property.ts';
import { toHeadingLevel } from '../shared/heading-level.ts';
import { host } from '../shared/host.styles.ts';
import { KnownValues } from '../shared/known-values.ts';
import { PageLanguage } from '../shared/language.ts';
import { loadCode } from '../shared/load-code.ts';
import { MissingCheck } from '../shared/missing-check.ts';
import { OwnContent } from '../shared/own-content.ts';
import { spacingProbe, spacingProbeStyle, TextSpacing } from './text-spacing.ts';
import { tokens } from '../shared/tokens.styles.ts';
import { tidy } from '../text/sentence.ts';
import { toAltText } from './alt-text.ts';
import type { Article } from './article.ts';
import { styles } from './article-card.styles.ts';
import { sourceMessage } from './card-messages.ts';
import { CARD_RULES } from './card-rules.ts';
import { card } from './card.styles.ts';
import { renderCard } from './card.ts';
import { warnOfOtherFields } from './check-articles.ts';
import { REST_SLOT } from './article-parts.ts';
import { followSurroundings } from './follow-surroundings.ts';
import { keptCards } from './kept-cards.ts';
import { type CardLayout, toCardLayout } from './layouts.ts';
import type { PrintedParts } from './printed-parts.ts';
import type { PrintedCard } from './read-card.ts';

/** Used for an invalid `heading-level`. The constructor repeats the number, because the tables in docs take the default from there. */
const DEFAULT_HEADING_LEVEL = 3;

declare global {
  interface HTMLElementTagNameMap {
    'mtqg-article-card': MtqgArticleCard;
  }
}

/**
 * A news card: a picture, a linked heading, the date, a summary.
 *
 * ```html
 * <mtqg-article-card href="/tin/1" heading="Khánh thành cầu bản Phố" image="/anh/cau.jpg" datetime="2024-03-07T09:36:00+07:00">
 * </mtqg-article-card>
 * ```
 *
 * A link, a picture, a time and paragraphs between the tags are readable without script and become the card. Attributes take precedence
 * over this content, and the property `article` takes precedence over both.
 *
 * @slot - The article: a link, a picture, a time and paragraphs. Attributes take precedence over these
 * @slot heading - Replaces the heading, e.g. `<h3 slot="heading"><a href="…">`
 * @slot image - Replaces the picture
 * @slot meta - Replaces the date
 * @slot summary - Replaces the summary
 * @slot rest - Set by the card for content between its tags that does not belong to the article. It is shown below the card
 * @csspart base - The card
 * @csspart image - The area of the picture
 * @csspart title - The heading
 * @csspart link - The link in the heading
 * @csspart section - The section of the portal that the article belongs to
 * @csspart date - The date
 * @csspart summary - The summary
 * @csspart source - The author and the source
 * @csspart extra - Short texts and links between the tags that have no other part: views, comments, "Xem tiếp"
 * @csspart rest - The content between the tags that does not belong to the article
 * @cssproperty [--mtqg-ratio=16 / 9] - The aspect ratio of the picture
 * @cssproperty [--mtqg-lines=4] - The maximum number of lines of the heading
 * @cssproperty --mtqg-accent - The colour of the section's name; the attribute `theme` chooses another colour
 * @attr {'vi' | 'en'} lang - The language. Default: that of the page, or Vietnamese if the page has none
 * @attr {string} theme - `light` or `dark`, regardless of the page; `blue`, `red` or `green`; or one of each, such as `red dark`
 */
export class MtqgArticleCard extends LitElement {
  static override styles = [tokens, host, card, styles, spacingProbeStyle];

  static override properties = {
    article: { attribute: false, hasChanged: always },
    href: { type: String },
    heading: { type: String },
    summary: { type: String },
    image: { type: String },
    imageAlt: { type: String, attribute: 'image-alt' },
    imageSrcset: { type: String, attribute: 'image-srcset' },
    imageSizes: { type: String, attribute: 'image-sizes' },
    imageFocus: { type: String, attribute: 'image-focus' },
    datetime: { type: String },
    section: { type: String },
    source: { type: String },
    author: { type: String },
    layout: { type: String },
    headingLevel: { type: Number, attribute: 'heading-level' },
    relative: { type: Boolean },
  };

  /** The whole article. Replaces the attributes and the content between the tags. */
  declare article: Article | undefined;
  /** The address of the article. Only http and https are linked. */
  declare href: string | undefined;
  /** The heading. */
  declare heading: string | undefined;
  /** One or two sentences about the article. */
  declare summary: string | undefined;
  /** The address of the picture. */
  declare image: string | undefined;
  /** What the picture shows. A file name or a repetition of the heading is ignored. */
  declare imageAlt: string | undefined;
  /** Other sizes of the picture, as in `<img srcset>`. */
  declare imageSrcset: string | undefined;
  /** The width of the picture on the page, as in `<img sizes>`. */
  declare imageSizes: string | undefined;
  /** The point of the picture that stays visible when the picture is cropped: `50% 20%`. */
  declare imageFocus: string | undefined;
  /** The publication date: RFC 3339, or a day. A time without a zone is in Viet Nam time. */
  declare datetime: string | undefined;
  /** The section of the portal that the article belongs to. */
  declare section: string | undefined;
  /** The newspaper or site that published the article first: `Báo Tỉnh`. */
  declare source: string | undefined;
  /** The author or the authors, as they are shown: `An Bình - Minh Khai`. */
  declare author: string | undefined;
  /**
   * How the card is laid out: `vertical`; `horizontal`, with the picture beside the text; `compact`, with the heading, the date and a small line for
   * other printed texts; `lead`, a large card; `lead over`, with the text on the picture.
   */
  declare layout: CardLayout;
  /** The level of the heading, 2 to 6. */
  declare headingLevel: number;
  /** Shows how long ago the article was published, for the first 24 hours. */
  declare relative: boolean;

  readonly #language = new PageLanguage(this);
  readonly #ownContent = new OwnContent<PrintedCard>(
    this,
    ['heading', 'image', 'meta', 'summary', REST_SLOT],
    async () =>
      (await loadCode('the code for articles in the page', () => import('./read-card.ts'))).readCard,
  );

  constructor() {
    super();
    this.layout = 'vertical';
    this.headingLevel = 3;
    this.relative = false;
    this.addController(new TextSpacing(this));
    this.addController(new KnownValues(this, CARD_RULES));
    followSurroundings(this, this.#ownContent);
    this.addController(
      new MissingCheck(this, {
        isMissing: () => this.#isWithoutHeading && this.#ownContent.isRead && !keptCards.has(this),
        message: () =>
          'there is no heading, so there is no card; write the attribute heading, or an article between the tags',
      }),
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('article')) warnOfOtherFields(this.localName, this.article);
    // The content is read again, because the layout `compact` puts other parts of it into the card.
    const before = changed.get('layout');
    const isOtherLayout = before !== undefined && [before, this.layout].includes('compact');
    if (isOtherLayout && this.#ownContent.isRead) void this.#ownContent.read();
  }

  protected override render(): TemplateResult {
    if (this.#isWithoutHeading) return html`<div class="kept"><slot></slot></div>`;
    const article = this.#shownArticle;
    const printed = this.article ? undefined : this.#ownContent.data;
    const isCompact = this.layout === 'compact';
    const shown = isCompact ? toCompactArticle(article) : article;
    const card = renderCard(
      { ...shown, imageAlt: toAltText(article) },
      {
        part: 'base',
        layout: toCardLayout(this.layout),
        headingLevel: toHeadingLevel(this.headingLevel, DEFAULT_HEADING_LEVEL),
        language: this.#language.current,
        isRelative: this.relative,
        reservesImage: !isCompact && this.#fillsSlot('image'),
        credit: this.#creditOf(shown),
        parts: printed && this.#printedParts(printed.parts),
        printedCredit: printed?.credit,
        extra: printed?.extra,
      },
    );
    const rest =
      this.#restChildren.length > 0 ? html`<div part="rest"><slot name="rest"></slot></div>` : nothing;
    // The content between the tags stays in a hidden slot. Without a slot it would have no styles, which are needed to read it again.
    return html`${spacingProbe}${card}${rest}
      <div class="kept" ?hidden=${!this.#keepsContent}><slot></slot></div>`;
  }

  protected override updated(): void {
    const rest = this.#restChildren;
    const moved = [...this.children].filter((child) => rest.includes(child) !== (child.slot === REST_SLOT));
    if (moved.length === 0) return;
    this.#ownContent.changeSilently(() => {
      for (const child of moved) {
        if (rest.includes(child)) child.slot = REST_SLOT;
        else child.removeAttribute('slot');
      }
    });
  }

  /** The children that are shown below the card, because they do not belong to the article. */
  get #restChildren(): readonly Element[] {
    const replacesContent = this.article !== undefined;
    return replacesContent ? [] : (this.#ownContent.data?.restChildren ?? []);
  }

  /** Whether the content between the tags is shown as it is. If attributes make a card, the content is below that card. */
  get #keepsContent(): boolean {
    return this.article === undefined && this.#ownContent.isRead && this.#ownContent.data === undefined;
  }

  get #shownArticle(): Article {
    return this.article ?? this.#articleFromAttributes();
  }

  get #isWithoutHeading(): boolean {
    return !this.#shownArticle.heading && !this.#fillsSlot('heading');
  }

  /** The article from the attributes. Where an attribute is missing, its value comes from the content between the tags. */
  #articleFromAttributes(): Article {
    const ownArticle = this.#ownContent.data?.article;
    return {
      heading: this.heading ?? ownArticle?.heading ?? '',
      href: this.href ?? ownArticle?.href,
      summary: this.summary ?? ownArticle?.summary,
      image: this.image ?? ownArticle?.image,
      imageAlt: this.imageAlt ?? ownArticle?.imageAlt,
      imageSrcset: this.imageSrcset ?? ownArticle?.imageSrcset,
      imageSizes: this.imageSizes ?? ownArticle?.imageSizes,
      imageFocus: this.imageFocus,
      datetime: this.datetime ?? ownArticle?.datetime,
      section: this.section ?? ownArticle?.section,
      source: this.source,
      author: this.author,
    };
  }

  /** The parts whose texts come from the content between the tags, and not from an attribute. */
  #printedParts(parts: PrintedParts): PrintedParts {
    const { heading, href, section, summary, image, datetime } = this;
    return {
      heading: heading === undefined ? parts.heading : undefined,
      link: href === undefined ? parts.link : undefined,
      section: section === undefined ? parts.section : undefined,
      summary: summary === undefined ? parts.summary : undefined,
      dateLink: datetime === undefined ? parts.dateLink : undefined,
      imageLink: image === undefined ? parts.imageLink : undefined,
    };
  }

  /** Whether the page put an element into a slot of this name. */
  #fillsSlot(name: string): boolean {
    return [...this.children].some((child) => child.slot === name);
  }

  #creditOf(article: Article): string {
    const names = [tidy(article.author), tidy(article.source)].filter((name) => name !== '');
    return names.length > 0 ? `${sourceMessage[this.#language.current]} ${names.join(', ')}` : '';
  }
}

/** What the layout `compact` shows of an article: the heading and the date. */
function toCompactArticle({ heading, href, datetime }: Article): Article {
  return { heading, href, datetime };
}
