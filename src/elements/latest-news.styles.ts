import { css } from '../lib/css.ts';

export const styles = css`
  .gone {
    display: none;
  }
  .place {
    container-type: inline-size;
    contain-intrinsic-inline-size: 20em;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* Every item has room for as many lines as its heading may take, so that what follows stands still. */
  .list li,
  .lead-list li + li {
    box-sizing: border-box;
    min-height: calc(var(--_lines) * 1.4em + 3.05em);
    padding: 0.7em 0;
    border-bottom: 1px solid var(--_line);
    --_lines: var(--mtqg-lines, 2);
  }
  .list li:first-child {
    padding-top: 0.2em;
    min-height: calc(var(--_lines) * 1.4em + 2.55em);
  }
  li:last-child {
    border-bottom: 0 !important;
  }
  @container (width < 21em) {
    li {
      --_lines: var(--mtqg-lines, 3) !important;
    }
  }
  @container (width > 40em) {
    li {
      --_lines: var(--mtqg-lines, 1) !important;
    }
  }
  .line {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_lines);
    margin: -0.15em 0;
    padding: 0.15em 0;
    font-weight: 700;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .line a:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .line a:hover {
    text-decoration: underline;
  }
  li > time {
    font-size: 0.8125em;
    line-height: 1.5;
    color: var(--_muted);
  }
  strong {
    margin-inline-start: 0.2em;
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
  .cards .text {
    min-height: calc(1.54em * var(--mtqg-lines, 3) + 1.31em + 4px);
  }
  .cards h3 {
    -webkit-line-clamp: var(--mtqg-lines, 3);
  }
  .lead-list .text {
    min-height: calc(14.2em + 24px);
  }
  .lead-list h3,
  .lead-list .card [part='summary'] {
    -webkit-line-clamp: 3;
  }
  /* Bars in place of what is still to come: still, since nothing moves by itself. */
  .wait {
    background:
      linear-gradient(var(--_sunk) 0 0) 0 0.9em / 92% 1em no-repeat,
      linear-gradient(var(--_sunk) 0 0) 0 2.3em / 60% 1em no-repeat;
  }
  .wait .broken::after {
    display: none;
  }
  [part='more'] {
    margin-top: 0.8em;
    font-size: 0.875em;
    font-weight: 700;
  }
  [part='more'] a {
    color: var(--_accent) !important;
  }
  [part='more'] a::after {
    content: ' →' / '';
  }
  [part='status']:empty {
    display: none;
  }
  [part='more'] a:hover {
    text-decoration: underline;
  }
`;
