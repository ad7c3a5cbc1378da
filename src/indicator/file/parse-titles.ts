import { hasAccents } from '../record/name-accents.ts';
import type { IndicatorRecord } from '../record/record.ts';
import { withoutItemNumber } from '../record/parse-item-number.ts';
import { isLetterhead, withoutFormNumber } from './parse-letterhead.ts';
import type { Heads } from './parse-group-note.ts';
import { joinNotes } from './parse-notes.ts';
import { withoutUnitLine } from './parse-unit-line.ts';

const WORD = /[\p{L}\p{N}]+|[%‰]/gu;
/** `Chỉ số giá tiêu dùng so với`, `Thực hiện:`. The headings below complete such a title. */
const OPEN_END = / so(?: sánh)? với ?:?$| ?[:;,.]$/i;
/** A text without accents that has words which are never Vietnamese. */
const ENGLISH = /^(?=.*(?:^| )(?:of|by|and|per)(?= ))[ -~]+$/i;
/** Words of times. The tile shows the time itself. */
const TIME_WORDS = ['ngày', 'tháng', 'quý', 'năm'];

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
 * The note of a record with the titles above its table and the heads above its row: `Thuộc bảng “Nhập khẩu”, mục “Nông sản”`. Without them,
 * `Dệt may: 5 tỷ USD` could be a figure of exports. A title is left out if the tile says the same words.
 */
export function addPlaceNote(
  record: IndicatorRecord,
  note: string | undefined,
  titles: readonly string[],
  heads: Heads,
): string | undefined {
  const unsaidTitles = titles.length ? titles.filter((title) => !isSaid(title, record)) : titles;
  const place = [
    nameParts('bảng', unsaidTitles),
    nameParts(
      'mục',
      heads.map(({ text }) => withoutItemNumber(text)),
    ),
  ]
    .filter(Boolean)
    .join(', ');
  if (place === '') return note;
  const isWithinSentence = note !== undefined && !/[.!?…]$/.test(note);
  const text = `${isWithinSentence ? 'thuộc' : 'Thuộc'} ${place}`;
  return joinNotes([...(note === undefined ? [] : [note]), text]);
}

/** `mục “Nông thôn”, “Hộ nghèo”`; empty without names. */
function nameParts(kind: string, names: readonly string[]): string {
  return names.length ? `${kind} ${names.map((name) => `“${name}”`).join(', ')}` : '';
}

/** Whether a tile says the words of a title: the time and the unit anywhere, and the status anywhere, all others together in its label. */
function isSaid(
  title: string,
  { label, unit, period = '', asOf = '', status = '' }: IndicatorRecord,
): boolean {
  const wordsBesideLabel = new Set([...toWords([period, asOf, status, unit ?? ''].join(' ')), ...TIME_WORDS]);
  const wordsOfLabel = ` ${toWords(label).join(' ')} `;
  const words = toWords(title);
  const others = words.filter((word) => !wordsBesideLabel.has(word));
  return [words, others].some((part) => wordsOfLabel.includes(` ${part.join(' ')} `)) || !others.length;
}

function toWords(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(WORD) ?? [];
}
