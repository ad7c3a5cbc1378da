import { member } from '../shared/member.ts';
import { isElement, isText } from '../shared/node-types.ts';
import { indexed } from '../text/indexed.ts';
import { isBound } from './bound-photo.ts';
import { hasControl } from './control-label.ts';
import type { Photo } from './photo.ts';
import { type PrintedPhoto, toCaptionText } from './printed-photo.ts';
import { hasStruckText } from './struck-text.ts';
import type { Part, VisibleContent } from './visible-content.ts';

/** A node that can be assigned to a slot. */
export type SlottableNode = Element | Text;

/** A photo that the gallery shows as a thumbnail. */
export interface Thumbnail {
  photo: Photo;
  /** The index of the photo among all photos of the gallery. */
  index: number;
  /** The photo in the page's own content; none if it is from a file or a script. */
  printed?: PrintedPhoto;
  /** Whether print leaves out the photo. */
  isScreenOnly?: boolean;
}

interface IndexedPhoto {
  printed: PrintedPhoto;
  index: number;
}

/** Thumbnails, with the nodes among them that the page hides. */
export interface ThumbnailSegment {
  thumbnails: Thumbnail[];
  hidden: HiddenNode[];
}

/** A node that the page hides, and may show later or in print. It then appears in its place among the thumbnails. */
export interface HiddenNode {
  node: SlottableNode;
  /** The number of thumbnails before it. */
  order: number;
}

/** A section of what a gallery shows: thumbnails, or nodes between its tags that stay as they are. */
export type Segment = ThumbnailSegment | { nodes: SlottableNode[] };

/** Elements that a reader can use, and formulas. A caption that is shown as text would lose them. */
const USABLE = 'a[href], button, audio, video, iframe, input, select, textarea, summary, math';

/** The segment of photos from a file or a script; none if there are no photos. */
export function toThumbnailSegments(photos: readonly Photo[]): Segment[] {
  return photos.length > 0
    ? [{ thumbnails: photos.map((photo, index) => ({ photo, index })), hidden: [] }]
    : [];
}

/**
 * Divides what is between the tags of a gallery into segments, in the order of the document. A child node with nothing but photos and their
 * captions becomes thumbnails. Any other child node stays as it is, together with its photos.
 */
export function toSegments(content: VisibleContent, photos: readonly PrintedPhoto[]): Segment[] {
  const segments: Segment[] = [];
  /** Captions that stand in child nodes of their own, and are shown below thumbnails. */
  const movedParts = new Set<Part>();
  const photosOfChildren = photosByChild(content, photos);
  const hiddenNodes = new Set<Node>(content.hidden.filter(takesNoSpace));
  for (const child of slottableNodes(content.root)) {
    const last = segments.at(-1);
    const own = photosOfChildren.get(child) ?? [];
    if (own.length > 0 && canBeThumbnails(child, own, content)) {
      for (const part of own.flatMap(({ printed }) => captionPartsOf(printed, content))) movedParts.add(part);
      const thumbnails = own.map(toThumbnail);
      if (last && 'thumbnails' in last) last.thumbnails.push(...thumbnails);
      else segments.push({ thumbnails, hidden: [] });
    } else if (last && 'nodes' in last) {
      last.nodes.push(child);
    } else if (hiddenNodes.has(child)) {
      if (last) last.hidden.push({ node: child, order: last.thumbnails.length });
      else segments.push({ thumbnails: [], hidden: [{ node: child, order: 0 }] });
    } else {
      // An empty paragraph between thumbnails is left out too.
      const hasOtherParts = content.partsOf(child).some((part) => !movedParts.has(part));
      if (hasOtherParts) segments.push({ nodes: [child] });
    }
  }
  return segments.map(withoutEmptyList);
}

/** Whether a hidden element takes no space. An element with `visibility: hidden` would leave a gap among the thumbnails. */
function takesNoSpace(element: Element): boolean {
  return getComputedStyle(element).display === 'none';
}

/** Makes a list that has hidden nodes but no thumbnail a segment of nodes that stay as they are. */
function withoutEmptyList(segment: Segment): Segment {
  const isEmptyList = 'thumbnails' in segment && segment.thumbnails.length === 0;
  return isEmptyList ? { nodes: segment.hidden.map(({ node }) => node) } : segment;
}

/** The photos in each child node of the gallery. */
function photosByChild(content: VisibleContent, photos: readonly PrintedPhoto[]): Map<Node, IndexedPhoto[]> {
  const byChild = new Map<Node, IndexedPhoto[]>();
  for (const [index, printed] of indexed(photos)) {
    const child = content.rootChildOf(printed.image);
    byChild.set(child, [...(byChild.get(child) ?? []), { printed, index }]);
  }
  return byChild;
}

/** The child nodes of an element that belong into a slot without a name. */
export function slottableNodes(element: Element): SlottableNode[] {
  return [...element.childNodes].filter(
    (node): node is SlottableNode => isText(node) || (isElement(node) && !member(node, 'slot')),
  );
}

/** The thumbnail of a photo, with the whole caption and the name of the photographer. A caption for the viewer only is left where it stands. */
function toThumbnail({ printed, index }: IndexedPhoto): Thumbnail {
  const { photo, caption } = printed;
  const shownCaption = caption?.isInViewerOnly ? undefined : toCaptionText(caption) || undefined;
  const isSameCaption = shownCaption === photo.caption;
  return { photo: isSameCaption ? photo : { ...photo, caption: shownCaption }, index, printed };
}

/** Whether thumbnails of these photos show all that a child node of the gallery shows, in the same order. */
function canBeThumbnails(
  child: SlottableNode,
  own: readonly IndexedPhoto[],
  content: VisibleContent,
): boolean {
  const isAnyFixed = own.some(
    ({ printed }) =>
      printed.hasOtherTarget || isBound(printed, content) || !isCaptionMovable(printed, child, content),
  );
  if (isAnyFixed) return false;
  const texts = content.partsOf(child).filter((part) => !content.isPhoto(part));
  const captions = own
    .flatMap(({ printed }) => captionPartsOf(printed, content))
    .filter((part) => child.contains(part));
  return texts.length === captions.length && texts.every((text, index) => text === captions[index]);
}

/** The parts of the caption that a thumbnail of this photo shows. */
function captionPartsOf({ caption }: PrintedPhoto, content: VisibleContent): Part[] {
  if (!caption || caption.isInViewerOnly) return [];
  return caption.nodes.flatMap((node) => content.partsOf(node));
}

/** Whether the caption may be shown below a thumbnail. A caption in another child of the gallery must be all that this child shows. */
function isCaptionMovable(printed: PrintedPhoto, child: SlottableNode, content: VisibleContent): boolean {
  const { caption } = printed;
  if (!caption || caption.isInViewerOnly) return true;
  const isUsable = caption.nodes.some(
    (node) => isElement(node) && (node.matches(USABLE) || !!node.querySelector(USABLE) || hasControl(node)),
  );
  if (caption.isShared || isUsable || caption.nodes.some(hasStruckText)) return false;
  const moved = captionPartsOf(printed, content);
  const others = caption.nodes.map((node) => content.rootChildOf(node)).filter((other) => other !== child);
  return others.every((other) => content.partsOf(other).every((part) => moved.includes(part)));
}
