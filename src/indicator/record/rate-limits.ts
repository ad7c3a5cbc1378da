import { SCALE } from './unit-quantity.ts';

/** Numbers in words and digits: `vạn`, `một vạn`, `10.000`, `100 nghìn`. */
const COUNT = String.raw`(?:(?:1|một) )?(?:(\d[\d.]*)(?: (nghìn|ngàn|vạn|triệu))?|(trăm|nghìn|ngàn|vạn|triệu))`;
/** How many inhabitants a rate is about: `trên một vạn dân`, `/10.000 dân`; not `Xã có trên 10.000 dân`. */
const RATE = new RegExp(
  String.raw`(?:/|(?<!\p{L})(?<!(?:có|quy mô|từ) )(?:trên|tính cho|bình quân|mỗi)(?!\p{L})) ?${COUNT} (?:dân|người dân|nhân khẩu|trẻ)(?!\p{L})`,
  'iu',
);
const FACTORS: ReadonlyMap<string, number> = new Map([
  ['trăm', 100],
  ['nghìn', 1000],
  ['ngàn', 1000],
  ['vạn', 10_000],
  ['triệu', 1_000_000],
]);
/** What fewer than a tenth of the inhabitants are. */
const FEW =
  /(?<!\p{L})(?:bác sĩ|bác sỹ|y sĩ|y sỹ|dược sĩ|dược sỹ|điều dưỡng|y tá|hộ sinh|nhân viên y tế|cán bộ y tế|nhân lực y tế|giường|giường bệnh)(?!\p{L})/iu;
/** Other people. Visits and subscriptions may be more than the inhabitants. */
const PEOPLE =
  /(?<!\p{L})(?:sinh viên|học sinh|giáo viên|cán bộ|công chức|viên chức|số người|số trẻ|tử vong|tử suất|chết)(?!\p{L})/iu;
const MAY_BE_MORE = /(?<!\p{L})(?:lượt|khách|thuê bao|liều|mũi|đồng|tăng|giảm|chênh lệch)(?!\p{L})/iu;
/** Rates for fewer inhabitants are not limited. */
const MIN_INHABITANTS = 100;
const SHARE_OF_FEW = 0.1;

/**
 * The highest number of a rate per so many inhabitants: 1.000 for `Bác sĩ trên một vạn dân`, because fewer than a tenth of the inhabitants are doctors.
 * `undefined` for labels of other figures.
 */
export function findRateLimit(label: string, unit = ''): number | undefined {
  const text = `${label} ${unit}`;
  const inhabitants = findInhabitants(label) ?? findInhabitants(unit);
  const isOther = MAY_BE_MORE.test(text) || SCALE.test(unit) || /^[%‰]/.test(unit);
  if (inhabitants === undefined || inhabitants < MIN_INHABITANTS || isOther) return undefined;
  if (FEW.test(text)) return inhabitants * SHARE_OF_FEW;
  return PEOPLE.test(text) ? inhabitants : undefined;
}

/** 10.000 for `bác sĩ/vạn dân`. */
function findInhabitants(text: string): number | undefined {
  const [found, digits, factorBehind = '', factor = ''] = RATE.exec(text) ?? [];
  if (found === undefined) return undefined;
  const count = digits === undefined ? 1 : Number(digits.replaceAll('.', ''));
  return count * (FACTORS.get((factorBehind || factor).toLowerCase()) ?? 1);
}
