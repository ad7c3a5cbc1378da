import { html, type TemplateResult } from 'lit';

const NO_DIGIT = '–';

/**
 * A number in boxes. Screen readers get the plain number.
 *
 * @param count `undefined` shows a dash in each box.
 * @param text The number or its replacement, as a screen reader says it.
 * @param minBoxes Leading zeros fill a shorter number.
 */
export function renderDigits(count: number | undefined, text: string, minBoxes: number): TemplateResult {
  const digits = count === undefined ? '' : String(count);
  const filler = count === undefined ? NO_DIGIT : '0';
  const boxes = digits.padStart(minBoxes >= 1 ? minBoxes : 1, filler).split('');
  const leadingZeros = boxes.length - digits.length;
  return html`<span class="visually-hidden">${text}</span>
    <span part="digits" aria-hidden="true"
      >${boxes.map((digit, index) => html`<b class=${index < leadingZeros ? 'leading' : ''}>${digit}</b>`)}</span
    >`;
}
