import { indicatorMessages } from '../messages.ts';
import { toPlanName } from '../record/plan-name.ts';
import type { Amount, Comparison, Indicator, Plan } from '../record/record.ts';
import {
  translateAssigner,
  translateBehind,
  translateBetween,
  translateHedge,
  translatePeriod,
  translateScope,
  translateStatus,
} from './english-words.ts';
import { formatPeriod } from './format-period.ts';

const vietnamese = indicatorMessages.vi;

/**
 * Translates the known Vietnamese words of an indicator: the words around numbers, the plans and the comparisons. A phrase with an unknown
 * word stays Vietnamese as a whole, because nobody understands a phrase in two languages.
 */
export function toEnglish(indicator: Indicator): Indicator {
  const { value, of, qualifier, plans, comparisons, rank } = indicator;
  return {
    ...indicator,
    value: value && translateAmount(value),
    of: of && translateAmount(of),
    qualifier: qualifier && (translateHedge(qualifier) ?? qualifier),
    plans: plans.map(translatePlan),
    comparisons: comparisons.map(translateComparison),
    rank: typeof rank === 'object' && rank.scope ? { ...rank, scope: translateScope(rank.scope) } : rank,
  };
}

/** An amount with English words around its numbers; unchanged if one of the words is not known. */
function translateAmount(amount: Amount): Amount {
  const before = translateHedge(amount.before);
  const between = translateBetween(amount.between);
  const after = translateBehind(amount.after);
  const areWordsKnown = before !== undefined && between !== undefined && after !== undefined;
  if (!areWordsKnown) return amount;
  return { ...amount, before, between, after };
}

function translatePlan({ ratio, by, target, status }: Plan): Plan {
  const englishBy = by === undefined ? undefined : translateAssigner(by);
  const isBehindRatio = ratio !== undefined;
  const englishStatus = status === undefined ? undefined : translateStatus(status, isBehindRatio);
  const isNameKnown = by === undefined || englishBy !== undefined;
  const isStatusKnown = status === undefined || englishStatus !== undefined;
  const amounts = { ratio: ratio && translateAmount(ratio), target: target && translateAmount(target) };
  if (isNameKnown && isStatusKnown) return { ...amounts, by: englishBy, status: englishStatus };
  // The whole phrase is Vietnamese, and so the name includes `kế hoạch`: `kế hoạch Sở Tài chính giao`.
  return { ratio, target, by: toPlanName(by, 'vi'), status, isVietnamese: true };
}

/** Translates `tăng 5% so với cùng kỳ`. A comparison with unknown words stays Vietnamese: `gấp 1,5 lần so với năm 2022`. */
function translateComparison(comparison: Comparison): Comparison {
  const { kind, direction, verb, lead, tail = '', base, basePlace, amount, previous } = comparison;
  const others = { previous: previous && translateAmount(previous) };
  const isBaseKnown = base === undefined || translatePeriod(base) !== undefined;
  // `tăng` and `giảm` are in `direction`; `verb` is only set for other verbs.
  const isKnown = !verb && !lead && !tail && isBaseKnown;
  if (isKnown) {
    return { ...comparison, ...others, amount: amount && translateAmount(amount) };
  }
  // Only a previous value is given, and no change.
  if (!kind) return { ...comparison, ...others };
  const ownVerb = verb ?? verbOf(kind, direction);
  const preposition = basePlace === 'directly-behind' ? ' ' : vietnamese.comparedWith;
  // A base in front of the verb is already a part of `lead`.
  const isBaseShown = base !== undefined && basePlace !== 'front';
  // The base becomes a part of the tail, the words behind the amount, because a base would be translated.
  const ownTail = tail + (isBaseShown ? preposition + formatPeriod(base, 'vi') : '');
  return { ...comparison, ...others, verb: ownVerb, tail: ownTail, base: undefined, isVietnamese: true };
}

/** `bằng` for a ratio, `tăng` or `giảm` for a change; `undefined` for a change without a direction. */
function verbOf(kind: Comparison['kind'], direction: Comparison['direction']): string | undefined {
  if (kind === 'ratio') return vietnamese.equals.trimEnd();
  return direction && vietnamese[direction];
}
