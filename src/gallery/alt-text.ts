import { pageGlobal } from '../shared/page-global.ts';
import { isFileName } from '../text/file-name.ts';
import { tidy } from '../text/sentence.ts';
import type { Photo } from './photo.ts';

/** What a photo shows: its alt text, else its caption, else an empty text. An alt text that is a file name is ignored. */
export function toAltText({ alt, caption }: Photo): string {
  const ownText = tidy(alt);
  return ownText && !isFileName(ownText) ? ownText : tidy(caption);
}

/** Warns the author about the first alt text that is a file name, once per page. */
export function warnAboutFileNames(photos: readonly Photo[]): void {
  const fileName = photos.map(({ alt }) => tidy(alt)).find((alt) => alt && isFileName(alt));
  if (fileName === undefined) return;
  pageGlobal('alt', () => {
    console.warn(
      `mtqg-gallery: the alt text "${fileName}" is a file name and is ignored; write what the photo shows`,
    );
    return true;
  });
}
