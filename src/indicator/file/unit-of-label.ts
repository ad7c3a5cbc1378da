import { withoutItemNumber } from './parse-item-number.ts';
import { findUnitOfCount } from './unit-of-count.ts';

interface LabelKind {
  label: RegExp;
  unit: RegExp;
  /** One of its units. */
  usualUnit: string;
}

/** Labels whose units are known, and these units. */
const LABEL_KINDS: readonly LabelKind[] = [
  // `Tỷ lệ hộ nghèo`: `%`, `‰`, `lần`, `điểm phần trăm`, `người/10.000 dân`.
  {
    label: /^(tỷ|tỉ) (lệ|suất|trọng)|^tốc độ|^cơ cấu|^chỉ số|^hệ số/i,
    unit: /[%‰/]|^(lần|điểm|phần)/i,
    usualUnit: '%',
  },
  // `Mật độ dân số`: `người/km²`.
  { label: /^mật độ/i, unit: /\//, usualUnit: 'người/km²' },
  // `Tuổi thọ trung bình`: `năm`, `tuổi`.
  { label: /^tuổi thọ/i, unit: /năm|tuổi/i, usualUnit: 'tuổi' },
  // `Diện tích lúa`: `ha`, `nghìn ha`, `km²`, `mét vuông`, `%`.
  {
    label: /^diện tích/i,
    unit: /(^| )(ha|km|m|sào|mẫu|công)(?!\p{L})|hécta|vuông|[%²]/iu,
    usualUnit: 'ha',
  },
  // `Năng suất lúa`: `tạ/ha`, `triệu đồng/người`.
  { label: /^năng suất/i, unit: /[/%]/, usualUnit: 'tạ/ha' },
];

/**
 * A unit for a figure whose label does not fit the unit above the table: `%` for `Tỷ lệ hộ nghèo` below `Đơn vị tính: tỷ đồng`. `undefined`
 * for a label that may have the unit.
 */
export function findUsualUnit(label: string, unit: string): string | undefined {
  const name = withoutItemNumber(label);
  const kind = LABEL_KINDS.find((known) => known.label.test(name));
  if (!kind) return findUnitOfCount(name, unit);
  return kind.unit.test(unit) ? undefined : kind.usualUnit;
}
