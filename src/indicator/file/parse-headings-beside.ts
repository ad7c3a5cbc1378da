import { tidy } from '../../text/sentence.ts';
import { isUnit } from '../record/label-unit.ts';
import { parsePeriodName } from '../record/parse-period-name.ts';
import { type Heading, parseHeading } from './parse-heading.ts';

type Headings = readonly (Heading | undefined)[];

/** `Đạt`, `Tỷ lệ đạt 2024`, without the percent sign that stands beside it. */
const REACHED = /^(?:t[ỷỉ] lệ )?đạt(?: t[ỷỉ] lệ)?(?: (?:năm )?((?:19|20)\d\d))?$/i;
const PERCENT_SIGN = /\(%\)|%/;
/** `Số xã đạt chuẩn`. */
const PART = /^số (\p{L}+) đạt(?: chuẩn)?$/iu;
/** `Số hộ`, `Số xã đạt 2022`: the number of what the label counts. */
const COUNT = /^số (\p{L}+)(?: đạt(?: chuẩn)?)?(?: (.+))?$/iu;
/** `Tổng số xã`. */
const WHOLE = /^tổng số (\p{L}+)$/iu;
/** `Số xã đạt/Tổng số xã`, above cells such as `62/127`. */
const PART_AND_WHOLE = /^số (\p{L}+) đạt(?: chuẩn)? ?\/ ?tổng số \1$/iu;
/** `Tỷ lệ (%)`, which is the share of the part in the whole. */
const RATIO = /^t[ỷỉ] lệ/i;
/** `Chỉ tiêu 2025`, `Chỉ tiêu năm 2025`. */
const TARGET_OF_PERIOD = /^chỉ tiêu (.+)$/i;

/** `Điểm`, `Điểm số 2022`. */
const SCORE = /^(?:số điểm|điểm(?: số)?)(?: (.+))?$/i;

/** `So sánh`, `So sánh QT/DT (%)`: a heading above `Tuyệt đối` and `Tương đối (%)`. */
const COMPARED =
  /^so sánh(?: (?:QT|quyết toán|TH|(?:ước )?thực hiện) ?(?:\/|(?:so )?với) ?(?:DT|dự toán|KH|kế hoạch)(?: năm)?)?(?: ?\(%\))?$/i;
/** `Tuyệt đối`, in forms of the state budget; also below `So sánh`, where it may be written `+/-`. */
const ABSOLUTE = /^(?:(?:so sánh(?:.* –)? )?(?:số )?tuyệt đối|so sánh.* – [+±] ?[,/;]? ?[-–−])$/i;
/** `Tương đối (%)`; below `So sánh` also `%`. */
const RELATIVE = /^(?:(?:so sánh(?:.* –)? )?(?:số )?tương đối(?: ?\(%\)| %)?|so sánh.* – \(?%\)?)$/i;
const YEAR = /^\d{4}$/;
/** A column of one of these fields has a figure that the value may be compared with, or the result of such a comparison. */
const FIELDS_OF_COMPARISONS: readonly unknown[] = ['previous', 'change', 'comparison', 'index', 'planRatio'];

/** `So sánh` above `Tuyệt đối` as `So sánh – Tuyệt đối`; `undefined` for other headings. */
export function joinCompared(top: string, bottom: string): string | undefined {
  const name = `${top} – ${bottom}`;
  const isPart = ABSOLUTE.test(name) || RELATIVE.test(name);
  return isPart && COMPARED.test(top) ? name : undefined;
}

/**
 * Clear headings for `Tuyệt đối` and `Tương đối (%)`, which do not say what is compared; `undefined` for other headings. Those of plans are only
 * proposed beside a plan.
 */
export function suggestCompared(name: string, headings: Headings): string[] | undefined {
  const hasPlan = hasField(headings, 'planTarget');
  const times = compareYears(headings);
  if (ABSOLUTE.test(name)) return [...(hasPlan ? ['Chênh lệch so với dự toán'] : []), `Tăng, giảm ${times}`];
  if (!RELATIVE.test(name)) return undefined;
  const ofYearBefore = [`Chỉ số ${times} (%)`, `Tăng, giảm ${times} (%)`];
  return [...(hasPlan ? ['So với dự toán (%)'] : []), ...ofYearBefore];
}

/** `năm 2023 so với năm 2022` for the only two years of the figures; `so với năm trước` where other times may be compared. */
function compareYears(headings: Headings): string {
  const ofValues = headings.filter((heading) => heading?.field === 'value');
  const [before, after, ...others] = [...new Set(ofValues.map((heading) => heading?.period ?? ''))].sort();
  const areTwoYears = YEAR.test(before ?? '') && YEAR.test(after ?? '') && others.length === 0;
  return areTwoYears ? `năm ${after} so với năm ${before}` : 'so với năm trước';
}

/** The headings of a table, with those whose meaning follows from the others: `Đạt (%)` beside `Kế hoạch` and `Thực hiện`. */
export function readHeadingsBeside(headings: Headings, names: readonly string[]): Headings {
  const tidyNames = names.map(tidy);
  return headings.map((heading, index) => {
    const name = tidyNames[index] ?? '';
    if (heading || name === '') return heading;
    const ofPlan = readReached(name, headings) ?? readComparedWithPlan(name, headings);
    return (
      ofPlan ??
      readScore(name, headings) ??
      readPart(name, headings, tidyNames) ??
      readCount(name, headings, tidyNames, index) ??
      readTarget(name, headings)
    );
  });
}

/** Whether a heading is `Đạt (%)` or `Đạt tỷ lệ (%)`, which does not say of what the ratio is. */
export function isReachedRatio(name: string): boolean {
  return PERCENT_SIGN.test(name) && REACHED.test(tidy(name.replace(PERCENT_SIGN, '')));
}

/** The ratio of the only plan. Its numbers must agree with the plan and the value. */
function readReached(name: string, headings: Headings): Heading | undefined {
  const match = REACHED.exec(tidy(name.replace(PERCENT_SIGN, '')));
  const plans = headings.filter((heading) => heading?.field === 'planTarget');
  const isOfPlan = plans.length === 1 && hasField(headings, 'value') && !hasField(headings, 'planRatio');
  if (!match || !PERCENT_SIGN.test(name) || !isOfPlan) return undefined;
  const [, period] = match;
  const planBy = plans[0]?.presets.planBy;
  return {
    field: 'planRatio',
    presets: planBy === undefined ? {} : { planBy },
    ...(period !== undefined && { period }),
  };
}

/**
 * The difference of the only value from the only plan, `Tuyệt đối`, or its ratio, `Tương đối (%)`. Beside a former figure or two periods, they may
 * be compared with something else. The numbers must agree with the plan and the value.
 */
function readComparedWithPlan(name: string, headings: Headings): Heading | undefined {
  const isAbsolute = ABSOLUTE.test(name);
  if (!isAbsolute && !RELATIVE.test(name)) return undefined;
  const headingsOf = (field: string) => headings.filter((heading) => heading?.field === field);
  const [plan, ...otherPlans] = headingsOf('planTarget');
  const [value, ...otherValues] = headingsOf('value');
  const isComparedElsewhere = headings.some((heading) => FIELDS_OF_COMPARISONS.includes(heading?.field));
  const periods = new Set([plan, value].flatMap((heading) => heading?.period ?? []));
  const isOnlyPair = plan && value && otherPlans.length + otherValues.length === 0 && periods.size <= 1;
  if (!isOnlyPair || isComparedElsewhere) return undefined;
  const { planBy = 'kế hoạch' } = plan.presets;
  if (isAbsolute) return parseHeading(`Chênh lệch so với ${planBy}`, new Set());
  return { field: 'planRatio', presets: plan.presets.planBy === undefined ? {} : { planBy } };
}

/** The score of an index of which the table also has the rank: `Điểm 2022` beside `Xếp hạng 2022`. */
function readScore(name: string, headings: Headings): Heading | undefined {
  const [whole, text = ''] = SCORE.exec(name) ?? [];
  if (whole === undefined) return undefined;
  const period = parsePeriodName(text);
  const isUnread = text !== '' && period === undefined;
  const hasRank = headings.some((heading) => heading?.field === 'rank' && heading.period === period);
  if (isUnread || !hasRank) return undefined;
  return { field: 'value', presets: { unit: 'điểm' }, ...(period !== undefined && { period }) };
}

/** A number of households, communes and the like, `Số hộ 2022`, behind which its percentage stands, `Tỷ lệ (%) 2022`, or is left out. */
function readCount(
  name: string,
  headings: Headings,
  names: readonly string[],
  index: number,
): Heading | undefined {
  const [, text = '', time = ''] = COUNT.exec(name) ?? [];
  const unit = text.toLowerCase();
  const period = parsePeriodName(time);
  const next = headings[index + 1];
  const isPercentage = next?.field === 'share' || (next?.field === 'value' && next.presets.unit === '%');
  const isLeftOut = next?.field === 'ignored' && PERCENT_SIGN.test(names[index + 1] ?? '');
  const isBesidePercentage = isLeftOut || (isPercentage && next.period === period);
  if (
    !isBesidePercentage ||
    !hasField(headings, 'label') ||
    !isUnit(unit) ||
    (time !== '' && period === undefined)
  )
    return undefined;
  return { field: 'value', presets: { unit }, ...(period !== undefined && { period }) };
}

/** A part and its whole, in one column or in two. In a table of areas, `Số xã đạt` is the name of an indicator. */
function readPart(name: string, headings: Headings, names: readonly string[]): Heading | undefined {
  const hasOtherValue = headings.some(
    (other, index) => other?.field === 'value' && !RATIO.test(names[index] ?? ''),
  );
  if (!hasField(headings, 'label') || hasOtherValue) return undefined;
  const inOneColumn = readCountedUnit(PART_AND_WHOLE, name);
  if (inOneColumn !== undefined) return { field: 'value', presets: { unit: inOneColumn }, hasWhole: true };
  const partUnit = readCountedUnit(PART, name);
  const unit = partUnit ?? readCountedUnit(WHOLE, name);
  const isPair = [PART, WHOLE].every((pattern) =>
    names.some((other) => readCountedUnit(pattern, other) === unit),
  );
  if (unit === undefined || !isPair) return undefined;
  return { field: partUnit === undefined ? 'of' : 'value', presets: { unit } };
}

/** What a heading counts: `xã` in `Số xã đạt`; `undefined` for another heading. */
function readCountedUnit(pattern: RegExp, name: string): string | undefined {
  const unit = pattern.exec(name)?.[1]?.toLowerCase();
  return unit !== undefined && isUnit(unit) ? unit : undefined;
}

/**
 * `Chỉ tiêu 2025`, which means target or indicator: the plan of a period or, in a table without another column of labels, the labels of the
 * figures of this period.
 */
function readTarget(name: string, headings: Headings): Heading | undefined {
  const [, text = ''] = TARGET_OF_PERIOD.exec(name) ?? [];
  const period = parsePeriodName(text);
  if (period === undefined) return undefined;
  const hasLabel = ['label', 'area', 'text'].some((field) => hasField(headings, field));
  return hasLabel
    ? { field: 'planTarget', presets: { planBy: 'chỉ tiêu' }, period }
    : { field: 'label', presets: { period } };
}

function hasField(headings: Headings, field: string): boolean {
  return headings.some((heading) => heading?.field === field);
}
