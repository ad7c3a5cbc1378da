import { hasAccents } from './name-accents.ts';

export const NO_BREAK_SPACE = '\u00a0';

/**
 * The line may break between the words of a unit with more letters, which is too wide for a tile of 160 px. The line may break behind the
 * slash of any unit.
 */
export const MAX_UNBROKEN_LETTERS = 12;

const WRONG_PER_MILLE = /^\(?(?:0\/00|o\/oo|1\/1\.?000|% ?[0o]{1,2})\)?$/i;
const MONEY = /đồng|vnđ|vnd|usd|đô la|eur|^((nghìn|ngàn|trăm) )?(tỷ|tỉ|triệu)$/i;
const THOUSANDS = /^(?:[x×] ?)?(?:1[. ]?000|10(?:\^3|³)) ?(?=\p{L})/iu;
const MILLIONS = /^(?:[x×] ?)?(?:1[. ]?000[. ]?000|10(?:\^6|⁶)) ?(?=\p{L})/iu;

/** The start of every unit that `writeOutUnit` changes. */
const START_OF_SHORT_UNIT = /^(?:[x×\d]|tr|ng|t[ỷỉ])/i;
/** `trđ`, `Tr.đ`, `tr.đồng`, `ng.đ`, also in front of `/người`. */
const MONEY_IN_SHORT = /^(tr|ng)(?:\. ?| )?(?:đồng|đ)(?=$|\/| ?\()/i;
/** `nghìn đ`, `triệu đ/người`. */
const SHORT_DONG = /^((?:nghìn|ngàn|triệu|tỷ|tỉ) )đ(?=$|\/| ?\()/i;

/**
 * `1000 ha`, `x1000 ha` and `10³ ha` as `nghìn ha`, `1.000.000đ` as `triệu đồng`, because digits behind a number would look like a part of it;
 * `trđ`, `tr.đ` and `tr.đồng` as `triệu đồng`, `ng.đ` as `nghìn đồng`. Other units stay.
 */
export function writeOutUnit(unit: string): string {
  // Most texts are not searched further, because that takes long in a large file.
  if (!START_OF_SHORT_UNIT.test(unit)) return unit;
  const withWords = unit.replace(MILLIONS, 'triệu ').replace(THOUSANDS, 'nghìn ');
  const withScale = withWords.replace(MONEY_IN_SHORT, (_, scale: string) =>
    scale.toLowerCase() === 'tr' ? 'triệu đồng' : 'nghìn đồng',
  );
  return withScale.replace(SHORT_DONG, '$1đồng');
}

/** `tỷ đồng` for `TỶ ĐỒNG`. Words without accents stay, because they may be abbreviations: `TRIỆU USD` becomes `triệu USD`. */
export function lowerCapitals(unit: string): string {
  const isInCapitals = unit === unit.toUpperCase();
  return isInCapitals
    ? unit.replace(/\p{Lu}+/gu, (word) => (hasAccents(word) ? word.toLowerCase() : word))
    : unit;
}

/** `%` for `phần trăm`, `‰` for `phần nghìn`. Other units stay. */
export function writePercentSign(unit: string): string {
  return unit.replace(/^phần trăm$/i, '%').replace(/^phần nghìn$/i, '‰');
}

/** Whether a unit is a wrong per mille sign: `0/00`, `o/oo`, `1/1000`, `%0`, `%o`. */
export function isWrongPerMille(unit: string): boolean {
  return WRONG_PER_MILLE.test(unit);
}

/** A unit as it stands behind a number: with a no-break space in front of it, but `%` and `‰` without a space. */
export function toUnitSuffix(unit = ''): string {
  if (!unit || isPercentage(unit)) return unit;
  const isLong = unit.split('/').some((piece) => piece.length > MAX_UNBROKEN_LETTERS);
  return NO_BREAK_SPACE + (isLong ? unit : unit.replaceAll(' ', NO_BREAK_SPACE));
}

/** Whether a unit is one of money: `tỷ đồng`, `triệu USD`, `tỷ`. */
export function isMoney(unit = ''): boolean {
  return MONEY.test(unit);
}

/** Whether a unit is the one of the difference of two percentages: `điểm phần trăm`, `điểm %`. */
export function isPercentagePoints(unit = ''): boolean {
  return /^điểm( (phần trăm|%))?$/i.test(unit);
}

/** Whether a unit begins with `%` or `‰`: `%`, `% dân số`. */
export function isPercentage(unit: string | undefined): boolean {
  return unit !== undefined && /^[%‰]/.test(unit);
}
