import { isElement } from '../shared/node-types.ts';
import { hasCaptionClass, isCentred, isInItalics } from './caption-style.ts';
import { canBeCaption, isSourceLine } from './caption-text.ts';
import { isRunningSentence } from './running-text.ts';
import { findLine, findPlaceAfter, type LineAfterPhoto } from './text-beside-photo.ts';
import type { VisibleContent } from './visible-content.ts';

/**
 * Whether a line below a photo, without the style of a caption, may as well be text: it reads like a sentence of the running text, or it
 * ends the content. It is no doubt a caption if the other photos have such lines too.
 */
export function isDoubtful(line: LineAfterPhoto, content: VisibleContent): boolean {
  const isRunning = isRunningSentence(line.text);
  if (!isRunning && !isLast(line, content)) return false;
  const isOwnPhoto = (image: Element) => line.previousChild.contains(image);
  const otherPhotos = content.photos.filter((image) => !isOwnPhoto(image));
  const otherLines = otherPhotos.map((image) => findPlainLine(image, content));
  const haveAllLines = otherLines.every((other) => other !== undefined);
  if (!isRunning) return !haveAllLines;
  const areAllRunning = otherLines.every((other) => other !== undefined && isRunningSentence(other.text));
  return otherLines.length === 0 || !areAllRunning;
}

/** Whether nothing follows a line but a source. */
function isLast({ nodes }: LineAfterPhoto, content: VisibleContent): boolean {
  const end = content.rangeOf(nodes.at(-1)!).end;
  if (end === content.parts.length) return true;
  const place = findPlaceAfter(nodes.at(-1)!, content);
  const next = place && findLine(place, content);
  return next !== undefined && isSourceLine(next.text);
}

/** The line below a photo that looks like any other paragraph, but may be its caption. */
function findPlainLine(image: HTMLImageElement, content: VisibleContent): LineAfterPhoto | undefined {
  const place = findPlaceAfter(image, content);
  const line = place && findLine(place, content);
  if (!line || !canBeCaption(line.text)) return undefined;
  const first = line.nodes[0]!;
  const hasStyle = isInItalics(line.nodes, content) || isCentred(first, line.container);
  const isMarked = hasCaptionClass(first) || (isElement(first) && first.matches('figcaption'));
  return hasStyle || isMarked ? undefined : line;
}
