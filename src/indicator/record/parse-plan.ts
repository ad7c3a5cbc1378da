import { lowerFirst } from '../../text/sentence.ts';
import { IndicatorError } from './indicator-error.ts';
import { type Fields, readAmount, readText, toAmount } from './parse-field.ts';
import { readList } from './parse-list.ts';
import { isPlanName } from './plan-name.ts';
import type { IndicatorRecord, Plan } from './record.ts';

const PLAN_FIELDS = ['planRatio', 'planBy', 'planTarget', 'planStatus'] as const;
/** A verb that the sentence has anyway. */
const VERB = /^(đạt|bằng) /i;
/** A longer text is no ratio with the name of a plan. */
const MAX_LENGTH = 300;
/** What stands between a ratio and the name of its plan: `59,9% dự toán Trung ương giao`. */
const BEFORE_NAME = /(?<=[\d%]) (?=\p{L})/gu;

/** The plans of a record: those of its own fields, then those of the list `plans`. */
export function readPlans(record: IndicatorRecord, unit: string | undefined): Plan[] {
  const further = readList(record.plans, 'plans', PLAN_FIELDS, (plan) => readFields(plan, unit));
  return [...readFields(record, unit), ...further.flat()];
}

/** The fields belong to the first ratio of the text. */
function readFields(fields: Fields, unit: string | undefined): Plan[] {
  const by = readText(fields, 'planBy');
  const target = readAmount(fields, 'planTarget', unit);
  // In lower case, because the status stands behind the figure in its sentence: `vượt kế hoạch`.
  const status = lowerFirst(readText(fields, 'planStatus') ?? '') || undefined;
  const [first, ...others] = readRatios(fields);
  const isTwoNames = first?.by !== undefined && by !== undefined && first.by !== by;
  if (isTwoNames)
    throw new IndicatorError('contradiction', first.by ?? '', { field: 'planRatio', other: by });
  const hasPlan = first ?? by ?? target ?? status;
  if (hasPlan === undefined) return [];
  return [{ ratio: first?.ratio, by: first?.by ?? by, target, status }, ...others];
}

function readRatios(fields: Fields): Plan[] {
  const field = 'planRatio';
  const texts = (readText(fields, field) ?? '').split(';').map((text) => text.trim());
  return texts.filter(Boolean).map((text) => {
    const { ratio, by } = splitName(text.replace(VERB, ''));
    return { ratio: toAmount(ratio, field, '%'), by };
  });
}

/** A ratio and the name of its plan; the whole text as the ratio where no name is found. */
function splitName(text: string): { ratio: string; by?: string } {
  if (text.length > MAX_LENGTH) return { ratio: text };
  for (const { index } of text.matchAll(BEFORE_NAME)) {
    const by = text.slice(index + 1);
    if (isPlanName(by)) return { ratio: text.slice(0, index), by };
  }
  return { ratio: text };
}
