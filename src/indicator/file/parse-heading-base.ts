import { lowerFirst } from '../../text/sentence.ts';
import { normalizeWords, toComparableWords } from '../record/name-accents.ts';
import { parsePeriodName } from '../record/parse-period-name.ts';

/** How the name of a plan begins, `Kế hoạch năm`, `Dự toán HĐND tỉnh giao`; or `KH` alone. */
const PLAN = /^(kế hoạch|dự toán|mục tiêu|chỉ tiêu|nghị quyết)(?!\p{L})|^kh$/iu;
/** The `KH` of `KH năm`, or `KH` alone. */
const SHORT_PLAN = /^kh(?= |$)/i;
/**
 * Normalized names of former periods: `cùng kỳ`, `cùng kỳ năm trước`, `bình quân cùng kỳ`, `năm trước`, `kỳ gốc`, `đầu năm`,
 * `ước thực hiện`, `tháng 12 năm trước`.
 */
const FORMER_PERIOD =
  /^(binh-quan-)?(cung-(ky|thang|quy)|(thang|quy|nam|ky|tuan|vu)-(truoc|goc)|(dau|cuoi)-(nam|ky)|(uoc-)?(thuc-hien|th)|thang-\d\d?)(-nam-truoc)?$/;

/** The words of the names of former periods. */
export const FORMER_WORDS = toComparableWords(
  'bình quân, cùng kỳ, tháng, quý, năm, tuần, vụ, trước, gốc, đầu, cuối, ước, thực hiện',
);

/** `TH 2024`, `ƯTH năm 2024`, `ước TH 2024`: the abbreviation of a former figure, in front of its year. */
const SHORT_FORMER_YEAR = /^(ư|ước )?th (?:năm )?(?=(?:19|20)\d\d$)/i;

/** Words that stay in capitals: abbreviations, and the numbers of quarters. */
const ABBREVIATION = /^(?:UBND|HĐND|TW|NSNN|NSTW|NSĐP|NQ|QĐ|QH|CP|[IVX]+)$/;
/** A longer text is not the name of a period or plan. */
const MAX_LENGTH = 200;
/** Words, numbers and dates. A text with a colon or brackets is not the name of a period or plan. */
const WORDS = /^[\p{L}\d /.,–-]+$/u;

/** Whether a text names a plan, not a former period. */
export function isPlan(base: string): boolean {
  return PLAN.test(base);
}

/** The period or plan that figures are compared with, as it stands after `so với`; `undefined` for an unknown text. */
export function parseBase(text: string): string | undefined {
  if (/^ck$/i.test(text)) return 'cùng kỳ';
  if (text.length > MAX_LENGTH || !WORDS.test(text)) return undefined;
  const base = text
    .replace(SHORT_PLAN, 'kế hoạch')
    .replace(SHORT_FORMER_YEAR, (_, estimate?: string) => `${estimate ? 'ước ' : ''}thực hiện năm `);
  const isKnown = isPlan(base) || parsePeriodName(base) !== undefined || isNameOfFormerPeriod(base);
  return isKnown ? lowerFirst(isInCapitals(base) ? writeInSmallLetters(base) : base) : undefined;
}

/** Whether a text of several words is written in capitals, as whole rows of headings often are. */
function isInCapitals(text: string): boolean {
  return text.includes(' ') && /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
}

/** `DỰ TOÁN HĐND TỈNH GIAO` as `dự toán HĐND tỉnh giao`. */
function writeInSmallLetters(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => (ABBREVIATION.test(word) ? word : word.toLowerCase()));
}

/** Whether a text is the name of a former period, perhaps with a period behind it: `cùng kỳ năm trước`, `cùng kỳ 2022`. */
function isNameOfFormerPeriod(text: string): boolean {
  const words = text.split(' ');
  for (let count = words.length; count > 0; count--) {
    const name = normalizeWords(words.slice(0, count).join(' '), FORMER_WORDS);
    const rest = words.slice(count).join(' ');
    // In `năm trước 2023`, 2023 may be the previous year itself, or the year that follows it.
    const isRestPeriod = rest === '' || (!name.endsWith('-truoc') && parsePeriodName(rest) !== undefined);
    if (isRestPeriod && FORMER_PERIOD.test(name)) return true;
  }
  return false;
}
