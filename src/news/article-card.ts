import { html, LitElement, type TemplateResult } from 'lit';
import type { Article } from './article.ts';
import { type CardLayout, renderCard } from './card.ts';
import { card } from './card.styles.ts';
import { createContent } from '../shared/old-content.ts';
import { host } from '../shared/host.styles.ts';
import { langProperty, languageOf } from '../shared/old-language.ts';
import { toProperties } from '../shared/properties.ts';
import { tokens } from '../shared/tokens.styles.ts';
import { isFileName } from '../text/file-name.ts';
import { sourceMessage } from './card-messages.ts';
import { tidy } from '../text/sentence.ts';
import { styles } from './article-card.styles.ts';

/** What an attribute may say of the article. */
const FIELDS = [
  'href',
  'heading',
  'summary',
  'image',
  'imageAlt',
  'imageSrcset',
  'imageSizes',
  'imageFocus',
  'datetime',
  'section',
  'source',
  'author',
] as const;

declare global {
  interface HTMLElementTagNameMap {
    'mtqg-article-card': MtqgArticleCard;
  }
}

/**
 * A news card: a picture, a heading that links, when it appeared, what it is about.
 *
 * ```html
 * <mtqg-article-card href="/tin/1" heading="Khánh thành cầu bản Phố" image="/anh/cau.jpg" datetime="2024-03-07T09:36:00+07:00">
 * </mtqg-article-card>
 * ```
 *
 * What a portal prints into it, a link, a picture, a time and a paragraph, can be read without script, and becomes the card. Attributes
 * go before that, the property `article` before both.
 *
 * @slot - A link, a picture, a time, a paragraph: what the card is made of where attributes say nothing
 * @slot heading - In place of the heading, e.g. `<h3 slot="heading"><a href="…">`
 * @slot image - In place of the picture
 * @slot meta - In place of the date
 * @slot summary - In place of the summary
 * @csspart base - The card
 * @csspart image - The place of the picture
 * @csspart title - The heading
 * @csspart link - Its link
 * @csspart section - The part of the portal
 * @csspart date - When it appeared
 * @csspart summary - What it is about
 * @csspart source - Where it was taken from
 * @cssproperty --mtqg-ratio - Of the picture, `16 / 9`
 * @cssproperty --mtqg-lines - The most lines a heading may take
 * @cssproperty --mtqg-accent - and all others of `lib/tokens.styles.ts`
 * @attr lang - `vi` or `en`; else the page's language, else Vietnamese
 * @attr theme - `light` or `dark`, whatever the page is; `blue`, `red` or `green`; or one of each: `red dark`
 */
export class MtqgArticleCard extends LitElement {
  static override styles = [tokens, host, card, styles];

  static override properties = {
    ...langProperty,
    ...toProperties(FIELDS),
    article: { attribute: false },
    layout: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    relative: { type: Boolean },
  };

  /** Where the article is read. */
  declare href?: string;
  declare heading?: string;
  declare summary?: string;
  /** Address of the picture. */
  declare image?: string;
  /** What the picture shows, where that says more than the heading. */
  declare imageAlt?: string;
  /** Further sizes of the picture, as in `img`. */
  declare imageSrcset?: string;
  declare imageSizes?: string;
  /** The point of the picture that stays in sight when it is cut: `50% 20%`. */
  declare imageFocus?: string;
  /** When it appeared: RFC 3339, or a day; a time without zone is Viet Nam's. */
  declare datetime?: string;
  /** The part of the portal it belongs to. */
  declare section?: string;
  /** Where it was taken from: `Báo C`. */
  declare source?: string;
  /** Who wrote it: `A - B`. */
  declare author?: string;
  /** The whole article at once, in place of attributes and content. */
  declare article?: Article;
  /** `vertical`; `horizontal`, the picture beside; `compact`, heading and date; `lead`, large; `lead over`, the text over the picture. */
  layout: CardLayout = 'vertical';
  /** The level of the heading, 2 to 6. */
  headingLevel = 3;
  /** Says how long ago it appeared, as long as that is less than a day. */
  relative = false;

  readonly #content = createContent(this, async () => (await import('./read-articles.ts')).readArticle);

  protected override render(): TemplateResult {
    const article = this.article ?? this.#told();
    const isFilled = (name: string) => [...this.children].some(({ slot }) => slot === name);
    if (!article.heading && !isFilled('heading')) return html`<slot></slot>`;
    const { headingLevel, relative } = this;
    const layout = /^(horizontal|compact|lead( over)?)$/.test(this.layout) ? this.layout : 'vertical';
    const language = languageOf(this);
    const origin = [article.author, article.source].map(tidy).filter(Boolean).join(', ');
    return renderCard(
      {
        ...article,
        imageAlt: toAlt(article.imageAlt, article.heading),
        source: origin && `${sourceMessage[language]} ${origin}`,
      },
      {
        part: 'base',
        layout,
        level: [2, 4, 5, 6].includes(headingLevel) ? headingLevel : 3,
        language,
        relative,
        hasImage: isFilled('image'),
      },
    );
  }

  /** What attributes say, and the content of the page where they are silent. */
  #told(): Article {
    const article = { heading: '', ...this.#content.data };
    for (const name of FIELDS) article[name] = this[name] ?? article[name]!;
    return article;
  }
}

/** What a picture shows, unless that is the name of its file or what the heading says already: then it is decoration. */
function toAlt(alt: string | undefined, heading: string): string {
  const text = tidy(alt);
  return isFileName(text) || text.toLowerCase() === tidy(heading).toLowerCase() ? '' : text;
}
