import type { FigureStatus } from '../messages.ts';
import { IndicatorError } from './indicator-error.ts';
import { readText } from './parse-field.ts';
import { parsePeriodName } from './parse-period-name.ts';
import { readPeriod } from './parse-period.ts';
import { parseStatus, readStatus } from './parse-status.ts';
import type { IndicatorRecord } from './record.ts';

/** A status in front of a period, `sơ bộ 2023`, or behind it, `2023 (ước)`. */
const STATUS_IN_FRONT = /^(ước tính|ước|sơ bộ|chính thức) /i;
const STATUS_BEHIND = / ?\(?(ước tính|ước|sơ bộ|chính thức)\)?$/i;

/**
 * The period of a record and how final its figure is. The status may stand in the period: `2023 (ước)`.
 *
 * @throws IndicatorError for a status in the period that contradicts the field `status`.
 */
export function readPeriodAndStatus(record: IndicatorRecord): {
  period: string | undefined;
  status: FigureStatus | undefined;
} {
  const text = readText(record, 'period') ?? '';
  const given = readStatus(record);
  const [words, name] = STATUS_IN_FRONT.exec(text) ?? STATUS_BEHIND.exec(text) ?? [];
  const time = words === undefined ? '' : text.replace(words, '');
  if (parsePeriodName(time) === undefined) return { period: readPeriod(record, 'period'), status: given };
  const status = parseStatus(name ?? '');
  const isContradiction = given !== undefined && given !== status;
  if (isContradiction) {
    throw new IndicatorError('contradiction', text, { field: 'period', other: readText(record, 'status') });
  }
  return { period: readPeriod({ ...record, period: time }, 'period'), status };
}
