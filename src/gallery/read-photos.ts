import { decodeReferences } from '../text/references.ts';
import { Albums } from './albums.ts';
import { showAttributePhotos } from './attribute-photos.ts';
import { DoubtfulLines } from './doubtful-line.ts';
import { warnAboutEmptyImages } from './empty-images.ts';
import { findCaptions } from './find-caption.ts';
import type { KnownElements } from './known-elements.ts';
import { showNoscriptPhotos } from './noscript-photos.ts';
import { findLargerPicture } from './larger-picture.ts';
import { leadsToPage, linkAround } from './photo-link.ts';
import type { Photo } from './photo.ts';
import { readPhotoLanguage } from './photo-language.ts';
import type { Caption, PrintedPhoto } from './printed-photo.ts';
import type { PhotoInPlace } from './photos-in-place.ts';
import { type Segment, slottableNodes, toSegments } from './segments.ts';
import { toViewerTexts } from './viewer-texts.ts';
import { VisibleContent } from './visible-content.ts';

/** What is between the tags of a gallery. */
export interface OwnPhotos {
  /** All photos, in the order of the document. The viewer shows these. */
  photos: Photo[];
  segments: Segment[];
  /** The photos that are not thumbnails, with their indexes among all photos. */
  inPlace: PhotoInPlace[];
  /** Elements with photos that the page hides, and may show later. */
  hidden: readonly Element[];
}

/** Blocks that a photo may have for itself. A cell of a table is not one of them, because its column has a width of its own. */
const BLOCKS = 'p, div, figure, center';

/**
 * Reads the photos between the tags in the order of the document. Returns `undefined` if there are neither visible nor hidden photos. If a
 * photo has a link to another picture, the viewer shows that picture.
 *
 * @param isArticle Whether the content is an article, in which all photos stay where they are.
 */
export function readPhotos(
  gallery: Element,
  known: KnownElements,
  isArticle: boolean,
): OwnPhotos | undefined {
  showNoscriptPhotos(gallery);
  showAttributePhotos(gallery);
  warnAboutEmptyImages(gallery, known);
  const content = new VisibleContent(gallery, known);
  const hidden = content.hidden.filter(holdsImage);
  if (content.photos.length === 0 && hidden.length === 0) return undefined;
  const context = {
    content,
    albums: new Albums(content),
    doubtfulLines: new DoubtfulLines(content),
    isArticle,
  };
  const captions = findCaptions(context);
  const printedPhotos = content.photos.map((image) => toPrintedPhoto(image, captions.get(image), content));
  const segments = isArticle ? [{ nodes: slottableNodes(gallery) }] : toSegments(content, printedPhotos);
  const listed = new Set(
    segments
      .flatMap((segment) => ('thumbnails' in segment ? segment.thumbnails : []))
      .map(({ index }) => index),
  );
  return {
    photos: printedPhotos.map(({ photo }) => photo),
    segments,
    inPlace: printedPhotos
      .map((printed, index) => ({ printed, index }))
      .filter(({ index }) => !listed.has(index)),
    hidden,
  };
}

function holdsImage(element: Element): boolean {
  return element.localName === 'img' || element.querySelector('img') !== null;
}

function toPrintedPhoto(
  image: HTMLImageElement,
  caption: Caption | undefined,
  content: VisibleContent,
): PrintedPhoto {
  const picture = content.pictureOf(image);
  const src = picture?.address ?? '';
  const link = linkAround(image, content.root);
  const hasOtherTarget = leadsToPage(link, src);
  const photo: Photo = {
    src,
    full: findLargerPicture(image, link, src, content),
    srcset: picture?.srcset,
    sizes: picture?.sizes,
    // Some systems escape characters twice: `alt="Lễ &amp;amp; hội"`.
    alt: picture?.alt && decodeReferences(picture.alt),
    ...toViewerTexts(caption, image, hasOtherTarget ? undefined : link, content),
    lang: readPhotoLanguage(image, caption, content.root),
    width: picture?.width,
    height: picture?.height,
    datetime: image.dataset['datetime'],
  };
  return {
    image,
    caption,
    link,
    hasOtherTarget,
    isInert: isInside(image, '[inert]', content.root),
    isUnheard: isInside(image, '[aria-hidden="true"]', content.root),
    box: boxOf(image, caption, content),
    photo,
  };
}

/** Whether an element, or one around it inside the gallery, matches a selector. */
function isInside(element: Element, selector: string, gallery: Element): boolean {
  const found = element.closest(selector);
  return found !== null && found !== gallery && gallery.contains(found);
}

/** The block that a photo has for itself, or with its caption. */
function boxOf(image: Element, caption: Caption | undefined, content: VisibleContent): Element | undefined {
  const block = image.parentElement!.closest(BLOCKS);
  if (!block || block === content.root || !content.root.contains(block)) return undefined;
  const captionParts = (caption?.nodes ?? []).flatMap((node) => content.partsOf(node));
  const isOwn = content.partsOf(block).every((part) => part === image || captionParts.includes(part));
  return isOwn ? block : undefined;
}
