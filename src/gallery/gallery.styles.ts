import { css } from 'lit';

/** The gallery: thumbnails, captions and the button for more. The layouts are in layout.styles.ts. */
export const styles = css`
  [part='base'] {
    padding: 0;
    border: 0;
    background: none;
  }
  /* A gallery with a theme needs a background, because the page may be too light or too dark for its text. */
  :host(:is([theme~='light'], [theme~='dark'])) [part='base'] {
    padding: var(--mtqg-padding, 16px);
    background-color: var(--_surface);
  }
  /* The page's own content is shown over the invisible skeleton, which reserves the space for the photos. */
  .covered {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .covered slot {
    display: block;
    grid-area: 2 / 1;
  }
  .covered ul {
    grid-area: 2 / 1;
    visibility: hidden;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* The space between thumbnails and the other content above them. */
  slot + ul:not(.skeleton) {
    margin-top: 1.25em;
  }
  .before-content {
    margin-bottom: 1.25em;
  }
  @media screen {
    .beyond-limit {
      display: none !important;
    }
  }
  /* The caption of a photo that stays where the page has it. Captions inside other elements get this look from placeholder.css. */
  ::slotted([data-mtqg-caption]) {
    break-before: avoid !important;
    font-size: 0.875em !important;
    text-align: center !important;
  }
  /* A picture that stays in its place is never wider than the gallery. placeholder.css does the same for pictures inside other elements. */
  ::slotted(img) {
    max-width: 100% !important;
    height: auto;
  }
  figure,
  ul ::slotted(figure) {
    margin: 0;
  }
  [part='image'] {
    position: relative;
    display: block;
    overflow: hidden;
    box-sizing: border-box;
    width: 100%;
    aspect-ratio: var(--_shape, var(--mtqg-ratio, 3 / 2));
    padding: 0;
    border: 0;
    border-radius: var(--mtqg-picture-radius, 6px);
    background-color: var(--_sunk);
    box-shadow: inset 0 0 0 1px var(--_line);
    font: inherit;
    color: var(--_text);
    cursor: zoom-in;
  }
  button:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  img {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  /* A drawing or a map is shown whole. */
  img[src*='.svg' i] {
    object-fit: contain;
  }
  figcaption {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--mtqg-lines, none);
    margin-top: 0.4em;
    font-size: 0.875em;
    color: var(--_muted);
    overflow-wrap: anywhere;
    /* A printed caption may have several paragraphs, or a list. */
    white-space: pre-line;
    text-wrap: pretty;
  }
  /* In the skeleton, a thumbnail is two bars: li::before for a line of the caption, and the picture. The padding makes room for the caption. */
  .skeleton li {
    padding-bottom: calc(0.4em + 0.875em * 1.55);
  }
  /* status.styles.ts hides the children of each li. The figure must be visible, because the bar of the picture is in it. */
  .skeleton figure {
    visibility: inherit;
  }
  /* status.styles.ts draws this bar in the middle of the li; the caption is at its bottom. */
  .skeleton li::before {
    inset: auto auto 0.25em 0;
  }
  .skeleton [part='image'] {
    background-color: var(--_skeleton);
    box-shadow: none;
    cursor: auto;
  }
  .print-only {
    display: none;
  }
  .broken-note {
    position: absolute;
    inset: auto 0 0;
    padding: 0.75em;
    font-size: 0.8125em;
  }
  .broken {
    cursor: pointer;
  }
  .broken-note b {
    display: block;
    color: var(--_accent);
  }
  .broken img {
    visibility: hidden;
  }
  /* Draws two hills and a sun in the place of a picture that failed to load. */
  .broken::before {
    content: '';
    position: absolute;
    inset: 0;
    background:
      conic-gradient(from 136deg at 34% 46%, var(--_line) 88deg, transparent 0),
      conic-gradient(from 136deg at 68% 58%, var(--_line) 88deg, transparent 0),
      radial-gradient(circle at 72% 30%, var(--_line) 6%, transparent 6.5%);
  }
  [part='more'] {
    min-height: 44px;
    margin-top: 1.25em;
    padding: 0.4em 1.1em;
    border: 1px solid var(--_line);
    border-radius: var(--mtqg-radius, 8px);
    background-color: var(--_surface);
    font: inherit;
    font-size: 0.875em;
    font-weight: 700;
    color: var(--_accent);
    cursor: pointer;
  }
  /* Unlike other widgets, a gallery may be longer than a page: it is divided between its photos. */
  @media print {
    :host {
      break-inside: auto;
    }
    [part='heading'] {
      break-after: avoid;
    }
    .print-only {
      display: block;
    }
    .screen-only {
      display: none;
    }
    li {
      break-inside: avoid;
    }
    figcaption {
      -webkit-line-clamp: none !important;
    }
    [part='more'],
    .broken-note b {
      display: none;
    }
    /* The sentence is about the photos of a file. On paper, it would seem to be about the photos between the tags. */
    .has-content .failed {
      display: none;
    }
  }
`;
