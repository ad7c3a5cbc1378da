import { isText } from '../shared/node-types.ts';
import { toPageUrl } from '../shared/page-url.ts';
import { readVisibleText } from '../shared/visible-text.ts';
import { PAGER } from './article-parts.ts';
import { numberedItemAround } from './item-numbers.ts';
import { describeAddress, type Misfit, nameOfLink, tagOfList } from './misfits.ts';
import { ownLinkOf } from './printed-line.ts';
import { HEADINGS, type PrintedArticle } from './read-article.ts';
import { hasContent, type Line, type Piece, textOfLines } from './visible-pieces.ts';

/** The summary and the small line of an article have fewer letters. A longer text is a text of its own. */
const MAX_EXTRA_LETTERS = 400;
/** The name of a section and `Xem tiếp` are shorter. A longer link to another page is the heading of another article. */
const MAX_LINK_LETTERS = 40;
/** Text inside these elements has a shape or a function that a line of text would lose, unless the heading is inside too. */
const NO_LINE = `table, form, fieldset, blockquote, details, button, label, pre, h1, h2, h3, h4, h5, h6, ${PAGER}`;

/** The first thing in these lines that a line of text cannot show: a picture, a form, another article, a long text. */
export function findUnshowable(lines: readonly Line[], printed: PrintedArticle): Misfit | undefined {
  const pieces = lines.flat().filter(hasContent);
  for (const piece of pieces) {
    const words = describeMisfit(piece, printed);
    if (words) return { piece, words };
  }
  const isTooLong = textOfLines(lines).length > MAX_EXTRA_LETTERS;
  return isTooLong
    ? { piece: pieces[0]!, words: `more than ${MAX_EXTRA_LETTERS} letters of other text` }
    : undefined;
}

/** Why a line cannot show a piece; `undefined` if it can. */
function describeMisfit(piece: Piece, printed: PrintedArticle): string | undefined {
  if (!isText(piece)) return `<${piece.localName}>`;
  const isBesideTitle = (element: Element | null | undefined) => element && !element.contains(printed.title);
  const frame = piece.parentElement?.closest(NO_LINE);
  if (isBesideTitle(frame)) return `<${frame!.localName}>`;
  const numbered = numberedItemAround(piece.parentElement, printed.scope.container);
  if (isBesideTitle(numbered)) return `the numbered list ${tagOfList(numbered!)}`;
  const link = ownLinkOf(piece, printed.title);
  if (!link) return undefined;
  if (isOtherArticle(piece, printed) || isHeading(link, printed))
    return `${nameOfLink(link)} to another article`;
  return toPageUrl(link.getAttribute('href') ?? undefined) ? undefined : describeAddress(link);
}

/** Whether a link names another article, or names this one in place of the heading. */
function isHeading(link: Element, { title, article }: PrintedArticle): boolean {
  const href = link.getAttribute('href') ?? undefined;
  const letters = readVisibleText(link).length;
  const isToArticle = href === article.href;
  // The heading may name a section, and the link below it the article.
  const titleHasLink = title.closest('a[href]') !== null || title.querySelector('a[href]') !== null;
  const namesArticle = isToArticle && !titleHasLink && letters > article.heading.length;
  const isLikeTitle = link.parentElement === title.parentElement && link.localName === title.localName;
  const isSecondTitle = isLikeTitle && !link.className && !title.className;
  const namesOther = !isToArticle && (isSecondTitle || letters > MAX_LINK_LETTERS);
  return namesArticle || namesOther;
}

/** Whether a text is in a link that has the same markup as the title, but leads to another page. */
export function isOtherArticle(piece: Piece, { title, article }: PrintedArticle): boolean {
  const link = isText(piece) ? ownLinkOf(piece, title) : undefined;
  if (!link || link.getAttribute('href') === article.href) return false;
  if (title.matches(HEADINGS))
    return link.closest(title.localName) !== null || link.querySelector(title.localName) !== null;
  const ofLink = link.parentElement!;
  const ofTitle = title.parentElement!;
  if (ofLink === ofTitle) return false;
  const isSameTag = ofLink.localName === ofTitle.localName;
  return isSameTag && (ofLink.localName === 'li' || ofLink.className === ofTitle.className);
}
