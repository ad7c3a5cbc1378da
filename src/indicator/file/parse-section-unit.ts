import { tidy } from '../../text/sentence.ts';
import { isUnit } from '../record/label-unit.ts';
import type { TableRow } from './parse-table-row.ts';

/** A row inside a table that gives a unit to the rows below it: `Cơ cấu (%)`, `Người - Person`, `Năm trước = 100 (%)`. */
export interface SectionUnit {
  /** In lower case. */
  unit: string;
  /** The text of the row. */
  text: string;
  row: number;
}

const UNIT_AT_END = /\(([^()]+)\)$/;
/** An index, which is in percent: `Chỉ số phát triển (Năm trước = 100) - %`, `Tháng trước = 100`. */
const INDEX = /= ?100(?!\d)/;
const TRANSLATION = / [-–—/] .*$/;

/** The unit that a row gives to the rows below it; `undefined` unless its only cell is a unit or ends with one in brackets. */
export function readSectionUnit({ cells, row }: TableRow): SectionUnit | undefined {
  const texts: string[] = [];
  for (const cell of cells) {
    if (cell !== '' && tidy(cell) !== '') texts.push(tidy(cell));
    if (texts.length > 1) return undefined;
  }
  const [text = ''] = texts;
  const [, inBrackets] = UNIT_AT_END.exec(text) ?? [];
  const unit = INDEX.test(text) ? '%' : (inBrackets ?? text.replace(TRANSLATION, ''));
  return isUnit(unit) ? { unit: unit.toLowerCase(), text, row } : undefined;
}
