import { hasWords, isCountedThing } from './unit-of-count.ts';
import { writeOutUnit } from './unit.ts';

/** All units that a label may have in brackets. Other words in brackets may mean anything. A column of units may have other units too. */
const UNIT =
  /^(%|‰|((nghìn|ngàn|triệu|tỷ|tỉ|trăm) ){0,2}(đồng|vnđ|usd|người|lượt|lượt người|lượt khách|ngày khách|lượt hồ sơ|hồ sơ|ca|cuộc|lượt người\.km|người\.km|hành khách\.km|tấn\.km|vụ|hộ|hộ dân|xã|thôn|bản|huyện|tỉnh|tấn|tạ|kg|m2|m²|m3|m³|km|km2|km²|m|mm|ha|con|cái|căn|nhà|dự án|công trình|tiêu chí|doanh nghiệp|hợp tác xã|học sinh|trường|lớp|phòng|giường bệnh|giường|kwh|lần|ngày|giờ|tuổi|điểm)(\/[\p{L} ]+){0,2}|((nghìn|ngàn|trăm) )?(tỷ|tỉ)|triệu|điểm phần trăm|điểm %)$/iu;
const LABEL_WITH_UNIT = /^(.*[^\s(]) ?\(([^()]+)\)$/;

/** Whether a text is a unit that a heading or a label may have in brackets. */
export function isUnit(text: string): boolean {
  return UNIT.test(text);
}

/** `Giá trị xuất khẩu (triệu USD)` as a label and its unit; `undefined` for a label without a unit. */
export function splitLabel(text: string): { label: string; unit: string } | undefined {
  const [, label, inBrackets = ''] = LABEL_WITH_UNIT.exec(text) ?? [];
  const unit = writeOutUnit(inBrackets);
  return label !== undefined && isUnit(unit) ? { label, unit } : undefined;
}

/**
 * Whether the brackets of a label may name a place and not a unit: `tỉnh` in `Thu ngân sách (tỉnh)`. A label that counts provinces has the word
 * `tỉnh` before the brackets too: `Số tỉnh (tỉnh)`.
 */
export function hasPlaceInBrackets({ label, unit }: { label: string; unit: string }): boolean {
  return isCountedThing(unit) && !hasWords(label, unit);
}

/** `%`, or a unit with a number word such as `tỷ`, which a label may have behind a comma, dash or colon: `GRDP, tỷ đồng`. `Số thôn, bản` has no unit. */
const UNIT_BEHIND_PUNCTUATION = /^(%|‰|(nghìn|ngàn|triệu|tỷ|tỉ) \p{L}.*)$/iu;

/**
 * The unit that a label has for certain. It stands in brackets that cannot be a place, or behind a comma, dash or colon. Behind these signs, it is
 * `%` or has a number word such as `tỷ`.
 */
export function findCertainUnit(label: string): string | undefined {
  const behind = writeOutUnit(BEHIND_PUNCTUATION.exec(label)?.[1]?.trim() ?? '');
  const parts = splitLabel(label);
  if (parts && !hasPlaceInBrackets(parts)) return parts.unit;
  return UNIT_BEHIND_PUNCTUATION.test(behind) && isUnit(behind) ? behind : undefined;
}

/** `Hộ nghèo – Tỷ lệ`: words that begin like `tỷ đồng`, but are no unit. */
const RATIO = /^t[ỷỉ] (?:lệ|suất|trọng|số|giá)(?!\p{L})/iu;
/** The mark of a footnote at the end of a label: `(*)`, `(1)`. */
const NOTE_MARK = /\s?\((\*+|\d{1,2})\)$/;
const IN_BRACKETS = /[([]([^()[\]]+)[)\]]$/;
/** The words behind a comma, dash or colon: `Doanh thu, tỷ đồng`, `Tỷ lệ hộ nghèo - %`, `Tỷ lệ hộ nghèo: %`. */
const BEHIND_PUNCTUATION = /(?:\s[-–—]|[,:]) ?([^-–—,:]+)$/;
/** Signs and numbers that only units have: `người/km²`, `1000 tấn`, `Tr.kwh`, `tháng trước = 100`. */
const UNIT_SIGN = /[/%‰°\p{Sc}²³]|= ?100(?!\d)|^1[. ]?000(?!\d)|^(tr|ng|tỷ|tỉ)\./iu;
/** The first words of units. Words in brackets without one of them, such as `nữ`, are not a unit. */
const UNIT_WORD =
  /^(nghìn|ngàn|triệu|tr|tỷ|tỉ|trăm|mill|thous|bill|usd|vnd|vnđ|đồng|người|lượt|hộ|tấn|tạ|yến|kg|gam|lít|ha|km2?|m[23m]?|mét|kwh|mw|con|cái|chiếc|phần (nghìn|trăm)|điểm|giường|năm|tháng|ngày|giờ|tuổi)(?![\p{L}\d])/iu;

/**
 * The end of a label that may be a unit, even if `splitLabel` does not know it: `người/km²` in `Mật độ dân số (người/km²)`. Without one, a percent
 * sign anywhere in the label.
 */
export function findUnitInLabel(text: string): string | undefined {
  const label = text.replace(NOTE_MARK, '');
  const ends = [IN_BRACKETS.exec(label)?.[1], BEHIND_PUNCTUATION.exec(label)?.[1]];
  for (const end of ends) {
    const unit = end?.trim() ?? '';
    if (isUnitLike(unit) && !RATIO.test(unit)) return unit;
  }
  return /[%‰]/.exec(label)?.[0];
}

/** Whether a text may be a unit: `người/km²`, `triệu`. */
export function isUnitLike(text: string): boolean {
  return isUnit(writeOutUnit(text)) || UNIT_SIGN.test(text) || UNIT_WORD.test(text);
}

/** Whether two units are the same, or one of them is the other with further words: `tỷ` and `tỷ đồng`, `%` and `% dân số`. */
export function areUnitsEqual(first: string, second: string): boolean {
  const [short = '', long = ''] = [normalizeUnit(first), normalizeUnit(second)].sort(
    (one, other) => one.length - other.length,
  );
  return long === short || long.startsWith(`${short} `);
}

/** The same text for all spellings of a unit: `Tỉ đồng` as `tỷ đồng`, `ngàn tấn` as `nghìn tấn`, `km2` as `km²`, `(%)` as `%`. */
function normalizeUnit(unit: string): string {
  const text = writeOutUnit(unit)
    .toLowerCase()
    .replace(/m2(?!\d)/, 'm²')
    .replace(/m3(?!\d)/, 'm³');
  return text
    .replace(/^tỉ(?!\p{L})/u, 'tỷ')
    .replace(/^ngàn(?!\p{L})/u, 'nghìn')
    .replace(/^\(([%‰])\)$/, '$1');
}
