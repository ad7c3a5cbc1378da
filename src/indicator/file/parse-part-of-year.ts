import { hasAccents, withoutAccents } from '../record/name-accents.ts';
import { parseDay } from '../record/parse-day.ts';
import { parsePeriodName } from '../record/parse-period-name.ts';

/** The part of a year that a text names. Without `period` and `day`, it cannot be read exactly: `tuần đầu tháng 6`. */
export interface NamedPart {
  /** The words that name it, as written. */
  words: string;
  /** The part of a year, as `parsePeriodName` writes it: `quý I`, `6 tháng đầu năm`, `tháng 6/2023`. */
  period?: string;
  /** The day of each year until which the figures were counted: `30/6`. */
  day?: string;
}

const MONTH = String.raw`(?:0?[1-9]|1[0-2])(?!\d)`;
const WORDS_OF_NUMBERS = 'mười một|một|hai|ba|tư|bốn|sáu|bảy|tám|chín|mười';
/** How many months are less than a year. `Năm`, five, is also the word for a year. */
const COUNT = String.raw`(?<![.,/])(?:0?[1-9]|1[01])|${WORDS_OF_NUMBERS}|năm(?= tháng (?:đầu|cuối))`;
/** Which of several: `III`, `2`, `thứ hai`, `đầu`, `này`. */
const WHICH = String.raw`(?:thứ )?(?:\d{1,2}(?!\d)|[IVX]{1,5}|${WORDS_OF_NUMBERS}|nhất|nhì)|đầu|cuối|này|qua|trước|sau|báo cáo`;
/** `30/6`, but not `30/6/2023`. */
const DAY = String.raw`(?<![\d/-])\d{1,2} ?[/-] ?${MONTH}(?![/-]\d)`;

/** All spellings of a part of a year, each with the words that `parsePeriodName` reads. */
const PARTS = [
  // `tháng 12`, `tháng Giêng`, `thg 6`, `tháng này`.
  String.raw`(?:tháng|thg\.?|th\.) ?(?:${MONTH}|mười hai|${WORDS_OF_NUMBERS}|giêng|chạp|năm(?= năm)|đầu|cuối|này|qua|trước|sau|báo cáo)`,
  // `6 tháng đầu năm`, `chín tháng`, `những tháng cuối năm`, `nửa tháng`.
  String.raw`(?:${COUNT}) tháng(?: (?:đầu|cuối|giữa|qua)(?: năm)?)?`,
  '(?:vài|mấy|những|các) tháng (?:đầu|cuối|giữa|qua|gần)|nửa tháng',
  // `quý I`, `quí 4`, `quý này`.
  String.raw`(?:quý|quí|qúy|qúi) ?(?:[IVX]{1,3}|[1-4](?!\d)|${WORDS_OF_NUMBERS}|nhất|đầu|cuối|này|qua|trước|sau|báo cáo)`,
  // `nửa đầu năm`, `nửa năm`, `cuối năm`; not `đầu năm học`, and not `giữa năm 2022 và 2023`.
  'nửa (?:đầu |cuối |sau |trước )?(?:của )?năm|nửa (?:đầu|cuối|sau|trước)|bán niên',
  String.raw`(?:đầu|giữa|cuối) (?:năm(?! học| \d{4} (?:và|với))|quý|quí|tháng|tuần|(?:học )?k[ỳì])`,
  // `tuần 38`, `tuần đầu`, `hai tuần`.
  String.raw`tuần (?:lễ )?(?:${WHICH})|(?:${COUNT}|\d\d) tuần`,
  // `trong tháng`, `phát sinh trong kỳ`; not `trong kỳ họp`.
  'trong (?:tháng|quý|quí|tuần|ngày|(?:học )?k[ỳì](?! họp| thi)|đợt|mùa|dịp)',
  // `đến ngày 30/6`, `ngày 15`, `ngày 30 tháng 6`, `(30/6)`, `30/6 hàng năm`, `10 ngày đầu tháng`.
  String.raw`(?:đến|tới|tại|thời điểm|từ|trước|sau|hết|kể)(?: thời điểm| hết| từ){0,2}(?: ngày)? ${DAY}`,
  String.raw`ngày (?:${DAY}|\d{1,2} tháng ${MONTH}|\d{1,2}(?![\d/.-])|đầu|cuối|này|qua|báo cáo)`,
  String.raw`(?<=^|\()${DAY}(?=$|\))|${DAY}(?=$| (?:hàng|hằng|mỗi|các|của) năm)`,
  String.raw`\d{1,3} ngày (?:đầu|cuối|qua|giữa|nghỉ|lễ|tết|cao điểm|đêm|trong|tháng|của tháng)`,
  // `đợt 2`, `kỳ I`, `học kỳ I`.
  String.raw`đợt (?:${WHICH})|k[ỳì] (?:\d(?!\d)|[IVX]{1,3}|đầu|này|qua|báo cáo)|(?:học k[ỳì]|hk) ?(?:${WHICH})`,
  // `mùa mưa`, `dịp Tết`; not `lúa mùa` and `mùa thu hoạch`.
  '(?<!lúa |vụ )mùa (?:xuân|hạ|hè|thu(?! hoạch)|đông(?! xuân)|mưa|khô|lũ|cạn|bão|nắng|nóng|lạnh|rét|kiệt|lễ hội|du lịch)',
  '(?:dịp|kỳ nghỉ|trong|trước|sau) (?:tết|lễ|hè)|dịp (?:nghỉ|cuối|đầu)',
  // English titles.
  'january|february|march|april|june|july|august|september|october|november|december',
  String.raw`(?:first|second|third|fourth|last) (?:half|quarter|(?:\w+ )?(?:months?|weeks?))|half[- ]year|quarter (?:[1-4]|[IV]+)`,
  '(?:[1-9]|1[01]|three|six|nine|eleven) months',
].join('|');
/** Abbreviations, which are only written in capitals: `T6`, `6T`, `Q1`, `H1`. */
const ABBREVIATIONS = String.raw`T\.?${MONTH}|(?<![.,/])(?:[1-9]|1[01])T|Q\.?(?:[1-4](?!\d)|IV|I{1,3})|H[12](?!\d)`;

const PART = toWholeWords(PARTS, 'giu');
/** The same for lines that are written without accents. */
const PLAIN_PART = toWholeWords(withoutAccents(PARTS), 'giu');
const ABBREVIATION = toWholeWords(ABBREVIATIONS, 'gu');
/** The year behind a part: ` năm 2023`, `/2023`. */
const YEAR_BEHIND = /^(?: năm|\/| ?-)? ?(?:19|20)\d\d(?!\d)/i;

/** A document and its day: `Nghị quyết số 12/NQ-HĐND ngày 8/12`, `… ngày 8 tháng 12 năm 2023`. */
const DOCUMENT =
  /(?:quyết định|nghị quyết|nghị định|báo cáo|công văn|tờ trình|thông tư|kế hoạch|văn bản) số [^\s,;()\d]*\d[^\s,;()]*(?: ngày \d[\d/.-]*(?: tháng \d\d? năm \d{4})?)?/giu;
/** Words in front of `đầu năm` that make it a part of another name: `Vốn giao đầu năm`; or that other rules read: `từ đầu năm`. */
const BEFORE_OTHER_BEGIN = /(?<!\p{L})(?:giao|dự toán|kế hoạch|phân bổ|từ|so với|so)\s$/iu;
/** Words in front of a number of months that is no time of the figures: `Lao động làm việc dưới 3 tháng`, `kỳ hạn 6 tháng`. */
const BEFORE_DURATION =
  /(?<!\p{L})(?:dưới|trên|kỳ hạn|kì hạn|thời hạn|hợp đồng|đào tạo|tối thiểu|ít nhất|tối đa|đủ)\s$/iu;
const BEHIND_DURATION = /^ ?(?:tuổi|trở lên|trở xuống|thai)(?!\p{L})/iu;
/** `Tháng trước` in `so với tháng trước`, which other rules read. */
const BEFORE_BASE = /(?<!\p{L})so(?: sánh)?(?: với)?\s$/iu;
/** Words of rates: the month of `Thu nhập bình quân một tháng` is a unit. */
const RATE =
  /(?<!\p{L})(?:bình quân|trung bình|thu nhập|lương|tiền công|chi tiêu|trợ cấp|phụ cấp|chi phí)(?!\p{L})/iu;

/** Words in front of a part that make it another time, `đến tháng 6`, or no time of figures, `Cách mạng tháng 8`. */
const BEFORE_INEXACT =
  /(?<!\p{L})(?:đến|hết|tới|từ|trước|sau|qua|kể|cuối|đầu|giữa|kỳ|và|hoặc|hay|với|ngoài|trừ|chưa|không|tuần|ngày|vụ|lương|thưởng|dưới|trên|hơn|gần|khoảng|mỗi|hàng|hằng|cứ|bình quân|trung bình|các|những|mấy|vài|còn|thêm|nghỉ|lớp|khóa|mạng|trào|trình|quỹ|quyết|lần|so)[\s–-]+$/iu;
/** What may stand behind a part that is the time of all figures: `hàng năm`, `theo địa bàn`, `(tỷ đồng)`. */
const BEHIND_EXACT =
  /^\)?\.?(?:$|,? (?:(?:phân )?theo|của|(?:qua )?các năm|hàng năm|hằng năm|trên địa bàn|toàn|tại|ở|tỉnh|huyện|thành phố|xã|cả nước)(?!\p{L})| ?\(\D|\. ?\D)/iu;
/** A day until which figures are counted. */
const UNTIL_DAY = /^(?:đến|tới|tại|thời điểm)(?: thời điểm| hết)*(?: ngày)? (\d\d?) ?[/-] ?(\d\d?)$/i;
/** The report of June may be about the months from January to June. */
const REPORT = /(?<!\p{L})báo cáo(?!\p{L})/iu;
const ANY_LEAP_YEAR = 2024;
const ONE_MONTH = /^(?:0?1|một) tháng/i;

/** The part of a year that a line names; `undefined` for a line that names none. */
export function findPartOfYear(line: string): NamedPart | undefined {
  const text = line.normalize('NFC').replace(DOCUMENT, '');
  const [first, ...others] = findAll(text);
  if (!first) return undefined;
  const exact = others.length ? {} : readExactly(text, first);
  return { words: first.words, ...exact };
}

/** Words of a part of a year, and where they stand. */
interface Found {
  words: string;
  index: number;
}

function findAll(text: string): Found[] {
  const patterns = [hasAccents(text) ? PART : PLAIN_PART, ABBREVIATION];
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ words, index })),
  );
  return found.filter((part) => !isOther(text, part));
}

/** Whether words are no time of the figures, or a time that other rules read. */
function isOther(text: string, { words, index }: Found): boolean {
  const before = text.slice(0, index);
  const behind = text.slice(index + words.length);
  if (/^đầu năm/i.test(words)) return BEFORE_OTHER_BEGIN.test(before);
  if (/(?:trước|sau)$/i.test(words)) return BEFORE_BASE.test(before);
  const isCount = /^(?:\d|\p{L}+ (?:tháng|tuần))/iu.test(words);
  if (!isCount) return false;
  const isRate = ONE_MONTH.test(words) && RATE.test(before);
  return isRate || BEFORE_DURATION.test(before) || BEHIND_DURATION.test(behind);
}

/** The period or the day of the only part in a text; without both if the words around it may change it: `đến tháng 6`, `tháng 6 và 7`. */
function readExactly(text: string, { words, index }: Found): Pick<NamedPart, 'period' | 'day'> {
  const before = text.slice(0, index);
  const [year = ''] = YEAR_BEHIND.exec(text.slice(index + words.length)) ?? [];
  const behind = text.slice(index + words.length + year.length);
  const isInexact = BEFORE_INEXACT.test(before) || REPORT.test(before) || !BEHIND_EXACT.test(behind);
  if (isInexact) return {};
  const [, day, month] = UNTIL_DAY.exec(words) ?? [];
  const exists = day !== undefined && parseDay(`${day}/${month}/${ANY_LEAP_YEAR}`) !== undefined;
  if (exists && year === '') return { day: `${day}/${month}` };
  const period = ONE_MONTH.test(words) ? undefined : parsePeriodName(words + year);
  return period === undefined ? {} : { period };
}

function toWholeWords(source: string, flags: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${source})(?!\p{L})`, flags);
}
