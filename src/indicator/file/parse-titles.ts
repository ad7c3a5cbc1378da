import { capitalize } from '../../text/sentence.ts';
import { LastResults } from '../../text/last-results.ts';
import { areUnitsEqual } from '../record/label-unit.ts';
import { hasAccents } from '../record/name-accents.ts';
import { joinPeriods, toPeriodNameKey } from '../record/parse-period-name.ts';
import type { IndicatorRecord } from '../record/record.ts';
import { withoutItemNumber } from '../record/parse-item-number.ts';
import { type HeadingParts, joinParts, takePart } from './parse-heading-parts.ts';
import { isLetterhead, withoutFormNumber } from './parse-letterhead.ts';
import { joinNotes } from './parse-notes.ts';
import { withoutUnitLine } from './parse-unit-line.ts';

const WORD = /[\p{L}\p{N}]+|[%‰]/gu;
/** `Chỉ số giá tiêu dùng so với`, `Thực hiện:`. The headings below complete such a title. */
const OPEN_END = / so(?: sánh)? với ?:?$| ?[:;,.]$/i;
/** A text without accents that has words which are never Vietnamese. */
const ENGLISH = /^(?=.*(?:^| )(?:of|by|and|per)(?= ))[ -~]+$/i;
/** What a tile shows beside the label. */
const PARTS_BESIDE_LABEL: readonly string[] = ['period', 'unit', 'asOf', 'status'];
/** A title with fewer words may be a part of other words. */
const MIN_CLEAR_WORDS = 3;
const SIGN = /^ ?[-–—(:,;.]/;
/** A word that does not make a name of the words in front of it: `đa chiều`, but not `Định` behind `Nam`. */
const WORD_IN_LOWER_CASE = /^ [\p{Ll}\d]/u;

/**
 * The title in a line above the headings, as tiles show it: without the number of the table, `Bảng 1.`, and without the words about the unit,
 * `Đơn vị tính: hộ`. `undefined` for a line that is only these, and for the letterhead of a document.
 */
export function toTitle(line: string): string | undefined {
  const title = withoutFormNumber(withoutUnitLine(line)).replace(OPEN_END, '');
  return title !== '' && !isLetterhead(title) ? title : undefined;
}

/** Whether a title is the English translation of the title above it, as in yearbooks: `Area of tea by district`. */
export function isTranslatedTitle(title: string, titleAbove: string | undefined): boolean {
  return titleAbove !== undefined && hasAccents(titleAbove) && ENGLISH.test(title);
}

/**
 * The note of a record with the titles above its table and the rows that it is a part of: `Thuộc bảng “Nhập khẩu”, mục “Nông sản”`. Without them,
 * `Dệt may: 5 tỷ USD` could be a figure of exports. Where only the position of a row shows its group, the row may be the first one behind the
 * group. The note then says where the row stands: `Dưới mục “Nông sản”`. A title is left out if the tile says the same words.
 */
export function addPlaceNote(
  record: IndicatorRecord,
  note: string | undefined,
  titles: readonly string[],
  { parents, isByPosition }: { parents: readonly string[]; isByPosition?: boolean | undefined },
): string | undefined {
  const unsaidTitles = titles.length ? titles.filter((title) => !isSaid(title, record)) : titles;
  const labels = parents.map((label) => withoutItemNumber(label));
  const table = nameParts('thuộc bảng', unsaidTitles);
  const kindOfRow = table ? 'mục' : 'thuộc mục';
  const rows = nameParts(isByPosition ? 'dưới mục' : kindOfRow, labels);
  const place = [table, rows].filter(Boolean).join(', ');
  if (place === '') return note;
  const isWithinSentence = note !== undefined && !/[.!?…]$/.test(note);
  const text = isWithinSentence ? place : capitalize(place);
  return joinNotes([...(note === undefined ? [] : [note]), text]);
}

/** `mục “Nông thôn”, “Hộ nghèo”`; empty without names. */
function nameParts(kind: string, names: readonly string[]): string {
  return names.length ? `${kind} ${names.map((name) => `“${name}”`).join(', ')}` : '';
}

/**
 * Whether the label says a title. It must be the title or begin with it, because elsewhere the same words may mean something else: `Nam` in `Lao động
 * Việt Nam`. The time, the unit and the status at the end of the title are shown beside the label.
 */
function isSaid(title: string, record: IndicatorRecord): boolean {
  if (beginsWith(record.label, title)) return true;
  const { name, parts } = lastParts.get(title);
  return areShown(parts, record) && (name === '' || beginsWith(record.label, name));
}

/**
 * Whether a label is a title or begins with it. A title of one or two words may be a part of other words, `Nông thôn` of `Nông thôn mới`, unless a sign
 * stands behind it: `Nông thôn – hộ nghèo`.
 */
function beginsWith(label: string, title: string): boolean {
  const [labelText, titleText] = [label, title].map((text) => text.normalize('NFC')) as [string, string];
  const titleWords = toWords(titleText);
  if (toWords(labelText).join(' ') === titleWords.join(' ')) return true;
  if (!labelText.toLowerCase().startsWith(titleText.toLowerCase())) return false;
  const rest = labelText.slice(titleText.length);
  return SIGN.test(rest) || (titleWords.length >= MIN_CLEAR_WORDS && WORD_IN_LOWER_CASE.test(rest));
}

/** Whether a title says no more than a time, a unit or a status: `Sơ bộ năm 2022`. */
export function isWithoutName(title: string): boolean {
  return lastParts.get(title).name === '';
}

/** A title, and the time, the unit and the status that were taken off its end. */
interface SplitTitle {
  name: string;
  parts: HeadingParts;
}

const lastParts = new LastResults(splitTitle);

function splitTitle(title: string): SplitTitle {
  let name = title;
  let parts: HeadingParts = {};
  while (name !== '') {
    const taken = takePart(name);
    const joined = taken && joinParts(parts, taken.parts);
    const areKnown = joined && Object.keys(joined).every((part) => PARTS_BESIDE_LABEL.includes(part));
    if (!areKnown) break;
    name = taken.rest;
    parts = joined;
  }
  return { name, parts };
}

/** Whether a tile shows the time, the unit and the status of a title beside the label. */
function areShown(parts: HeadingParts, { unit, period, asOf, status }: IndicatorRecord): boolean {
  const isTimeShown =
    parts.period === undefined || (period !== undefined && isSameTime(parts.period, period));
  const isUnitShown = parts.unit === undefined || (unit !== undefined && areUnitsEqual(parts.unit, unit));
  const isDayShown = parts.asOf === undefined || parts.asOf === asOf;
  const isStatusShown = parts.status === undefined || parts.status === status;
  return isTimeShown && isUnitShown && isDayShown && isStatusShown;
}

/** Whether a period is that of a title, or has its year in addition: `quý I/2023` and `quý I`. */
function isSameTime(ofTitle: string, period: string): boolean {
  const [year = ''] = period.match(/\d{4}/) ?? [];
  const withYear = joinPeriods(year, ofTitle) ?? ofTitle;
  return [ofTitle, withYear].some((time) => toPeriodNameKey(time) === toPeriodNameKey(period));
}

function toWords(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(WORD) ?? [];
}
