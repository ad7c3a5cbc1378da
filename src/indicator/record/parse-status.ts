import { IndicatorError } from './indicator-error.ts';
import type { FigureStatus } from '../messages.ts';
import { readText } from './parse-field.ts';
import type { IndicatorRecord } from './record.ts';

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
const FIGURE = /^(số|số liệu) /;

/** Reads how final a figure is. */
export function readStatus(record: IndicatorRecord): FigureStatus | undefined {
  const text = readText(record, 'status');
  if (text === undefined) return undefined;
  const status = STATUSES.get(text.toLowerCase().replace(FIGURE, ''));
  if (status) return status;
  throw new IndicatorError('unread', text, { field: 'status', suggestion: 'ước tính, sơ bộ, chính thức' });
}
