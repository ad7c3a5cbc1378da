import { IndicatorError, type IndicatorProblem } from '../record/indicator-error.ts';

/** The first bytes of files that are no text. */
const SIGNATURES: [problem: IndicatorProblem, bytes: number[]][] = [
  ['excel-file', [0x50, 0x4b, 0x03, 0x04]], // A ZIP archive: .xlsx, .ods
  ['excel-file', [0xd0, 0xcf, 0x11, 0xe0]], // .xls
];

/** Throws for a spreadsheet, which would be read as damaged text. */
export function checkNoSpreadsheet(bytes: Uint8Array): void {
  for (const [problem, signature] of SIGNATURES) {
    if (signature.every((byte, index) => bytes[index] === byte)) throw new IndicatorError(problem, '');
  }
}

/** Throws for a page of HTML, such as a page for a missing file, and for an empty file. */
export function checkNotHtmlOrEmpty(text: string): void {
  const start = text.trimStart().slice(0, 1);
  if (start === '') throw new IndicatorError('empty-file', '');
  if (start === '<') throw new IndicatorError('html-file', '');
}
