import { css } from 'lit';

/** The bars of a tile and the words below them. */
export const barStyles = css`
  /* SVG, because backgrounds are not printed and forced colours remove them. */
  [part='bar'] {
    width: 100%;
    height: 14px;
    margin-bottom: 4px;
    color: var(--_accent);
    fill: currentcolor;
  }
  /* Space above the bar of the next plan, so that the words of a plan are nearer to their own bar above them. */
  [part='plan'] + [part='bar'] {
    margin-top: 8px;
  }
  [part='bar-label'] {
    display: flex;
    margin-bottom: 4px;
    font-size: 0.78125em;
    line-height: 1.42;
    color: var(--_muted);
  }
  /*
   * Empty space that moves the label to the mark of the bar: the label stands on the longer side of the mark, and this space is as wide as the
   * shorter side. It shrinks if the label needs more room.
   */
  [part='bar-label']::before {
    content: '';
    flex: 0 1 var(--_shorter-side);
  }
  [part='bar-label'] > span {
    flex: 0 0 auto;
    max-width: 100%;
  }
  .ends-at-mark {
    flex-direction: row-reverse;
    text-align: end;
  }
  .track {
    color: var(--_line);
  }
  /* The light end of a bar whose number is not exact. */
  .possible {
    fill-opacity: 0.4;
  }
  line {
    color: var(--_text);
    stroke: currentcolor;
    stroke-width: 2;
  }
  @media (forced-colors: active) {
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    line {
      stroke: CanvasText;
    }
  }
`;
