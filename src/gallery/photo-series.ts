import { hasCaptionClass, isBold } from './caption-style.ts';
import { MAX_DOUBTFUL_LENGTH } from './caption-text.ts';
import { hasCaptionStyle, isPossible } from './caption-verdict.ts';
import { lineOf } from './line.ts';
import { closesText } from './running-text.ts';
import { findBlockAbove, type LineOfText } from './text-beside-photo.ts';
import type { Part, VisibleContent } from './visible-content.ts';

/** Photos in a row, and the paragraph right above them. */
interface Row {
  photos: HTMLImageElement[];
  line: LineOfText;
}

/**
 * Paragraphs and photos in turn: a paragraph, a photo, a paragraph, a photo. The paragraphs look like any other, but may be captions, of the
 * photos above or below them.
 */
export type PhotoSeries = [Row, ...Row[]];

/** Finds all series of at least two paragraphs. */
export function findPhotoSeries(photos: readonly HTMLImageElement[], content: VisibleContent): PhotoSeries[] {
  const all: PhotoSeries[] = [];
  for (const image of photos) {
    const series = all.at(-1);
    const row = series?.at(-1);
    const lastPhoto = row?.photos.at(-1);
    if (row && partBefore(image, content) === lastPhoto) {
      row.photos.push(image);
      continue;
    }
    const line = findLineAbove(image, content);
    if (!line) continue;
    const before = partBefore(line.nodes[0]!, content);
    if (series && before === lastPhoto) series.push({ photos: [image], line });
    else if (mayBeginSeries(line, before, content)) all.push([{ photos: [image], line }]);
  }
  return all.filter(({ length }) => length > 1);
}

/** A long paragraph, or one below a photo, does not begin a series. */
function mayBeginSeries({ text }: LineOfText, before: Part | undefined, content: VisibleContent): boolean {
  const isBelowPhoto = before !== undefined && content.isPhoto(before);
  return !isBelowPhoto && text.length <= MAX_DOUBTFUL_LENGTH;
}

/** What a reader sees right before a node. */
export function partBefore(node: Node, content: VisibleContent): Part | undefined {
  return content.parts[content.rangeOf(node).start - 1];
}

function findLineAbove(image: HTMLImageElement, content: VisibleContent): LineOfText | undefined {
  const place = findBlockAbove(image, content);
  const nodes = place && lineOf(place.block, content);
  if (!nodes) return undefined;
  const line = { nodes, container: place.container, text: content.textOf(...nodes) };
  const hasClass = [place.block, ...place.block.querySelectorAll('*')].some(hasCaptionClass);
  const isPlain = !hasClass && !hasCaptionStyle(line, content) && !isBold(nodes, content);
  return isPlain && isPossible(line, content) && !closesText(line.text) ? line : undefined;
}
