import { css } from 'lit';

/** The base of every element. The text properties that pages set for their own text are reset; the font stays the page's. */
export const host = css`
  :host {
    display: block;
    font-size: var(--mtqg-font-size, max(16px, 1rem));
    font-weight: 400;
    line-height: 1.55;
    letter-spacing: normal;
    word-break: normal;
    text-align: start;
    text-transform: none;
    white-space: normal;
    color: var(--_text);
  }
  :host([hidden]) {
    display: none;
  }
  [part~='base'] {
    padding: var(--mtqg-padding, 20px clamp(12px, 7%, 22px));
    border: var(--mtqg-border, 1px solid var(--_line));
    border-radius: var(--mtqg-radius, 8px);
    background: var(--_surface);
  }
  /* Text for screen readers alone. */
  .said,
  .visually-hidden {
    position: absolute;
    overflow: hidden;
    width: 1px;
    height: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Paper is light, also for a dark page. */
  @media print {
    :host {
      color-scheme: light !important;
      break-inside: avoid;
    }
  }
`;
