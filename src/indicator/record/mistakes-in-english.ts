import { exampleOf } from './field-examples.ts';
import { fileMistakesInEnglish } from './file-mistakes-in-english.ts';
import { impossibleInEnglish } from './impossible-reasons.ts';
import type { MistakeDetails, MistakeMessages } from './mistake.ts';
import {
  englishFormat,
  entryInEnglish,
  fieldInEnglish,
  nameOfField,
  placeInEnglish,
} from './mistake-place.ts';

/** A period with a year. Points without a year may belong to different years, so the sentence also asks for the years. */
const YEAR = /\d{4}/;

/** The sentence of each kind of mistake, without the label in front of it. */
export const mistakesInEnglish: MistakeMessages = {
  ...fileMistakesInEnglish,
  unread: (mistake) =>
    `cannot read “${mistake.text}”${placeInEnglish(mistake)}; write ${mistake.suggestion ?? exampleOf(mistake, 'en')}${mistake.other ? ` (in the CSV file: ${mistake.other})` : ''}`,
  'words-behind-number': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} has “${mistake.other}” beside its number; if these words give a plan, a period, a unit or a qualifier, write them in that field; otherwise write ${mistake.suggestion}, and “${mistake.other}” in ${fieldInEnglish('note', 'ghi chú', mistake)}`,
  'several-lines': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} stands on several lines and may be several numbers; write one number on one line, and the others in their own ${mistake.column && !mistake.isJson ? 'cells' : 'fields'}`,
  'long-text': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} has ${mistake.other} characters; write at most ${mistake.suggestion}`,
  'unit-of-label': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} cannot be the unit of an indicator with this name; correct the unit or the name`,
  'several-units': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} has several units, so that it is not clear which one the number is in; write one unit, and each other quantity in a row of its own`,
  'unit-in-note': ({ text, field }) =>
    `the ${field === 'source' ? 'source' : 'note'} “${text}” names a unit, but a unit is not read there; write it as the unit of the figure (attribute “unit”, column “đơn vị”, or a line “Đơn vị tính: …” above the table), and remove it from the ${field === 'source' ? 'source' : 'note'}`,
  'misplaced-comma': (mistake) =>
    `the comma of “${mistake.text}”${placeInEnglish(mistake)} may be misplaced, because ${mistake.other ? `another figure of its kind is ${mistake.other}` : 'this index is near 100 as a rule'}; write ${mistake.suggestion} if it is, or “đạt ${mistake.text}” if the number is right`,
  'index-as-growth': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} may be an index (previous period = 100), but growth is measured here; write ${mistake.suggestion} if it is an index${mistake.field.endsWith('planTarget') ? '' : `, or +${mistake.text} if it is growth`}`,
  'growth-as-index': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} may be growth, but an index (previous period = 100) is measured here; write ${mistake.suggestion} if it is growth${/^[-−]/.test(mistake.text) ? '' : `, or “đạt ${mistake.text}” if it is an index`}`,
  'double-negative': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} has a minus, but the name already says “${mistake.other}”; remove the minus if the name is right, or write “${mistake.suggestion}” in place of “${mistake.other}” in the name and a minus only where “${mistake.other}” is meant`,
  placeholder: (mistake) =>
    `software often writes “${mistake.text}”${placeInEnglish(mistake)} in place of a missing figure; remove it${mistake.field === 'series' ? ' and its period' : ''} if there is no figure${mistake.suggestion ? `, or write “${mistake.suggestion}” if it is the figure` : ''}`,
  'impossible-number': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} cannot be right, because this indicator is ${mistake.suggestion ? `between ${mistake.other} and ${mistake.suggestion}; check the decimal comma, the unit and the name` : 'never negative; correct the number, or write “tăng, giảm” in the name if it is a change'}`,
  'too-large-decrease': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} cannot be right, because “${mistake.other}” is never negative and decreases by 100% at most; write “bằng” in place of “giảm” if it is an index, or correct the number`,
  'not-whole': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} cannot be a number of “${mistake.other}”, because it has decimals; ${mistake.suggestion ? `write ${mistake.suggestion} if it is in percent, or correct the number` : 'correct the number or the unit, or write “bình quân” in the name if it is a mean'}`,
  'no-data-sign': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} does not say why there is no figure; write “-” if nothing occurred, “...” if something occurred but was not collected, or nothing if there is no figure yet`,
  'unit-in-number': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} has its unit with it; write ${mistake.suggestion}, and “${mistake.other}” in ${fieldInEnglish('unit', 'đơn vị', mistake)}, the unit of all numbers of this figure`,
  'other-unit': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} has the unit “${mistake.suggestion}”, but the figure has “${mistake.other}”; write all numbers in one unit`,
  'rank-of-scope': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} has two fields in one; write “${mistake.other}” in ${fieldInEnglish('rankOf', 'tổng số xếp hạng', mistake)} and “${mistake.suggestion}” in ${fieldInEnglish('rankScope', 'phạm vi xếp hạng', mistake)}`,
  'number-in-brackets': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} may be negative or a note; write ${mistake.suggestion} if it is negative, otherwise ${mistake.other}`,
  'no-english-number': (mistake) =>
    `cannot read “${mistake.text}”${placeInEnglish(mistake)} as English; write numbers like 1,200.5, or remove ${englishFormat(mistake)}`,
  'impossible-time': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} does not exist, ${impossibleInEnglish(mistake.text)}`,
  'unknown-attribute': (mistake) => `there is no attribute “${mistake.text}”; write ${mistake.suggestion}`,
  unquoted: (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} ends too early, because it is not in straight quotes or has quotes inside; write ${nameOfField(mistake.field, mistake)}="…"`,
  'no-year': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} has no year; write day, month and year like 31/12/2023`,
  'name-number': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} may be a year or a code, not an amount; ` +
    (mistake.suggestion
      ? `write ${mistake.other ? `“${mistake.other}” in ${fieldInEnglish('text', 'nội dung', mistake)}` : mistake.suggestion}, or add a unit if it is an amount`
      : `write “${mistake.other}” in ${fieldInEnglish('text', 'nội dung', mistake)}, without a unit and other numbers`),
  words: (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} is not a number; write words in a column “text”`,
  'unread-change': (mistake) =>
    `cannot read “${mistake.text}”${placeInEnglish(mistake)}; write it like “up 5% compared with 2022” or, in Vietnamese, “bằng 109,42% cùng kỳ”`,
  'no-ratio': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} is not a ratio such as 109,42; ${correctRatioInEnglish(mistake)}`,
  'unnamed-ratio': (mistake) =>
    mistake.suggestion
      ? `“${mistake.text}”${placeInEnglish(mistake)} may be the ratio of several plans; ` +
        (mistake.column === undefined
          ? `write its plan behind it, such as “${mistake.text}% ${mistake.suggestion}”`
          : `name its plan in the heading, such as “So với ${mistake.suggestion} (%)”`)
      : `“${mistake.text}”${placeInEnglish(mistake)} does not say to which plan each ratio belongs; write it like “59,9% dự toán Trung ương giao; 58% dự toán HĐND tỉnh giao”`,
  'change-field': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} is a comparison; write ${mistake.suggestion ? `“${mistake.suggestion}”` : 'it'} in ${mistake.isJson ? 'the field “change”' : 'the attribute “change” or a column “tăng giảm”'}`,
  missing: (mistake) => `the data has no “${mistake.text}”${placeInEnglish(mistake)}; add it`,
  time: (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} is a time, not a number; write it in ${fieldInEnglish('text', 'nội dung', mistake)} if it is what the tile shows, or in ${fieldInEnglish('period', 'kỳ', mistake)} if it is the period of another number`,
  'no-file': ({ text }) =>
    (text
      ? `“${text}” is a table of the page, which has no file`
      : 'there is no file, because “src” is missing') +
    '; write the address of a file in the attribute “download”',
  'no-record': ({ text, row, isJson }) =>
    `“${text}”${isJson ? ` in item ${row}` : ''} is not a figure; ${isJson ? 'remove this item, or ' : ''}` +
    (text === 'Promise'
      ? 'await it, or set a function as “load”'
      : 'write an object like {"label": "Xã đạt chuẩn", "value": 62}'),
  'record-error': ({ text }) =>
    `cannot read the record, because JavaScript throws “${text}”; check the object that the page gives`,
  'unknown-field': ({ text, field, suggestion }) =>
    `unknown field “${text}”${field && ` in “${field}”`}; ` +
    (suggestion ? `write “${suggestion.replaceAll(', ', '” or “')}”` : 'use a name in docs/indicator.md') +
    ', or remove the field',
  'heading-conflict': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} is not “${mistake.other}”, which the ${mistake.isJson ? 'name of the field' : 'heading'} says; keep one of them`,
  contradiction: (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} contradicts “${mistake.other}”; keep one of them`,
  'other-record': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)}${differenceInEnglish(mistake)}; write the same number in both places`,
  'ratio-of-other-plan': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} is exactly the ratio to “${mistake.other}”; write “${mistake.suggestion}”, or add the plan of this period for comparison`,
  'plan-over-figure': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} is exactly “${mistake.other}” as a percentage of this figure, and no ratio of a plan; leave it out, or add the plan of this period for comparison`,
  'ratio-of-other-figure': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} is exactly the ratio of “${mistake.other}” to the plan of this period; write “${mistake.suggestion}” as the ratio of the period of that figure, or add the figure of this period`,
  'numbers-contradict': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} contradicts ${contradictedInEnglish(mistake)}`,
  'change-from-plan': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} is exactly the difference from the plan ${mistake.other}; write with what it is compared, such as “compared with the plan” or “compared with 2022”`,
  points: (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} is in percentage points, as the two numbers ${mistake.other?.replace(';', ' and')} show; write ${mistake.suggestion}`,
  fraction: (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} is not in percent, as the two numbers ${mistake.other?.replace(';', ' and')} show; write ${mistake.suggestion}`,
  'maybe-fraction': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} may be ${mistake.suggestion}%; write ${mistake.suggestion} if it is ${mistake.suggestion}%, or ${mistake.other} if it is ${mistake.other}`,
  'ambiguous-number': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} may be Vietnamese or English, because the file has the English number “${mistake.other}”; ` +
    `write “${mistake.other}” in Vietnamese notation or, if all numbers are English, ` +
    (mistake.isJson ? 'the field "numberFormat": "en"' : 'number-format=en in the first line of the file'),
  'unclear-number': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} may be Vietnamese or English; ` +
    `if it is English, write ${mistake.suggestion ? `${mistake.suggestion} or ` : ''}number-format=en; ` +
    `if it is Vietnamese, write number-format=vi${mistake.isJson ? ' (the field numberFormat of the JSON file, or an attribute of the tag)' : ', in the first line of the file or in the tag'}`,
  'ambiguous-day': (mistake) =>
    `the day and the month of “${mistake.text}”${placeInEnglish(mistake)} are not clear, because the column has “${mistake.other}”; write all days like 31/12/2023`,
  'inexact-number': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} has more digits than JavaScript keeps; write the number as a string`,
  'change-unit': (mistake) =>
    `the change “${mistake.text}” of a percentage has no unit; write ${mistake.suggestion}` +
    (mistake.other ? ` or ${mistake.other}` : ''),
  'change-conflict': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} contradicts “${mistake.other}” in ${fieldInEnglish('change', 'tăng giảm', mistake)}; remove “${mistake.text}” if “${mistake.other}” is right, ` +
    (mistake.suggestion ? `or write “${mistake.suggestion}” if it is wrong` : 'or correct it if it is wrong'),
  'series-order': (mistake) =>
    `“${mistake.text}” stands after “${mistake.other}”${placeInEnglish(mistake)}; put the points in the order of time${YEAR.test(mistake.text) ? '' : ', or write the year of each point'}`,
  'series-overlap': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} is within “${mistake.other}”; use only years, only quarters or only months`,
  part: (mistake) =>
    `“${mistake.text}” cannot be a part of “${mistake.other}”; check both numbers, or write a plan in ${fieldInEnglish('planTarget', 'kế hoạch', mistake)}`,
  'larger-part': (mistake) =>
    `“${mistake.text}” is larger than “${mistake.other}”, the whole; check both numbers` +
    (mistake.field === 'also'
      ? ''
      : `, or write a plan in ${fieldInEnglish('planTarget', 'kế hoạch', mistake)}`),
  'rank-field': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} is a rank, not a part of a whole; write it in ${fieldInEnglish('rank', 'xếp hạng', mistake)}`,
  rank: ({ text, other }) =>
    `wrong rank “${text}”; write a whole number from 1${other ? ` to ${other}` : ''}`,
  'spreadsheet-error': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} is an error of the spreadsheet; correct the ${mistake.isJson ? 'value' : 'cell'}`,
  'status-in-ratio': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} is a status, not a ratio; write it in ${fieldInEnglish('planStatus', 'tình trạng', mistake)}`,
  'qualifier-in-status': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} is a qualifier, not a status; write it in ${fieldInEnglish('qualifier', 'từ đi kèm', mistake)}`,
  'figure-of-base': (mistake) =>
    `“${mistake.other}” in “${mistake.text}”${placeInEnglish(mistake)} is the figure of the former period; write it in ${fieldInEnglish('previous', 'kỳ trước', mistake)}, and only “${mistake.suggestion}” here`,
  formula: (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} is a formula, not its result; write the result, as when you paste “Values only”`,
  'number-as-date': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} is a date that a spreadsheet made of a number; write the number again${mistake.isJson ? ', in quotes' : ' in a cell with the format Text'}`,
  'program-error': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} was written by a program that had no data; correct the program, or write the right text`,
  encoding: (mistake) =>
    `Vietnamese letters are damaged: “${mistake.text}”${placeInEnglish(mistake)}; save the file as ${mistake.isJson ? 'UTF-8' : 'Unicode Text (*.txt) or CSV UTF-8'}`,
  'damaged-letter': (mistake) => {
    const { text, other, suggestion } = mistake;
    const damaged = `“${other}” in “${text}”${placeInEnglish(mistake)} is not a Vietnamese letter`;
    return suggestion
      ? `${damaged}; write “${suggestion}”, and correct every other “${other}” in the same way`
      : `${damaged}; write this word again`;
  },
  'invisible-sign': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} has an invisible character, which may be a lost minus, dash or point; write the whole ${mistake.column && !mistake.isJson ? 'cell' : 'value'} again, with the right sign if it has one`,
  escaped: (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} has codes in place of letters; write ${mistake.suggestion ? `“${mistake.suggestion}”` : 'Vietnamese letters with accents'}`,
  incomplete: (mistake) =>
    `there is “${mistake.text}”${placeInEnglish(mistake)}, but no “${nameOfField(mistake.other ?? '', mistake)}”; add it, or remove “${mistake.text}”`,
  'qualified-rank': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} cannot qualify a rank; remove it or add a value`,
};

/** What to correct where a ratio has a sign: the field of a JSON file, the cell or heading of a table, or the attribute `plan-ratio`. */
function correctRatioInEnglish({ isJson, column }: MistakeDetails): string {
  if (isJson) return 'correct the value or the name of the field';
  return column
    ? 'correct the cell or the heading'
    : 'leave out the sign, or write a change in the attribute “change”';
}

/** The two numbers that a published number contradicts, and what to check. Only a change has a direction. */
function contradictedInEnglish({ field, other = '' }: MistakeDetails): string {
  const hasDirection = !field.endsWith('planRatio') && field !== 'also';
  const toCheck = hasDirection ? 'these numbers and the direction of the change' : 'all three numbers';
  return `the two numbers ${other.replace(';', ' and')}; check ${toCheck}`;
}

/** The other record that a record contradicts: `, row 3, differs from “2022: 120” in row 2`. */
function differenceInEnglish({ row, other, suggestion, isJson }: MistakeDetails): string {
  const own = entryInEnglish(row ?? 0, isJson);
  const isSame = suggestion === String(row);
  const place = isSame ? `the same ${isJson ? 'item' : 'row'}` : entryInEnglish(Number(suggestion), isJson);
  return `, ${own}, differs from “${other}” in ${place}`;
}
