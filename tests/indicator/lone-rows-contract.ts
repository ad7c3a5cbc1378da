import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import type { Runner } from '../text/text-contract.ts';
import { readFile, showFile as show } from './show.ts';

const HEADINGS = 'Chỉ tiêu;Đơn vị;2023\nHộ nghèo;hộ;1.200';

/** Rows with one cell that has a figure. */
const FIGURES = [
  ...['1.300', '900', '12,5', '900 hộ', 'Hộ cận nghèo 900 hộ', 'Hộ cận nghèo 900', 'Hộ cận nghèo: 900'],
  'Trong đó: 300 hộ DTTS',
  'Trong đó 300 hộ DTTS',
  'Năm trước: 1.300',
  'Bằng 95% cùng kỳ',
  'Còn lại: 3 xã',
  ...['II. Thu nội địa 1.300', '1.1 Thu nội địa 820 tỷ đồng', 'Giảm 5 %'],
];

/** Remarks about figures. */
const REMARKS = [
  'Không tính huyện A',
  '(không tính huyện A)',
  'Chưa bao gồm thu viện trợ',
  '(Ước của các huyện)',
];

/** Names of groups that have a number. */
const NAMES = [
  ...['Chương trình 135', 'I. Kinh tế', '1.1 Thu nội địa', '3 chương trình mục tiêu quốc gia', 'Khu vực 2'],
  ...['Dân số từ 15 tuổi trở lên', 'Nhóm 0 - 14 tuổi', 'Nhóm 0-14 tuổi', 'Doanh nghiệp 100% vốn nhà nước'],
  'Xã đạt 19 tiêu chí',
  'Tiêu chí số 17.1',
  'Tiểu dự án 2 - Dự án 3',
  'Sản phẩm OCOP 3 sao',
  'Quốc lộ 4D',
  'Nghị quyết số 12/NQ-HĐND ngày 8/12/2023',
  'Doanh nghiệp trên 300 lao động',
  'Chuẩn nghèo giai đoạn 2022-2025',
];

const lonePart = 'mà trong đó có số; hãy ghi tên và số vào đúng cột của chúng, hoặc viết số đó bằng chữ';
const loneMistake = (row: number, text: string) =>
  `! Dòng ${row} chỉ có một ô, “${text}”, ${lonePart} nếu đây là tên của một nhóm dòng`;
const brokenMistake = (text: string, row: number, rowOfFigures: number) =>
  `! “${text}” ở dòng ${row} và tên ở dòng ${rowOfFigures} có thể là một tên bị ngắt thành hai dòng; hãy ghi cả tên vào một dòng, hoặc viết hoa chữ đầu nếu là hai tên`;

/** What a tile below the head of a group says, and its note. */
function showWithNote(file: string, id: string): string {
  const record = readFile(file, id, '2023');
  if (typeof record === 'string') return record;
  return record.note === undefined ? show(file, id, '2023') : `${show(file, id, '2023')} [${record.note}]`;
}

/** Tests of rows inside a table that have one cell only, for Node and for browsers. */
export function loneRowsContract({ it, equal }: Runner): void {
  it('refuses a figure in a row with one cell, as the last row and above other rows', () => {
    for (const text of FIGURES) {
      equal(show(`${HEADINGS}\n${text};;`, 'Hộ nghèo'), loneMistake(3, text), text);
      equal(show(`${HEADINGS}\n${text};;\nXã;xã;5`, 'Xã'), loneMistake(3, text), text);
    }
    equal(
      show('Huyện;Hộ nghèo (hộ)\nBảo Thắng;120\nCòn lại: 300 hộ;', 'ho-ngheo:bao-thang'),
      loneMistake(3, 'Còn lại: 300 hộ'),
    );
    equal(
      show('STT;Huyện;Hộ nghèo (hộ)\n1;Bảo Thắng;120\n;Còn lại: 300 hộ;', 'ho-ngheo:bao-thang'),
      loneMistake(3, 'Còn lại: 300 hộ'),
    );
    equal(
      show('STT;;2023\n1;Hộ nghèo;5\n;Hộ cận nghèo 900 hộ;', 'Hộ nghèo', '2023'),
      loneMistake(3, 'Hộ cận nghèo 900 hộ'),
    );
    // The author follows the sentence: the figure in its own cell, or in words.
    equal(show(`${HEADINGS}\nHộ cận nghèo;hộ;900`, 'Hộ cận nghèo'), 'Hộ cận nghèo: 900 hộ, năm 2023');
    equal(
      showWithNote(`${HEADINGS}\nHộ có bốn người;;\nXã;xã;5`, 'Xã'),
      'Xã: 5 xã, năm 2023 [Dưới mục “Hộ có bốn người”]',
    );
  });

  it('refuses a remark in a row with one cell, and proposes to begin it with “Ghi chú:”', () => {
    for (const text of REMARKS) {
      const mistake = `! Dòng 3 ở ngoài bảng số liệu có “${text}”; hãy xóa dòng này, hoặc bắt đầu bằng “Đơn vị tính:”, “Nguồn:” hay “Ghi chú:”`;
      equal(show(`${HEADINGS}\n${text};;`, 'Hộ nghèo'), mistake, text);
      equal(show(`${HEADINGS}\n${text};;\nXã;xã;5`, 'Xã'), mistake, text);
      const file = `${HEADINGS}\nGhi chú: ${text};;`;
      equal(showWithNote(file, 'Hộ nghèo'), `Hộ nghèo: 1.200 hộ, năm 2023 [${text}]`);
    }
  });

  it('reads the name of a group that has a number', () => {
    for (const name of NAMES)
      equal(show(`${HEADINGS}\n${name};;\nXã;xã;5`, 'Xã'), 'Xã: 5 xã, năm 2023', name);
  });

  it('reads an indicator without a figure as the last row, and lists it among the figures', () => {
    equal(listIds(`${HEADINGS}\nChia ra;;\nXã;xã;5\nHộ cận nghèo;;`), ['Hộ nghèo', 'Xã', 'Hộ cận nghèo']);
    equal(show(`${HEADINGS}\nHộ cận nghèo;;`, 'Hộ cận nghèo'), 'Hộ cận nghèo: Chưa có số liệu');
  });

  it('refuses a label that a line end split into two rows', () => {
    const table =
      'Chỉ tiêu;Đơn vị;2023\nXã đạt chuẩn nông thôn;;\nmới nâng cao;xã;62\nTỷ lệ hộ nghèo đa;%;4\nchiều;;\nThu;tỷ đồng;5';
    equal(show(table, 'mới nâng cao'), brokenMistake('Xã đạt chuẩn nông thôn', 2, 3));
    equal(show(table, 'Tỷ lệ hộ nghèo đa'), brokenMistake('chiều', 5, 4));
    equal(show(table, 'Thu'), 'Thu: 5 tỷ đồng, năm 2023');
    equal(
      show('Chỉ tiêu;Đơn vị;2023\nXã đạt chuẩn;;\nnông thôn;;\nmới nâng cao;xã;62', 'mới nâng cao'),
      brokenMistake('nông thôn', 3, 4),
    );
    equal(
      show('Chỉ tiêu;Đơn vị;2023\nTỷ lệ hộ nghèo;;\n(theo chuẩn mới);%;4', '(theo chuẩn mới)'),
      brokenMistake('Tỷ lệ hộ nghèo', 2, 3),
    );
    const withoutUnits = 'Chỉ tiêu;2023\nTỷ lệ giảm;\nhộ nghèo;5';
    equal(show(withoutUnits, 'hộ nghèo'), brokenMistake('Tỷ lệ giảm', 2, 3));
    // The author follows the sentence: the label in one row, or a capital at the start of the second row.
    equal(
      show(
        'Chỉ tiêu;Đơn vị;2023\nXã đạt chuẩn nông thôn mới nâng cao;xã;62',
        'xa-dat-chuan-nong-thon-moi-nang-cao',
      ),
      'Xã đạt chuẩn nông thôn mới nâng cao: 62 xã, năm 2023',
    );
    equal(
      showWithNote(table.replace('mới', 'Mới'), 'Mới nâng cao'),
      'Mới nâng cao: 62 xã, năm 2023 [Dưới mục “Xã đạt chuẩn nông thôn”]',
    );
  });

  it('reads rows in small letters that are not ends of labels', () => {
    for (const [table, id] of [
      ['Dân số;;\nnam;người;5\nnữ;người;6', 'nam'],
      ['Chia ra;;\nnam;người;5', 'nam'],
      ['Trong đó:;;\nnam;người;5', 'nam'],
      ['Dân số;;\nnông thôn;;\nnam;người;5\nnữ;người;6', 'nam'],
      ['Dân số:;;\nnam;người;5', 'nam'],
      ['Dân số;;\n- nam;người;5', '- nam'],
      ['Dân số;;\na) nam;người;5', 'a) nam'],
      ['Dân số;người;9\ntrong đó;;\nnam;người;5', 'nam'],
      ['hộ;hộ;9\ndân số;;\nnam;người;5', 'nam'],
    ] as const)
      equal(
        show(`Chỉ tiêu;Đơn vị;2023\n${table}`, id, '2023').endsWith('nam: 5 người, năm 2023'),
        true,
        table,
      );
    equal(show('STT;Chỉ tiêu;Đơn vị;2023\nI;Dân số;;\n1;nam;người;5', 'nam'), 'nam: 5 người, năm 2023');
  });

  it('shows in the note which heads a row stands below', () => {
    for (const [rows, note] of [
      ['Chưa đạt chuẩn;;', ' [Dưới mục “Chưa đạt chuẩn”]'],
      ['I. Bội chi;;', ' [Thuộc mục “Bội chi”]'],
      ['A. Thu;;\n1. Nội địa;;', ' [Thuộc mục “Thu”, “Nội địa”]'],
      ['Chưa đạt chuẩn;;\nNông thôn;;', ' [Dưới mục “Chưa đạt chuẩn”, “Nông thôn”]'],
      ['A. Thu;;\n1. Nội địa;;\nY;xã;6\n2. Dầu thô;;', ' [Thuộc mục “Thu”, “Dầu thô”]'],
      ['A. Thu;;\n1. Nội địa;;\nY;xã;6\nB. Chi;;', ' [Thuộc mục “Chi”]'],
      ['KINH TẾ;;\nThu;;\nY;xã;6\nXÃ HỘI;;', ' [Thuộc mục “XÃ HỘI”]'],
      ['I. Kinh tế;;\nY;xã;6\nII. Dân số;người;6', ''],
      ['Dân số;;\nPhân theo giới tính;;\nY;xã;6\nPhân theo nơi ở;;', ' [Dưới mục “Dân số”]'],
      ['Huyện A;;', ' [Dưới mục “Huyện A”]'],
      ...[
        'Chia ra;;',
        'Trong đó:;;',
        '- Trong đó;;',
        'A. Phân theo khu vực kinh tế;;',
        'Chia ra - Of which;;',
        ...['Chia theo phương tiện đến;;', 'Gồm:;;'],
      ].map((neutral) => [neutral, ''] as const),
    ] as const)
      equal(showWithNote(`Chỉ tiêu;Đơn vị;2023\n${rows}\nX;xã;5`, 'X'), `X: 5 xã, năm 2023${note}`, rows);
    const withStt = 'STT;Chỉ tiêu;Đơn vị;2023\nI;Thu;;\n1;Nội địa;;\n;Y;xã;6\nII;Chi;;\n1;X;xã;5';
    equal(showWithNote(withStt, 'X'), 'X: 5 xã, năm 2023 [Thuộc mục “Chi”]');
    const withNote = 'Chỉ tiêu;Đơn vị;2023;Ghi chú 2023\nBội chi;;;\nX;xã;5;Số tròn.\nY;xã;6;Tròn';
    equal(showWithNote(withNote, 'X'), 'X: 5 xã, năm 2023 [Số tròn. Dưới mục “Bội chi”]');
    equal(showWithNote(withNote, 'Y'), 'Y: 6 xã, năm 2023 [Tròn; dưới mục “Bội chi”]');
  });

  it('adds no note for an area without a figure above another area', () => {
    equal(showWithNote('Chỉ tiêu;2023\nHuyện A;\nHuyện B;5', 'Huyện B'), 'Huyện B: 5, năm 2023');
    const showNote = (name: string) => {
      const record = readFile(`Huyện;Hộ nghèo (hộ)\n${name};\nBảo Thắng;120`, 'ho-ngheo:bao-thang');
      return typeof record === 'string' ? record : record.note;
    };
    equal(showNote('Bảo Yên'), undefined);
    equal(showNote('Huyện A'), undefined);
    equal(showNote('Chưa đạt chuẩn'), 'Dưới mục “Chưa đạt chuẩn”');
  });
}

/** The ids of the figures of a file, without the heads of groups. */
function listIds(text: string): string[] {
  const { entries } = parseFigures(new TextEncoder().encode(text), '');
  return entries.filter(({ isGroupHead }) => !isGroupHead).map(({ id }) => id);
}
