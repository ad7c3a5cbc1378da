import { isPicture } from './file-url.ts';
import type { Photo } from './parse-photos.ts';
import { tidy } from '../text/sentence.ts';

/** Photos that a page printed, and what else stood beside them. */
export interface PrintedPhotos {
  photos: Photo[];
  rest: (Element | Text)[];
}

/**
 * Photos as editors write them: a picture in a `figure` with its `figcaption`, or as portals used to print them, in a paragraph or a cell of
 * its own, with the caption in the one that follows, or beneath it in the same one. In the order of the document. A link around a picture
 * leads to a larger one. `undefined` where there is none.
 */
export function readPhotos(from: Element): PrintedPhotos | undefined {
  const used: Element[] = [];
  const photos: Photo[] = [];
  for (const image of from.querySelectorAll('img')) {
    const { src, full, credit, datetime } = image.dataset;
    const attribute = (name: string) => image.getAttribute(name) ?? '';
    const caption = captionOf(image, from);
    const link = image.closest('a')?.getAttribute('href') ?? '';
    used.push(image);
    if (caption) used.push(caption);
    photos.push({
      // What scripts are to load later stands in `data-src`.
      src: src ?? attribute('src'),
      full: full ?? (isPicture(link) ? link : undefined),
      srcset: attribute('srcset'),
      sizes: attribute('sizes'),
      alt: attribute('alt'),
      caption: caption?.textContent ?? '',
      width: Number(attribute('width')),
      height: Number(attribute('height')),
      credit,
      datetime,
    });
  }
  const rest = slottable(from).filter((node) => !used.some((each) => node.contains(each)));
  return photos.length ? { photos, rest } : undefined;
}

/** What of an element's content can be put into a slot. */
export function slottable(element: Element): (Element | Text)[] {
  return [...element.childNodes].filter((node) => node instanceof Element || node instanceof Text);
}

const hasText = (element: Element | null) => !!element && !!tidy(element.textContent);

/** What stands as the caption of a picture. */
function captionOf(image: Element, from: Element): Element | null {
  const figure = image.closest('figure');
  if (figure && from.contains(figure)) return figure.querySelector('figcaption');

  // All that holds this picture and nothing else, and then what follows, or what the text stands in.
  let place = image;
  let parent = image.parentElement!;
  for (
    ;
    parent !== from && !hasText(parent) && parent.querySelectorAll('img').length < 2;
    parent = place.parentElement!
  )
    place = parent;
  const next = place.nextElementSibling;
  if (next?.matches('p,div,tr,td,em,i,span,center'))
    return hasText(next) && !next.querySelector('img') ? next : null;
  return parent !== from && parent.matches('p,div,td,li') && hasText(parent) ? parent : null;
}
