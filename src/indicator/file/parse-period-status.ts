import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { parseStatus } from '../record/parse-status.ts';
import { findStatusLetterMistake } from '../record/period-status.ts';
import type { FileRecord } from './parse-cells.ts';
import { parseHeading } from './parse-heading.ts';
import { withUsualSpelling } from './usual-spelling.ts';

/** A period and how final its figures are. */
export interface PeriodStatus {
  period: string;
  status?: string | undefined;
}

/** Each period with a status has one of these words. Most periods have none and are not read further, because that takes long. */
const POSSIBLE_STATUS = /sơ b[ôộ]|tạm tính|[uưứ][oơớ]c|chính thức|ưth|uth|prel|est/i;
/**
 * Reads a period that is written like a heading: `2022`, `Sơ bộ 2023`, `Tháng 1 - Jan.`. `undefined` for other texts, such as
 * `Kế hoạch 2024`.
 */
export function readPeriodStatus(text: string): PeriodStatus | undefined {
  const heading = parseHeading(withUsualSpelling(text), new Set());
  if (heading?.field !== 'value' || heading.period === undefined) return undefined;
  const { status, qualifier, ...others } = heading.presets;
  const hasMore = Object.keys(others).length > 0 || (qualifier !== undefined && qualifier !== 'ước');
  return hasMore ? undefined : { period: heading.period, status: status ?? (qualifier && 'ước tính') };
}

/** `Sơ bộ 2023` and `2023 (sơ bộ)` as `2023`, because a status does not make another period. Other texts stay. */
export function withoutStatus(period: string): string {
  return POSSIBLE_STATUS.test(period) ? (readPeriodStatus(period)?.period ?? period) : period;
}

/**
 * Makes the status in the period of a record the status of its figure: `Sơ bộ 2023` is the period 2023 and the status `sơ bộ`.
 *
 * @throws IndicatorError for a status that is only a letter, `2023p`, and for a status that another field contradicts.
 */
export function takeStatusOfPeriod({ record, names }: FileRecord): void {
  const text = typeof record.period === 'string' ? tidy(record.period) : '';
  const { label } = record;
  const column = names.get('period');
  const letterMistake = findStatusLetterMistake(text);
  if (letterMistake) throw letterMistake.at({ column, label });
  const time = POSSIBLE_STATUS.test(text) ? readPeriodStatus(text) : undefined;
  if (time?.status === undefined) return;
  const given = record.status;
  const isConflict = given !== undefined && parseStatus(given) !== parseStatus(time.status);
  if (isConflict)
    throw new IndicatorError('contradiction', text, { field: 'period', column, label, other: given });
  record.period = time.period;
  record.status = time.status;
}
