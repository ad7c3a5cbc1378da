/** What is wrong. Each has a sentence in `mistakeMessages`. */
export type IndicatorProblem =
  /** A text cannot be read. */
  | 'unread'
  /** A text stands for a missing figure, but does not say why it is missing: `..`, `n/a`. */
  | 'no-data-sign'
  /** A number has its unit with it: `5 xã`. */
  | 'unit-in-number'
  /** A number has another unit than the figure. */
  | 'other-unit'
  /** A number in brackets, `(1.234)`, may be negative or a note. */
  | 'number-in-brackets'
  /** A number is not English, as the record says. */
  | 'no-english-number'
  /** A day, month, quarter or order of years that does not exist: `31/6/2023`. */
  | 'impossible-time'
  /** A day without its year: `20/9`. */
  | 'no-year'
  /** A cell in a column of numbers has only words. */
  | 'words'
  /** In place of the ratio of a plan stands a comparison: `vượt 5% kế hoạch`. */
  | 'change-field'
  /** A cell in a column of ratios is no ratio: `giảm 3`. */
  | 'no-ratio'
  /** A comparison has words that no rule knows. */
  | 'unread-change'
  /** A required attribute or column is missing. */
  | 'missing'
  /** A text for a number is a month and a year, or two years. */
  | 'time'
  /** A quote in CSV stands where it would move cells to other columns. */
  | 'misplaced-quote'
  /** The headings have several separators, and the rows do not show which is meant. */
  | 'separator'
  /** `download` asks for the file of `src`, which names none. */
  | 'no-file'
  /** The file has no record with this id. */
  | 'unknown'
  /** A record is a text, a number, a list, a Map or a Promise. */
  | 'no-record'
  /** A record has a property that no field has. */
  | 'unknown-field'
  /** A column has cells, but no field has its name. */
  | 'unknown-column'
  /** Headings or a line above them are written without accents, in a table that has accents. */
  | 'accents'
  /** A column compares a plan with the figures of another period, which no tile shows. */
  | 'plan-against-figures'
  /** A cell stands in a column without a name, as below merged headings. */
  | 'unnamed-column'
  /** A number or a heading has the mark of a note, `(1)`, but no note has this mark. */
  | 'mark'
  /** Two columns with cells are the same field. */
  | 'duplicate-column'
  /** An object of JSON has one field twice. */
  | 'duplicate-field'
  /** A JSON file has a list within an object, such as `{"data":[…]}`. */
  | 'json-list'
  /** A column may be an index (109,42) or a change (9,42). */
  | 'index-column'
  /** Two rows have the same id. */
  | 'duplicate-id'
  /** Two rows have the same label, in a table without ids. */
  | 'duplicate-label'
  /** Two rows have the same area or period, in a table with a column for each indicator. */
  | 'duplicate-row'
  /** A row with cells has no id. */
  | 'no-id'
  /** A row with figures has no label, in a table without ids. */
  | 'no-label'
  /** The rows of a table are periods, and its columns are indicators. */
  | 'row-of-period'
  /** Several records of one id have different periods, and nothing says which is meant. */
  | 'missing-period'
  /** No record of the id has this period. */
  | 'unknown-period'
  /** A column has no period, but other columns have different ones. */
  | 'no-period'
  /** A ratio does not say what it is compared with. */
  | 'index-base'
  /** A row above the headings or below the table fits no rule. */
  | 'outside-row'
  /** A line above the headings changes the meaning of the figures, but no heading says so: `Dự báo năm 2030`. */
  | 'line-above'
  /** A line of the unit of all cells cannot be read, or contradicts another one. */
  | 'unit-line'
  /** A row inside the table gives a unit, and a row below it has none of its own. */
  | 'section-unit'
  /** A row inside the table, such as other headings, makes the rows below it unclear. */
  | 'row-above'
  /** A row about the rows below it is the last one. */
  | 'nothing-below'
  /** A cell of the page's table covers several columns or rows. */
  | 'merged-cell'
  /** A cell of the page's table shows a picture, which may be a sign or digits. */
  | 'picture'
  /** The page has no table with this id. */
  | 'no-table'
  /** A row ends before the last column of figures, so that a cell may be missing in its middle. */
  | 'short-row'
  /** An empty cell stands below a period or an area, and may have been merged with it. */
  | 'blank-cell'
  /** A label seems to have a unit that cannot be read. */
  | 'label-unit'
  /** The unit above the table is of another kind than the label: `Tỷ lệ hộ nghèo` in `tỷ đồng`. */
  | 'unit-of-other-kind'
  /** A row has more cells than the headings. */
  | 'long-row'
  /** A row has more cells than a table of figures can have. */
  | 'wide-table'
  /** Two cells may be the halves of a number with a decimal comma. */
  | 'split-number'
  /** A heading and a cell give different units, periods or qualifiers. */
  | 'heading-conflict'
  /** Two fields of a record contradict each other. */
  | 'contradiction'
  /** The numbers of a comparison or of a plan contradict each other: growth of 10 % from 100 to 90. */
  | 'numbers-contradict'
  /** A percentage is written as a fraction: 0,95. */
  | 'fraction'
  /** A number may be English, because another number of the file can only be English. */
  | 'ambiguous-number'
  /** A number may be English, because of its unit or of other numbers beside it. */
  | 'unclear-number'
  /** A day may be written month first, because another day of its column is. */
  | 'ambiguous-day'
  /** A number has more digits than a JavaScript number keeps. */
  | 'inexact-number'
  /** A field belongs to another one, which is missing. */
  | 'incomplete'
  /** The main figure is a rank, which has no qualifier. */
  | 'qualified-rank'
  /** The change of a percentage does not say whether it is in percent or in percentage points. */
  | 'change-unit'
  /** A field of a change contradicts its text: `up` in `changeDirection` beside `-3`. */
  | 'change-conflict'
  /** The points of a series are not in the order of time. */
  | 'series-order'
  /** The period of a point is a part of that of another one: `2/2023` beside `2023`. */
  | 'series-overlap'
  /** A part is below 0 or larger than its whole. */
  | 'part'
  /** A rank is below 1, no whole number, or larger than the number of those ranked. */
  | 'rank'
  /** The error of a spreadsheet: `#REF!`. */
  | 'spreadsheet-error'
  /** Vietnamese letters were lost: `T? l?`. */
  | 'encoding'
  | 'excel-file'
  | 'html-file'
  | 'empty-file';

/** What the sentence of a mistake needs. */
export interface MistakeDetails {
  /** The wrong text, the name of what is missing, or the unknown id. */
  text: string;
  /** The attribute or property; empty where there is none. */
  field: string;
  /** The heading of the column or the name of the JSON field, as its author wrote it. */
  column: string | undefined;
  /** The row of the file, or the item of a JSON list, counted from 1. */
  row: number | undefined;
  /** What contradicts the text: another row, heading, unit or number. */
  other: string | undefined;
  /** What to write instead: a number, or the names of the known columns. For `other-unit`, the unit in the text. */
  suggestion: string | undefined;
  /** Whether it is in a JSON file, which has items and fields in place of rows and columns. */
  isJson: boolean;
}

/** The sentence of each kind of mistake. */
export type MistakeMessages = Record<IndicatorProblem, (mistake: MistakeDetails) => string>;
