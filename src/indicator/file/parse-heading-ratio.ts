const YEAR = '(?:19|20)\\d\\d';
/** Figures, and plans or former figures, in long and in short. */
const FIGURES = 'thực hiện|th|ước thực hiện|ước th|ưth|uth';
const PLANS = 'kế hoạch|kh|dự toán|dt';
const FORMER = 'cùng kỳ|cùng kỳ năm trước|ck';
/** `TH/KH`, `% ƯTH/CK`, `So sánh TH/KH`. */
const NAMES = new RegExp(`^(.*?) ?(?<![\\p{L}\\d])(${FIGURES}) ?/ ?(${PLANS}|${FORMER})$`, 'iu');
/** `2023/2022`, `TH 2023/TH 2022`, `TH năm 2023/KH năm 2023`. */
const YEARS = new RegExp(
  `^(.*?) ?(?<![\\p{L}\\d])(?:(${FIGURES}) )?(?:năm )?(${YEAR}) ?/ ?(?:(${FIGURES}|${PLANS}|ck|cùng kỳ) )?(?:năm )?(${YEAR})$`,
  'iu',
);
/** A heading without its ratio, and what the ratio says. */
interface Ratio {
  rest: string;
  parts: { base: string; period?: string; unit?: string };
}

/** Words in front of a ratio that say no more than the ratio. */
const FILLER = /^(so sánh|tỷ lệ|tỉ lệ|%)?$/i;
const PLAN_NAMES: ReadonlyMap<string, string> = new Map([
  ['kế hoạch', 'kế hoạch'],
  ['kh', 'kế hoạch'],
  ['dự toán', 'dự toán'],
  ['dt', 'dự toán'],
]);

/**
 * Takes what the figures are divided by off a heading: `TH/KH` is the ratio of the plan, `TH 2023/TH 2022` compares two years. `undefined` if
 * the years do not fit, `TH 2023/KH 2024`.
 */
export function takeRatio(heading: string): Ratio | undefined {
  return takeNames(heading) ?? takeYears(heading);
}

function takeNames(heading: string): Ratio | undefined {
  const [, filler = '', figures = '', divisor = ''] = NAMES.exec(heading) ?? [];
  if (!figures || !FILLER.test(filler)) return undefined;
  return { rest: figures, parts: { base: toBase(divisor), ...toUnit(filler) } };
}

function takeYears(heading: string): Ratio | undefined {
  const [, front = '', figures = '', period = '', divisor = '', year = ''] = YEARS.exec(heading) ?? [];
  if (!period) return undefined;
  const isPlan = PLAN_NAMES.has(divisor.toLowerCase());
  if (isPlan ? year !== period : year >= period) return undefined;
  const isFiller = FILLER.test(front);
  if (figures && !isFiller) return undefined;
  const isSamePeriod = /^(ck|cùng kỳ)$/i.test(divisor);
  const former = isSamePeriod ? `cùng kỳ năm ${year}` : year;
  const base = isPlan ? toBase(divisor) : former;
  // `So sánh` says no more than the ratio, `Chỉ số` does.
  const rest = figures || (isFiller ? '' : front);
  return { rest, parts: { period, base, ...toUnit(front) } };
}

/** `CK` as `cùng kỳ`. */
function toBase(divisor: string): string {
  const name = divisor.toLowerCase();
  return PLAN_NAMES.get(name) ?? (name === 'ck' ? 'cùng kỳ' : name);
}

/** The percent sign in front of a ratio is the unit of its cells. */
function toUnit(front: string): { unit?: string } {
  return front === '%' ? { unit: '%' } : {};
}
