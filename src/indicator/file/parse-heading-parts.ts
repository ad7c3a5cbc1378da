import { lowerFirst } from '../../text/sentence.ts';
import { isUnit } from '../record/label-unit.ts';
import { parseDay } from '../record/parse-day.ts';
import { writeOutUnit } from '../record/unit.ts';
import { fieldOf } from './field-names.ts';
import { isPlan, parseBase } from './parse-heading-base.ts';
import { parsePrices } from './parse-heading-name.ts';
import { isOpenAtSign } from './parse-heading-signs.ts';
import { takeRatio } from './parse-heading-ratio.ts';
import { findWords } from './parse-heading-words.ts';
import { parsePeriodName } from '../record/parse-period-name.ts';
import { STATUS_WORDS } from '../record/parse-status.ts';

/** What stands beside the name of a heading: the period and the unit in `Thực hiện năm 2023 (tỷ đồng)`. */
export interface HeadingParts {
  /** The unit in brackets. */
  unit?: string;
  /** The period of the cells: 2023 in `Thực hiện năm 2023`. */
  period?: string;
  /** What the cells are compared with: `cùng kỳ` in `So với cùng kỳ (%)`. */
  base?: string;
  /** `sơ bộ`, `ước tính`, `tạm tính` or `chính thức`. */
  status?: string;
  /** The day in `Thực hiện đến 31/12/2023`. */
  asOf?: string;
  /** The prices in brackets: `Giá so sánh 2010`. */
  note?: string;
  /** Which comparison or plan of its record it is: 2 in `tăng giảm 2`. */
  ordinal?: number;
  /** Whether the heading says that the cells have signs: `(+/-)`. */
  isSigned?: boolean;
  /** Whether the heading says that the cells are indexes: `(năm trước = 100)`. */
  isIndex?: boolean;
}

/** A heading without its last part, and what that part says. */
interface TakenPart {
  rest: string;
  parts: HeadingParts;
}

/** The name, and what stands in brackets after it. */
const BRACKETS = /^(.*?) ?\(([^()]*)\)$/;
/** `So với cùng kỳ`, `So sánh với kế hoạch`, `% so CK`. */
const COMPARISON = /^(?:(.*?) )?(?:so với|so sánh(?: (?:ước )?(?:thực hiện|TH))? với|so) ([^()]*[^()\s])$/i;
/** `% KH năm`, `% thực hiện dự toán HĐND`, `Tỷ lệ đạt % kế hoạch tỉnh giao`. */
const RATIO_OF_PLAN =
  /^(?:tỷ lệ )?(?:(?:đạt|hoàn thành|thực hiện) )?% ?(?:(?:đạt|hoàn thành|thực hiện) )?((?:kế hoạch|kh|dự toán) [^\s\d]\D*)$/i;
/** `Sơ bộ 2023`, `Sơ bộ – Prel. 2023`, `Ước tính tháng 12/2023`. */
const STATUS = new RegExp(
  `^(${STATUS_WORDS}|dự ước)(?: ?[-–—/]? ?(?:prel|est|preliminary|provisional|estimates?|estimated|official)(?![a-z])\\.?)?(?: ?(.*))?$`,
  'i',
);
/** A status alone, as in brackets. */
const STATUS_ONLY = new RegExp(`^(${STATUS_WORDS}|dự ước)$`, 'i');
/** `2024 sơ bộ`. */
const STATUS_AT_END = new RegExp(`^(.*\\S) (${STATUS_WORDS}|dự ước)$`, 'i');
/** `Thực hiện đến 31/12/2023`, `Số tính đến hết ngày 31-12-2023`, `Lũy kế đến hết tháng 9/2023`. */
const AS_OF =
  /^(?:(.*\S) )?(?:(?:tính |có )?đến|tại(?: thời điểm)?)(?:(?: hết| cuối)?(?: ngày)? (\d\d?[-/.]\d\d?[-/.]\d{4})| (?:hết|cuối) (.*\d{4}))$/i;
/** `01/04/2019`, `Ngày 1-4-2019`. */
const DAY = /^(?:ngày )?\d\d?[-/.]\d\d?[-/.]\d{4}$/i;
/** `tăng giảm 2`, `thay-doi-2`. */
const NUMBERED = /^(.*\S)[ -]([2-9])$/;
/** The cells of the column have signs: `+/-`, `±`, `tăng +, giảm -`, `+/- %`. */
const SIGNS = /^(tăng )?[+±] ?([,;/] ?(giảm )?[-–−])? ?%?$/i;
/** `năm trước = 100`. */
const INDEX_BASE = /^(\S.{0,60}?) ?= ?100 ?%?$/;
/** The unit of growth: `%/năm`. */
const RATE = /^% ?\/ ?(?:năm|tháng|quý)$/i;
/** A plan that names its year: `kế hoạch năm`, `dự toán 2024`. */
const OF_YEAR = / (?:năm|(?:19|20)\d\d)$/i;
const YEAR = /^\d{4}$/;
/** The longest period has this many words: `Mười một tháng đầu năm 2024`. */
const MAX_PERIOD_WORDS = 6;

/** Takes the last part off a heading. `undefined` for a heading without a known part. */
export function takePart(heading: string): TakenPart | undefined {
  return (
    takeBrackets(heading) ??
    takeRatio(heading) ??
    takeComparison(heading) ??
    takeStatus(heading) ??
    takeAsOf(heading) ??
    // `cả năm` in `% KH cả năm` belongs to the plan, and 2024 in `% KH năm 2024` is the period.
    takePlanOfRatio(heading) ??
    takePeriod(heading) ??
    takeOrdinal(heading)
  );
}

/** The parts of both texts together. `undefined` if both give the same part, such as a unit. */
export function joinParts(first: HeadingParts, second: HeadingParts): HeadingParts | undefined {
  const names = Object.keys(first);
  const isTwice = Object.keys(second).some((name) => names.includes(name));
  return isTwice ? undefined : { ...first, ...second };
}

function takeBrackets(heading: string): TakenPart | undefined {
  const [whole, front = '', inBrackets = ''] = BRACKETS.exec(heading) ?? [];
  if (whole === undefined) return undefined;
  // `Năm 2025 (KH)` as `KH Năm 2025`.
  const isNameInBrackets = parsePeriodName(front) !== undefined && isNameOfFigures(inBrackets);
  if (isNameInBrackets) return { rest: `${inBrackets} ${front}`, parts: {} };
  let parts: HeadingParts | undefined = {};
  // `tăng +, giảm -` is one part, `%, năm trước = 100` are two.
  for (const text of SIGNS.test(inBrackets) ? [inBrackets] : inBrackets.split(/ ?[,;] ?/)) {
    const part = parsePart(text);
    parts = part && parts && joinParts(parts, part);
  }
  return parts && { rest: front.trim(), parts };
}

/** Whether a text names values or plans: `TH`, `KH`. */
function isNameOfFigures(text: string): boolean {
  const field = findWords(text)?.field ?? fieldOf(text);
  return field === 'value' || field === 'planTarget';
}

/** Reads a part in brackets; `undefined` for an unknown part. */
function parsePart(text: string): HeadingParts | undefined {
  const unit = writeOutUnit(text);
  if (isUnit(unit) || RATE.test(unit)) return { unit };
  if (SIGNS.test(text)) return { isSigned: true, ...(text.includes('%') && { unit: '%' }) };
  if (STATUS_ONLY.test(text)) return { status: toStatus(text) };
  const period = parsePeriodName(text);
  if (period) return { period };
  const note = parsePrices(text);
  if (note) return { note };
  const [, base] = INDEX_BASE.exec(text) ?? [];
  return base ? { isIndex: true, base: parseBase(base) ?? lowerFirst(base) } : undefined;
}

function takeOrdinal(heading: string): TakenPart | undefined {
  const [, rest = '', ordinal = ''] = NUMBERED.exec(heading) ?? [];
  // `Tháng 2` is a period.
  const isPeriod = parsePeriodName(heading) !== undefined;
  return rest && !isPeriod ? { rest, parts: { ordinal: Number(ordinal) } } : undefined;
}

/** `% KH năm` as `%`, compared with `kế hoạch năm`. */
function takePlanOfRatio(heading: string): TakenPart | undefined {
  const base = parseBase(RATIO_OF_PLAN.exec(heading)?.[1] ?? '');
  return base === undefined ? undefined : { rest: '%', parts: { base } };
}

function takeComparison(heading: string): TakenPart | undefined {
  const [, rest = '', base = ''] = COMPARISON.exec(heading) ?? [];
  const withPeriod = splitPlanAndPeriod(base);
  if (withPeriod) return { rest, parts: withPeriod };
  const known = base ? parseBase(base) : undefined;
  return known === undefined ? undefined : { rest, parts: { base: known } };
}

/**
 * The plan of a year, and the period of the cells behind it: `kế hoạch năm` and `9 tháng năm 2024` for `KH năm 9 tháng năm 2024`. In `KH năm 2024`, the
 * year belongs to the plan.
 */
function splitPlanAndPeriod(text: string): { base: string; period: string } | undefined {
  const words = text.split(' ');
  for (let count = Math.min(MAX_PERIOD_WORDS, words.length - 1); count > 0; count--) {
    const plan = words.slice(0, -count).join(' ');
    const period = parsePeriodName(words.slice(-count).join(' '));
    const isYearOfPlan = /năm$/i.test(plan) && YEAR.test(period ?? '');
    if (!period || isYearOfPlan || !OF_YEAR.test(plan)) continue;
    const base = parseBase(plan);
    if (base !== undefined && isPlan(base)) return { base, period };
  }
  return undefined;
}

function takeStatus(heading: string): TakenPart | undefined {
  const [, period = '', atEnd = ''] = STATUS_AT_END.exec(heading) ?? [];
  if (parsePeriodName(period)) return { rest: period, parts: { status: toStatus(atEnd) } };
  const [, word = '', rest = ''] = STATUS.exec(heading) ?? [];
  const status = word.toLowerCase();
  if (!status) return undefined;
  // `Ước` and `Dự ước` are a status only in front of a period, `Ước tháng 12/2023`. In `Ước thực hiện`, they belong to the name.
  const mayBelongToName = status === 'ước' || status === 'dự ước';
  if (!mayBelongToName) return { rest, parts: { status } };
  return parsePeriodName(rest) ? { rest, parts: { status: toStatus(status) } } : undefined;
}

/** A status in lower case. `Ước` and `Dự ước` are `ước tính`. */
function toStatus(word: string): string {
  const status = word.toLowerCase();
  return status === 'ước' || status === 'dự ước' ? 'ước tính' : status;
}

function takeAsOf(heading: string): TakenPart | undefined {
  const [whole, rest = '', day, words = ''] = AS_OF.exec(heading) ?? [];
  if (whole === undefined) return undefined;
  const asOf = day?.replace(/[-.]/g, '/') ?? parsePeriodName(words);
  // In `Tính đến 30/9/2023`, `Tính` belongs to the day.
  return asOf === undefined ? undefined : { rest: rest.replace(/^(?:tính|có)$/i, ''), parts: { asOf } };
}

/** Takes the longest period at the end: `năm 2023`, not only `2023`. */
function takePeriod(heading: string): TakenPart | undefined {
  const words = heading.split(' ');
  for (let count = Math.min(MAX_PERIOD_WORDS, words.length); count > 0; count--) {
    const end = words.slice(-count).join(' ');
    // In `Hộ nghèo ± 2023`, the sign must not be lost.
    const period = isOpenAtSign(end) ? undefined : (parsePeriodName(end) ?? toDay(end));
    const rest = words.slice(0, -count).join(' ');
    // In `năm trước 2023`, 2023 may be the previous year itself, or the year that follows it.
    if (period && !/ trước$/i.test(rest)) return { rest, parts: { period } };
  }
  return undefined;
}

/** A day in one form: `1-4-2019` as `01/04/2019`; `undefined` for any other text. */
function toDay(text: string): string | undefined {
  const day = DAY.test(text) ? parseDay(text) : undefined;
  return day?.split('-').reverse().join('/');
}
