import { css } from 'lit';

/**
 * `--_reserved-height` is the height of a tile that is loading: the usual height of a figure in its layout and width. placeholder.css has
 * the same heights and widths.
 */
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
    --_reserved-height: 13.75em;
    --_figure-size: 2.375em;
    --_label-lines: var(--mtqg-lines, 2);
  }
  .loading {
    min-height: var(--mtqg-min-height, var(--_reserved-height));
  }
  .own-content:not([hidden]) {
    display: block;
  }
  .own-content:not([hidden]) ~ .failed {
    margin-top: 12px;
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
  /* Covers the tile, so that screen readers on touch screens find the sentence anywhere on it. */
  .sentence {
    position: absolute;
    inset: 0;
    overflow: hidden;
    opacity: 0;
    pointer-events: none;
  }
  [part='label'] {
    min-height: calc(1.55em * var(--_label-lines));
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
    /* The width of the tile without its border, its padding and the letters beside the number. */
    --_number-room: calc(100cqi - 2px - 2 * clamp(12px, 7cqi, 22px) - 0.52em * var(--_letters-beside));
  }
  /* Invisible text of the full size, so that the numbers of neighbouring tiles share a baseline even if one was shrunk. */
  [part='value']::before {
    content: '\u200b';
    width: 0;
    margin-inline-end: -5px;
    font-size: var(--_figure-size);
  }
  /* The largest size at which number and unit fit on one line. Below 1.75em, the unit goes to a line of its own instead. */
  [part='value'] b {
    font-size: clamp(
      1em,
      max(
        (var(--_number-room) - 0.52em * (var(--_unit-letters) + 1)) / var(--_digits),
        min(var(--_number-room) / var(--_digits), 1.75em)
      ),
      var(--_figure-size)
    );
    line-height: 1;
    color: var(--_text);
  }
  /* SVG, because backgrounds are not printed and forced colours remove them. */
  [part='bar'] {
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
  /* Reserves the height of a line and a closed table until their code is loaded. */
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
  .headline[part] {
    --_figure-size: 4em;
    --_label-lines: var(--mtqg-lines, 1);
  }
  .headline [part='label'] {
    font-size: 1.125em;
    color: var(--_accent);
  }
  .row[part],
  .compact[part] {
    padding: var(--mtqg-padding, 10px 14px);
    --_figure-size: 1.375em;
    --_label-lines: var(--mtqg-lines, 1);
  }
  .row[part] {
    --_reserved-height: 6.5em;
  }
  .compact[part] {
    --_reserved-height: 8em;
  }
  @container (width < 15em) {
    [part='base'] {
      --_reserved-height: 18em;
    }
    .tile[part] {
      --_label-lines: var(--mtqg-lines, 3);
    }
    .row[part],
    .compact[part] {
      --_reserved-height: 11em;
    }
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
  .row > .skeleton {
    flex: 1 1 100%;
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
