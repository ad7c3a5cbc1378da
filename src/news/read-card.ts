import { warn } from '../shared/console.ts';
import { isElement } from '../shared/node-types.ts';
import { readVisibleText } from '../shared/visible-text.ts';
import type { Article } from './article.ts';
import { canLeaveOutPicture } from './alt-text.ts';
import { findNoExtra, isOtherArticle } from './extra-lines.ts';
import { keptCards } from './kept-cards.ts';
import { type PrintedLine, toPrintedLines } from './printed-line.ts';
import type { PrintedParts } from './printed-parts.ts';
import { type PrintedArticle, readArticle } from './read-article.ts';
import { findUncopied } from './uncopied.ts';
import { linesWith, type Piece } from './visible-pieces.ts';

/** The content between the tags of a card. */
export interface PrintedCard {
  article: Article;
  parts: PrintedParts;
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
  const { title, used, credit, rest } = printed;
  const restPieces = rest.flat();
  const isOnlyRest = (child: Element) =>
    restPieces.some((piece) => child.contains(piece)) && !used.some((piece) => child.contains(piece));
  const restChildren = [...card.children].filter(isOnlyRest);
  const isInRest = (node: Node) => restChildren.some((child) => child.contains(node));
  const isCompact = (card as { layout?: unknown }).layout === 'compact';
  const beside = linesWith(isCompact ? printed.lines : rest, (piece) => !isInRest(piece));
  const lines = isCompact ? beside : [...credit, ...beside];
  const kept =
    restPieces.find((piece) => isOtherArticle(piece, printed)) ??
    findNoExtra(lines, printed) ??
    findUncopied(printed, isInRest) ??
    (isCompact && !canLeaveOutPicture(printed.article, printed.parts) ? printed.image : undefined);
  if (kept) {
    nameOnce(card, kept);
    return undefined;
  }
  const extra = toPrintedLines(beside, title);
  if (isCompact) return { ...withoutPlace(printed), credit: [], extra, restChildren };
  const { article, parts } = printed;
  return { article, parts, credit: toPrintedLines(credit, title), extra, restChildren };
}

/** What the layout `compact` has a part for. The rest of the article is in its small line. */
function withoutPlace({ article, parts }: PrintedArticle): { article: Article; parts: PrintedParts } {
  const { heading, href, datetime } = article;
  return {
    article: { heading, href, datetime },
    parts: { heading: parts.heading, link: parts.link, dateLink: parts.dateLink },
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
