import type { Quoted } from './record.ts';

const SCALES: ReadonlyMap<string, number> = new Map([
  ['nghìn', 3],
  ['ngàn', 3],
  ['triệu', 6],
  ['tỷ', 9],
  ['tỉ', 9],
]);
/** `nghìn tỷ` and `đồng` in `nghìn tỷ đồng`. */
const SCALED = /^((?:(?:nghìn|ngàn|triệu|tỷ|tỉ)(?= |$) ?)*)(.*)$/iu;

/**
 * A number in another multiple of the same unit: 100 `triệu đồng` or 100 `triệu` as 0,1 in `tỷ đồng`; `undefined` for units of other things.
 * The result has enough decimals to be as exact as the published number.
 */
export function toOtherUnit(number: Quoted, unit: string, otherUnit: string): Quoted | undefined {
  const [from, to] = [parseScale(unit), parseScale(otherUnit)];
  // `triệu` alone is of the same thing as `tỷ đồng`.
  const hasOnlyScale = from.thing === '' && from.zeros > 0;
  const isSameThing = to.thing !== '' && (hasOnlyScale || from.thing === to.thing);
  if (!isSameThing) return undefined;
  const zeros = from.zeros - to.zeros;
  const [, decimals = ''] = number.text.split(',');
  const value = number.value * 10 ** zeros;
  return { value, text: value.toFixed(Math.max(decimals.length - zeros, 0)).replace('.', ',') };
}

function parseScale(unit: string): { zeros: number; thing: string } {
  const [, scale = '', thing = ''] = SCALED.exec(unit.toLowerCase()) ?? [];
  let zeros = 0;
  for (const word of scale.trim().split(' ')) zeros += SCALES.get(word) ?? 0;
  return { zeros, thing };
}
