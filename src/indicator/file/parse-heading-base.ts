import { lowerFirst } from '../../text/sentence.ts';
import { normalizeName } from './field-names.ts';
import { parsePeriodName } from './parse-period-name.ts';

/** What a plan is called. Its full name may have any further words. */
const PLAN = /^(kế hoạch|dự toán|mục tiêu|chỉ tiêu|nghị quyết)(?!\p{L})|^kh$/iu;
/** Normalized names of former periods, such as `cùng kỳ năm trước`. A period may follow. */
const FORMER_PERIOD =
  /^(binh-quan-)?(cung-(ky|thang|quy)|(thang|quy|nam|ky|tuan|vu)-(truoc|goc)|(dau|cuoi)-(nam|ky)|(uoc-)?(thuc-hien|th)|thang-\d\d?)(-nam-truoc)?$/;

/** Words, numbers and dates, without other signs: a colon begins something else. */
const WORDS = /^[\p{L}\d /.,–-]+$/u;

/** Whether figures are compared with a plan, not with a former period. */
export function isPlan(base: string): boolean {
  return PLAN.test(base);
}

/** What figures are compared with, as it stands after `so với`; `undefined` if it is not known. */
export function parseBase(text: string): string | undefined {
  if (/^ck$/i.test(text)) return 'cùng kỳ';
  if (!WORDS.test(text)) return undefined;
  const isKnown = isPlan(text) || parsePeriodName(text) !== undefined || isFormerPeriod(text);
  return isKnown ? lowerFirst(text) : undefined;
}

function isFormerPeriod(text: string): boolean {
  const words = text.split(' ');
  for (let count = words.length; count > 0; count--) {
    const period = words.slice(count).join(' ');
    const isPeriod = period === '' || parsePeriodName(period) !== undefined;
    if (isPeriod && FORMER_PERIOD.test(normalizeName(words.slice(0, count).join(' ')))) return true;
  }
  return false;
}
