import { fromEnglish, parseNumber } from '../../text/number.ts';
import { IndicatorError } from './indicator-error.ts';
import {
  isDoubtful,
  toKindOfLabel,
  toKindOfFigureUnit,
  toKindOfKnownUnit,
  type UnitKind,
} from './number-kind.ts';
import { unclearNumberMistake } from './parse-ambiguous.ts';
import { LIST_FIELDS, NUMBER_FIELDS, toNumberTexts, toWordTexts } from './parse-english.ts';
import { readUnit, toVietnameseNotation } from './parse-field.ts';
import { toText, toTidiedText } from './parse-text.ts';
import { toPointTexts } from './point-texts.ts';
import type { IndicatorRecord } from './record.ts';

/** A number; not the number of a document, `1.719/QĐ-TTg`. */
const NUMBER = /(?<![\d.,])\d[\d.,]*(?<=\d)(?!\/\p{L})/gu;
/** Between two numbers with one unit: `5–8 xã`, `62/127 xã`, `từ 5 đến 8 xã`. */
const BETWEEN_NUMBERS = /^ ?([-–—−÷±/]|đến|tới|to) ?$/;
/** This many characters behind a number are enough to recognize its unit. */
const MAX_UNIT_LENGTH = 40;
/** In front of an amount of money in English: `$1,234`. */
const ENGLISH_MONEY = /[$€£] ?$/;

/**
 * Throws for a number that may be English, because its unit makes the Vietnamese meaning doubtful: 765 people and a fraction for `765,432`
 * người, more than seven thousand percent for `7.125`%. A record with `numberFormat` is not checked.
 *
 * @param isEnglishPage Whether the page that has written the record is English.
 */
export function checkNotation(record: IndicatorRecord, isEnglishPage: boolean): void {
  if (toTidiedText(record.numberFormat, 'numberFormat')) return;
  const check = (text: string, place: string, fieldKind: UnitKind | undefined) => {
    if (hasDoubtfulNumber(text, fieldKind, isEnglishPage)) throw unclearNumberMistake(text, place);
  };
  for (const { field, text } of toWordTexts(record)) check(text, field, undefined);
  for (const field of [...NUMBER_FIELDS, ...LIST_FIELDS]) {
    for (const { field: place, text } of toNumberTexts(field, record[field])) {
      // The points of a series are checked one by one, because all of them together may be longer than any other text.
      const texts = place === 'series' ? toPointTexts(text) : [toText(text, place)];
      const fieldKind = toFieldKind(record, place);
      for (const part of texts) check(part, place, fieldKind);
    }
  }
}

/** The kind of unit that the numbers of a field have if no unit stands behind them. */
function toFieldKind(record: IndicatorRecord, place: string): UnitKind | undefined {
  const field = place.replace(/^.*\./, '');
  if (field === 'also') return undefined;
  if (field === 'planRatio') return 'small';
  const ownUnit = field === 'change' ? readChangeUnit(record, place) : '';
  const unit = ownUnit || readUnit(record);
  const label = toTidiedText(record.label, 'label');
  return unit ? toKindOfFigureUnit(unit, label) : toKindOfLabel(label);
}

/**
 * The unit of a change.
 *
 * @param place `change`, or `changes[0].change` for an item of the list.
 */
function readChangeUnit(record: IndicatorRecord, place: string): string {
  const [, index] = /\[(\d+)\]/.exec(place) ?? [];
  const change = index === undefined ? record : record.changes?.[Number(index)];
  return toTidiedText(change?.changeUnit, 'changeUnit');
}

/** @param fieldKind The kind of unit that the numbers have if no unit stands behind them. */
function hasDoubtfulNumber(text: string, fieldKind: UnitKind | undefined, isEnglishPage: boolean): boolean {
  return findNumbers(text, fieldKind).some(({ number, kind }) => isDoubtful(number, kind, isEnglishPage));
}

/**
 * Throws for a number within words that can only be English, `vượt 12.5%`, if it has a unit. Without a unit it may be a name, `17.1`.
 *
 * @param record A record whose English numbers were rewritten.
 */
export function checkWords(record: IndicatorRecord): void {
  for (const { field, text } of toWordTexts(record)) {
    const isEnglish = findNumbers(text, undefined).some(
      ({ number, kind }) => kind !== undefined && !parseNumber(number) && fromEnglish(number) !== undefined,
    );
    if (!isEnglish) continue;
    const vietnamese = toVietnameseNotation(text);
    const suggestion = vietnamese === text ? undefined : vietnamese;
    throw new IndicatorError('unread', text, { field, suggestion });
  }
}

interface FoundNumber {
  number: string;
  /** The kind of its unit. */
  kind: UnitKind | undefined;
}

/** The numbers of a text, from the last to the first, because a unit that two numbers share stands behind the second. */
function findNumbers(text: string, fieldKind: UnitKind | undefined): FoundNumber[] {
  const found: FoundNumber[] = [];
  let nextStart = text.length;
  let kind = fieldKind;
  for (const { 0: number, index } of [...text.matchAll(NUMBER)].reverse()) {
    const end = index + number.length;
    const behind = text.slice(end, Math.min(nextStart, end + MAX_UNIT_LENGTH));
    if (!BETWEEN_NUMBERS.test(behind)) kind = toKindOfKnownUnit(behind.trim()) ?? fieldKind;
    // Only the sign of the money and a space are looked at. A search in all words before each number would take quadratic time.
    const isMoney = ENGLISH_MONEY.test(text.slice(Math.max(index - 2, 0), index));
    found.push({ number, kind: isMoney ? 'english' : kind });
    nextStart = index;
  }
  return found;
}
