import { joinSentences } from '../text/sentence.ts';
import { readCaptionAttributes } from './caption-attributes.ts';
import { onlyPhotographerIn, withoutCreditLabel } from './caption-text.ts';
import type { Caption } from './printed-photo.ts';
import type { VisibleContent } from './visible-content.ts';

/** What the viewer shows below a photo. */
interface ViewerTexts {
  caption: string | undefined;
  credit: string | undefined;
}

/**
 * Divides the caption that a page has printed into what the photo shows and who took it: the viewer shows the photographer in a line of its
 * own. Without a printed caption, the viewer shows that of the attributes.
 *
 * @param link The link around the picture, unless it leads to a page or a document.
 */
export function toViewerTexts(
  caption: Caption | undefined,
  image: HTMLImageElement,
  link: Element | undefined,
  content: VisibleContent,
): ViewerTexts {
  const lines = caption ? [...caption.lines, ...caption.linesOutside] : [];
  const photographerIn = (line: string) =>
    onlyPhotographerIn(line) ?? (caption?.credits.includes(line) ? withoutCreditLabel(line) : undefined);
  const photographers = lines.map(photographerIn).filter((name) => name !== undefined);
  const descriptions = lines.filter((line) => photographerIn(line) === undefined);
  const printed = joinSentences(...descriptions);
  return {
    caption: printed || readCaptionAttributes(image, link, content),
    credit: image.dataset['credit'] ?? (photographers.join(', ') || undefined),
  };
}
