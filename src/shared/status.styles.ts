import { css } from 'lit';

/** The waiting, failed and empty states, which look the same in every widget. */
export const status = css`
  /* A bar is positioned absolutely, so that each line keeps the height of its text. */
  .skeleton > * {
    position: relative;
  }
  .skeleton > * > * {
    visibility: hidden;
  }
  .skeleton > *::before {
    content: '';
    position: absolute;
    inset: calc(50% - 0.4em) auto auto 0;
    width: 90%;
    height: 0.8em;
    border-radius: 4px;
    background-color: var(--_skeleton);
  }
  .skeleton > :nth-child(even)::before {
    width: 55%;
  }
  .failed,
  .empty {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin: 0;
    font-size: 0.875em;
    overflow-wrap: anywhere;
    color: var(--_text);
  }
  /* The icon and the sentence. If the button does not fit beside the whole sentence, it moves below. */
  .reason {
    flex: 1 1 auto;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
  }
  .reason svg {
    flex: none;
    width: 20px;
    height: 20px;
    color: var(--_muted);
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .reason p {
    flex: 1 1 8em;
    margin: 0;
    font-size: inherit;
    text-wrap: balance;
    color: inherit;
  }
  [part='retry'] {
    min-width: 44px;
    min-height: 44px;
    padding: 0 16px;
    border: 1px solid var(--_accent);
    border-radius: 4px;
    background: none;
    font: inherit;
    font-weight: 700;
    color: var(--_accent);
    cursor: pointer;
  }
  [part='retry']:hover {
    background-color: var(--_sunk);
  }
  [part='retry']:focus-visible,
  [part~='base']:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  @media print {
    [part='retry'] {
      display: none;
    }
  }
`;
