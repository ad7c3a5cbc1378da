import { css } from './css.ts';

export const card = css`
  .card {
    position: relative;
    display: flex;
    flex-direction: column;
    overflow: hidden;
    box-sizing: border-box;
    height: 100%;
    padding: 0;
    cursor: pointer;
  }
  .text {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: 4px;
    padding: var(--mtqg-padding, 16px 18px);
  }
  /* Above the link that covers the card, so that it can be selected. */
  .card p,
  ::slotted(:not([slot='heading'], [slot='image'])) {
    position: relative;
    z-index: 1;
  }
  h3,
  ::slotted([slot='heading']) {
    position: static !important;
    display: -webkit-box !important;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--mtqg-lines, 4);
    /* Room for what stands above and below Ẫ and Ậ where the box is cut. */
    margin: -0.15em 0 !important;
    padding: 0.15em 0 !important;
    font-size: 1.0625em !important;
    font-weight: 700 !important;
    line-height: 1.45 !important;
    text-wrap: pretty;
    color: var(--_text) !important;
  }
  a,
  ::slotted(a) {
    color: inherit !important;
    text-decoration: none;
  }
  h3 a::after,
  ::slotted(a)::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .card:hover a,
  a:focus-visible {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:focus-visible {
    outline: none;
  }
  .card:has(a:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .card p {
    margin: 0;
    font-size: 0.84375em;
  }
  .card [part='section'] {
    order: -1;
    font-size: 0.8125em;
    font-weight: 700;
    color: var(--_accent);
  }
  .card [part='summary'],
  ::slotted([slot='summary']) {
    display: -webkit-box !important;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    margin: 4px 0 0 !important;
    font-size: 0.9375em;
    line-height: 1.6;
    text-wrap: pretty;
  }
  [part='image'] {
    order: -1;
    position: relative;
    flex: none;
    overflow: hidden;
    aspect-ratio: var(--mtqg-ratio, 16 / 9);
    background: var(--_sunk);
  }
  img,
  ::slotted([slot='image']) {
    display: block !important;
    float: none !important;
    width: 100% !important;
    max-width: none !important;
    height: 100% !important;
    margin: 0 !important;
    object-fit: cover;
  }
  /* Two hills and a sun, in place of a picture that could not be had. */
  .broken img {
    visibility: hidden;
  }
  .broken::after {
    content: '';
    position: absolute;
    inset: 0;
    background:
      conic-gradient(from 136deg at 34% 46%, var(--_line) 88deg, transparent 0),
      conic-gradient(from 130deg at 68% 58%, var(--_line) 100deg, transparent 0),
      radial-gradient(circle at 72% 30%, var(--_line) 6%, transparent 6.5%);
  }
  .horizontal {
    flex-direction: row;
  }
  .horizontal [part='image'] {
    width: 38%;
    min-height: 100%;
    aspect-ratio: auto var(--mtqg-ratio, 4 / 3);
  }
  .horizontal .text {
    min-width: 0;
  }
  .lead {
    flex-flow: row wrap;
  }
  .lead [part='image'] {
    flex: 3 1 20em;
  }
  .lead .text {
    flex: 2 1 17em;
    justify-content: center;
    gap: 8px;
    padding: var(--mtqg-padding, 20px clamp(16px, 5%, 28px));
  }
  .lead h3 {
    font-size: 1.375em !important;
  }
  .lead [part='summary'] {
    -webkit-line-clamp: 6;
    font-size: 1em;
  }
  /* Dark enough behind the text for any picture: white on it has 10:1 over white. */
  .over {
    display: grid;
    color-scheme: dark;
    color: var(--_text);
  }
  .over > * {
    grid-area: 1 / 1;
  }
  .over .text {
    position: relative;
    align-self: end;
    justify-content: end;
    background: rgb(11 17 24 / 0.82);
  }
  .over [part='image'] {
    min-height: max(100%, 20em);
    aspect-ratio: var(--mtqg-ratio, 21 / 9);
  }
  @media print {
    .card {
      break-inside: avoid;
    }
    h3,
    .card [part='summary'] {
      -webkit-line-clamp: none !important;
    }
    h3 a::after {
      display: none;
    }
  }
`;
