import { formatQuoted } from '../../text/number.ts';
import { IndicatorError } from './indicator-error.ts';
import { mayBeIndex } from './near-index.ts';
import type { Quoted } from './record.ts';

/** An index below this limit, `bằng 8,1%`, is rare. The number is rather growth of 8,1 %. */
const LOWEST_INDEX = 30;
/** `8,2`, but not `+8,2`, which its sign makes growth. */
const UNSIGNED = /^\d/;

/**
 * The mistake of a number that is probably an index, 108,2 for growth of 8,2 %, because it is near 100 and has no sign. `undefined` for any other
 * number.
 */
export function findIndexAsGrowth({ value, text }: Quoted): IndicatorError | undefined {
  if (!UNSIGNED.test(text) || !mayBeIndex(value)) return undefined;
  return new IndicatorError('index-as-growth', text, { suggestion: add(-100, { value, text }) });
}

/** The mistake of a number that is probably growth: 8,2 or −1,5 for an index of 108,2 or 98,5. `undefined` for any other number. */
export function findGrowthAsIndex({ value, text }: Quoted): IndicatorError | undefined {
  if (value <= -100 || value >= LOWEST_INDEX) return undefined;
  return new IndicatorError('growth-as-index', text, { suggestion: add(100, { value, text }) });
}

/** The sum of an integer and a number, with the decimals of the number. */
function add(integer: number, { value, text }: Quoted): string {
  const decimals = text.split(',')[1]?.length ?? 0;
  return formatQuoted((integer + value).toFixed(decimals).replace('.', ','), 'vi');
}
