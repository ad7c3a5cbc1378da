import { css } from 'lit';

export const styles = css`
  /* What a page has for a slot, whatever the page does to such elements elsewhere. */
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
  .over {
    display: grid;
  }
  .over > * {
    grid-area: 1 / 1;
  }
  /* Dark enough behind the text for any picture: white on it has 10:1 over white. */
  .over .text {
    align-self: end;
    background: #0b1118d1;
    color: #fff;
    --_muted: #fff;
    --_accent: #fff;
  }
  .over [part='image'] {
    min-height: max(100%, 20em);
    aspect-ratio: var(--mtqg-ratio, 21 / 9);
  }
`;
