import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import { describeMistake } from '../../src/indicator/record/error-sentence.ts';
import { parseIndicator } from '../../src/indicator/record/parse-record.ts';
import { isIndicatorError } from '../../src/indicator/record/indicator-error.ts';
import type { Runner } from '../text/text-contract.ts';
import { showFile } from './show.ts';

/** A table, the advice in the sentence of its first mistake, the table that follows the advice, an address, a period, and the sentence of its figure. */
const FOLLOWED: [
  table: string,
  advice: string,
  corrected: string,
  id: string,
  period: string,
  sentence: string,
][] = [
  [
    'Địa phương;Hộ nghèo (hộ);Tăng (hộ)\nHuyện A;220;20',
    'hãy đổi tên cột thành “Số hộ tăng (hộ)”',
    'Địa phương;Hộ nghèo (hộ);Số hộ tăng (hộ)\nHuyện A;220;20',
    'so-ho-tang:huyen-a',
    '',
    'Số hộ tăng: 20 hộ',
  ],
  [
    'Địa phương;Dân số (người);Giảm trong năm (người)\nHuyện A;220;20',
    'hãy đổi tên cột thành “Số người giảm (người)”',
    'Địa phương;Dân số (người);Số người giảm (người)\nHuyện A;220;20',
    'so-nguoi-giam:huyen-a',
    '',
    'Số người giảm: 20 người',
  ],
  [
    'Địa phương;Tổng số hộ;Số hộ nghèo;Tỷ lệ (%)\nHuyện A;220;22;10',
    'hãy đổi tên cột thành “Tỷ lệ hộ nghèo (%)”',
    'Địa phương;Tổng số hộ;Số hộ nghèo;Tỷ lệ hộ nghèo (%)\nHuyện A;220;22;10',
    'ty-le-ho-ngheo:huyen-a',
    '',
    'Tỷ lệ hộ nghèo: 10%',
  ],
  [
    'Chỉ tiêu;Đơn vị;Kế hoạch;Thực hiện;Tỷ lệ đạt\nTrường;trường;420;402;95,7%',
    'hãy đổi thành % kế hoạch hoặc',
    'Chỉ tiêu;Đơn vị;Kế hoạch;Thực hiện;% kế hoạch\nTrường;trường;420;402;95,7%',
    'truong',
    '',
    'Trường: 402 trường, bằng 95,7% kế hoạch (420 trường)',
  ],
  [
    'Chỉ tiêu;Đơn vị;kỳ trước;Tăng trong kỳ;Giảm trong kỳ;giá trị\nSố hộ nghèo;hộ;300;20;100;220',
    '“… – tăng trong kỳ”',
    'Chỉ tiêu;Đơn vị;kỳ trước;giá trị\nSố hộ nghèo;hộ;300;220\nSố hộ nghèo – tăng trong kỳ;hộ;;20',
    'so-ho-ngheo-tang-trong-ky',
    '',
    'Số hộ nghèo – tăng trong kỳ: 20 hộ',
  ],
  [
    'Chỉ tiêu;Đơn vị;Tổng số\nHộ nghèo;hộ;48',
    'hãy đổi thành giá trị, trên tổng số hoặc',
    'Chỉ tiêu;Đơn vị;giá trị\nHộ nghèo;hộ;48',
    'ho-ngheo',
    '',
    'Hộ nghèo: 48 hộ',
  ],
  [
    'Chỉ tiêu;Đơn vị;2022;2023;So sánh tuyệt đối\nThu;tỷ đồng;100;120;20',
    'hãy đổi thành Tăng, giảm năm 2023 so với năm 2022 hoặc',
    'Chỉ tiêu;Đơn vị;2022;2023;Tăng, giảm năm 2023 so với năm 2022\nThu;tỷ đồng;100;120;20',
    'thu',
    '2023',
    'Thu: 120 tỷ đồng, năm 2023, tăng 20 tỷ đồng so với năm 2022',
  ],
  [
    'Chỉ tiêu;Đơn vị;2022;2023;So sánh tương đối (%)\nThu;tỷ đồng;100;120;120',
    'hãy đổi thành Chỉ số năm 2023 so với năm 2022 (%) hoặc',
    'Chỉ tiêu;Đơn vị;2022;2023;Chỉ số năm 2023 so với năm 2022 (%)\nThu;tỷ đồng;100;120;120',
    'thu',
    '2023',
    'Thu: 120 tỷ đồng, năm 2023, bằng 120% so với năm 2022',
  ],
  [
    'Chỉ tiêu;Đơn vị;kỳ trước;giá trị;So sánh tuyệt đối\nThu;tỷ đồng;100;120;20',
    'hãy đổi thành Tăng, giảm so với năm trước hoặc',
    'Chỉ tiêu;Đơn vị;kỳ trước;giá trị;Tăng, giảm so với năm trước\nThu;tỷ đồng;100;120;20',
    'thu',
    '',
    'Thu: 120 tỷ đồng, tăng 20 tỷ đồng so với năm trước, năm trước là 100 tỷ đồng',
  ],
  [
    'Số hộ nghèo cuối năm\nĐịa phương;2022;2023\nHuyện A;100;90',
    '“31/12/2023”',
    'Số hộ nghèo cuối năm\nĐịa phương;31/12/2022;31/12/2023\nHuyện A;100;90',
    'huyen-a',
    '31/12/2023',
    'Huyện A: 90, ngày 31/12/2023',
  ],
];

/** Rows with a mistake, and the Vietnamese example in its English sentence. */
const EXAMPLES: [table: string, example: string][] = [
  ['Chỉ tiêu;Đơn vị;Giá trị\nX;3 1,79;5', 'write a unit like “xã”, “%”, “triệu đồng/người”'],
  ['Chỉ tiêu;Đơn vị;Giá trị\nX;m³/s;3 1,79', 'or like “trên 4”, “khoảng 24”, “61–62”'],
];

/** Tests that following the advice of a message leads to the right figure, for Node and for browsers. */
export function followedAdviceContract({ it, equal }: Runner): void {
  it('gives advice that leads to the right figure in one step', () => {
    for (const [table, advice, corrected, id, period, sentence] of FOLLOWED) {
      const shown = showFile(table, id, period || undefined);
      equal(shown.includes(advice), true, shown);
      equal(showFile(corrected, id, period || undefined), sentence);
    }
  });

  it('reads `Trị giá` beside `Lượng` as the name of an indicator, in one row of headings and in two', () => {
    const cells = 'Chè;1;3;9;27';
    const inTwoRows =
      'Mặt hàng;Tháng 9/2024;;9 tháng năm 2024;\n;Lượng (tấn);Trị giá (nghìn USD);Lượng (tấn);Trị giá (nghìn USD)';
    const inOneRow =
      'Mặt hàng;Lượng tháng 9/2024 (tấn);Trị giá tháng 9/2024 (nghìn USD);Lượng 9 tháng năm 2024 (tấn);Trị giá 9 tháng năm 2024 (nghìn USD)';
    for (const headings of [inTwoRows, inOneRow]) {
      const show = (id: string, period: string) => showFile(`${headings}\n${cells}`, id, period);
      equal(show('Chè – Trị giá', '9 tháng năm 2024'), 'Chè – Trị giá: 27 nghìn USD, 9 tháng năm 2024');
      equal(show('Chè – Lượng', 'tháng 9/2024'), 'Chè – Lượng: 1 tấn, tháng 9/2024');
    }
    // Alone, it is the field of the figures.
    equal(showFile('Chỉ tiêu;Trị giá 2022;Trị giá 2023\nChè;1;3', 'Chè', '2023'), 'Chè: 3, năm 2023');
  });

  it('has Vietnamese examples in English sentences about Vietnamese tables', () => {
    for (const [table, example] of EXAMPLES) {
      const file = parseFigures(new TextEncoder().encode(table), '');
      let said = '';
      try {
        parseIndicator(file.read('x'));
      } catch (error) {
        if (!isIndicatorError(error)) throw error;
        said = describeMistake(error, 'en');
      }
      equal(said.endsWith(example), true, said);
    }
  });
}
