import { withoutItemNumber } from '../record/parse-item-number.ts';

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
/** `So với kế hoạch`, `% so với dự toán`: a row about the row above it. */
const ABOUT =
  /^(?:(?:tỷ lệ )?\(?%\)? ?|tỷ lệ (?:%|phần trăm )?|mức |tốc độ )?(?:(?:tăng|giảm|tăng ?[,/] ?giảm|chênh lệch|bằng|đạt)(?: \([+-]\))? )?(?:so (?:với|sánh với|cùng)|(?:%|tỷ lệ %) (?:kế hoạch|kh|dự toán|thực hiện))(?!\p{L})/iu;
/** `Tăng trưởng (%)`, `Tốc độ tăng`, `Cùng kỳ`, `Kế hoạch năm 2023`: a row that does not say what it is about. */
const WITHOUT_SUBJECT = new RegExp(
  String.raw`^(?:${[
    String.raw`(?:tốc độ|mức|tỷ lệ|số) (?:tăng|giảm)(?: trưởng| thêm)?(?: ?[,/] ?giảm)?`,
    String.raw`tăng(?: trưởng| thêm)?(?: ?\(\+\))?(?:(?: ?[,/] ?| )giảm(?: ?\([-–−]\))?)?|giảm`,
    String.raw`cùng kỳ(?: năm trước)?|năm trước|kỳ trước|cơ cấu|tỷ trọng`,
    String.raw`kế hoạch|dự toán|ước (?:thực hiện|tính)|lũy kế|trong kỳ|trong năm`,
  ].join('|')})(?: (?:cả )?(?:năm|tháng|quý)(?: [\d/]+)?)?(?: ?\([^()]*\)| ?[-–:].*)?$`,
  'iu',
);

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
