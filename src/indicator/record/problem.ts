import type { TableProblem } from './table-problem.ts';

/** What is wrong. Each has a sentence in `mistakeMessages`. */
export type IndicatorProblem =
  | TableProblem
  /** A text cannot be read. */
  | 'unread'
  /** A misspelt attribute of a tile: `valeu` for `value`. */
  | 'unknown-attribute'
  /** The value of an attribute ends too early, because it is not in quotes or has quotes inside: `unit=tỷ đồng`. */
  | 'unquoted'
  /** A text is longer than any text beside a figure. */
  | 'long-text'
  /** A text stands for a missing figure, but does not say why the figure is missing: `..`, `n/a`. */
  | 'no-data-sign'
  /** A number has a unit behind it: `5 xã`. */
  | 'unit-in-number'
  /** The unit behind a number is not the unit of the figure. */
  | 'other-unit'
  /** The number of `rankOf` and the words of `rankScope` stand in one text: `63 tỉnh`. */
  | 'rank-of-scope'
  /** A number in brackets, `(1.234)`, may be negative or a note. */
  | 'number-in-brackets'
  /** A number is not English, although `numberFormat` is `en`. */
  | 'no-english-number'
  /** A day, month, quarter, week or year does not exist, or two years are in the wrong order: `31/6/2023`, `2025–2021`. */
  | 'impossible-time'
  /** A day has no year: `20/9`. */
  | 'no-year'
  /** A cell in a column of numbers has only words. */
  | 'words'
  /** The ratio of a plan is a comparison, which belongs in the field `change`: `vượt 5% kế hoạch`. */
  | 'change-field'
  /** One of several ratios has no plan of its own: `95,8%; 102%`. */
  | 'unnamed-ratio'
  /** A ratio is written as a change, with a sign or a direction: `+5`, `giảm 3`. */
  | 'no-ratio'
  /** A comparison has words that no rule knows. */
  | 'unread-change'
  /** A required attribute or column is missing. */
  | 'missing'
  /** In place of a number stands a month with its year, or two years. */
  | 'time'
  /** A quote in CSV stands where it would move cells to other columns. */
  | 'misplaced-quote'
  /** The headings have several separators, and the rows do not show which is meant. Or a line such as `sep=,` names a wrong one. */
  | 'separator'
  /** The file of `src` is to be downloaded, but `src` is missing or names a table of the page. */
  | 'no-file'
  /** The file has no record with this id. */
  | 'unknown'
  /** The address names an indicator without its area, in a table with a row for each area. */
  | 'missing-area'
  /** In place of a record stands a text, a number, a list, a Map or a Promise. */
  | 'no-record'
  /** Reading a record throws, as a getter of the page may. */
  | 'record-error'
  /** A record has a property that is not a field. */
  | 'unknown-field'
  /** The heading of a column that is not empty is not the name of a field. */
  | 'unknown-column'
  /** A column compares a plan with the figures of another period. No tile can show such a comparison. */
  | 'plan-against-figures'
  /** The figure of a column `Tỷ lệ` has the unit of an amount: `xã`. */
  | 'ratio-unit'
  /** A number or a heading has the mark of a footnote, `(1)`, but no note has this mark. */
  | 'mark'
  /** A raised number behind a number may be the mark of a footnote, `12¹`, or an exponent, `10⁶`. */
  | 'power'
  /** A comma stands behind the last field or item of JSON: `{"value": 1,}`. */
  | 'last-comma'
  /** A JSON file has a list within an object, such as `{"data":[…]}`. */
  | 'json-list'
  /** A number has neither a unit nor a percent sign, beside a percentage of the same indicator: `6` beside `5%`. */
  | 'no-percent-sign'
  /** The ratio of the plan of a year stands beside the figures of a part of the year. */
  | 'year-plan'
  /** A label seems to have a unit that cannot be read. */
  | 'label-unit'
  /** The unit of a figure is of another kind than its label: `Số xã` in `%`. */
  | 'unit-of-label'
  /** A figure has several units: `lượt, tỷ đồng`. */
  | 'several-units'
  /** A source or a note names a unit that its figure does not have: `Nguồn: Cục Thống kê. Đơn vị tính: tỷ đồng`. */
  | 'unit-in-note'
  /** The unit above the table or in the heading does not fit the label, or may not be its unit: `tỷ đồng` for `Tỷ lệ hộ nghèo` or `Trẻ em`. */
  | 'unit-of-other-kind'
  /** A number is ten, a hundred or a thousand times as large or small as all other figures of a steady indicator: 1031 beside 103,2. */
  | 'misplaced-comma'
  /** An index where growth is measured: 108,2 for `Tốc độ tăng GRDP`. */
  | 'index-as-growth'
  /** Growth where an index is measured: 8,2 for `Chỉ số sản xuất công nghiệp (năm trước = 100)`. */
  | 'growth-as-index'
  /** A negative number of an indicator whose label is negative itself: −100 for `Số hộ nghèo giảm`. */
  | 'double-negative'
  /** A number that software writes in place of a missing figure: −9999, 99999. */
  | 'placeholder'
  /** A number that the indicator cannot have: 103 % of the households, −5 people. */
  | 'impossible-number'
  /** Something that is never negative decreases by more than all of it: `giảm 105%` as `Số hộ nghèo`. */
  | 'too-large-decrease'
  /** A number of people or things has decimals: 12,5 xã. */
  | 'not-whole'
  /** Two cells may be the halves of a number with a decimal comma. */
  | 'split-number'
  /** Two fields of a record contradict each other. */
  | 'contradiction'
  /** A record says something else about another period than the record of this period, or of a third one, in the same file. */
  | 'other-record'
  /** The ratio of a plan that the file does not have is exactly the ratio of the plan of another period. */
  | 'ratio-of-other-plan'
  /** A ratio of the plan is exactly the plan of another year as a percentage of the figure. */
  | 'plan-over-figure'
  /** The ratio of a plan without a figure is exactly the ratio of the figure of an earlier year to this plan. */
  | 'ratio-of-other-figure'
  /** The numbers of a comparison or of a plan contradict each other: growth of 10 % from 100 to 90. */
  | 'numbers-contradict'
  /** A change that does not name its base is exactly the difference from the plan: `-5` beside 95 and the plan 100. */
  | 'change-from-plan'
  /** A change in percent is the difference of two percentages: `giảm 3%` from 8 % to 5 %. */
  | 'points'
  /** A percentage is written as a fraction: 0,95. */
  | 'fraction'
  /** A ratio in percent may be written as a fraction: 0,8 for 80 %. */
  | 'maybe-fraction'
  /** A number may be English, because another number of the file can only be English. */
  | 'ambiguous-number'
  /** A number may be English, because of its unit or of other numbers beside it. */
  | 'unclear-number'
  /** A day may be written with the month first, because another day in the column can only be read so. */
  | 'ambiguous-day'
  /** A number has more digits than a JavaScript number keeps. */
  | 'inexact-number'
  /** The field to which another field belongs is missing: `rankOf` without `rank`. */
  | 'incomplete'
  /** The main figure is a rank, which has no qualifier. */
  | 'qualified-rank'
  /** The change of a percentage does not say whether it is in percent or in percentage points. */
  | 'change-unit'
  /** A field of a change contradicts its text: `up` in `changeDirection` beside `-3`. */
  | 'change-conflict'
  /** The points of a series are not in the order of time. */
  | 'series-order'
  /** The period of a point is within the period of another point: `2/2023` beside `2023`. */
  | 'series-overlap'
  /** A part is below 0, more than its whole, `trên 62` of 62, or a percentage of another whole than 100. */
  | 'part'
  /** A part is larger than its whole. */
  | 'larger-part'
  /** A value is a rank with the number of those that are ranked: 17/63 as `Xếp hạng PCI`. It belongs in the field `rank`. */
  | 'rank-field'
  /** A rank is not a whole number, is below 1, or is larger than `rankOf`. */
  | 'rank'
  /** A cell has an error of the spreadsheet: `#REF!`. */
  | 'spreadsheet-error'
  /** The ratio of a plan is the word of a status: `Đạt`. */
  | 'status-in-ratio'
  /** The status of a figure is a qualifier: `quyết toán`, `dự kiến`. */
  | 'qualifier-in-status'
  /** A change also has the figure that it is compared with: `tăng 20% so với năm 2022 (100 tỷ đồng)`. */
  | 'figure-of-base'
  /** A note says another unit, time or status than its figure, or that the figure is a plan. */
  | 'note-conflict'
  /** A line names a part of a year, `6 tháng đầu năm`, above figures of whole years. */
  | 'part-of-year'
  /** A cell has a formula in place of its result: `=F7/D7`. */
  | 'formula'
  /** A spreadsheet made a date of a number: `7-Aug`. */
  | 'number-as-date'
  /** Vietnamese letters were lost: `T? l?`. */
  | 'encoding'
  /** A letter that no Vietnamese word has stands in a word, as copied from an old PDF: `nƣớc`. */
  | 'damaged-letter'
  /** A program wrote its own word in place of a missing text: `undefined`, `{{label}}`. */
  | 'program-error'
  /** A number stands on two lines, and may be two numbers. */
  | 'several-lines'
  /** Words in brackets behind a number may change its meaning: `62 (KH)`. */
  | 'words-behind-number'
  /** An invisible character beside a digit may be a lost minus, dash or point: a soft hyphen in `61\u00ad62`. */
  | 'invisible-sign'
  /** Codes stand for letters: `T&#7893;ng`. */
  | 'escaped'
  | 'excel-file'
  | 'html-file'
  | 'empty-file';
