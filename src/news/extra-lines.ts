import { isText } from '../shared/node-types.ts';
import { toPageUrl } from '../shared/page-url.ts';
import { readVisibleText } from '../shared/visible-text.ts';
import { PAGER } from './article-parts.ts';
import { numberedItemAround } from './item-numbers.ts';
import { ownLinkOf } from './printed-line.ts';
import { HEADINGS, type PrintedArticle } from './read-article.ts';
import { hasContent, type Line, type Piece, textOfLines } from './visible-pieces.ts';

/** A summary and what stands beside it are shorter. A longer text is not a remark about an article, but a text of its own. */
const MAX_EXTRA_LETTERS = 400;
/** The name of a section and `Xem tiếp` are shorter. A longer link to another page is the heading of another article. */
const MAX_LINK_LETTERS = 40;
/** Text inside these elements has a shape or a function that a line of text would lose, unless the heading is inside too. */
const NO_LINE = `table, form, fieldset, blockquote, details, button, label, pre, h1, h2, h3, h4, h5, h6, ${PAGER}`;

/** What of these lines a line of text cannot show: a picture, a form, another article, a long text. */
export function findNoExtra(lines: readonly Line[], printed: PrintedArticle): Piece | undefined {
  const pieces = lines.flat().filter(hasContent);
  const unfit = pieces.find((piece) => !isExtra(piece, printed));
  return unfit ?? (textOfLines(lines).length > MAX_EXTRA_LETTERS ? pieces[0] : undefined);
}

function isExtra(piece: Piece, printed: PrintedArticle): boolean {
  if (!isText(piece)) return false;
  const frame = piece.parentElement?.closest(NO_LINE);
  const numbered = numberedItemAround(piece.parentElement, printed.scope.container);
  const hasFrame = [frame, numbered].some((element) => element && !element.contains(printed.title));
  return !hasFrame && !isOtherArticle(piece, printed) && hasPlaceForLink(piece, printed);
}

/** Whether a text is in a link that a line can show: one with an address, and no heading of another article. */
function hasPlaceForLink(piece: Piece, { title, article }: PrintedArticle): boolean {
  const link = ownLinkOf(piece, title);
  if (!link) return true;
  const href = link.getAttribute('href') ?? undefined;
  const letters = readVisibleText(link).length;
  const isToArticle = href === article.href;
  // The heading may name a section, and the link below it the article.
  const titleHasLink = title.closest('a[href]') !== null || title.querySelector('a[href]') !== null;
  const namesArticle = isToArticle && !titleHasLink && letters > article.heading.length;
  const isBesideTitle = link.parentElement === title.parentElement && link.localName === title.localName;
  const isBareTwin = isBesideTitle && !link.className && !title.className;
  const namesOther = !isToArticle && (isBareTwin || letters > MAX_LINK_LETTERS);
  return !namesArticle && !namesOther && toPageUrl(href) !== undefined;
}

/** Whether a text is in a link to another page with the same markup as the title. */
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
