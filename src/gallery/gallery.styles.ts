import { css } from 'lit';

export const styles = css`
  [part='base'] {
    padding: 0;
    border: 0;
    background: none;
  }
  /* On a page of the other shade the captions need a ground of their own. */
  :host(:is([theme~='light'], [theme~='dark'])) [part='base'] {
    padding: var(--mtqg-padding, 16px);
    background: var(--_surface);
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  figure {
    margin: 0;
  }
  /* Two photos abreast on a phone, three where there is room. */
  .grid ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(9.5em, 30%)), 1fr));
    gap: 1.25em 0.75em;
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
    background: var(--_sunk);
    box-shadow: inset 0 0 0 1px var(--_line);
    font: inherit;
    color: var(--_text);
    cursor: zoom-in;
  }
  button:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .grid [part='image'],
  .strip [part='image'] {
    aspect-ratio: var(--mtqg-ratio, 3 / 2);
  }
  img {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  figcaption {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--mtqg-lines, 3);
    margin-top: 0.4em;
    font-size: 0.875em;
    color: var(--_muted);
    text-wrap: pretty;
  }
  /* Rows of one height, filled by widening each photo a little; the last row is not. */
  .masonry ul {
    display: flex;
    flex-wrap: wrap;
    gap: 1.25em 0.75em;
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
  /* As mtqg.css has it: what scrolled until now and no longer does has moved, to Chromium. */
  :host([layout='strip']) {
    contain: paint;
  }
  .strip ul {
    display: flex;
    gap: 0.75em;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scroll-snap-type: x proximity;
    width: 0;
    min-width: 100%;
    /* Room for the ring of focus. */
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
  /* Whole where its shape is known. */
  .stack [style] img {
    object-fit: contain;
  }
  .stack figcaption {
    -webkit-line-clamp: none;
    font-size: 0.9375em;
  }
  .left {
    display: none;
  }
  [part='image'] span {
    display: none;
    position: absolute;
    inset: auto 0 0;
    padding: 0.75em;
    font-size: 0.8125em;
  }
  .broken span {
    display: block;
  }
  .broken img {
    visibility: hidden;
  }
  /* Two hills and a sun, in place of a picture that could not be had. */
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
    background: var(--_surface);
    font: inherit;
    font-size: 0.875em;
    font-weight: 700;
    color: var(--_accent);
    cursor: pointer;
  }
  @media print {
    .left {
      display: block;
    }
    .strip ul {
      flex-wrap: wrap;
    }
    li {
      break-inside: avoid;
    }
    figcaption {
      -webkit-line-clamp: none !important;
    }
    [part='more'] {
      display: none;
    }
  }
`;
