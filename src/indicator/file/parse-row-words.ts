import { LastResults } from '../../text/last-results.ts';
import { withoutItemNumber } from '../record/parse-item-number.ts';
import { type Heading, parseHeading } from './parse-heading.ts';
import { withUsualSpelling } from './usual-spelling.ts';

/** `Tổng số`, `TỔNG SỐ - TOTAL`, `Cộng`, `Tổng cộng (I + II)`: a total that does not say of what. */
const BARE_TOTAL = /^(?:tổng|tổng số|cộng|tổng cộng|cộng chung|tổng chung)(?:$| ?[-–—/:(*].*$| total.*$)/i;
/** `Toàn tỉnh`, `CẢ NƯỚC`, `Toàn ngành công nghiệp`: all areas or all kinds together. */
const WHOLE =
  /^(?:(?:tổng (?:số|cộng) |cộng )?(?:toàn (?:tỉnh|quốc|thành phố|huyện|xã|ngành|vùng|bộ|thành|quận|thị xã)|cả (?:nước|tỉnh|vùng|huyện|thành phố)))(?!\p{L})/iu;
/** `Tổng thu ngân sách`, `Cộng toàn tỉnh`, `BỘI THU`, `Chênh lệch`: a sum or a difference of rows above. */
const TOTAL =
  /^(?:tổng(?! (?:công ty|cục|đài|bí thư|sản phẩm|mức))|cộng(?! (?:đồng|hòa|hoà|tác|sinh))|bội (?:thu|chi)|kết dư|thâm hụt|thặng dư|cân đối|chênh lệch|xuất siêu|nhập siêu|cán cân)(?!\p{L})/iu;
/** `Cộng 2 năm`, `Tổng cộng 3 năm`, `Cả hai năm`: a total of several periods. */
const OF_PERIODS =
  /^(?:cộng|tổng|tổng cộng|tổng số|cả|trong|chung)(?: (?:của|trong|các))* (?:(?:\d+|hai|ba|bốn|năm|các|cả) )?(?:năm|tháng|quý|kỳ|giai đoạn)(?!\p{L})(?! học)/iu;
/** `So với kế hoạch`, `% so với dự toán`, `Tăng (+), giảm (-) so với năm trước`: a row about the row above it. */
const ABOUT =
  /^(?:(?:tỷ lệ )?\(?%\)? ?|tỷ lệ (?:%|phần trăm )?|mức |tốc độ )?(?:(?:tăng(?: ?\(\+\))? ?[,/] ?giảm|tăng|giảm|chênh lệch|bằng|đạt)(?: ?\([+–-]\))? )?(?:so (?:với|sánh với|cùng)|(?:%|tỷ lệ %) (?:kế hoạch|kh|dự toán|thực hiện))(?!\p{L})/iu;
/** `Tăng trưởng (%)`, `Tốc độ tăng`, `Cùng kỳ`, `Kế hoạch năm 2023`: a row that does not say what it is about. */
const WITHOUT_SUBJECT = new RegExp(
  String.raw`^(?:${[
    String.raw`(?:tốc độ|mức|tỷ lệ|số) (?:tăng|giảm)(?: trưởng| thêm)?(?: ?[,/] ?giảm)?`,
    String.raw`tăng(?: trưởng| thêm)?(?: ?\(\+\))?(?:(?: ?[,/] ?| )giảm(?: ?\([-–−]\))?)?|giảm`,
    String.raw`cùng kỳ(?: năm trước)?|năm trước|kỳ trước|cơ cấu|tỷ trọng`,
    String.raw`(?:kế hoạch|dự toán|mục tiêu|dự kiến)(?: (?:năm|kỳ|tháng|quý) (?:sau|tới|nay|trước))?|ước (?:thực hiện|tính)`,
    String.raw`(?:lũy|luỹ) kế(?: (?:từ|đến|đầu|cuối|hết|cả|nay|ngày|nhiệm kỳ|kỳ|năm|tháng|quý|giai đoạn|[\d/]+))*|(?:trong )?(?:kỳ|năm|tháng|quý)(?: (?:này|trước|sau))?|(?:đầu|cuối) kỳ`,
    String.raw`(?:tăng|giảm|phát sinh)(?: thêm| tăng| giảm)? trong (?:kỳ|năm|tháng|quý)|trong (?:tháng|quý)(?: (?:\d{1,2}|[ivx]+))?`,
    String.raw`(?:tốc|nhịp) độ (?:tăng|phát triển)|bình quân đầu người`,
    String.raw`(?:bình quân|trung bình)(?: (?:mỗi|một|1|hàng|hằng))? (?:ngày|tuần|tháng|quý|năm|hộ|người|đơn vị)`,
    String.raw`(?:chiếm|đạt)(?: (?:tỷ|tỉ) (?:lệ|trọng))?|số (?:tuyệt|tương) đối|tính chung|riêng (?:năm|kỳ|tháng|quý) (?:nay|này)`,
  ].join('|')})(?: (?:cả )?(?:năm|tháng|quý)(?: [\d/]+)?)?(?: ?\([^()]*\)| ?[-–:].*)?$`,
  'iu',
);

/** Fields of figures whose names, as labels, do not say what the figure is: `Chỉ số phát triển`, `Tỷ lệ`, `Xếp hạng`. */
const FIELDS_OF_FIGURES: readonly unknown[] = [
  'value',
  'index',
  'change',
  'comparison',
  'previous',
  'planRatio',
  'planTarget',
  'share',
  'rank',
] satisfies Heading['field'][];
/** How such a name begins. Most labels begin otherwise and need not be read as headings, which takes long. */
const START_OF_HEADING =
  /^(?:%|tỷ|tỉ|số lượng|giá trị|trị giá|chỉ số|tốc|tăng|giảm|so|kế|kh|dự|mục tiêu|thực|th|ước|uớc|lũy|luỹ|cộng dồn|cùng|kỳ|cơ|xếp|thứ|kết|mức|bình quân|hoàn|vượt)(?!\p{L})/iu;
/** A longer label has a name in it. */
const MAX_HEADING_LENGTH = 40;
/** Headings that are names of indicators too: `Kế hoạch vốn`, `Chỉ số giá`. */
const NAME_OF_INDICATOR = /(?<!\p{L})(?:vốn|giải ngân)(?!\p{L})|^chỉ số (?!phát triển|so |\()/iu;
const lastHeadings = new LastResults(isHeadingOfFigures);
/** `Tốc độ tăng GRDP`, `Tỷ trọng công nghiệp`: a figure that may be about the row above it, although it names an indicator. */
const RELATIVE =
  /^(?:(?:tốc độ|nhịp độ|mức|tỷ lệ) (?:tăng|giảm|phát triển|hoàn thành|đạt|thực hiện)|chỉ số phát triển|cơ cấu|tỷ trọng|bình quân|(?:lũy|luỹ) kế|cùng kỳ|năm trước)(?!\p{L})/iu;

/** Whether a label is that of a total: `Tổng thu`, `Toàn tỉnh`. */
export function isTotal(label: string): boolean {
  return TOTAL.test(label) || isWhole(label);
}

/** Whether a label says only that the row is a total, `Tổng số`. The notes of its parts do not name it. */
export function isBareTotal(label: string): boolean {
  return BARE_TOTAL.test(label);
}

/** Whether a label names all areas or all kinds together: `Toàn tỉnh`, `CẢ NƯỚC`. */
export function isWhole(label: string): boolean {
  return WHOLE.test(label);
}

/** Whether a label is that of a total of several periods: `Cộng 2 năm`. */
export function isTotalOfPeriods(label: string): boolean {
  return OF_PERIODS.test(label);
}

/** Whether a row is about the row above it: `So với kế hoạch`. */
export function isAboutRowAbove(label: string): boolean {
  return ABOUT.test(withoutItemNumber(label));
}

/** Whether a label does not say what its figure is about: `Tăng trưởng (%)`, `Cùng kỳ`. */
export function lacksSubject(label: string): boolean {
  return WITHOUT_SUBJECT.test(withoutItemNumber(label));
}

/** Whether a label is only what a heading of figures may be: `Chỉ số phát triển`, `Tỷ lệ`, `Xếp hạng`. It does not say what the figure is about. */
export function isOnlyHeading(label: string): boolean {
  const name = withoutItemNumber(label);
  return name.length <= MAX_HEADING_LENGTH && START_OF_HEADING.test(name) && lastHeadings.get(name);
}

/** Whether a row is a rate, a share or a former figure: a row such as `So với kế hoạch` below it may be about the row above both. */
export function isRelative(label: string): boolean {
  return RELATIVE.test(withoutItemNumber(label));
}

function isHeadingOfFigures(name: string): boolean {
  if (NAME_OF_INDICATOR.test(name)) return false;
  return FIELDS_OF_FIGURES.includes(parseHeading(withUsualSpelling(name), new Set())?.field);
}
