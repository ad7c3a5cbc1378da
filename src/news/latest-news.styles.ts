import { css } from 'lit';

export const styles = css`
  /*
   * A container whose width is queried ignores the width of its content. If the page makes the block as wide as its content, the block
   * would therefore be 0 wide. It gets 20em.
   */
  section {
    container-type: inline-size;
    contain-intrinsic-inline-size: 20em;
    /* A long address or word is wrapped. Without this, it would be cut off, or make the page wider than the screen. */
    overflow-wrap: anywhere;
  }
  .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
  }
  .content > p {
    margin: 0;
  }
  /* The page's own content and the skeleton share one grid cell, so that nothing below moves when the articles are loaded. */
  .own-content:not([hidden]),
  .own-content:not([hidden]) + .waiting {
    display: block;
    grid-area: 1 / 1;
  }
  .own-content:not([hidden]) + .waiting {
    visibility: hidden;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* Removes most of the space above the first line, because the heading already has space below it. */
  .list ul {
    margin-top: -0.5em;
  }
  .line {
    --_lines: var(--mtqg-lines, 2);
    padding: 0.7em 0;
    border-bottom: 1px solid var(--_line);
  }
  @container (width < 21em) {
    .line {
      --_lines: var(--mtqg-lines, 3);
    }
  }
  @container (width > 40em) {
    .line {
      --_lines: var(--mtqg-lines, 1);
    }
  }
  li:last-child .line {
    border: 0;
  }
  .line > span {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_line-limit, var(--_lines));
    /* Room for the marks above and below Ẫ and Ậ, because the box clips its content. */
    margin: -0.15em 0;
    padding: 0.15em 0;
    font-weight: 700;
    line-height: 1.4;
    text-wrap: pretty;
  }
  a:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .line :is([part='date'], [part='extra']) {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .line [part='extra'] {
    margin: 0;
  }
  strong {
    padding: 0 0.4em;
    border: 1px solid;
    border-radius: 4px;
    font-size: 0.75em;
    white-space: nowrap;
    color: var(--_bad);
  }
  .cards ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: 20px;
  }
  .card {
    border: 1px solid var(--_line);
    border-radius: var(--mtqg-picture-radius, 6px);
  }
  .cards [part='title'] {
    -webkit-line-clamp: var(--_line-limit, var(--mtqg-lines, 3));
  }
  /* The summary is shortened to about three lines. If it needs more, for example in a large font, it is cut, because three lines are reserved. */
  .lead-list ul:not(.printed) .card [part='summary'] {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_line-limit, 3);
  }
  /* A skeleton is as high as an article whose heading takes the maximum number of lines. placeholder.css reserves the same height. */
  /* The lines of the heading, 1.4em each, and the date. */
  .waiting .line > * {
    min-height: calc(var(--_lines) * 1.4em + 1.55em);
  }
  /* The lines of the heading, 1.54em each, the date, and the gap between them. */
  .waiting .text {
    min-height: calc(1.54em * var(--mtqg-lines, 3) + 1.31em + 4px);
  }
  /* The section, four lines of the heading, the date, three lines of the summary, and the gaps. */
  .waiting .lead .text {
    min-height: 15.7em;
  }
  .waiting .skeleton {
    line-height: 1.4;
  }
  .waiting .card {
    cursor: default;
  }
  .waiting [part='image'] {
    background-image: none;
    background-color: var(--_skeleton);
  }
  [part='more'] {
    font-size: 0.875em;
    font-weight: 700;
    color: var(--_accent);
  }
  .with-arrow::after {
    content: ' →' / '';
  }
  /* A printed page may end between two articles. The heading stays with the first one, and the link to all articles with the last one. */
  @media print {
    :host {
      break-inside: auto;
    }
    li {
      break-inside: avoid;
    }
    /* On paper, no reader can open an article to read the rest of its heading. */
    .line > span {
      -webkit-line-clamp: none !important;
    }
    [part='heading'] {
      break-after: avoid;
    }
    [part='more'] {
      break-before: avoid;
    }
    /* In a grid, Chromium would print the link to all articles alone on the next page, although it must stay with the last article. */
    .content {
      display: block;
    }
    .content > * + p {
      margin-top: 0.6em;
    }
  }
`;
