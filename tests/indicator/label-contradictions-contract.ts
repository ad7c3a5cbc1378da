import type { Runner } from '../text/text-contract.ts';
import { showFile, showRecord } from './show.ts';

/** Labels with a time, periods of their columns that contradict it, and how the message quotes the time. */
const OTHER_TIMES: [label: string, period: string, quoted: string][] = [
  ['Hộ nghèo 2022', '2023', '2022'],
  ['Hộ nghèo (2022)', '2023', '2022'],
  ['Hộ nghèo, 2022', '2023', '2022'],
  ['Hộ nghèo T12/2022', '2023', 'T12/2022'],
  ['Hộ nghèo (12/2022)', '2023', '12/2022'],
  ['Hộ cận nghèo (31/12/2021)', '2023', '31/12/2021'],
  ['Hộ nghèo năm 2022', '2023', 'năm 2022'],
  ['Hộ nghèo tháng 8', 'Tháng 9/2024', 'tháng 8'],
  ['Hộ nghèo (quý I)', 'Quý II/2024', 'quý I'],
];
/** Labels whose time agrees with the period, or is not the time of the figure. */
const SAME_TIMES: [label: string, period: string][] = [
  ['Hộ nghèo 2023', '2023'],
  ['Hộ nghèo T12/2023', '2023'],
  ['Hộ nghèo (31/12/2023)', '2023'],
  ['Hộ nghèo theo chuẩn 2022', '2023'],
  ['Hộ sản xuất theo giá 2010', '2023'],
  ['Chương trình 2021-2025', '2026'],
  ['Hộ nghèo tháng 9', 'Tháng 9/2024'],
  ['Trẻ dưới 6 tháng', 'Tháng 9/2024'],
  ['Hộ nghèo tháng 8', '2024'],
];
/** Labels with a number word in brackets, and the unit of their row. */
const OTHER_SCALES: [label: string, unit: string, quoted: string][] = [
  ['Hộ nghèo (nghìn)', 'hộ', 'nghìn'],
  ['Hộ nghèo (x 1000)', 'hộ', 'x 1000'],
  ['Hộ nghèo (đơn vị: nghìn)', 'hộ', 'đơn vị: nghìn'],
  ['Hộ nghèo [nghìn hộ]', 'hộ', 'nghìn hộ'],
  ['Hộ nghèo (triệu)', 'nghìn hộ', 'triệu'],
  ['Máy tính (1.000chiếc)', 'chiếc', '1.000chiếc'],
  ['Máy tính (10³ chiếc)', 'chiếc', '10³ chiếc'],
  ['Cây xanh (cây)', 'nghìn cây', 'cây'],
  ['Vốn (đ)', 'triệu đồng', 'đ'],
  ['Vốn (1.000đ)', 'đồng', 'nghìn đồng'],
  ['Vốn (1.000.000 đ)', 'đồng', 'triệu đồng'],
  ['Vốn (trđ)', 'đồng', 'triệu đồng'],
  ['Vốn (tỷ đ)', 'đồng', 'tỷ đồng'],
  ['Vốn, 1.000đ', 'đồng', 'nghìn đồng'],
];
/** Labels whose number word agrees with the unit, or is part of a name: `Triệu Phong`. */
const SAME_SCALES: [label: string, unit: string][] = [
  ['Hộ nghèo (nghìn)', 'nghìn hộ'],
  ['Hộ nghèo (ngàn)', 'Nghìn hộ'],
  ['Hộ nghèo (x 1.000)', 'nghìn hộ'],
  ['Máy tính (1.000chiếc)', 'nghìn chiếc'],
  ['Cây xanh (cây)', 'cây'],
  ['Thu ngân sách (tỷ)', 'tỷ đồng'],
  ['Hộ nghèo (Triệu Phong)', 'hộ'],
];
/** Units of several things. */
const SEVERAL_UNITS = ['lượt, tỷ đồng', 'vụ - người', 'hộ; khẩu', 'hộ và người', 'ha + tấn', 'con/tấn, ha'];
/** Units that have several words, but are one. */
const SINGLE_UNITS = [
  'thôn, bản',
  'xã, phường',
  'triệu đồng/người',
  'cơ sở, cửa hàng',
  'cán bộ và công chức',
];

/** Labels that repeat the row above, or name nothing. */
const NO_NAMES = ['như trên', 'nt', '-nt-', "''", '-', '...', '…', '+'];

/** Tests of labels that contradict their row, or are not names, for Node and for browsers. */
export function labelContradictionsContract({ it, equal }: Runner): void {
  it('refuses a label with another time than its figure, however the time is written', () => {
    const show = (label: string, period: string) =>
      showFile(`mã;chỉ tiêu;đơn vị;${period}\na;"${label}";hộ;5`, 'a');
    for (const [label, period, quoted] of OTHER_TIMES) {
      const shown = show(label, period);
      equal(shown.includes(`“${quoted}” ở cột “chỉ tiêu” mâu thuẫn với`), true, shown);
    }
    for (const [label, period] of SAME_TIMES)
      equal(show(label, period).startsWith(`${label}: 5 hộ`), true, label);
  });

  it('refuses a label with another number word than its unit', () => {
    const show = (label: string, unit: string) =>
      showFile(`mã;chỉ tiêu;đơn vị;giá trị\na;${label};${unit};62`, 'a');
    for (const [label, unit, quoted] of OTHER_SCALES) {
      const shown = show(label, unit);
      equal(shown, `! ${label}: “${quoted}” ở cột “chỉ tiêu” mâu thuẫn với “${unit}”; hãy giữ một trong hai`);
    }
    for (const [label, unit] of SAME_SCALES) {
      equal(show(label, unit).startsWith('!'), false, show(label, unit));
    }
  });

  it('refuses a figure with several units, in the column of units, in the brackets of the label and in a tile', () => {
    const question = 'có nhiều đơn vị, nên không rõ số được tính theo đơn vị nào';
    for (const unit of SEVERAL_UNITS) {
      const cell = showFile(`mã;chỉ tiêu;đơn vị;giá trị\na;X;"${unit}";62`, 'a');
      equal(cell.startsWith(`! X: “${unit}” ở cột “đơn vị” ${question}`), true, cell);
      const label = showFile(`mã;chỉ tiêu;giá trị\na;"X (${unit})";62`, 'a');
      equal(label.startsWith(`! X (${unit}): “${unit}” ở cột “chỉ tiêu” ${question}`), true, label);
      equal(showRecord({ value: 62, unit }).includes(question), true, unit);
    }
    for (const unit of SINGLE_UNITS) equal(showRecord({ value: 62, unit }).startsWith('62'), true, unit);
  });

  it('refuses a label that repeats the row above or names nothing', () => {
    for (const label of NO_NAMES)
      equal(
        showFile(`mã;chỉ tiêu;giá trị\na;Hộ;4\nb;${label};5`, 'b').includes(
          `không đọc được “${label}” ở cột “chỉ tiêu”; hãy viết tên đầy đủ của chỉ tiêu`,
        ),
        true,
        showFile(`mã;chỉ tiêu;giá trị\na;Hộ;4\nb;${label};5`, 'b'),
      );
  });
}
