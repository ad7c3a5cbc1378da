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
  .own-content:not([hidden]) + .failed {
    margin-top: 0.6em;
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
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  /* For screen readers only. */
  .colon,
  .digits [part~='row-total'] dt {
    position: absolute;
    overflow: hidden;
    width: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .list [part~='row'],
  .digits [part~='row'] {
    align-items: last baseline;
    column-gap: 0.4em;
  }
  /* In a narrow box, a label takes two lines, so that its figure stays beside it. The label grows from its longest word to its whole text. */
  .list dt,
  .digits dt {
    flex: 9999 1 auto;
    width: min-content;
    max-width: max-content;
  }
  /* The line between label and figure is a part of the figure. It gets the room that the label leaves free. */
  .list dd,
  .digits dd {
    display: flex;
    flex: 1 0 auto;
    align-items: baseline;
  }
  .list dd::before,
  .digits dd::before {
    content: '';
    flex: 1;
    align-self: center;
    margin-inline-end: 0.4em;
    border-top: 1px solid var(--_line);
  }
  /* The dot beside the number online. It is drawn as a border, because forced colours hide backgrounds. */
  [part~='row-online'] dt::before {
    content: '';
    display: inline-block;
    margin-inline-end: 0.5em;
    border: 0.25em solid var(--_good);
    border-radius: 50%;
  }
  /* If this label takes two lines, the second one begins below the text, not below the dot. */
  :is(.list, .digits) [part~='row-online'] dt {
    padding-inline-start: 1em;
    text-indent: -1em;
  }
  /*
    A total that is too long for a narrow box gets smaller: 1cqi is 1% of the width of the row. A container does not get its width from its
    text, so the row states a width of its own.
  */
  .list [part~='row-total'] {
    container-type: inline-size;
    contain-intrinsic-inline-size: 11em;
    margin-top: 0.4em;
    padding-top: 0.6em;
    border-top: 1px solid var(--_line);
  }
  .list [part~='row-total'] dd::before {
    border-color: transparent;
  }
  .digits [part~='row-total'] dd::before {
    display: none;
  }
  [part~='row-total'] > * {
    font-weight: 700;
    color: var(--_text);
  }
  .list [part~='row-total'] dd {
    font-size: min(1.3333em, 11cqi);
    color: var(--_accent);
  }
  /* [part] gives this rule more weight than the rules for the box have. */
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
  /* Each row has a vertical line at its start. At the left edge of the box, this line lies outside the box and is cut off. */
  .inline .body {
    overflow: hidden;
  }
  .inline dl {
    margin-inline-start: calc(-0.75em - 1px);
  }
  .inline [part~='row'] {
    padding-inline-start: 0.8em;
    border-inline-start: 1px solid var(--_line);
  }
  .inline .skeleton [part~='row'] {
    border-color: transparent;
  }
  .inline dt,
  .tiles dt {
    line-height: 1.55;
    font-weight: 400;
    color: var(--_muted);
  }
  .inline .reason,
  .inline p {
    flex: 0 1 auto;
    margin: 0;
  }
  /* The button is as high as the line of text, but its clickable area is 44 px high. */
  .inline [part='retry'] {
    position: relative;
    min-height: 0;
    padding: 0;
    border: 0;
    text-decoration: underline;
  }
  .inline [part='retry']::after {
    content: '';
    position: absolute;
    inset: calc(50% - 22px) 0;
  }
  .tiles dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
    column-gap: 1em;
  }
  /* A number that is too long for its tile gets smaller: 1cqi is 1% of the width of the tile. The height of its line stays the same. */
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
    container-type: inline-size;
  }
  /* The boxes stay on one line. In a narrow widget, they and their digits get narrower. */
  [part='digits'] {
    display: flex;
    flex: 1;
    gap: 2px;
    font-size: min(1.3333em, 14cqi);
  }
  /* The box of one digit. */
  b {
    box-sizing: border-box;
    flex: 1 1 0;
    min-width: 0;
    max-width: calc(1.25em + 2px);
    border: 1px solid transparent;
    border-radius: 4px;
    background-color: var(--_text);
    padding: 0.1em 0;
    text-align: center;
    color: var(--_surface);
  }
  /* The box of a leading zero. */
  .leading {
    background-color: var(--_muted);
  }
`;
