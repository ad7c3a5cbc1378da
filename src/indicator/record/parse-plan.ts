import { lowerFirst } from '../../text/sentence.ts';
import { IndicatorError } from './indicator-error.ts';
import { parseAmount } from './parse-amount.ts';
import { findPrefixes, saysExceeded } from './parse-amount-words.ts';
import { parseComparison } from './parse-comparison.ts';
import { type Fields, readAmount, readText, toAmount } from './parse-field.ts';
import { readList } from './parse-list.ts';
import { isFullPlanName, isPlanName, toPlanName } from './plan-name.ts';
import type { Amount, IndicatorRecord, Plan } from './record.ts';

const EXAMPLE = '59,9% dự toán Trung ương giao; 58% dự toán HĐND tỉnh giao';
const PLAN_FIELDS = ['planRatio', 'planBy', 'planTarget', 'planStatus'] as const;
/** The verb in front of a ratio, `đạt 95,8%`. The phrase of the ratio has a verb of its own. */
const VERB = /^(đạt|bằng) /i;
/** `1,5 lần`, `gấp hơn 1,5 lần kế hoạch`. */
const MULTIPLE =
  /^(gấp |bằng )?((?:\p{L}+ )?\d[\d.,]* lần)( (?:so với )?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu).*)?$/iu;
/** The sign of a change: `−5`, `+5`. */
const SIGN = /^[−+]/;
/** Words and numbers that begin no name: `không`, `so với cùng kỳ`, `5%`. */
const NO_NAME =
  /^(không|chưa|có|trên|dưới|hơn|gần|khoảng|so với|so|bằng|đạt|vượt|tăng|giảm|của|theo|và|hoặc)(?!\p{L})|^[^\p{L}]/iu;
/** A longer text is no ratio with the name of a plan. */
const MAX_LENGTH = 300;
/** What stands between a ratio and the name of its plan: `59,9% dự toán Trung ương giao`. */
const BEFORE_NAME = /(?<=[\d%]) (?=\p{L})/gu;

/** The plans of a record: those of its own fields, then those of the list `plans`. */
export function readPlans(record: IndicatorRecord, unit: string | undefined): Plan[] {
  const further = readList(record.plans, 'plans', PLAN_FIELDS, (plan) => readPlanFields(plan, unit));
  const plans = [...readPlanFields(record, unit), ...further.flat()];
  const names = plans.filter(({ ratio }) => ratio).map(({ by }) => by ?? 'kế hoạch');
  const isNamedTwice = new Set(names).size < names.length;
  if (isNamedTwice) throw unnamed(readText(record, 'planRatio') ?? names.join('; '));
  return plans;
}

/** The fields belong to the first ratio of the text, or `planBy` has a name for each ratio. */
function readPlanFields(fields: Fields, unit: string | undefined): Plan[] {
  const by = readText(fields, 'planBy');
  const target = readTarget(fields, unit);
  // In lower case, because the status stands behind the figure in its sentence: `vượt kế hoạch`.
  const status = lowerFirst(readText(fields, 'planStatus') ?? '') || undefined;
  const [first, ...others] = addNames(readRatios(fields), by, fields);
  const hasPlan = first ?? by ?? target ?? status;
  if (hasPlan === undefined) return [];
  return [{ ratio: first?.ratio, by: first?.by ?? by, target, status }, ...others];
}

/** @throws IndicatorError for `vượt 5`, which may say by how much the plan is exceeded. */
function readTarget(fields: Fields, unit: string | undefined): Amount | undefined {
  const field = 'planTarget';
  const target = readAmount(fields, field, unit);
  if (target && saysExceeded(target.before)) {
    throw new IndicatorError('change-field', readText(fields, field) ?? '', { field });
  }
  return target;
}

/**
 * The ratios with the names in `planBy`: one for the first ratio, or one for each.
 *
 * @throws IndicatorError if a name is missing, or stands beside another one.
 */
function addNames(ratios: readonly Plan[], planBy: string | undefined, fields: Fields): Plan[] {
  const names = planBy?.split(';').map((name) => name.trim()) ?? [];
  for (const name of names) checkName(name);
  const text = readText(fields, 'planRatio') ?? '';
  const hasOtherCount = names.length > 1 && names.length !== ratios.length;
  if (hasOtherCount) {
    throw new IndicatorError('contradiction', planBy ?? '', { field: 'planBy', other: text || '1' });
  }
  const named = ratios.map((plan, index) => {
    const name = names[index];
    const isTwoNames = plan.by !== undefined && name !== undefined && plan.by !== name;
    if (isTwoNames)
      throw new IndicatorError('contradiction', plan.by ?? '', { field: 'planRatio', other: name });
    return { ...plan, by: plan.by ?? name };
  });
  const isUnnamed = named.slice(1).some(({ by }) => by === undefined);
  if (isUnnamed) throw unnamed(text);
  return named;
}

/** Throws for words that are no plan, `nông thôn mới`, because a percentage of them says nothing. Other English words are not checked. */
function checkName(name: string): void {
  const isEnglish = /^[a-z][\x20-\x7e]*$/i.test(name) && !NO_NAME.test(name);
  if (isPlanName(name) || isEnglish) return;
  const suggestion = NO_NAME.test(name) ? undefined : `kế hoạch ${name}`;
  throw new IndicatorError('unread', name, { field: 'planBy', suggestion });
}

function readRatios(fields: Fields): Plan[] {
  const texts = (readText(fields, 'planRatio') ?? '').split(';').map((text) => text.trim());
  return texts.filter(Boolean).map((text) => toRatio(text, readText(fields, 'planBy')));
}

function toRatio(text: string, planBy: string | undefined): Plan {
  const { ratio, by } = splitName(text.replace(VERB, ''));
  // `vượt 5%` and `âm 5%` are amounts too.
  const beginsWithVerb = saysExceeded(ratio) || findPrefixes(ratio).hasMinus;
  const isRatio = parseAmount(ratio) !== undefined && !beginsWithVerb;
  if (!isRatio) checkNoComparison(text, planBy);
  const amount = toAmount(ratio, 'planRatio', '%');
  const isSigned = amount.numbers.some((number) => SIGN.test(number.text));
  if (isSigned) throw new IndicatorError('no-ratio', text, { field: 'planRatio' });
  return { ratio: amount, by };
}

/** Throws for a comparison in place of a ratio, such as `vượt 5% kế hoạch`, which belongs in the field `change`. */
function checkNoComparison(text: string, planBy: string | undefined): void {
  const suggestion = toMultiple(text.replace(VERB, ''), planBy);
  const isMistake = suggestion !== undefined || isComparison(text);
  if (isMistake) throw new IndicatorError('change-field', text, { field: 'planRatio', suggestion });
}

/** `bằng 1,5 lần kế hoạch` for `1,5 lần`, `1,5 lần kế hoạch` and `gấp 1,5 lần`; `undefined` for other texts. */
function toMultiple(text: string, planBy: string | undefined): string | undefined {
  const [, verb = 'bằng ', times, name] = MULTIPLE.exec(text) ?? [];
  return times === undefined ? undefined : verb + times + (name ?? ` ${toPlanName(planBy, 'vi')}`);
}

/** Whether a text is a comparison with a verb, `vượt 5% kế hoạch`, with a base, or with `lần`. */
function isComparison(text: string): boolean {
  const { kind, direction, unit, base } = parseComparison(text) ?? {};
  return kind === 'multiple' || direction !== undefined || unit === 'lần' || base !== undefined;
}

/** Several ratios of one plan, or of plans without a name. */
function unnamed(text: string): IndicatorError {
  return new IndicatorError('unread', text, { field: 'planRatio', suggestion: EXAMPLE });
}

/** A ratio and the name of its plan; the whole text as the ratio where no name is found. */
function splitName(text: string): { ratio: string; by?: string } {
  if (text.length > MAX_LENGTH) return { ratio: text };
  for (const { index } of text.matchAll(BEFORE_NAME)) {
    const by = text.slice(index + 1);
    // Without a percent sign, other words may be a unit: `5 tỷ đồng tỉnh giao`.
    const isName = text[index - 1] === '%' ? isPlanName(by) : isFullPlanName(by);
    if (isName) return { ratio: text.slice(0, index), by };
  }
  return { ratio: text };
}
