import { IndicatorError } from './indicator-error.ts';
import { parseStatus, STATUS_WORDS } from './parse-status.ts';
import { toTidiedText } from './parse-text.ts';
import type { IndicatorRecord } from './record.ts';

/** `325.120 (sơ bộ)`: a number, and in brackets how final it is. */
const VALUE_AND_STATUS = new RegExp(`^(.*\\S) ?\\((${STATUS_WORDS})\\)$`, 'i');

/**
 * Moves a status in brackets from the value of a record to its status: `sơ bộ` of `325.120 (sơ bộ)`. Any other record is returned as it is.
 *
 * @throws IndicatorError if the record has another status.
 */
export function withStatusOfValue(record: IndicatorRecord): IndicatorRecord {
  const text = toTidiedText(record.value, 'value');
  const [, value = '', status = ''] = VALUE_AND_STATUS.exec(text) ?? [];
  if (status === '') return record;
  const given = toTidiedText(record.status, 'status');
  const isOther = given !== '' && parseStatus(given) !== parseStatus(status);
  if (isOther) throw new IndicatorError('contradiction', text, { field: 'value', other: given });
  return { ...record, value, status: status.toLowerCase() };
}
