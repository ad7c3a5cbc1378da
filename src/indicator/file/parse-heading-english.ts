import type { HeadingField } from './parse-heading-words.ts';
import { normalizeName } from '../record/name-accents.ts';

/** What bilingual yearbooks write beside the Vietnamese heading of a field, as `normalizeName` returns it. */
const TRANSLATIONS: Partial<Record<HeadingField, readonly string[]>> = {
  id: ['code', 'id'],
  label: ['item', 'items', 'indicator', 'indicators', 'name', 'target', 'targets'],
  value: [
    'value',
    'total',
    'actual',
    'implementation',
    'result',
    'results',
    'quantity',
    'number',
    'rate',
    'preliminary',
    'prel',
    'estimate',
    'est',
  ],
  unit: ['unit', 'units', 'unit-of-measure'],
  of: ['total'],
  planTarget: ['plan', 'target'],
  planRatio: ['plan-completion', 'compared-to-plan', 'compared-with-plan'],
  previous: ['same-period', 'same-period-last-year', 'previous-period', 'previous-year'],
  change: ['change', 'growth', 'growth-rate', 'increase', 'increase-decrease'],
  index: [
    'index',
    'development-index',
    'index-previous-year-100',
    'development-index-previous-year-100',
    'previous-year-100',
  ],
  share: ['structure', 'share', 'proportion'],
  comparison: [
    'compared-to-the-same-period',
    'compared-with-the-same-period',
    'compared-to-previous-year',
    'compared-with-previous-year',
  ],
  rank: ['rank', 'ranking'],
  period: ['year', 'month', 'quarter', 'period'],
  area: ['area', 'region', 'province', 'locality', 'cities-provinces'],
  source: ['source'],
  note: ['note', 'notes', 'remark', 'remarks'],
};
/** A year or a month: `2023`, `Year 2023`, `Jan.`. It is taken for the period of the Vietnamese heading. */
const PERIOD = /^((year )?\d{4}|(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?)$/i;

/** Whether an English text says the same as the Vietnamese heading beside it. Any other text, such as `FDI`, may say something else. */
export function isTranslation(english: string, field: HeadingField): boolean {
  const withoutYear = normalizeName(english.replaceAll('%', '')).replace(/-(19|20)\d\d$/, '');
  return PERIOD.test(english) || (TRANSLATIONS[field]?.includes(withoutYear) ?? false);
}
