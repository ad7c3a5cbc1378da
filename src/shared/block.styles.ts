import { css } from 'lit';

/** The heading of a widget with the two lines drawn below it, and the small notes. */
export const block = css`
  [part='heading'] {
    margin-bottom: 0.6em;
    padding-bottom: 0.5em;
    border-bottom: 1px solid var(--_line);
    background: linear-gradient(var(--_gold) 0 0) 0 100% / 2.4em 2px no-repeat;
    font-size: 1.125em;
    font-weight: 700;
    color: var(--_accent);
  }
  /* Without !important, rules of the page for its own heading element take precedence. */
  h2,
  ::slotted([slot='heading']) {
    margin: 0 !important;
    font: inherit !important;
    color: inherit !important;
  }
  p {
    margin: 0.6em 0 0;
    font-size: 0.78125em;
    color: var(--_muted);
  }
`;
