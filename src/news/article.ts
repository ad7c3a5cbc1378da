/** A news article for a card or a line of a list. */
export interface Article {
  heading: string;
  /** The address of the article. Only http and https are linked. */
  href?: string | undefined;
  /** One or two sentences, as plain text. */
  summary?: string | undefined;
  /** The address of the picture. */
  image?: string | undefined;
  /** What the picture shows, if that differs from the heading. */
  imageAlt?: string | undefined;
  /** Other sizes of the picture, as in `<img srcset>`. */
  imageSrcset?: string | undefined;
  /** The width of the picture on the page, as in `<img sizes>`. */
  imageSizes?: string | undefined;
  /** The point of the picture that stays visible when the picture is cropped: `50% 20%`, from left and top. */
  imageFocus?: string | undefined;
  /** The publication date: RFC 3339, or a day. A time without a zone is in Viet Nam time. Any other text is shown unchanged. */
  datetime?: string | undefined;
  /** The section of the portal that the article belongs to. */
  section?: string | undefined;
  /** The newspaper or site that published the article first: `Báo Tỉnh`. */
  source?: string | undefined;
  /** The author or the authors, as they are shown: `An Bình - Minh Khai`. */
  author?: string | undefined;
}
