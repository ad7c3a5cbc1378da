/** What is wrong with the headings, the rows or the lines around a table. */
export type TableProblem =
  /** Headings or a line above them are written without accents, in a table that has accents. */
  | 'accents'
  /** A line above the headings says that the figures are targets, `(Kèm theo Nghị quyết …)`, but no heading does. */
  | 'plan-line'
  /** The heading of a column turns the meaning of signs round: `Tăng (-), giảm (+)`. */
  | 'reversed-signs'
  /** A cell stands in a column without a name, for example below merged headings. */
  | 'unnamed-column'
  /** A second row of headings cannot be joined to the first. */
  | 'second-headings'
  /** All columns behind the first one have the names of indicators, but the heading of the first column does not say that its rows are areas or offices. */
  | 'columns-of-indicators'
  /** The first column has names but no heading, so that they may be areas, periods or indicators. */
  | 'unnamed-rows'
  /** Two columns that are not empty have headings of the same field. */
  | 'duplicate-column'
  /** An object of JSON has one field twice. */
  | 'duplicate-field'
  /** A column may be an index (109,42) or a change (9,42). */
  | 'index-column'
  /** A column below `So với kế hoạch` may have ratios of the plan or differences from it. */
  | 'plan-column'
  /** A column of changes without a unit has decimals in a row of people or things, and is probably in percent: `12,5` for `Xã đạt chuẩn`. */
  | 'percent-column'
  /** Two rows have the same id. */
  | 'duplicate-id'
  /** A row has no period, although other rows of the same id or label have one. */
  | 'row-without-period'
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
  /** The time of a line above the headings contradicts the times of the table: `Quý I năm 2024` above `Quý II/2024`. */
  | 'other-time'
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
  /** A table has no row of headings: its first row has figures. */
  | 'no-headings'
  /** A row has more cells than the headings. */
  | 'long-row'
  /** A row has more cells than a table of figures can have. */
  | 'wide-table'
  /** A heading and a cell give different units, periods or qualifiers. */
  | 'heading-conflict'
  /** A row may number the columns, or have the figures of an area whose name is a number: `1;2;3`. */
  | 'column-numbers'
  /** The only figures of a table are those of a plan. */
  | 'only-plan'
  /** The areas of a table are only numbers. */
  | 'numbered-areas'
  /** The labels of a table are areas or offices, and no title says what its figures measure. */
  | 'unnamed-figures'
  /** A column has parts of the figures beside it: `Trong đó: nữ`. */
  | 'part-column';
