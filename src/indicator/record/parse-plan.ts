import { checkItemCount } from './check-item-count.ts';
import { lowerFirst } from '../../text/sentence.ts';
import { IndicatorError } from './indicator-error.ts';
import { parseAmount } from './parse-amount.ts';
import { findPrefixes, saysExceeded } from './parse-amount-words.ts';
import { parseComparison } from './parse-comparison.ts';
import { type Fields, readAmount, readText, toAmount } from './parse-field.ts';
import { checkPeriod } from './parse-period.ts';
import { readList } from './parse-list.ts';
import { isFullPlanName, isPlanName, toPlanName, writeOutPlan } from './plan-name.ts';
import type { Amount, IndicatorRecord, Plan } from './record.ts';
import { hasSign, hasVerbAndSign } from './signs.ts';

const PLAN_FIELDS = ['planRatio', 'planBy', 'planTarget', 'planStatus'] as const;
/** The verb in front of a ratio, `đạt 95,8%`. It is left out, because the tile adds a verb itself. */
const VERB = /^(đạt|bằng) /i;
/** `1,5 lần`, `gấp hơn 1,5 lần kế hoạch`. */
const MULTIPLE =
  /^(gấp |bằng )?((?:\p{L}+ )?\d[\d.,]* lần)( (?:so với )?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu).*)?$/iu;
/** The start of a text that is not the name of a plan: `không`, `so với cùng kỳ`, `5%`. */
const OTHER_START =
  /^(không|chưa|có|trên|dưới|hơn|gần|khoảng|so với|so|bằng|đạt|vượt|tăng|giảm|của|theo|và|hoặc)(?!\p{L})|^[^\p{L}]/iu;
/** A status behind the name of a plan: `chỉ tiêu không đạt`. */
const NEGATION_AT_END = /(?<!\p{L})(không|chưa) \p{L}+$/iu;
/** The first words of the time of a plan: `năm 2023`. */
const TIME = /^(năm|quý|tháng|giai đoạn)(?!\p{L})/iu;
/** A word of a status: `đạt`, `vượt 5 xã`, `đúng tiến độ`. */
const STATUS =
  /(?<!\p{L})(đạt|vượt|hoàn thành|thực hiện|tiến độ|về đích|đảm bảo|bảo đảm|met|meets?|exceeds?|exceeded|achieved|reached|missed|schedule|track)(?!\p{L})/iu;
/** A further ratio or change within the name of a plan: `dự toán Trung ương, 95% dự toán tỉnh`; not `mục tiêu 95%`. */
const SECOND_RATIO =
  /(?<!^(?:mục tiêu|chỉ tiêu)(?: (?:là|đạt|tăng|giảm|trên|dưới|khoảng|ít nhất|tối thiểu|\p{L}+ (?:tăng|giảm)))? )(?<![\d.,])\d[\d.,]* ?%/iu;
/** A longer text is not a ratio with the name of a plan. */
const MAX_LENGTH = 300;
/** `of` in `95.8% of the annual plan`. */
const OF = /^of /i;
/** The space between a ratio and the name of its plan: `59,9% dự toán Trung ương giao`. */
const BEFORE_NAME = /(?<=[\d%]) (?=\p{L})/gu;

/** The plans of a record: those of its own fields, then those of the list `plans`. */
export function readPlans(record: IndicatorRecord, unit: string | undefined): Plan[] {
  const further = readList(record.plans, 'plans', PLAN_FIELDS, (plan) => readPlanFields(plan, unit));
  const plans = [...readPlanFields(record, unit), ...further.flat()];
  const names = plans.filter(({ ratio }) => ratio).map(({ by }) => by ?? 'kế hoạch');
  const isNamedTwice = new Set(names).size < names.length;
  if (isNamedTwice) throw missingNameMistake(readText(record, 'planRatio') ?? names.join('; '));
  return plans;
}

/**
 * The plans of a record, or of an item of `plans`. `planTarget` and `planStatus` belong to the first ratio of `planRatio`. `planBy` has the
 * name for the first ratio, or a name for each ratio.
 */
function readPlanFields(fields: Fields, unit: string | undefined): Plan[] {
  const by = readPlanText(fields, 'planBy');
  const target = readTarget(fields, unit);
  const status = readPlanStatus(fields);
  const ratios = readPlanText(fields, 'planRatio') ?? '';
  const [first, ...others] = addNames(readRatios(ratios, by), by, ratios);
  const isEmpty = [first, by, target, status].every((part) => part === undefined);
  if (isEmpty) return [];
  return [{ ratio: first?.ratio, by: first?.by ?? by, target, status }, ...others];
}

/** The text of a field, with its abbreviations written out. */
function readPlanText(fields: Fields, field: 'planBy' | 'planRatio' | 'planStatus'): string | undefined {
  const text = readText(fields, field);
  return text === undefined ? undefined : writeOutPlan(text);
}

/** The status in lower case, because it stands within the sentence of the figure: `vượt kế hoạch`. */
function readPlanStatus(fields: Fields): string | undefined {
  const text = readPlanText(fields, 'planStatus');
  if (text === undefined) return undefined;
  if (!STATUS.test(text) || hasVerbAndSign(text))
    throw new IndicatorError('unread', text, { field: 'planStatus' });
  return lowerFirst(text);
}

/** @throws IndicatorError for `vượt 5`, because 5 may be the amount by which the figure exceeds the plan. */
function readTarget(fields: Fields, unit: string | undefined): Amount | undefined {
  const field = 'planTarget';
  const target = readAmount(fields, field, unit);
  if (target && saysExceeded(target.before)) {
    throw new IndicatorError('change-field', readText(fields, field) ?? '', { field });
  }
  return target;
}

/**
 * Adds the names in `planBy` to the ratios: one name for the first ratio, or a name for each ratio.
 *
 * @param text All ratios, as their author wrote them.
 * @throws IndicatorError if a further ratio has no name, or if a ratio has one name in `planRatio` and another in `planBy`.
 */
function addNames(ratios: readonly Plan[], planBy: string | undefined, text: string): Plan[] {
  const names = planBy?.split(';').map((name) => name.trim()) ?? [];
  for (const name of names) checkName(name);
  const countsDiffer = names.length > 1 && names.length !== ratios.length;
  if (countsDiffer && text === '')
    throw new IndicatorError('incomplete', planBy ?? '', { field: 'planBy', other: 'planRatio' });
  if (countsDiffer) throw new IndicatorError('contradiction', planBy ?? '', { field: 'planBy', other: text });
  const named = ratios.map((plan, index) => {
    const name = names[index];
    const namesDiffer = plan.by !== undefined && name !== undefined && plan.by !== name;
    if (namesDiffer)
      throw new IndicatorError('contradiction', plan.by ?? '', { field: 'planRatio', other: name });
    return { ...plan, by: plan.by ?? name };
  });
  const isUnnamed = named.slice(1).some(({ by }) => by === undefined);
  if (isUnnamed) throw missingNameMistake(text);
  return named;
}

/** Throws for words that are not the name of a plan, `nông thôn mới`. Other words without Vietnamese letters may be an English name. */
function checkName(name: string): void {
  if (SECOND_RATIO.test(name)) throw new IndicatorError('unread', name, { field: 'planBy' });
  if (TIME.test(name)) checkPeriod(name, 'planBy');
  const hasOtherStart = OTHER_START.test(name) && !isFullPlanName(name);
  const hasOtherWords = hasOtherStart || NEGATION_AT_END.test(name);
  const isEnglish = /^[a-z][\x20-\x7e]*$/i.test(name);
  if (!hasOtherWords && (isPlanName(name) || isEnglish)) return;
  const suggestion = hasOtherStart || isPlanName(name) ? undefined : `kế hoạch ${name}`;
  throw new IndicatorError('unread', name, { field: 'planBy', suggestion });
}

function readRatios(ratios: string, planBy: string | undefined): Plan[] {
  const texts = ratios.split(';').map((text) => text.trim());
  checkItemCount(texts, ratios, 'planRatio');
  return texts.filter(Boolean).map((text) => toRatio(text, planBy));
}

/** @throws IndicatorError for a status, `đạt`, and for other texts that are not a ratio. */
function toRatio(text: string, planBy: string | undefined): Plan {
  const { ratio, by } = splitName(text.replace(VERB, ''));
  // `parseAmount` also reads `vượt 5%` and `âm 5%`, which are not ratios.
  const beginsWithVerb = saysExceeded(ratio) || findPrefixes(ratio).hasMinus;
  const isRatio = parseAmount(ratio) !== undefined && !beginsWithVerb;
  const isStatus = !/\d/.test(text) && STATUS.test(text);
  if (isStatus) throw new IndicatorError('status-in-ratio', text, { field: 'planRatio' });
  if (!isRatio) checkNoComparison(text, planBy);
  const amount = toAmount(ratio, 'planRatio', '%');
  if (hasSign(amount)) throw new IndicatorError('no-ratio', text, { field: 'planRatio' });
  if (by !== undefined && SECOND_RATIO.test(by)) throw missingNameMistake(text);
  if (by !== undefined && NEGATION_AT_END.test(by))
    throw new IndicatorError('unread', text, { field: 'planRatio' });
  return { ratio: amount, by };
}

/** Throws for a comparison in place of a ratio, such as `vượt 5% kế hoạch`, which belongs in the field `change`. */
function checkNoComparison(text: string, planBy: string | undefined): void {
  const suggestion = toMultiple(text.replace(VERB, ''), planBy);
  const isMistake = suggestion !== undefined || isComparisonText(text);
  if (isMistake) throw new IndicatorError('change-field', text, { field: 'planRatio', suggestion });
}

/** `bằng 1,5 lần kế hoạch` for `1,5 lần`, `1,5 lần kế hoạch` and `gấp 1,5 lần`; `undefined` for other texts. */
function toMultiple(text: string, planBy: string | undefined): string | undefined {
  const [, verb = 'bằng ', times, name] = MULTIPLE.exec(text) ?? [];
  return times === undefined ? undefined : verb + times + (name ?? ` ${toPlanName(planBy, 'vi')}`);
}

/** Whether a text is a comparison: it has a verb, `vượt 5% kế hoạch`, a base, `5% so với cùng kỳ`, or the unit `lần`. */
function isComparisonText(text: string): boolean {
  const { kind, direction, unit, base } = parseComparison(text) ?? {};
  return kind === 'multiple' || direction !== undefined || unit === 'lần' || base !== undefined;
}

/** The mistake of several ratios that have the same name of a plan, or no name. */
function missingNameMistake(text: string): IndicatorError {
  return new IndicatorError('unnamed-ratio', text, { field: 'planRatio' });
}

/** Splits a text into a ratio and the name of its plan. Without such a name, the whole text is the ratio. */
function splitName(text: string): { ratio: string; by?: string } {
  if (text.length > MAX_LENGTH) return { ratio: text };
  for (const { index } of text.matchAll(BEFORE_NAME)) {
    const by = text.slice(index + 1).replace(OF, '');
    // Without a percent sign, other words may be a unit: `5 tỷ đồng tỉnh giao`.
    const isName = text[index - 1] === '%' ? isPlanName(by) : isFullPlanName(by);
    if (isName) return { ratio: text.slice(0, index), by };
  }
  return { ratio: text };
}
