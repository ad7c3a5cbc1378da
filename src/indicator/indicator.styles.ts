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
    overflow-wrap: anywhere;
    --_reserved-height: 13.75em;
    --_figure-size: 2.375em;
    --_smaller-figure-size: 1.75em;
    --_words-size: min(1.375em, var(--_figure-size));
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
  p,
  h3 {
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
  /*
   * Covers the tile, so that screen readers on touch screens find the sentence anywhere on it. The sentence cannot be selected, so it is not
   * copied.
   */
  .sentence {
    -webkit-user-select: none;
    user-select: none;
    position: absolute;
    inset: 0;
    overflow: hidden;
    opacity: 0;
    pointer-events: none;
  }
  /* Words that are heard in place of signs. The signs are copied, these words are not. */
  .heard {
    -webkit-user-select: none;
    user-select: none;
  }
  .failed .name {
    white-space: nowrap;
  }
  [part='label'] {
    min-height: calc(1.45em * var(--_label-lines));
    font-size: 1em;
    font-weight: 600;
    line-height: 1.45;
    color: var(--_text);
  }
  /* Words that belong together. If they do not fit behind the words before them, they begin on the next line. */
  .together {
    display: inline-block;
    text-decoration: inherit;
  }
  [part='value'],
  [part='previous'],
  [part='footer'] {
    color: var(--_muted);
  }
  [part='value'] {
    margin-bottom: 0.3em;
    font-size: 1em;
    line-height: 1.4;
    /* The width of the tile without its border, its padding and the letters beside the number. 1ch is the width of a digit in the page's font. */
    --_number-room: calc(100cqi - 2px - 2 * clamp(12px, 7cqi, 22px) - 0.91ch * var(--_letters-beside));
    /* The font size at which the number fills the room: in most fonts a bold digit is at most 0.6em wide, in wide ones such as Verdana 0.72em. */
    --_fitting-in-most-fonts: calc(var(--_number-room) / (0.6 * var(--_digits)));
    --_fitting-in-wide-fonts: calc(var(--_number-room) / (0.72 * var(--_digits)));
    /* A normal digit of a wide font is wider than 0.61em. There, the sum is far below zero, so that max() takes the size for wide fonts. */
    --_fitting-size: max(
      var(--_fitting-in-wide-fonts),
      min(var(--_fitting-in-most-fonts), var(--_fitting-in-most-fonts) + (0.61em - 1ch) * 9999)
    );
  }
  /* Invisible text of the full size, so that the numbers of neighbouring tiles share a baseline even if one is smaller. */
  [part='value']:not(.stacked, .words)::before,
  .figure::before {
    content: '\u200b';
    font-size: var(--_figure-size);
  }
  /*
   * The first of these sizes at which the number fits: the full size, the smaller size, the size at which the number fills the room. The last
   * one is at least 0.75em. The first clamp() works as a switch: full size + 9999 × (fitting size − full size). If the number fits at the full
   * size, the sum is at least the full size, and is limited to it. If the number does not fit, the sum is below zero, and becomes 0em. Then
   * max() takes the second clamp().
   */
  [part='value'] b {
    font-size: max(
      clamp(
        0em,
        (var(--_fitting-size) - var(--_figure-size)) * 9999 + var(--_figure-size),
        var(--_figure-size)
      ),
      clamp(0.75em, var(--_fitting-size), var(--_smaller-figure-size))
    );
    line-height: 1;
    color: var(--_text);
  }
  [part='value'].words b {
    font-size: var(--_words-size);
    line-height: 1.42;
  }
  /*
   * A digit has empty space above it, 0.37 of its font size. Words and a status get a margin instead, so that they begin at the same distance
   * from the label as digits. The font size of a status is 0.875em, and --_figure-size is counted in this smaller em, so its factor is
   * 0.37 / 0.875 = 0.42. 0.45em is the space above the letters of the status itself.
   */
  [part='value'].words {
    margin-top: calc(0.37 * (var(--_figure-size) - var(--_words-size)));
  }
  [part='label'] ~ [part='status'],
  [part='label'] ~ div > [part='status'] {
    margin-top: calc(0.42 * var(--_figure-size) - 0.45em);
  }
  .stacked {
    display: flex;
    flex-direction: column-reverse;
  }
  .number {
    white-space: nowrap;
  }
  /* A block, so that the whole unit moves to the next line if it does not fit beside the number. */
  .unit {
    display: inline-block;
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
  /* No sign at a change that is the main figure: its words already say whether it is favourable, and the sign would need its own line. */
  [part='value']:is(.good, .bad)::after {
    content: none;
  }
  /* The height of the line chart and of the closed table of a series, which is reserved until their code is loaded. */
  .series {
    min-height: 92px;
  }
  [part='footer'] {
    font-size: 0.78125em;
    margin-top: auto;
  }
  /* A border, because backgrounds are not printed. */
  [part='footer']::before {
    content: '';
    display: block;
    margin-block: 8px 7px;
    border-top: 1px solid var(--_line);
  }
  /* .tile, .headline, .row and .compact are the layouts. */
  .tile.shown {
    min-height: 11em;
  }
  /* [part] only adds weight to these selectors, so that their rules override those of [part='base']. */
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
    --_smaller-figure-size: 1.375em;
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
      --_reserved-height: 15.5em;
    }
    .tile[part] {
      --_figure-size: 1.75em;
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
  .row > .skeleton,
  .row [part='bar-label'],
  .row [part='footer'] {
    flex: 1 1 100%;
  }
  :is(.row, .compact) [part='footer']::before {
    margin-block: 6px 0;
    border: 0;
  }
`;
