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
  .compact :is([part='image'], [part='section'], [part='source'], [name='summary']) {
    display: none;
  }
  .horizontal {
    flex-direction: row;
  }
  .horizontal [part='image'] {
    width: 38%;
  }
  .text-on-image {
    display: grid;
  }
  .text-on-image > * {
    grid-area: 1 / 1;
  }
  /* On any picture, white text has a contrast of at least 10:1 with this background. */
  .text-on-image .text {
    align-self: end;
    background: #0b1118d1;
    color: #fff;
    --_muted: #fff;
    --_accent: #fff;
  }
  .text-on-image [part='image'] {
    min-height: max(100%, 20em);
    aspect-ratio: var(--mtqg-ratio, 21 / 9);
  }
`;
