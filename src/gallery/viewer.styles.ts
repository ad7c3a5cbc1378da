import { css } from 'lit';

/** The viewer is always dark. Its colours are fixed, because those that a page sets are meant for the page's own background. */
export const styles = css`
  dialog {
    width: 100%;
    max-width: none;
    height: 100%;
    max-height: none;
    padding: 0;
    border: 0;
    overflow: hidden;
    touch-action: none;
    background: #0b0f15;
    color: #e8edf3;
    color-scheme: dark;
  }
  /* The reader needs the browser's own gestures to see all of the viewer. */
  .pinched {
    touch-action: auto;
  }
  /* From top to bottom: the buttons, the photo, the caption. */
  .frame {
    display: grid;
    grid: 'tools' auto 'stage' minmax(0, 1fr) 'caption' fit-content(34%) / 100%;
    height: 100%;
    outline: none;
    background: inherit;
  }
  [part='stage'],
  .previous,
  .next {
    grid-area: stage;
    position: relative;
  }
  [part='stage'] {
    overflow: hidden;
    cursor: zoom-in;
    user-select: none;
  }
  .zoomed {
    cursor: grab;
  }
  .photo {
    position: absolute;
    inset: 0;
  }
  .photo[aria-hidden] {
    visibility: hidden;
  }
  /* The <img> is as large as the photo shown whole. Small photos are not enlarged; an SVG without size is. */
  .photo img {
    margin: auto;
    width: auto;
    max-width: 100%;
    height: auto;
    max-height: 100%;
    /* WebKit does not narrow a high SVG without size, and would crop it. */
    object-fit: contain;
  }
  /* Contains the preview, which is below the picture. */
  .previewed {
    z-index: 0;
  }
  /* The thumbnail, below the larger picture and as large as the stage allows. */
  .photo .preview {
    z-index: -1;
    width: 100%;
    height: 100%;
    visibility: visible;
  }
  /* The preview is shown instead of the drawing for a picture that failed. */
  .previewed::before {
    content: none;
  }
  /* Zoom sets these properties on the stage. */
  .photo:not([aria-hidden]) img {
    transform: var(--_transform);
    transition: var(--_transition);
  }
  .picture-note {
    display: block;
    position: absolute;
    inset: auto 0 1em;
    width: fit-content;
    margin: 0 auto;
    padding: 0.4em 0.8em;
    border-radius: 1.75em;
    background: rgb(11 15 21 / 0.85);
    font-size: 0.875em;
    text-align: center;
    color: inherit;
  }
  [part='control'] {
    min-width: 44px;
    min-height: 44px;
    padding: 0 10px;
    border: 1px solid transparent;
    border-radius: 22px;
    background: rgb(34 42 52 / 0.85);
    font: inherit;
    color: #fff;
    cursor: pointer;
  }
  [part='control']:hover {
    background: #3a4654;
  }
  [aria-disabled] {
    opacity: 0.35;
  }
  svg {
    display: block;
    width: 22px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
  }
  dialog :focus-visible {
    outline: 2px solid #e5bb4f;
    outline-offset: -2px;
  }
  .previous,
  .next {
    place-self: center start;
    margin: 12px;
  }
  .next {
    justify-self: end;
  }
  .right-to-left :is(.previous, .next) svg {
    transform: scaleX(-1);
  }
  .tools {
    grid-area: tools;
    display: flex;
    justify-content: end;
    gap: 8px;
    padding: 8px 12px;
  }
  .caption {
    grid-area: caption;
    overflow: auto;
    overscroll-behavior: contain;
    touch-action: pan-y;
    box-sizing: border-box;
    padding: 12px 16px 16px;
    line-height: 1.6;
  }
  .caption p {
    margin: 0 0 0.4em;
    font-size: 1em;
    color: inherit;
    text-wrap: pretty;
  }
  .caption .small {
    font-size: 0.8125em;
    color: #a5b3c2;
  }
  .caption a {
    display: inline-block;
    line-height: 44px;
    color: #7db8f0;
  }
  /* On a wide screen, and on a phone held sideways, the caption is beside the photo. */
  @media (orientation: landscape) and (min-width: 500px) {
    .frame {
      grid: 'stage tools' auto 'stage caption' minmax(0, 1fr) / minmax(0, 1fr) minmax(200px, 25%);
    }
  }
  @media (prefers-reduced-motion) {
    .photo:not([aria-hidden]) img {
      transition: none;
    }
  }
  @media print {
    dialog {
      display: none;
    }
  }
`;
