import type { Runner } from '../text/text-contract.ts';
import { showFile } from './show.ts';

const show = (table: string, period?: string, id = 'X') => showFile(table, id, period);

/** Tests of headings and rows whose year is not clear, or stands elsewhere. */
export function headingYearsContract({ it, equal }: Runner): void {
  it('asks whether two successive years are a school year', () => {
    const mistake = (name: string, years: string) =>
      `! Cột “${name}” có thể là năm học hoặc giai đoạn; hãy ghi rõ trong tên cột: Năm học ${years}, Giai đoạn ${years}`;
    for (const name of ['2022-2023', '2022 – 2023', 'Thực hiện 2022-2023', '2022-2023 (%)'])
      equal(show(`chỉ tiêu;${name}\nX;5`), mistake(name, '2022-2023'), name);
    for (const [name, end] of [
      ['Năm học 2022-2023', 'năm học 2022–2023'],
      ['Giai đoạn 2022-2023', 'giai đoạn 2022–2023'],
      ['2021-2025', 'giai đoạn 2021–2025'],
    ] as const)
      equal(show(`chỉ tiêu;${name}\nX;5`), `X: 5, ${end}`, name);
    equal(show('chỉ tiêu;Bình quân 2022-2023\nX;5').startsWith('X: bình quân'), true);
    equal(
      show('Năm học\nchỉ tiêu;2021-2022;2022-2023\nX;5;6', 'năm học 2022-2023'),
      'X: 6, năm học 2022–2023',
    );
    equal(show('chỉ tiêu;2022/2023\nX;5').includes('hãy đổi thành Năm học 2022-2023 hoặc'), true);
  });

  it('asks for the year of a heading such as `Quý I`, if another heading has a year', () => {
    for (const [name, period] of [
      ['Quý I', 'quý I'],
      ['Tháng 12', 'tháng 12'],
      ['6 tháng', '6 tháng'],
      ['Cả năm', 'cả năm'],
    ] as const) {
      const table = `chỉ tiêu;${name};Năm 2023\nX;5;6`;
      equal(
        show(table, period),
        `! X: cột “${name}” không ghi năm, trong khi cột khác ghi “2023”; hãy ghi năm trong tên cột, như “${name.replace(/ năm$/, '')} năm 2023”`,
        name,
      );
      equal(show(table, '2023'), 'X: 6, năm 2023');
    }
    equal(show('chỉ tiêu;Quý I;Quý II\nX;5;6', 'quý II'), 'X: 6, quý II');
    equal(show('Năm 2023\nchỉ tiêu;Quý I;Năm 2022\nX;5;6', 'quý I/2023'), 'X: 5, quý I/2023');
  });

  it('refuses a line about a part of a year above other parts only', () => {
    for (const [line, headings] of [
      ['QUÝ I NĂM 2024', 'Quý II/2024'],
      ['Quý II năm 2024', 'Quý I/2024'],
      ['THÁNG 9 NĂM 2024', 'Tháng 8/2024'],
      ['Kỳ báo cáo: Tháng 9/2024', 'Tháng 7/2024;Tháng 8/2024'],
      ['6 THÁNG ĐẦU NĂM 2024', '9 tháng năm 2024'],
      ['Tháng 4/2024', 'Quý I/2024'],
      ['TÌNH HÌNH 6 THÁNG ĐẦU NĂM 2024', '9 tháng năm 2024'],
      ['Thu ngân sách 6 tháng đầu năm', 'Quý III/2024'],
      ['ĐẾN NGÀY 30/6/2024', '9 tháng năm 2024'],
      ['Đến ngày 30/6/2024', 'Quý III/2024'],
    ] as const) {
      const shown = show(`${line}\nchỉ tiêu;${headings}\nX;5`);
      equal(shown.startsWith(`! “${line}” ở dòng 1 ghi kỳ khác với bảng`), true, `${line}: ${shown}`);
      // As the message says, the period stands in the headings, and the line is removed.
      const cells = headings.split(';').map(() => '5');
      const mended = show(`chỉ tiêu;${headings}\nX;${cells.join(';')}`, headings.split(';')[0]);
      equal(mended.startsWith('X: 5, '), true, mended);
    }
    for (const [line, heading] of [
      ['Quý I năm 2024', 'quý I/2024'],
      ['Quý II năm 2024', 'tháng 5/2024'],
      ['Tháng 6 năm 2024', '6 tháng đầu năm 2024'],
      ['Tháng 6 năm 2024', 'quý II/2024'],
      ['6 tháng đầu năm 2024', 'tháng 6/2024'],
      ['9 tháng năm 2024', 'quý III/2024'],
      ['Năm 2024', 'quý II/2024'],
      ['Tình hình tháng 9 năm 2024', '9 tháng năm 2024'],
      ['Tình hình 6 tháng đầu năm', 'quý I/2024'],
      ['Tình hình thực hiện 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2024', '6 tháng năm 2024'],
    ] as const)
      equal(show(`${line}\nchỉ tiêu;${heading}\nX;5`), `X: 5, ${heading}`, line);
    equal(
      show('Đến ngày 20/9/2024\nchỉ tiêu;9 tháng năm 2024\nX;5'),
      'X: 5, 9 tháng năm 2024, đến ngày 20/09/2024',
    );
    const twoParts = 'Đến ngày 30/6/2024\nchỉ tiêu;6 tháng năm 2024;9 tháng năm 2024\nX;5;6';
    equal(show(twoParts, '9 tháng năm 2024'), 'X: 6, 9 tháng năm 2024');
    const months = 'Tháng 9 năm 2024\nchỉ tiêu;Tháng 8/2024;Tháng 9/2024\nX;5;6';
    equal(show(months, 'tháng 8/2024'), 'X: 5, tháng 8/2024');
  });

  it('completes `Cả năm` with the year above it', () => {
    equal(show('Năm 2023\nchỉ tiêu;Quý I;Cả năm\nX;5;6', '2023'), 'X: 6, năm 2023');
    equal(show('chỉ tiêu;Năm 2023;\n;Quý I;Cả năm\nX;5;6', '2023'), 'X: 6, năm 2023');
    const rows = 'Năm 2023\nQuý;GRDP\nI;5\nCả năm;11';
    equal(show(rows, '2023', 'GRDP'), 'GRDP: 11, năm 2023');
    equal(show(rows, 'quý I/2023', 'GRDP'), 'GRDP: 5, quý I/2023');
    equal(show('Tháng;GRDP\n1/2023;5\nCả năm 2023;11', '2023', 'GRDP'), 'GRDP: 11, năm 2023');
  });

  it('completes months and quarters with the year at the end of a title, but not with a year of prices or of a comparison', () => {
    for (const title of ['Khách du lịch năm 2023', 'KHÁCH DU LỊCH CÁC THÁNG NĂM 2023 (lượt người)'])
      for (const [headings, period, shown] of [
        ['Tháng 1;Tháng 2', 'tháng 2/2023', 'tháng 2/2023'],
        ['Quý I;Cả năm', '2023', 'năm 2023'],
        ['Tháng 12;6 tháng', '6 tháng năm 2023', '6 tháng năm 2023'],
      ] as const) {
        const unit = title.endsWith('(lượt người)') ? ' lượt người' : '';
        equal(show(`${title}\nchỉ tiêu;${headings}\nX;5;6`, period), `X: 6${unit}, ${shown}`, title);
      }
    for (const title of ['Khách quốc tế từ năm 2020', 'Khách quốc tế trước năm 2020'])
      for (const other of ['Tháng 2', 'Cả năm'])
        equal(
          show(`${title}\nchỉ tiêu;Quý I;${other}\nX;5;6`, other.toLowerCase()),
          `X: 6, ${other.toLowerCase()}`,
          title,
        );
    const prices = show('Bán lẻ theo giá so sánh năm 2010\nchỉ tiêu;Quý I;Cả năm\nX;5;6', 'cả năm');
    equal(prices.startsWith('! “Bán lẻ theo giá so sánh năm 2010” ở dòng 1'), true, prices);
  });

  it('reads months with their years below `Tháng/Năm`', () => {
    equal(show('Tháng/Năm;Khách\n1/2023;5\n2/2023;6', '2/2023', 'Khách'), 'Khách: 6, tháng 2/2023');
  });
}
