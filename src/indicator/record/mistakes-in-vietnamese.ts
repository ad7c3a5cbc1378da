import { exampleOf } from './field-examples.ts';
import { fileMistakesInVietnamese } from './file-mistakes-in-vietnamese.ts';
import { impossibleInVietnamese } from './impossible-reasons.ts';
import type { MistakeDetails, MistakeMessages } from './mistake.ts';
import {
  columnInVietnamese,
  englishFormat,
  entryInVietnamese,
  fieldInVietnamese,
  nameOfField,
  placeInVietnamese,
} from './mistake-place.ts';

/** A period with a year. Points without a year may belong to different years, so the sentence also asks for the years. */
const YEAR = /\d{4}/;

/** The sentence of each kind of mistake, without the label in front of it. */
export const mistakesInVietnamese: MistakeMessages = {
  ...fileMistakesInVietnamese,
  unread: (mistake) =>
    `không đọc được “${mistake.text}”${placeInVietnamese(mistake)}; hãy viết ${mistake.suggestion ?? exampleOf(mistake, 'vi')}${mistake.other ? ` (trong tệp CSV: ${mistake.other})` : ''}`,
  'words-behind-number': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} có “${mistake.other}” cạnh số; nếu các chữ này cho biết kế hoạch, kỳ, đơn vị hoặc mức độ, hãy ghi ở đúng mục đó; nếu không, hãy viết ${mistake.suggestion} và ghi “${mistake.other}” ở ${fieldInVietnamese('note', 'ghi chú', mistake)}`,
  'several-lines': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} nằm trên nhiều dòng nên có thể là nhiều số; hãy viết một số trên một dòng, và ghi các số khác ở ${mistake.column && !mistake.isJson ? 'ô' : 'mục'} của chúng`,
  'long-text': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} dài ${mistake.other} ký tự; hãy viết không quá ${mistake.suggestion} ký tự`,
  'unit-of-label': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} không thể là đơn vị của chỉ tiêu có tên này; hãy sửa đơn vị hoặc tên chỉ tiêu`,
  'several-units': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} có nhiều đơn vị, nên không rõ số được tính theo đơn vị nào; hãy ghi một đơn vị, và mỗi đại lượng khác ở một dòng riêng`,
  'unit-in-note': ({ text, field }) =>
    `${field === 'source' ? 'nguồn' : 'ghi chú'} “${text}” có ghi đơn vị tính, nhưng đơn vị không được đọc từ đó; hãy ghi thành đơn vị của số liệu (thuộc tính “unit”, cột “đơn vị”, hoặc dòng “Đơn vị tính: …” phía trên bảng), rồi bỏ ở ${field === 'source' ? 'nguồn' : 'ghi chú'}`,
  'misplaced-comma': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} có thể sai vị trí dấu phẩy, vì ${mistake.other ? `số khác cùng loại là ${mistake.other}` : 'chỉ số này thường gần 100'}; hãy viết ${mistake.suggestion} nếu sai, hoặc “đạt ${mistake.text}” nếu đúng là số này`,
  'index-as-growth': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} có thể là chỉ số (kỳ trước = 100), trong khi ở đây là mức tăng; hãy viết ${mistake.suggestion} nếu là chỉ số${mistake.field.endsWith('planTarget') ? '' : `, hoặc +${mistake.text} nếu đúng là mức tăng`}`,
  'growth-as-index': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} có thể là mức tăng, giảm, trong khi ở đây là chỉ số (kỳ trước = 100); hãy viết ${mistake.suggestion} nếu là mức tăng, giảm${/^[-−]/.test(mistake.text) ? '' : `, hoặc “đạt ${mistake.text}” nếu đúng là chỉ số`}`,
  'double-negative': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} mang dấu âm, trong khi tên chỉ tiêu đã ghi “${mistake.other}”; hãy bỏ dấu âm nếu tên chỉ tiêu đúng, hoặc đổi “${mistake.other}” trong tên thành “${mistake.suggestion}” và chỉ ghi dấu âm ở số ${mistake.other}`,
  placeholder: (mistake) =>
    `phần mềm thường ghi “${mistake.text}”${placeInVietnamese(mistake)} thay cho số liệu còn thiếu; hãy xóa số này${mistake.field === 'series' ? ' cùng kỳ của nó' : ''} nếu chưa có số liệu${mistake.suggestion ? `, hoặc viết “${mistake.suggestion}” nếu đúng là số liệu` : ''}`,
  'impossible-number': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} không thể đúng, vì chỉ tiêu này ${mistake.suggestion ? `chỉ từ ${mistake.other} đến ${mistake.suggestion}; hãy kiểm tra dấu phẩy, đơn vị và tên chỉ tiêu` : 'không bao giờ âm; hãy sửa số, hoặc ghi thêm “tăng, giảm” vào tên chỉ tiêu nếu đó là mức tăng, giảm'}`,
  'too-large-decrease': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} không thể đúng, vì “${mistake.other}” không bao giờ âm nên chỉ giảm tối đa 100%; hãy viết “bằng” thay cho “giảm” nếu đó là chỉ số, hoặc sửa số`,
  'not-whole': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} không thể là số “${mistake.other}”, vì có phần thập phân; hãy ${mistake.suggestion ? `viết ${mistake.suggestion} nếu số tính bằng phần trăm, hoặc sửa số` : 'sửa số hoặc đơn vị, hoặc ghi thêm “bình quân” vào tên chỉ tiêu nếu là số bình quân'}`,
  'no-data-sign': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} không cho biết vì sao không có số liệu; hãy ghi “-” nếu không phát sinh, “...” nếu có phát sinh nhưng không thu thập được số liệu, hoặc để trống nếu chưa có số liệu`,
  'unit-in-number': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} có cả đơn vị; hãy viết ${mistake.suggestion} và ghi “${mistake.other}” ở ${fieldInVietnamese('unit', 'đơn vị', mistake)}, là đơn vị chung của mọi số trong chỉ tiêu này`,
  'other-unit': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} có đơn vị “${mistake.suggestion}”, khác đơn vị “${mistake.other}” của chỉ tiêu; hãy viết các số theo cùng một đơn vị`,
  'rank-of-scope': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} gồm hai mục; hãy ghi “${mistake.other}” ở ${fieldInVietnamese('rankOf', 'tổng số xếp hạng', mistake)} và “${mistake.suggestion}” ở ${fieldInVietnamese('rankScope', 'phạm vi xếp hạng', mistake)}`,
  'number-in-brackets': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} có thể là số âm hoặc là ghi chú; hãy viết ${mistake.suggestion} nếu là số âm, ${mistake.other} nếu không phải`,
  'no-english-number': (mistake) =>
    `không đọc được “${mistake.text}”${placeInVietnamese(mistake)} theo kiểu Anh; hãy viết số như 1,200.5, hoặc bỏ ${englishFormat(mistake)}`,
  'impossible-time': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} không có thật, ${impossibleInVietnamese(mistake.text)}`,
  'unknown-attribute': (mistake) => `không có thuộc tính “${mistake.text}”; hãy viết ${mistake.suggestion}`,
  unquoted: (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} bị ngắt giữa chừng, vì không đặt trong ngoặc kép thẳng hoặc có ngoặc kép bên trong; hãy viết ${nameOfField(mistake.field, mistake)}="…"`,
  'no-year': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} không ghi năm; hãy viết đủ ngày, tháng, năm như 31/12/2023`,
  'name-number': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} có thể là năm hoặc mã, không phải số lượng; hãy ` +
    (mistake.suggestion
      ? `${mistake.other ? `ghi “${mistake.other}” ở ${fieldInVietnamese('text', 'nội dung', mistake)}` : `viết ${mistake.suggestion}`}, hoặc ghi đơn vị nếu là số lượng`
      : `ghi “${mistake.other}” ở ${fieldInVietnamese('text', 'nội dung', mistake)} và bỏ đơn vị cùng các số khác`),
  words: (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} không phải là số; hãy ghi chữ ở cột “nội dung”`,
  'unread-change': (mistake) =>
    `không đọc được “${mistake.text}”${placeInVietnamese(mistake)}; hãy viết như “tăng 5% so với cùng kỳ”, “bằng 109,42% cùng kỳ” hoặc “gấp 1,5 lần năm 2022”`,
  'no-ratio': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} không phải là một tỷ lệ như 109,42; hãy ${correctRatioInVietnamese(mistake)}`,
  'unnamed-ratio': (mistake) =>
    mistake.suggestion
      ? `không rõ “${mistake.text}”${placeInVietnamese(mistake)} là tỷ lệ của kế hoạch nào; ` +
        (mistake.column === undefined
          ? `hãy ghi tên kế hoạch sau tỷ lệ, như “${mistake.text}% ${mistake.suggestion}”`
          : `hãy ghi tên kế hoạch ở tiêu đề cột, như “So với ${mistake.suggestion} (%)”`)
      : `không rõ mỗi tỷ lệ trong “${mistake.text}”${placeInVietnamese(mistake)} là của kế hoạch nào; hãy viết như “59,9% dự toán Trung ương giao; 58% dự toán HĐND tỉnh giao”`,
  'change-field': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} là một so sánh; hãy ghi ${mistake.suggestion ? `“${mistake.suggestion}” ` : ''}ở ${mistake.isJson ? 'trường “change”' : 'thuộc tính “change” hoặc cột “tăng giảm”'}`,
  missing: (mistake) => `số liệu thiếu “${mistake.text}”${placeInVietnamese(mistake)}; hãy ghi thêm`,
  time: (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} là thời gian, không phải số; hãy ghi ở ${fieldInVietnamese('text', 'nội dung', mistake)} nếu đây là nội dung cần hiện, hoặc ở ${fieldInVietnamese('period', 'kỳ', mistake)} nếu là kỳ của một số khác`,
  'no-file': ({ text }) =>
    (text ? `“${text}” là bảng của trang, không có tệp để tải` : 'thiếu “src” nên không có tệp để tải') +
    '; hãy ghi địa chỉ của tệp vào thuộc tính “download”',
  'no-record': ({ text, row, isJson }) =>
    `“${text}”${isJson ? ` ở mục ${row}` : ''} không phải là một số liệu; hãy ${isJson ? 'xóa mục này, hoặc ' : ''}` +
    (text === 'Promise'
      ? 'dùng await, hoặc gán hàm cho “load”'
      : 'viết một đối tượng như {"label": "Xã đạt chuẩn", "value": 62}'),
  'record-error': ({ text }) =>
    `không đọc được số liệu, vì JavaScript báo lỗi “${text}”; hãy xem lại đối tượng mà trang đưa vào`,
  'unknown-field': ({ text, field, suggestion }) =>
    `“${text}”${field && ` trong “${field}”`} không phải là tên trường; hãy ` +
    (suggestion
      ? `viết “${suggestion.replaceAll(', ', '” hoặc “')}”`
      : 'dùng tên trường trong docs/indicator.md') +
    ', hoặc bỏ trường này',
  'heading-conflict': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} khác “${mistake.other}” trên tên ${columnInVietnamese(mistake.isJson)}; hãy giữ một trong hai`,
  contradiction: (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} mâu thuẫn với “${mistake.other}”; hãy giữ một trong hai`,
  'other-record': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)}${differenceInVietnamese(mistake)}; hãy ghi cùng một số ở cả hai nơi`,
  'ratio-of-other-plan': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} bằng đúng tỷ lệ so với “${mistake.other}”; hãy viết “${mistake.suggestion}”, hoặc ghi thêm kế hoạch của kỳ này để so sánh`,
  'plan-over-figure': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} bằng đúng tỷ lệ của “${mistake.other}” so với số này, không phải mức thực hiện kế hoạch; hãy bỏ số đó, hoặc ghi thêm kế hoạch của kỳ này để so sánh`,
  'ratio-of-other-figure': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} bằng đúng tỷ lệ của “${mistake.other}” so với kế hoạch của kỳ này; hãy ghi “${mistake.suggestion}” làm tỷ lệ kế hoạch của kỳ có số liệu đó, hoặc ghi thêm số liệu của kỳ này`,
  'numbers-contradict': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} không khớp với ${contradictedInVietnamese(mistake)}`,
  'change-from-plan': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} bằng đúng mức chênh lệch so với kế hoạch ${mistake.other}; hãy ghi rõ so với số nào, như “so với kế hoạch” hoặc “so với năm trước”`,
  points: (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} tính theo điểm phần trăm, như hai số ${mistake.other?.replace(';', ' và')} cho thấy; hãy viết ${mistake.suggestion}`,
  fraction: (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} không tính theo phần trăm, như hai số ${mistake.other?.replace(';', ' và')} cho thấy; hãy viết ${mistake.suggestion}`,
  'maybe-fraction': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} có thể là ${mistake.suggestion}%; hãy viết ${mistake.suggestion} nếu là ${mistake.suggestion}%, hoặc ${mistake.other} nếu đúng là ${mistake.other}`,
  'ambiguous-number': (mistake) =>
    `không rõ “${mistake.text}”${placeInVietnamese(mistake)} là số kiểu Việt Nam hay kiểu Anh, vì tệp có số kiểu Anh “${mistake.other}”; ` +
    `hãy viết “${mistake.other}” theo kiểu Việt Nam hoặc, nếu mọi số là kiểu Anh, ghi ` +
    (mistake.isJson ? 'trường "numberFormat": "en"' : 'number-format=en ở dòng đầu của tệp'),
  'unclear-number': (mistake) =>
    `không rõ “${mistake.text}”${placeInVietnamese(mistake)} là số kiểu Việt Nam hay kiểu Anh; ` +
    `nếu là kiểu Anh, hãy ${mistake.suggestion ? `viết ${mistake.suggestion} hoặc ` : ''}ghi number-format=en; ` +
    `nếu là kiểu Việt Nam, hãy ghi number-format=vi${mistake.isJson ? ' (trường numberFormat của tệp JSON hoặc thuộc tính của thẻ)' : ', ở dòng đầu của tệp hoặc trong thẻ'}`,
  'ambiguous-day': (mistake) =>
    `không rõ ngày và tháng của “${mistake.text}”${placeInVietnamese(mistake)}, vì cột đó có “${mistake.other}”; hãy viết mọi ngày như 31/12/2023`,
  'inexact-number': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} có nhiều chữ số hơn mức JavaScript giữ được; hãy viết số dưới dạng chuỗi`,
  'change-unit': (mistake) =>
    `mức thay đổi “${mistake.text}” của một tỷ lệ không ghi đơn vị; hãy viết ${mistake.suggestion}` +
    (mistake.other ? ` hoặc ${mistake.other}` : ''),
  'change-conflict': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} mâu thuẫn với “${mistake.other}” ở ${fieldInVietnamese('change', 'tăng giảm', mistake)}; hãy bỏ “${mistake.text}” nếu “${mistake.other}” đúng, ` +
    (mistake.suggestion
      ? `hoặc viết “${mistake.suggestion}” nếu sai`
      : `hoặc sửa “${mistake.other}” nếu sai`),
  'series-order': (mistake) =>
    `“${mistake.text}” đứng sau “${mistake.other}”${placeInVietnamese(mistake)}; hãy xếp các điểm theo thứ tự thời gian${YEAR.test(mistake.text) ? '' : ', hoặc ghi cả năm của từng điểm'}`,
  'series-overlap': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} nằm trong “${mistake.other}”; hãy chỉ ghi năm, chỉ ghi quý hoặc chỉ ghi tháng`,
  part: (mistake) =>
    `“${mistake.text}” không thể là một phần của “${mistake.other}”; hãy xem lại hai số, hoặc ghi kế hoạch ở ${fieldInVietnamese('planTarget', 'kế hoạch', mistake)}`,
  'larger-part': (mistake) =>
    `“${mistake.text}” lớn hơn “${mistake.other}”, là tổng số; hãy xem lại hai số` +
    (mistake.field === 'also'
      ? ''
      : `, hoặc ghi kế hoạch ở ${fieldInVietnamese('planTarget', 'kế hoạch', mistake)}`),
  'rank-field': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} là thứ hạng, không phải một phần của tổng số; hãy ghi ở ${fieldInVietnamese('rank', 'xếp hạng', mistake)}`,
  rank: ({ text, other }) =>
    `thứ hạng “${text}” không đúng; hãy viết số nguyên từ 1${other ? ` đến ${other}` : ''}`,
  'spreadsheet-error': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} là lỗi của bảng tính; hãy sửa ${mistake.isJson ? 'giá trị' : 'ô'} đó`,
  'status-in-ratio': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} là tình trạng, không phải tỷ lệ; hãy ghi ở ${fieldInVietnamese('planStatus', 'tình trạng', mistake)}`,
  'qualifier-in-status': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} là từ đứng trước con số, không phải tình trạng của số liệu; hãy ghi ở ${fieldInVietnamese('qualifier', 'từ đi kèm', mistake)}`,
  'figure-of-base': (mistake) =>
    `“${mistake.other}” trong “${mistake.text}”${placeInVietnamese(mistake)} là số liệu của kỳ trước; hãy ghi ở ${fieldInVietnamese('previous', 'kỳ trước', mistake)}, và ở đây chỉ viết “${mistake.suggestion}”`,
  formula: (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} là công thức, không phải kết quả; hãy ghi kết quả của công thức, như khi dán với “Chỉ giá trị”`,
  'number-as-date': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} là ngày mà bảng tính tự đổi từ một số; hãy ${mistake.isJson ? 'ghi lại số đó trong ngoặc kép' : 'định dạng ô là Văn bản (Text), rồi ghi lại số đó'}`,
  'program-error': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} do chương trình ghi khi thiếu dữ liệu; hãy sửa chương trình hoặc ghi nội dung đúng`,
  encoding: (mistake) =>
    `chữ tiếng Việt bị hỏng: “${mistake.text}”${placeInVietnamese(mistake)}; hãy lưu tệp dưới dạng ${mistake.isJson ? 'UTF-8' : 'Unicode Text (*.txt) hoặc CSV UTF-8'}`,
  'damaged-letter': (mistake) => {
    const { text, other, suggestion } = mistake;
    const damaged = `chữ “${other}” trong “${text}”${placeInVietnamese(mistake)} không phải chữ tiếng Việt`;
    return suggestion
      ? `${damaged}; hãy viết “${suggestion}”, và sửa mọi chữ “${other}” khác như vậy`
      : `${damaged}; hãy viết lại từ này`;
  },
  'invisible-sign': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} có ký tự không nhìn thấy, có thể là dấu trừ, gạch nối hoặc dấu chấm đã mất; hãy gõ lại cả ${mistake.column && !mistake.isJson ? 'ô' : 'giá trị'} đó, với dấu đúng nếu có`,
  escaped: (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} có mã thay cho chữ; hãy viết ${mistake.suggestion ? `“${mistake.suggestion}”` : 'chữ tiếng Việt có dấu'}`,
  incomplete: (mistake) =>
    `có “${mistake.text}”${placeInVietnamese(mistake)} nhưng thiếu “${nameOfField(mistake.other ?? '', mistake)}”; hãy ghi thêm, hoặc bỏ “${mistake.text}”`,
  'qualified-rank': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} không đi cùng thứ hạng; hãy bỏ từ này hoặc thêm giá trị`,
};

/** What to correct where a ratio has a sign: the field of a JSON file, the cell or heading of a table, or the attribute `plan-ratio`. */
function correctRatioInVietnamese({ isJson, column }: MistakeDetails): string {
  if (isJson) return 'sửa giá trị hoặc tên trường';
  return column ? 'sửa ô đó hoặc tên cột' : 'bỏ dấu, hoặc ghi mức tăng giảm ở thuộc tính “change”';
}

/** The two numbers that a published number contradicts, and what to check. Only a change has a direction. */
function contradictedInVietnamese({ field, other = '' }: MistakeDetails): string {
  const hasDirection = !field.endsWith('planRatio') && field !== 'also';
  const toCheck = hasDirection ? 'các số này và chiều tăng, giảm' : 'cả ba số';
  return `hai số ${other.replace(';', ' và')}; hãy xem lại ${toCheck}`;
}

/** The other record that a record contradicts: `, dòng 3, khác với “2022: 120” ở dòng 2`. */
function differenceInVietnamese({ row, other, suggestion, isJson }: MistakeDetails): string {
  const own = entryInVietnamese(row ?? 0, isJson);
  const isSame = suggestion === String(row);
  const place = isSame ? `cùng ${isJson ? 'mục' : 'dòng'}` : entryInVietnamese(Number(suggestion), isJson);
  return `, ${own}, khác với “${other}” ở ${place}`;
}
