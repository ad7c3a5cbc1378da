import { withoutItemNumber } from './parse-item-number.ts';
import { findKind, isLabelOfMoney, toUsualUnit } from './quantity-kinds.ts';
import { findRateLimit } from './rate-limits.ts';
import { findUnitOfCount } from './unit-of-count.ts';
import { type Quantity, SCALE, toQuantity } from './unit-quantity.ts';

/** The lowest and the highest number that an indicator can have. Without `max`, there is no highest one. */
export interface PossibleRange {
  min: number;
  max?: number;
}

interface LabelRange {
  label: RegExp;
  /** Words in labels that begin alike, but are not limited. */
  except?: RegExp;
  ranges: Partial<Record<Quantity, PossibleRange>>;
}

/** Shares of people, households, places and documents. A share of 110 % is a lost comma or another quantity. */
const SHARES =
  /^(?:tỷ|tỉ) lệ (?:các )?(?:hộ|gia đình|người|dân|dân số|dân cư|trẻ|trẻ em|phụ nữ|học sinh(?!.* đi học)|giáo viên|lao động|cán bộ|xã|phường|thôn|bản|huyện|trường|trạm y tế|cơ sở|hồ sơ|văn bản|thất nghiệp|thiếu việc làm|nghèo|biết chữ|đô thị hóa|che phủ)(?!\p{L})/iu;
/**
 * Ratios that may be below 0 % or above 100 %: of a plan, of another time or of two groups. Gross enrolment counts pupils of every age and may
 * exceed 100 % (UNESCO Institute for Statistics, Education Indicators: Technical Guidelines). So may vaccinations, which include children from
 * elsewhere, and the use of beds.
 */
const NO_SHARES =
  /(?<!\p{L})(?:tăng|giảm|chênh lệch|so (?:với)?|kế hoạch|hoàn thành|thực hiện|giới tính|phụ thuộc|đi học chung|nhập học|ra lớp|huy động|mẫu giáo|mầm non|nhà trẻ|tiêm|vắc xin|giường|công suất)(?!\p{L})/iu;
/** Ratios to a whole that may have negative parts, or to another quantity: `Tỷ trọng thuế trừ trợ cấp`, `Tỷ trọng xuất khẩu/GRDP`. */
const NO_PARTS = new RegExp(
  `${NO_SHARES.source}|(?<!\\p{L})(?:đóng góp|thuần|ròng|trợ cấp|trợ giá|cân đối|lợi nhuận|lãi|lỗ|nợ|xuất siêu|nhập siêu|xuất khẩu|nhập khẩu|trên)(?!\\p{L})|/`,
  'iu',
);
const PERCENTAGE: PossibleRange = { min: 0, max: 100 };

const RANGES: readonly LabelRange[] = [
  { label: SHARES, except: NO_SHARES, ranges: { percent: PERCENTAGE } },
  { label: /^(?:cơ cấu|(?:tỷ|tỉ) trọng)(?!\p{L})/iu, except: NO_PARTS, ranges: { percent: PERCENTAGE } },
  {
    label: /^(?:độ che phủ|che phủ rừng|độ ẩm)(?!\p{L})/iu,
    except: NO_SHARES,
    ranges: { percent: PERCENTAGE },
  },
  // No country has a life expectancy of 100 years (United Nations, World Population Prospects 2024).
  {
    label: /^tuổi thọ(?: (?:trung bình|bình quân|khỏe mạnh|khoẻ mạnh|dân số|nam|nữ)(?!\p{L})|$)/iu,
    ranges: { years: { min: 20, max: 100 } },
  },
  // The highest rate that was ever measured in a country is below 9 (United Nations, World Population Prospects 2024).
  { label: /^tổng tỷ suất sinh(?!\p{L})/iu, ranges: { animals: { min: 0, max: 10 } } },
  // Rates of so many per thousand, which a unit `%` would make ten times as large. No country has 60 births or deaths per thousand inhabitants, or 150
  // deaths per thousand births (United Nations, World Population Prospects 2024).
  {
    label: /^(?:tỷ|tỉ) suất (?:sinh|chết|tử vong|tử) thô(?!\p{L})/iu,
    ranges: { percent: { min: 0, max: 6 } },
  },
  {
    label: /^(?:tỷ|tỉ) suất (?:chết|tử vong) (?:của )?trẻ(?: em)?(?!\p{L})/iu,
    ranges: { percent: { min: 0, max: 15 } },
  },
  // Boys per 100 girls. In a commune with few births, any other number is possible.
  { label: /^(?:tỷ|tỉ) (?:lệ|số) giới tính khi sinh(?!\p{L})/iu, ranges: { percent: { min: 10, max: 900 } } },
  // Limits of our own, which leave room for every part of the people.
  { label: /^tuổi (?:kết hôn|sinh con|nghỉ hưu)(?!\p{L})/iu, ranges: { years: { min: 10, max: 100 } } },
  // A leap year has 8 784 hours.
  { label: /^(?:tổng )?số giờ nắng(?!\p{L})/iu, ranges: { hours: { min: 0, max: 8784 } } },
  {
    label: /^số năm đi học (?:bình quân|trung bình|kỳ vọng)(?!\p{L})/iu,
    ranges: { years: { min: 0, max: 30 } },
  },
  // The highest temperature measured in Viet Nam is 44,2 °C (Tương Dương, 7 May 2023).
  {
    label: /^nhiệt độ(?: (?:không khí|trung bình|bình quân|cao nhất|thấp nhất)(?!\p{L})|$)/iu,
    ranges: { temperature: { min: -20, max: 60 } },
  },
];

/** Words in labels of figures that may be negative, although they count or measure something: `Dân số tăng cơ học`. */
const MAY_BE_NEGATIVE =
  /(?<!\p{L})(?:tăng|giảm|chênh lệch|biến động|thay đổi|thuần|ròng|cân đối|thừa|thiếu|so với)(?!\p{L})/iu;
/** What is counted one by one. */
const COUNTED: readonly unknown[] = ['people', 'visits', 'things', 'events', 'animals'];
const MEASURED: readonly unknown[] = ['land', 'area', 'mass', 'volume', 'energy', 'hours'];
/** Words of a mean: `Số học sinh bình quân một lớp`, `Bác sĩ trên 1 vạn dân`. A mean may have decimals. */
const MEAN = /bình quân|trung bình|quy đổi|\/|(?<!\p{L})(?:mỗi|trên|một|1|tính|suất|sĩ số|quy mô)(?!\p{L})/iu;

/** The range of the numbers of an indicator; `undefined` if it is not known. */
export function findPossibleRange(label: string, unit: string | undefined): PossibleRange | undefined {
  const name = withoutItemNumber(label);
  const rateLimit = findRateLimit(name, unit);
  if (rateLimit !== undefined) return { min: 0, max: rateLimit };
  const quantity = unit === undefined ? undefined : toQuantity(unit);
  if (quantity === undefined) return undefined;
  for (const { label: pattern, except, ranges } of RANGES) {
    const range = ranges[quantity];
    if (range && pattern.test(name) && !except?.test(name)) return toRangeInUnit(range, unit);
  }
  return isNeverNegative(name, quantity) ? { min: 0 } : undefined;
}

/** A range of percentages as numbers per thousand, if the unit is `‰`. */
function toRangeInUnit({ min, max }: PossibleRange, unit = ''): PossibleRange {
  const factor = unit.startsWith('‰') ? 10 : 1;
  return { min: min * factor, ...(max !== undefined && { max: max * factor }) };
}

/** Whether a label is certainly a number or an amount of something: `Dân số`, `Số xã`, `Diện tích lúa`, `Thu ngân sách`; not `Lợi nhuận`. */
function isNeverNegative(name: string, quantity: Quantity): boolean {
  if (mayBeNegative(name)) return false;
  if (quantity === 'money') return isLabelOfMoney(name);
  return [...COUNTED, ...MEASURED].includes(quantity) && isOfKnownKind(name);
}

/**
 * Whether the figures of an indicator are certainly never negative: `Số hộ nghèo`, `Thu ngân sách`. Without a unit, the label alone decides.
 */
export function isNeverBelowZero(label: string, unit: string | undefined): boolean {
  const name = withoutItemNumber(label);
  const kind = findKind(name);
  const usualUnit = findUnitOfCount(name) ?? (kind && toUsualUnit(name, kind));
  const isOfMoney = unit === undefined && isLabelOfMoney(name) && !mayBeNegative(name);
  return isOfMoney || findPossibleRange(label, unit ?? usualUnit)?.min === 0;
}

/** Whether a label says that its figures may be negative, although they count something: `Dân số tăng cơ học`, `Chênh lệch lao động`. */
export function mayBeNegative(label: string): boolean {
  return MAY_BE_NEGATIVE.test(label);
}

/** Whether an indicator can only have whole numbers: `Số xã` and `Xã A` in `xã`, not in `nghìn xã`, and no mean. */
export function isCountedOneByOne(label: string, unit = ''): boolean {
  const name = withoutItemNumber(label).toLowerCase();
  const isOfUnit = `${name} `.startsWith(`${unit.toLowerCase()} `);
  return mayCountOneByOne(label, unit) && (isOfUnit || isOfKnownKind(name));
}

/** Whether an indicator may only have whole numbers, because its unit counts single people or things and its label names no mean. */
export function mayCountOneByOne(label: string, unit = ''): boolean {
  const isOfOnes = !SCALE.test(unit) && !unit.includes('/') && COUNTED.includes(toQuantity(unit));
  return isOfOnes && !MEAN.test(withoutItemNumber(label));
}

function isOfKnownKind(name: string): boolean {
  return findUnitOfCount(name) !== undefined || findKind(name) !== undefined;
}
