import { css } from 'lit';
import { resetText } from './text-properties.styles.ts';

/** The box of every widget, with text that does not look like the text of the page around it. Only the font family is that of the page. */
export const host = css`
  :host {
    display: block;
    font-size: var(--mtqg-font-size, max(16px, 1rem));
    font-weight: 400;
    line-height: 1.55;
    color: var(--_text);
    ${resetText}
  }
  /* A widget that follows another one, see margin-above.ts. Margins of the page take precedence. */
  :host(:state(below-widget)) {
    margin-block-start: 1em;
  }
  :host([hidden]) {
    display: none;
  }
  [part~='base'] {
    padding: var(--mtqg-padding, 20px clamp(12px, 7%, 22px));
    border: var(--mtqg-border, 1px solid var(--_line));
    border-radius: var(--mtqg-radius, 8px);
    background-color: var(--_surface);
  }
  /* Keeps wide pictures and frames of the page inside the box, even if the page has no mtqg.css. Rules of the page take precedence. */
  ::slotted(:is(img, video, iframe, embed, object, canvas, svg)) {
    max-width: 100%;
  }
  ::slotted(:is(img, video)) {
    height: auto;
  }
  /* For screen readers only. */
  .visually-hidden {
    position: absolute;
    overflow: hidden;
    width: 1px;
    height: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Always print dark text on white. */
  @media print {
    :host {
      color-scheme: light !important;
      break-inside: avoid;
    }
    /* The focus says nothing on paper. */
    * {
      outline: 0 !important;
    }
  }
`;
