import { html, nothing, type TemplateResult } from 'lit';
import { toHeadingLevel } from '../shared/heading-level.ts';
import { readVisibleTextOfAll } from '../shared/visible-text.ts';
import type { Language } from '../text/language.ts';
import { galleryMessages } from './messages.ts';

/** Used for an invalid `heading-level`. The constructor of the gallery repeats the number, because the tables in docs take it from there. */
const DEFAULT_HEADING_LEVEL = 2;

/** The heading of a gallery: its attribute `label`, or elements of the page in the slot `heading`. */
export interface GalleryHeading {
  label: string;
  elements: readonly Element[];
}

/** The heading of a gallery; `undefined` if it has none. */
export function headingOf(gallery: Element, label: string | undefined): GalleryHeading | undefined {
  const elements = [...gallery.children].filter(({ slot }) => slot === 'heading');
  return label || elements.length > 0 ? { label: label ?? '', elements } : undefined;
}

/** The name of a gallery and of its viewer: the text of the heading; without one, "Thư viện ảnh". */
export function nameOf(heading: GalleryHeading | undefined, language: Language): string {
  const textOfElements = readVisibleTextOfAll(heading?.elements ?? []);
  return textOfElements || heading?.label || galleryMessages[language].heading;
}

/** The role of the box. An article without a heading has none: it is neither a landmark nor a group of photos. */
export function roleOf(heading: GalleryHeading | undefined, isArticle: boolean): string | typeof nothing {
  if (heading) return 'region';
  return isArticle ? nothing : 'group';
}

export function renderHeading(
  heading: GalleryHeading | undefined,
  level: number,
): TemplateResult | typeof nothing {
  if (!heading) return nothing;
  return html`<div part="heading">
    <slot name="heading"
      ><h2 aria-level=${toHeadingLevel(level, DEFAULT_HEADING_LEVEL)}>${heading.label}</h2></slot
    >
  </div>`;
}
