import type { Direction } from '../messages.ts';

const AVERAGE = '(?:bình quân|trung bình)(?: (?:mỗi|một|hằng|hàng) (?:năm|tháng|quý))?';
/** Words in front of a verb: `ước tăng`, `bình quân mỗi năm tăng`. */
const FRONT = `(?:(?:ước tính|ước|đã|chỉ|vẫn|tiếp tục|tương ứng|${AVERAGE}) ){0,3}`;
/** Words behind a verb: `tăng nhẹ`, `tăng bình quân`. */
const ADVERBS = `(?: (?:nhẹ|mạnh|nhanh|sâu|cao|khá|chậm|đều|ròng|được|thêm|bớt|${AVERAGE})){0,3}`;
/** A number with a unit follows. Without a unit, 2023 in `vượt kế hoạch 2023` is a year. */
const BEFORE_NUMBER_WITH_UNIT = '(?= [^\\d]{0,20}\\d[\\d.,]*(?: ?%| \\p{L}))';
/** The words for a plan: `kế hoạch`, `dự toán được giao`. */
const PLAN = '(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán|nghị quyết)(?: (?:đề ra|đặt ra|được giao|giao))?';
/** The words for a plan between `vượt` and a number, if there are any: `vượt kế hoạch 5%`. */
const EXCEEDED_PLAN = `(?: ${PLAN}${BEFORE_NUMBER_WITH_UNIT})?`;
/**
 * The verbs that may stand in front of `thêm`: `công nhận thêm 35 thôn`. Only these are accepted, because with another one, as in
 * `cần thêm 35 thôn`, nothing may have been added yet.
 */
const ADDING_VERBS = [
  'công nhận|có|hỗ trợ|xây dựng|xây mới|xây|xóa|tạo|bổ sung|kết nạp|thành lập|phát triển|thu hút|đầu tư|cấp',
  'đào tạo|hoàn thành|mở|khởi công|tuyển|trồng|huy động|giải quyết|thu|chi|cấp mới',
].join('|');
/** `thêm`, `công nhận thêm`. */
const ADDED = `(?:(?:${ADDING_VERBS}) )?thêm`;
const END = '(?= |$)';

interface Verb {
  direction: Direction;
  pattern: RegExp;
}

/**
 * The verbs of a change, with the words that may stand around them. A text with any other words is a mistake, because these may reverse its
 * meaning.
 */
const VERBS: readonly Verb[] = [
  {
    direction: 'none',
    pattern: toVerbPattern(
      'không đổi|không thay đổi|không tăng|không giảm|giữ nguyên|giữ ổn định|ổn định|unchanged',
    ),
  },
  {
    direction: 'down',
    pattern: toVerbPattern(
      'giảm(?: xuống)?(?: chỉ)? còn|tăng trưởng âm|âm|giảm|thấp hơn|ít hơn|nhỏ hơn|kém hơn|kém|down|decreased by|fell by',
    ),
  },
  {
    direction: 'up',
    pattern: toVerbPattern(
      `tăng trưởng|tăng|${ADDED}|cao hơn|nhiều hơn|lớn hơn|vượt${EXCEEDED_PLAN}|up|increased by|rose by|grew by`,
    ),
  },
];
/** Verbs that only name the direction. */
const PLAIN_VERBS = ['tăng', 'giảm', 'không đổi', 'up', 'down', 'unchanged'];
/** The end of verbs with an object: `vượt kế hoạch`, `cao hơn bình quân cả nước`. */
const VERB_WITH_OBJECT = /(hơn|vượt)$/i;
/** `bằng 94,5% cùng kỳ`, `chỉ đạt 28% so với cùng kỳ`. */
const RATIO = /^((?:(?:ước|chỉ|mới|mới chỉ) )?(?:bằng|đạt|tương đương)) /i;
/** `gấp 1,5 lần`, `gấp đôi`, `tăng gấp hơn 2 lần`, `hơn gấp 2 lần`. */
const MULTIPLE = /^((?:(?:hơn|gần|khoảng) )?(?:(?:tăng|cao) )?gấp) /i;

/** The verb at the start of a text. */
export interface FoundVerb {
  kind: 'change' | 'ratio' | 'multiple';
  /** The verb as written. */
  text: string;
  direction?: Direction;
  /** Whether the tile may write the verb in its own way: a change such as `tăng`, which only names the direction, or the ratio `bằng`. */
  isPlain: boolean;
  /** Whether the object of the verb may follow without `so với`: `vượt 5% kế hoạch`. */
  takesObject: boolean;
}

/** Finds the verb at the start of a text. */
export function findVerb(text: string): FoundVerb | undefined {
  const [, ratio] = RATIO.exec(text) ?? [];
  if (ratio) return { kind: 'ratio', text: ratio, isPlain: /^bằng$/i.test(ratio), takesObject: true };
  const [, multiple] = MULTIPLE.exec(text) ?? [];
  if (multiple) return { kind: 'multiple', text: multiple, isPlain: false, takesObject: true };
  for (const { direction, pattern } of VERBS) {
    const found = pattern.exec(text)?.[0];
    if (found === undefined) continue;
    const isPlain = PLAIN_VERBS.includes(found.toLowerCase());
    return { kind: 'change', text: found, direction, isPlain, takesObject: VERB_WITH_OBJECT.test(found) };
  }
  return undefined;
}

function toVerbPattern(verbs: string): RegExp {
  return new RegExp(`^${FRONT}(?:${verbs})${ADVERBS}${END}`, 'iu');
}
