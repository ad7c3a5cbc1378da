import type { Runner } from '../text/text-contract.ts';
import { thirdOfEngine } from '../fewer-cases.ts';
import { showFile } from './show.ts';

/** Labels of things that are counted or measured, and their usual units. */
const COUNTED: [label: string, unit: string][] = [
  ['Xã đạt chuẩn nông thôn mới', 'xã'],
  ['Thôn đạt chuẩn', 'thôn'],
  ['Trường đạt chuẩn quốc gia', 'trường'],
  ['Hộ gia đình đạt chuẩn văn hóa', 'hộ'],
  ['Doanh nghiệp thành lập mới', 'doanh nghiệp'],
  ['Hợp tác xã nông nghiệp thành lập mới', 'hợp tác xã'],
  ['Sản phẩm OCOP', 'sản phẩm'],
  ['Đàn trâu', 'con'],
  ['Giường bệnh', 'giường'],
  ['Tai nạn giao thông', 'vụ'],
  ['Người chết', 'người'],
  ['Độ che phủ rừng', '%'],
  ['Mức giảm nghèo', '%'],
  ['Bác sĩ trên 1 vạn dân', 'người'],
  ['1. Xã đạt chuẩn nông thôn mới', 'xã'],
];
/** Labels that may be counts, or amounts of money for those whom they name. */
const RECEIVERS: [label: string, unit: string][] = [
  ['Hộ nghèo', 'hộ'],
  ['Hộ cận nghèo', 'hộ'],
  ['Học sinh', 'học sinh'],
  ['Hợp tác xã', 'hợp tác xã'],
  ['Trang trại', 'trang trại'],
];
/** Labels of amounts of money. In a budget, a company or a place says whose money it is: `Doanh nghiệp nhà nước`, `Xã`. */
const MONEY = [
  'Hỗ trợ xã đạt chuẩn',
  'Doanh nghiệp nhà nước',
  'Hỗ trợ hợp tác xã',
  'Huyện Bảo Thắng',
  'Xã',
  'Cho vay hộ nghèo',
  'Thu ngân sách',
  'Xã hội hóa',
  'Vốn đăng ký của doanh nghiệp',
];

/** Tests of units of money at labels that are counted, for Node and for browsers. */
export function moneyUnitsContract({ it, equal }: Runner): void {
  const above = (label: string) =>
    showFile(`Đơn vị tính: tỷ đồng\nmã;Chỉ tiêu;2023\na;Thu nội địa;450\nb;${label};62`, 'b');
  const inRow = (label: string, unit: string) =>
    showFile(`mã;Chỉ tiêu;Đơn vị;2023\na;Thu nội địa;tỷ đồng;450\nb;${label};${unit};62`, 'b');

  it('refuses money as the unit of what is counted, above the table and in the row, and reads the usual unit', () => {
    for (const [label, unit] of thirdOfEngine(COUNTED)) {
      const name = label.replace('1. ', '');
      equal(
        above(label).includes('đơn vị “tỷ đồng” ghi ở trên bảng có thể không phải của chỉ tiêu này'),
        true,
        above(label),
      );
      // `Bác sĩ trên 1 vạn dân` is read in `tỷ đồng`, because `trên 1 vạn dân` may belong to the unit: `tỷ đồng trên 1 vạn dân`.
      const isRate = label.includes('trên');
      if (!isRate)
        equal(inRow(label, 'tỷ đồng').includes('không thể là đơn vị'), true, inRow(label, 'tỷ đồng'));
      equal(inRow(label, unit).includes('62'), true, name);
      equal(inRow(label, unit).startsWith('!'), false, inRow(label, unit));
      const heading = showFile(`Đơn vị tính: tỷ đồng\nĐịa phương;Thu nội địa;${name}\nX;450;62`, `${name}:x`);
      equal(heading.includes('có thể không phải'), true, heading);
      equal(heading.includes(`như “${name} (${unit})”`), true, heading);
    }
  });

  it('asks for the unit of a row that may be a count below a unit of money, and reads both answers', () => {
    for (const [label, unit] of RECEIVERS) {
      equal(
        above(label),
        `! ${label}: đơn vị “tỷ đồng” ghi ở trên bảng có thể không phải của chỉ tiêu này; hãy ghi đơn vị của dòng này ở cột “đơn vị”`,
      );
      equal(inRow(label, unit), `${label}: 62 ${unit}, năm 2023`);
      equal(inRow(label, 'tỷ đồng'), `${label}: 62 tỷ đồng, năm 2023`);
    }
  });

  it('reads amounts of money for companies, places and households', () => {
    for (const label of MONEY) {
      equal(above(label), `${label}: 62 tỷ đồng, năm 2023`);
      equal(inRow(label, 'tỷ đồng'), `${label}: 62 tỷ đồng, năm 2023`);
    }
  });
}
