import type { FigureStatus } from '../messages.ts';
import { IndicatorError } from './indicator-error.ts';
import { readText } from './parse-field.ts';
import { parsePeriodName } from './parse-period-name.ts';
import { readPeriod } from './parse-period.ts';
import { parseStatus, readStatus, STATUS_WORDS } from './parse-status.ts';
import type { IndicatorRecord } from './record.ts';

/** `sơ bộ 2023`. */
const STATUS_IN_FRONT = new RegExp(`^(${STATUS_WORDS}) `, 'i');
/** `2023 (ước)`. */
const STATUS_BEHIND = new RegExp(` ?\\(?(${STATUS_WORDS})\\)?$`, 'i');
/** How yearbooks abbreviate a status: `2023p`, `2023 (e)`. */
const LETTER_BEHIND = /^(.*\d) ?\(?([efpr])\)?$/i;
/** The words of these letters. `r`, for revised figures, has no Vietnamese word here. */
const WORDS_OF_LETTERS: ReadonlyMap<string, string> = new Map([
  ['p', 'sơ bộ'],
  ['e', 'ước tính'],
  ['f', 'dự báo'],
]);

/**
 * The period of a record and how final its figure is. The status may stand in the period: `2023 (ước)`.
 *
 * @throws IndicatorError for a status in the period that is only a letter, `2023p`, or that contradicts the field `status`.
 */
export function readPeriodAndStatus(record: IndicatorRecord): {
  period: string | undefined;
  status: FigureStatus | undefined;
} {
  const text = readText(record, 'period') ?? '';
  const given = readStatus(record);
  const letterMistake = findStatusLetterMistake(text);
  if (letterMistake) throw letterMistake;
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

/** The mistake of a period with a letter in place of a status: `2023p`. */
export function findStatusLetterMistake(period: string): IndicatorError | undefined {
  const [, time = '', letter] = LETTER_BEHIND.exec(period) ?? [];
  if (letter === undefined) return undefined;
  const words = WORDS_OF_LETTERS.get(letter.toLowerCase());
  const suggestion = words && `${words} ${time}`;
  return new IndicatorError('unread', period, { field: 'period', suggestion });
}
