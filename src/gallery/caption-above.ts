import { elementWithCaptionClass } from './caption-below.ts';
import { hasCaptionClass } from './caption-style.ts';
import { isSourceLine, MAX_DOUBTFUL_LENGTH } from './caption-text.ts';
import { hasCaptionStyle, isPossible } from './caption-verdict.ts';
import { readCaptionLines } from './figure-caption.ts';
import { type Caption, toCaption } from './printed-photo.ts';
import { lineOf } from './line.ts';
import { findBlockAbove, findLine, findPlaceAfter, type LineOfText } from './text-beside-photo.ts';
import type { VisibleContent } from './visible-content.ts';

/** A caption above its photo. */
interface CaptionAbove extends Caption {
  hasClass: boolean;
}

/**
 * Finds captions that stand above their photos: each photo has a text that looks like a caption above it, and the last photo has none below
 * it. On the page, the texts stay above the photos.
 *
 * @returns `undefined` if the captions stand below, or there are none.
 */
export function findCaptionsAbove(
  photos: readonly HTMLImageElement[],
  content: VisibleContent,
): Map<HTMLImageElement, Caption> | undefined {
  const captions = new Map<HTMLImageElement, CaptionAbove>();
  let previous: HTMLImageElement | undefined;
  for (const image of photos) {
    // Photos without a text between them share the caption above the first one.
    const isInRow = previous && content.rangeOf(previous).end === content.rangeOf(image).start;
    const caption = isInRow ? captions.get(previous!) : findCaptionAbove(image, content);
    if (!caption) return undefined;
    captions.set(image, caption);
    previous = image;
  }
  return previous && areAbove([...new Set(captions.values())], previous, content) ? captions : undefined;
}

function findCaptionAbove(image: HTMLImageElement, content: VisibleContent): CaptionAbove | undefined {
  const place = findBlockAbove(image, content);
  if (!place) return undefined;
  const { block, container } = place;
  const classed = [block, ...block.querySelectorAll('*')].find(
    (element) => hasCaptionClass(element) && content.countOf(element) === content.countOf(block),
  );
  if (classed) return toCaptionAbove([classed], readCaptionLines(classed, content), true);
  const nodes = lineOf(block, content);
  if (!nodes) return undefined;
  const line = { nodes, container, text: content.textOf(...nodes) };
  return looksLikeCaption(line, content) ? toCaptionAbove(nodes, [line.text], false) : undefined;
}

function toCaptionAbove(
  nodes: readonly ChildNode[],
  lines: readonly string[],
  hasClass: boolean,
): CaptionAbove {
  return { ...toCaption(nodes, lines), isInViewerOnly: true, hasClass };
}

function looksLikeCaption(line: LineOfText, content: VisibleContent): boolean {
  const isShort = line.text.length <= MAX_DOUBTFUL_LENGTH;
  return isShort && isPossible(line, content) && hasCaptionStyle(line, content);
}

/**
 * Whether these texts are captions of the photos below them, not of the photos above them:
 * - texts with a class of captions, unless the text below the last photo looks like a caption too;
 * - at least two other texts, if nothing or only a source follows the last photo. Otherwise, the first text may be the introduction of an
 *   article, and each of the others the caption of the photo above it.
 */
function areAbove(
  captions: readonly CaptionAbove[],
  lastPhoto: HTMLImageElement,
  content: VisibleContent,
): boolean {
  const place = findPlaceAfter(lastPhoto, content);
  const line = place && findLine(place, content);
  if (captions.every(({ hasClass }) => hasClass)) {
    const hasCaptionBelow =
      place !== undefined &&
      (elementWithCaptionClass(place, content) !== undefined || (line && looksLikeCaption(line, content)));
    return !hasCaptionBelow;
  }
  const isAtEnd = content.rangeOf(lastPhoto).end === content.parts.length;
  const isBeforeSource = line !== undefined && isSourceLine(line.text);
  return captions.length > 1 && (isAtEnd || isBeforeSource);
}
