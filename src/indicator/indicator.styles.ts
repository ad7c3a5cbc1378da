import { css } from 'lit';

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
    --_least: 16.5em;
    --_most: 2.375em;
  }
  .gone {
    display: none;
  }
  p {
    margin: 0;
    font-size: 0.875em;
    text-wrap: pretty;
  }
  b {
    font-variant-numeric: tabular-nums;
  }
  a {
    position: relative;
    color: inherit;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  /* Where a finger looks for the figure, the sentence is. */
  .over {
    position: absolute;
    inset: 0;
    overflow: hidden;
    opacity: 0;
    pointer-events: none;
  }
  [part='label'] {
    min-height: calc(1.55em * var(--mtqg-lines, 2));
  }
  [part='label'],
  [part='value'],
  [part='previous'],
  [part='footer'] {
    color: var(--_muted);
  }
  [part='value'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 5px;
    margin-bottom: 0.3em;
    font-size: 1em;
    line-height: 1.4;
    --_room: calc(100cqi - 2px - 2 * clamp(12px, 7cqi, 22px) - 0.52em * var(--_lead));
  }
  /* Figures side by side stand on one line, whatever their sizes. */
  [part='value']::before {
    content: '\u200b';
    width: 0;
    margin-inline-end: -5px;
    font-size: var(--_most);
  }
  /* As large as it fits one line with its unit; rather than small, above it. */
  [part='value'] b {
    font-size: clamp(
      1em,
      max(
        (var(--_room) - 0.52em * (var(--_tail) + 1)) / var(--_digits),
        min(var(--_room) / var(--_digits), 1.75em)
      ),
      var(--_most)
    );
    line-height: 1;
    color: var(--_text);
  }
  /* Drawn, not painted as backgrounds, so that paper and forced colours have them too. */
  svg {
    width: 100%;
    height: 14px;
    margin-bottom: 4px;
    color: var(--_accent);
    fill: currentcolor;
  }
  .track {
    fill: var(--_line);
  }
  line {
    stroke: var(--_text);
    stroke-width: 2;
  }
  .good {
    color: var(--_good);
  }
  .bad {
    color: var(--_bad);
  }
  .good::after {
    content: ' ✓' / '';
  }
  .bad::after {
    content: ' !' / '';
  }
  /* Kept free for a line and its table. */
  .series {
    min-height: 92px;
  }
  [part='footer']::first-letter {
    text-transform: uppercase;
  }
  [part='footer'] {
    font-size: 0.78125em;
    margin-top: auto;
    padding-top: 16px;
    background: linear-gradient(var(--_line) 0 0) 0 8px / 100% 1px no-repeat;
  }
  [part='footer'] span + span::before {
    content: ' · ' / '';
  }
  @container (width < 18em) {
    [part='base'] {
      --_least: 18em;
    }
  }
  @container (width < 15em) {
    [part] {
      --mtqg-lines: 3;
      --_least: 22em;
    }
  }
  .headline {
    --_most: 4em;
    --mtqg-lines: 1;
  }
  .headline [part='label'] {
    font-size: 1.125em;
    color: var(--_accent);
  }
  .row,
  .compact {
    padding: var(--mtqg-padding, 10px 14px);
    --_least: 7em;
    --_most: 1.375em;
    --mtqg-lines: 1;
  }
  .row {
    flex-flow: row wrap;
    align-items: baseline;
    align-content: start;
    column-gap: 1em;
    border-width: 0 0 1px;
    border-radius: 0;
  }
  .row [part='label'] {
    flex: 1 1 14em;
  }
  .row [part='footer'],
  .compact [part='footer'] {
    padding-top: 6px;
    background: none;
  }
  @media (forced-colors: active) {
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
