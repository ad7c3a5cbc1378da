import { css } from 'lit';

export const styles = css`
  /* The page's own content and the rows share one grid cell, so that nothing below moves when the figures arrive. */
  [part='base'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .own-content:not([hidden]) {
    display: block;
    grid-area: 2 / 1;
  }
  .own-content:not([hidden]) + .body {
    grid-area: 2 / 1;
    visibility: hidden;
  }
  dl,
  dd {
    margin: 0;
  }
  [part~='row'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.6em;
    padding: calc(var(--mtqg-gap, 0.5em) / 2) 0;
    font-size: 0.9375em;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    order: 2;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .colon,
  .digits [part~='row-total'] dt {
    position: absolute;
    overflow: hidden;
    width: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .list [part~='row']::after,
  .digits [part~='row']::after {
    content: '';
    flex: 1;
    align-self: center;
    border-top: 1px solid var(--_line);
  }
  .skeleton [part~='row']::after {
    visibility: hidden;
  }
  .list dd,
  .digits dd {
    margin-inline-start: auto;
  }
  /* Drawn as a border, because forced colours hide backgrounds. */
  [part~='row-online'] dt::before {
    content: '';
    display: inline-block;
    margin-inline-end: 0.5em;
    border: 0.25em solid var(--_good);
    border-radius: 50%;
  }
  .list [part~='row-total'] {
    margin-top: 0.4em;
    padding-top: 0.6em;
    border-top: 1px solid var(--_line);
  }
  .list [part~='row-total']::after,
  .digits [part~='row-total']::after {
    display: none;
  }
  [part~='row-total'] > * {
    font-weight: 700;
    color: var(--_text);
  }
  .list [part~='row-total'] dd {
    font-size: 1.3333em;
    color: var(--_accent);
  }
  .inline[part] {
    padding: 0;
    border: 0;
    background: none;
  }
  .inline .body,
  .inline dl {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.75em;
  }
  .inline dt::before,
  .inline [part='note']:not(.as-of) {
    display: none;
  }
  .inline .colon {
    position: static;
    clip-path: none;
  }
  .inline [part~='row'] + [part~='row'] {
    padding-inline-start: 0.8em;
    border-inline-start: 1px solid var(--_line);
  }
  .inline dt,
  .tiles dt {
    line-height: 1.55;
    font-weight: 400;
    color: var(--_muted);
  }
  .inline p {
    margin: 0;
  }
  .tiles dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
    column-gap: 1em;
  }
  /* A number that is too long for its tile gets smaller, and the height of its line stays. */
  .tiles [part~='row'] {
    flex-direction: column-reverse;
    line-height: 2.5em;
    container-type: inline-size;
  }
  .tiles dd {
    font-size: min(2em, 17cqi);
    color: var(--_accent);
  }
  .digits [part~='row-total'] dd {
    flex: 1;
  }
  [part='digits'] {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    font-size: 1.3333em;
  }
  b {
    flex: 1 0 0.75em;
    max-width: 1.25em;
    border: 1px solid transparent;
    border-radius: 4px;
    background: var(--_text);
    padding: 0.1em 0;
    text-align: center;
    color: var(--_surface);
  }
  .leading {
    background: var(--_muted);
  }
`;
