import { html, type TemplateResult } from 'lit';

const MISSING_DIGIT = '–';

/**
 * A number with each digit in a box.
 *
 * @param count `undefined` shows a dash in each box.
 * @param text What screen readers get: the number, or the words for a missing number.
 * @param minBoxes The minimum number of boxes; leading zeros fill them. A number below 1 counts as 1.
 */
export function renderDigits(count: number | undefined, text: string, minBoxes: number): TemplateResult {
  const digits = count === undefined ? '' : String(count);
  const filler = count === undefined ? MISSING_DIGIT : '0';
  const boxes = digits.padStart(minBoxes >= 1 ? minBoxes : 1, filler).split('');
  const fillerCount = boxes.length - digits.length;
  return html`<span class="visually-hidden">${text}</span>
    <span part="digits" aria-hidden="true"
      >${boxes.map((digit, index) => html`<b class=${index < fillerCount ? 'leading' : ''}>${digit}</b>`)}</span
    >`;
}
