import { tidy } from '../../text/sentence.ts';
import { isUnitLike } from '../record/label-unit.ts';
import { NameMap } from '../record/name-accents.ts';

/** Headings of a first column with the names of offices or other places that are no areas. */
const OFFICES = new NameMap<true>();
for (const name of [
  ...['đơn vị', 'đơn vị thực hiện', 'cơ quan', 'cơ quan thực hiện', 'cơ quan, đơn vị', 'đơn vị, địa phương'],
  ...['sở', 'sở, ngành', 'sở, ban, ngành', 'sở, ban, ngành, địa phương', 'sở, ngành, địa phương'],
  ...['bộ, ngành', 'bộ, ngành, địa phương', 'phòng, ban', 'ban, ngành', 'cơ sở', 'cơ sở y tế'],
  ...['trường', 'trường học', 'trường THPT', 'bệnh viện', 'trạm', 'trạm y tế', 'doanh nghiệp', 'nhà máy'],
  ...['hồ', 'hồ chứa', 'hồ chứa nước', 'hồ thủy lợi', 'khu công nghiệp', 'cụm công nghiệp', 'chợ', 'cảng'],
]) {
  OFFICES.add(name, true);
  OFFICES.add(`tên ${name}`, true);
}

/** Whether a heading says that the rows below it are offices or other places: `Cơ quan`, `Tên trường`, `Hồ chứa`. */
export function isOfficeHeading(text: string): boolean {
  return OFFICES.get(tidy(text)) === true;
}

/**
 * `Đơn vị` means both “office” and “unit”. Whether the cells of such a column are names of offices or areas (`Sở Y tế`), all different, and
 * not units of measurement.
 */
export function areNamesOfOffices(texts: readonly string[]): boolean {
  const areNames = texts.every((text) => /^\p{Lu}\p{L}* \S/u.test(text) && !isUnitLike(text));
  return areNames && new Set(texts).size === texts.length;
}
