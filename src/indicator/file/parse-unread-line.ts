import { isUnit } from '../record/label-unit.ts';
import { withoutItemNumber } from '../record/parse-item-number.ts';
import { type Heading, parseHeading } from './parse-heading.ts';
import { withoutDay } from './parse-letterhead.ts';
import { withUsualSpelling } from './usual-spelling.ts';

type Headings = readonly (Heading | undefined)[];

/** What a line may say about the figures below it. */
interface Meaning {
  words: RegExp;
  /** Whether a heading says the same. The line is then only a title. */
  isInHeading: (heading: Heading) => boolean;
  /** Whether the line says that the figures are in percent, because they are compared: `Năm trước = 100`. */
  isInPercent?: true;
}

/** A document and its day: `Nghị quyết số 12/NQ-HĐND ngày 8/12/2023`. */
const DOCUMENT =
  /(quyết định|nghị quyết|nghị định|báo cáo|công văn|tờ trình|thông tư|kế hoạch|văn bản) số [^\s,;()\d]*\d[^\s,;()]*( ngày (\d+ tháng \d+ năm \d+|[\d/.-]+))?/giu;
/** The number of a form: `Biểu số 63/CK-NSNN`, in which `CK` does not mean `cùng kỳ`. */
const FORM = /(?:biểu|mẫu)(?: mẫu)?(?: số)?:? \d+\p{L}?\/\S+/giu;
/** Names with words of plans: `Sở Kế hoạch và Đầu tư`, `Chương trình mục tiêu quốc gia`, `Mục tiêu 1: Xóa nghèo` of the United Nations. */
const NAMES =
  /(sở|bộ|phòng|ban|tài chính -) kế hoạch|kế hoạch (hóa|hoá)|(chương trình|có|hỗ trợ) mục tiêu|mục tiêu (số )?\d{1,2}(?=[.:]|$)|(công|quy|hiệp) ước/giu;
/** Figures that were achieved, not planned: `Tình hình thực hiện kế hoạch năm 2023`. */
const ACHIEVED = /(?<!\p{L})(thực hiện|kết quả|tình hình|tiến độ)(?!\p{L})/iu;
/** Words for a plan: `Kế hoạch`, `Chưa điều chỉnh`, `Phương án cao`, `Chỉ tiêu giao`, `HĐND giao`. */
const PLAN = new RegExp(
  String.raw`(?<!\p{L})(${[
    'kế hoạch|dự toán|mục tiêu|phấn đấu|kịch bản|nhu cầu|phân bổ|hướng tới|tầm nhìn|phương hướng',
    'giao (các |một số )?(chỉ tiêu|nhiệm vụ)',
    '(trước|sau|chưa|đã) điều chỉnh',
    String.raw`phương án (phát triển|cao|thấp|trung bình|\d)`,
    '(chỉ tiêu|nhiệm vụ) (kế hoạch|giao|pháp lệnh|năm|đến|giai đoạn)',
    '(trung ương|TW|tỉnh|thành phố|huyện|UBND|HĐND|nghị quyết|quốc hội|chính phủ|bộ|sở|cấp trên|vốn) giao',
  ].join('|')})(?!\p{L})`,
  'iu',
);
/** `Đăng ký năm 2024`; not `Doanh nghiệp đăng ký thành lập`. */
const PROPOSED = /^(đề xuất|đăng ký)( (năm|giai đoạn|vốn|của|\d).*)?$/iu;
/** `Số giao năm 2024`, `Nhiệm vụ được giao`, `Đã phê duyệt`: figures that are assigned, not achieved. */
const ASSIGNED =
  /^(số |vốn |mức |nhiệm vụ |chỉ tiêu )?((được )?giao|(đã |được )?phê duyệt|(đã|được) duyệt)( (năm )?(19|20)\d\d)?$/iu;
/** `Danh sách đăng ký xã đạt chuẩn`. */
const REGISTERED = /(?<!\p{L})đăng ký (.* )?(đạt|về đích|hoàn thành|thoát nghèo)(?!\p{L})/iu;
/** `Chỉ tiêu giảm nghèo năm 2025`, which are targets; not `Một số chỉ tiêu năm 2023` and `Chỉ tiêu chủ yếu`, which are indicators. */
const TARGETS =
  /^((bảng|biểu|phụ lục)( số)? (\S+ )?)?chỉ tiêu (?!.*(chủ yếu|thống kê|tổng hợp|cơ bản|thành phần)).*(năm|giai đoạn|đến) .*(19|20)\d\d/iu;
/** How the title of a plan for a region or for land begins. */
const LONG_PLAN = /^((bảng|biểu)( số)? \S+ )?(phương án|định hướng|quy hoạch)(?!\p{L})/iu;
const PLANS = [PLAN, PROPOSED, REGISTERED, ASSIGNED, TARGETS, LONG_PLAN];
const PLAN_FIELDS: readonly Heading['field'][] = ['planTarget', 'planRatio', 'planBy', 'planStatus'];
const COMPARISON_FIELDS: readonly Heading['field'][] = ['index', 'change', 'comparison', 'planRatio'];

const MEANINGS: readonly Meaning[] = [
  {
    words:
      /(?<!\p{L})(ước|sơ bộ|tạm tính|số liệu chính thức|dự báo|dự kiến|dự thảo|quyết toán|khả năng (thực hiện|đạt))(?!\p{L})/iu,
    isInHeading: ({ field, presets }) =>
      field === 'status' || field === 'qualifier' || Boolean(presets.status ?? presets.qualifier),
  },
  {
    words: /(?<!\p{L})(lũy kế|cộng dồn|từ đầu (năm|kỳ|nhiệm kỳ|quý|tháng|vụ)|đến nay)(?!\p{L})/iu,
    isInHeading: ({ field, presets }) => field === 'qualifier' || presets.qualifier !== undefined,
  },
  {
    words:
      /\d[/.-]\d\d?[/.-]\d{4}|ngày \d+ tháng \d|thời điểm|^(số |số dư |tồn )?(đầu|cuối) (kỳ|năm|quý|tháng)(?!\p{L})/iu,
    isInHeading: ({ field, presets, period = '' }) =>
      field === 'asOf' || presets.asOf !== undefined || /\d\/\d+\/\d/.test(period),
  },
  {
    words: /(?<!\p{L})giá (hiện hành|thực tế|so sánh|cố định|(năm )?(19|20)\d\d)(?!\p{L})/iu,
    isInHeading: ({ field, presets }) => field === 'note' || presets.note !== undefined,
  },
  {
    words: /(=|bằng) ?100(?!\d)|(?<!\p{L})(so (với|cùng|sánh với)|tốc độ tăng|chỉ số phát triển)(?!\p{L})/iu,
    isInHeading: isComparison,
    isInPercent: true,
  },
  // `Giảm`, `Tăng thêm trong năm`; not `Giảm nghèo`.
  {
    words:
      /^(mức |số |chênh lệch |tăng ?[,/] ?)?(tăng|giảm|chênh lệch)( thêm| bớt)?( (trong|hơn|qua) .*| ?\(.*\))?$/iu,
    isInHeading: isComparison,
  },
  // `Mức giảm hộ nghèo`, `Tỷ lệ giảm`.
  { words: /^(mức (tăng|giảm)|(tỷ lệ|số) giảm)(?!\p{L})/iu, isInHeading: isComparison },
  // `Cùng kỳ năm trước`, `Thực hiện năm trước`.
  {
    words:
      /(?<!(so|sánh|với) )cùng kỳ(?!\p{L})|^(số liệu |số |thực hiện |kết quả )*(của )?(năm|kỳ|tháng|quý) (trước|ngoái)$/iu,
    isInHeading: (heading) =>
      isComparison(heading) || heading.field === 'previous' || heading.field === 'previousPeriod',
  },
  // `Bình quân tháng`; not `Thu nhập bình quân đầu người`.
  {
    words: /^(bình quân|trung bình|trung vị)(?!\p{L})/iu,
    isInHeading: ({ field, presets }) => field === 'qualifier' || presets.qualifier !== undefined,
  },
  // `Số liệu chưa bao gồm huyện X`, `(Số liệu tính đến hết tháng 5 năm 2024)`.
  {
    words:
      /^\(?(số liệu .*(?<!\p{L})(chưa|không|tính đến|chỉ (gồm|tính|bao gồm))|(không|chưa)( bao)? (gồm|tính|kể))(?!\p{L})/iu,
    isInHeading: ({ field }) => field === 'note',
  },
  // A period or an area that cannot be read.
  { words: /^(kỳ|kỳ báo cáo|thời kỳ|địa bàn|địa phương) ?:/i, isInHeading: () => false },
];

/** `Số liệu năm 2022`, `Vụ đông xuân 2023`. */
const TIME_OF_GROUP =
  /^(?:số liệu|vụ|niên vụ|năm|tháng|quý|kỳ|giai đoạn|thời kỳ) (?:.* )?((?:19|20)\d\d)(?!\d)/i;

/** The shortest word that changes the meaning of figures, `BQ`, has two letters. */
const MIN_LENGTH = 2;

/** The beginning of the name of an index: `Chỉ số giá tiêu dùng tháng 11/2025`. */
const INDEX_NAME = /^chỉ số (?:giá|sản xuất|phát triển)(?!\p{L})/iu;
const IN_BRACKETS = /\(([^()]+)\)/g;
const AT_END = / [-–—] ?([^-–—,:()]+)$/;
/** A percent sign that does not stand behind a number. */
const PERCENT_SIGN = /(?<!\d ?)[%‰]|tỷ lệ phần trăm/i;
/** `GRDP tính bằng tỷ đồng`. */
const UNIT_AFTER_WORD = /(?<!\p{L})(?:tính|quy) (?:bằng|theo|ra) ([^,;()]+)$/iu;

/**
 * Whether a title, or the head of a group of rows, changes the meaning of figures, `Dự báo năm 2030`, and no heading says the same.
 *
 * @param isPercentage Whether the line gives the unit `%` to its figures. A comparison, `Năm trước = 100 (%)`, then only says the unit.
 */
export function changesMeaning(line: string, headings: Headings, isPercentage = false): boolean {
  if (line.length < MIN_LENGTH) return false;
  if (namesPlan(line, headings)) return true;
  const text = toWords(withoutDay(line));
  return MEANINGS.some(({ words, isInHeading, isInPercent = false }) => {
    const saysOnlyUnit = isPercentage && isInPercent;
    if (saysOnlyUnit || !words.test(text)) return false;
    return !headings.some((heading) => heading && isInHeading(heading));
  });
}

/** Whether a line says that its figures are those of a plan, and no heading tells plans from other figures. */
export function namesPlan(line: string, headings: Headings): boolean {
  const isClear = headings.some((heading) => heading && saysWhetherPlan(heading));
  return !isClear && saysPlan(withoutDay(line)) && !isAchieved(line);
}

/** Whether a text has a word for a plan: `Phân bổ vốn`. */
export function saysPlan(text: string): boolean {
  const words = toWords(text);
  return PLANS.some((pattern) => pattern.test(words));
}

/** Whether a line says that its figures were achieved: `Kết quả rà soát hộ nghèo`. */
export function isAchieved(line: string): boolean {
  return ACHIEVED.test(toWords(line));
}

/** A line in the usual spelling, without documents and names that have words of plans. */
function toWords(line: string): string {
  // `12/UBND-TH` is no abbreviation of `thực hiện`.
  const withoutDocuments = withoutItemNumber(line).replace(FORM, '').replace(DOCUMENT, '');
  return withUsualSpelling(withoutDocuments).replace(DOCUMENT, '').replace(NAMES, '');
}

/** Whether the cells below a heading are compared with other figures. */
export function isComparison({ field }: Heading): boolean {
  return COMPARISON_FIELDS.includes(field);
}

/** Whether the title of a table names indexes, and a column has former values, `Cùng kỳ`. Such a column may have comparisons instead. */
export function isTitleOfIndexes(line: string, headings: Headings): boolean {
  return INDEX_NAME.test(line) && headings.some((heading) => heading?.field === 'previous');
}

/** Whether the head of a group names a year that is in no heading: `Vụ mùa 2023`, `Năm 2022, 2023`. */
export function namesOtherYear(head: string, headings: Headings): boolean {
  const [, year] = TIME_OF_GROUP.exec(head) ?? [];
  return year !== undefined && !headings.some((heading) => heading?.period?.includes(year));
}

/** Fields whose heading, as the head of a group, says what the figures below it are: `Kế hoạch`, `Năm trước`, `Tăng, giảm`. */
const FIELDS_OF_HEADS: readonly Heading['field'][] = [
  ...PLAN_FIELDS,
  ...COMPARISON_FIELDS,
  'previous',
  'previousPeriod',
  'changeDirection',
  'asOf',
  'qualifier',
  'status',
  'rank',
];

/**
 * Whether the head of a group is a heading of figures that the table does not have: `Trung ương giao`, `Kỳ trước`, `Ước thực hiện`.
 */
export function isOtherHeading(head: string, headings: Headings): boolean {
  const heading = parseHeading(withUsualSpelling(withoutItemNumber(head)), new Set());
  if (!heading) return false;
  const { qualifier, status } = heading.presets;
  const isOfHeads = FIELDS_OF_HEADS.includes(heading.field) || (qualifier ?? status) !== undefined;
  // A column of values does not count: `Thực hiện` is not the heading `Ước thực hiện`.
  return isOfHeads && !headings.some((other) => other?.field === heading.field && other.field !== 'value');
}

/** Whether a heading tells plans from other figures: `Kế hoạch`, `Ước thực hiện`. */
export function saysWhetherPlan({ field, presets }: Heading): boolean {
  return PLAN_FIELDS.includes(field) || presets.qualifier !== undefined || presets.status !== undefined;
}

/** Whether a title has a unit, `Cơ cấu - %`, in a table whose headings give no unit. */
export function hasUnreadUnit(line: string, headings: Headings): boolean {
  const hasUnits = headings.some((heading) => heading?.field === 'unit' || heading?.presets.unit);
  if (hasUnits) return false;
  const parts = [...line.matchAll(IN_BRACKETS), AT_END.exec(line), UNIT_AFTER_WORD.exec(line)].map(
    (match) => match?.[1]?.trim() ?? '',
  );
  return PERCENT_SIGN.test(line) || parts.some(isUnit);
}
