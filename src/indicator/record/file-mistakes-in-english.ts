import type { MistakeMessages } from './mistake.ts';
import { columnInEnglish, entryInEnglish, placeInEnglish, rowInEnglish } from './mistake-place.ts';

/** A line that already begins with `Đơn vị tính:`, so that the sentence does not advise to write these words. */
const IS_UNIT_LINE = /^\(?(?:đơn vị(?: tính)?|đvt) ?:/i;

/** The sentences of mistakes in the rows and headings of a file or table, without the label in front of them. */
export const fileMistakesInEnglish = {
  'misplaced-quote': ({ text, row }) =>
    `a quote is misplaced in “${text}” in ${rowInEnglish(row)}; quote the whole cell and double each quote in it`,
  separator: ({ text, other }) =>
    other
      ? `“${text}” at the start of the file is wrong, because “${other}” separates the headings; correct or remove that line`
      : `the separator of the headings “${text}” is not clear; write semicolons between the cells of all rows`,
  unknown: ({ text, suggestion }) =>
    (text ? `there is no indicator “${text}”` : 'the address names no indicator') +
    (suggestion ? `; the data has: ${suggestion}` : '; check the address and the content of the file'),
  'missing-area': ({ text, other, suggestion }) =>
    `the address “${text}” names no area; write it like “${other}”; the data has: ${suggestion}`,
  'unknown-column': ({ text, suggestion }) =>
    `no field has the name “${text}”; use ${suggestion ? `${suggestion} or ` : ''}a name of the sample file chi-tieu-mau.csv; if the column is unused, put # before its name or write the name in ignore-columns (--ignore-columns of check-figures)`,
  accents: (mistake) =>
    `the meaning of “${mistake.text}”${placeInEnglish(mistake) || ' in the headings'} is not clear without accents; write ` +
    (mistake.suggestion
      ? `“${mistake.suggestion}” for a time, “${mistake.other}” for men`
      : 'them, as in other words of the table, or use another name'),
  'ratio-column': ({ text, other, suggestion }) =>
    `the column “${text}” does not say of which figures it is the ratio; rename the column to ${suggestion ? `“${suggestion}” if it is the ratio of the plan, ` : ''}“${other}” ${/^cơ cấu/i.test(other ?? '') ? 'if it is a share' : 'if it compares with a former period'}, or put # in front of its name`,
  'year-plan': ({ text, other, suggestion }) =>
    `the column “${text}” is about the plan of the whole year, but the figures are those of a part of the year; rename the column “${other}” to “${suggestion}” and the column “${text}” to “% so ${suggestion}”`,
  'period-of-other': ({ text, other, suggestion }) =>
    `the column “${text}” has no period, and that of the column “${other}” may be another one; write the period of the figures into the name of the column, such as “${suggestion}”`,
  'no-indicator': ({ text, other, suggestion }) =>
    `the column “${text}” is not the name of an indicator, but others are, such as “${other}”; rename the column${suggestion ? `, such as “${suggestion}”` : ''}, or put # in front of its name if it is not used`,
  'dividing-column': ({ text, other, suggestion }) =>
    `the column “${text}” divides the figures, so that each is only that of a part; use the columns “chỉ tiêu” and “giá trị” with the part in the label, such as “${suggestion}”${other ? `, or rename the column to “${other}” if it has counts` : ''}`,
  'plan-row': ({ text, column, row }) =>
    `“${text}” in ${rowInEnglish(row)}, column “${column}”, is a plan or a forecast, but the other rows are results; remove this row, or move it to another table`,
  'no-area': ({ text, row }) =>
    `“${text}” in ${rowInEnglish(row)} is not the name of an area; remove this row, or move it to another table`,
  'row-number': ({ text, column, row }) =>
    `“${text}” in ${rowInEnglish(row)} is in the column “${column}” of row numbers, which is not read; rename the column if it has figures, or put # in front of its name`,
  'plan-against-figures': ({ text }) =>
    `the column “${text}” compares a plan with the figures of another period, which no tile shows; put # before its name`,
  'plan-line': ({ text, suggestion, row }) =>
    `“${text}” in ${rowInEnglish(row)} says that the figures may be a plan; name the column like “${suggestion}” if they are, or begin the line with “Kết quả:” if they are results`,
  'ratio-unit': ({ text, column, suggestion }) =>
    `“${text}” is not the unit of a ratio, as in the column “${column}”; write the unit %, or rename the column to “${suggestion}” if it is not a ratio`,
  'reversed-signs': ({ text, suggestion }) =>
    `the signs of the column “${text}” have the opposite of their usual meaning; rename the column to “${suggestion}”, and write increases without a sign and decreases with -, or put # in front of its name`,
  'unnamed-column': ({ text, row }) =>
    `“${text}” in ${rowInEnglish(row)} is in a column without a name; use one row of headings with a name for each column`,
  'unnamed-rows': ({ text, row, suggestion }) =>
    `the column with “${text}” in ${rowInEnglish(row)} has no name, so the meaning of the rows is not clear; write its name, such as ${suggestion ? `“${suggestion}”` : '“Địa phương” or “Năm”'}`,
  'columns-of-indicators': ({ text, other }) =>
    `no field has the name of a column such as “${other}”; if each row is an area or an office and each column an indicator, rename the column “${text}” to “Địa phương”; otherwise use the column names of the sample file chi-tieu-mau.csv`,
  'second-headings': ({ text, row }) =>
    `${rowInEnglish(row)}, with “${text}”, is a second row of headings that cannot be joined to the first; write the full name of each column in one row of headings, and remove ${rowInEnglish(row)}`,
  mark: (mistake) =>
    `there is no note for the mark “${mistake.text}”${placeInEnglish(mistake)}; add a row “${mistake.text} …” below the table, ` +
    (mistake.suggestion ? `or use words such as “${mistake.suggestion}”` : 'or remove the mark'),
  power: (mistake) =>
    `“${mistake.text}” in “${mistake.other}”${placeInEnglish(mistake)} may be an exponent or the mark of a note; write ${mistake.suggestion ?? 'the whole number'} if it is an exponent, or add a row “${mistake.text} …” below the table if it is a mark`,
  'duplicate-column': ({ text, other, suggestion }) =>
    `the columns “${other}” and “${text}” are the same field; ` +
    (suggestion
      ? `write the day without “đến” in the heading of a column with a day, such as “${suggestion.replaceAll('; ', '” and “')}”`
      : 'name the periods or contents that tell them apart in the two headings') +
    ', or put # before the name of the unused column',
  'duplicate-field': ({ text, other }) =>
    (text === other
      ? `an object of the JSON file has the name “${text}” twice`
      : `the fields “${other}” and “${text}” of the JSON file are the same`) + '; keep one of them',
  'last-comma': (mistake) =>
    `there is a comma too many in front of “${mistake.text.slice(1)}”${placeInEnglish(mistake)}; remove it`,
  'json-list': ({ text }) =>
    `“${text}” of the JSON file is a list; make that list the whole file, or write an object with one record for each id`,
  'index-column': ({ text, suggestion, isJson }) =>
    `the ${columnInEnglish(isJson)} “${text}” may be an index (109,42) or a change (9,42); ` +
    (suggestion
      ? `name the column like “${suggestion}” if it is an index, or write + in front of each number if it is growth`
      : `begin ${isJson ? 'its name' : 'the heading'} with “Chỉ số” or “Tăng, giảm”`),
  'plan-column': ({ text, other, suggestion, isJson }) =>
    `the ${columnInEnglish(isJson)} “${text}” may have ratios of the plan (95,8%) or changes; ` +
    (other
      ? `name it “${other}” if it has ratios, or “${suggestion}” if it has changes`
      : `name it “${suggestion}” if it has changes, or correct the numbers with a sign if it has ratios`),
  'percent-column': ({ text, column, other, isJson }) =>
    `“${text}” in ${entryInEnglish(other, isJson)} shows that the ${columnInEnglish(isJson)} “${column}” may be in percent, because a count has no decimals; write (%) in ${isJson ? 'its name' : 'the heading'}, like “Tăng, giảm (%)”, or correct the number`,
  'duplicate-id': ({ text, other, row, isJson }) =>
    `the id “${text}” is in ${entryInEnglish(other, isJson)} and in ${entryInEnglish(row, isJson)}; use one id for each ${isJson ? 'item' : 'row'}`,
  'row-without-period': ({ text, other, row }) =>
    `“${text}” has no period in ${rowInEnglish(row)}, but one in ${rowInEnglish(other)}; write the period of ${rowInEnglish(row)}`,
  'duplicate-label': ({ text, other, row }) =>
    `the label “${text}” is in ${rowInEnglish(other)} and in ${rowInEnglish(row)}; add a column “id” with one id for each row`,
  'units-of-id': ({ text, other, suggestion, row, isJson }) =>
    `“${text}” has figures in “${other}” and, in ${entryInEnglish(row, isJson)}, in “${suggestion}”; write all figures in one unit, or use an id for each indicator`,
  'no-percent-sign': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} has no unit, but another figure of this indicator is a percentage, “${mistake.other}”; write ${mistake.suggestion} if it is a percentage, or write its unit`,
  'duplicate-row': ({ text, other, row }) =>
    `“${text}” is in ${rowInEnglish(other)} and in ${rowInEnglish(row)}; remove one of them, or write what tells them apart`,
  'no-id': ({ text, row, isJson }) =>
    isJson
      ? `${entryInEnglish(row, isJson)} has no id; add an “id” or remove the item`
      : `${rowInEnglish(row)} has “${text}” but no id; add an id or remove the row`,
  'no-label': ({ text, row }) =>
    `${rowInEnglish(row)} has “${text}” but no label; add a label or remove the row`,
  'row-of-period': ({ text, suggestion, row }) =>
    `the table has a row for each period, such as “${text}” in ${rowInEnglish(row)}; swap rows and columns, so that each indicator has a row and each period a column` +
    (suggestion ? `, such as “${suggestion}”` : ''),
  'missing-period': ({ text, other, suggestion }) =>
    `“${text}” has figures of several periods; write the period in the address, such as “#${other}”, or in the attribute period; the data has: ${suggestion}`,
  'unknown-period': ({ text, other, suggestion }) =>
    `“${other}” has no period “${text}”; use one of: ${suggestion}`,
  'no-period': ({ text, other, suggestion }) =>
    `the column “${text}” has no period, but other columns have the periods ${other}; name its period in the heading${suggestion ? `, such as “${suggestion.replaceAll('; ', '” or “')}”` : ''}, or put # before it`,
  'unnamed-period': ({ text, suggestion }) =>
    `the column “${text}” does not name its period; write it in the heading, such as “${suggestion}”`,
  'school-years': (mistake) => {
    const { text, suggestion, field, row } = mistake;
    const isHeading = field === '' && row === undefined;
    return isHeading
      ? `the column “${text}” may be a school year or a period of two years; name it clearly: ${suggestion}`
      : `“${text}”${placeInEnglish(mistake)} may be a school year or a period of two years; write it clearly: ${suggestion}`;
  },
  'half-school-year': ({ text, suggestion }) =>
    `the column “${text}” stands below “Năm học”, but has only one year; name it clearly, such as ${suggestion?.replace(', ', ' or ')}`,
  'heading-without-year': ({ text, other, suggestion }) =>
    `the column “${text}” has no year, but another one has “${other}”; write the year in its name${suggestion ? `, such as “${suggestion}”` : ''}`,
  'index-base': ({ text, isJson }) =>
    `the ${columnInEnglish(isJson)} “${text}” does not say what it is compared with; name it like “${text} (năm trước = 100)”`,
  'outside-row': ({ text, other, row }) =>
    other
      ? `“${text}” in ${rowInEnglish(row)} stands above rows of figures, such as ${rowInEnglish(other)}; move it below the table`
      : IS_UNIT_LINE.test(text)
        ? `“${text}” in ${rowInEnglish(row)} stands below the table; move it above the headings, or remove it`
        : `${rowInEnglish(row)} outside the table has “${text}”; remove it, or begin it with “Đơn vị tính:”, “Nguồn:” or “Ghi chú:”`,
  'split-note': ({ text, row }) =>
    `“${text}” in ${rowInEnglish(row)} stands in several cells; write the whole row in one cell: in a CSV file, quote the whole row`,
  'beside-line': ({ text, other, row }) =>
    `“${text}” in ${rowInEnglish(row)} stands beside “${other}”, which is about the rows below; write “${text}” in each row of figures, or remove it`,
  'line-above': ({ text, row }) =>
    `“${text}” in ${rowInEnglish(row)} says more about figures, but not about which ones; write it in the headings, or begin the line with “Ghi chú:”`,
  'other-time': ({ text, other, row }) =>
    `“${text}” in ${rowInEnglish(row)} is another time than that of the table below (“${other}”); write the right time, with its year, in the table, and remove this line`,
  'note-conflict': (mistake) =>
    `the note “${mistake.text}”${placeInEnglish(mistake)} does not go together with “${mistake.other}”; write the right unit, time or kind of figure in the headings or in their columns, and remove the note`,
  'column-numbers': ({ text, other, suggestion, row }) =>
    `“${text}” in ${rowInEnglish(row)} may be the numbers of the columns or the figures of “${other}”; write the numbers of columns in brackets, (1), (2), or the whole name of the area, such as “${suggestion}”`,
  'numbered-areas': ({ text, suggestion, row }) =>
    `“${text}” in ${rowInEnglish(row)} is a number, not the name of an area; write the whole name in each row, such as “${suggestion}”`,
  'unnamed-figures': ({ text }) =>
    `The table does not say what the figures of “${text}” measure; write the name of the table in a line above the headings, such as “Dân số trung bình”`,
  'only-plan': ({ text }) =>
    `the only figures are those of the plan “${text}”; add a column “giá trị” with the results, or call this column “giá trị” and write in each label that it is a plan`,
  'part-of-year': ({ text, suggestion, row }) =>
    `“${text}” in ${rowInEnglish(row)} names a part of the year, but the figures have whole years; name the part wherever the year stands, such as “${suggestion}”, or remove these words`,
  'part-column': ({ text, suggestion }) =>
    `the column “${text}” has parts of the figures beside it; write each part in a row of its own, with a label such as “… – ${suggestion}”`,
  'heading-above': ({ text, suggestion, row }) =>
    `“${text}” in ${rowInEnglish(row)} says what the figures are, but no label says so; write it in each label, such as “${suggestion}”, and remove this row`,
  'unit-line': ({ text, row }) =>
    `cannot read the unit in “${text}” in ${rowInEnglish(row)}; write one unit, such as “Đơn vị tính: tỷ đồng”, or add a column “đơn vị”`,
  'section-unit': ({ text, other, row }) =>
    `the unit of ${rowInEnglish(row)} is not clear, because “${text}” in ${rowInEnglish(other)} is the unit of some rows below that line, and nothing says where they end; write the unit in a column “đơn vị”`,
  'row-above': ({ text, other, row }) =>
    `the meaning of ${rowInEnglish(row)} is not clear, because “${text}” in ${rowInEnglish(other)} begins another table or period; put the rows below it into a table of their own`,
  'group-head': ({ text, other, row }) =>
    `the meaning of ${rowInEnglish(row)} is not clear, because “${text}” in ${rowInEnglish(other)} says more about some rows below that line, and nothing says where they end; put these rows into a table of their own, and say so in its headings`,
  'broken-label': ({ text, other, row }) =>
    `“${text}” in ${rowInEnglish(other)} and the label of ${rowInEnglish(row)} may be one label in two rows; write the whole label in one row, or begin it with a capital if they are two labels`,
  'unclear-part': ({ text, other, row, suggestion = '-' }) =>
    `${rowInEnglish(row)} may belong to “${text}” in ${rowInEnglish(other)} or not; write “${suggestion} ” in front of each label that belongs to “${text}”`,
  'unclear-item': ({ text, other, row, suggestion = '-' }) =>
    `${rowInEnglish(row)} may belong to “${text}” in ${rowInEnglish(other)} or not; write “${suggestion} ” in front of its label if it does, or a number if it does not`,
  'unclear-head': ({ text, other, row, suggestion = '-' }) =>
    `${rowInEnglish(row)} may belong to “${text}” in ${rowInEnglish(other)} or not, because that row has no figure; write “${suggestion} ” in front of each label that belongs to “${text}”, or “-” (none) or “…” (not known) in its empty cells if it is no group`,
  'unclear-indent': ({ text, other, row, suggestion = '-' }) =>
    `${rowInEnglish(row)} may belong to “${text}” in ${rowInEnglish(other)} or not, because one space stands in front of its label; write “${suggestion} ” in front of the label if it does, or remove the space if it does not`,
  'unclear-period': ({ text, other, row }) =>
    `${rowInEnglish(row)} may be a total of “${text}” in ${rowInEnglish(other)} or of several periods; move it to a table of its own`,
  'no-subject': ({ text, row }) =>
    `“${text}” in ${rowInEnglish(row)} does not say which indicator it is about; write the name of that indicator in its label`,
  'lone-figure': ({ text, row }) =>
    `${rowInEnglish(row)} has only one cell, “${text}”, with a number in it; write the label and the figure in their columns, or write the number in words if this is the name of a group of rows`,
  'nothing-below': ({ text, row }) =>
    `no row of figures stands below “${text}” in ${rowInEnglish(row)}; put it above the rows of figures, or remove it`,
  'merged-cell': ({ text, row }) =>
    `the cell “${text}” in ${rowInEnglish(row)} covers several columns or rows; split it and write the figure of each cell`,
  picture: (mistake) =>
    `the cell${mistake.text ? ` “${mistake.text}”` : ''}${placeInEnglish(mistake)} has a picture, an icon or a layout that cannot be read as text; write only letters and digits in the cell`,
  'no-table': ({ text }) => `the page has no table “${text}”; add id="${text}" to the <table> of the figures`,
  'short-row': ({ text, row }) =>
    `${rowInEnglish(row)} has fewer cells than the headings, and none in the column “${text}”; write all cells, also the empty ones`,
  'blank-cell': ({ text, other, row }) =>
    `${rowInEnglish(row)} has an empty cell in the column “${text}”, below “${other}”; write “${other}” again, or what belongs there`,
  'label-unit': ({ text, other, suggestion }) =>
    `the unit may be “${text}” in the label or “${other}” above it; ` +
    (suggestion
      ? `remove the unit above the table, and write the units in the headings, such as “${suggestion}”`
      : 'write the unit in a column “đơn vị”'),
  'unit-of-other-kind': ({ text, column, suggestion }) =>
    `the unit “${text}” ${column ? `in the heading “${column}”` : 'above the table'} may not be the unit of this indicator; ` +
    (suggestion
      ? `write the unit in the heading, such as “${suggestion}”`
      : 'write the unit of this row in a column “đơn vị”'),
  'no-headings': ({ text, suggestion }) =>
    `there is no row of headings, because the first row has the number “${text}”; add a row of headings above that row, a name in each cell: “${suggestion}”`,
  'long-row': ({ text, row, suggestion }) =>
    `${rowInEnglish(row)} has more cells than the headings: “${text}”; ` +
    (suggestion === ','
      ? 'quote numbers with a comma, or separate cells with semicolons'
      : 'write the name of its column in the row of headings, or remove the cell'),
  'split-number': ({ text, other, row }) =>
    `“${other}” and “${text}” in ${rowInEnglish(row)} may be one number; if it is one, quote it; if there are two, write all cells of the row, and separate cells with semicolons or tabs (TSV)`,
  'excel-file': () => 'this is an Excel file; save it as Unicode Text (*.txt) or CSV UTF-8',
  'html-file': () => 'this is an HTML page, not a file of figures; check the address of the file',
  'wide-table': ({ text, other, row, isJson }) =>
    isJson
      ? `${entryInEnglish(row, isJson)} has ${text} fields; a figure has at most ${other} fields, check the file`
      : `${rowInEnglish(row)} has ${text} cells; a table of figures has at most ${other} columns, check the file`,
  'empty-file': () => 'the file of figures is empty; check its address and content',
} satisfies Partial<MistakeMessages>;
