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
/** What may be a day and its month, `2/9`; and `24/24`, which means all day. */
const POSSIBLE_TIME = /^(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])$|^24\/24$/;
/** A month: `12/2023`. */
const MONTH = /^(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d$/;
/** What offices count. Two numbers in front of these words are a part and its whole: `62/127 xã`. */
const COUNTED =
  /^ (?:xã|phường|thị trấn|huyện|quận|tỉnh|thành phố|thôn|bản|ấp|buôn|làng|khu phố|tổ|hộ|người|học sinh|cán bộ|đại biểu|tiêu chí|chỉ tiêu|mục tiêu|nhiệm vụ|nội dung|dự án|công trình|trường|cơ sở|đơn vị|doanh nghiệp|hợp tác xã|ngành|sản phẩm|hồ sơ|thủ tục|phiếu|điểm|communes|districts|provinces|households|people|criteria|projects)(?!\p{L})/iu;
/** A word that may be what is counted or the name of a street. Not `là` in `20/30 là 5`, and not `giờ` in `24/24 giờ`. */
const NOUN = /^ (?!(?:là|năm|và|đến|tới|tại|của|so|tăng|giảm|giờ)(?!\p{L}))\p{L}/iu;
const YEAR = /^(?:19|20)\d\d$/;
const WHOLE_NUMBER = /^\d[\d.]*$/;
/** The text before and behind a pair that stands alone: `(62/127)`. */
const BEFORE_LONE_PAIR = /(?:^|[;,(]) ?$/;
const BEHIND_LONE_PAIR = /^ ?(?:$|[;,)])/;

/**
 * The words for the slash of a pair: ` trong tổng số ` for `62/127 xã`, ` phần ` for `giảm 1/2`, ` trên ` for `tỷ lệ 1/500`. The slash stays
 * if the text does not show what the slash means.
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
  if (!areAscending(part, whole)) return '/';
  // `50/50` alone is a proportion, and not all of 50.
  const isProportion = part === whole && !COUNTED.test(behind);
  if (isProportion) return '/';
  if (isShare(pair)) return indicatorMessages[language].ofTotal;
  // `15/20 lớp` may be a share, and `12/34 đường Lê Lợi` is an address. Both are read with `trên`.
  const isShareOrAddress = NOUN.test(behind) && !POSSIBLE_TIME.test(numbers);
  return isShareOrAddress ? SPOKEN_RATIO[language] : '/';
}

/** Whether two numbers are a part and its whole: in front of what is counted, `62/127 xã`, or alone, `62/127`. */
function isShare({ part, whole, before, behind }: SlashedPair): boolean {
  const isAlone = BEFORE_LONE_PAIR.test(before) && BEHIND_LONE_PAIR.test(behind);
  const mayBeTime = POSSIBLE_TIME.test(`${part}/${whole}`);
  return COUNTED.test(behind) || (isAlone && !mayBeTime);
}

/** Whether both texts are whole numbers, and the first number is not larger than the second. */
function areAscending(first: string, second: string): boolean {
  if (!WHOLE_NUMBER.test(first) || !WHOLE_NUMBER.test(second)) return false;
  const [firstValue, secondValue] = [parseNumber(first)?.value, parseNumber(second)?.value];
  return firstValue !== undefined && secondValue !== undefined && firstValue <= secondValue;
}
