import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from './article.ts';
import { toPageUrl } from '../shared/page-url.ts';
import { formatAgo, formatDate, toVietnam } from '../text/date.ts';
import type { Language } from '../text/language.ts';
import { capitalize, tidy } from '../text/sentence.ts';

/** How a card is laid out; `compact` is its heading and date alone, `lead over` has the text over the picture. */
export type CardLayout = 'vertical' | 'horizontal' | 'compact' | 'lead' | 'lead over';

export interface CardOptions {
  part: string;
  layout: CardLayout;
  /** The level of its heading, 2 to 6. */
  level: number;
  language: Language;
  /** Says how long ago the article appeared, as long as that is less than a day. */
  relative: boolean;
  /** Goes behind the heading, e.g. the word "Mới". */
  mark?: unknown;
  /** Whether there is room for a picture without one: the slot has it, or the other cards do. */
  hasImage: boolean;
}

/** An article as a card, with slots for what a page has in place of its parts. The heading comes first, whatever stands first to the eye. */
export function renderCard(
  article: Article,
  { part, layout, level, language, relative, mark, hasImage }: CardOptions,
): TemplateResult {
  const { heading, section, summary, source, imageAlt, imageSrcset, imageSizes, imageFocus = '' } = article;
  const image = toPageUrl(article.image);
  const date = toVietnam(article.datetime);
  const ago = date && relative && capitalize(formatAgo(date, Date.now(), language));
  return html`
    <article part=${part} class="card ${layout}" @click=${follow} @auxclick=${follow} @mousedown=${keepStill}>
      <div class="text">
        <div part="title">
          <slot name="heading"
            ><h3 aria-level=${level}>${renderLink(article, tidy(heading))}${mark}</h3></slot
          >
        </div>
        ${renderLine('section', tidy(section))}
        <slot name="meta">
          ${renderLine(
            'date',
            date
              ? html`<time datetime=${date}>${ago || formatDate(date, language)}</time>`
              : tidy(article.datetime),
          )}
        </slot>
        <slot name="summary">${renderLine('summary', tidy(summary))}</slot>
        ${renderLine('source', source)}
      </div>
      ${
        image || hasImage
          ? html`<div part="image">
              <slot name="image">
                ${
                  image &&
                  html`<img
                    src=${image}
                    srcset=${imageSrcset || nothing}
                    sizes=${imageSizes || 'auto'}
                    alt=${imageAlt ?? ''}
                    loading=${/^lead/.test(layout) ? 'eager' : 'lazy'}
                    .style=${CSS.supports('object-position', imageFocus) ? `object-position:${imageFocus}` : ''}
                    @error=${settle}
                    @load=${settle}
                  />`
                }
              </slot>
            </div>`
          : nothing
      }
    </article>
  `;
}

function renderLine(part: string, content: unknown): unknown {
  return content && html`<p part=${part}>${content}</p>`;
}

/** A heading as a link, where there is somewhere to go. */
export function renderLink({ href }: Article, heading: string): unknown {
  const url = toPageUrl(href);
  return url ? html`<a part="link" href=${url}>${heading}</a>` : heading;
}

/** Clears the view of the placeholder behind a picture that could not be had. */
function settle({ type, target }: Event): void {
  (target as HTMLElement).style.opacity = type === 'error' ? '0' : '';
}

/** The button that opens a tab scrolls the page where there is no link. */
function keepStill(event: MouseEvent): void {
  if (event.button === 1) event.preventDefault();
}

/**
 * Follows the card's link from anywhere on the card, as the link itself would be: with the middle button or a key held in a new tab. Text
 * that is being selected is left alone, and so are other links and buttons.
 */
function follow(event: MouseEvent): void {
  const card = event.currentTarget as HTMLElement;
  const [heading] = card.querySelector('slot')!.assignedElements({ flatten: true });
  const link = heading?.closest('a') ?? heading?.querySelector('a');
  const isBusy = event
    .composedPath()
    .some((node) => (node as Partial<Element>).matches?.('a,button,input,select,textarea,label,summary'));
  // Chromium tells of what is selected in here only when asked here.
  const root = card.getRootNode() as { getSelection?: typeof getSelection };
  if (!link || isBusy || event.button > 1) return;
  if (event.button || event.ctrlKey || event.metaKey || event.shiftKey) open(link.href, '_blank', 'noopener');
  else if (!String(root.getSelection?.() ?? getSelection())) link.click();
}
