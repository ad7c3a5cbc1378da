import { css } from 'lit';

export const styles = css`
  /* Slotted elements. Without !important, rules of the page take precedence. */
  .card ::slotted(*) {
    position: relative;
    z-index: 1;
    margin: 0 !important;
  }
  .card ::slotted([slot='heading']) {
    font: inherit !important;
    color: inherit !important;
  }
  .card ::slotted([slot='image']) {
    width: 100% !important;
    height: 100% !important;
    object-fit: cover;
  }
  [part='rest'] {
    margin-top: 0.6em;
  }
  /* With a theme of its own, the widget has text that the background of the page may not suit. */
  :host(:is([theme~='light'], [theme~='dark'])) :is([part='rest'], .kept) {
    background-color: var(--_surface);
  }
  :host(:is([theme~='light'], [theme~='dark'])) [part='rest'] {
    padding: 8px 18px;
  }
  /* Each of these elements is in a line of its own, because the white space between the elements of the page is not in this slot. */
  [part='rest']
    ::slotted(:is(a, abbr, b, cite, code, em, font, i, label, mark, small, span, strong, time, u)) {
    display: block;
    width: fit-content;
  }
  .horizontal {
    flex-direction: row;
  }
  .horizontal [part='image'] {
    width: 38%;
  }
  /* On paper, the text is beside or below the picture, because browsers print no backgrounds. */
  @media not print {
    .text-on-image {
      display: grid;
    }
    .text-on-image > * {
      grid-area: 1 / 1;
    }
    /* On any picture, white text has a contrast of at least 10:1 with this background, which fades above the text. */
    .text-on-image .text {
      z-index: 2; /* Above a slotted picture. */
      align-self: end;
      margin-top: 7em; /* In a narrow place, the text would cover the whole picture. */
      border-top: 3em solid transparent;
      background: linear-gradient(#0b111800, #0b1118d1 3em) border-box;
      color: #fff;
      --_muted: #fff;
      --_accent: #fff;
    }
    /* Without a width, the minimum height and the aspect ratio would make the picture wider than a narrow card, which would cut it off. */
    .text-on-image [part='image'] {
      position: relative;
      align-self: stretch; /* As high as the text, if the text is higher. */
      width: 100%;
      min-height: 20em;
      aspect-ratio: var(--mtqg-ratio, 21 / 9);
    }
    /* The picture fills its area even if the minimum height makes the area higher. */
    .text-on-image img,
    .text-on-image ::slotted([slot='image']) {
      position: absolute !important;
      inset: 0;
    }
  }
`;
