/** A photo with its caption. */
export interface Photo {
  /** Address of the picture that the gallery shows. */
  src: string;
  /** Address of a larger picture, for the viewer. */
  full?: string | undefined;
  /** More sizes of the picture, as in `<img srcset>`. */
  srcset?: string | undefined;
  /** As in `<img sizes>`. */
  sizes?: string | undefined;
  /** What the photo shows, if the caption does not say it. A file name is ignored. */
  alt?: string | undefined;
  caption?: string | undefined;
  /** The language of `alt`, `caption` and `credit`, as in the attribute `lang`, if it is not that of the page. */
  lang?: string | undefined;
  /** Width of the picture in pixels. Only its ratio to `height` is used. */
  width?: number | undefined;
  height?: number | undefined;
  /** Who took the photo. */
  credit?: string | undefined;
  /** When the photo was taken: a day or a moment as in RFC 3339. Any other text is shown unchanged. */
  datetime?: string | undefined;
}
