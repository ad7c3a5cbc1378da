import { warn } from '../shared/console.ts';
import { isElement, isText } from '../shared/node-types.ts';
import { readVisibleText } from '../shared/visible-text.ts';
import type { Article } from './article.ts';
import { HEADINGS, type PrintedArticle, readArticle } from './read-article.ts';
import type { Piece } from './visible-pieces.ts';

/** The content between the tags of a card. */
export interface PrintedCard {
  article: Article;
  /** The children of the card that are no part of the article. They are shown below it. */
  restChildren: readonly Element[];
}

/** The cards whose content was named in the console. */
const namedCards = new WeakSet<Element>();

/**
 * Reads the article between the tags of a card.
 *
 * @returns `undefined` if there is none, or if the card cannot show all that a reader sees. The content then stays as the page prints it.
 */
export function readCard(card: Element): PrintedCard | undefined {
  const printed = readArticle(card);
  if (!printed) return undefined;
  const kept = findOtherArticle(printed) ?? findInseparable(card, printed);
  if (kept) {
    nameOnce(card, kept);
    return undefined;
  }
  const restChildren = [...card.children].filter((child) =>
    printed.rest.some((piece) => child.contains(piece)),
  );
  return { article: printed.article, restChildren };
}

/** Something seen that a card does not show and that no child of the card holds without a part of the article. */
function findInseparable(card: Element, { rest, used }: PrintedArticle): Piece | undefined {
  return rest.find((piece) => {
    const child = [...card.childNodes].find((node) => node.contains(piece));
    return !isElement(child) || used.some((part) => child.contains(part));
  });
}

/** A text with the same markup as the title that links to another page. */
function findOtherArticle({ title, article, rest }: PrintedArticle): Piece | undefined {
  const isHeading = title.matches(HEADINGS);
  return rest.find((piece) => {
    const link = isText(piece) ? piece.parentElement?.closest('a[href]') : undefined;
    if (!link || link.getAttribute('href') === article.href) return false;
    if (isHeading)
      return link.closest(title.localName) !== null || link.querySelector(title.localName) !== null;
    const isInSameElement = link.parentElement === title.parentElement;
    return !isInSameElement && link.parentElement?.localName === title.parentElement?.localName;
  });
}

function nameOnce(card: Element, piece: Piece): void {
  if (namedCards.has(card)) return;
  namedCards.add(card);
  const name = isElement(piece) ? `<${piece.localName}>` : `"${readVisibleText(piece)}"`;
  warn(
    `mtqg-article-card: the content between the tags stays as it is, because the card has no place for ${name}. Put it into a child of its own, or outside the card.`,
  );
}
