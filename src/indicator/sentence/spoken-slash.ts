import type { Language } from '../../text/language.ts';
import { parseNumber } from '../../text/number.ts';
import { indicatorMessages } from '../messages.ts';

/** Two numbers with a slash between them, and the text around them. */
export interface SlashedPair {
  /** 62 in `62/127`, 19 in `17-19/63`. */
  part: string;
  whole: string;
  before: string;
  behind: string;
}

const SPOKEN_FRACTION: Record<Language, string> = { vi: ' phần ', en: ' over ' };
const SPOKEN_RATIO: Record<Language, string> = { vi: ' trên ', en: ' over ' };
const FRACTION = /^[1-4]\/[2-9]$/;
/** Words in front of a fraction: `giảm 1/2`, `trong đó 2/3 là nữ`. */
const BEFORE_FRACTION =
  /(?<!\p{L})(?:giảm|tăng|chiếm|bằng|gần|hơn|khoảng|trên|dưới|trong đó|by|about|nearly|over|under) $/iu;
/** Words behind a fraction: `2/3 số hộ`. */
const BEHIND_FRACTION = /^ (?:tổng|số|dân số|diện tích|of)(?!\p{L})/iu;
/** Words in front of a ratio: `tỷ lệ 1/3`. */
const BEFORE_RATIO = /(?<!\p{L})(?:tỷ lệ|tỉ lệ|bản đồ):? $/iu;
/** The scale of a map: `1/500`, `1/10.000`. */
const SCALE = /^1\/[1-9][\d.]*00$/;
/** A day and its month, `2/9`, or `24/24`, which means all day. */
const DAY = /^(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])$|^24\/24$/;
/** A month: `12/2023`. */
const MONTH = /^(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d$/;
/** What offices count. In front of other words, `2/9` may be a day. */
const COUNTED =
  /^ (?:xã|phường|thị trấn|huyện|quận|tỉnh|thành phố|thôn|bản|ấp|hộ|người|tiêu chí|chỉ tiêu|mục tiêu|nhiệm vụ|dự án|công trình|trường|đơn vị|sản phẩm|communes|districts|provinces|households|people|criteria|projects)(?!\p{L})/iu;
/** Any word that may be counted; not `là` in `20/30 là 5`, and not `giờ` in `24/24 giờ`. */
const WORD = /^ (?!(?:là|năm|và|đến|tới|tại|của|so|tăng|giảm|giờ)(?!\p{L}))\p{L}/iu;
const YEAR = /^(?:19|20)\d\d$/;
const WHOLE_NUMBER = /^\d[\d.]*$/;
const STARTS_ITEM = /(?:^|[;,(]) ?$/;
const ENDS_ITEM = /^ ?(?:$|[;,)])/;

/**
 * The words for the slash of a pair: ` trong tổng số ` for `62/127 xã`, ` phần ` for `giảm 1/2`, ` trên ` for `tỷ lệ 1/500`. The slash stays
 * where the text does not show what it means.
 */
export function speakSlash(pair: SlashedPair, language: Language): string {
  const { part, whole, before, behind } = pair;
  const numbers = `${part}/${whole}`;
  const isBesideFractionWord = BEFORE_FRACTION.test(before) || BEHIND_FRACTION.test(behind);
  if (FRACTION.test(numbers) && isBesideFractionWord) return SPOKEN_FRACTION[language];
  if (BEFORE_RATIO.test(before)) return SPOKEN_RATIO[language];
  const isSchoolYear = YEAR.test(part) && Number(whole) === Number(part) + 1;
  if (MONTH.test(numbers) || isSchoolYear) return '/';
  if (SCALE.test(numbers)) return SPOKEN_RATIO[language];
  return isShare(pair) ? indicatorMessages[language].ofTotal : '/';
}

/** Whether the numbers are a part and its whole: two whole numbers in front of what is counted, `62/127 xã`, or alone, `62/127`. */
function isShare({ part, whole, before, behind }: SlashedPair): boolean {
  const areWholeNumbers = WHOLE_NUMBER.test(part) && WHOLE_NUMBER.test(whole);
  const [partValue, wholeValue] = [parseNumber(part)?.value, parseNumber(whole)?.value];
  const isPartOfWhole = partValue !== undefined && wholeValue !== undefined && partValue <= wholeValue;
  if (!areWholeNumbers || !isPartOfWhole) return false;
  if (DAY.test(`${part}/${whole}`)) return COUNTED.test(behind);
  const isAlone = STARTS_ITEM.test(before) && ENDS_ITEM.test(behind);
  return isAlone || WORD.test(behind);
}
