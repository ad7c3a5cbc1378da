import { IndicatorError } from './indicator-error.ts';
import type { Amount, Plan, Quoted } from './record.ts';
import { toExact } from './exact-number.ts';

/** What a plan is called. Two names with different such words, `dự toán` and `kế hoạch`, are different plans. */
const KIND = /^(?:so với )?(kế hoạch|dự toán|mục tiêu|chỉ tiêu|nghị quyết|nhu cầu|vốn)(?!\p{L})/iu;
/** Words that do not tell plans apart: `dự toán HĐND` is `dự toán HĐND tỉnh giao`. */
const FILLERS: ReadonlySet<string> = new Set(['giao', 'của', 'do', 'theo', 'được', 'đã', 'cả']);
const PART_OF_YEAR = /(?<!\p{L})(?:tháng|quý)(?!\p{L})/iu;

/**
 * The target of the plan that a ratio without a target is about: 120 for `90% kế hoạch` beside the target 120 of `kế hoạch tỉnh giao`. `undefined`
 * if no target may be meant.
 *
 * @param now The figure.
 * @param field Where the ratio stands.
 * @throws IndicatorError if several different targets may be meant. It proposes the plan that fits the ratio best.
 */
export function findTargetOfRatio(
  { ratio, by = '' }: Plan,
  plans: readonly Plan[],
  { now, field }: { now: Quoted | undefined; field: string },
): Amount | undefined {
  const withTarget = plans.filter((plan) => plan.target && !plan.ratio && mayBeSamePlan(by, plan.by ?? ''));
  const [first, ...others] = withTarget;
  const isSame = others.every(({ target }) => toExact(target)?.value === toExact(first?.target)?.value);
  if (isSame || ratio === undefined) return first?.target;
  const [number] = ratio.numbers;
  const toDifference = ({ target }: Plan) => {
    const whole = toExact(target);
    return now && whole ? Math.abs((now.value / whole.value) * 100 - (number?.value ?? 0)) : Number.MAX_VALUE;
  };
  const [nearest] = [...withTarget].sort((one, other) => toDifference(one) - toDifference(other));
  throw new IndicatorError('unnamed-ratio', number?.text ?? '', { field, suggestion: nearest?.by });
}

/** Whether a name, `dự toán HĐND` or only `dự toán`, may be a shorter one of another plan, `dự toán HĐND tỉnh giao`. */
export function mayBeSamePlan(short: string, long: string): boolean {
  const [kind, kindOfLong] = [short, long].map((name) => KIND.exec(name)?.[1]?.toLowerCase());
  if (kind !== undefined && kindOfLong !== undefined && kind !== kindOfLong) return false;
  const [words, wordsOfLong] = [toWords(short), toWords(long)] as const;
  // The plan of the year is not that of a part of the year.
  if (words.has('năm') && PART_OF_YEAR.test(long)) return false;
  return [...words].every((word) => word === 'năm' || wordsOfLong.has(word));
}

function toWords(name: string): Set<string> {
  const words =
    name
      .replace(KIND, '')
      .toLowerCase()
      .match(/[\p{L}\d/]+/gu) ?? [];
  return new Set(words.filter((word) => !FILLERS.has(word)));
}
