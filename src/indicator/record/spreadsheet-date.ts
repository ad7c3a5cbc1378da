/** What a spreadsheet makes of `12/2023`: `Dec-23`, `Thg12-23`, `T12-23`. */
export const SHORT_MONTH =
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg ?\d\d?|t\d\d?(?=-\d\d$))-(\d\d|\d{4})$/i;
/** What a spreadsheet makes of `1/12`: `01-Dec`, `1-Dec-23`. */
const DAY_AND_MONTH = /^\d\d?-(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg ?\d\d?)(-\d+)?$/i;

/** Whether a text is a date as spreadsheets write it: `Dec-23`, `7-Aug`. They also make such dates of numbers: `7-8`. */
export function isSpreadsheetDate(text: string): boolean {
  return SHORT_MONTH.test(text) || DAY_AND_MONTH.test(text);
}
