import { html, nothing, type TemplateResult } from 'lit';
import { toPagePictureUrl } from '../shared/page-url.ts';
import { formatAgo, formatDate, toVietnamTime } from '../text/date.ts';
import type { Language } from '../text/language.ts';
import { capitalize, tidy } from '../text/sentence.ts';
import type { Article } from './article.ts';
import { followCardLink, preventAutoscroll } from './card-click.ts';
import { renderImage } from './card-image.ts';
import type { CardLayout } from './layouts.ts';
import { renderLink, renderPageLink } from './link.ts';
import type { PrintedLine } from './printed-line.ts';
import type { PrintedParts } from './printed-parts.ts';
import { renderPartLines, renderPrintedLine, renderPrintedLines } from './render-printed.ts';

export interface CardOptions {
  /** The name of the card's part. */
  part: 'base' | 'card';
  layout: CardLayout;
  /** The level of the heading, 2 to 6. */
  headingLevel: number;
  language: Language;
  /** Shows "3 giờ trước" instead of the date for the first 24 hours. */
  isRelative: boolean;
  /** Reserves room for a picture even if the article has none, because the page fills the slot or other cards have pictures. */
  reservesImage: boolean;
  /** The line for the author and the source. */
  credit?: string;
  /** The printed links and marks, which the card shows in place of the plain texts of the article. */
  parts?: PrintedParts | undefined;
  /** The author and the source as the page prints them, if there is no `credit`. */
  printedCredit?: readonly PrintedLine[] | undefined;
  /** Short texts and links that the page prints with the article. */
  extra?: readonly PrintedLine[] | undefined;
  /** Precedes the heading: the number of the article in its list. */
  number?: string | undefined;
  /** Follows the heading: the word "Mới". */
  mark?: unknown;
}

/** The classes of each layout, for card.styles.ts and article-card.styles.ts. */
const CARD_CLASSES: Record<CardLayout, string> = {
  vertical: 'card',
  horizontal: 'card horizontal',
  compact: 'card compact',
  lead: 'card lead',
  'lead over': 'card lead text-on-image',
};

/**
 * An article as a card, with a slot for each part that a page may replace. The heading is first in the markup, for screen readers. The
 * styles place the picture and the section above it.
 */
export function renderCard(article: Article, options: CardOptions): TemplateResult {
  const { parts = {} } = options;
  return html`
    <article
      part=${options.part}
      class=${CARD_CLASSES[options.layout]}
      @click=${followCardLink}
      @auxclick=${followCardLink}
      @mousedown=${preventAutoscroll}
    >
      <div class="text">
        <div part="title">
          <slot name="heading"
            ><h3 aria-level=${options.headingLevel}>
              ${renderNumber(options.number)}${renderHeading(article, options.parts)}${options.mark}
            </h3></slot
          >
        </div>
        ${renderLine('section', parts.section ? renderPartLines(parts.section) : tidy(article.section))}
        <slot name="meta">${renderLine('date', renderLinkedDate(article, options))}</slot>
        <slot name="summary"
          >${renderLine('summary', parts.summary ? renderPartLines(parts.summary) : tidy(article.summary))}</slot
        >
        ${options.credit ? renderLine('source', options.credit) : renderPrintedLines('source', options.printedCredit)}
        ${renderPrintedLines('extra', options.extra)}
      </div>
      ${renderImagePlace(article, options)}
    </article>
  `;
}

function renderLine(part: string, content: unknown): unknown {
  return content ? html`<p part=${part}>${content}</p>` : nothing;
}

/** The heading as a link, with its marks. */
export function renderHeading(article: Article, parts: PrintedParts = {}): unknown {
  const content = parts.heading ? renderPrintedLine(parts.heading) : tidy(article.heading);
  return renderLink(content, article.href, parts.link);
}

export function renderNumber(number: string | undefined): string {
  return number === undefined ? '' : `${number}. `;
}

function renderLinkedDate(article: Article, options: CardOptions): unknown {
  const date = renderDate(article, options);
  const { dateLink } = options.parts ?? {};
  return date && dateLink ? renderPageLink(date, dateLink) : date;
}

/** The date, or for recent articles the time since then. A text that is not a date is shown unchanged. */
function renderDate(article: Article, { isRelative, language }: CardOptions): unknown {
  const date = toVietnamTime(article.datetime);
  if (!date) return tidy(article.datetime);
  const ago = isRelative ? formatAgo(date, Date.now(), language) : undefined;
  return html`<time datetime=${date}>${ago ? capitalize(ago) : formatDate(date, language)}</time>`;
}

function renderImagePlace(article: Article, { layout, reservesImage, parts }: CardOptions): unknown {
  const url = toPagePictureUrl(article.image);
  if (!url && !reservesImage) return nothing;
  const isLead = layout === 'lead' || layout === 'lead over';
  const image = url ? renderImage(article, url, isLead ? 'eager' : 'lazy') : nothing;
  // A picture without a text gives its link no name.
  const label = article.imageAlt ? undefined : article.heading;
  const linked = url && parts?.imageLink ? renderPageLink(image, parts.imageLink, label) : image;
  return html`<div part="image"><slot name="image">${linked}</slot></div>`;
}
