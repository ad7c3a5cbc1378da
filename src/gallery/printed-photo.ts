import type { Photo } from './photo.ts';

/** The caption of a photo in the page's own content. */
export interface Caption {
  /** Siblings that contain the caption and nothing else. */
  nodes: readonly ChildNode[];
  text: string;
  /** Whether several photos have this caption. */
  isShared: boolean;
  /** Whether the text may as well be a paragraph of the article. It then looks like one, and is a caption in the viewer only. */
  isDoubtful: boolean;
}

/** A photo in the page's own content. */
export interface PrintedPhoto {
  image: HTMLImageElement;
  caption: Caption | undefined;
  /** The link around the picture. */
  link: HTMLAnchorElement | undefined;
  /** Whether the link leads to a page or a document. A click then follows the link. */
  hasOtherTarget: boolean;
  /** The paragraph or block that holds only the photo, or the photo and its caption. */
  box: Element | undefined;
  photo: Photo;
}
