import { hasCaptionClass, isCentred, isInItalics } from './caption-style.ts';
import type { Caption } from './printed-photo.ts';
import { elementAround } from './text-beside-photo.ts';
import type { VisibleContent } from './visible-content.ts';

/**
 * The caption of the next photo, if it stands below both photos: `<p><img></p><p><img></p><p><em>Hai ảnh.</em></p>`. The caption
 * must look like one, because a plain line below several photos may describe only the last photo.
 *
 * @param captions The captions that stand below the photos after this one.
 */
export function findCaptionOfNext(
  image: HTMLImageElement,
  captions: ReadonlyMap<HTMLImageElement, Caption>,
  content: VisibleContent,
): Caption | undefined {
  const next = content.parts[content.rangeOf(image).end];
  const caption = next && content.isPhoto(next) ? captions.get(next) : undefined;
  const node = caption?.nodes[0];
  if (!caption || !next || !node) return undefined;
  const container = elementAround(node, next);
  const isBelowBoth = container.contains(image);
  const looksLikeCaption =
    hasCaptionClass(node) || isInItalics(caption.nodes, content) || isCentred(node, container);
  if (!isBelowBoth || !looksLikeCaption) return undefined;
  // In different boxes, the page shows the caption below the next photo, and only the viewer shows it for this one.
  const areInSameBox = caption.isShared && elementAround(image, next) !== container;
  return areInSameBox ? caption : { ...caption, isInViewerOnly: true };
}
