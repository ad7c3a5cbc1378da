import type { MistakeMessages } from './mistake.ts';
import {
  columnInVietnamese,
  entryInVietnamese,
  placeInVietnamese,
  rowInVietnamese,
} from './mistake-place.ts';

/** A line that already begins with `Đơn vị tính:`, so that the sentence does not advise to write these words. */
const IS_UNIT_LINE = /^\(?(?:đơn vị(?: tính)?|đvt) ?:/i;

/** The sentences of mistakes in the rows and headings of a file or table, without the label in front of them. */
export const fileMistakesInVietnamese = {
  'misplaced-quote': ({ text, row }) =>
    `dấu ngoặc kép đặt sai chỗ trong “${text}” ở ${rowInVietnamese(row)}; hãy đặt cả ô trong ngoặc kép và viết hai ngoặc kép cho mỗi ngoặc kép trong ô`,
  separator: ({ text, other }) =>
    other
      ? `“${text}” ở đầu tệp không đúng, vì dấu ngăn các ô của dòng tiêu đề là “${other}”; hãy sửa hoặc xóa dòng đó`
      : `không rõ dấu nào ngăn các ô của dòng tiêu đề “${text}”; hãy ngăn các ô của mọi dòng bằng dấu chấm phẩy`,
  unknown: ({ text, suggestion }) =>
    (text ? `không có chỉ tiêu “${text}”` : 'địa chỉ không ghi chỉ tiêu nào') +
    (suggestion ? `; hiện có: ${suggestion}` : '; hãy xem lại địa chỉ hoặc nội dung của tệp'),
  'missing-area': ({ text, other, suggestion }) =>
    `địa chỉ “${text}” không ghi địa phương; hãy viết như “${other}”; hiện có: ${suggestion}`,
  'unknown-column': ({ text, suggestion }) =>
    `không có mục nào tên “${text}”; hãy đổi thành ${suggestion ? `${suggestion} hoặc ` : ''}một tên trong tệp mẫu chi-tieu-mau.csv; nếu không dùng cột này, hãy thêm # trước tên hoặc ghi tên ở ignore-columns (lệnh check-figures: --ignore-columns)`,
  accents: (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake) || ' ở dòng tiêu đề'} viết không dấu nên không rõ nghĩa; hãy viết ` +
    (mistake.suggestion
      ? `“${mistake.suggestion}” nếu là thời gian, “${mistake.other}” nếu là giới tính`
      : 'có dấu như các chữ khác trong bảng, hoặc dùng tên khác'),
  'ratio-column': ({ text, other, suggestion }) =>
    `cột “${text}” không ghi là tỷ lệ của số nào; hãy đổi tên cột thành ${suggestion ? `“${suggestion}” nếu là tỷ lệ so với kế hoạch, ` : ''}“${other}” ${/^cơ cấu/i.test(other ?? '') ? 'nếu là tỷ trọng' : 'nếu so với kỳ trước'}, hoặc thêm # trước tên cột`,
  'year-plan': ({ text, other, suggestion }) =>
    `cột “${text}” so với kế hoạch của cả năm, trong khi số thực hiện là của một phần năm; hãy đổi tên cột “${other}” thành “${suggestion}” và cột “${text}” thành “% so ${suggestion}”`,
  'period-of-other': ({ text, other, suggestion }) =>
    `cột “${text}” không ghi kỳ, còn kỳ của cột “${other}” có thể là kỳ khác; hãy ghi kỳ của số liệu trong tên cột, như “${suggestion}”`,
  'no-indicator': ({ text, other, suggestion }) =>
    `cột “${text}” không phải là tên của một chỉ tiêu, trong khi cột khác có tên như “${other}”; hãy đổi tên cột${suggestion ? ` thành “${suggestion}”` : ''}, hoặc thêm # trước tên cột nếu không dùng`,
  'dividing-column': ({ text, other, suggestion }) =>
    `cột “${text}” chia nhỏ số liệu, nên mỗi số chỉ là của một phần; hãy dùng cột “chỉ tiêu” và “giá trị”, ghi rõ phần đó trong tên chỉ tiêu, như “${suggestion}”${other ? `, hoặc đổi tên cột thành “${other}” nếu cột là số lượng` : ''}`,
  'plan-row': ({ text, column, row }) =>
    `“${text}” ở ${rowInVietnamese(row)}, cột “${column}” là kế hoạch hoặc dự báo, còn các dòng khác là số thực hiện; hãy xóa dòng này, hoặc chuyển sang một bảng khác`,
  'no-area': ({ text, row }) =>
    `“${text}” ở ${rowInVietnamese(row)} không phải là tên địa phương; hãy xóa dòng này, hoặc chuyển sang một bảng khác`,
  'row-number': ({ text, column, row }) =>
    `“${text}” ở ${rowInVietnamese(row)} nằm trong cột số thứ tự “${column}”, là cột không được đọc; hãy đổi tên cột đó nếu cột có số liệu, hoặc thêm # trước tên cột`,
  'plan-against-figures': ({ text }) =>
    `cột “${text}” so sánh kế hoạch với số liệu của kỳ khác, nên không hiện được; hãy thêm # trước tên cột`,
  'plan-line': ({ text, suggestion, row }) =>
    `“${text}” ở ${rowInVietnamese(row)} cho thấy các số có thể là kế hoạch; hãy ghi tên cột như “${suggestion}” nếu là kế hoạch, hoặc bắt đầu dòng này bằng “Kết quả:” nếu là kết quả`,
  'ratio-unit': ({ text, column, suggestion }) =>
    `“${text}” không phải là đơn vị của một tỷ lệ như ở cột “${column}”; hãy ghi đơn vị %, hoặc đổi tên cột thành “${suggestion}” nếu cột không phải là tỷ lệ`,
  'reversed-signs': ({ text, suggestion }) =>
    `dấu ở cột “${text}” ngược với cách viết thông thường; hãy đổi tên cột thành “${suggestion}”, viết số tăng không có dấu và số giảm với dấu -, hoặc thêm # trước tên cột`,
  'unnamed-column': ({ text, row }) =>
    `“${text}” ở ${rowInVietnamese(row)} nằm trong cột không có tên; hãy dùng một dòng tiêu đề, mỗi cột một tên`,
  'unnamed-rows': ({ text, row, suggestion }) =>
    `cột có “${text}” ở ${rowInVietnamese(row)} không có tên, nên không rõ mỗi dòng là gì; hãy ghi tên cột đó, như ${suggestion ? `“${suggestion}”` : '“Địa phương” hoặc “Năm”'}`,
  'columns-of-indicators': ({ text, other }) =>
    `các cột như “${other}” không có tên mục nào đã biết; nếu mỗi dòng là một địa phương hoặc một cơ quan và mỗi cột là một chỉ tiêu, hãy đổi tên cột “${text}” thành “Địa phương”; nếu không, hãy dùng tên cột trong tệp mẫu chi-tieu-mau.csv`,
  'second-headings': ({ text, row }) =>
    `${rowInVietnamese(row)}, có “${text}”, là dòng tiêu đề thứ hai mà không gộp được với dòng trên; hãy ghi đủ tên từng cột vào một dòng tiêu đề, rồi xóa ${rowInVietnamese(row)}`,
  mark: (mistake) =>
    `không có ghi chú cho dấu “${mistake.text}”${placeInVietnamese(mistake)}; hãy thêm dòng “${mistake.text} …” dưới bảng, ` +
    (mistake.suggestion ? `hoặc ghi rõ như “${mistake.suggestion}”` : 'hoặc bỏ dấu đó'),
  power: (mistake) =>
    `không rõ “${mistake.text}” trong “${mistake.other}”${placeInVietnamese(mistake)} là số mũ hay dấu của ghi chú; hãy viết ${mistake.suggestion ?? 'đủ số'} nếu là số mũ, hoặc thêm dòng “${mistake.text} …” dưới bảng nếu là ghi chú`,
  'duplicate-column': ({ text, other, suggestion }) =>
    `hai cột “${other}” và “${text}” cùng là một mục; hãy ` +
    (suggestion
      ? `ghi ngày mà không có chữ “đến” ở tên cột có ngày, như “${suggestion.replaceAll('; ', '” và “')}”`
      : 'ghi rõ kỳ hoặc nội dung khác nhau trong tên hai cột') +
    ', hoặc thêm # trước tên cột không dùng',
  'duplicate-field': ({ text, other }) =>
    (text === other
      ? `một đối tượng của tệp JSON có tên “${text}” hai lần`
      : `hai trường “${other}” và “${text}” của tệp JSON cùng là một mục`) + '; hãy giữ một trong hai',
  'last-comma': (mistake) =>
    `thừa dấu phẩy trước “${mistake.text.slice(1)}”${placeInVietnamese(mistake)}; hãy xóa dấu phẩy đó`,
  'json-list': ({ text }) =>
    `“${text}” của tệp JSON là một danh sách; hãy để cả tệp là danh sách đó, hoặc là một đối tượng có mỗi mã một số liệu`,
  'index-column': ({ text, suggestion, isJson }) =>
    `${columnInVietnamese(isJson)} “${text}” có thể là chỉ số (109,42) hoặc mức tăng, giảm (9,42); hãy ` +
    (suggestion
      ? `đổi tên cột thành như “${suggestion}” nếu là chỉ số, hoặc viết dấu + trước từng số nếu là mức tăng`
      : `bắt đầu tên ${columnInVietnamese(isJson)} bằng “Chỉ số” hoặc “Tăng, giảm”`),
  'plan-column': ({ text, other, suggestion, isJson }) =>
    `${columnInVietnamese(isJson)} “${text}” có thể là tỷ lệ hoàn thành (95,8%) hoặc mức tăng, giảm; hãy ` +
    (other
      ? `đặt tên là “${other}” nếu là tỷ lệ, hoặc “${suggestion}” nếu là mức tăng, giảm`
      : `đặt tên là “${suggestion}” nếu là mức tăng, giảm, hoặc sửa các số mang dấu nếu là tỷ lệ`),
  'percent-column': ({ text, column, other, isJson }) =>
    `“${text}” ở ${entryInVietnamese(other, isJson)} cho thấy ${columnInVietnamese(isJson)} “${column}” có thể tính bằng phần trăm, vì đó là số đếm mà có phần thập phân; hãy ghi thêm (%) vào tên ${columnInVietnamese(isJson)}, như “Tăng, giảm (%)”, hoặc sửa số`,
  'duplicate-id': ({ text, other, row, isJson }) =>
    `mã “${text}” có ở cả ${entryInVietnamese(other, isJson)} và ${entryInVietnamese(row, isJson)}; hãy đặt mỗi ${isJson ? 'mục' : 'dòng'} một mã`,
  'row-without-period': ({ text, other, row }) =>
    `“${text}” ở ${rowInVietnamese(row)} không ghi kỳ, trong khi ở ${rowInVietnamese(other)} có; hãy ghi kỳ của ${rowInVietnamese(row)}`,
  'duplicate-label': ({ text, other, row }) =>
    `tên “${text}” có ở cả ${rowInVietnamese(other)} và ${rowInVietnamese(row)}; hãy thêm cột “mã” và đặt mỗi dòng một mã`,
  'units-of-id': ({ text, other: unit, suggestion: otherUnit, row, isJson }) =>
    `“${text}” có số theo “${unit}” và, ở ${entryInVietnamese(row, isJson)}, theo “${otherUnit}”; hãy ghi mọi số theo một đơn vị, hoặc đặt mỗi chỉ tiêu một mã`,
  'no-percent-sign': (mistake) =>
    `“${mistake.text}”${placeInVietnamese(mistake)} không có đơn vị, trong khi số khác của chỉ tiêu này là phần trăm, như “${mistake.other}”; hãy viết ${mistake.suggestion} nếu là phần trăm, hoặc ghi đơn vị`,
  'duplicate-row': ({ text, other, row }) =>
    `“${text}” có ở cả ${rowInVietnamese(other)} và ${rowInVietnamese(row)}; hãy xóa một dòng, hoặc ghi hai dòng khác nhau`,
  'no-id': ({ text, row, isJson }) =>
    isJson
      ? `${entryInVietnamese(row, isJson)} không có mã; hãy thêm mã (“id”) hoặc xóa mục này`
      : `${rowInVietnamese(row)} có “${text}” nhưng không có mã; hãy thêm mã hoặc xóa dòng này`,
  'no-label': ({ text, row }) =>
    `${rowInVietnamese(row)} có “${text}” nhưng không có tên chỉ tiêu; hãy thêm tên hoặc xóa dòng này`,
  'row-of-period': ({ text, suggestion, row }) =>
    `bảng ghi mỗi kỳ một dòng, như “${text}” ở ${rowInVietnamese(row)}; hãy đổi dòng thành cột, để mỗi chỉ tiêu một dòng và mỗi kỳ một cột` +
    (suggestion ? `, chẳng hạn “${suggestion}”` : ''),
  'missing-period': ({ text, other, suggestion }) =>
    `“${text}” có số liệu của nhiều kỳ; hãy ghi kỳ vào địa chỉ, như “#${other}”, hoặc vào thuộc tính period; hiện có: ${suggestion}`,
  'unknown-period': ({ text, other, suggestion }) =>
    `“${other}” không có kỳ “${text}”; hãy dùng một trong các kỳ: ${suggestion}`,
  'no-period': ({ text, other, suggestion }) =>
    `cột “${text}” không ghi kỳ, trong khi các cột khác có các kỳ ${other}; hãy ghi kỳ ${suggestion ? `trong tên cột, như “${suggestion.replaceAll('; ', '” hoặc “')}”` : 'của cột này trong tên cột'}, hoặc thêm # trước tên cột`,
  'unnamed-period': ({ text, suggestion }) =>
    `cột “${text}” không ghi là kỳ nào; hãy ghi rõ trong tên cột, như “${suggestion}”`,
  'school-years': (mistake) => {
    const { text, suggestion, field, row } = mistake;
    const isHeading = field === '' && row === undefined;
    const remedy = `có thể là năm học hoặc giai đoạn; hãy ghi rõ${isHeading ? ' trong tên cột' : ''}: ${suggestion}`;
    return isHeading ? `cột “${text}” ${remedy}` : `“${text}”${placeInVietnamese(mistake)} ${remedy}`;
  },
  'half-school-year': ({ text, suggestion }) =>
    `cột “${text}” ở dưới “Năm học” nhưng chỉ ghi một năm; hãy ghi rõ trong tên cột, như ${suggestion?.replace(', ', ' hoặc ')}`,
  'heading-without-year': ({ text, other, suggestion }) =>
    `cột “${text}” không ghi năm, trong khi cột khác ghi “${other}”; hãy ghi năm trong tên cột${suggestion ? `, như “${suggestion}”` : ''}`,
  'index-base': ({ text, isJson }) =>
    `${columnInVietnamese(isJson)} “${text}” không ghi so với kỳ nào; hãy đặt tên ${columnInVietnamese(isJson)} như “${text} (năm trước = 100)”`,
  'outside-row': ({ text, other, row }) =>
    other
      ? `“${text}” ở ${rowInVietnamese(row)} đứng trên các dòng số liệu, như ${rowInVietnamese(other)}; hãy chuyển xuống dưới bảng`
      : IS_UNIT_LINE.test(text)
        ? `“${text}” ở ${rowInVietnamese(row)} đứng dưới bảng số liệu; hãy chuyển lên trên dòng tiêu đề, hoặc xóa đi`
        : `${rowInVietnamese(row)} ở ngoài bảng số liệu có “${text}”; hãy xóa dòng này, hoặc bắt đầu bằng “Đơn vị tính:”, “Nguồn:” hay “Ghi chú:”`,
  'split-note': ({ text, row }) =>
    `“${text}” ở ${rowInVietnamese(row)} nằm trong nhiều ô; hãy để cả dòng trong một ô: trong tệp CSV, đặt cả dòng trong ngoặc kép`,
  'beside-line': ({ text, other, row }) =>
    `“${text}” ở ${rowInVietnamese(row)} đứng cạnh “${other}”, là dòng nói về các dòng dưới; hãy ghi “${text}” ở từng dòng số liệu, hoặc bỏ đi`,
  'line-above': ({ text, row }) =>
    `“${text}” ở ${rowInVietnamese(row)} nói thêm về các số, nhưng không rõ về những số nào; hãy ghi điều đó ở tên cột, hoặc bắt đầu dòng bằng “Ghi chú:”`,
  'other-time': ({ text, other, row }) =>
    `“${text}” ở ${rowInVietnamese(row)} ghi kỳ khác với bảng bên dưới (“${other}”); hãy ghi đúng kỳ, có cả năm, ở bảng rồi xóa dòng này`,
  'note-conflict': (mistake) =>
    `ghi chú “${mistake.text}”${placeInVietnamese(mistake)} không khớp với “${mistake.other}”; hãy ghi đúng đơn vị, kỳ hoặc loại số liệu ở tên cột hoặc ở cột của nó, rồi bỏ ghi chú này`,
  'column-numbers': ({ text, other, suggestion, row }) =>
    `không rõ “${text}” ở ${rowInVietnamese(row)} là số của các cột hay số liệu của “${other}”; hãy ghi số của cột trong ngoặc, (1), (2), hoặc ghi đủ tên địa phương, như “${suggestion}”`,
  'numbered-areas': ({ text, suggestion, row }) =>
    `“${text}” ở ${rowInVietnamese(row)} là một con số, không phải tên địa phương; hãy ghi đủ tên ở từng dòng, như “${suggestion}”`,
  'unnamed-figures': ({ text }) =>
    `bảng không cho biết các số liệu của “${text}” là về việc gì; hãy ghi tên bảng ở một dòng phía trên tên các cột, như “Dân số trung bình”`,
  'only-plan': ({ text }) =>
    `chỉ có số kế hoạch ở cột “${text}”; hãy thêm cột “giá trị” ghi kết quả, hoặc đổi tên cột này thành “giá trị” và ghi rõ trong từng tên chỉ tiêu đó là kế hoạch`,
  'part-of-year': ({ text, suggestion, row }) =>
    `“${text}” ở ${rowInVietnamese(row)} nói về một phần của năm, trong khi các số ghi cả năm; hãy ghi rõ kỳ ở chỗ ghi năm, như “${suggestion}”, hoặc bỏ các chữ đó`,
  'part-column': ({ text, suggestion }) =>
    `cột “${text}” ghi một phần của các số bên cạnh; hãy ghi mỗi phần thành một dòng riêng, với tên chỉ tiêu như “… – ${suggestion}”`,
  'heading-above': ({ text, suggestion, row }) =>
    `“${text}” ở ${rowInVietnamese(row)} cho biết các số là gì, nhưng tên chỉ tiêu không ghi điều đó; hãy ghi vào tên từng chỉ tiêu, như “${suggestion}”, rồi xóa dòng này`,
  'unit-line': ({ text, row }) =>
    `không đọc được đơn vị tính trong “${text}” ở ${rowInVietnamese(row)}; hãy ghi một đơn vị, như “Đơn vị tính: tỷ đồng”, hoặc thêm cột “đơn vị”`,
  'section-unit': ({ text, other, row }) =>
    `không rõ đơn vị của ${rowInVietnamese(row)}, vì “${text}” ở ${rowInVietnamese(other)} là đơn vị của một số dòng phía dưới mà không rõ đến dòng nào; hãy ghi đơn vị ở cột “đơn vị”`,
  'row-above': ({ text, other, row }) =>
    `không rõ nghĩa của ${rowInVietnamese(row)}, vì “${text}” ở ${rowInVietnamese(other)} bắt đầu một bảng khác hoặc một kỳ khác; hãy tách các dòng dưới đó thành bảng riêng`,
  'group-head': ({ text, other, row }) =>
    `không rõ nghĩa của ${rowInVietnamese(row)}, vì “${text}” ở ${rowInVietnamese(other)} nói thêm về một số dòng phía dưới mà không rõ đến dòng nào; hãy tách các dòng đó thành bảng riêng và ghi điều đó ở tên cột`,
  'broken-label': ({ text, other, row }) =>
    `“${text}” ở ${rowInVietnamese(other)} và tên ở ${rowInVietnamese(row)} có thể là một tên bị ngắt thành hai dòng; hãy ghi cả tên vào một dòng, hoặc viết hoa chữ đầu nếu là hai tên`,
  'unclear-part': ({ text, other, row, suggestion = '-' }) =>
    `không rõ ${rowInVietnamese(row)} có thuộc “${text}” ở ${rowInVietnamese(other)} hay không; hãy ghi “${suggestion} ” trước tên của mỗi dòng thuộc “${text}”`,
  'unclear-item': ({ text, other, row, suggestion = '-' }) =>
    `không rõ ${rowInVietnamese(row)} có thuộc “${text}” ở ${rowInVietnamese(other)} hay không; hãy ghi “${suggestion} ” trước tên của dòng này nếu có, hoặc số thứ tự nếu không`,
  'unclear-head': ({ text, other, row, suggestion = '-' }) =>
    `không rõ ${rowInVietnamese(row)} có thuộc “${text}” ở ${rowInVietnamese(other)} hay không, vì dòng đó không có số liệu; hãy ghi “${suggestion} ” trước tên các dòng thuộc “${text}”, hoặc nếu đó không phải là tên nhóm thì ghi “-” (không phát sinh) hoặc “…” (chưa có số liệu) vào các ô trống của dòng đó`,
  'unclear-indent': ({ text, other, row, suggestion = '-' }) =>
    `không rõ ${rowInVietnamese(row)} có thuộc “${text}” ở ${rowInVietnamese(other)} hay không, vì chỉ có một dấu cách trước tên; hãy ghi “${suggestion} ” trước tên nếu có, hoặc bỏ dấu cách nếu không`,
  'unclear-period': ({ text, other, row }) =>
    `không rõ ${rowInVietnamese(row)} là tổng của “${text}” ở ${rowInVietnamese(other)} hay của nhiều kỳ; hãy chuyển dòng này sang một bảng riêng`,
  'no-subject': ({ text, row }) =>
    `“${text}” ở ${rowInVietnamese(row)} không ghi là của chỉ tiêu nào; hãy ghi tên chỉ tiêu đó trong tên của dòng này`,
  'lone-figure': ({ text, row }) =>
    `${rowInVietnamese(row)} chỉ có một ô, “${text}”, mà trong đó có số; hãy ghi tên và số vào đúng cột của chúng, hoặc viết số đó bằng chữ nếu đây là tên của một nhóm dòng`,
  'nothing-below': ({ text, row }) =>
    `dưới “${text}” ở ${rowInVietnamese(row)} không có dòng số liệu nào; hãy đặt dòng này lên trên các dòng số liệu, hoặc xóa đi`,
  'merged-cell': ({ text, row }) =>
    `ô “${text}” ở ${rowInVietnamese(row)} gộp nhiều cột hoặc nhiều dòng; hãy tách ô và ghi số liệu vào từng ô`,
  picture: (mistake) =>
    `ô ${mistake.text ? `“${mistake.text}”` : 'số liệu'}${placeInVietnamese(mistake)} có hình, biểu tượng hoặc cách trình bày không thể đọc thành chữ; hãy chỉ ghi chữ và số trong ô`,
  'no-table': ({ text }) =>
    `trang không có bảng “${text}”; hãy thêm id="${text}" vào thẻ <table> của bảng số liệu`,
  'short-row': ({ text, row }) =>
    `${rowInVietnamese(row)} ít ô hơn dòng tiêu đề, không có ô ở cột “${text}”; hãy viết đủ các ô, kể cả ô trống`,
  'blank-cell': ({ text, other, row }) =>
    `${rowInVietnamese(row)} để trống cột “${text}”, dưới “${other}”; hãy ghi lại “${other}” hoặc nội dung đúng vào ô đó`,
  'label-unit': ({ text, other, suggestion }) =>
    `không rõ đơn vị là “${text}” trong tên hay “${other}” ở trên; hãy ` +
    (suggestion
      ? `bỏ đơn vị ở trên bảng và ghi đơn vị ở tên từng cột, như “${suggestion}”`
      : 'ghi đơn vị ở cột “đơn vị”'),
  'unit-of-other-kind': ({ text, column, suggestion }) =>
    `đơn vị “${text}” ghi ở ${column ? `tên cột “${column}”` : 'trên bảng'} có thể không phải của chỉ tiêu này; hãy ` +
    (suggestion ? `ghi đơn vị ở tên cột này, như “${suggestion}”` : 'ghi đơn vị của dòng này ở cột “đơn vị”'),
  'no-headings': ({ text, suggestion }) =>
    `không có dòng tiêu đề, vì dòng đầu có số “${text}”; hãy thêm một dòng tiêu đề lên trên dòng đó, mỗi ô một tên: “${suggestion}”`,
  'long-row': ({ text, row, suggestion }) =>
    `${rowInVietnamese(row)} nhiều ô hơn dòng tiêu đề, thừa “${text}”; hãy ` +
    (suggestion === ','
      ? 'đặt số có dấu phẩy trong ngoặc kép hoặc ngăn các ô bằng dấu chấm phẩy'
      : 'ghi thêm tên cột của ô đó ở dòng tiêu đề, hoặc xóa ô đó'),
  'split-number': ({ text, other, row }) =>
    `“${other}” và “${text}” ở ${rowInVietnamese(row)} có thể là một số; nếu là một số, hãy đặt số đó trong ngoặc kép; nếu là hai số, hãy viết đủ các ô của dòng và ngăn các ô bằng dấu chấm phẩy hoặc tab (TSV)`,
  'excel-file': () => 'đây là tệp Excel; hãy lưu dưới dạng Unicode Text (*.txt) hoặc CSV UTF-8',
  'html-file': () => 'đây là trang HTML, không phải tệp số liệu; hãy xem lại địa chỉ của tệp',
  'wide-table': ({ text, other, row, isJson }) =>
    isJson
      ? `${entryInVietnamese(row, isJson)} có ${text} trường; mỗi số liệu có tối đa ${other} trường, hãy xem lại tệp`
      : `${rowInVietnamese(row)} có ${text} ô; bảng số liệu có tối đa ${other} cột, hãy xem lại tệp`,
  'empty-file': () => 'tệp số liệu trống; hãy xem lại địa chỉ hoặc nội dung của tệp',
} satisfies Partial<MistakeMessages>;
