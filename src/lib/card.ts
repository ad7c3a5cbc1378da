import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../data/article.ts';
import { toHttpUrl } from '../data/url.ts';
import { formatAgo, formatDate, formatDay, toVietnam } from '../text/date.ts';
import { isFileName } from '../text/file-name.ts';
import type { Language } from '../text/language.ts';
import { newsMessages } from '../text/news-messages.ts';
import { capitalize, tidy } from '../text/sentence.ts';

/** How a card is laid out; `compact` is its heading and date alone. */
export const CARD_LAYOUTS = ['vertical', 'horizontal', 'compact', 'lead'] as const;
export type CardLayout = (typeof CARD_LAYOUTS)[number];

export interface CardOptions {
  layout: CardLayout;
  /** In the layout `lead`: the text over the picture. */
  over?: boolean;
  /** The level of its heading, 2 to 6. */
  level: number;
  language: Language;
  /** Whether to say how long ago, as long as that is less than a day. */
  relative?: boolean;
  part: string;
  /** Puts something where the page may put its own in its place. */
  slot?: (name: string, content: unknown) => unknown;
  /** Whether there is room for a picture without one: the slot has it, or the other cards do. */
  hasImage?: boolean;
}

/** An article as a card. Its heading comes first, whatever stands first to the eye. */
export function renderCard(
  article: Article,
  { layout, over, level, language, relative, part, slot = (_, content) => content, hasImage }: CardOptions,
): TemplateResult {
  const text = (content: string | undefined) => tidy(content ?? '');
  const isCompact = layout === 'compact';
  const heading = text(article.heading);
  const summary = text(article.summary);
  const section = text(article.section);
  const origin = [article.author, article.source].map(text).filter(Boolean).join(', ');
  const image = toHttpUrl(article.image, document.baseURI);
  const told = text(article.datetime);
  const date = toVietnam(told);
  const toWords = (iso: string) =>
    (relative && capitalize(formatAgo(iso, Date.now(), language) ?? '')) ||
    (isCompact ? formatDay(iso) : formatDate(iso, language));
  return html`
    <article
      part=${part}
      class="card ${layout} ${over ? 'over' : ''}"
      @click=${follow}
      @auxclick=${follow}
      @mousedown=${follow}
    >
      <div class="text">
        ${slot('heading', html`<h3 part="title" aria-level=${level}>${renderLink(article, heading)}</h3>`)}
        ${section && !isCompact ? html`<p part="section">${section}</p>` : nothing}
        ${slot(
          'meta',
          told
            ? html`<p part="date">${date ? html`<time datetime=${date}>${toWords(date)}</time>` : told}</p>`
            : nothing,
        )}
        ${isCompact ? nothing : slot('summary', summary ? html`<p part="summary">${summary}</p>` : nothing)}
        ${origin && !isCompact ? html`<p part="source">${newsMessages[language].source} ${origin}</p>` : nothing}
      </div>
      ${
        (image || hasImage) && !isCompact
          ? html`<div part="image" class=${image ? '' : 'broken'}>
              ${slot(
                'image',
                image
                  ? html`<img
                      src=${image}
                      srcset=${article.imageSrcset || nothing}
                      sizes=${article.imageSrcset ? article.imageSizes || 'auto, 100vw' : nothing}
                      alt=${toAlt(article.imageAlt, heading)}
                      loading=${layout === 'lead' ? 'eager' : 'lazy'}
                      decoding="async"
                      .style=${toFocus(article.imageFocus)}
                      @error=${settle}
                      @load=${settle}
                    />`
                  : nothing,
              )}
            </div>`
          : nothing
      }
    </article>
  `;
}

/** A heading as a link, where there is somewhere to go. */
export function renderLink(article: Article, heading: string): unknown {
  const href = toHttpUrl(article.href, document.baseURI);
  return href ? html`<a part="link" href=${href}>${heading}</a>` : heading;
}

/** What a picture shows, unless that is the name of its file or what the heading says already: then it is decoration. */
function toAlt(alt: string | undefined, heading: string): string {
  const text = tidy(alt ?? '');
  return isFileName(text) || text.toLowerCase() === heading.toLowerCase() ? '' : text;
}

function toFocus(focus: string | undefined): string {
  return /^\d+%? \d+%?$/.test(focus ?? '') ? `object-position:${focus}` : '';
}

/** Marks the place of a picture that could not be had, for a placeholder. */
function settle({ type, target }: Event): void {
  (target as Element).closest('[part=image]')?.classList.toggle('broken', type === 'error');
}

/**
 * Follows the card's link from anywhere on the card, as the link itself would be: with the middle button or a key held in a new tab. Text
 * that is being selected is left alone, and so are other links and buttons.
 */
function follow(event: MouseEvent): void {
  const card = event.currentTarget as HTMLElement;
  const path = event.composedPath();
  const inside = path.slice(0, path.indexOf(card)).filter((node) => node instanceof Element);
  if (inside.some((node) => node.matches('a,button,input,select,textarea,label,summary'))) return;
  // Chromium tells of what is selected in here only when asked here.
  const root = card.getRootNode() as ShadowRoot & { getSelection?: typeof getSelection };
  const link =
    card.querySelector('a') ?? root.host.querySelector<HTMLAnchorElement>('[slot=heading] a,a[slot=heading]');
  const isMiddle = event.button === 1;
  if (!link || event.button > 1) return;
  // The button that opens a tab scrolls the page where there is no link.
  if (event.type === 'mousedown') return isMiddle ? event.preventDefault() : undefined;
  if (isMiddle || event.ctrlKey || event.metaKey || event.shiftKey) open(link.href, '_blank', 'noopener');
  else if (!String(root.getSelection?.() ?? getSelection())) link.click();
}
