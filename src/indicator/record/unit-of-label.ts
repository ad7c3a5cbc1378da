import { withoutItemNumber } from './parse-item-number.ts';
import { contradictsCount, findUnitOfCount, isCountedThing } from './unit-of-count.ts';

interface LabelKind {
  label: RegExp;
  unit: RegExp;
  /** The unit that is suggested. */
  usualUnit: string;
  /** Whether a column of units may have the unit without its last part: `tạ` for `tạ/ha`. */
  mayBeShort?: true;
}

/** `Tỷ lệ bác sĩ trên 1 vạn dân`, `Số thuê bao/100 dân`. */
const PER_PEOPLE = /\/|(?<!\p{L})trên(?!\p{L})/iu;

/** Labels of money, which is never counted in places or things. */
const MONEY =
  /^(?:tổng )?(?:(?:thu|chi)(?: \p{L}+)? ngân sách|thu nội địa|chi (?:đầu tư|thường xuyên)|vốn đầu tư|doanh thu|kinh phí|dư nợ)(?!\p{L})/iu;

/** Labels whose units are known, and these units. */
const LABEL_KINDS: readonly LabelKind[] = [
  // `Tỷ lệ hộ nghèo`: `%`, `lần`, `điểm phần trăm`, `người/10.000 dân`, `trẻ trên 1.000 trẻ`; `Chỉ số PCI`: `điểm`, `hạng`.
  {
    label: /^(tỷ|tỉ) (lệ|suất|trọng)|^tốc độ (tăng|giảm|phát triển)|^cơ cấu|^chỉ số|^hệ số/i,
    unit: /[%‰/]|100|^(lần|điểm|phần|bậc|thứ|chỉ số|hệ số|(tỷ|tỉ) (lệ|số))|hạng|(?<!\p{L})trên(?!\p{L})/iu,
    usualUnit: '%',
  },
  { label: /^(xếp|thứ) hạng/i, unit: /^[^%‰]*$/, usualUnit: 'hạng' },
  // `Mật độ dân số`: `người/km²`.
  { label: /^mật độ/i, unit: /\//, usualUnit: 'người/km²', mayBeShort: true },
  // `Tuổi thọ trung bình`: `năm`, `tuổi`.
  { label: /^tuổi thọ/i, unit: /năm|tuổi/i, usualUnit: 'tuổi' },
  // `Diện tích lúa`: `ha`, `nghìn ha`, `km²`, `mét vuông`, `%`.
  {
    label: /^diện tích/i,
    unit: /(^| )(ha|km|m|sào|mẫu|công)(?!\p{L})|h[eé]c[ -]?ta|vuông|[%²]/iu,
    usualUnit: 'ha',
  },
  // `Năng suất lúa`: `tạ/ha`, `triệu đồng/người`.
  { label: /^năng suất/i, unit: /[/%]/, usualUnit: 'tạ/ha', mayBeShort: true },
];

/** The unit that a label usually has: `%` for `Tỷ lệ hộ nghèo`, `dự án` for `Số dự án`; `undefined` for a label that may have any unit. */
export function findUsualUnit(label: string): string | undefined {
  const parts = splitParts(label);
  const kind = parts.map(findKind).find(Boolean);
  return kind?.usualUnit ?? parts.map(findUnitOfCount).find((unit) => unit !== undefined);
}

/** Whether a unit cannot be the unit of a label: `tỷ đồng` of `Tỷ lệ hộ nghèo`. */
export function isUnitOfOtherKind(label: string, unit: string): boolean {
  return splitParts(label).some((part) => {
    const kind = findKind(part);
    return kind ? !kind.unit.test(unit) : contradictsCount(part, unit);
  });
}

/** The parts of a label that was joined from two headings: `Hộ nghèo – Tỷ lệ`. */
function splitParts(label: string): string[] {
  return withoutItemNumber(label).split(' – ');
}

/**
 * Whether the unit in the row of a label contradicts the label. In a column of units, offices may write only the first part of a unit: `tạ` for
 * `Năng suất lúa`, `bác sĩ` for `Tỷ lệ bác sĩ trên 1 vạn dân`.
 */
export function contradictsLabel(label: string, unit: string): boolean {
  const name = withoutItemNumber(label);
  // `Thu ngân sách (tỉnh)` names a place, not a unit.
  if (MONEY.test(name) && isCountedThing(unit)) return true;
  const mayBePartOfUnit = Boolean(findKind(name)?.mayBeShort) || PER_PEOPLE.test(name);
  return !mayBePartOfUnit && isUnitOfOtherKind(label, unit);
}

function findKind(name: string): LabelKind | undefined {
  return LABEL_KINDS.find((kind) => kind.label.test(name));
}
