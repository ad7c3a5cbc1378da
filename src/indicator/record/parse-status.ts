import { IndicatorError } from './indicator-error.ts';
import type { FigureStatus } from '../messages.ts';
import { findPoint } from './series-points.ts';
import { describeAmount } from './describe-amount.ts';
import { readText } from './parse-field.ts';
import { isQualifier } from './parse-qualifier.ts';
import type { Indicator, IndicatorRecord } from './record.ts';

/** The Vietnamese words for a status, as a part of a pattern. The longer of two words with the same beginning stands first. */
export const STATUS_WORDS = 'ước tính|ước|sơ bộ|tạm tính|chính thức';

/** The Statistics Law knows estimates, preliminary and official figures. Offices also publish provisional ones, `tạm tính`. */
const STATUSES = new Map<string, FigureStatus>([
  ['ước tính', 'estimate'],
  ['ước', 'estimate'],
  ['estimate', 'estimate'],
  ['estimated', 'estimate'],
  ['sơ bộ', 'preliminary'],
  ['preliminary', 'preliminary'],
  ['tạm tính', 'provisional'],
  ['provisional', 'provisional'],
  ['chính thức', 'official'],
  ['official', 'official'],
]);
/** Words in front of a status: `Số liệu sơ bộ`. */
const FIGURE = /^(số liệu|số) /;

/** Words of a figure that is not final: `ước`, `ước thực hiện`, `dự kiến`. */
const PROVISIONAL =
  /^(ước|sơ bộ|tạm tính|dự kiến|dự báo|dự ước|estimated?|preliminary|provisional|expected|projected|forecast)(?!\p{L})/iu;
/** Such words in a period: `sơ bộ 2023`, `2023 (ước)`. */
const PROVISIONAL_PERIOD = /(?<!\p{L})(ước|ưth|sơ bộ|tạm tính)(?!\p{L})/iu;
const FINAL = /^(chính thức|quyết toán|official)$/i;

/**
 * Throws if the status contradicts other words: an official figure with the qualifier `ước` or `dự kiến`, with the value `ước 5`, of the period
 * `2023 sơ bộ`, or with the point `2023: ước 6` of its period; an estimated or preliminary figure with the qualifier `chính thức`.
 */
export function checkStatus(record: IndicatorRecord, indicator: Omit<Indicator, 'label'>): void {
  const { status, qualifier = '', value, period = '', series = [] } = indicator;
  if (status === undefined) return;
  const contradictsFinal = status !== 'official' && FINAL.test(qualifier);
  if (contradictsFinal) throw toStatusContradiction(record, 'qualifier', qualifier);
  if (status !== 'official') return;
  if (PROVISIONAL.test(qualifier)) throw toStatusContradiction(record, 'qualifier', qualifier);
  if (PROVISIONAL.test(value?.before ?? '')) {
    throw toStatusContradiction(record, 'value', readText(record, 'value') ?? '');
  }
  if (PROVISIONAL_PERIOD.test(period)) throw toStatusContradiction(record, 'period', period);
  const point = findPoint(series, period);
  if (point && PROVISIONAL.test(point.value.before)) {
    throw toStatusContradiction(record, 'series', `${point.period}: ${describeAmount(point.value)}`);
  }
}

function toStatusContradiction(record: IndicatorRecord, field: string, text: string): IndicatorError {
  return new IndicatorError('contradiction', text, { field, other: readText(record, 'status') });
}

/** Reads how final a figure is. */
export function readStatus(record: IndicatorRecord): FigureStatus | undefined {
  const text = readText(record, 'status');
  if (text === undefined) return undefined;
  const status = parseStatus(text);
  if (status) return status;
  if (isQualifier(text)) throw new IndicatorError('qualifier-in-status', text, { field: 'status' });
  throw new IndicatorError('unread', text, {
    field: 'status',
    suggestion: 'ước tính, sơ bộ, tạm tính, chính thức',
  });
}

/** The status that a text names; `undefined` for other texts. */
export function parseStatus(text: string): FigureStatus | undefined {
  return STATUSES.get(text.toLowerCase().replace(FIGURE, ''));
}
