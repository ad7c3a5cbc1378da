import { readVisibleText } from '../shared/visible-text.ts';
import { hasCaptionClass } from './caption-style.ts';
import { type CaptionContext, judgeLine, judgeSharedLine } from './caption-verdict.ts';
import type { Caption } from './printed-photo.ts';
import { findCaptionInTable } from './table-caption.ts';
import { findLine, findPlaceAfter, type PlaceAfterPhoto } from './text-after-photo.ts';
import type { VisibleContent } from './visible-content.ts';

/**
 * Finds the caption of a photo: the `figcaption` of its figure, or the cell below it, or the text that follows it. That text is a caption if it
 * has a class of captions, if it is in italics, centred or short, or if there is no other text around the photo.
 */
export function findCaption(image: HTMLImageElement, context: CaptionContext): Caption | undefined {
  const { content } = context;
  return (
    findFigcaption(image, content) ?? findCaptionInTable(image, content) ?? findCaptionAfter(image, context)
  );
}

/** The `figcaption` of the innermost figure that has one. */
function findFigcaption(image: HTMLImageElement, content: VisibleContent): Caption | undefined {
  let figure = figureAround(image, content);
  while (figure) {
    const figcaption = figcaptionOf(figure);
    if (figcaption && content.isVisible(figcaption)) {
      const isShared = content.photosOf(figure).length > 1;
      return { nodes: [figcaption], text: readVisibleText(figcaption), isShared, isDoubtful: false };
    }
    figure = figureAround(figure.parentElement!, content);
  }
  return undefined;
}

function figureAround(element: Element, { root }: VisibleContent): Element | undefined {
  const figure = element.closest('figure');
  return figure && figure !== root && root.contains(figure) ? figure : undefined;
}

/** The `figcaption` of a figure itself, not of a figure inside it. */
function figcaptionOf(figure: Element): Element | undefined {
  return [...figure.querySelectorAll('figcaption')].find((element) => element.closest('figure') === figure);
}

function findCaptionAfter(image: HTMLImageElement, context: CaptionContext): Caption | undefined {
  const { content } = context;
  const place = findPlaceAfter(image, content);
  if (!place) return undefined;
  const isShared = content.photosOf(place.photoChild).length > 1;
  const classed = elementWithCaptionClass(place, content);
  if (classed) return { nodes: [classed], text: readVisibleText(classed), isShared, isDoubtful: false };
  const line = findLine(place, content);
  if (!line) return undefined;
  const verdict = isShared ? judgeSharedLine(line, context) : judgeLine(line, context);
  if (verdict === 'no caption') return undefined;
  return { nodes: line.nodes, text: line.text, isShared, isDoubtful: verdict === 'in doubt' };
}

/** The outermost element that begins with the text, holds no photo and has a class of captions. */
function elementWithCaptionClass(
  { firstText, container }: PlaceAfterPhoto,
  content: VisibleContent,
): Element | undefined {
  const { start } = content.rangeOf(firstText);
  let found: Element | undefined;
  for (let element = firstText.parentElement!; element !== container; element = element.parentElement!) {
    const beginsWithText = content.rangeOf(element).start === start;
    const holdsPhoto = content.photosOf(element).length > 0;
    if (beginsWithText && !holdsPhoto && hasCaptionClass(element)) found = element;
  }
  return found;
}
