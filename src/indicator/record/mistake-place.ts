import { toAttribute } from './attribute-name.ts';
import type { MistakeDetails } from './mistake.ts';

/**
 * Where the mistake is: ` ở cột “giá trị”`, ` ở thuộc tính “plan-ratio”`, ` ở trường “planRatio”`, ` ở dòng 3`; empty if that is not known.
 */
export function placeInVietnamese(mistake: MistakeDetails): string {
  const { field, column, row, isJson } = mistake;
  if (column) return ` ở ${columnInVietnamese(isJson)} “${column}”`;
  if (field === 'JSON') return row === undefined ? ' trong JSON' : ` ở dòng ${row} của JSON`;
  if (field && isJson) return ` ở trường “${field}”`;
  if (field && !isInTable(mistake)) return ` ở thuộc tính “${toAttribute(field)}”`;
  return row === undefined ? '' : ` ở ${entryInVietnamese(row, isJson)}`;
}

export function placeInEnglish(mistake: MistakeDetails): string {
  const { field, column, row, isJson } = mistake;
  if (column) return ` in the ${columnInEnglish(isJson)} “${column}”`;
  if (field === 'JSON') return row === undefined ? ' in the JSON' : ` in line ${row} of the JSON`;
  if (field && isJson) return ` in the field “${field}”`;
  if (field && !isInTable(mistake)) return ` in the attribute “${toAttribute(field)}”`;
  return row === undefined ? '' : ` in ${entryInEnglish(row, isJson)}`;
}

/** Whether a mistake is in a table. A field without a column then comes from its row, such as the unit in `Số thôn (bản)`. */
function isInTable({ column, row, isJson }: MistakeDetails): boolean {
  return !isJson && (Boolean(column) || row !== undefined);
}

/** `dòng 3`. Row 0 is the caption of a table of the page. */
export function rowInVietnamese(row: number | string | undefined): string {
  return Number(row) === 0 ? 'tên bảng (caption hoặc tiêu đề ngay trên bảng)' : `dòng ${row}`;
}

export function rowInEnglish(row: number | string | undefined): string {
  return Number(row) === 0 ? 'the caption or the heading above the table' : `row ${row}`;
}

/** `dòng 3` of a table, `mục 3` of JSON. */
export function entryInVietnamese(row: number | string | undefined, isJson: boolean): string {
  return isJson ? `mục ${row}` : rowInVietnamese(row);
}

export function entryInEnglish(row: number | string | undefined, isJson: boolean): string {
  return isJson ? `item ${row}` : rowInEnglish(row);
}

/**
 * Where another field of the record is written: `cột “đơn vị”` in a file, `trường “unit”` in JSON, `thuộc tính “unit”` in a tile.
 *
 * @param heading The heading that the field has in a table.
 */
export function fieldInVietnamese(field: string, heading: string, mistake: MistakeDetails): string {
  if (mistake.isJson) return `trường “${field}”`;
  return isInTable(mistake) ? `cột “${heading}”` : `thuộc tính “${toAttribute(field)}”`;
}

export function fieldInEnglish(field: string, heading: string, mistake: MistakeDetails): string {
  if (mistake.isJson) return `the field “${field}”`;
  return isInTable(mistake) ? `the column “${heading}”` : `the attribute “${toAttribute(field)}”`;
}

/** The word for a column of a table, or for a field of JSON. */
export function columnInVietnamese(isJson: boolean): string {
  return isJson ? 'trường' : 'cột';
}

export function columnInEnglish(isJson: boolean): string {
  return isJson ? 'field' : 'column';
}

/** The name of a field as its author writes it: `planRatio` in JSON, `plan-ratio` in a tile. */
export function nameOfField(field: string, { isJson }: MistakeDetails): string {
  return isJson ? field : toAttribute(field);
}

/** What an author writes in a file or a tag with English numbers. */
export function englishFormat({ isJson }: MistakeDetails): string {
  return isJson ? '"numberFormat": "en"' : 'number-format=en';
}
