import { exampleOf } from './field-examples.ts';
import { impossibleInVietnamese } from './impossible-time.ts';
import type { MistakeDetails, MistakeMessages } from './mistake.ts';
import {
  columnInVietnamese,
  englishFormat,
  entryInVietnamese,
  fieldInVietnamese,
  nameOfField,
  placeInVietnamese,
  rowInVietnamese,
} from './mistake-place.ts';

/** Without a year, points may belong to different years. */
const HAS_YEAR = /\d{4}/;

/** The sentence of each kind of mistake, without the label in front of it. */
export const mistakesInVietnamese: MistakeMessages = {
  unread: (mistake) =>
    `không đọc được “${mistake.text}”${placeInVietnamese(mistake)}; hãy viết ${mistake.suggestion ?? exampleOf(mistake.field, 'vi')}`,
  'no-data-sign': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} không cho biết vì sao không có số liệu; hãy ghi “-” nếu không phát sinh, “...” nếu có phát sinh nhưng không thu thập được số liệu, hoặc để trống nếu chưa có số liệu`,
  'unit-in-number': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} có cả đơn vị; hãy viết ${mistake.suggestion} và ghi “${mistake.other}” ở ${fieldInVietnamese('unit', 'đơn vị', mistake)}, là đơn vị chung của mọi số trong chỉ tiêu này`,
  'other-unit': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} có đơn vị “${mistake.suggestion}”, khác đơn vị “${mistake.other}” của chỉ tiêu; hãy viết các số theo cùng một đơn vị`,
  'number-in-brackets': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} có thể là số âm hoặc là ghi chú; hãy viết ${mistake.suggestion} nếu là số âm, ${mistake.other} nếu không phải`,
  'no-english-number': (mistake) =>
    `không đọc được “${mistake.text}”${placeInVietnamese(mistake)} theo kiểu Anh; hãy viết số như 1,200.5, hoặc bỏ ${englishFormat(mistake)}`,
  'impossible-time': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} không có thật, ${impossibleInVietnamese(mistake.text)}`,
  'no-year': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} không ghi năm; hãy viết đủ ngày, tháng, năm như 31/12/2023`,
  words: (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} không phải là số; hãy ghi chữ ở cột “nội dung”`,
  'unread-change': (mistake) =>
    `không đọc được “${mistake.text}”${placeInVietnamese(mistake)}; hãy viết như “tăng 5% so với cùng kỳ”, “bằng 109,42% cùng kỳ” hoặc “gấp 1,5 lần năm 2022”`,
  'no-ratio': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} không phải là một tỷ lệ như 109,42; hãy ${correctRatioInVietnamese(mistake)}`,
  'change-field': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} là một so sánh; hãy ghi ${mistake.suggestion ? `“${mistake.suggestion}” ` : ''}ở ${mistake.isJson ? 'trường “change”' : 'thuộc tính “change” hoặc cột “tăng giảm”'}`,
  missing: (mistake) => `số liệu thiếu “${mistake.text}”${placeInVietnamese(mistake)}; hãy ghi thêm`,
  time: (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} là thời gian, không phải số; hãy dùng ` +
    (mistake.column && !mistake.isJson ? '“nội dung” hoặc “kỳ”' : '“text” hoặc “period”'),
  'misplaced-quote': ({ text, row }) =>
    `dấu ngoặc kép đặt sai chỗ trong “${text}” ở ${rowInVietnamese(row)}; hãy đặt cả ô trong ngoặc kép và viết hai ngoặc kép cho mỗi ngoặc kép trong ô`,
  separator: ({ text }) =>
    `không rõ dấu nào ngăn các ô của dòng tiêu đề “${text}”; hãy ngăn các ô của mọi dòng bằng dấu chấm phẩy`,
  'no-file': ({ text }) =>
    (text ? `“${text}” là bảng của trang, không có tệp để tải` : 'thiếu “src” nên không có tệp để tải') +
    '; hãy ghi địa chỉ của tệp vào thuộc tính “download”',
  unknown: ({ text, suggestion }) =>
    (text ? `không có chỉ tiêu “${text}”` : 'địa chỉ không ghi chỉ tiêu nào') +
    (suggestion ? `; hiện có: ${suggestion}` : '; hãy xem lại địa chỉ hoặc nội dung của tệp'),
  'no-record': ({ text }) =>
    `“${text}” không phải là một số liệu; hãy ` +
    (text === 'Promise'
      ? 'dùng await, hoặc gán hàm cho “load”'
      : 'viết một đối tượng như {"label": "Xã đạt chuẩn", "value": 62}'),
  'unknown-field': ({ text, field, suggestion }) =>
    `số liệu${field && ` trong “${field}”`} không có trường nào tên “${text}”; hãy ` +
    (suggestion ? `viết “${suggestion}”` : 'dùng tên trường trong docs/indicator.md') +
    ', hoặc bỏ trường này',
  'unknown-column': ({ text, suggestion }) =>
    `không có mục nào tên “${text}”; hãy đổi thành ${suggestion ? `${suggestion} hoặc ` : ''}một tên trong tệp mẫu chi-tieu-mau.csv; nếu không dùng cột này, hãy thêm # trước tên hoặc ghi tên ở ignore-columns`,
  accents: (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake) || ' ở dòng tiêu đề'} viết không dấu nên không rõ nghĩa; hãy viết có dấu như các chữ khác trong bảng, hoặc dùng tên khác`,
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
  'index-column': ({ text, isJson }) =>
    `${columnInVietnamese(isJson)} “${text}” có thể là chỉ số (109,42) hoặc mức tăng, giảm (9,42); hãy bắt đầu tên ${columnInVietnamese(isJson)} bằng “Chỉ số” hoặc “Tăng, giảm”`,
  'duplicate-id': ({ text, other, row, isJson }) =>
    `mã “${text}” có ở cả ${entryInVietnamese(other, isJson)} và ${entryInVietnamese(row, isJson)}; hãy đặt mỗi ${isJson ? 'mục' : 'dòng'} một mã`,
  'duplicate-label': ({ text, other, row }) =>
    `tên “${text}” có ở cả ${rowInVietnamese(other)} và ${rowInVietnamese(row)}; hãy thêm cột “mã” và đặt mỗi dòng một mã`,
  'duplicate-row': ({ text, other, row }) =>
    `“${text}” có ở cả ${rowInVietnamese(other)} và ${rowInVietnamese(row)}; hãy xóa một dòng, hoặc ghi hai dòng khác nhau`,
  'no-id': ({ text, row, isJson }) =>
    `${entryInVietnamese(row, isJson)} có “${text}” nhưng không có mã; hãy thêm mã${isJson ? ' (“id”) hoặc xóa mục này' : ' hoặc xóa dòng này'}`,
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
  'index-base': ({ text, isJson }) =>
    `${columnInVietnamese(isJson)} “${text}” không ghi so với kỳ nào; hãy đặt tên ${columnInVietnamese(isJson)} như “${text} (năm trước = 100)”`,
  'outside-row': ({ text, row }) =>
    `${rowInVietnamese(row)} ở ngoài bảng số liệu có “${text}”; hãy xóa dòng này, hoặc bắt đầu bằng “Đơn vị tính:”, “Nguồn:” hay “Ghi chú:”`,
  'line-above': ({ text, row }) =>
    `“${text}” ở ${rowInVietnamese(row)} nói thêm về các số, nhưng không rõ về những số nào; hãy ghi điều đó ở tên cột, hoặc bắt đầu dòng bằng “Ghi chú:”`,
  'unit-line': ({ text, row }) =>
    `không đọc được đơn vị tính trong “${text}” ở ${rowInVietnamese(row)}; hãy ghi một đơn vị, như “Đơn vị tính: tỷ đồng”, hoặc thêm cột “đơn vị”`,
  'section-unit': ({ text, other, row }) =>
    `không rõ đơn vị của ${rowInVietnamese(row)}, vì “${text}” ở ${rowInVietnamese(other)} là đơn vị của một số dòng phía dưới mà không rõ đến dòng nào; hãy ghi đơn vị ở cột “đơn vị”`,
  'row-above': ({ text, other, row }) =>
    `không rõ nghĩa của ${rowInVietnamese(row)}, vì “${text}” ở ${rowInVietnamese(other)} bắt đầu một bảng khác hoặc một kỳ khác; hãy tách các dòng dưới đó thành bảng riêng`,
  'nothing-below': ({ text, row }) =>
    `dưới “${text}” ở ${rowInVietnamese(row)} không có dòng số liệu nào; hãy đặt dòng này lên trên các dòng số liệu, hoặc xóa đi`,
  'merged-cell': ({ text, row }) =>
    `ô “${text}” ở ${rowInVietnamese(row)} gộp nhiều cột hoặc nhiều dòng; hãy tách ô và ghi số liệu vào từng ô`,
  picture: (mistake) =>
    `ô ${mistake.text ? `“${mistake.text}”` : 'số liệu'}${placeInVietnamese(mistake)} có hình hoặc biểu tượng; hãy ghi nội dung của hình bằng chữ hoặc số`,
  'no-table': ({ text }) =>
    `trang không có bảng “${text}”; hãy thêm id="${text}" vào thẻ <table> của bảng số liệu`,
  'short-row': ({ text, row }) =>
    `${rowInVietnamese(row)} ít ô hơn dòng tiêu đề, không có ô ở cột “${text}”; hãy viết đủ các ô, ô trống cũng cần dấu ngăn`,
  'blank-cell': ({ text, other, row }) =>
    `${rowInVietnamese(row)} để trống cột “${text}”, dưới “${other}”; hãy ghi lại “${other}” hoặc nội dung đúng vào ô đó`,
  'label-unit': ({ text, other }) =>
    `không rõ đơn vị là “${text}” trong tên hay “${other}” ở trên; hãy ghi đơn vị ở cột “đơn vị”`,
  'unit-of-other-kind': ({ text }) =>
    `không thể có đơn vị “${text}” ghi ở trên bảng; hãy ghi đơn vị của dòng này ở cột “đơn vị”`,
  'long-row': ({ text, row }) =>
    `${rowInVietnamese(row)} nhiều ô hơn dòng tiêu đề, thừa “${text}”; hãy đặt số có dấu phẩy trong ngoặc kép hoặc ngăn các ô bằng dấu chấm phẩy`,
  'split-number': ({ text, other, row }) =>
    `“${other}” và “${text}” ở ${rowInVietnamese(row)} có thể là một số; hãy viết đủ các ô, đặt số có dấu phẩy trong ngoặc kép hoặc ngăn các ô bằng dấu chấm phẩy`,
  'heading-conflict': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} khác “${mistake.other}” trên tên ${columnInVietnamese(mistake.isJson)}; hãy giữ một trong hai`,
  contradiction: (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} mâu thuẫn với “${mistake.other}”; hãy giữ một trong hai`,
  'numbers-contradict': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} không khớp với hai số ${mistake.other?.replace(';', ' và')}; hãy xem lại các số này và chiều tăng, giảm`,
  fraction: (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} không tính theo phần trăm, như hai số ${mistake.other?.replace(';', ' và')} cho thấy; hãy viết ${mistake.suggestion}`,
  'ambiguous-number': (mistake) =>
    `không rõ “${mistake.text}”${placeInVietnamese(mistake)} là số kiểu Việt Nam hay kiểu Anh, vì tệp có số kiểu Anh “${mistake.other}”; ` +
    `hãy viết “${mistake.other}” theo kiểu Việt Nam hoặc, nếu mọi số là kiểu Anh, ghi ` +
    (mistake.isJson ? 'trường "numberFormat": "en"' : 'number-format=en ở dòng đầu của tệp'),
  'unclear-number': (mistake) =>
    `không rõ “${mistake.text}”${placeInVietnamese(mistake)} là số kiểu Việt Nam hay kiểu Anh; ` +
    `nếu là kiểu Anh, hãy ${mistake.suggestion ? `viết ${mistake.suggestion} hoặc ` : ''}ghi number-format=en; ` +
    'nếu là kiểu Việt Nam, hãy ghi number-format=vi, ở dòng đầu của tệp hoặc trong thẻ',
  'ambiguous-day': (mistake) =>
    `không rõ ngày và tháng của “${mistake.text}”${placeInVietnamese(mistake)}, vì cột đó có “${mistake.other}”; hãy viết mọi ngày như 31/12/2023`,
  'inexact-number': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} có nhiều chữ số hơn mức JavaScript giữ được; hãy viết số dưới dạng chuỗi`,
  'change-unit': (mistake) =>
    `mức thay đổi “${mistake.text}” của một tỷ lệ không ghi đơn vị; hãy viết ${mistake.suggestion} hoặc ${mistake.other}`,
  'change-conflict': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} mâu thuẫn với “${mistake.other}” ở ${fieldInVietnamese('change', 'tăng giảm', mistake)}; hãy bỏ “${mistake.text}” nếu “${mistake.other}” đúng, ` +
    (mistake.suggestion
      ? `hoặc viết “${mistake.suggestion}” nếu sai`
      : `hoặc sửa “${mistake.other}” nếu sai`),
  'series-order': (mistake) =>
    `“${mistake.text}” đứng sau “${mistake.other}”${placeInVietnamese(mistake)}; hãy xếp các điểm theo thứ tự thời gian${HAS_YEAR.test(mistake.text) ? '' : ', hoặc ghi cả năm của từng điểm'}`,
  'series-overlap': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} nằm trong “${mistake.other}”; hãy chỉ ghi năm, chỉ ghi quý hoặc chỉ ghi tháng`,
  part: (mistake) =>
    `“${mistake.text}” không thể là một phần của “${mistake.other}”; hãy xem lại hai số, hoặc ghi kế hoạch ở ${fieldInVietnamese('planTarget', 'kế hoạch', mistake)}`,
  rank: ({ text, other }) =>
    `thứ hạng “${text}” không đúng; hãy viết số nguyên từ 1${other ? ` đến ${other}` : ''}`,
  'spreadsheet-error': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} là lỗi của bảng tính; hãy sửa ${mistake.isJson ? 'giá trị' : 'ô'} đó`,
  encoding: (mistake) =>
    `chữ tiếng Việt bị hỏng: “${mistake.text}”${placeInVietnamese(mistake)}; hãy lưu tệp dưới dạng ${mistake.isJson ? '' : 'CSV '}UTF-8`,
  incomplete: (mistake) =>
    `có “${mistake.text}”${placeInVietnamese(mistake)} nhưng thiếu “${nameOfField(mistake.other ?? '', mistake)}”; hãy ghi thêm, hoặc bỏ “${mistake.text}”`,
  'qualified-rank': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} không đi cùng thứ hạng; hãy bỏ từ này hoặc thêm giá trị`,
  'excel-file': () => 'đây là tệp Excel; hãy lưu dưới dạng Unicode Text (*.txt) hoặc CSV UTF-8',
  'html-file': () => 'đây là trang HTML, không phải tệp số liệu; hãy xem lại địa chỉ của tệp',
  'wide-table': ({ text, other, row }) =>
    `${rowInVietnamese(row)} có ${text} ô; bảng số liệu có tối đa ${other} cột, hãy xem lại tệp`,
  'empty-file': () => 'tệp số liệu trống; hãy xem lại địa chỉ hoặc nội dung của tệp',
};

/** What to correct where a ratio has a sign: the field of a JSON file, the cell or heading of a table, or the attribute `plan-ratio`. */
function correctRatioInVietnamese({ isJson, column }: MistakeDetails): string {
  if (isJson) return 'sửa giá trị hoặc tên trường';
  return column ? 'sửa ô đó hoặc tên cột' : 'bỏ dấu, hoặc ghi mức tăng giảm ở thuộc tính “change”';
}
