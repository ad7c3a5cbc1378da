import { MONEY, PEOPLE, SCALE, THINGS } from './unit-quantity.ts';

/** Words for things that may be counted in other units: `Số ca mắc` in `người`. */
const OTHER_THINGS = 'cơ sở|tổ chức|đơn vị|vụ|ca|căn|nhà|máy|chuyến|cuộc|lượt|khách|con|đàn|chợ';

/** `Số hộ nghèo`, `Tổng số dự án`, `Số lượng xã`. */
const COUNT = new RegExp(
  `^(?:tổng )?số (?:lượng |lượt )?(?:các )?(?:(${PEOPLE})|(${THINGS})|(${OTHER_THINGS}))(?!\\p{L})`,
  'iu',
);
/** Measures. A count of things cannot have one as its unit. */
const MEASURE = /^(%|‰|(ha|km|m|tấn|tạ|kg|lít)[²³23]?(?![\p{L}\d]))/iu;
const UNIT_OF_PEOPLE = new RegExp(`^(?:${PEOPLE})(?!\\p{L})`, 'iu');
const UNIT_OF_THINGS = new RegExp(`^(?:${THINGS})(?!\\p{L})`, 'iu');
const UNIT_OF_COUNT = new RegExp(`^(?:${PEOPLE}|${THINGS}|${OTHER_THINGS})(?!\\p{L}|/)`, 'iu');

/** The usual unit of a label that is a count: `dự án` for `Số dự án`. `undefined` for other labels. */
export function findUnitOfCount(label: string): string | undefined {
  const [, people, thing, otherThing] = COUNT.exec(label) ?? [];
  return people === undefined ? (thing ?? otherThing)?.toLowerCase() : 'người';
}

/**
 * Whether a unit cannot be the unit of a label that is a count: `tỷ đồng` of `Số dự án`, `người` of `Số hộ`.
 *
 * @param label A count: `findUnitOfCount` finds a unit for it.
 */
export function contradictsCount(label: string, unit: string): boolean {
  const noun = unit.replace(SCALE, '');
  const [, people, thing] = COUNT.exec(label) ?? [];
  if (MONEY.test(noun) || MEASURE.test(noun)) return true;
  if (people !== undefined) return UNIT_OF_THINGS.test(noun);
  return thing !== undefined && countsSomethingElse(noun, label);
}

/** Whether a label contains the given words as whole words: `thôn` in `Đường thôn`, not in `Giao thông`. */
export function hasWords(label: string, words: string): boolean {
  const letter = /\p{L}/u;
  const [text, wanted] = [label.toLowerCase(), words.toLowerCase()];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const isWhole = !letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + wanted.length));
    if (isWhole) return true;
  }
  return false;
}

/** Whether a unit counts single people or things, whose numbers are not rounded: `xã`; not `nghìn hộ`. */
export function isCountOfSingles(unit = ''): boolean {
  return !SCALE.test(unit) && isCount(unit);
}

/** Whether a unit counts people or things, so that its figures are not negative: `xã`, `nghìn hộ`; not `người/km²`. */
export function isCount(unit = ''): boolean {
  return UNIT_OF_COUNT.test(unit.replace(SCALE, ''));
}

/** Whether a unit is the name of a kind of places or things, `xã`, `hộ`, `dự án`; not `người`, `nghìn hộ` or `ha`. */
export function isCountedThing(unit: string): boolean {
  return UNIT_OF_THINGS.test(unit);
}

/** Whether a unit counts people, or things that the label does not name: `xã` for `Số hộ`. */
function countsSomethingElse(unit: string, label: string): boolean {
  if (UNIT_OF_PEOPLE.test(unit)) return true;
  const [thing] = UNIT_OF_THINGS.exec(unit) ?? [];
  return thing !== undefined && !hasWords(label, thing);
}
