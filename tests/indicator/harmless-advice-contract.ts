import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import type { Runner } from '../text/text-contract.ts';
import { showFile, showRecord } from './show.ts';

/** Words in brackets behind a number, which may give it another meaning. */
const WORDS = ['KH', 'năm 2022', 'dự kiến', 'lũy kế', 'nghìn', 'tăng 15%', 'cả nước', '48,8%', '+2', '-3%'];

/** Numbers on several lines, and how the sentence quotes them. */
const ON_LINES: [text: string, quoted: string][] = [
  ['62\n127', '62 127'],
  ['62\r\n127', '62 127'],
  ['1.200 \n 300', '1.200 300'],
  ['62%\n48%', '62% 48%'],
  ['< 7,6\n<10,4', '< 7,6 <10,4'],
];

/** Unknown headings of amounts, some of them misspelt, and what a proposed heading must not contain: it would turn the amounts into ratios. */
const UNKNOWN_HEADINGS: [heading: string, unwanted: RegExp][] = [
  ['Lũy kế giải ngâm', /tỷ lệ|%/],
  ['Luỹ kế số giải ngân vốn', /tỷ lệ|%/],
  ['Số hoàn thành', /tỷ lệ|%/],
];

/** Tests that an author who follows the advice of a message gets no wrong figure, for Node and for browsers. */
export function harmlessAdviceContract({ it, equal }: Runner): void {
  it('advises to write words behind a number as a note only if they do not change the meaning of the number', () => {
    for (const words of WORDS) {
      const advice = `có “${words}” cạnh số; nếu các chữ này cho biết kế hoạch, kỳ, đơn vị hoặc mức độ, hãy ghi ở đúng mục đó; nếu không, hãy viết 62 và ghi “${words}” ở`;
      equal(
        showRecord({ value: `62 (${words})` }),
        `“62 (${words})” ở thuộc tính “value” ${advice} thuộc tính “note”`,
      );
      equal(
        showFile(`chỉ tiêu;đơn vị;2023\nX;xã;62 (${words})`, 'X'),
        `! X: “62 (${words})” ở cột “2023” ${advice} cột “ghi chú”`,
      );
    }
    equal(
      showRecord({ value: '62 (âm)' }),
      '“62 (âm)” ở thuộc tính “value” có thể là số âm hoặc là ghi chú; hãy viết -62 nếu là số âm, 62 nếu không phải',
    );
  });

  it('refuses a number on several lines, which may be several numbers, and does not join it', () => {
    for (const [text, quoted] of ON_LINES) {
      const mistake = (place: string, otherPlaces: string) =>
        `“${quoted}” ở ${place} nằm trên nhiều dòng nên có thể là nhiều số; hãy viết một số trên một dòng, và ghi các số khác ở ${otherPlaces} của chúng`;
      equal(showRecord({ value: text }), mistake('thuộc tính “value”', 'mục'));
      equal(showFile(`chỉ tiêu;giá trị\nX;"${text}"`, 'X'), `! X: ${mistake('cột “giá trị”', 'ô')}`);
    }
    equal(showRecord({ value: '62 127' }).endsWith('hãy viết 62.127'), true);
    equal(showFile('chỉ tiêu;giá trị;ghi chú\nX;5;"Năm 2022\n5 xã"', 'X'), 'X: 5');
  });

  it('does not advise to remove raised digits behind a number, because they may be an exponent; advises to remove `(1)`, which cannot be an exponent', () => {
    const show = (cell: string) => showFile(`chỉ tiêu;giá trị\nX;${cell}`, 'X');
    equal(
      show('10⁶'),
      '! X: không rõ “⁶” trong “10⁶” ở cột “giá trị” là số mũ hay dấu của ghi chú; hãy viết 1.000.000 nếu là số mũ, hoặc thêm dòng “⁶ …” dưới bảng nếu là ghi chú',
    );
    equal(show('1.000.000'), 'X: 1.000.000');
    equal(
      show('12¹').includes('hãy viết đủ số nếu là số mũ, hoặc thêm dòng “¹ …” dưới bảng'),
      true,
      show('12¹'),
    );
    equal(show('12 (1)').includes('hoặc bỏ dấu đó'), true, show('12 (1)'));
  });

  it('proposes only headings that keep the known words of an unknown heading', () => {
    for (const [heading, unwanted] of UNKNOWN_HEADINGS) {
      const { mistakes } = parseFigures(new TextEncoder().encode(`chỉ tiêu;${heading}\nX;450`), '');
      equal(
        mistakes.map(({ problem }) => problem),
        ['unknown-column'],
        heading,
      );
      equal(unwanted.test(mistakes[0]?.suggestion ?? ''), false, `${heading}: ${mistakes[0]?.suggestion}`);
    }
  });

  it('recognizes a unit behind a number as the unit of the figure, also with a capital letter', () => {
    equal(showRecord({ value: '62 Xã', unit: 'xã' }).includes('hãy viết 62 và ghi “xã”'), true);
  });

  it('says what to write for `45,05đ`, for a number behind an apostrophe, and for a unit below the table', () => {
    const show = (cell: string) => showFile(`chỉ tiêu;giá trị\nX;${cell}`, 'X');
    equal(show('45,05đ').includes('hãy viết 45,05 và ghi “đồng” ở cột “đơn vị”'), true, show('45,05đ'));
    equal(show("'-0,02"), "! X: không đọc được “'-0,02” ở cột “giá trị”; hãy viết -0,02");
    equal(
      showFile('chỉ tiêu;giá trị\nX;5\nGhi chú: A\nĐơn vị tính: Người', 'X'),
      '! “Đơn vị tính: Người” ở dòng 4 đứng dưới bảng số liệu; hãy chuyển lên trên dòng tiêu đề, hoặc xóa đi',
    );
  });
}
