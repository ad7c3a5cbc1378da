/** `grid`; `masonry`, rows in which all photos have the same height; `strip`, one row that scrolls sideways; `stack`, one photo below another. */
export type GalleryLayout = 'grid' | 'masonry' | 'strip' | 'stack';

export const GALLERY_LAYOUTS: readonly string[] = [
  'grid',
  'masonry',
  'strip',
  'stack',
] satisfies GalleryLayout[];

/** The layout with this name; `grid` for an unknown name. */
export function toGalleryLayout(name: string): GalleryLayout {
  return GALLERY_LAYOUTS.includes(name) ? (name as GalleryLayout) : 'grid';
}
