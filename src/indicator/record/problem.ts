/** What is wrong. Each has a sentence in `mistakeMessages`. */
export type IndicatorProblem =
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
  /** Headings or a line above them are written without accents, in a table that has accents. */
  | 'accents'
  /** A column compares a plan with the figures of another period. No tile can show such a comparison. */
  | 'plan-against-figures'
  /** A line above the headings says that the figures are targets, `(Kèm theo Nghị quyết …)`, but no heading does. */
  | 'plan-line'
  /** The figure of a column `Tỷ lệ` has the unit of an amount: `xã`. */
  | 'ratio-unit'
  /** The heading of a column turns the meaning of signs round: `Tăng (-), giảm (+)`. */
  | 'reversed-signs'
  /** A cell stands in a column without a name, for example below merged headings. */
  | 'unnamed-column'
  /** A second row of headings cannot be joined to the first. */
  | 'second-headings'
  /** The first column has names but no heading, so that they may be areas, periods or indicators. */
  | 'unnamed-rows'
  /** A number or a heading has the mark of a footnote, `(1)`, but no note has this mark. */
  | 'mark'
  /** A raised number behind a number may be the mark of a footnote, `12¹`, or an exponent, `10⁶`. */
  | 'power'
  /** Two columns that are not empty have headings of the same field. */
  | 'duplicate-column'
  /** An object of JSON has one field twice. */
  | 'duplicate-field'
  /** A comma stands behind the last field or item of JSON: `{"value": 1,}`. */
  | 'last-comma'
  /** A JSON file has a list within an object, such as `{"data":[…]}`. */
  | 'json-list'
  /** A column may be an index (109,42) or a change (9,42). */
  | 'index-column'
  /** A column of changes without a unit has decimals in a row of people or things, and is probably in percent: `12,5` for `Xã đạt chuẩn`. */
  | 'percent-column'
  /** A number has neither a unit nor a percent sign, beside a percentage of the same indicator: `6` beside `5%`. */
  | 'no-percent-sign'
  /** Two rows have the same id. */
  | 'duplicate-id'
  /** Two rows have the same label, in a table without ids. */
  | 'duplicate-label'
  /** The records of one id have units of different kinds: `tỷ đồng` and `triệu USD`. */
  | 'units-of-id'
  /** Two rows have the same area or period, in a table with a column for each indicator. */
  | 'duplicate-row'
  /** A row with cells has no id. */
  | 'no-id'
  /** A row with figures has no label, in a table without ids. */
  | 'no-label'
  /** A table has a row for each period and a column for each indicator, in a shape that cannot be read. */
  | 'row-of-period'
  /** Several records have the same id and different periods, and the tile does not name a period. */
  | 'missing-period'
  /** No record with this id has the period that the tile names. */
  | 'unknown-period'
  /** A heading such as `Trong tháng` does not name its period. */
  | 'unnamed-period'
  /** A column has no period, but other columns have different periods. */
  | 'no-period'
  /** A heading with two years may be a school year or a period of two years. */
  | 'school-years'
  /** A heading below a line `Năm học` has only one year. */
  | 'half-school-year'
  /** A column `Tỷ lệ (%)` beside a value may be the ratio of a plan, a share or something else. */
  | 'ratio-column'
  /** The ratio of the plan of a year stands beside the figures of a part of the year. */
  | 'year-plan'
  /** The only period of the headings is that of a target, a rank or a note, and the figure beside it has none. */
  | 'period-of-other'
  /** A heading beside those of indicators is not the name of an indicator: `Mã xã`. */
  | 'no-indicator'
  /** A column divides the figures beside it: `Học kỳ`, `Nhóm tuổi`. */
  | 'dividing-column'
  /** A row among years is about a plan or a forecast, not about results: `KH 2024`. */
  | 'plan-row'
  /** A row among areas is about other figures: `Kế hoạch`. */
  | 'no-area'
  /** A column such as `STT`, which is not read, has a cell that is not the number of a row. */
  | 'row-number'
  /** A year or a code is written like an amount: `2.015` as `Năm đạt chuẩn`. */
  | 'name-number'
  /** A heading such as `Quý I` has no year, beside another one with a year. */
  | 'heading-without-year'
  /** A ratio does not say what it is compared with. */
  | 'index-base'
  /** A row above the headings or below the table fits no rule. Or a note or source stands above rows of figures. */
  | 'outside-row'
  /** A separator splits a note or a source into several cells: `(1) Gồm: A; B`. */
  | 'split-note'
  /** Another cell stands beside a line that describes the rows below: `Năm 2023;;tạm tính`. */
  | 'beside-line'
  /** A line above the headings changes the meaning of the figures, but no heading says so: `Dự báo năm 2030`. */
  | 'line-above'
  /** A cell above headings of periods says what the figures are, but no label says so: `Lĩnh vực;Số dự án` above `;2022;2023`. */
  | 'heading-above'
  /** A line with the unit of all cells, `Đơn vị tính: …`, cannot be read, or contradicts another such line. */
  | 'unit-line'
  /** A row inside the table gives a unit. It is not clear whether this unit also applies to a row below that has no unit. */
  | 'section-unit'
  /** A row inside the table, such as other headings, makes the rows below it unclear. */
  | 'row-above'
  /** The head of a group inside the table, such as `Kế hoạch`, changes the meaning of figures below it. */
  | 'group-head'
  /** A row with a label only and the next row may have one label, which a line end split. */
  | 'broken-label'
  /** A row may be a part of a row above it, or not. */
  | 'unclear-part'
  /** A row without a number, below a row with a number, may be a part of it. */
  | 'unclear-item'
  /** A row without a figure between parts, `Nhà nước`, may be one of them or the head of a group. */
  | 'unclear-head'
  /** A row may be a part of the row above it, because one space stands in front of its label. */
  | 'unclear-indent'
  /** A total below the rows of several periods may be that of the last period or of all of them. */
  | 'unclear-period'
  /** A row such as `Tăng trưởng` does not say which row above it is about. */
  | 'no-subject'
  /** A row with only one cell has a figure in it: `Hộ cận nghèo 900 hộ`. */
  | 'lone-figure'
  /** A row that describes the rows below it is the last row. */
  | 'nothing-below'
  /** A cell of the page's table covers several columns or rows. */
  | 'merged-cell'
  /** A cell of the page's table shows a picture, which may be a sign or digits, or its style shows more or less than its text. */
  | 'picture'
  /** The page has no table with this id. */
  | 'no-table'
  /** A row ends before the last column of figures. A cell may be missing in the middle of the row. */
  | 'short-row'
  /** An empty cell stands below a period or an area. The two cells may have been merged. */
  | 'blank-cell'
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
  /** A table has no row of headings: its first row has figures. */
  | 'no-headings'
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
  /** A record says something else about another period than the record of this period, or of a third one, in the same file. */
  | 'other-record'
  /** The ratio of a plan that the file does not have is exactly the ratio of the plan of another period. */
  | 'ratio-of-other-plan'
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
  /** A row may number the columns, or have the figures of an area whose name is a number: `1;2;3`. */
  | 'column-numbers'
  /** The only figures of a table are those of a plan. */
  | 'only-plan'
  /** The areas of a table are only numbers. */
  | 'numbered-areas'
  /** A line names a part of a year, `6 tháng đầu năm`, above figures of whole years. */
  | 'part-of-year'
  /** A column has parts of the figures beside it: `Trong đó: nữ`. */
  | 'part-column'
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
