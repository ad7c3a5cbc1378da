/** `Trang 2`, `(Tiếp theo)`: printed where a page of a table begins. */
const PAGE_MARK = /^\(?(trang \d+(\/\d+)?|page \d+|tiếp theo( và hết)?|\(?cont(inued|\.)?)\)?$/i;

/** `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`, `Độc lập - Tự do - Hạnh phúc`, also in one cell. */
const NATIONAL_MOTTO =
  /^(?:cộng (?:hòa|hoà) xã hội chủ nghĩa việt nam(?: |$))?(?:độc lập ?[-–—.,]? ?tự do ?[-–—.,]? ?hạnh phúc\.?)?$/iu;

/** `Ban hành kèm theo Thông tư số 12/2023/TT-BTC`, `(Kèm theo Báo cáo số 12/BC-UBND ngày 15/12/2023)`. */
const DOCUMENT =
  /^\(?(?:được )?(?:ban hành (?:kèm )?theo|kèm theo|đính kèm) (?:thông tư|quyết định|nghị quyết|nghị định|báo cáo|công văn|tờ trình|văn bản)(?!\p{L})/iu;
/** `Số: 12/BC-UBND`. */
const DOCUMENT_NUMBER = /^số ?: ?[^\s/]*\/\S*$/i;

/** A name of a place, whose words begin with capital letters, or dots in its place. `Kế hoạch vốn` is no place. */
const PLACE =
  '(?:(?:[Tt]hành phố|[Tt]ỉnh|[Hh]uyện|[Tt]hị xã|[Xx]ã|[Pp]hường|[Qq]uận|TP\\.?) ?)?(?:\\p{Lu}\\p{Ll}*[ -]?){1,5}|[.…_ ]+';
/** `5 tháng 1 năm 2024`, `… tháng … năm …`, `31/12/2024`. */
const DAY = '[^,\\p{L}]{1,8}tháng [^,\\p{L}]{1,8}năm [^,\\p{L}]{1,8}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}';
/** `Hà Nội, ngày 5 tháng 1 năm 2024`. */
const PLACE_AND_DAY = new RegExp(`^(?:${PLACE}), [Nn]gày (?:${DAY})$`, 'u');

/** `Đơn vị báo cáo: Sở Y tế`, `Đơn vị nhận báo cáo:`, `Ngày nhận báo cáo: 15/12`. */
const SENDER = /^(?:đơn vị|cơ quan|nơi|ngày)(?: (?:nhận|gửi|nộp|lập|báo cáo|biểu))+(?: ?\([^()]*\))? ?:/i;

/** `Ngày in: 05/03/2026`, `Ngày xuất báo cáo: …`: when the table was printed or sent, which says nothing about its figures. */
const DAY_OF_DOCUMENT =
  /^ngày (?:(?:kết |trích )?xuất|in|lập|tạo|nhận|gửi|nộp)(?: (?:báo cáo|biểu|bảng|dữ liệu|số liệu))* ?:[\d/.: -]*$/i;

/** `Đơn vị báo cáo: UBND huyện X`, but not `Đơn vị nhận báo cáo: …`, nor a form that is not filled in: `Đơn vị báo cáo: ……`. */
const REPORTER =
  /^(?:đơn vị|cơ quan)(?: (?:gửi|nộp|lập|báo cáo|biểu))+(?: ?\([^()]*\))? ?: ?(?=.*\p{L})(.+)$/iu;
/** A part of a province in the name of an office. */
const DISTRICT = /(?<!\p{L})(?:huyện|quận|thị xã|xã|phường|thị trấn) /iu;

/** The fields that departments are responsible for, as in their names: `y tế` in `Sở Y tế`. */
const DEPARTMENTS = [
  'y tế|nội vụ|tư pháp|công thương|xây dựng|du lịch|tài chính(?: - kế hoạch)?|giao thông vận tải',
  'kế hoạch (?:và|&) đầu tư|KHĐT|KH ?& ?ĐT|giáo dục (?:và|&) đào tạo|GD ?& ?ĐT|khoa học (?:và|&) công nghệ',
  'nông nghiệp(?: (?:và|&) (?:phát triển nông thôn|PTNT|môi trường))?|tài nguyên (?:và|&) môi trường',
  'lao động ?[,–-]? ?thương binh (?:và|&) xã hội|văn (?:hóa|hoá)(?:,? thể thao)?(?: (?:và|&) (?:du lịch|thông tin))?',
  'thông tin (?:và|&) truyền thông|dân tộc(?: (?:và|&) tôn giáo)?|ngoại vụ|quy hoạch ?[-–] ?kiến trúc',
].join('|');
/** An office and its place: `UBND`, `tỉnh`, `Bắc Giang`. */
const OFFICE = new RegExp(
  `^(?:đơn vị ?: ?)?(?:${[
    '(?:văn phòng )?(?:UBND|HĐND|(?:ủy|uỷ) ban nhân dân|hội đồng nhân dân)',
    `(?:sở|bộ|phòng) (?:${DEPARTMENTS})`,
    '(?:tổng cục|cục|chi cục) (?:thống kê|thuế|hải quan)|kho bạc nhà nước',
  ].join('|')})(?: (?:tỉnh|thành phố|tp\\.?|huyện|quận|thị xã|xã|phường|thị trấn)( .{1,30})?)?$`,
  'iu',
);
/** A name: each of its words begins with a capital letter. */
const NAME = /^(?: [\p{Lu}\d][\p{L}\d]*(?:-[\p{Lu}\d][\p{L}\d]*)*){1,4}$/u;

/**
 * The number of a form or a table at the beginning of a line: `Bảng 1.`, `Biểu số 01/TH`, `Phụ lục II:`. A sign or the end of the line follows,
 * because `Bảng 5 năm 2021-2025` may be a table of five years.
 */
const FORM_NUMBER =
  /^(?:biểu mẫu|mẫu biểu|phụ biểu|phụ lục|bảng|biểu|mẫu)(?: số)?:? ?(?:[IVX]+|[A-Z]?\d{1,3}[A-Z]?(?:[./-][\p{L}\d./-]*[\p{L}\d])?)(?:[.:)](?=\s|$)| ?[-–—](?=\s)|$)\s*/iu;
/** The number of an item or of a table in a yearbook: `I. `, `39. `, `151.1`. */
const ITEM_NUMBER = /^(?:(?:\d{1,3}(?:\.\d{1,2})?|[IVX]{1,5}|[A-ZĐ])[.)](?=\s|$)\s*|\d{1,3}(?:\.\d{1,2})?$)/u;

/** Whether a line is the place and the day of a document. A line in capitals is none, because `KẾ HOẠCH, NGÀY 5/1/2024` may be a title. */
export function isPlaceAndDay(line: string): boolean {
  return PLACE_AND_DAY.test(line) && line !== line.toUpperCase();
}

/** The place of a document whose line has the place and the day; any other line as it is. */
export function withoutDay(line: string): string {
  return isPlaceAndDay(line) ? line.slice(0, line.indexOf(',')) : line;
}

/** Whether a line only says where one page of a table ends and the next one begins. */
export function isPageMark(line: string): boolean {
  return PAGE_MARK.test(line);
}

/** A title without the number of its form or table: `Bảng 1. Dân số` as `Dân số`. Empty for a line that is only such a number. */
export function withoutFormNumber(line: string): string {
  return line.replace(FORM_NUMBER, '').replace(ITEM_NUMBER, '');
}

/**
 * Whether a line belongs to the document in which a table was printed, and says nothing about its figures: the name of the office, the national
 * motto, the place and the day. Any line that is not known for certain is a title.
 */
export function isLetterhead(line: string): boolean {
  const isOfDocument = [NATIONAL_MOTTO, DOCUMENT, DOCUMENT_NUMBER, SENDER, PAGE_MARK].some((pattern) =>
    pattern.test(line),
  );
  return isOfDocument || isPlaceAndDay(line) || isOffice(line);
}

/**
 * The office whose figures a table has: `UBND huyện X` of `Đơn vị báo cáo: UBND huyện X`, or alone in a line. `undefined` for other lines, and for
 * an office of the whole province alone in a line.
 */
export function readReporter(line: string): string | undefined {
  const [, reporter] = REPORTER.exec(line) ?? [];
  return reporter ?? (isOffice(line) && DISTRICT.test(line) ? line.replace(/^đơn vị ?: ?/i, '') : undefined);
}

/** Whether a line is the name of an office: `UBND tỉnh Bắc Giang`, but not `UBND tỉnh quản lý`. */
function isOffice(line: string): boolean {
  const [office, place] = OFFICE.exec(line) ?? [];
  return office !== undefined && (place === undefined || NAME.test(place));
}

/** Whether a line only says on which day the document was printed, written or sent. */
export function isDayOfDocument(line: string): boolean {
  return DAY_OF_DOCUMENT.test(line);
}
