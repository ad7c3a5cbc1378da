import { css } from 'lit';

/** The styles of a series, which are loaded with it. */
export const seriesStyles = css`
  .line {
    position: relative;
    margin: 4px 5px 0;
  }
  .line svg {
    position: absolute;
    inset: 4px 0 auto;
    width: 100%;
    height: 32px;
    overflow: visible;
    pointer-events: none;
    color: var(--_accent);
    fill: currentcolor;
  }
  polyline {
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* An invisible slider at the place of the line. Keyboard and pointer choose a point with it. */
  input {
    appearance: none;
    display: block;
    width: 100%;
    height: 40px;
    margin: 0;
    background: none;
  }
  input::-webkit-slider-thumb {
    appearance: none;
    width: 1px;
    height: 40px;
  }
  input::-moz-range-thumb {
    visibility: hidden;
    width: 1px;
    border: 0;
  }
  .line p,
  details {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  /* The words begin at the edge of the tile. The line begins 5px further in, so that the mark at its first point has room. */
  .line p {
    margin-inline: -5px;
  }
  .line b {
    color: var(--_text);
  }
  summary {
    width: fit-content;
    min-height: 24px;
    line-height: 24px;
    cursor: pointer;
  }
  table {
    width: 100%;
    border-spacing: 0;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.2em 0;
    border-top: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  th + th,
  td {
    padding-inline-start: 0.8em;
    text-align: end;
  }
  td {
    font-weight: 700;
    color: var(--_text);
  }
  .headline .line svg {
    height: 72px;
  }
  .headline input {
    height: 80px;
  }
  @media (forced-colors: active) {
    polyline {
      stroke: CanvasText;
    }
  }
  @media print {
    summary {
      display: none;
    }
  }
`;
