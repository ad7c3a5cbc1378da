/** Places and households that reach a standard: `Xã đạt chuẩn nông thôn mới`; not `Hỗ trợ xã đạt chuẩn`, on which money is spent. */
const REACHED =
  /^(?:xã|phường|thôn|bản|làng|ấp|huyện|trường|hợp tác xã|htx|sản phẩm|hộ|gia đình|khu dân cư)(?: \p{Ll}+){0,4} (?:đạt|được công nhận)(?!\p{L})/iu;
/** Companies that begin or end: `Doanh nghiệp thành lập mới`; not `Doanh nghiệp nhà nước`, which pay taxes. */
const COMPANIES =
  /^(?:doanh nghiệp|hợp tác xã|htx|hộ kinh doanh)(?: \p{Ll}+){0,3} (?:thành lập|giải thể|ngừng|tạm ngừng|quay trở lại)(?!\p{L})/iu;
const OTHERS =
  /^(?:(?:tổng )?đàn (?:trâu|bò|lợn|heo|gia súc|gia cầm|dê|ngựa|gà|vịt)|tai nạn giao thông|người (?:bị )?(?:chết|thương)|giường bệnh|bác sĩ|độ che phủ|mức giảm (?:tỷ lệ )?(?:hộ )?nghèo|sản phẩm ocop)(?!\p{L})/iu;
/** Labels that name those who may be counted, or who may get money. */
const RECEIVERS =
  /^(?:hộ (?:nghèo|cận nghèo|thoát nghèo|mới thoát nghèo)|học sinh|sinh viên|hợp tác xã|htx|tổ hợp tác|trang trại)(?!\p{L})/iu;

/** Whether a label counts or measures something, so that its unit is never money: `Xã đạt chuẩn`, `Đàn trâu`, `Độ che phủ rừng`. */
export function isNeverMoney(label: string): boolean {
  return [REACHED, COMPANIES, OTHERS].some((pattern) => pattern.test(label));
}

/** The first words of such labels, and their usual units. Others, `Xã đạt chuẩn`, are counted in their first word. */
const USUAL_UNITS: readonly [start: RegExp, unit: string][] = [
  [/^(?:tổng )?đàn /i, 'con'],
  [/^tai nạn /i, 'vụ'],
  [/^(?:độ che phủ|mức giảm) /i, '%'],
  [/^giường /i, 'giường'],
  [/^gia đình /i, 'hộ'],
  [/^(?:hợp tác xã|htx)(?!\p{L})/iu, 'hợp tác xã'],
  [
    /^(?:doanh nghiệp|hộ kinh doanh|khu dân cư|sản phẩm|bác sĩ|học sinh|sinh viên|tổ hợp tác|trang trại)(?!\p{L})/iu,
    '',
  ],
];

/** The usual unit of a label that counts something: `con` for `Đàn trâu`, `xã` for `Xã đạt chuẩn`; `undefined` for other labels. */
export function findCountedUnit(label: string): string | undefined {
  if (!isNeverMoney(label) && !mayBeCount(label)) return undefined;
  for (const [start, unit] of USUAL_UNITS) {
    const [words] = start.exec(label) ?? [];
    if (words !== undefined) return unit || words.toLowerCase();
  }
  return label.split(' ')[0]?.toLowerCase();
}

/** Whether a label may be a count or an amount of money: `Hộ nghèo`. The unit above a table does not decide, because it may only be that of other rows. */
export function mayBeCount(label: string): boolean {
  return RECEIVERS.test(label);
}
