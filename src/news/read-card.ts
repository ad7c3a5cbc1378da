import { warn } from '../shared/console.ts';
import { isElement } from '../shared/node-types.ts';
import { readVisibleText } from '../shared/visible-text.ts';
import type { Article } from './article.ts';
import { findNoExtra, isOtherArticle } from './extra-lines.ts';
import { keptCards } from './kept-cards.ts';
import { type PrintedLine, toPrintedLines } from './printed-line.ts';
import { readArticle } from './read-article.ts';
import { linesWith, type Piece } from './visible-pieces.ts';

/** The content between the tags of a card. */
export interface PrintedCard {
  article: Article;
  /** The author and the source, as the page prints them. */
  credit: readonly PrintedLine[];
  /** Short texts and links that have no other part in the card. */
  extra: readonly PrintedLine[];
  /** The children of the card that are no part of the article. They are shown below it. */
  restChildren: readonly Element[];
}

/**
 * Reads the article between the tags of a card.
 *
 * @returns `undefined` if there is none, or if the card cannot show all that a reader sees. The content then stays as the page prints it.
 */
export function readCard(card: Element): PrintedCard | undefined {
  const printed = readArticle(card);
  if (!printed) return undefined;
  const { article, title, used, credit, rest } = printed;
  const restPieces = rest.flat();
  const isOnlyRest = (child: Element) =>
    restPieces.some((piece) => child.contains(piece)) && !used.some((piece) => child.contains(piece));
  const restChildren = [...card.children].filter(isOnlyRest);
  const beside = linesWith(rest, (piece) => !restChildren.some((child) => child.contains(piece)));
  const kept =
    restPieces.find((piece) => isOtherArticle(piece, printed)) ??
    findNoExtra([...credit, ...beside], printed);
  if (kept) {
    nameOnce(card, kept);
    return undefined;
  }
  return {
    article,
    credit: toPrintedLines(credit, title),
    extra: toPrintedLines(beside, title),
    restChildren,
  };
}

function nameOnce(card: Element, piece: Piece): void {
  if (keptCards.has(card)) return;
  keptCards.add(card);
  const name = isElement(piece) ? `<${piece.localName}>` : `"${readVisibleText(piece)}"`;
  warn(
    `mtqg-article-card: the content between the tags stays as it is, because the card has no place for ${name}. Put it into a child of its own, or outside the card.`,
  );
}
