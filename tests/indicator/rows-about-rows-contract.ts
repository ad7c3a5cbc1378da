import type { Runner } from '../text/text-contract.ts';
import { readFile } from './show.ts';

/** Labels that do not say which row they are about. */
const WITHOUT_SUBJECT = [
  'Tốc độ tăng',
  'Tốc độ phát triển',
  'Nhịp độ tăng',
  'Chỉ số',
  'Chỉ số phát triển',
  'Chỉ số phát triển (năm trước = 100)',
  'Tăng trưởng (%)',
  'Cùng kỳ',
  'Cùng kỳ năm 2022',
  'Kế hoạch',
  'Kế hoạch năm sau',
  'Dự toán năm tới',
  'Lũy kế',
  'Lũy kế từ đầu nhiệm kỳ',
  'Luỹ kế đến cuối kỳ',
  'Trong tháng 12',
  'Trong kỳ',
  'Đầu kỳ',
  'Giảm trong kỳ',
  'Tháng trước',
  'Bình quân',
  'Bình quân đầu người',
  'Tỷ trọng',
  'Tỷ lệ',
  'Tỷ lệ (%)',
  'Tỷ lệ hoàn thành',
  'Trị giá',
  'Số lượng',
  'Thực hiện',
  'Ước thực hiện',
  'Xếp hạng',
  'TH/KH',
  '2. Tốc độ phát triển',
  'Bình quân tháng',
  'Trung bình mỗi ngày',
  'Chiếm tỷ lệ',
  'Chiếm tỷ trọng (%)',
  'Đạt',
  'Đạt (%)',
  'Số tuyệt đối',
  'Số tương đối (%)',
  'Tính chung',
  'Riêng năm nay',
] as const;

/** Labels that say which row they are about. */
const WITH_SUBJECT = [
  'Tốc độ tăng GRDP',
  'Chỉ số giá',
  'Chỉ số sản xuất công nghiệp',
  'Kế hoạch vốn',
  'Giải ngân',
  'Lũy kế số hộ thoát nghèo',
  'Lũy kế từ đầu năm số hộ thoát nghèo',
  'Tỷ lệ hộ nghèo',
  'Tỷ trọng công nghiệp',
  'Bình quân lương thực đầu người',
  'Trị giá xuất khẩu',
  'Số lượng trang trại',
  'Xếp hạng PCI',
  'Trong tháng hành động',
  'Đạt chuẩn nông thôn mới',
  'Chiếm đất trái phép',
  'Bình quân thu nhập',
] as const;

/** Labels about the row directly above. */
const ABOUT_ROW_ABOVE = [
  'So với kế hoạch',
  '% so với dự toán',
  'Tỷ lệ so với dự toán',
  'Tăng, giảm so với năm trước',
  'Tăng (+), giảm (-) so với năm trước',
  'Tăng(+)/giảm(-) so với cùng kỳ',
] as const;

const NO_SUBJECT = 'không ghi là của chỉ tiêu nào';

/** Rows that are about another row. */
export function rowsAboutRowsContract({ it, equal }: Runner): void {
  /** The note of the last row of a table, or the sentence of its mistake. */
  const readNote = (...labels: string[]) => {
    const rows = labels.map(
      (label, index) => `${label};${label === 'Xếp hạng PCI' ? 'hạng' : 'điểm'};${index + 90};${index + 91}`,
    );
    const record = readFile(['Chỉ tiêu;Đơn vị;2022;2023', ...rows].join('\n'), labels.at(-1) ?? '', '2023');
    return typeof record === 'string' ? record : record.note;
  };

  it('asks which row a label is about if the label does not name an indicator', () => {
    for (const label of WITHOUT_SUBJECT) {
      const shown = readNote('Thu ngân sách', label) ?? '';
      equal(shown.includes(`“${label}” ở dòng 3 ${NO_SUBJECT}`), true, `${label}: ${shown}`);
    }
  });

  it('reads labels that name an indicator', () => {
    for (const label of WITH_SUBJECT) equal(readNote('Thu ngân sách', label), undefined, label);
  });

  it('gives a row about the row above to that row', () => {
    for (const label of ABOUT_ROW_ABOVE)
      equal(readNote('Thu ngân sách', label), 'Thuộc mục “Thu ngân sách”', label);
  });

  it('asks whether a row is about a rate directly above it or about the row above that', () => {
    for (const label of ABOUT_ROW_ABOVE)
      for (const rate of ['Tốc độ tăng', 'Chỉ số', 'Tốc độ tăng thu ngân sách', 'Tỷ trọng thu nội địa']) {
        const shown = readNote('Thu ngân sách', rate, label) ?? '';
        equal(shown.includes(`“${label}” ở dòng 4 ${NO_SUBJECT}`), true, `${rate}, ${label}: ${shown}`);
      }
  });

  it('gives a row about a rate to this rate if no other row stands above it', () => {
    for (const label of ABOUT_ROW_ABOVE)
      equal(readNote('Tốc độ tăng GRDP', label), 'Thuộc mục “Tốc độ tăng GRDP”', label);
    equal(readNote('1. GRDP', '2. Tốc độ tăng GRDP', 'So với kế hoạch'), 'Thuộc mục “Tốc độ tăng GRDP”');
  });

  it('reads the label that follows the advice', () => {
    equal(readNote('Thu ngân sách', 'Tốc độ phát triển thu ngân sách'), undefined);
    equal(readNote('Thu ngân sách', 'Chi', 'Thu ngân sách so với kế hoạch'), undefined);
  });
}
