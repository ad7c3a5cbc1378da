import { hasCaptionClass, hasCreditClass, isOnTheRight } from './caption-style.ts';
import { canBeCaption, isSourceLine, MAX_CAPTION_LENGTH, onlyPhotographerIn } from './caption-text.ts';
import { isMenuOrLabel } from './caption-verdict.ts';
import { figureAround } from './figure-caption.ts';
import { type Caption, toCaption } from './printed-photo.ts';
import { elementAround, findLine, findPlaceAfter, type LineOfText } from './text-beside-photo.ts';
import type { VisibleContent } from './visible-content.ts';

/**
 * Adds the lines below a photo and its caption that belong to the photo: a line in its figure, the photographer ("Ảnh: Thanh Hà"), or an
 * element with a class such as `PhotoCMS_Author`.
 *
 * @returns `undefined` if there is neither a caption nor such a line.
 */
export function withFurtherLines(
  caption: Caption | undefined,
  image: HTMLImageElement,
  content: VisibleContent,
): Caption | undefined {
  let whole = caption ?? toCaption([], []);
  let previous = lastOf(image, whole.nodes, content);
  let line = findLineBelow(previous, content);
  while (line && belongsToPhoto(line, whole, image, content)) {
    whole = isOwnLine(line, whole, image, content)
      ? { ...whole, nodes: [...whole.nodes, ...line.nodes], lines: [...whole.lines, line.text] }
      : { ...whole, linesOutside: [...whole.linesOutside, line.text] };
    const isCredit = hasCreditClass(line.nodes[0]!, line.container);
    if (isCredit) whole = { ...whole, credits: [...whole.credits, line.text] };
    previous = line.nodes.at(-1)!;
    line = findLineBelow(previous, content);
  }
  const isEmpty = whole.lines.length + whole.linesOutside.length === 0;
  return isEmpty ? undefined : whole;
}

/** The photo or its caption, whichever is below the other. */
function lastOf(image: HTMLImageElement, caption: readonly ChildNode[], content: VisibleContent): ChildNode {
  const last = caption.at(-1);
  const isBelow = last && content.rangeOf(last).end > content.rangeOf(image).end;
  return isBelow ? last : image;
}

/** The line below a node, if nothing is shown between them. */
function findLineBelow(previous: ChildNode, content: VisibleContent): LineOfText | undefined {
  const place = findPlaceAfter(previous, content);
  const line = place && findLine(place, content);
  const isDirectlyBelow = line && content.rangeOf(line.nodes[0]!).start === content.rangeOf(previous).end;
  return isDirectlyBelow ? line : undefined;
}

function belongsToPhoto(
  line: LineOfText,
  caption: Caption,
  image: HTMLImageElement,
  content: VisibleContent,
): boolean {
  const { text, nodes, container } = line;
  if (text.length > MAX_CAPTION_LENGTH || isMenuOrLabel(line, content)) return false;
  const hasCaption = caption.lines.length > 0;
  if (isInSameFigure(line, image, content)) return isSourceLine(text) || (hasCaption && canBeCaption(text));
  // A line on the right is often the name of the author of the article.
  if (isOnTheRight(nodes[0]!, container) || isInOtherCell(line, image, content)) return false;
  const isPhotographer = onlyPhotographerIn(text) !== undefined || hasCreditClass(nodes[0]!, container);
  // The figure names only the photographer: `<figcaption>Ảnh: VGP</figcaption>`.
  const lacksDescription =
    hasCaption && caption.lines.every((other) => onlyPhotographerIn(other) !== undefined);
  return isPhotographer || (lacksDescription && hasCaptionClass(nodes[0]!));
}

/** Whether a line is in the box of its photo, and can be shown below its thumbnail. Other lines stay among the text of the article. */
function isOwnLine(
  line: LineOfText,
  caption: Caption,
  image: HTMLImageElement,
  content: VisibleContent,
): boolean {
  const [first] = line.nodes;
  const hasClass = hasCaptionClass(first!) || hasCreditClass(first!, line.container);
  const box = elementAround(image, first!);
  const ownParts = [image, ...caption.nodes, ...line.nodes].flatMap((node) => content.partsOf(node));
  const isBox = box !== content.root && content.countOf(box) === ownParts.length;
  return hasClass || isBox || isInSameFigure(line, image, content);
}

function isInSameFigure({ nodes }: LineOfText, image: HTMLImageElement, content: VisibleContent): boolean {
  return figureAround(image, content)?.contains(nodes[0]!) === true;
}

/** Whether a line is in a cell of a table of several photos, and the photo is in another cell. */
function isInOtherCell({ nodes }: LineOfText, image: HTMLImageElement, content: VisibleContent): boolean {
  const cell = nodes[0]!.parentElement!.closest('td, th');
  const table = cell?.closest('table');
  if (!cell || !table || cell.contains(image)) return false;
  return content.photosOf(table).length > 1;
}
