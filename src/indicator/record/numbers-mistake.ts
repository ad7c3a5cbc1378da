import type { Disagreement } from './agreeing-numbers.ts';
import { IndicatorError } from './indicator-error.ts';
import type { Quoted } from './record.ts';

/** What the author wrote, and in which field. */
interface WrittenText {
  text: string;
  field: string;
}

/** The mistake of words, such as `giảm`, that contradict two figures. */
export function toContradiction(
  [first, second]: [Quoted, Quoted],
  { text, field }: WrittenText,
): IndicatorError {
  return new IndicatorError('numbers-contradict', text, { field, other: `${first.text}; ${second.text}` });
}

/** The mistake of a change in percent that the two figures show to be in percentage points: `giảm 3%` from 8 % to 5 %. */
export function toPointsMistake(
  [first, second]: [Quoted, Quoted],
  { text, field }: WrittenText,
): IndicatorError {
  const suggestion = text.includes('%')
    ? text.replace(/ ?%/, ' điểm phần trăm')
    : text.replace(/(?<=\d)(?![\d.,]*\d)/, ' điểm phần trăm');
  return new IndicatorError('points', text, { field, other: `${first.text}; ${second.text}`, suggestion });
}

/** The mistake of a published number that contradicts two figures. */
export function toNumbersMistake(
  problem: Disagreement,
  published: Quoted,
  figures: [Quoted, Quoted],
  written: WrittenText,
): IndicatorError {
  // `fraction`: 0,085 is published for 8,5 %.
  if (problem !== 'fraction') return toContradiction(figures, written);
  const [first, second] = figures;
  return new IndicatorError('fraction', written.text, {
    field: written.field,
    other: `${first.text}; ${second.text}`,
    suggestion: toPercent(published),
  });
}

/** `8,5` for `0,085`. */
function toPercent({ value, text }: Quoted): string {
  const [, decimals = ''] = text.split(',');
  return (Math.abs(value) * 100).toFixed(Math.max(decimals.length - 2, 0)).replace('.', ',');
}
