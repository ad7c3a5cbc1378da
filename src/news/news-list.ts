import { html, nothing, type TemplateResult } from 'lit';
import { renderSkeleton } from '../shared/status.ts';
import { formatDay, formatTime, toVietnamTime } from '../text/date.ts';
import type { Language } from '../text/language.ts';
import { numbersBelow } from '../text/numbers-below.ts';
import { tidy } from '../text/sentence.ts';
import { canLeaveOutPicture } from './alt-text.ts';
import type { Article } from './article.ts';
import { renderCard, renderHeading, renderNumber } from './card.ts';
import type { NewsLayout } from './layouts.ts';
import { renderPageLink } from './link.ts';
import { newsMessages } from './messages.ts';
import type { ListedArticle } from './read-articles.ts';
import { renderPrintedLines } from './render-printed.ts';
import { shorten } from '../text/shorten.ts';

const HOUR_MS = 3_600_000;
/** The bars in the skeleton of an article: one for the heading, one for the date. */
const BARS = 2;
/** A feed may have whole articles as summaries. The large card reserves three lines, which have room for about this many letters. */
const MAX_SUMMARY_LETTERS = 100;
/** The large card also has a bar for the section and one for the summary. */
const BARS_OF_LEAD_CARD = 4;

export interface NewsListOptions {
  layout: NewsLayout;
  language: Language;
  /** The level of the headings of cards, 2 to 6. */
  headingLevel: number;
  /** For how many hours an article is marked as new. */
  newForHours: number;
  /** Shows "3 giờ trước" on cards instead of the date for the first 24 hours. */
  isRelative: boolean;
  /** The page prints the articles, so that all their texts are shown. */
  isPrinted: boolean;
}

/** The list of articles, each as a line or a card. */
export function renderNewsList(articles: readonly ListedArticle[], options: NewsListOptions): TemplateResult {
  const reservesImage = articles.some(({ image }) => image);
  return html`<ul part="list" class=${options.isPrinted ? 'printed' : nothing} role="list">
    ${articles.map((article, index) => {
      const item = isCard(options.layout, index)
        ? renderNewsCard(article, index, reservesImage, options)
        : renderLine(article, options);
      return html`<li part="item">${item}</li>`;
    })}
  </ul>`;
}

/** Whether a layout shows each picture of a printed list that says something. A line has no picture. */
export function showsPictures(articles: readonly ListedArticle[], layout: NewsLayout): boolean {
  return articles.every(
    (article, index) => isCard(layout, index) || canLeaveOutPicture(article, article.parts),
  );
}

/** Skeletons in place of the articles, each as high as an article whose heading takes the maximum number of lines. */
export function renderNewsSkeleton(count: number, layout: NewsLayout): TemplateResult {
  return html`<ul part="list" class="waiting" role="list" aria-hidden="true">
    ${numbersBelow(count).map((index) => {
      const item = isCard(layout, index)
        ? renderCardSkeleton(isLead(layout, index))
        : html`<div class="line">${renderSkeleton(BARS)}</div>`;
      return html`<li part="item">${item}</li>`;
    })}
  </ul>`;
}

function isCard(layout: NewsLayout, index: number): boolean {
  return layout === 'cards' || isLead(layout, index);
}

function isLead(layout: NewsLayout, index: number): boolean {
  return layout === 'lead-list' && index === 0;
}

function renderLine(article: ListedArticle, options: NewsListOptions): TemplateResult {
  return html`<div class="line">
    <span
      >${renderNumber(article.number)}${renderHeading(article, article.parts)}${renderNewMark(article, options)}</span
    >
    ${renderDay(article, options.language)} ${renderPrintedLines('extra', article.extraInLine)}
  </div>`;
}

/** The day, with the time if the page prints one: `07/03/2024 09:36`. A text that is not a date stays as it is. */
function renderDay({ datetime, hasPrintedTime, parts }: ListedArticle, language: Language): unknown {
  const date = toVietnamTime(datetime);
  const withLink = (text: string) => (parts?.dateLink ? renderPageLink(text, parts.dateLink) : text);
  if (date) {
    const time = hasPrintedTime ? ` ${formatTime(date)}` : '';
    const text = `${formatDay(date, language)}${time}`.trimEnd();
    return html`<time part="date" datetime=${date}>${withLink(text)}</time>`;
  }
  return datetime ? html`<span part="date">${withLink(tidy(datetime))}</span>` : nothing;
}

/** A card in the news block. The picture only decorates the linked heading beside it, so the alternative text is empty. */
function renderNewsCard(
  article: ListedArticle,
  index: number,
  reservesImage: boolean,
  options: NewsListOptions,
): TemplateResult {
  const isLeadCard = isLead(options.layout, index);
  const shown = options.isPrinted ? article : withShortTexts(article, isLeadCard);
  return renderCard(
    { ...shown, imageAlt: '' },
    {
      part: 'card',
      layout: isLeadCard ? 'lead' : 'vertical',
      headingLevel: options.headingLevel,
      language: options.language,
      isRelative: options.isRelative,
      reservesImage,
      parts: article.parts,
      number: article.number,
      printedCredit: article.credit,
      extra: article.extra,
      mark: renderNewMark(article, options),
    },
  );
}

/** Of a loaded article, only the large card of the layout `lead-list` shows the section and a short summary. */
function withShortTexts(article: Article, isLeadCard: boolean): Article {
  if (!isLeadCard) return { ...article, section: '', summary: '' };
  return { ...article, summary: shorten(tidy(article.summary), MAX_SUMMARY_LETTERS) };
}

function renderCardSkeleton(isLeadCard: boolean): TemplateResult {
  return html`<div part="card" class=${isLeadCard ? 'card lead' : 'card'}>
    <div class="text">${renderSkeleton(isLeadCard ? BARS_OF_LEAD_CARD : BARS)}</div>
    <div part="image"></div>
  </div>`;
}

function renderNewMark(article: Article, { language, newForHours }: NewsListOptions): unknown {
  const date = toVietnamTime(article.datetime);
  if (date === undefined) return nothing;
  const ageMs = Date.now() - Date.parse(date.includes('T') ? date : `${date}T00:00+07:00`);
  // An article of the future, such as that of an event, is not new.
  const isNew = ageMs >= 0 && ageMs < newForHours * HOUR_MS;
  return isNew ? html`${' '}<strong part="new">${newsMessages[language].new}</strong>` : nothing;
}
