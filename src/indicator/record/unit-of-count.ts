import { findCountedUnit, isNeverMoney } from './counted-labels.ts';

/** Words for people, in labels and units. */
const PEOPLE =
  'người|nhân khẩu|khẩu|lao động|cán bộ|công chức|viên chức|học sinh|sinh viên|học viên|giáo viên|bác sĩ|bệnh nhân|trẻ em|trẻ|đảng viên|đoàn viên|hội viên';
/** Words for things that are their own unit: `Số dự án` is counted in `dự án`. */
const THINGS =
  'hộ|xã|phường|thị trấn|thôn|bản|ấp|tổ dân phố|khu dân cư|huyện|tỉnh|dự án|công trình|doanh nghiệp|hợp tác xã|trang trại|mô hình|sản phẩm|trường|lớp|phòng học|giường|hồ sơ|văn bản|xe|tàu|thuê bao|tiêu chí';
/** Words for things that may be counted in other units: `Số ca mắc` in `người`. */
const OTHER_THINGS = 'cơ sở|tổ chức|đơn vị|vụ|ca|căn|nhà|máy|chuyến|cuộc|lượt|khách|con|đàn|chợ';

/** `Số hộ nghèo`, `Tổng số dự án`, `Số lượng xã`. */
const COUNT = new RegExp(
  `^(?:tổng )?số (?:lượng |lượt )?(?:các )?(?:(${PEOPLE})|(${THINGS})|(${OTHER_THINGS}))(?!\\p{L})`,
  'iu',
);
/** Labels that count people, but do not begin with `Số`. `Dân số - Kế hoạch hóa gia đình` is a field of work, on which money is spent. */
const POPULATION = /^(dân số|nhân khẩu|lao động|khách du lịch)(?!\p{L})(?! ?[-–—,&]| và )/iu;
/** `Hộ nghèo`: a count of households or the money for them, but not a count of people. */
const HOUSEHOLDS = /^hộ (nghèo|cận nghèo|thoát nghèo|gia đình)(?!\p{L})/iu;
/** `Đàn trâu`, `Tổng số lợn`. */
const ANIMALS =
  /^(?:tổng )?(?:(?:số|đàn) ){1,2}(?:trâu|bò|lợn|heo|dê|ngựa|gà|vịt|gia súc|gia cầm)(?!\p{L})/iu;
/** Labels of quantities. Any unit but money is possible, and for `Sản lượng lúa` any but an area: `Số lượng`. */
const QUANTITY = /^(sản lượng|số lượng)(?!\p{L})/iu;

/** The word for a large number in front of a unit: `nghìn` in `nghìn hộ`. */
const SCALE = /^((trăm|chục|nghìn|ngàn|vạn|triệu|tỷ|tỉ) )+/i;
const MONEY = /^(đồng|vnđ|vnd|usd|đô la)(?!\p{L})|^[$€]/iu;
const AREA = /^(?:ha|héc ?ta|km[²2])$/i;
const PERCENT = /^[%‰]/;
/** Measures. A count of things cannot have one as its unit. */
const MEASURE = /^(%|‰|(ha|km|m|tấn|tạ|kg|lít)[²³23]?(?![\p{L}\d]))/iu;
const UNIT_OF_PEOPLE = new RegExp(`^(?:${PEOPLE})(?!\\p{L})`, 'iu');
const UNIT_OF_THINGS = new RegExp(`^(?:${THINGS})(?!\\p{L})`, 'iu');
const UNIT_OF_COUNT = new RegExp(`^(?:${PEOPLE}|${THINGS}|${OTHER_THINGS})(?!\\p{L}|/)`, 'iu');

/**
 * The usual unit of a label that is a count or a quantity: `dự án` for `Số dự án`, `người` for `Dân số`, `tấn` for `Sản lượng lúa`.
 * `undefined` for other labels.
 */
export function findUnitOfCount(label: string): string | undefined {
  const [, people, thing, otherThing] = COUNT.exec(label) ?? [];
  if (people !== undefined || POPULATION.test(label)) return 'người';
  const noun = thing ?? otherThing;
  if (noun !== undefined) return noun.toLowerCase();
  if (HOUSEHOLDS.test(label)) return 'hộ';
  if (ANIMALS.test(label)) return 'con';
  const counted = findCountedUnit(label);
  if (counted !== undefined) return counted;
  const [, quantity] = QUANTITY.exec(label) ?? [];
  if (quantity === undefined) return undefined;
  return quantity.toLowerCase() === 'sản lượng' ? 'tấn' : 'cái';
}

/** Whether a unit cannot be the unit of a label that is a count or a quantity: `tỷ đồng` of `Số dự án`, `người` of `Số hộ`. */
export function contradictsCount(label: string, unit: string): boolean {
  const noun = unit.replace(SCALE, '');
  const isMoney = MONEY.test(noun);
  const isMoneyOrMeasure = isMoney || MEASURE.test(noun);
  if (isMoney && isNeverMoney(label)) return true;
  const [, people, thing, otherThing] = COUNT.exec(label) ?? [];
  if (people !== undefined) return isMoneyOrMeasure || UNIT_OF_THINGS.test(noun);
  if (thing !== undefined) return isMoneyOrMeasure || countsSomethingElse(noun, label);
  if (otherThing !== undefined) return isMoneyOrMeasure;
  // `Dân số thành thị` in percent is a share of the population.
  if (POPULATION.test(label)) return (isMoneyOrMeasure && !PERCENT.test(noun)) || UNIT_OF_THINGS.test(noun);
  if (HOUSEHOLDS.test(label)) return UNIT_OF_PEOPLE.test(noun);
  if (ANIMALS.test(label)) return isMoneyOrMeasure && !PERCENT.test(noun);
  const [, quantity] = QUANTITY.exec(label) ?? [];
  const isProduction = quantity?.toLowerCase() === 'sản lượng';
  return quantity !== undefined && (isMoney || (isProduction && AREA.test(noun)));
}

/** Whether a unit is money: `tỷ đồng`, `triệu USD`. */
export function isUnitOfMoney(unit: string): boolean {
  return MONEY.test(unit.replace(SCALE, ''));
}

/** Whether a label has some words: `thôn` in `Đường thôn`, not in `Giao thông`. */
export function hasWords(label: string, words: string): boolean {
  const letter = /\p{L}/u;
  const [text, wanted] = [label.toLowerCase(), words.toLowerCase()];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const isWhole = !letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + wanted.length));
    if (isWhole) return true;
  }
  return false;
}

/** Whether a unit counts people or things, so that its figures are not negative: `xã`, `nghìn hộ`; not `người/km²`. */
export function isCount(unit = ''): boolean {
  return UNIT_OF_COUNT.test(unit.replace(SCALE, ''));
}

/** Whether a unit is itself a place or a thing that is counted, not a measure: `xã`, `hộ`, `dự án`. */
export function isCountedThing(unit: string): boolean {
  return UNIT_OF_THINGS.test(unit);
}

/** Whether a unit counts people, or things that the label does not name: `xã` for `Số hộ`. */
function countsSomethingElse(unit: string, label: string): boolean {
  if (UNIT_OF_PEOPLE.test(unit)) return true;
  const [thing] = UNIT_OF_THINGS.exec(unit) ?? [];
  return thing !== undefined && !hasWords(label, thing);
}
