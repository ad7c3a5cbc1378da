import { IndicatorError } from '../record/indicator-error.ts';

/** The first bytes of spreadsheets. */
const SPREADSHEET_SIGNATURES = [
  [0x50, 0x4b, 0x03, 0x04], // A ZIP archive: .xlsx, .ods
  [0xd0, 0xcf, 0x11, 0xe0], // .xls
];

/** Throws for a spreadsheet, because its bytes are not a text. */
export function checkNoSpreadsheet(bytes: Uint8Array): void {
  for (const signature of SPREADSHEET_SIGNATURES) {
    const isSpreadsheet = signature.every((byte, index) => bytes[index] === byte);
    if (isSpreadsheet) throw new IndicatorError('excel-file', '');
  }
}

/** Throws for an empty file and for an HTML page, which some servers send in place of a missing file. */
export function checkNotHtmlOrEmpty(text: string): void {
  const start = text.trimStart().slice(0, 1);
  if (start === '') throw new IndicatorError('empty-file', '');
  if (start === '<') throw new IndicatorError('html-file', '');
}
