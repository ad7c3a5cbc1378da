import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { areUnitsEqual, isUnit } from '../record/label-unit.ts';
import { joinPeriods, parsePeriodName, toPeriodNameKey } from '../record/parse-period-name.ts';
import { readText } from '../record/parse-field.ts';
import { parseStatus, STATUS_WORDS } from '../record/parse-status.ts';
import { timeOfPeriod } from '../record/period-order.ts';
import type { IndicatorRecord } from '../record/record.ts';
import { writeOutUnit } from '../record/unit.ts';
import { takeMarksOfNote } from './parse-note-marks.ts';
import { findPartOfYear } from './parse-part-of-year.ts';
import { isOfWholeYears } from './parse-title-parts.ts';

/** The notes of a record are joined with a semicolon, or stand behind the end of a sentence. */
const BETWEEN_NOTES = /; |(?<=[.!?…]) /;
/** The place of the record in its table, which `addPlaceNote` writes behind the other notes: `Thuộc bảng “Nhập khẩu”`. */
const PLACE = /(?:^|[;.:!?…] )thuộc (?:bảng|mục) “.*$/isu;
/** Words in front of the only thing that a note says: `Số liệu năm 2022`, `Kết quả 9 tháng`. */
const BEFORE_CONTENT =
  /^(?:(?:số liệu|số|kết quả|thực hiện|tính|của|cho|trong|là|ở|kỳ báo cáo|thời kỳ|kỳ)(?: ?:)? )+(?=\S)/iu;
/** `Đơn vị tính: triệu đồng`, `tính bằng tỷ đồng`. */
const BEFORE_UNIT =
  /^(?:đơn vị(?: tính)?|đvt|(?:tính|quy)(?= (?:bằng|theo|ra)))(?: (?:là|bằng|theo|ra))?(?: ?:)? ?/iu;
/** A note that is only the name of a plan: `Kế hoạch`, `Số dự toán giao`, `KH 2024`. */
const PLAN =
  /^(?:vốn |mức )?(?:kế hoạch|KH|dự toán|mục tiêu|chỉ tiêu|nhiệm vụ|định mức)(?: (?:vốn|năm|đầu năm|giao|được giao|điều chỉnh|tỉnh giao|trung ương giao|(?:19|20)\d\d))*$/iu;
/** A note that is only the name of other figures: `Lũy kế`, `Cùng kỳ năm trước`, `Năm trước = 100`. */
const OTHER_FIGURES =
  /^(?:(?:lũy kế|luỹ kế|cộng dồn|bình quân|trung bình)(?: (?:năm|tháng|quý|ngày))?|cùng kỳ(?: năm trước)?|(?:năm|kỳ|tháng|quý) (?:trước|ngoái))$/iu;
const STATUS = new RegExp(`^(?:số liệu |số )?(?:${STATUS_WORDS})$`, 'i');
const END_OF_YEAR = /^cuối năm$/i;
/** Words and signs around a part of a year that say nothing else. */
const BESIDE_PART =
  /(?<!\p{L})(?:số liệu|số|kết quả|thực hiện|tính|có|đến|hết|tới|ngày|từ|và|năm|kể|trong|của|cho|là|ở)(?!\p{L})|[^\p{L}\d]/giu;

/**
 * Throws for a note that says another unit, time or status than the figure beside which it would be shown, or that the figure is a plan: `Số 6 tháng`
 * beside 2023. Only notes that say nothing else are compared.
 */
export function checkNote(record: IndicatorRecord): void {
  const { note, value } = record;
  if (typeof note !== 'string' || note === '' || value === undefined || value === '') return;
  for (const part of note.replace(PLACE, '').split(BETWEEN_NOTES)) {
    const text = tidy(takeMarksOfNote(part).text).replace(/[.;,]$/, '');
    const other = findContradicted(text, record);
    if (other !== undefined) throw new IndicatorError('note-conflict', text, { field: 'note', other });
  }
}

/** What a note contradicts: the unit or the period of the figure, or its name; `undefined` for a note that contradicts nothing. */
function findContradicted(text: string, record: IndicatorRecord): string | undefined {
  const [unit, qualifier, status] = (['unit', 'qualifier', 'status'] as const).map((field) =>
    readText(record, field),
  );
  const ofUnit = writeOutUnit(text.replace(BEFORE_UNIT, ''));
  const isOtherUnit = unit !== undefined && isUnit(ofUnit) && !areUnitsEqual(ofUnit, unit);
  if (isOtherUnit) return unit;
  const isOtherStatus =
    status !== undefined && STATUS.test(text) && parseStatus(text) !== parseStatus(status);
  if (isOtherStatus) return status;
  const content = text.replace(BEFORE_CONTENT, '');
  const isNamed = qualifier !== undefined && text.toLowerCase().includes(qualifier.toLowerCase());
  const isOtherFigure = [PLAN, OTHER_FIGURES].some((words) => words.test(content)) && !isNamed;
  if (isOtherFigure) return record.label;
  return isOtherTime(text, content, record) ? readText(record, 'period') : undefined;
}

/**
 * Whether a note is only a time that is not the time of the figure: another year, or a part of its year.
 *
 * @param content The note without words such as `Số liệu`.
 */
function isOtherTime(text: string, content: string, record: IndicatorRecord): boolean {
  const period = readText(record, 'period');
  if (period === undefined || record.asOf !== undefined) return false;
  const [year = ''] = period.match(/\d{4}/) ?? [];
  const named = parsePeriodName(content);
  if (named !== undefined) {
    const time = joinPeriods(year, named) ?? named;
    if (toPeriodNameKey(time) === toPeriodNameKey(period)) return false;
    const [noted, own] = [timeOfPeriod(time), timeOfPeriod(period)];
    return noted !== undefined && own !== undefined && (noted.begin > own.begin || noted.end < own.end);
  }
  const part = findPartOfYear(text);
  // The end of the year is the usual day of numbers of persons, households and the like.
  if (part && END_OF_YEAR.test(part.words)) return false;
  const rest = part && text.replace(part.words, '').replace(BESIDE_PART, '');
  return rest === '' && isOfWholeYears(period);
}
