import fc from 'fast-check';
import {
  everySeventhInBrowsers,
  tenthInBrowsers,
  thirdOfEngine,
  thirtiethInBrowsers,
} from '../fewer-cases.ts';
import { isIndicatorError } from '../../src/indicator/record/indicator-error.ts';
import { fieldOf } from '../../src/indicator/file/field-names.ts';
import { type FiguresOptions, parseFigures } from '../../src/indicator/file/parse-figures.ts';
import type { IndicatorRecord } from '../../src/indicator/record/record.ts';
import { tidy } from '../../src/text/sentence.ts';
import type { Runner } from '../text/text-contract.ts';
import { arbitraryCount } from './arbitrary-count.ts';
import { showFile } from './show.ts';

type Input = string | Uint8Array;

const toBytes = (input: Input) => (typeof input === 'string' ? new TextEncoder().encode(input) : input);

/** The sentence of a record, or the sentence of its mistake. */
function show(file: Input, id: string, options: FiguresOptions & { period?: string } = {}): string {
  const { period, ...others } = options;
  return showFile(file, id, period, others);
}

/** The sentence of a record that has the id `a` and the name X in a table, and these cells below these headings. */
const showRow = (headings: string, cells: string, options?: FiguresOptions) =>
  show(`mã;chỉ tiêu;${headings}\na;X;${cells}`, 'a', options);

/** The mistake of an unknown heading, with the name of a field that is similar to the heading. */
function unknownHeadingMistake(heading: string, similarName: string): string {
  const suggestion = similarName === '' ? '' : `${similarName} hoặc `;
  return `Không có mục nào tên “${heading}”; hãy đổi thành ${suggestion}một tên trong tệp mẫu chi-tieu-mau.csv; nếu không dùng cột này, hãy thêm # trước tên hoặc ghi tên ở ignore-columns (lệnh check-figures: --ignore-columns)`;
}

function toUtf16(text: string, isBigEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let index = 0; index < text.length; index++)
    view.setUint16(2 * index, text.charCodeAt(index), !isBigEndian);
  return new Uint8Array(view.buffer);
}

/** Tests that each cell of a file is read into its field, ignored or reported as a mistake; for Node and for browsers. */
export function filesContract({ it, equal }: Runner): void {
  it('refuses a row with more cells than there are headings, and shows the other rows', () => {
    const file = 'id,label,value,unit\ngn,Tỷ lệ giảm nghèo,4,43,%\nxa,Xã,62,xã\n';
    equal(
      show(file, 'gn'),
      '! Dòng 2 nhiều ô hơn dòng tiêu đề, thừa “%”; hãy đặt số có dấu phẩy trong ngoặc kép hoặc ngăn các ô bằng dấu chấm phẩy',
    );
    equal(show(file, 'xa'), 'Xã: 62 xã');
    equal(show('id,label,value\ngn,X,"4,43"', 'gn'), 'X: 4,43');
    // Empty cells are not counted.
    equal(show('id,label,value\ngn,X,4,,,\n', 'gn'), 'X: 4');
  });

  it('refuses a table of more than 1 000 columns, not counting empty cells at the end of a row', () => {
    // All columns but id, label, value and #y have the heading #x.
    const wide = (columns: number) => `id;label;value;${'#x;'.repeat(columns - 4)}#y\na;X;4`;
    equal(show(wide(1000), 'a'), 'X: 4');
    equal(show(wide(1001), 'a'), '! Dòng 1 có 1001 ô; bảng số liệu có tối đa 1000 cột, hãy xem lại tệp');
    equal(show(`id;label;value${';'.repeat(16_000)}\na;X;4`, 'a'), 'X: 4');
    equal(
      show(`id;label;value${';'.repeat(1000)}ghi chú\na;X;4`, 'a'),
      '! Dòng 1 có 1003 ô; bảng số liệu có tối đa 1000 cột, hãy xem lại tệp',
    );
  });

  it('refuses two cells that may be the halves of one number, `39,82`', () => {
    // These rows have fewer cells than there are headings, or a unit that is a number or stands in the wrong column.
    for (const file of [
      'id,label,value,unit\na,Thu nhập,39,82',
      'id,label,value,unit,period\na,Thu nhập,39,82,%',
      'id,label,value,previous,unit,change\na,Thu nhập,39,82',
    ]) {
      const sentence = show(file, 'a');
      equal(sentence.startsWith('! “39” và “82” ở dòng 2 có thể là một số'), true, sentence);
    }
  });

  it('reads two numbers side by side in a row of the right length or between semicolons', () => {
    equal(show('id,label,value,of,unit\na,X,62,127,xã', 'a'), 'X: 62 trong tổng số 127 xã');
    equal(show('id;label;value;of;unit\na;X;62;127', 'a'), 'X: 62 trong tổng số 127');
  });

  it('reads years below a merged heading as the periods of the columns', () => {
    const merged = 'mã;chỉ tiêu;thực hiện;;\n;;2021;2022;2023\na;X;5;6;7';
    equal(
      show(merged, 'a'),
      '! “a” có số liệu của nhiều kỳ; hãy ghi kỳ vào địa chỉ, như “#a:2023”, hoặc vào thuộc tính period; hiện có: 2021, 2022, 2023',
    );
    // With a word among the years, the second line is not a line of headings.
    equal(
      show(merged.replace('2023', 'Nam'), 'a'),
      '! Dòng 2, có “2022”, là dòng tiêu đề thứ hai mà không gộp được với dòng trên; hãy ghi đủ tên từng cột vào một dòng tiêu đề, rồi xóa dòng 2',
    );
  });

  it('names the second row of headings, not the comparison above it, if both cannot be combined', () => {
    for (const [group, first, second] of [
      ['So với cùng kỳ (%)', 'TH', 'KH'],
      ['So với cùng kỳ (%)', 'TH/KH', 'Năm trước'],
      ['Tỷ lệ so với cùng kỳ', 'Nam', 'Nữ'],
    ] as const)
      equal(
        show(`mã;chỉ tiêu;giá trị;${group};\n;;;${first};${second}\na;X;5;109;95`, 'a'),
        `! Dòng 2, có “${second}”, là dòng tiêu đề thứ hai mà không gộp được với dòng trên; hãy ghi đủ tên từng cột vào một dòng tiêu đề, rồi xóa dòng 2`,
      );
  });

  it('refuses a figure below an empty heading', () => {
    equal(
      show('mã;chỉ tiêu;giá trị;\na;X;5;\nb;Y;6;7', 'a'),
      '! “7” ở dòng 3 nằm trong cột không có tên; hãy dùng một dòng tiêu đề, mỗi cột một tên',
    );
    equal(show('mã;chỉ tiêu;giá trị;;\na;X;5;;', 'a'), 'X: 5');
  });

  it('refuses a row without an id', () => {
    equal(
      show('mã;chỉ tiêu;kế hoạch;thực hiện\n;;2022;2023\na;X;5;6', 'a'),
      '! Dòng 2 có “2022” nhưng không có mã; hãy thêm mã hoặc xóa dòng này',
    );
    equal(
      show('mã;chỉ tiêu;giá trị\na;X;5\n;Tổng;6', 'a'),
      '! Dòng 3 có “Tổng” nhưng không có mã; hãy thêm mã hoặc xóa dòng này',
    );
  });

  it('refuses two columns of one field, unless the cells of one are empty', () => {
    const sameFieldMistake = (first: string, second: string) =>
      `! Hai cột “${first}” và “${second}” cùng là một mục; hãy ghi rõ kỳ hoặc nội dung khác nhau trong tên hai cột, hoặc thêm # trước tên cột không dùng`;
    equal(
      show('mã;chỉ tiêu;tên chỉ tiêu;giá trị\na;X;Y;5', 'a'),
      sameFieldMistake('chỉ tiêu', 'tên chỉ tiêu'),
    );
    equal(showRow('giá trị;giá trị', '5;6'), sameFieldMistake('giá trị', 'giá trị'));
    equal(showRow('giá trị;số liệu', '5;'), 'X: 5');
  });

  it('reads a percentage or a unit in a heading', () => {
    equal(
      showRow('kế hoạch;thực hiện;% thực hiện;đơn vị', '5.626;3.370;59,9;tỷ đồng'),
      'X: 3.370 tỷ đồng, bằng 59,9% kế hoạch (5.626 tỷ đồng)',
    );
    equal(showRow('giá trị (tỷ đồng);% kế hoạch', '3.370;59,9'), 'X: 3.370 tỷ đồng, bằng 59,9% kế hoạch');
    equal(showRow('Tỷ lệ (%)', '4,43'), 'X: 4,43%');
    equal(showRow('TH;TH/KH (%)', '5;90'), 'X: 5, bằng 90% kế hoạch');
    equal(showRow('giá trị (tỷ đồng);đơn vị', '5;Tỷ đồng'), 'X: 5 tỷ đồng');
    equal(
      showRow('giá trị (tỷ đồng);đơn vị', '5;%'),
      '! X: “%” ở cột “đơn vị” khác “tỷ đồng” trên tên cột; hãy giữ một trong hai',
    );
    equal(showRow('giá trị (tỷ đồng);kế hoạch (%)', '5;90').startsWith('! '), true);
  });

  it('refuses a heading that is only similar to the name of a field', () => {
    for (const [heading, similarName] of [
      ['giá trị %', ''],
      ['ke hoach gia', 'kế hoạch giao'],
      ['xếp hạng (%)', ''],
      ['% dân số', ''],
      ['giá trị (tạm)', 'giá trị'],
      ['số liệu - FDI', ''],
    ] as const)
      equal(showRow(`nội dung;${heading}`, 'a;6'), `! ${unknownHeadingMistake(heading, similarName)}`);
  });

  it('asks whether a column is an index or a change, unless the heading, or a plus or minus in the cells, shows which of the two it is', () => {
    equal(showRow('giá trị;đơn vị;tăng, giảm (%)', '5;tỷ đồng;17,7'), 'X: 5 tỷ đồng, tăng 17,7%');
    equal(
      showRow('giá trị;đơn vị;tốc độ tăng so với cùng kỳ', '5;tỷ đồng;17,7'),
      'X: 5 tỷ đồng, tăng 17,7% so với cùng kỳ',
    );
    equal(
      showRow('giá trị;đơn vị;So với cùng kỳ (%)', '5;tỷ đồng;-1,5'),
      'X: 5 tỷ đồng, giảm 1,5% so với cùng kỳ',
    );
    const question = (heading: string) =>
      `! Cột “${heading}” có thể là chỉ số (109,42) hoặc mức tăng, giảm (9,42); hãy bắt đầu tên cột bằng “Chỉ số” hoặc “Tăng, giảm”`;
    for (const cell of ['9,42', '60', '79,9', '130,1', '200,1', 'khoảng 109'])
      equal(showRow('giá trị;So với cùng kỳ (%)', `5;${cell}`), question('So với cùng kỳ (%)'), cell);
    equal(showRow('giá trị;so với năm trước', '5;109,42'), question('so với năm trước'));
    equal(showRow('giá trị;Tăng, giảm so với cùng kỳ (%)', '5;9,42'), 'X: 5, tăng 9,42% so với cùng kỳ');
    equal(
      show('mã;chỉ tiêu;giá trị;so với cùng kỳ (%)\na;X;5;+9,42\nb;Y;5;99,93', 'a'),
      question('so với cùng kỳ (%)'),
    );
  });

  it('reads a number as a ratio if its heading names an index, or if all percentages of its column are near 100 and have no plus or minus', () => {
    for (const [heading, cell, sentence] of [
      ['So với cùng kỳ (%)', '109,42', 'bằng 109,42% so với cùng kỳ'],
      ['% so với cùng kỳ năm trước', '99,93', 'bằng 99,93% so với cùng kỳ năm trước'],
      ['So với cùng kỳ năm 2022', '102,76%', 'bằng 102,76% so với cùng kỳ năm 2022'],
      [
        'So với tháng trước (%)',
        '…',
        'mức thay đổi so với tháng trước: có phát sinh nhưng không thu thập được số liệu',
      ],
      ['Chỉ số phát triển (năm trước = 100)', '39,42', 'bằng 39,42% so với năm trước'],
      ['Chỉ số phát triển (Năm trước = 100) (%)', '250', 'bằng 250% so với năm trước'],
      ['Tốc độ phát triển so với năm 2022', '102', 'bằng 102% so với năm 2022'],
      ['Chỉ số so với cùng kỳ (%)', 'đạt 9,42', 'bằng 9,42% so với cùng kỳ'],
      ['Chỉ số (năm 2010 = 100)', '102', 'bằng 102% so với năm 2010'],
    ])
      equal(showRow(`giá trị;${heading}`, `5;${cell}`), `X: 5, ${sentence}`, heading);
    equal(
      showRow('giá trị;Chỉ số phát triển', '5;102'),
      '! Cột “Chỉ số phát triển” không ghi so với kỳ nào; hãy đặt tên cột như “Chỉ số phát triển (năm trước = 100)”',
    );
    equal(showRow('giá trị;Chỉ số phát triển;so với', '5;102;2022'), 'X: 5, bằng 102% so với năm 2022');
  });

  it('reads the period of an index and the period it is compared with from the heading', () => {
    const file = 'Đơn vị tính: %\n;Tháng 6/2015 so với tháng trước;2015/2014\nX;90,18;109,42';
    equal(show(file, 'X', { period: 'tháng 6/2015' }), 'X: tháng 6/2015, bằng 90,18% so với tháng trước');
    equal(show(file, 'X', { period: '2015' }), 'X: năm 2015, bằng 109,42% so với năm 2014');
  });

  it('names both places of an id or a field that occurs twice, in CSV and JSON', () => {
    const sentence = '! Mã “a” có ở cả dòng 2 và dòng 4; hãy đặt mỗi dòng một mã';
    const file = 'mã;chỉ tiêu;giá trị\na;X;5\nb;Y;6\na;Z;7';
    equal(show(file, 'a'), sentence);
    equal(show(file, 'b'), 'Y: 6');
    equal(show(file.replace('a;Z', 'A;Z'), 'a'), sentence);
    const list = '[{"id":"a","label":"X","value":1},{"id":"a","label":"Y","value":2}]';
    equal(show(list, 'a'), '! Mã “a” có ở cả mục 1 và mục 2; hãy đặt mỗi mục một mã');
    equal(
      show('{"a":{"label":"X","value":1},"a":{"label":"Y","value":2}}', 'a').startsWith(
        '! Một đối tượng của tệp JSON có tên “a” hai lần; hãy giữ một trong hai',
      ),
      true,
    );
    equal(
      show('{"a":{"label":"X","value":1,"value":2}}', 'a').startsWith(
        '! Một đối tượng của tệp JSON có tên “value” hai lần',
      ),
      true,
    );
    equal(
      show('{"a":{"label":"X","value":1,"giá trị":2}}', 'a').startsWith(
        '! X: hai trường “value” và “giá trị” của tệp JSON cùng là một mục; hãy giữ một',
      ),
      true,
    );
  });

  it('refuses a JSON object that holds a list of records', () => {
    equal(
      show('{"data":[{"id":"a","label":"X","value":1}]}', 'a'),
      '! “data” của tệp JSON là một danh sách; hãy để cả tệp là danh sách đó, hoặc là một đối tượng có mỗi mã một số liệu',
    );
  });

  it('refuses a quote that would shift columns', () => {
    equal(
      show('mã;chỉ tiêu;giá trị;trên tổng số;đơn vị\na;"Xã" 24;62;127;xã', 'a').startsWith(
        '! Dấu ngoặc kép đặt sai chỗ trong “"Xã" 24;62',
      ),
      true,
    );
  });

  it('says what is wrong with a quote and what to write, in one line', () => {
    const advice = 'hãy đặt cả ô trong ngoặc kép và viết hai ngoặc kép cho mỗi ngoặc kép trong ô';
    for (const [cells, text] of [
      ['thôn "kiểu mẫu";5\nb;Y;6', 'thôn "kiểu mẫu";5'],
      ['"Xã" 24;62\nb;Y;6', '"Xã" 24;62'],
      ['"Xã;62\nb;Y;6', '"Xã;62'],
    ])
      equal(
        show(`mã;chỉ tiêu;giá trị\na;${cells}`, 'a'),
        `! Dấu ngoặc kép đặt sai chỗ trong “${text}” ở dòng 2; ${advice}`,
      );
  });

  it('says each mistake in one line, even if the wrong text has several lines', () => {
    for (const lines of ['1.5\n6', '1.5\r\n6', '1.5\u20286', '1.5\v6']) {
      for (const file of [
        `mã;chỉ tiêu;giá trị\na;X;"${lines}"`,
        `mã;chỉ tiêu;giá trị;"lạ ${lines}"\na;X;1;2`,
        JSON.stringify({ a: { label: `X ${lines}`, value: '1.5' } }),
        JSON.stringify({ a: { label: 'X', value: 1, [lines]: 2 } }),
        `[${lines}`,
      ]) {
        const sentence = show(file, 'a');
        const isMistake = sentence.startsWith('! ');
        const hasLineEnd = /[\n\r\v\u2028]/.test(sentence);
        equal([isMistake, hasLineEnd], [true, false], sentence);
      }
    }
  });

  it('lists the ids or labels that are most similar to an unknown id or label', () => {
    const rows = ['xa-nong-thon-moi', 'ho-ngheo', 'ho-can-ngheo', 'thon', 'duong', 'cho', 'nha-van-hoa'];
    const file = ['mã;chỉ tiêu;giá trị', ...rows.map((id) => `${id};X;5`)].join('\n');
    equal(
      show(file, 'ho-ngeo'),
      '! Không có chỉ tiêu “ho-ngeo”; hiện có: ho-ngheo, ho-can-ngheo, thon, duong, cho, …',
    );
    equal(
      show(file, ''),
      '! Địa chỉ không ghi chỉ tiêu nào; hiện có: xa-nong-thon-moi, ho-ngheo, ho-can-ngheo, thon, duong, …',
    );
    equal(
      show('chỉ tiêu;giá trị\nHộ nghèo;5\nHộ cận nghèo;6', 'ho-can'),
      '! Không có chỉ tiêu “ho-can”; hiện có: ho-ngheo, ho-can-ngheo',
    );
    equal(
      show('chỉ tiêu;giá trị\nTổng số hộ (hộ);5\nNam;6\nNấm;7', 'nam-gioi'),
      '! Không có chỉ tiêu “nam-gioi”; hiện có: Nam, Nấm, tong-so-ho-ho',
    );
    const long = show(`mã;chỉ tiêu;giá trị\n${'m'.repeat(5000)};X;5`, 'n'.repeat(5000));
    equal(long.length < 250, true, long);
  });

  it('refuses a number that may be Vietnamese or English if the file has an English number', () => {
    const file = 'mã;chỉ tiêu;giá trị\na;X;365.445\nb;Y;18236.214\nc;Z;12,5\nd;T;1487640';
    equal(
      show(file, 'a'),
      '! X: không rõ “365.445” ở cột “giá trị” là số kiểu Việt Nam hay kiểu Anh, vì tệp có số kiểu Anh “18236.214”; ' +
        'hãy viết “18236.214” theo kiểu Việt Nam hoặc, nếu mọi số là kiểu Anh, ghi number-format=en ở dòng đầu của tệp',
    );
    equal(show(file, 'b'), '! Y: không đọc được “18236.214” ở cột “giá trị”; hãy viết 18.236,214');
    equal(show(file, 'c'), 'Z: 12,5');
    equal(show(file, 'd'), 'T: 1.487.640');
    // No number of this file can only be English.
    const vietnamese = 'mã;chỉ tiêu;giá trị\na;X;25,796\nb;Y;0,003\nc;Z;365.445';
    equal(
      [show(vietnamese, 'a'), show(vietnamese, 'b'), show(vietnamese, 'c')],
      ['X: 25,796', 'Y: 0,003', 'Z: 365.445'],
    );
    const json = '[{"id":"a","label":"X","value":"365.445"},{"id":"b","label":"Y","value":"1,200.5"}]';
    equal(show(json, 'a').startsWith('! X: không rõ “365.445” ở trường “value”'), true);
  });

  it('refuses a number that may be English also in the lists of a JSON record and in the second column of a field, `tăng giảm 2`', () => {
    const showFirst = (first: object, second: object) =>
      show(JSON.stringify({ a: { label: 'X', value: 1, ...first }, b: { label: 'Y', ...second } }), 'a');
    const english = { value: '1,200.5' };
    for (const fields of [
      { also: ['vốn 365.445 xã'] },
      { changes: [{ change: 'tăng 365.445 xã' }] },
      { plans: [{ planTarget: '365.445', planBy: 'tỉnh' }] },
      { series: [{ period: '2022', value: '365.445' }] },
    ]) {
      const besideEnglish = showFirst(fields, english);
      equal(besideEnglish.startsWith('! X: không rõ “'), true, besideEnglish);
      const alone = showFirst(fields, { value: 1 });
      equal(alone.startsWith('X: 1'), true, alone);
    }
    const englishChange = { change: 1, changes: [{ change: 'tăng 1,200.5 xã' }] };
    equal(showFirst({ value: '365.445' }, englishChange).startsWith('! X: không rõ “365.445”'), true);
    const table = 'mã;chỉ tiêu;giá trị;tăng giảm;tăng giảm 2\na;X;1;+2;+365.445\nb;Y;1;+2;+1,200.5';
    equal(
      show(table, 'a').startsWith('! X: không rõ “+365.445” ở cột “tăng giảm 2”'),
      true,
      show(table, 'a'),
    );
  });

  it('reads English numbers if the file, a record or the page gives the number format `en`', () => {
    const rows = 'mã;chỉ tiêu;giá trị\na;X;365.445\nb;Y;18,236';
    for (const line of ['number-format=en', 'Number-Format = EN;;', '"number-format=en"']) {
      equal(show(`${line}\n${rows}`, 'a'), 'X: 365,445');
      equal(show(`sep=;\r\n${line}\r\n${rows}`, 'b'), 'Y: 18.236');
    }
    for (const line of ['number-format:en', '#number_format=en', 'Number Format: EN', 'Cách viết số: en'])
      equal(show(`${line}\n${rows}`, 'a'), 'X: 365,445', line);
    equal(show(rows, 'a', { numberFormat: 'en' }), 'X: 365,445');
    equal(show('{"number-format":"en","a":{"label":"X","value":"365.445"}}', 'a'), 'X: 365,445');
    equal(show('{"a":{"label":"X","value":"365.445","numberFormat":"en"}}', 'a'), 'X: 365,445');
  });

  it('reads `number-format=en` wherever it stands, and refuses similar lines and lines that contradict each other', () => {
    const [heading, ...rows] = ['chỉ tiêu;2023', 'X;1,234', 'Y;5'] as const;
    for (const lines of [
      ['Số liệu doanh nghiệp', 'number-format=en', heading, ...rows],
      [heading, 'number-format=en', ...rows],
      [heading, ...rows, 'number-format=en'],
    ])
      equal(show(lines.join('\n'), 'X'), 'X: 1.234, năm 2023', lines.join('\n'));
    for (const line of ['number-format=vn', 'format=en', 'lang: en-US', 'Định dạng số: kiểu Anh'])
      equal(
        show([line, heading, ...rows].join('\n'), 'X'),
        `! Không đọc được “${line}” ở dòng 1; hãy viết number-format=en, number-format=vi`,
      );
    equal(
      show(['number-format=vi', heading, 'number-format=en', ...rows].join('\n'), 'X'),
      '! “number-format=en” ở dòng 3 mâu thuẫn với “number-format=vi”; hãy giữ một trong hai',
    );
  });

  it('names the column of a number that cannot be read, and what to write', () => {
    const file = 'mã;chỉ tiêu;giá trị\na;Xã đạt chuẩn;12.02\nb;Y;5';
    equal(show(file, 'a'), '! Xã đạt chuẩn: không đọc được “12.02” ở cột “giá trị”; hãy viết 12,02');
    equal(show(file, 'b'), 'Y: 5');
    equal(show(file, 'c'), '! Không có chỉ tiêu “c”; hiện có: a, b');
  });

  it('ignores columns marked with `#`, row numbers such as `STT`, and the columns in `ignoreColumns`', () => {
    const file = 'STT;mã;chỉ tiêu;giá trị;#Người nhập;Giờ nhập\n1;a;X;5;An;8:30';
    equal(show(file, 'a').startsWith('! Không có mục nào tên “Giờ nhập”'), true);
    equal(show(file, 'a', { ignoreColumns: 'giờ nhập' }), 'X: 5');
    equal(show('mã;chỉ tiêu;giá trị;ghi chú\na;X;5;Tạm', 'a', { ignoreColumns: 'Ghi chú; STT' }), 'X: 5');
    // `#REF!` is not such a mark, but an error of a spreadsheet.
    equal(
      show('TT;mã;chỉ tiêu;giá trị;#REF!\n1;a;X;5;6', 'a').startsWith('! “#REF!” là lỗi của bảng tính'),
      true,
    );
  });

  it('ignores a line of column numbers below the headings', () => {
    equal(
      show('mã;chỉ tiêu;kế hoạch;thực hiện;% thực hiện\nA;B;1;2;3=2/1\na;X;10;9;90', 'a'),
      'X: 9, bằng 90% kế hoạch (10)',
    );
  });

  it('reads headings that offices use, such as `ĐVT`, `KH` and `Ước thực hiện`', () => {
    const head = 'Mã CT;Chỉ tiêu;ĐVT;KH;TH;Tỷ lệ hoàn thành;Cùng kỳ;Xếp thứ;Địa phương;Quý';
    equal(
      show(`${head}\na;X;xã;70;62;88,6;50;3;Toàn tỉnh;IV/2023`, 'a'),
      'X: 62 xã, bằng 88,6% kế hoạch (70 xã), xếp thứ 3, quý IV/2023, cùng kỳ là 50 xã',
    );
    equal(showRow('Ước thực hiện;Tháng', '5;12/2023'), 'X: ước 5, tháng 12/2023');
    equal(showRow('Lũy kế;Tháng', '5;Tháng 12/2023'), 'X: lũy kế đến hết tháng 12/2023, 5');
    equal(showRow('Thực hiện (năm 2023)', '5'), 'X: 5, năm 2023');
    equal(showRow('Thực hiện năm 2023;Kế hoạch năm', '5;6'), 'X: 5, kế hoạch là 6, năm 2023');
    equal(
      showRow('Thực hiện năm 2022;Thực hiện năm 2023', '5;6'),
      '! “a” có số liệu của nhiều kỳ; hãy ghi kỳ vào địa chỉ, như “#a:2023”, hoặc vào thuộc tính period; hiện có: 2022, 2023',
    );
    equal(showRow('Thực hiện năm 2023;kỳ', '5;2022').startsWith('! X: “2022” ở cột “kỳ” khác “2023”'), true);
  });

  it('says that a figure is missing if its cell is empty, and refuses a file without a column or field of figures', () => {
    equal(showRow('giá trị;kỳ', ';2023'), 'X: Chưa có số liệu, năm 2023');
    equal(showRow('kỳ', '2023'), '! Số liệu thiếu “giá trị”; hãy ghi thêm');
    equal(show('{"a":{"label":"X","value":null}}', 'a'), 'X: Chưa có số liệu');
    equal(
      show('{"a":{"label":"X","period":"2023"}}', 'a'),
      '! X: số liệu thiếu “value (giá trị)” ở mục 1; hãy ghi thêm',
    );
  });

  it('skips blank lines, reads the line `sep=;`, and reads UTF-16 in both byte orders without a byte order mark', () => {
    const rows = 'mã;chỉ tiêu;giá trị\na;X;12,02\n';
    for (const start of [
      '\n\n',
      ';;\n \r\n',
      'sep=;\n',
      'SEP=;\r\n',
      '"sep=;"\r\n',
      'sep=;;;\n',
      ' sep = ;\r',
      '\n\nsep=;\n\n',
    ])
      equal(show(start + rows, 'a'), 'X: 12,02', JSON.stringify(start));
    for (const start of ['sep=\t\n', 'sep=\\t\n'])
      equal(show(start + rows.replaceAll(';', '\t'), 'a'), 'X: 12,02', JSON.stringify(start));
    equal(show('sep=|\nmã|chỉ tiêu|giá trị\na|X|12,02', 'a'), 'X: 12,02');
    for (const isBigEndian of [true, false]) equal(show(toUtf16(rows, isBigEndian), 'a'), 'X: 12,02');
    const damaged = show('\nsep=;\nmã;chỉ tiêu;giá trị\na;X;12.02\nb;"Y" y;5', 'a');
    equal(damaged.startsWith('! Dấu ngoặc kép đặt sai chỗ trong “"Y" y;5” ở dòng 5'), true, damaged);
  });

  it('calls an Excel file, an HTML page and an empty file by their names', () => {
    const excelMistake = '! Đây là tệp Excel; hãy lưu dưới dạng Unicode Text (*.txt) hoặc CSV UTF-8';
    equal(show(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00), 'a'), excelMistake);
    equal(show(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'a'), excelMistake);
    equal(
      show('\n<!doctype html><title>404</title>', 'a'),
      '! Đây là trang HTML, không phải tệp số liệu; hãy xem lại địa chỉ của tệp',
    );
    for (const empty of ['', '\ufeff', ' \n\n'])
      equal(show(empty, 'a'), '! Tệp số liệu trống; hãy xem lại địa chỉ hoặc nội dung của tệp');
  });

  it('refuses all records of a file in the encoding TCVN3', () => {
    // The words of the record `a` could also be right in Unicode.
    const file = 'mã;chỉ tiêu;giá trị\na;Sè hé;5\nb;Tû lÖ hé nghÌo;6';
    equal(show(file, 'a').startsWith('! Chữ tiếng Việt bị hỏng: “'), true);
  });

  it('finds ids with a percent sign, in another case and in decomposed letters', () => {
    const file = 'mã;chỉ tiêu;giá trị\nHộ-50%;X;5';
    for (const id of ['Hộ-50%', 'hộ-50%', 'Hộ-50%'.normalize('NFD')]) equal(show(file, id), 'X: 5', id);
  });

  it('reads JSON strictly, and reads the right records of a file with wrong ones', () => {
    for (const [json, line, excerpt] of [
      ['{"a":{"label":"X",\n"value":1\n"unit":"xã"}}', 3, '"unit":"xã"}}'],
      ['{"a":{"label":"X",\n"value":01}}', 2, '"value":01}}'],
      ['{"a":\n{"label":"X","value":1}', 2, '":"X","value":1}'],
      ['{"a":{"label":"X"}}\n}', 2, '}'],
      ['{"a":{label:"X"}}', 1, '{"a":{label:"X"}}'],
      ["{'a':1}", 1, "{'a':1}"],
      ['{"a":tru}', 1, '{"a":tru}'],
      ['["a":1]', 1, '["a":1]'],
      ['{"a","b"}', 1, '{"a","b"}'],
    ] as const) {
      const sentence = show(json, 'a');
      const start = `! Không đọc được “${excerpt}” ở dòng ${line} của JSON; hãy`;
      equal(sentence.slice(0, start.length), start, json);
    }
    const file = '{"a":null,"b":{"label":"Y","value":5},"c":{"label":"Z","value":6,"giờ":7}}';
    equal(
      show(file, 'a'),
      '! “"a": null” ở mục 1 không phải là một số liệu; hãy xóa mục này, hoặc viết một đối tượng như {"label": "Xã đạt chuẩn", "value": 62}',
    );
    equal(show(file, 'b'), 'Y: 5');
    equal(show(file, 'c').startsWith('! Z: “giờ” không phải là tên trường; hãy'), true);
    equal(show('[{"label":"X","value":1}]', 'a').includes('không có mã'), true);
    equal(
      show('{"a":{"label":"X","rankOf":63}}', 'a'),
      '! X: số liệu thiếu “rank (xếp hạng)” ở mục 1; hãy ghi thêm',
    );
    equal(show('mã;chỉ tiêu;so với\na;X;2022', 'a'), '! Số liệu thiếu “thay đổi”; hãy ghi thêm');
  });

  it('reads JSON of one record, and an object of records by id', () => {
    equal(show('{"id":"a","label":"X","value":1}', 'a'), 'X: 1');
    equal(show('{"mã":"a","chỉ tiêu":"X","giá trị":1,"numberFormat":"en"}', 'a'), 'X: 1');
    // Here `id` is the id of a record.
    equal(show('{"id":{"label":"X","value":1}}', 'id'), 'X: 1');
    equal(show('{"a":{"label":"X","value":12.02,"#ghi":"x"}}', 'a'), 'X: 12,02');
  });

  it('keeps all digits of the numbers of JSON', () => {
    equal(show('{"a":{"label":"X","value":12345678901234567890}}', 'a'), 'X: 12.345.678.901.234.567.890');
    equal(show('{"a":{"label":"X","value":9007199254740992}}', 'a'), 'X: 9.007.199.254.740.992');
    equal(show('{"a":{"label":"X","value":9007199254740993}}', 'a'), 'X: 9.007.199.254.740.993');
    equal(show('{"a":{"label":"X","value":0.12345678901234567}}', 'a'), 'X: 0,12345678901234567');
    equal(
      show('{"a":{"label":"X","value":1e400}}', 'a'),
      '! X: không đọc được “1e400” ở trường “value”; hãy viết một số như 1.200 hoặc 12,02, cũng có thể như “trên 4”, “khoảng 24”, “61–62”',
    );
    equal(show('{"a":{"label":"X","value":-1200.50}}', 'a'), 'X: âm 1.200,50');
  });

  it('refuses a period in a column without a heading', () => {
    const unnamedColumnMistake = (row: number) =>
      `! “quý I/2024” ở dòng ${row} nằm trong cột không có tên; hãy dùng một dòng tiêu đề, mỗi cột một tên`;
    equal(show('mã;giá trị;;chỉ tiêu\na;;quý I/2024;X\nb;5;;Y', 'b'), unnamedColumnMistake(2));
    equal(show('chỉ tiêu;;giá trị\nX;1;5\nY;quý I/2024;\nZ;;7', 'Z').startsWith('! “1” ở dòng 2 nằm'), true);
  });

  it('reads each cell of a random table into its field, or reports a mistake', () => {
    const cases = thirtiethInBrowsers(2000);
    let shownCount = 0;
    let refusedCount = 0;
    fc.assert(
      fc.property(RANDOM_TABLE, (table) => {
        const bytes = toBytes(writeTable(table));
        const file = parseFigures(bytes, '');
        table.rows.forEach(({ cells }, index) => {
          const id = cells.get('mã') ?? '';
          let record: IndicatorRecord;
          try {
            record = file.read(id);
          } catch (error) {
            equal(isIndicatorError(error), true, String(error));
            refusedCount++;
            return;
          }
          shownCount++;
          for (const [name, cell] of cells) {
            const field = fieldOf(name);
            if (field === undefined || field === 'id') continue;
            const value = record[field];
            // A small ratio, `0,5`, gets a percent sign when it is read, so that it is not taken for a fraction.
            const isRatio = field === 'planRatio' && typeof value === 'string';
            const written = isRatio ? value.replace(/%$/, '') : value;
            equal(written, tidy(cell) || undefined, `row ${index}, ${name}: ${cell}\n${writeTable(table)}`);
          }
          // A record is shown only if no other row has the same id,
          const sameIds = table.rows.filter((row) => row.cells.get('mã')?.toLowerCase() === id.toLowerCase());
          equal(sameIds.length, 1, writeTable(table));
          // no cell stands below an empty heading,
          if (table.hasEmptyHeading) {
            const thirdColumn = table.columns[2]!;
            const filledCells = table.rows.filter((row) => row.cells.get(thirdColumn) !== '');
            equal(filledCells.length, 0, writeTable(table));
          }
          // and no two columns are of one field.
          equal(table.hasTwoOfOneField, false, writeTable(table));
        });
      }),
      { numRuns: cases },
    );
    equal(
      [shownCount > cases / 20, refusedCount > cases / 20],
      [true, true],
      `${shownCount} shown, ${refusedCount} refused`,
    );
  });

  it('reads long texts in linear time', () => {
    // If the time grew with the square of the length, one of these files would exceed the time limit of the runner.
    const parts = ['0', '"', ';', ',', '%', '(', '1.', ' so với ', 'sep=;\n', '{"a":', '?a'];
    const files = parts.flatMap((part) => {
      const text = part.repeat(100_000 / part.length);
      return [
        text,
        `mã;chỉ tiêu;giá trị\na;X;${text}`,
        `mã;chỉ tiêu;giá trị;${text}\na;X;1;2`,
        JSON.stringify({ a: { label: 'X', value: text } }),
        JSON.stringify({ a: { label: 'X', value: 1, [text]: 1 } }),
      ];
    });
    for (const file of thirdOfEngine(everySeventhInBrowsers(files))) equal(show(file, 'a').length > 0, true);
  });

  const rowCount = tenthInBrowsers(50_000);
  it(`reads ${rowCount} rows of 34 columns in linear time`, () => {
    // If the time grew with the square of the rows, the test would exceed the time limit of the runner.
    const fields = ['mã', 'chỉ tiêu', 'giá trị', ...Array.from({ length: 31 }, (_, index) => `#${index}`)];
    const row = (index: number) => `m${index};Chỉ tiêu ${index};${index},5;${'1.200,50;'.repeat(30)}x`;
    const rows = Array.from({ length: rowCount }, (_, index) => row(index));
    const file = parseFigures(toBytes([fields.join(';'), ...rows].join('\n')), '');
    equal(file.entries.length, rowCount);
    equal(file.read(`m${rowCount - 1}`).value, `${rowCount - 1},5`);
    const sameLabels = ['chỉ tiêu;giá trị', ...Array.from({ length: rowCount }, () => 'X;5')].join('\n');
    equal(
      show(sameLabels, 'X'),
      '! Tên “X” có ở cả dòng 2 và dòng 3; hãy thêm cột “mã” và đặt mỗi dòng một mã',
    );
  });
}

interface RandomTable {
  columns: string[];
  /** Each row has a cell for each column, and may have cells behind the last column. */
  rows: { cells: Map<string, string>; extraCells: string[]; quotesAll: boolean }[];
  separator: string;
  /** Whether the third column has no heading. */
  hasEmptyHeading: boolean;
  /** Whether two columns at the end, `giá trị` and `số liệu`, are names of one field. */
  hasTwoOfOneField: boolean;
}

/** A right cell, but one in 31 is wrong. */
const mostly = (right: fc.Arbitrary<string>, ...wrong: string[]) =>
  fc.oneof({ weight: 30, arbitrary: right }, { weight: 1, arbitrary: fc.constantFrom(...wrong) });
const RIGHT_NUMBER = fc.oneof(
  arbitraryCount(2000),
  fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 99 })).map(([whole, decimals]) => `${whole},${decimals}`),
  fc.constantFrom('', '1.200', '365.445', '4,43', '0,8', '-5'),
  fc.constantFrom('trên 4', '>= 4,5', 'khoảng 24', '61–62', 'từ 8 đến 8,5', '5,5 trở lên', '-', '…', '- 5'),
);
const NUMBER_CELL = mostly(
  RIGHT_NUMBER,
  '12.02',
  '18236.214',
  '0.125',
  '#REF!',
  '#N/A',
  '1e400',
  'trên 12.02',
  '62–61',
  '5–18236.214',
);
const NOTE_CELL = mostly(
  fc.constantFrom('', 'a;b', 'a,b', 'thôn "kiểu mẫu"', 'dòng\nhai'),
  'T? l?',
  '#NAME?',
);
const REQUIRED_CELLS: Record<string, fc.Arbitrary<string>> = {
  mã: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g-50%', 'A'),
  'chỉ tiêu': mostly(fc.constantFrom('X', 'Hộ nghèo', 'Xã, thôn'), 'Tû lÖ', '#REF!'),
  'giá trị': NUMBER_CELL,
};
const OTHER_CELLS: Record<string, fc.Arbitrary<string>> = {
  'trên tổng số': NUMBER_CELL,
  'tỷ lệ kế hoạch': NUMBER_CELL,
  'kỳ trước': NUMBER_CELL,
  'đơn vị': mostly(fc.constantFrom('', 'xã', '%'), '82'),
  'ghi chú': NOTE_CELL,
  kỳ: mostly(fc.constantFrom('', '2023', 'quý I/2024'), '45291', 'Dec-23'),
};
const CELLS = { ...REQUIRED_CELLS, ...OTHER_CELLS };
/** All names, in a random order. */
const shuffled = (names: string[]) => fc.shuffledSubarray(names, { minLength: names.length });
const ONE_IN_TEN = fc.integer({ min: 0, max: 9 }).map((number) => number === 0);
const RANDOM_TABLE: fc.Arbitrary<RandomTable> = fc
  .record({
    columns: fc
      .subarray(Object.keys(OTHER_CELLS))
      .chain((others) => shuffled([...Object.keys(REQUIRED_CELLS), ...others])),
    separator: fc.constantFrom(';', ',', '\t'),
    hasEmptyHeading: ONE_IN_TEN,
    hasTwoOfOneField: ONE_IN_TEN,
  })
  .chain((table) =>
    fc
      .array(
        fc.record({
          cells: fc.record(CELLS).map((cells) => new Map(table.columns.map((name) => [name, cells[name]!]))),
          extraCells: fc.oneof(
            { weight: 20, arbitrary: fc.constant<string[]>([]) },
            { weight: 1, arbitrary: fc.array(fc.constantFrom('', '7', 'x'), { maxLength: 2 }) },
          ),
          quotesAll: fc.boolean(),
        }),
        { minLength: 1, maxLength: 3 },
      )
      .map((rows) => ({ ...table, rows })),
  );

/** The CSV of a table. Cells are quoted where they must be, but decimal commas are not, because people forget these quotes. */
function writeTable({ columns, rows, separator, hasEmptyHeading, hasTwoOfOneField }: RandomTable): string {
  const mustQuote = (cell: string) =>
    /["\n]/.test(cell) || (cell.includes(separator) && !/^\d+,\d+$/.test(cell));
  const headings = columns.map((name, index) => (hasEmptyHeading && index === 2 ? '' : name));
  const extraHeadings = hasTwoOfOneField ? ['giá trị', 'số liệu'] : [];
  const lines = rows.map(({ cells, extraCells, quotesAll }) => {
    const allCells = [
      ...columns.map((name) => cells.get(name)!),
      ...(hasTwoOfOneField ? ['8', '9'] : []),
      ...extraCells,
    ];
    return allCells
      .map((cell) => (quotesAll || mustQuote(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
      .join(separator);
  });
  return [[...headings, ...extraHeadings].join(separator), ...lines].join('\n');
}
