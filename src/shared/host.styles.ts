import { css } from 'lit';

/** Where every element begins: nothing that pages set for their own text reaches in, but the font does. */
export const host = css`
  :host {
    display: block;
    font-size: var(--mtqg-font-size, 16px);
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
  [part='base'] {
    padding: var(--mtqg-padding, 20px clamp(12px, 7%, 22px));
    border: var(--mtqg-border, 1px solid var(--_line));
    border-radius: var(--mtqg-radius, 8px);
    background: var(--_surface);
  }
  /* For those who listen. */
  .said {
    position: absolute;
    overflow: hidden;
    width: 1px;
    height: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Paper is light, whatever the page was. */
  @media print {
    :host {
      color-scheme: light !important;
      break-inside: avoid;
    }
  }
`;
