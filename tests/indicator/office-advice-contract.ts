import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import type { Runner } from '../text/text-contract.ts';
import { showFile } from './show.ts';

function mistakesOf(table: string) {
  return parseFigures(new TextEncoder().encode(table), '').mistakes;
}

/** Headings of the labels as communes write them. */
const LABEL_HEADINGS = ['Vật nuôi', 'Chỉ tiêu y tế', 'Loại cây trồng', 'Nhóm tuổi'];
/** Rows of a file from Google Sheets, which quotes only cells with a comma, and what they say. */
const QUOTED_ROWS: [row: string, sentence: string][] = [
  ['X,%,95,96,"97,5"', 'X: 95%, năm 2022'],
  ['X,%,"95,5",96,97', 'X: 95,5%, năm 2022'],
  // Without decimals in quotes, the row may have one number less than it seems.
  [
    'X,%,95,96,97',
    '! “95” và “96” ở dòng 3 có thể là một số; nếu là một số, hãy đặt số đó trong ngoặc kép; nếu là hai số, hãy viết đủ các ô của dòng và ngăn các ô bằng dấu chấm phẩy hoặc tab (TSV)',
  ],
];

/** Tests that the advice for mistakes in tables of communes leads to the right figures, for Node and for browsers. */
export function officeAdviceContract({ it, equal }: Runner): void {
  it('proposes `chỉ tiêu` for an unknown heading of names in a table without labels', () => {
    for (const heading of LABEL_HEADINGS) {
      const table = (name: string) => `${name};Đơn vị;2023;2024\nTrâu;con;1.254;1.198\nBò;con;432;467`;
      const [mistake] = mistakesOf(table(heading));
      equal([mistake?.problem, mistake?.text], ['unknown-column', heading]);
      equal(mistake?.suggestion?.split(', ')[0], 'chỉ tiêu', heading);
      equal(showFile(table('chỉ tiêu'), 'trau', '2024'), 'Trâu: 1.198 con, năm 2024');
    }
  });

  it('proposes `chỉ tiêu` neither beside labels nor for numbers', () => {
    for (const table of [
      'Chỉ tiêu;Vật nuôi;2024\nX;Trâu;5',
      'Vật nuôi;Đơn vị;2024\n125;con;5\n126;con;6',
      'Vật nuôi;Đơn vị;Giá trị\n2023;con;5\n2024;con;6',
    ]) {
      const proposals = mistakesOf(table).flatMap(({ suggestion = '' }) => suggestion.split(', '));
      equal(proposals.includes('chỉ tiêu'), false, table);
    }
  });

  it('proposes a heading of differences and a heading of percentages for `So sánh` without a percent sign, and refuses numbers below the wrong one of the two', () => {
    const table = (heading: string) =>
      `chỉ tiêu;Đơn vị;31/12/2023;31/12/2024;${heading}\nTrâu;con;1.254;1.198;-56\nBò;con;432;467;35`;
    const show = (heading: string) => showFile(table(heading), 'trau', '31/12/2024');
    equal(
      mistakesOf(table('So sánh'))[0]?.suggestion,
      'Tăng, giảm so với cùng kỳ (%) 31/12/2024, Tăng, giảm so với cùng kỳ 31/12/2024',
    );
    equal(
      show('Tăng, giảm so với cùng kỳ 31/12/2024'),
      'Trâu: 1.198 con, ngày 31/12/2024, giảm 56 con so với cùng kỳ',
    );
    const wrong = show('Tăng, giảm so với cùng kỳ (%) 31/12/2024');
    equal(wrong.includes('không khớp với hai số 1.254 và 1.198'), true, wrong);
  });

  it('reads whole numbers beside quoted decimals, as Google Sheets writes them', () => {
    for (const [row, sentence] of QUOTED_ROWS)
      equal(
        showFile(`Chỉ tiêu,Đơn vị,2022,2023,2024\nY,%,"18,2","17,1","16,3"\n${row}`, 'X', '2022'),
        sentence,
      );
  });

  it('names only damaged headings in a file with a wrong encoding, and both ways of Excel to save it', () => {
    const mistakes = mistakesOf('m?;ch? ti?u;gi? tr?;??n v?\na;H? ngh?o;62;h?');
    equal(
      mistakes.filter(({ row }) => row === undefined).map(({ problem, text }) => `${problem} ${text}`),
      ['encoding ch? ti?u', 'encoding gi? tr?'],
    );
    equal(
      showFile('m?;ch? ti?u;gi? tr?\na;H? ngh?o;62', 'a').endsWith(
        'hãy lưu tệp dưới dạng Unicode Text (*.txt) hoặc CSV UTF-8',
      ),
      true,
    );
  });

  it('leaves out the sign of a list in front of a label', () => {
    for (const sign of ['- ', '-', '– ', '+ ', '• ']) {
      const table = `Chỉ tiêu;Giá trị;Đơn vị\nTổng thu;9;tỷ đồng\n${sign}Thu phí, lệ phí;5;tỷ đồng`;
      equal(showFile(table, 'thu-phi-le-phi'), 'Thu phí, lệ phí: 5 tỷ đồng', sign);
    }
  });

  it('says for a day in place of a number when to write it as the content and when as the period', () => {
    equal(
      showFile('Chỉ tiêu;Số liệu\nNgày cập nhật;31/12/2024\nX;5', 'ngay-cap-nhat'),
      '! Ngày cập nhật: “31/12/2024” ở cột “Số liệu” là thời gian, không phải số; hãy ghi ở cột “nội dung” nếu đây là nội dung cần hiện, hoặc ở cột “kỳ” nếu là kỳ của một số khác',
    );
  });
}
