import type { Language } from '../../text/language.ts';
import { exampleOf } from './field-examples.ts';
import { impossibleInEnglish, impossibleInVietnamese } from './impossible-time.ts';
import type { IndicatorProblem, MistakeDetails } from './mistake.ts';
import {
  placeInEnglish,
  placeInVietnamese,
  rowInEnglish,
  rowInVietnamese,
  toAttribute,
  unitPlaceInVietnamese,
} from './mistake-place.ts';

type MistakeMessages = Record<IndicatorProblem, (mistake: MistakeDetails) => string>;

const vietnamese: MistakeMessages = {
  unread: (mistake) =>
    `không đọc được “${mistake.text}”${placeInVietnamese(mistake)}; hãy viết ${mistake.suggestion ?? exampleOf(mistake.field, 'vi')}`,
  'no-data-sign': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} không cho biết vì sao không có số liệu; hãy ghi “-” nếu không phát sinh, “...” nếu có phát sinh nhưng không thu thập được số liệu, hoặc để trống nếu chưa có số liệu`,
  'unit-in-number': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} có cả đơn vị; hãy viết ${mistake.suggestion} và ghi “${mistake.other}” ở ${unitPlaceInVietnamese(mistake)}, là đơn vị chung của mọi số trong chỉ tiêu này`,
  'other-unit': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} có đơn vị “${mistake.suggestion}”, khác đơn vị “${mistake.other}” của chỉ tiêu; hãy viết các số theo cùng một đơn vị`,
  'number-in-brackets': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} có thể là số âm hoặc là ghi chú; hãy viết ${mistake.suggestion} nếu là số âm, ${mistake.other} nếu không phải`,
  'no-english-number': (mistake) =>
    `không đọc được “${mistake.text}”${placeInVietnamese(mistake)} theo kiểu Anh; hãy viết số như 1,200.5, hoặc bỏ number-format=en`,
  'impossible-time': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} không có thật, ${impossibleInVietnamese(mistake.text)}`,
  'no-year': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} không ghi năm; hãy viết đủ ngày, tháng, năm như 31/12/2023`,
  words: (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} không phải là số; hãy ghi chữ ở cột “nội dung”`,
  'unread-change': (mistake) =>
    `không đọc được “${mistake.text}”${placeInVietnamese(mistake)}; hãy viết như “tăng 5% so với cùng kỳ”, “bằng 109,42% cùng kỳ” hoặc “gấp 1,5 lần năm 2022”`,
  'no-ratio': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} không phải là một tỷ lệ như 109,42; hãy sửa ô đó hoặc tên cột`,
  'change-field': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} là một so sánh; hãy ghi ${mistake.suggestion ? `“${mistake.suggestion}” ` : ''}ở thuộc tính “change” hoặc cột “tăng giảm”`,
  missing: (mistake) => `số liệu thiếu “${mistake.text}”${placeInVietnamese(mistake)}; hãy ghi thêm`,
  time: (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} là thời gian, không phải số; hãy dùng ` +
    (mistake.column ? '“nội dung” hoặc “kỳ”' : '“text” hoặc “period”'),
  'misplaced-quote': ({ text, row }) =>
    `dấu ngoặc kép đặt sai chỗ trong “${text}” ở ${rowInVietnamese(row)}; hãy đặt cả ô trong ngoặc kép và viết hai ngoặc kép cho mỗi ngoặc kép trong ô`,
  'no-file': ({ text }) =>
    (text ? `“${text}” là bảng của trang, không có tệp để tải` : 'thiếu “src” nên không có tệp để tải') +
    '; hãy ghi địa chỉ của tệp vào thuộc tính “download”',
  unknown: ({ text, suggestion }) =>
    (text ? `không có chỉ tiêu “${text}”` : 'địa chỉ không ghi chỉ tiêu nào') +
    (suggestion ? `; hiện có: ${suggestion}` : '; hãy xem lại địa chỉ hoặc nội dung của tệp'),
  'unknown-field': ({ text, field, suggestion }) =>
    `số liệu${field && ` trong “${field}”`} không có trường nào tên “${text}”; hãy ` +
    (suggestion ? `viết “${suggestion}”` : 'dùng tên trường trong docs/indicator.md') +
    ', hoặc bỏ trường này',
  'unknown-column': ({ text, suggestion }) =>
    `không có mục nào tên “${text}”; hãy đổi thành ${suggestion ? `${suggestion} hoặc ` : ''}một tên trong tệp mẫu chi-tieu-mau.csv; nếu không dùng cột này, hãy thêm # trước tên hoặc ghi tên ở ignore-columns`,
  'plan-against-figures': ({ text }) =>
    `cột “${text}” so sánh kế hoạch với số liệu của kỳ khác, nên không hiện được; hãy thêm # trước tên cột`,
  'unnamed-column': ({ text, row }) =>
    `“${text}” ở ${rowInVietnamese(row)} nằm trong cột không có tên; hãy dùng một dòng tiêu đề, mỗi cột một tên`,
  mark: (mistake) =>
    `không có ghi chú cho dấu “${mistake.text}”${placeInVietnamese(mistake)}; hãy thêm dòng “${mistake.text} …” dưới bảng, ` +
    (mistake.suggestion ? `hoặc ghi rõ như “${mistake.suggestion}”` : 'hoặc bỏ dấu đó'),
  'duplicate-column': ({ text, other }) =>
    `hai cột “${other}” và “${text}” cùng là một mục; hãy thêm # trước tên cột không dùng`,
  'duplicate-field': ({ text, other }) =>
    (text === other
      ? `một đối tượng của tệp JSON có tên “${text}” hai lần`
      : `hai trường “${other}” và “${text}” của tệp JSON cùng là một mục`) + '; hãy giữ một trong hai',
  'json-list': ({ text }) =>
    `“${text}” của tệp JSON là một danh sách; hãy để cả tệp là danh sách đó, hoặc là một đối tượng có mỗi mã một số liệu`,
  'index-column': ({ text }) =>
    `cột “${text}” có thể là chỉ số (109,42) hoặc mức tăng, giảm (9,42); hãy bắt đầu tên cột bằng “Chỉ số” hoặc “Tăng, giảm”`,
  'duplicate-id': ({ text, other, row }) =>
    `mã “${text}” có ở cả ${rowInVietnamese(other)} và ${rowInVietnamese(row)}; hãy đặt mỗi dòng một mã`,
  'duplicate-label': ({ text, other, row }) =>
    `tên “${text}” có ở cả ${rowInVietnamese(other)} và ${rowInVietnamese(row)}; hãy thêm cột “mã” và đặt mỗi dòng một mã`,
  'duplicate-row': ({ text, other, row }) =>
    `“${text}” có ở cả ${rowInVietnamese(other)} và ${rowInVietnamese(row)}; hãy xóa một dòng, hoặc ghi hai dòng khác nhau`,
  'no-id': ({ text, row }) =>
    `${rowInVietnamese(row)} có “${text}” nhưng không có mã; hãy thêm mã hoặc xóa dòng này`,
  'no-label': ({ text, row }) =>
    `${rowInVietnamese(row)} có “${text}” nhưng không có tên chỉ tiêu; hãy thêm tên hoặc xóa dòng này`,
  'row-of-period': ({ text, row }) =>
    `bảng ghi mỗi kỳ một dòng, như “${text}” ở ${rowInVietnamese(row)}; hãy đổi dòng thành cột, để mỗi chỉ tiêu một dòng và mỗi kỳ một cột`,
  'missing-period': ({ text, suggestion }) =>
    `“${text}” có số liệu của nhiều kỳ; hãy thêm thuộc tính period với một trong các kỳ: ${suggestion}`,
  'unknown-period': ({ text, other, suggestion }) =>
    `“${other}” không có kỳ “${text}”; hãy dùng một trong các kỳ: ${suggestion}`,
  'no-period': ({ text, other, suggestion }) =>
    `cột “${text}” không ghi kỳ, trong khi các cột khác có các kỳ ${other}; hãy ghi kỳ trong tên cột, như “${suggestion}”, hoặc thêm # trước tên cột`,
  'index-base': ({ text }) =>
    `cột “${text}” không ghi so với kỳ nào; hãy đặt tên cột như “${text} (năm trước = 100)”`,
  'outside-row': ({ text, row }) =>
    `${rowInVietnamese(row)} ở ngoài bảng số liệu có “${text}”; hãy xóa dòng này, hoặc bắt đầu bằng “Đơn vị tính:”, “Nguồn:” hay “Ghi chú:”`,
  'unit-line': ({ text, row }) =>
    `không đọc được đơn vị tính trong “${text}” ở ${rowInVietnamese(row)}; hãy ghi một đơn vị, như “Đơn vị tính: tỷ đồng”, hoặc thêm cột “đơn vị”`,
  'section-unit': ({ text, other, row }) =>
    `không rõ đơn vị của ${rowInVietnamese(row)}, vì “${text}” ở ${rowInVietnamese(other)} là đơn vị của các dòng dưới nó; hãy ghi đơn vị ở cột “đơn vị”`,
  'row-above': ({ text, other, row }) =>
    `không rõ nghĩa của ${rowInVietnamese(row)}, vì “${text}” ở ${rowInVietnamese(other)} bắt đầu một bảng khác hoặc một kỳ khác; hãy tách các dòng dưới đó thành bảng riêng`,
  'nothing-below': ({ text, row }) =>
    `dưới “${text}” ở ${rowInVietnamese(row)} không có dòng số liệu nào; hãy đặt dòng này lên trên các dòng số liệu, hoặc xóa đi`,
  'merged-cell': ({ text, row }) =>
    `ô “${text}” ở ${rowInVietnamese(row)} gộp nhiều cột hoặc nhiều dòng; hãy tách ô và ghi số liệu vào từng ô`,
  'no-table': ({ text }) =>
    `trang không có bảng “${text}”; hãy thêm id="${text}" vào thẻ <table> của bảng số liệu`,
  'short-row': ({ text, row }) =>
    `${rowInVietnamese(row)} ít ô hơn dòng tiêu đề, không có ô ở cột “${text}”; hãy viết đủ các ô, ô trống cũng cần dấu ngăn`,
  'blank-cell': ({ text, other, row }) =>
    `${rowInVietnamese(row)} để trống cột “${text}”, dưới “${other}”; hãy ghi lại “${other}” hoặc nội dung đúng vào ô đó`,
  'label-unit': ({ text, other }) =>
    `không rõ đơn vị là “${text}” trong tên hay “${other}” ở trên; hãy ghi đơn vị ở cột “đơn vị”`,
  'long-row': ({ text, row }) =>
    `${rowInVietnamese(row)} nhiều ô hơn dòng tiêu đề, thừa “${text}”; hãy đặt số có dấu phẩy trong ngoặc kép hoặc ngăn các ô bằng dấu chấm phẩy`,
  'split-number': ({ text, other, row }) =>
    `“${other}” và “${text}” ở ${rowInVietnamese(row)} có thể là một số; hãy viết đủ các ô, đặt số có dấu phẩy trong ngoặc kép hoặc ngăn các ô bằng dấu chấm phẩy`,
  'heading-conflict': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} khác “${mistake.other}” trên tên cột; hãy giữ một trong hai`,
  contradiction: (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} mâu thuẫn với “${mistake.other}”; hãy giữ một trong hai`,
  'ambiguous-number': (mistake) =>
    `không rõ “${mistake.text}”${placeInVietnamese(mistake)} là số kiểu Việt Nam hay kiểu Anh, vì tệp có số kiểu Anh “${mistake.other}”; ` +
    'hãy viết số kiểu Việt Nam, hoặc ghi number-format=en ở dòng đầu của tệp',
  'unclear-number': (mistake) =>
    `không rõ “${mistake.text}”${placeInVietnamese(mistake)} là số kiểu Việt Nam hay kiểu Anh; ` +
    'hãy ghi number-format=vi hoặc number-format=en, ở dòng đầu của tệp hoặc trong thẻ',
  'ambiguous-day': (mistake) =>
    `không rõ ngày và tháng của “${mistake.text}”${placeInVietnamese(mistake)}, vì cột đó có “${mistake.other}”; hãy viết mọi ngày như 31/12/2023`,
  'inexact-number': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} có nhiều chữ số hơn mức JavaScript giữ được; hãy viết số dưới dạng chuỗi`,
  'change-unit': (mistake) =>
    `mức thay đổi “${mistake.text}” của một tỷ lệ không ghi đơn vị; hãy viết ${mistake.suggestion} hoặc ${mistake.other}`,
  'series-order': ({ text, other }) =>
    `“${text}” đứng sau “${other}” ở thuộc tính “series”; hãy xếp các điểm theo thứ tự thời gian`,
  part: ({ text, other }) =>
    `“${text}” không thể là một phần của “${other}”; hãy xem lại hai số, hoặc ghi kế hoạch ở “plan-target”`,
  rank: ({ text, other }) =>
    `thứ hạng “${text}” không đúng; hãy viết số nguyên từ 1${other ? ` đến ${other}` : ''}`,
  'spreadsheet-error': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} là lỗi của bảng tính; hãy sửa ô đó`,
  encoding: (mistake) =>
    `chữ tiếng Việt bị hỏng: “${mistake.text}”${placeInVietnamese(mistake)}; hãy lưu tệp dưới dạng CSV UTF-8`,
  incomplete: (mistake) =>
    `có “${mistake.text}”${placeInVietnamese(mistake)} nhưng thiếu “${toAttribute(mistake.other ?? '')}”; hãy ghi thêm, hoặc bỏ “${mistake.text}”`,
  'qualified-rank': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} không đi cùng thứ hạng; hãy bỏ từ này hoặc thêm giá trị`,
  'excel-file': () => 'đây là tệp Excel; hãy lưu dưới dạng Unicode Text (*.txt) hoặc CSV UTF-8',
  'html-file': () => 'đây là trang HTML, không phải tệp số liệu; hãy xem lại địa chỉ của tệp',
  'wide-table': ({ text, other, row }) =>
    `${rowInVietnamese(row)} có ${text} ô; bảng số liệu có tối đa ${other} cột, hãy xem lại tệp`,
  'empty-file': () => 'tệp số liệu trống; hãy xem lại địa chỉ hoặc nội dung của tệp',
};

const english: MistakeMessages = {
  unread: (mistake) =>
    `cannot read “${mistake.text}”${placeInEnglish(mistake)}; write ${mistake.suggestion ?? exampleOf(mistake.field, 'en')}`,
  'no-data-sign': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} does not say why there is no figure; write “-” if nothing occurred, “...” if something occurred but was not collected, or nothing if there is no figure yet`,
  'unit-in-number': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} has its unit with it; write ${mistake.suggestion}, and “${mistake.other}” in ${mistake.column ? 'the column “đơn vị”' : 'the attribute “unit”'}, the unit of all numbers of this figure`,
  'other-unit': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} has the unit “${mistake.suggestion}”, but the figure has “${mistake.other}”; write all numbers in one unit`,
  'number-in-brackets': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} may be negative or a note; write ${mistake.suggestion} if it is negative, otherwise ${mistake.other}`,
  'no-english-number': (mistake) =>
    `cannot read “${mistake.text}”${placeInEnglish(mistake)} as English; write numbers like 1,200.5, or remove number-format=en`,
  'impossible-time': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} does not exist, ${impossibleInEnglish(mistake.text)}`,
  'no-year': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} has no year; write day, month and year like 31/12/2023`,
  words: (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} is no number; write words in a column “text”`,
  'unread-change': (mistake) =>
    `cannot read “${mistake.text}”${placeInEnglish(mistake)}; write it like “tăng 5% so với cùng kỳ”, “bằng 109,42% cùng kỳ” or “gấp 1,5 lần năm 2022”`,
  'no-ratio': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} is no ratio such as 109,42; correct the cell or the heading`,
  'change-field': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} is a comparison; write ${mistake.suggestion ? `“${mistake.suggestion}”` : 'it'} in the attribute “change” or a column “tăng giảm”`,
  missing: (mistake) => `the data has no “${mistake.text}”${placeInEnglish(mistake)}; add it`,
  time: (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} is a time, not a number; use “text” or “period”`,
  'misplaced-quote': ({ text, row }) =>
    `a quote is misplaced in “${text}” in ${rowInEnglish(row)}; quote the whole cell and double each quote in it`,
  'no-file': ({ text }) =>
    (text
      ? `“${text}” is a table of the page, which has no file`
      : 'there is no file, because “src” is missing') +
    '; write the address of a file in the attribute “download”',
  unknown: ({ text, suggestion }) =>
    (text ? `there is no indicator “${text}”` : 'the address names no indicator') +
    (suggestion ? `; the data has: ${suggestion}` : '; check the address and the content of the file'),
  'unknown-field': ({ text, field, suggestion }) =>
    `the data${field && ` in “${field}”`} has no field “${text}”; ` +
    (suggestion ? `write “${suggestion}”` : 'use a name in docs/indicator.md') +
    ', or remove the field',
  'unknown-column': ({ text, suggestion }) =>
    `no field has the name “${text}”; use ${suggestion ? `${suggestion} or ` : ''}a name of the sample file chi-tieu-mau.csv; if the column is unused, put # before its name or write the name in ignore-columns`,
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
  'index-column': ({ text }) =>
    `the column “${text}” may be an index (109,42) or a change (9,42); begin the heading with “Chỉ số” or “Tăng, giảm”`,
  'duplicate-id': ({ text, other, row }) =>
    `the id “${text}” is in ${rowInEnglish(other)} and in ${rowInEnglish(row)}; use one id for each row`,
  'duplicate-label': ({ text, other, row }) =>
    `the label “${text}” is in ${rowInEnglish(other)} and in ${rowInEnglish(row)}; add a column “id” with one id for each row`,
  'duplicate-row': ({ text, other, row }) =>
    `“${text}” is in ${rowInEnglish(other)} and in ${rowInEnglish(row)}; remove one of them, or write what tells them apart`,
  'no-id': ({ text, row }) => `${rowInEnglish(row)} has “${text}” but no id; add an id or remove the row`,
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
  'index-base': ({ text }) =>
    `the column “${text}” does not say what it is compared with; name it like “${text} (năm trước = 100)”`,
  'outside-row': ({ text, row }) =>
    `${rowInEnglish(row)} outside the table has “${text}”; remove it, or begin it with “Đơn vị tính:”, “Nguồn:” or “Ghi chú:”`,
  'unit-line': ({ text, row }) =>
    `cannot read the unit in “${text}” in ${rowInEnglish(row)}; write one unit, such as “Đơn vị tính: tỷ đồng”, or add a column “đơn vị”`,
  'section-unit': ({ text, other, row }) =>
    `the unit of ${rowInEnglish(row)} is not clear, because “${text}” in ${rowInEnglish(other)} is the unit of rows below it; write the unit in a column “đơn vị”`,
  'row-above': ({ text, other, row }) =>
    `the meaning of ${rowInEnglish(row)} is not clear, because “${text}” in ${rowInEnglish(other)} begins another table or period; put the rows below it into a table of their own`,
  'nothing-below': ({ text, row }) =>
    `no row of figures stands below “${text}” in ${rowInEnglish(row)}; put it above the rows of figures, or remove it`,
  'merged-cell': ({ text, row }) =>
    `the cell “${text}” in ${rowInEnglish(row)} covers several columns or rows; split it and write the figure of each cell`,
  'no-table': ({ text }) => `the page has no table “${text}”; add id="${text}" to the <table> of the figures`,
  'short-row': ({ text, row }) =>
    `${rowInEnglish(row)} has fewer cells than the headings, and none in the column “${text}”; write all cells, also the empty ones`,
  'blank-cell': ({ text, other, row }) =>
    `${rowInEnglish(row)} has an empty cell in the column “${text}”, below “${other}”; write “${other}” again, or what belongs there`,
  'label-unit': ({ text, other }) =>
    `the unit may be “${text}” in the label or “${other}” above it; write the unit in a column “đơn vị”`,
  'long-row': ({ text, row }) =>
    `${rowInEnglish(row)} has more cells than the headings: “${text}”; quote numbers with a comma, or separate cells with semicolons`,
  'split-number': ({ text, other, row }) =>
    `“${other}” and “${text}” in ${rowInEnglish(row)} may be one number; write all cells of the row, quote numbers with a comma, or separate cells with semicolons`,
  'heading-conflict': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} is not “${mistake.other}”, which the heading says; keep one of them`,
  contradiction: (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} contradicts “${mistake.other}”; keep one of them`,
  'ambiguous-number': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} may be Vietnamese or English, because the file has the English number “${mistake.other}”; ` +
    'write Vietnamese numbers, or number-format=en in the first line of the file',
  'unclear-number': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} may be Vietnamese or English; ` +
    'write number-format=vi or number-format=en in the first line of the file or in the tag',
  'ambiguous-day': (mistake) =>
    `the day and the month of “${mistake.text}”${placeInEnglish(mistake)} are not clear, because the column has “${mistake.other}”; write all days like 31/12/2023`,
  'inexact-number': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} has more digits than JavaScript keeps; write the number as a string`,
  'change-unit': (mistake) =>
    `the change “${mistake.text}” of a percentage has no unit; write ${mistake.suggestion} or ${mistake.other}`,
  'series-order': ({ text, other }) =>
    `“${text}” stands after “${other}” in the attribute “series”; put the points in the order of time`,
  part: ({ text, other }) =>
    `“${text}” cannot be a part of “${other}”; check both numbers, or write a plan in “plan-target”`,
  rank: ({ text, other }) =>
    `wrong rank “${text}”; write a whole number from 1${other ? ` to ${other}` : ''}`,
  'spreadsheet-error': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} is an error of the spreadsheet; correct the cell`,
  encoding: (mistake) =>
    `Vietnamese letters are damaged: “${mistake.text}”${placeInEnglish(mistake)}; save the file as CSV UTF-8`,
  incomplete: (mistake) =>
    `there is “${mistake.text}”${placeInEnglish(mistake)}, but no “${toAttribute(mistake.other ?? '')}”; add it, or remove “${mistake.text}”`,
  'qualified-rank': (mistake) =>
    `“${mistake.text}”${placeInEnglish(mistake)} cannot qualify a rank; remove it or add a value`,
  'excel-file': () => 'this is an Excel file; save it as Unicode Text (*.txt) or CSV UTF-8',
  'html-file': () => 'this is an HTML page, not a file of figures; check the address of the file',
  'wide-table': ({ text, other, row }) =>
    `${rowInEnglish(row)} has ${text} cells; a table of figures has at most ${other} columns, check the file`,
  'empty-file': () => 'the file of figures is empty; check its address and content',
};

export const mistakeMessages: Record<Language, MistakeMessages> = { vi: vietnamese, en: english };
