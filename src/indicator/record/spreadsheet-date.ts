/** What a spreadsheet makes of `12/2023`: `Dec-23`, `Thg12-23`, `T12-23`. */
export const SHORT_MONTH =
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg ?\d\d?|t\d\d?(?=-\d\d$))-(\d\d|\d{4})$/i;
/** What a spreadsheet makes of `1/12`: `01-Dec`, `1-Dec-23`. */
const DAY_AND_MONTH = /^\d\d?-(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg ?\d\d?)(-\d+)?$/i;

/** The same within words: `trong đó 7-Aug hộ`. */
const DAY_AND_MONTH_IN_WORDS =
  /(?<![\p{L}\d-])\d\d?-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg ?\d\d?)(?![\p{L}\d])/iu;

/** Whether a text has a number that a spreadsheet has made a date: `trong đó 7-Aug hộ`. */
export function hasSpreadsheetDate(text: string): boolean {
  return isSpreadsheetDate(text) || DAY_AND_MONTH_IN_WORDS.test(text);
}

/** Whether a text is a date as spreadsheets write it: `Dec-23`, `7-Aug`. They also make such dates of numbers: `7-8`. */
export function isSpreadsheetDate(text: string): boolean {
  return SHORT_MONTH.test(text) || DAY_AND_MONTH.test(text);
}
