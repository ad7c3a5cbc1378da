import { findCaptionsAbove } from './caption-above.ts';
import { findCaptionsBelow } from './caption-below.ts';
import type { CaptionContext } from './caption-verdict.ts';
import { findFigcaption } from './figure-caption.ts';
import { withFurtherLines } from './further-lines.ts';
import type { Caption } from './printed-photo.ts';
import { findCaptionsInSeries } from './series-captions.ts';
import { findCaptionInTable } from './table-caption.ts';

/** Finds the captions of all photos: the `figcaption` of the figure of a photo, or the cell below it, or the text below or above it. */
export function findCaptions(context: CaptionContext): Map<HTMLImageElement, Caption> {
  const { content } = context;
  const inBoxes = new Map<HTMLImageElement, Caption>();
  for (const image of content.photos) {
    const caption = findFigcaption(image, content) ?? findCaptionInTable(image, content);
    if (caption) inBoxes.set(image, caption);
  }
  const otherPhotos = content.photos.filter((image) => !inBoxes.has(image));
  const inTexts = findCaptionsAbove(otherPhotos, content) ?? findOtherCaptions(otherPhotos, context);
  const captions = new Map<HTMLImageElement, Caption>();
  for (const image of content.photos) {
    const caption = withFurtherLines(inBoxes.get(image) ?? inTexts.get(image), image, content);
    if (caption) captions.set(image, caption);
  }
  return captions;
}

function findOtherCaptions(
  photos: readonly HTMLImageElement[],
  context: CaptionContext,
): Map<HTMLImageElement, Caption | undefined> {
  const inSeries = findCaptionsInSeries(photos, context.content);
  const remaining = photos.filter((image) => !inSeries.has(image));
  return new Map([...inSeries, ...findCaptionsBelow(remaining, context)]);
}
