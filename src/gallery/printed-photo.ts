import type { Photo } from './photo.ts';

/** The caption of a photo in the page's own content. */
export interface Caption {
  /** The nodes that contain the caption and nothing else, in the order of the document. */
  nodes: readonly ChildNode[];
  /** The text of the nodes, line by line: what the photo shows, who took it. */
  lines: readonly string[];
  /** Lines below that name the photographer, but are not in the box of the photo. They stay text, and the viewer shows them too. */
  linesOutside: readonly string[];
  /** Those of the lines that name the photographer, as the class of their element says: "Hồng Nhung". */
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
  /** Whether the page hides it from screen readers. Then it must not get the focus. */
  isUnheard: boolean;
  /** The paragraph or block that holds only the photo, or the photo and its caption. */
  box: Element | undefined;
  photo: Photo;
}

/** The text of the nodes, with the same words and lines as on the page. */
export function toCaptionText(caption: Caption | undefined): string {
  return (caption?.lines ?? []).join('\n');
}

/** A caption below, above or beside its photo alone. */
export function toCaption(nodes: readonly ChildNode[], lines: readonly string[]): Caption {
  return { nodes, lines, linesOutside: [], credits: [], isShared: false, isInViewerOnly: false };
}
