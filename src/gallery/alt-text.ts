import { warn } from '../shared/console.ts';
import { oncePerPage } from '../shared/page-global.ts';
import { isFileName } from '../text/file-name.ts';
import { joinSentences, tidy } from '../text/sentence.ts';
import type { Photo } from './photo.ts';

/** The alt text for a photo: its own or, if that is missing or a file name, its caption. Empty if the photo has no caption either. */
export function toAltText({ alt, caption }: Photo): string {
  const ownText = tidy(alt);
  return ownText && !isFileName(ownText) ? ownText : joinSentences(...linesOf(caption));
}

/** The lines of a caption. In a caption that the page has printed, each paragraph and each item of a list is a line. */
export function linesOf(caption: string | undefined): string[] {
  return (caption ?? '').split('\n').map(tidy).filter(Boolean);
}

/** Whether the alt text says what the caption says. Screen readers should then read one of the two. */
export function repeatsCaption(photo: Photo): boolean {
  return toComparable(toAltText(photo)) === toComparable(joinSentences(...linesOf(photo.caption)));
}

/** Without capitals and without the sign at the end: `Lễ khởi công.` and `Lễ khởi công` are the same. */
function toComparable(text: string): string {
  return text.toLowerCase().replace(/[.!?…]$/, '');
}

/** Warns the author in the console about the first alt text that is a file name, once per page. */
export function warnAboutFileNames(photos: readonly Photo[]): void {
  const fileName = photos.map(({ alt }) => tidy(alt)).find((alt) => alt && isFileName(alt));
  if (fileName === undefined) return;
  oncePerPage('alt', () => {
    warn(
      `mtqg-gallery: the alt text "${fileName}" is a file name and is ignored; write what the photo shows`,
    );
  });
}
