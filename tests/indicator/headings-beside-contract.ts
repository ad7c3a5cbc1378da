import type { Runner } from '../text/text-contract.ts';
import { showFile } from './show.ts';

/** Headings, the cells below them, the period of the figure, and what is read. The label is X. */
const READ: [headings: string, cells: string, period: string | undefined, sentence: string][] = [
  // The ratio of the only plan.
  ['Chỉ tiêu;Kế hoạch;Thực hiện;Đạt (%)', 'X;20;19;95', undefined, 'X: 19, bằng 95% kế hoạch (20)'],
  ['Chỉ tiêu;KH;TH;% đạt', 'X;20;19;95', undefined, 'X: 19, bằng 95% kế hoạch (20)'],
  ['Chỉ tiêu;Dự toán;TH;Tỷ lệ đạt (%)', 'X;20;19;95', undefined, 'X: 19, bằng 95% dự toán (20)'],
  ['Chỉ tiêu;KH 2023;TH 2023;Đạt 2023 (%)', 'X;20;19;95', '2023', 'X: 19, bằng 95% kế hoạch (20), năm 2023'],
  // A plan or the labels.
  ['Nội dung;Chỉ tiêu 2025;Thực hiện 2025', 'X;20;19', '2025', 'X: 19, chỉ tiêu là 20, năm 2025'],
  [
    'Chỉ tiêu;ĐVT;Chỉ tiêu năm 2025;TH năm 2025',
    'X;xã;20;19',
    '2025',
    'X: 19 xã, chỉ tiêu là 20 xã, năm 2025',
  ],
  ['Chỉ tiêu năm 2025;ĐVT;Kế hoạch;Thực hiện', 'X;xã;20;19', '2025', 'X: 19 xã, kế hoạch là 20 xã, năm 2025'],
  // A part and its whole.
  ['Tiêu chí;Số xã đạt/Tổng số xã', 'X;62/127', undefined, 'X: 62 trong tổng số 127 xã'],
  [
    'Tiêu chí;Số xã đạt/Tổng số xã;Tỷ lệ (%)',
    'X;62/127;48,8',
    undefined,
    'X: 62 trong tổng số 127 xã, chiếm 48,8%',
  ],
  ['Tiêu chí;Số thôn đạt chuẩn;Tổng số thôn', 'X;62;127', undefined, 'X: 62 trong tổng số 127 thôn'],
  [
    'Tiêu chí;Tổng số xã;Số xã đạt;Tỷ lệ (%)',
    'X;127;62;48,8',
    undefined,
    'X: 62 trong tổng số 127 xã, chiếm 48,8%',
  ],
  // Figures that are not final, and names of offices.
  [
    'Chỉ tiêu;ĐVT;Kế hoạch;Tạm tính',
    'X;tỷ đồng;20;19',
    undefined,
    'X: 19 tỷ đồng, kế hoạch là 20 tỷ đồng, số liệu tạm tính',
  ],
  ['Chỉ tiêu;2023;Tạm tính 2024', 'X;20;19', '2024', 'X: 19, năm 2024, số liệu tạm tính'],
  ['STT;Tên đơn vị;Tỷ lệ giải ngân (%)', '1;X;52,80', undefined, 'X: đạt 52,80% kế hoạch'],
  ['TT;Bộ, ngành, địa phương;Kế hoạch vốn;Giải ngân', '1;X;20;19', undefined, 'X: 19, kế hoạch là 20'],
  // The comparison with the only plan, as in forms 48 and 62 of the state budget.
  [
    'STT;Nội dung;Dự toán;Quyết toán;So sánh;\n;;;;Tuyệt đối;Tương đối (%)\nA;B;1;2;3=2-1;4=2/1',
    'I;X;20;19;-1;95',
    undefined,
    'X: quyết toán 19, bằng 95% dự toán (20), giảm 1 so với dự toán',
  ],
  [
    'Nội dung;Kế hoạch;Thực hiện;So sánh;\n;;;%;+/-',
    'X;20;19;95;-1',
    undefined,
    'X: 19, bằng 95% kế hoạch (20), giảm 1 so với kế hoạch',
  ],
  [
    'Nội dung;Dự toán năm;Thực hiện quý I;So sánh TH/DT (%);\n;;;Tuyệt đối;Tương đối',
    'X;20;5;-15;25',
    undefined,
    'X: 5, bằng 25% dự toán năm (20), quý I, giảm 15 so với dự toán năm',
  ],
  [
    'Nội dung;Dự toán năm 2023;Quyết toán năm 2023;Số tuyệt đối;Số tương đối (%)',
    'X;20;21;1;105',
    undefined,
    'X: quyết toán 21, bằng 105% dự toán (20), năm 2023, tăng 1 so với dự toán',
  ],
];

/** Headings that other headings do not make clear, the cells below them, and the beginning of what is said. */
const REFUSED: [headings: string, cells: string, sentence: RegExp][] = [
  ['Chỉ tiêu;Đạt (%)', 'X;95', /^! Không có mục nào tên “Đạt \(%\)”; hãy đổi thành % kế hoạch, Tỷ lệ \(%\)/],
  ['Chỉ tiêu;Trung ương giao;Tỉnh giao;TH;Đạt (%)', 'X;20;18;19;95', /^! Không có mục nào tên “Đạt \(%\)”/],
  ['Chỉ tiêu;Kế hoạch;Thực hiện;Đạt', 'X;20;19;95', /^! Không có mục nào tên “Đạt”/],
  [
    'Chỉ tiêu;Kế hoạch;Thực hiện;Đạt (%)',
    'X;20;19;85',
    /^! X: “85” ở cột “Đạt \(%\)” không khớp với hai số 20 và 19/,
  ],
  // Two plans, a former figure, and numbers that do not agree.
  [
    'Nội dung;Dự toán năm 2023;Ước thực hiện năm 2023;Dự toán năm 2024;Tuyệt đối',
    'X;20;19;21;1',
    /^! Không có mục nào tên “Tuyệt đối”; hãy đổi thành Chênh lệch so với dự toán, Tăng, giảm so với năm trước/,
  ],
  [
    'Nội dung;Thực hiện năm trước;Thực hiện;Tương đối (%)',
    'X;20;19;95',
    /^! Không có mục nào tên “Tương đối \(%\)”; hãy đổi thành Chỉ số so với năm trước \(%\)/,
  ],
  [
    'Nội dung;Dự toán;Quyết toán;So sánh;\n;;;Tuyệt đối;Tương đối (%)',
    'X;20;19;-1;105',
    /^! X: “105” ở cột “So sánh – Tương đối \(%\)” không khớp với hai số 20 và 19/,
  ],
  [
    'Nội dung;Dự toán;Quyết toán;So sánh;\n;;;Tuyệt đối;Tương đối (%)',
    'X;20;19;1;95',
    /^! X: “1” ở cột “So sánh – Tuyệt đối” mâu thuẫn với “20”/,
  ],
  ['Tiêu chí;Số xã đạt', 'X;62', /^! Không có mục nào tên “Số xã đạt”/],
  ['Tiêu chí;Số xã đạt;Tổng số huyện', 'X;62;127', /^! Các cột như “Số xã đạt” không có tên mục nào đã biết/],
  ['Tiêu chí;Số xã đạt/Tổng số xã', 'X;62', /^! X: không đọc được “62” ở cột “Số xã đạt\/Tổng số xã”/],
  ['Nội dung;Chỉ tiêu 2025;TH 2025', 'X;Sở Y tế;19', /^! X: không đọc được “Sở Y tế” ở cột “Chỉ tiêu 2025”/],
  ['Chỉ tiêu năm 2025;TH 2024', 'X;19', /^! X: “2025” ở cột “Chỉ tiêu năm 2025” khác “2024”/],
];

/** Tests of headings whose meaning follows from the headings beside them, for Node and for browsers. */
export function headingsBesideContract({ it, equal }: Runner): void {
  it('reads headings that the headings beside them make clear', () => {
    for (const [headings, cells, period, sentence] of READ)
      equal(showFile(`${headings}\n${cells}`, 'x', period), sentence, headings);
  });

  it('refuses headings that are not clear beside the other headings, and headings that the cells contradict', () => {
    for (const [headings, cells, sentence] of REFUSED) {
      const shown = showFile(`${headings}\n${cells}`, 'x');
      equal(sentence.test(shown), true, `${headings}: ${shown}`);
    }
  });

  it('reads headings that are not clear alone as indicators in a table of areas', () => {
    const table = 'Huyện;Số xã đạt;Tổng số xã;Số thôn đạt/Tổng số thôn\nA;5;7;8/9';
    equal(showFile(table, 'so-xa-dat:a'), 'Số xã đạt: 5');
    equal(showFile(table, 'tong-so-xa:a'), 'Tổng số xã: 7');
    equal(showFile(table, 'so-thon-dat-tong-so-thon:a'), 'Số thôn đạt/Tổng số thôn: 8 trong tổng số 9');
  });

  it('proposes all years for the mean growth of several years', () => {
    const table = (heading: string) => `Chỉ tiêu;2021;2022;2023;${heading}\nX;10;11;12;9,5`;
    const shown = showFile(table('Tăng BQ (%)'), 'x', '2023');
    equal(shown.includes('như “Tăng BQ (%) 2021–2023”'), true, shown);
    equal(
      showFile(table('Tăng BQ (%) 2021–2023'), 'x', '2021–2023'),
      'X: giai đoạn 2021–2023, bình quân tăng 9,5%',
    );
  });

  it('asks what “Không có” means in place of a figure, and reads “Không phát sinh” like its sign', () => {
    for (const word of ['Không có', 'không', 'Chưa có', 'Không có số liệu']) {
      equal(
        showFile(`Chỉ tiêu;2023\nX;${word}`, 'x'),
        `! X: “${word}” ở cột “2023” không cho biết vì sao không có số liệu; hãy ghi “-” nếu không phát sinh, “...” nếu có phát sinh nhưng không thu thập được số liệu, hoặc để trống nếu chưa có số liệu`,
      );
    }
    for (const sign of ['Không phát sinh', '-'])
      equal(showFile(`Chỉ tiêu;2023\nX;${sign}`, 'x'), 'X: Không phát sinh, năm 2023');
  });

  it('judges a ratio of a JSON file by the ratios of its other records', () => {
    const file = (ratio: unknown, other: unknown) =>
      JSON.stringify([
        { id: 'x', label: 'X', planRatio: ratio },
        { id: 'y', label: 'Y', planRatio: other },
      ]);
    for (const [ratio, other] of [
      [0.95, 95.5],
      ['0,95', '95,5'],
      [0.95, '95,5%'],
    ]) {
      equal(showFile(file(ratio, other), 'x'), 'X: đạt 0,95% kế hoạch', JSON.stringify([ratio, other]));
    }
    for (const other of [0.8, 'gần 2', undefined]) {
      const shown = showFile(file(0.95, other), 'x');
      equal(shown.startsWith('! X: “0,95” ở trường “planRatio” có thể là 95%'), true, shown);
    }
    equal(
      showFile(
        `{"numberFormat":"en","x":${JSON.stringify({ label: 'X', planRatio: 0.95 })},"y":{"label":"Y","planRatio":95.5}}`,
        'x',
      ),
      'X: đạt 0,95% kế hoạch',
    );
  });
}
