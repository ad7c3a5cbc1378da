import { css } from '../lib/css.ts';

export const styles = css`
  /* The page's own content and the rows to come share one place, so that neither moves what stands below. */
  [part='base'] {
    display: grid;
  }
  .own,
  .rows {
    grid-area: 2 / 1;
  }
  .own {
    display: block;
  }
  .own + .rows {
    visibility: hidden;
  }
  .gone {
    display: none;
  }
  [part='heading'] {
    margin-bottom: 0.6em;
    padding-bottom: 0.5em;
    border-bottom: 1px solid var(--_line);
    background: linear-gradient(var(--_gold) 0 0) 0 100% / 2.4em 2px no-repeat;
    font-size: 1.125em;
    font-weight: 700;
    color: var(--_accent);
  }
  h2,
  ::slotted([slot='heading']) {
    margin: 0 !important;
    font: inherit !important;
    color: inherit !important;
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
  [part~='row']::after {
    content: '';
    flex: 1;
    align-self: center;
    border-top: 1px solid var(--_line);
  }
  dt,
  p {
    color: var(--_muted);
  }
  dd {
    order: 2;
    margin-inline-start: auto;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  span {
    position: absolute;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* A border, since that is what forced colours leave visible. */
  [part~='row-online'] dt::before {
    content: '';
    display: inline-block;
    margin-inline-end: 0.5em;
    border: 0.25em solid var(--_good);
    border-radius: 50%;
  }
  [part~='row-total'] {
    margin-top: 0.4em;
    padding-top: 0.6em;
    border-top: 1px solid var(--_line);
  }
  [part~='row-total']::after {
    border: 0;
  }
  [part~='row-total'] * {
    font-weight: 700;
    color: var(--_text);
  }
  [part~='row-total'] dd {
    font-size: 1.3333em;
    color: var(--_accent);
  }
  p {
    margin: 0.6em 0 0;
    font-size: 0.78125em;
  }
`;
