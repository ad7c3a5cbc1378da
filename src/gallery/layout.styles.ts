import { css } from 'lit';
import { inheritText, resetText } from '../shared/text-properties.styles.ts';

/** The layouts of the gallery. */
export const layouts = css`
  /* A photo is at least 9.5em wide, so that two stand side by side on a phone, and at least 30 % of the gallery, so that no row has more
   * than three. In a gallery below 9.5em, it is as wide as the gallery. */
  .grid ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(9.5em, 30%)), 1fr));
    gap: 1.25em 0.75em;
  }
  .grid [part='image'],
  .strip [part='image'] {
    aspect-ratio: var(--mtqg-ratio, 3 / 2);
  }
  /* Photos of the same height, widened to fill each row. In the last row, ::after takes the free space, so that its photos are not widened. */
  .masonry ul {
    display: flex;
    flex-wrap: wrap;
    gap: 1.25em 0.75em;
    /* As wide as the gallery: the photos do not widen it. */
    width: 0;
    min-width: 100%;
  }
  .masonry ul::after {
    content: '';
    flex: 1e4 0;
  }
  .masonry li {
    flex: 1 0 calc(11em * var(--_shape, var(--mtqg-ratio, 3 / 2)));
    min-width: 0;
    max-width: 100%;
  }
  .masonry [part='image'] {
    aspect-ratio: auto;
    height: 11em;
  }
  /*
   * Before the script runs, the element itself scrolls (placeholder.css); afterwards the list in it does. Without this rule in
   * both files, Chromium counts that change as a layout shift.
   */
  :host([layout='strip']) {
    contain: paint;
  }
  .strip ul {
    display: flex;
    gap: 0.75em;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-snap-type: x proximity;
    /* As wide as the gallery: the photos do not widen it. */
    width: 0;
    min-width: 100%;
    /* The space above is for the focus ring, which the list would cut off. */
    padding: 4px 0 0.75em;
  }
  .strip li {
    flex: 0 0 min(18em, 82%);
    scroll-snap-align: center;
  }
  .stack li + li {
    margin-top: 1.75em;
  }
  .stack [part='image'] {
    max-height: 42em;
  }
  /* A photo with a known size is shown whole. Only the <li> of such a photo has a style: its --_shape. */
  .stack [style] img {
    object-fit: contain;
  }
  .stack figcaption {
    -webkit-line-clamp: none;
    font-size: 0.9375em;
  }
  /* An article has the text properties and the background of the page around it. */
  :host([layout='article']) {
    font-size: inherit;
    font-weight: inherit;
    line-height: inherit;
    color: inherit;
    ${inheritText}
  }
  :host([layout='article']) .article {
    padding: 0;
    background: none;
  }
  /* What the gallery itself shows has the text properties of the other layouts. */
  :host([layout='article']) :is([part='heading'], [part='status'], [part='note'], dialog) {
    line-height: 1.55;
    ${resetText}
  }
  :host([layout='article']) dialog {
    font-size: var(--mtqg-font-size, max(16px, 1rem));
  }
  @media print {
    /* A box that scrolls, or that has paint containment, would not be divided between pages. */
    :host([layout='strip']) {
      contain: none;
    }
    .strip ul {
      flex-wrap: wrap;
      overflow: visible;
    }
    /* Two photos with their captions fit on a page. */
    .stack [part='image'] {
      max-height: 26em;
    }
  }
`;
