import { IndicatorError } from './indicator-error.ts';
import type { FigureStatus } from '../messages.ts';
import { readText } from './parse-field.ts';
import type { Indicator, IndicatorRecord } from './record.ts';

const STATUSES = new Map<string, FigureStatus>([
  ['ước tính', 'estimate'],
  ['ước', 'estimate'],
  ['estimate', 'estimate'],
  ['estimated', 'estimate'],
  ['sơ bộ', 'preliminary'],
  ['preliminary', 'preliminary'],
  ['chính thức', 'official'],
  ['official', 'official'],
]);
/** Words in front of a status: `Số liệu sơ bộ`. */
const FIGURE = /^(số liệu|số) /;

/** Qualifiers that mean an estimate: `ước`, `ước thực hiện`. */
const ESTIMATE = /^(ước|ước (tính|đạt|thực hiện)|estimated?)(?!\p{L})/iu;
const PRELIMINARY = /^(sơ bộ|preliminary)$/i;
const OFFICIAL = /^(chính thức|official)$/i;

/**
 * Throws if the status contradicts the qualifier or the value: an official figure with the qualifier `ước` or `sơ bộ`, or with the value
 * `ước 5`; an estimated or preliminary figure with the qualifier `chính thức`.
 */
export function checkStatus(
  record: IndicatorRecord,
  { status, qualifier = '', value }: Omit<Indicator, 'label'>,
): void {
  if (status === undefined) return;
  const isProvisional = ESTIMATE.test(qualifier) || PRELIMINARY.test(qualifier);
  const isContradiction = status === 'official' ? isProvisional : OFFICIAL.test(qualifier);
  const other = readText(record, 'status');
  if (isContradiction) throw new IndicatorError('contradiction', qualifier, { field: 'qualifier', other });
  const isEstimatedValue = status === 'official' && ESTIMATE.test(value?.before ?? '');
  if (isEstimatedValue) {
    throw new IndicatorError('contradiction', readText(record, 'value') ?? '', { field: 'value', other });
  }
}

/** Reads how final a figure is. */
export function readStatus(record: IndicatorRecord): FigureStatus | undefined {
  const text = readText(record, 'status');
  if (text === undefined) return undefined;
  const status = parseStatus(text);
  if (status) return status;
  throw new IndicatorError('unread', text, { field: 'status', suggestion: 'ước tính, sơ bộ, chính thức' });
}

/** The status that a text names; `undefined` for other texts. */
export function parseStatus(text: string): FigureStatus | undefined {
  return STATUSES.get(text.toLowerCase().replace(FIGURE, ''));
}
