/**
 * How a gallery shows its photos:
 * - `grid`: in columns of the same width,
 * - `masonry`: in rows in which all photos have the same height,
 * - `strip`: in one row that scrolls sideways,
 * - `stack`: one photo below another,
 * - `article`: between the paragraphs of an article, where the page has them.
 */
export type GalleryLayout = 'grid' | 'masonry' | 'strip' | 'stack' | 'article';

export const GALLERY_LAYOUTS: readonly string[] = [
  'grid',
  'masonry',
  'strip',
  'stack',
  'article',
] satisfies GalleryLayout[];

/** The layout with this name; `grid` for an unknown name. */
export function toGalleryLayout(name: string): GalleryLayout {
  return GALLERY_LAYOUTS.includes(name) ? (name as GalleryLayout) : 'grid';
}
