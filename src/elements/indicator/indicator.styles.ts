import { css } from '../../lib/css.ts';

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    container-type: inline-size;
    contain-intrinsic-inline-size: 15em;
  }
  [part='base'] {
    position: relative;
    box-sizing: border-box;
    flex: 1;
    display: flex;
    flex-direction: column;
    min-height: var(--mtqg-min-height, var(--_least));
    padding: var(--mtqg-padding, 20px clamp(12px, 7%, 22px));
    --_least: 14em;
    --_most: 2.375em;
  }
  .gone {
    display: none;
  }
  p {
    margin: 0;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  b {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  a {
    position: relative;
    color: inherit;
  }
  a:focus-visible,
  summary:focus-visible,
  input:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  /* Where a finger looks for the figure, the sentence is. */
  .over {
    inset: 0;
    width: auto;
    height: auto;
    clip-path: none;
    white-space: normal;
    opacity: 0;
    pointer-events: none;
    user-select: none;
  }
  [part='label'] {
    min-height: calc(1.5em * var(--mtqg-lines, 2));
    font-size: 0.875em;
    line-height: 1.5;
    color: var(--_muted);
  }
  [part='value'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    margin: 0.15em 0 0.35em;
  }
  /* As large as number and unit fit one line: _n is the width of the number in its own size, _u that of the rest. */
  [part='number'] {
    font-size: clamp(1.375em, calc((82cqi - var(--_u)) / var(--_n)), var(--_most));
    line-height: 1.4;
  }
  .words {
    font-size: clamp(1em, calc((82cqi - var(--_u)) / var(--_n)), calc(var(--_most) * 0.7));
    line-height: 2;
  }
  [part='qualifier'],
  [part='unit'] {
    font-size: 0.9375em;
    color: var(--_muted);
  }
  [part='plan'],
  [part='rank'],
  [part='change'],
  [part='previous'] {
    font-size: 0.875em;
  }
  [part='previous'] {
    color: var(--_muted);
  }
  /* Drawn, not painted as backgrounds, so that paper and forced colours have them too. */
  svg {
    color: var(--_accent);
    fill: currentcolor;
  }
  .track {
    fill: var(--_line);
  }
  [part='bar'] {
    flex: none;
    width: 100%;
    height: 14px;
    margin-bottom: 0.3em;
  }
  line {
    stroke: var(--_text);
    stroke-width: 2;
  }
  [part='change'] {
    color: var(--_text);
  }
  .good,
  .bad {
    font-weight: 700;
    color: var(--_good);
  }
  .bad {
    color: var(--_bad);
  }
  .shape {
    width: 0.75em;
    height: 0.75em;
    color: inherit;
  }
  [part='tone'] {
    white-space: nowrap;
    margin-inline-start: 0.4em;
  }
  [part='series'] {
    position: relative;
    margin: 0.3em 5px 0.4em;
  }
  [part='series'] svg {
    position: absolute;
    inset: 4px 0 auto;
    width: 100%;
    height: 32px;
    overflow: visible;
    pointer-events: none;
  }
  polyline {
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linejoin: round;
  }
  [part='series'] p {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  input {
    appearance: none;
    display: block;
    width: 100%;
    height: 40px;
    margin: 0;
    background: none;
    cursor: crosshair;
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
  [part='footer'] {
    margin-top: auto;
    font-size: 0.78125em;
    color: var(--_muted);
  }
  [part='footer']::before {
    content: '';
    display: block;
    margin: 0.9em 0 0.6em;
    border-top: 1px solid var(--_line);
  }
  [part='footer'] span + span::before {
    content: ' · ' / '';
  }
  summary {
    width: fit-content;
    min-height: 24px;
    cursor: pointer;
    text-decoration: underline;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    position: absolute;
    overflow: hidden;
    width: 1px;
    height: 1px;
    clip-path: inset(50%);
  }
  th,
  td {
    padding: 0.25em 0;
    border-top: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
  }
  td,
  th:last-child {
    text-align: end;
  }
  [part='status'] {
    padding: 0.35em 0;
    font-size: 0.875em;
    color: var(--_muted);
  }
  /* Bars in place of what is still to come: still, since nothing moves by itself. */
  .wait {
    background:
      linear-gradient(var(--_sunk) 0 0) 20px 4.4em / 40% 2em no-repeat,
      linear-gradient(var(--_sunk) 0 0) 20px 7.6em / calc(100% - 40px) 8px no-repeat,
      var(--_surface);
  }
  @container (width < 15em) {
    [part='label'] {
      min-height: calc(1.5em * var(--mtqg-lines, 3));
    }
    [part='base'] {
      --_least: 19em;
    }
  }
  .headline {
    --_most: 4em;
    --_least: 17em;
  }
  .headline [part='label'] {
    min-height: 0;
    font-size: 1.125em;
    font-weight: 700;
    color: var(--_accent);
  }
  .headline [part='qualifier'],
  .headline [part='unit'] {
    font-size: 1.375em;
  }
  .headline [part='plan'],
  .headline [part='rank'],
  .headline [part='change'] {
    font-size: 1em;
  }
  .headline [part='series'] svg {
    height: 72px;
  }
  .headline input {
    height: 80px;
  }
  .row {
    flex-flow: row wrap;
    align-items: baseline;
    gap: 0 1em;
    padding: var(--mtqg-padding, 0.6em 0);
    border-width: 0 0 1px;
    border-radius: 0;
    background: none;
    --_least: 4.3em;
    --_most: 1.375em;
  }
  .row [part='label'] {
    flex: 1 1 14em;
    min-height: 0;
    font-size: 0.9375em;
    color: var(--_text);
  }
  .row [part='value'] {
    margin: 0;
  }
  .row [part='bar'] {
    margin: 0;
  }
  .row [part='footer'] {
    flex-basis: 100%;
    margin: 0;
  }
  .row [part='footer']::before,
  .compact [part='footer']::before {
    display: none;
  }
  .compact {
    padding: var(--mtqg-padding, 10px 14px);
    --_least: 7em;
    --_most: 1.375em;
  }
  .compact:has([part='ring']) {
    padding-inline-start: calc(3em + 28px);
  }
  [part='ring'] {
    position: absolute;
    inset: 14px auto auto 14px;
    width: 3em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 6;
  }
  [part='ring'] .track {
    fill: none;
    stroke: var(--_line);
  }
  .compact [part='label'] {
    min-height: 0;
    font-size: 0.8125em;
  }
  .compact [part='value'] {
    margin: 0;
  }
  @media (forced-colors: active) {
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    line {
      stroke: Highlight;
    }
  }
  @media print {
    summary,
    .over {
      display: none;
    }
  }
`;
