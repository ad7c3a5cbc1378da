import { parsePeriodName } from '../record/parse-period-name.ts';
import { timeOfPeriod } from '../record/period-order.ts';

const YEAR = '(?:19|20)\\d\\d';
/** The names of figures, plans and former figures, with their abbreviations. */
const FIGURES = 'thực hiện|th|ước thực hiện|ước th|ưth|uth|quyết toán|qt';
const PLANS = 'kế hoạch|kh|dự toán|dt';
const FORMER = 'cùng kỳ|cùng kỳ năm trước|ck';
/** A ratio without years: `TH/KH`, `% ƯTH/CK`, `So sánh TH/KH`, `Tỷ lệ TH so với KH`. */
const RATIO_OF_NAMES = new RegExp(
  `^(.*?) ?(?<![\\p{L}\\d])(${FIGURES}) ?(?:/| so(?: sánh)?(?: với)? ) ?((?:${PLANS})(?: năm| cả năm| điều chỉnh)?|${FORMER})$`,
  'iu',
);
/** A slash between two periods: `9 tháng 2024/9 tháng 2023`. */
const SLASH = / ?\/ ?/g;
/** A comparison of two periods: `So sánh 2024 với 2023`. */
const COMPARED_PERIODS = /^so sánh (.*\d) (?:với|so với) (\S.*)$/i;
/** A ratio with years: `2023/2022`, `TH 2023/TH 2022`, `TH năm 2023/KH năm 2023`, `2023/cùng kỳ 2022`. */
const RATIO_OF_YEARS = new RegExp(
  `^(.*?) ?(?<![\\p{L}\\d])(?:(${FIGURES}) )?(?:năm )?(${YEAR}) ?/ ?(?:(${FIGURES}|${PLANS}|ck|cùng kỳ) )?(?:năm )?(${YEAR})$`,
  'iu',
);

/** A heading without its ratio, and what the ratio says. */
interface Ratio {
  rest: string;
  parts: { base: string; period?: string; unit?: string };
}

/** Words in front of a ratio that add nothing to it; or no words. */
const FILLER = /^(so sánh|tỷ lệ|tỉ lệ)?( ?%)?$/i;
const PLAN_NAMES: ReadonlyMap<string, string> = new Map([
  ['kế hoạch', 'kế hoạch'],
  ['kh', 'kế hoạch'],
  ['dự toán', 'dự toán'],
  ['dt', 'dự toán'],
]);

/**
 * Takes a ratio off a heading: `TH/KH` as `TH`, compared with the plan; `TH 2023/TH 2022` as `TH` of 2023, compared with 2022. `undefined`
 * for a heading without a ratio, and for a ratio whose years do not fit, `TH 2023/KH 2024`.
 */
export function takeRatio(heading: string): Ratio | undefined {
  return takeNames(heading) ?? takeYears(heading) ?? takePeriods(heading);
}

/** `9 tháng 2024/9 tháng 2023`, `So sánh 2024 với 2023`: a period and an earlier one of the same length. */
function takePeriods(heading: string): Ratio | undefined {
  const [, compared = '', former = ''] = COMPARED_PERIODS.exec(heading) ?? [];
  const pairs = [...heading.matchAll(SLASH)].map(({ index, 0: slash }) => [
    heading.slice(0, index),
    heading.slice(index + slash.length),
  ]);
  if (former) pairs.push([compared, former]);
  for (const [front = '', base = ''] of pairs) {
    const [, filler = '', name = ''] = /^((?:so sánh |tỷ lệ |tỉ lệ )?(?:% )?)(.*)$/i.exec(front) ?? [];
    const [period, basePeriod] = [parsePeriodName(name), parsePeriodName(base)];
    if (!period || !basePeriod || !isFormerOfSameLength(basePeriod, period)) continue;
    return { rest: '', parts: { period, base: basePeriod, ...toUnit(filler.trim()) } };
  }
  return undefined;
}

function isFormerOfSameLength(former: string, period: string): boolean {
  const [formerTime, time] = [timeOfPeriod(former), timeOfPeriod(period)];
  if (!formerTime || !time) return false;
  const isSameLength = time.end - time.begin === formerTime.end - formerTime.begin;
  return isSameLength && formerTime.end <= time.begin;
}

function takeNames(heading: string): Ratio | undefined {
  const [, filler = '', figures = '', divisor = ''] = RATIO_OF_NAMES.exec(heading) ?? [];
  if (!figures || !FILLER.test(filler)) return undefined;
  return { rest: toFigures(figures), parts: { base: toBase(divisor), ...toUnit(filler) } };
}

function takeYears(heading: string): Ratio | undefined {
  const [, front = '', figures = '', period = '', divisor = '', baseYear = ''] =
    RATIO_OF_YEARS.exec(heading) ?? [];
  if (!period) return undefined;
  const isPlan = PLAN_NAMES.has(divisor.toLowerCase());
  // Figures are compared with the plan of the same year, or with the figures of an earlier year.
  const doYearsFit = isPlan ? baseYear === period : baseYear < period;
  const isFiller = FILLER.test(front);
  const hasTwoNames = figures !== '' && !isFiller; // `Chỉ số TH 2023/TH 2022`
  if (!doYearsFit || hasTwoNames) return undefined;
  const isSamePeriod = /^(ck|cùng kỳ)$/i.test(divisor);
  const former = isSamePeriod ? `cùng kỳ năm ${baseYear}` : baseYear;
  const base = isPlan ? toBase(divisor) : former;
  // Words such as `Chỉ số`, which say more than the ratio, are the name of the heading.
  const rest = toFigures(figures) || (isFiller ? '' : front);
  return { rest, parts: { period, base, ...toUnit(front) } };
}

/** The name of the figures, as a heading. Settled figures, `Quyết toán`, are compared like `Thực hiện`. */
function toFigures(name: string): string {
  return /^(qt|quyết toán)$/i.test(name) ? 'TH' : name;
}

/** The long name of what the figures are divided by: `CK` as `cùng kỳ`, `KH` as `kế hoạch`. */
function toBase(divisor: string): string {
  const [, name = '', ofYear = ''] = /^(.*?)( năm| cả năm| điều chỉnh)?$/.exec(divisor.toLowerCase()) ?? [];
  const plan = PLAN_NAMES.get(name);
  if (plan !== undefined) return plan + ofYear;
  return name === 'ck' ? 'cùng kỳ' : divisor.toLowerCase();
}

/** The percent sign in front of a ratio is the unit of its cells. */
function toUnit(front: string): { unit?: string } {
  return FILLER.test(front) && front.endsWith('%') ? { unit: '%' } : {};
}
