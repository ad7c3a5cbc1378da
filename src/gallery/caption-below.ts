import { hasCaptionClass } from './caption-style.ts';
import { type CaptionContext, judgeLine, judgeSharedLine } from './caption-verdict.ts';
import { readCaptionLines } from './figure-caption.ts';
import { type Caption, toCaption } from './printed-photo.ts';
import { findCaptionOfNext } from './shared-caption.ts';
import { findLine, findPlaceAfter, type PlaceAfter } from './text-beside-photo.ts';
import type { VisibleContent } from './visible-content.ts';

/** Finds the captions in the texts below photos. A photo that has no text below it may share the caption of the next photo. */
export function findCaptionsBelow(
  photos: readonly HTMLImageElement[],
  context: CaptionContext,
): Map<HTMLImageElement, Caption> {
  const captions = new Map<HTMLImageElement, Caption>();
  for (const image of [...photos].reverse()) {
    const own = findCaptionBelow(image, context);
    const caption = own ?? findCaptionOfNext(image, captions, context.content);
    if (caption) captions.set(image, caption);
  }
  return captions;
}

/**
 * The caption below a photo: an element with a class of captions, or a line that `judgeLine` takes for a caption. Below several photos,
 * `judgeSharedLine` decides.
 */
function findCaptionBelow(image: HTMLImageElement, context: CaptionContext): Caption | undefined {
  const { content } = context;
  const place = findPlaceAfter(image, content);
  if (!place) return undefined;
  const isShared = content.photosOf(place.previousChild).length > 1;
  const classed = elementWithCaptionClass(place, content);
  if (classed) return { ...toCaption([classed], readCaptionLines(classed, content)), isShared };
  const line = findLine(place, content);
  if (!line) return undefined;
  const verdict = isShared ? judgeSharedLine(line, context) : judgeLine(line, context);
  if (verdict === 'no caption') return undefined;
  return { ...toCaption(line.nodes, [line.text]), isShared, isInViewerOnly: verdict === 'in doubt' };
}

/** The outermost element that begins with the text below a photo, holds no photo and has a class of captions. */
export function elementWithCaptionClass(
  { firstText, container }: PlaceAfter,
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
