import { exampleOf } from './field-examples.ts';
import { impossibleInEnglish } from './impossible-time.ts';
import type { MistakeDetails, MistakeMessages } from './mistake.ts';
import {
  columnInEnglish,
  englishFormat,
  entryInEnglish,
  fieldInEnglish,
  nameOfField,
  placeInEnglish,
  rowInEnglish,
} from './mistake-place.ts';

/** Without a year, points may belong to different years. */
const HAS_YEAR = /\d{4}/;

/** The sentence of each kind of mistake, without the label in front of it. */
export const mistakesInEnglish: MistakeMessages = {
  unread: (mistake) =>
    `cannot read “${mistake.text}”${placeInEnglish(mistake)}; write ${mistake.suggestion ?? exampleOf(mistake.field, 'en')}`,
  'no-data-sign': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} does not say why there is no figure; write “-” if nothing occurred, “...” if something occurred but was not collected, or nothing if there is no figure yet`,
  'unit-in-number': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} has its unit with it; write ${mistake.suggestion}, and “${mistake.other}” in ${fieldInEnglish('unit', 'đơn vị', mistake)}, the unit of all numbers of this figure`,
  'other-unit': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} has the unit “${mistake.suggestion}”, but the figure has “${mistake.other}”; write all numbers in one unit`,
  'number-in-brackets': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} may be negative or a note; write ${mistake.suggestion} if it is negative, otherwise ${mistake.other}`,
  'no-english-number': (mistake) =>
    `cannot read “${mistake.text}”${placeInEnglish(mistake)} as English; write numbers like 1,200.5, or remove ${englishFormat(mistake)}`,
  'impossible-time': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} does not exist, ${impossibleInEnglish(mistake.text)}`,
  'no-year': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} has no year; write day, month and year like 31/12/2023`,
  words: (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} is no number; write words in a column “text”`,
  'unread-change': (mistake) =>
    `cannot read “${mistake.text}”${placeInEnglish(mistake)}; write it like “tăng 5% so với cùng kỳ”, “bằng 109,42% cùng kỳ” or “gấp 1,5 lần năm 2022”`,
  'no-ratio': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} is no ratio such as 109,42; ${correctRatioInEnglish(mistake)}`,
  'change-field': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} is a comparison; write ${mistake.suggestion ? `“${mistake.suggestion}”` : 'it'} in ${mistake.isJson ? 'the field “change”' : 'the attribute “change” or a column “tăng giảm”'}`,
  missing: (mistake) => `the data has no “${mistake.text}”${placeInEnglish(mistake)}; add it`,
  time: (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} is a time, not a number; use “text” or “period”`,
  'misplaced-quote': ({ text, row }) =>
    `a quote is misplaced in “${text}” in ${rowInEnglish(row)}; quote the whole cell and double each quote in it`,
  separator: ({ text }) =>
    `the separator of the headings “${text}” is not clear; write semicolons between the cells of all rows`,
  'no-file': ({ text }) =>
    (text
      ? `“${text}” is a table of the page, which has no file`
      : 'there is no file, because “src” is missing') +
    '; write the address of a file in the attribute “download”',
  unknown: ({ text, suggestion }) =>
    (text ? `there is no indicator “${text}”` : 'the address names no indicator') +
    (suggestion ? `; the data has: ${suggestion}` : '; check the address and the content of the file'),
  'no-record': ({ text }) =>
    `“${text}” is no figure; ` +
    (text === 'Promise'
      ? 'await it, or set a function as “load”'
      : 'write an object like {"label": "Xã đạt chuẩn", "value": 62}'),
  'unknown-field': ({ text, field, suggestion }) =>
    `the data${field && ` in “${field}”`} has no field “${text}”; ` +
    (suggestion ? `write “${suggestion}”` : 'use a name in docs/indicator.md') +
    ', or remove the field',
  'unknown-column': ({ text, suggestion }) =>
    `no field has the name “${text}”; use ${suggestion ? `${suggestion} or ` : ''}a name of the sample file chi-tieu-mau.csv; if the column is unused, put # before its name or write the name in ignore-columns`,
  accents: (mistake) =>
    `the meaning of “${mistake.text}”${placeInEnglish(mistake) || ' in the headings'} is not clear without accents; write them, as in other words of the table, or use another name`,
  'plan-against-figures': ({ text }) =>
    `the column “${text}” compares a plan with the figures of another period, which no tile shows; put # before its name`,
  'unnamed-column': ({ text, row }) =>
    `“${text}” in ${rowInEnglish(row)} is in a column without a name; use one row of headings with a name for each column`,
  mark: (mistake) =>
    `there is no note for the mark “${mistake.text}”${placeInEnglish(mistake)}; add a row “${mistake.text} …” below the table, ` +
    (mistake.suggestion ? `or use words such as “${mistake.suggestion}”` : 'or remove the mark'),
  'duplicate-column': ({ text, other }) =>
    `the columns “${other}” and “${text}” are the same field; put # before the name of the unused column`,
  'duplicate-field': ({ text, other }) =>
    (text === other
      ? `an object of the JSON file has the name “${text}” twice`
      : `the fields “${other}” and “${text}” of the JSON file are the same`) + '; keep one of them',
  'json-list': ({ text }) =>
    `“${text}” of the JSON file is a list; make that list the whole file, or write an object with one record for each id`,
  'index-column': ({ text, isJson }) =>
    `the ${columnInEnglish(isJson)} “${text}” may be an index (109,42) or a change (9,42); begin ${isJson ? 'its name' : 'the heading'} with “Chỉ số” or “Tăng, giảm”`,
  'duplicate-id': ({ text, other, row, isJson }) =>
    `the id “${text}” is in ${entryInEnglish(other, isJson)} and in ${entryInEnglish(row, isJson)}; use one id for each ${isJson ? 'item' : 'row'}`,
  'duplicate-label': ({ text, other, row }) =>
    `the label “${text}” is in ${rowInEnglish(other)} and in ${rowInEnglish(row)}; add a column “id” with one id for each row`,
  'duplicate-row': ({ text, other, row }) =>
    `“${text}” is in ${rowInEnglish(other)} and in ${rowInEnglish(row)}; remove one of them, or write what tells them apart`,
  'no-id': ({ text, row, isJson }) =>
    `${entryInEnglish(row, isJson)} has “${text}” but no id; add ${isJson ? 'an “id” or remove the item' : 'an id or remove the row'}`,
  'no-label': ({ text, row }) =>
    `${rowInEnglish(row)} has “${text}” but no label; add a label or remove the row`,
  'row-of-period': ({ text, row }) =>
    `the table has a row for each period, such as “${text}” in ${rowInEnglish(row)}; swap rows and columns, so that each indicator has a row and each period a column`,
  'missing-period': ({ text, suggestion }) =>
    `“${text}” has figures of several periods; set the attribute period to one of: ${suggestion}`,
  'unknown-period': ({ text, other, suggestion }) =>
    `“${other}” has no period “${text}”; use one of: ${suggestion}`,
  'no-period': ({ text, other, suggestion }) =>
    `the column “${text}” has no period, but other columns have the periods ${other}; name the period in the heading, such as “${suggestion}”, or put # before it`,
  'index-base': ({ text, isJson }) =>
    `the ${columnInEnglish(isJson)} “${text}” does not say what it is compared with; name it like “${text} (năm trước = 100)”`,
  'outside-row': ({ text, row }) =>
    `${rowInEnglish(row)} outside the table has “${text}”; remove it, or begin it with “Đơn vị tính:”, “Nguồn:” or “Ghi chú:”`,
  'line-above': ({ text, row }) =>
    `“${text}” in ${rowInEnglish(row)} says more about figures, but not about which ones; write it in the headings, or begin the line with “Ghi chú:”`,
  'unit-line': ({ text, row }) =>
    `cannot read the unit in “${text}” in ${rowInEnglish(row)}; write one unit, such as “Đơn vị tính: tỷ đồng”, or add a column “đơn vị”`,
  'section-unit': ({ text, other, row }) =>
    `the unit of ${rowInEnglish(row)} is not clear, because “${text}” in ${rowInEnglish(other)} is the unit of some rows below that line, and nothing says where they end; write the unit in a column “đơn vị”`,
  'row-above': ({ text, other, row }) =>
    `the meaning of ${rowInEnglish(row)} is not clear, because “${text}” in ${rowInEnglish(other)} begins another table or period; put the rows below it into a table of their own`,
  'nothing-below': ({ text, row }) =>
    `no row of figures stands below “${text}” in ${rowInEnglish(row)}; put it above the rows of figures, or remove it`,
  'merged-cell': ({ text, row }) =>
    `the cell “${text}” in ${rowInEnglish(row)} covers several columns or rows; split it and write the figure of each cell`,
  picture: (mistake) =>
    `the cell${mistake.text ? ` “${mistake.text}”` : ''}${placeInEnglish(mistake)} has a picture or an icon; write what it shows in letters or digits`,
  'no-table': ({ text }) => `the page has no table “${text}”; add id="${text}" to the <table> of the figures`,
  'short-row': ({ text, row }) =>
    `${rowInEnglish(row)} has fewer cells than the headings, and none in the column “${text}”; write all cells, also the empty ones`,
  'blank-cell': ({ text, other, row }) =>
    `${rowInEnglish(row)} has an empty cell in the column “${text}”, below “${other}”; write “${other}” again, or what belongs there`,
  'label-unit': ({ text, other }) =>
    `the unit may be “${text}” in the label or “${other}” above it; write the unit in a column “đơn vị”`,
  'unit-of-other-kind': ({ text }) =>
    `this indicator cannot have the unit “${text}” above the table; write the unit of this row in a column “đơn vị”`,
  'long-row': ({ text, row }) =>
    `${rowInEnglish(row)} has more cells than the headings: “${text}”; quote numbers with a comma, or separate cells with semicolons`,
  'split-number': ({ text, other, row }) =>
    `“${other}” and “${text}” in ${rowInEnglish(row)} may be one number; write all cells of the row, quote numbers with a comma, or separate cells with semicolons`,
  'heading-conflict': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} is not “${mistake.other}”, which the ${mistake.isJson ? 'name of the field' : 'heading'} says; keep one of them`,
  contradiction: (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} contradicts “${mistake.other}”; keep one of them`,
  'numbers-contradict': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} contradicts the two numbers ${mistake.other?.replace(';', ' and')}; check these numbers and the direction of the change`,
  fraction: (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} is not in percent, as the two numbers ${mistake.other?.replace(';', ' and')} show; write ${mistake.suggestion}`,
  'ambiguous-number': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} may be Vietnamese or English, because the file has the English number “${mistake.other}”; ` +
    `write “${mistake.other}” in Vietnamese notation or, if all numbers are English, ` +
    (mistake.isJson ? 'the field "numberFormat": "en"' : 'number-format=en in the first line of the file'),
  'unclear-number': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} may be Vietnamese or English; ` +
    `if it is English, write ${mistake.suggestion ? `${mistake.suggestion} or ` : ''}number-format=en; ` +
    'if it is Vietnamese, write number-format=vi, in the first line of the file or in the tag',
  'ambiguous-day': (mistake) =>
    `the day and the month of “${mistake.text}”${placeInEnglish(mistake)} are not clear, because the column has “${mistake.other}”; write all days like 31/12/2023`,
  'inexact-number': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} has more digits than JavaScript keeps; write the number as a string`,
  'change-unit': (mistake) =>
    `the change “${mistake.text}” of a percentage has no unit; write ${mistake.suggestion} or ${mistake.other}`,
  'change-conflict': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} contradicts “${mistake.other}” in ${fieldInEnglish('change', 'tăng giảm', mistake)}; remove “${mistake.text}” if “${mistake.other}” is right, ` +
    (mistake.suggestion ? `or write “${mistake.suggestion}” if it is wrong` : 'or correct it if it is wrong'),
  'series-order': (mistake) =>
    `“${mistake.text}” stands after “${mistake.other}”${placeInEnglish(mistake)}; put the points in the order of time${HAS_YEAR.test(mistake.text) ? '' : ', or write the year of each point'}`,
  'series-overlap': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} is within “${mistake.other}”; use only years, only quarters or only months`,
  part: (mistake) =>
    `“${mistake.text}” cannot be a part of “${mistake.other}”; check both numbers, or write a plan in ${fieldInEnglish('planTarget', 'kế hoạch', mistake)}`,
  rank: ({ text, other }) =>
    `wrong rank “${text}”; write a whole number from 1${other ? ` to ${other}` : ''}`,
  'spreadsheet-error': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} is an error of the spreadsheet; correct the ${mistake.isJson ? 'value' : 'cell'}`,
  encoding: (mistake) =>
    `Vietnamese letters are damaged: “${mistake.text}”${placeInEnglish(mistake)}; save the file as ${mistake.isJson ? '' : 'CSV '}UTF-8`,
  incomplete: (mistake) =>
    `there is “${mistake.text}”${placeInEnglish(mistake)}, but no “${nameOfField(mistake.other ?? '', mistake)}”; add it, or remove “${mistake.text}”`,
  'qualified-rank': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} cannot qualify a rank; remove it or add a value`,
  'excel-file': () => 'this is an Excel file; save it as Unicode Text (*.txt) or CSV UTF-8',
  'html-file': () => 'this is an HTML page, not a file of figures; check the address of the file',
  'wide-table': ({ text, other, row }) =>
    `${rowInEnglish(row)} has ${text} cells; a table of figures has at most ${other} columns, check the file`,
  'empty-file': () => 'the file of figures is empty; check its address and content',
};

/** What to correct where a ratio has a sign: the field of a JSON file, the cell or heading of a table, or the attribute `plan-ratio`. */
function correctRatioInEnglish({ isJson, column }: MistakeDetails): string {
  if (isJson) return 'correct the value or the name of the field';
  return column
    ? 'correct the cell or the heading'
    : 'leave out the sign, or write a change in the attribute “change”';
}
