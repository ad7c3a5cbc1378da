import { isBlock } from '../shared/is-block.ts';
import { joinTexts } from '../shared/join-texts.ts';
import { isElement, isText } from '../shared/node-types.ts';
import { UNSEEN } from '../shared/own-content.ts';
import { hasVisibleText } from '../shared/visible-text.ts';
import { hasLetterOrDigit, hasSymbols } from '../text/letter.ts';
import { tidy } from '../text/sentence.ts';
import { type ArticleScope, isLeftOut } from './article-parts.ts';
import { isCardPicture } from './pictures.ts';
import { isSeenAsText } from './seen-as-text.ts';

/** A text that a reader sees, or an element that shows something other than its text, such as a picture, a formula or a field of a form. */
export type Piece = Text | Element;
/** The pieces between two breaks or blocks. */
export type Line = readonly Piece[];

/** Elements that may show an icon. Style sheets draw icons in `<i>`, `<em>` and `<span>`. */
const ICONS = 'img, svg, i, em, span';

/**
 * Everything that a reader sees of an article, line by line.
 *
 * @param maxLines Reading stops after this many lines. A long list would take time.
 */
export function readLines(scope: ArticleScope, maxLines = Infinity): Line[] {
  const lines: Piece[][] = [[]];
  let count = 0;
  const endLine = (): void => {
    if (lines.at(-1)!.some(hasContent)) count++;
    lines.push([]);
  };
  const read = (node: Node): void => {
    if (count >= maxLines) return;
    if (isText(node)) return void lines.at(-1)!.push(node);
    if (!isElement(node)) return;
    if (!isSeenAsText(node) || isIconLink(node, scope)) return void lines.at(-1)!.push(node);
    if (isCardPicture(node, scope.container) && isDisplayed(node)) lines.at(-1)!.push(node);
    if (isLeftOut(node, scope)) return;
    const isOwnLine = isBlock(node);
    if (isOwnLine) endLine();
    node.childNodes.forEach(read);
    if (isOwnLine) endLine();
  };
  scope.container.childNodes.forEach(read);
  return lines.filter((line) => line.some(hasContent));
}

/** The text of a line, cleaned up for display. */
export function textOfLine(line: Line): string {
  return tidy(joinTexts(line.filter(isText)));
}

/** The text of several lines, separated by spaces. */
export function textOfLines(lines: readonly Line[]): string {
  return lines.map(textOfLine).filter(Boolean).join(' ');
}

/** The lines, reduced to the pieces that fulfil a condition. A line is divided at each visible piece that does not fulfil it. */
export function linesWith(lines: readonly Line[], condition: (piece: Piece) => boolean): Line[] {
  return lines.flatMap((line) => partsWith(line, condition)).filter((line) => line.some(hasContent));
}

function partsWith(line: Line, condition: (piece: Piece) => boolean): Line[] {
  const parts: Piece[][] = [[]];
  for (const piece of line) {
    if (condition(piece)) parts.at(-1)!.push(piece);
    else if (hasContent(piece)) parts.push([]);
  }
  return parts;
}

/** Whether a piece is an element or a text with a letter, a digit or symbols such as `★★★★☆`, not only white space and other signs. */
export function hasContent(piece: Piece): boolean {
  return !isText(piece) || hasLetterOrDigit(piece.data) || hasSymbols(piece.data);
}

/** The link that a text stands in. */
export function linkOf(piece: Piece): Element | undefined {
  return piece.parentElement?.closest('a[href]') ?? undefined;
}

function isDisplayed(element: Element): boolean {
  return getComputedStyle(element).display !== 'none';
}

/** Whether an element is a link that shows only an icon, such as that of a PDF file or a loudspeaker. */
function isIconLink(link: Element, scope: ArticleScope): boolean {
  if (!link.matches('a[href]') || isLeftOut(link, scope) || hasVisibleText(link)) return false;
  const isPicture = (element: Element) => isCardPicture(element, scope.container);
  if (isPicture(link) || [...link.querySelectorAll('*')].some(isPicture)) return false;
  return [...link.querySelectorAll(ICONS)].some((icon) => isDisplayed(icon) && !icon.closest(UNSEEN));
}
