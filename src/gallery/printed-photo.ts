import type { Photo } from './photo.ts';

/** The caption of a photo in the page's own content. */
export interface Caption {
  /** The nodes that contain the caption and nothing else, in the order of the document. */
  nodes: readonly ChildNode[];
  /** The text of the nodes, line by line: what the photo shows, who took it. */
  lines: readonly string[];
  /** Lines below the caption that name the photographer, outside the box of the photo. They stay on the page, and the viewer shows them too. */
  linesOutside: readonly string[];
  /** The lines whose element has a class of photographers: "Hồng Nhung". They are also in `lines` or `linesOutside`. */
  credits: readonly string[];
  /** Whether several photos in the same box have this caption. */
  isShared: boolean;
  /**
   * Whether the text keeps its look and place on the page, and is a caption in the viewer only, because it may as well be a paragraph of the
   * article, stands above the photo, or belongs to the next photo too.
   */
  isInViewerOnly: boolean;
}

/** A photo in the page's own content. */
export interface PrintedPhoto {
  image: HTMLImageElement;
  caption: Caption | undefined;
  /** The link around the picture. */
  link: HTMLAnchorElement | undefined;
  /** Whether the link leads to a page or a document. A click then follows the link. */
  hasOtherTarget: boolean;
  /** Whether the page keeps the photo, or an element around it, from being used: `inert`. */
  isInert: boolean;
  /** Whether the page hides the photo from screen readers. Then the photo must not get the focus. */
  isUnheard: boolean;
  /** The paragraph or block that holds only the photo, or the photo and its caption. */
  box: Element | undefined;
  photo: Photo;
}

/** The text of the nodes, with the same words and lines as on the page. */
export function toCaptionText(caption: Caption | undefined): string {
  return (caption?.lines ?? []).join('\n');
}

/** A caption that belongs to one photo, and is shown as a caption on the page too. */
export function toCaption(nodes: readonly ChildNode[], lines: readonly string[]): Caption {
  return { nodes, lines, linesOutside: [], credits: [], isShared: false, isInViewerOnly: false };
}
