import { formatQuoted, parseNumber } from '../../text/number.ts';
import { IndicatorError } from './indicator-error.ts';

/** A number from 0 to below 2 without a percent sign, with a decimal comma or point: `0,8`, `1`, `1.05`. `1.045` is 1045, with a point that groups. */
const FRACTION = /^(?:[01]|[01],\d{1,15}|0\.\d{1,15}|1\.\d{1,2})$/;

/** Whether a ratio in percent may be written as a fraction, as a spreadsheet saves the cell `80%`: `0,8`. */
export function mayBeFraction(text: string): boolean {
  return FRACTION.test(text) && /[1-9]/.test(text);
}

/** The mistake of a ratio that may be a fraction. With a percent sign, `0,8%`, it is certainly in percent. */
export function toFractionMistake(text: string, place: { field?: string; column?: string }): IndicatorError {
  return new IndicatorError('maybe-fraction', text, {
    ...place,
    suggestion: toPercent(text),
    other: `${text}%`,
  });
}

/** `80` for `0,8`, `104,5` for `1,045`. */
function toPercent(text: string): string {
  const decimals = Math.max((text.split(/[.,]/)[1] ?? '').length - 2, 0);
  const { value = 0 } = parseNumber(text.replace('.', ',')) ?? {};
  return formatQuoted((value * 100).toFixed(decimals).replace('.', ','), 'vi');
}
