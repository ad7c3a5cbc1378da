import type { MistakeDetails } from './mistake.ts';

/** ` ở cột “giá trị”`, ` ở thuộc tính “plan-ratio”`, ` ở dòng 3`, or nothing. */
export function placeInVietnamese({ field, column, row }: MistakeDetails): string {
  if (column) return ` ở cột “${column}”`;
  if (field === 'JSON') return ' trong JSON';
  if (field) return ` ở thuộc tính “${toAttribute(field)}”`;
  return row === undefined ? '' : ` ở ${rowInVietnamese(row)}`;
}

export function placeInEnglish({ field, column, row }: MistakeDetails): string {
  if (column) return ` in the column “${column}”`;
  if (field === 'JSON') return ' in the JSON';
  if (field) return ` in the attribute “${toAttribute(field)}”`;
  return row === undefined ? '' : ` in ${rowInEnglish(row)}`;
}

/** The caption of a table of the page is its row 0. */
export function rowInVietnamese(row: number | string | undefined): string {
  return Number(row) === 0 ? 'tên bảng (caption)' : `dòng ${row}`;
}

export function rowInEnglish(row: number | string | undefined): string {
  return Number(row) === 0 ? 'the caption' : `row ${row}`;
}

/** `cột “đơn vị”` for a file, `thuộc tính “unit”` for a tile. */
export function unitPlaceInVietnamese({ column }: MistakeDetails): string {
  return column ? 'cột “đơn vị”' : 'thuộc tính “unit”';
}

/** `planRatio` as `plan-ratio`; names with other characters, such as JSON, as they are. */
export function toAttribute(field: string): string {
  return /^[a-z]+([A-Z][a-z]+)*$/.test(field)
    ? field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    : field;
}
