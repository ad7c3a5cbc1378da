/** A piece of news, as a card or a line of a list shows it. */
export interface Article {
  heading: string;
  /** Where it is read. Only http and https are ever linked. */
  href?: string | undefined;
  /** A sentence or two, as text. */
  summary?: string | undefined;
  image?: string | undefined;
  /** What the picture shows, where that says more than the heading. */
  imageAlt?: string | undefined;
  imageSrcset?: string | undefined;
  imageSizes?: string | undefined;
  /** The point of the picture that stays in sight when it is cut: `50% 20%`, from left and top. */
  imageFocus?: string | undefined;
  /** When it appeared: RFC 3339, or a day; a time without zone is Viet Nam's. Anything else is shown as it stands. */
  datetime?: string | undefined;
  /** The part of the portal it belongs to. */
  section?: string | undefined;
  /** Where it was taken from: `Báo C`. */
  source?: string | undefined;
  /** Who wrote it: `A - B`. */
  author?: string | undefined;
}
