import { withoutItemNumber } from './parse-item-number.ts';
import { findKind, toUsualUnit, type QuantityKind } from './quantity-kinds.ts';
import { contradictsCount, findUnitOfCount } from './unit-of-count.ts';
import { toQuantity } from './unit-quantity.ts';

/** `Tỷ lệ bác sĩ trên 1 vạn dân`, `Số thuê bao/100 dân`. */
const PER_PEOPLE = /\/|(?<!\p{L})trên(?!\p{L})/iu;

/** The unit that a label usually has: `%` for `Tỷ lệ hộ nghèo`, `dự án` for `Số dự án`; `undefined` for a label that may have any unit. */
export function findUsualUnit(label: string): string | undefined {
  const part = findMainPart(label);
  return part.unitOfCount ?? (part.kind && toUsualUnit(part.name, part.kind));
}

/** Whether a unit cannot be the unit of a label: `tỷ đồng` of `Tỷ lệ hộ nghèo`, `người` of `Nhiệt độ`. */
export function isUnitOfOtherKind(label: string, unit: string): boolean {
  const { name, kind, unitOfCount } = findMainPart(label);
  if (unitOfCount !== undefined) return contradictsCount(name, unit);
  return kind !== undefined && (kind.unit ? !kind.unit.test(unit) : isImpossibleFor(kind, unit));
}

/** Whether labels of a kind never have a unit: `tỷ đồng` for `Xã đạt chuẩn`. */
function isImpossibleFor({ never }: QuantityKind, unit: string): boolean {
  const quantity = toQuantity(unit);
  return quantity !== undefined && Boolean(never?.includes(quantity));
}

/**
 * Whether a unit is only possible for a label if other words say so: `tỷ đồng` for `Hộ nghèo`, which may be counted or may get money; `%` for
 * `Sản lượng lúa`.
 */
export function isUnclearUnit(label: string, unit: string): boolean {
  const quantity = toQuantity(unit);
  const { kind, unitOfCount } = findMainPart(label);
  return unitOfCount === undefined && quantity !== undefined && Boolean(kind?.unclear?.includes(quantity));
}

interface LabelPart {
  name: string;
  kind: QuantityKind | undefined;
  /** The unit of a count: `dự án` for `Số dự án`. */
  unitOfCount: string | undefined;
}

/** The last part of a label whose kind is known. A label joined from two headings has two parts: `Hộ nghèo – Tỷ lệ`. */
function findMainPart(label: string): LabelPart {
  const parts = withoutItemNumber(label)
    .split(' – ')
    .map((name) => ({ name, kind: findKind(name), unitOfCount: findUnitOfCount(name) }));
  const last = parts.reverse().find(({ kind, unitOfCount }) => kind ?? unitOfCount);
  return last ?? { name: label, kind: undefined, unitOfCount: undefined };
}

/**
 * Whether the unit in the row of a label contradicts the label. In a column of units, offices may write only the first part of a unit: `tạ` for
 * `Năng suất lúa`, `bác sĩ` for `Tỷ lệ bác sĩ trên 1 vạn dân`.
 */
export function contradictsLabel(label: string, unit: string): boolean {
  const name = withoutItemNumber(label);
  const kind = findKind(name);
  if (kind?.mayBeShort) return isImpossibleFor(kind, unit);
  return !PER_PEOPLE.test(name) && isUnitOfOtherKind(label, unit);
}
