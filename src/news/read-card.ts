import { warn } from '../shared/console.ts';
import { readVisibleText } from '../shared/visible-text.ts';
import type { Article } from './article.ts';
import { canLeaveOutPicture } from './alt-text.ts';
import { findUnshowable, isOtherArticle } from './extra-lines.ts';
import { keptCards } from './kept-cards.ts';
import { type Misfit, quote } from './misfits.ts';
import { type PrintedLine, toPrintedLines } from './printed-line.ts';
import type { PrintedParts } from './printed-parts.ts';
import { type PrintedArticle, readArticle } from './read-article.ts';
import { findUncopied } from './uncopied.ts';
import { type Line, linesWith, type Piece } from './visible-pieces.ts';

/** A list looks better below the card than in a line. */
const LISTS = 'ul, ol, dl';
const USUAL_REMEDY = 'Put it into a child of its own, or outside the card.';

/** The content between the tags of a card. */
export interface PrintedCard {
  article: Article;
  parts: PrintedParts;
  /** The author and the source, as the page prints them. */
  credit: readonly PrintedLine[];
  /** Short texts and links that have no other part in the card. */
  extra: readonly PrintedLine[];
  /** The children that do not belong to the article. They are shown below the card. */
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
  const isCompact = (card as { layout?: unknown }).layout === 'compact';
  /** The lines of the card itself, without those of the children below it. */
  const linesBeside = (below: readonly Element[]) =>
    linesWith(isCompact ? printed.lines : rest, (piece) => !below.some((child) => child.contains(piece)));
  const withCredit = (beside: readonly Line[]) => (isCompact ? beside : [...credit, ...beside]);
  const isOnlyRest = (child: Element) =>
    restPieces.some((piece) => child.contains(piece)) && !used.some((piece) => child.contains(piece));
  const onlyRest = [...card.children].filter(isOnlyRest);
  const notForLine = onlyRest.filter((child) => !isForLine(child, printed));
  // A child that shares a line with one of these is shown below the card as well.
  const below = onlyRest.filter((child) => notForLine.some((other) => shareLine(child, other, rest)));
  // The small line can show each of the other children, but together they may be too long for it.
  const areOthersTooLong = findUnshowable(withCredit(linesBeside(below)), printed) !== undefined;
  const restChildren = areOthersTooLong ? onlyRest : below;
  const isInRest = (node: Node) => restChildren.some((child) => child.contains(node));
  const beside = linesBeside(restChildren);
  const other = restPieces.find((piece) => isOtherArticle(piece, printed));
  const misfit =
    (other && describeOther(other)) ??
    findUnshowable(withCredit(beside), printed) ??
    findUncopied(printed, isInRest) ??
    (isCompact ? findLostPicture(printed) : undefined);
  if (misfit) {
    keepCard(card, misfit);
    return undefined;
  }
  const extra = toPrintedLines(beside, title);
  if (isCompact) return { ...partsOfCompact(printed), credit: [], extra, restChildren };
  const { article, parts } = printed;
  return { article, parts, credit: toPrintedLines(credit, title), extra, restChildren };
}

/** Whether the small line can show all that a child says. */
function isForLine(child: Element, printed: PrintedArticle): boolean {
  const lines = linesWith(printed.rest, (piece) => child.contains(piece));
  const hasList = child.matches(LISTS) || child.querySelector(LISTS) !== null;
  const isShownInPlace = (node: Node) => !child.contains(node);
  return !hasList && !findUnshowable(lines, printed) && !findUncopied(printed, isShownInPlace);
}

/** Whether two children have parts of the same line, such as a label and its value. */
function shareLine(child: Element, other: Element, lines: readonly Line[]): boolean {
  const hasPartIn = (element: Element) => (line: Line) => line.some((piece) => element.contains(piece));
  return child === other || lines.filter(hasPartIn(child)).some(hasPartIn(other));
}

/** The parts of the article that the layout `compact` has. The small line shows the texts of the other parts. */
function partsOfCompact({ article, parts }: PrintedArticle): { article: Article; parts: PrintedParts } {
  const { heading, href, datetime } = article;
  return {
    article: { heading, href, datetime },
    parts: { heading: parts.heading, link: parts.link, dateLink: parts.dateLink },
  };
}

function describeOther(piece: Piece): Misfit {
  const words = `the heading of another article, ${quote(readVisibleText(piece))}`;
  return { piece, words, remedy: 'Write a card for each article.' };
}

/** The picture of the page, if it says something, so that a layout without a picture would lose it. */
function findLostPicture({ article, parts, image }: PrintedArticle): Misfit | undefined {
  if (!image || canLeaveOutPicture(article, parts)) return undefined;
  return { piece: image, words: `<${image.localName}> in the layout compact` };
}

/** Marks a card as one whose content stays as it is printed, and says why in the console, once for each card. */
function keepCard(card: Element, { words, remedy = USUAL_REMEDY }: Misfit): void {
  if (keptCards.has(card)) return;
  keptCards.add(card);
  warn(
    `mtqg-article-card: the content between the tags stays as it is, because the card has no place for ${words}. ${remedy}`,
  );
}
