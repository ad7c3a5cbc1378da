import { isUnit } from './label-unit.ts';
import { hasAccents, withoutAccents } from './name-accents.ts';

/** The words of units of money, by their letters without accents. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['nghin', 'nghìn'],
  ['ngan', 'ngàn'],
  ['tram', 'trăm'],
  ['trieu', 'triệu'],
  ['ty', 'tỷ'],
  ['ti', 'tỉ'],
  ['dong', 'đồng'],
]);
/** `nghin ty dong`, at the beginning of a unit. `dong` alone may be another word: `đống`. */
const MONEY = /^(?:(?:nghin|ngan|tram|trieu|ty|ti) ){1,2}dong(?=$|[ /(])/;

/** `tr` for `triệu`, which may also be a page or another word. */
const MILLION_IN_SHORT = /^tr(?=$|\/)/i;

/**
 * The usual spelling of a misspelt unit of money: `tỷ đồng` for `tỷ đông`, `triệu` for `tr`; `undefined` for all other units. `ty dong` is not
 * misspelt, because files may be written without any accents.
 */
export function correctMoney(unit: string): string | undefined {
  if (MILLION_IN_SHORT.test(unit)) return unit.replace(MILLION_IN_SHORT, 'triệu');
  if (isUnit(unit) || !hasAccents(unit)) return undefined;
  const [plain] = MONEY.exec(withoutAccents(unit.toLowerCase())) ?? [];
  if (plain === undefined) return undefined;
  const spelt = plain.replace(/\p{L}+/gu, (word) => WORDS.get(word) ?? word);
  const isRight = unit.toLowerCase().startsWith(spelt);
  return isRight ? undefined : spelt + unit.slice(spelt.length);
}
