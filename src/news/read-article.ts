import { isContentPicture } from '../shared/content-picture.ts';
import { readPicture } from '../shared/printed-picture.ts';
import { hasVisibleText, readVisibleText } from '../shared/visible-text.ts';
import { parseDate } from '../text/parse-date.ts';
import type { Article } from './article.ts';
import { type ArticleScope, articlePartsOf, isLeftOut } from './article-parts.ts';
import { isDateElement, readDate } from './read-date.ts';
import { readSummary } from './read-summary.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"], [itemprop="headline"]';
const PICTURES = 'img, [data-bg], [data-background-image], [style*="background-image"]';
/** The name of a section, such as `Chương trình mục tiêu quốc gia`, is shorter than a heading. */
const MAX_SECTION_LETTERS = 40;

/**
 * Reads an article from the content of a page: a link or a heading with a link, a picture, a date and a paragraph. Share menus and what a
 * reader does not see are no parts of it.
 *
 * @param otherArticles Elements in the container that are articles of their own.
 * @returns `undefined` if there is no heading.
 */
export function readArticle(container: Element, otherArticles: readonly Element[] = []): Article | undefined {
  const scope = { container, otherArticles };
  const parts = articlePartsOf(scope);
  const links = parts.filter((part) => part.matches('a[href]'));
  const image = parts.find((part) => part.matches(PICTURES) && isContentPicture(part, container));
  const imageLink = links.find((link) => image && link.contains(image));
  const title =
    parts.find((part) => part.matches(HEADINGS) && hasVisibleText(part)) ?? findTitleLink(links, imageLink);
  if (!title) return undefined;
  const link =
    links.find((link) => link.contains(title) || title.contains(link)) ?? findTitleLink(links, imageLink);
  const href = link?.getAttribute('href') ?? undefined;
  const { heading, date } = readTitle(title, scope);
  if (!heading) return undefined;
  const picture = image && readPicture(image);
  return {
    heading,
    href,
    section: readSection(links, title, href),
    summary: readSummary(scope, title, href),
    image: picture?.address,
    imageAlt: picture?.alt,
    imageSrcset: picture?.srcset,
    imageSizes: picture?.sizes,
    datetime: date ?? readDate(scope, title),
  };
}

/** The link whose text is the heading: the one to the same page as the picture, otherwise the first with a text. */
function findTitleLink(links: readonly Element[], imageLink: Element | undefined): Element | undefined {
  const withText = links.filter(hasVisibleText);
  const sameHref = withText.find((link) => link.getAttribute('href') === imageLink?.getAttribute('href'));
  return sameHref ?? withText[0] ?? links[0];
}

/** Splits off a date that has its own element, or that stands in brackets at the end: `Tin của tỉnh (24/08/2022)`. */
function readTitle(title: Element, scope: ArticleScope): { heading: string; date?: string | undefined } {
  const dateElement = [...title.querySelectorAll('*')].find(isDateElement);
  const text = readVisibleText(title, (element) => isLeftOut(element, scope));
  const withoutDate = readVisibleText(
    title,
    (element) => isLeftOut(element, scope) || element === dateElement,
  );
  const isOnlyDate = withoutDate === '';
  if (!dateElement || isOnlyDate) return splitHeading(text);
  return { heading: withoutDate, date: parseDate(readVisibleText(dateElement)) };
}

function splitHeading(text: string): { heading: string; date?: string | undefined } {
  const bracket = text.lastIndexOf('(');
  if (bracket === -1) return { heading: text };
  const heading = text.slice(0, bracket).trimEnd();
  const [, inBrackets = ''] = /^\(([^()]+)\)$/.exec(text.slice(bracket)) ?? [];
  const date = /\d{4}/.test(inBrackets) ? parseDate(inBrackets) : undefined;
  return date && heading ? { heading, date } : { heading: text };
}

/** The text of a short link to another page that stands before the title. */
function readSection(
  links: readonly Element[],
  title: Element,
  href: string | undefined,
): string | undefined {
  const isSection = (link: Element) => {
    const isBefore = link.compareDocumentPosition(title) === Node.DOCUMENT_POSITION_FOLLOWING;
    return isBefore && link.getAttribute('href') !== href && isSectionName(readVisibleText(link));
  };
  const link = links.find(isSection);
  return link && readVisibleText(link);
}

function isSectionName(text: string): boolean {
  return text !== '' && text.length <= MAX_SECTION_LETTERS && !parseDate(text);
}
