import { NUMBER_FIELDS, toNumberTexts } from './parse-english.ts';
import type { IndicatorRecord } from './record.ts';

/** Whether a number stands in a record with a percent sign behind it: `0,982%`. */
export function isWithPercentSign(record: IndicatorRecord, number: string): boolean {
  const texts = [...NUMBER_FIELDS, 'changes' as const, 'plans' as const].flatMap((field) =>
    toNumberTexts(field, record[field]),
  );
  const withSign = new RegExp(`(?<![\\d.,])${number} ?%`);
  return texts.some(({ text }) => withSign.test(text));
}
