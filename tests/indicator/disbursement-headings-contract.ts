import type { Runner } from '../text/text-contract.ts';
import { showFile } from './show.ts';

const CELLS = '1.000;450;45';
/** Headings of the plan, the figures and the ratio in reports of disbursement, and the sentence of the row `1.000;450;45`. */
const REPORTS: [headings: string, sentence: string][] = [
  [
    'Kế hoạch vốn năm 2024 (triệu đồng);Giải ngân đến 30/9/2024 (triệu đồng);Tỷ lệ giải ngân (%)',
    'X: 450 triệu đồng, bằng 45% kế hoạch (1.000 triệu đồng), đến ngày 30/09/2024',
  ],
  ['Kế hoạch vốn;Lũy kế giải ngân;% giải ngân', 'X: lũy kế 450, bằng 45% kế hoạch (1.000)'],
  ['KH vốn;Luỹ kế giải ngân;Tỷ lệ GN (%)', 'X: lũy kế 450, bằng 45% kế hoạch (1.000)'],
  ['Vốn giao;Ước giải ngân;Tỷ lệ GN', 'X: ước 450, bằng 45% kế hoạch (1.000)'],
  ['Vốn được giao;Giải ngân lũy kế;Tỷ lệ % giải ngân', 'X: lũy kế 450, bằng 45% kế hoạch (1.000)'],
  ['Kế hoạch vốn được giao;Kết quả giải ngân;% giải ngân', 'X: 450, bằng 45% kế hoạch (1.000)'],
  [
    'Kế hoạch năm;Tính đến 30/9/2024;% so KH năm',
    'X: 450, bằng 45% kế hoạch năm, kế hoạch là 1.000, đến ngày 30/09/2024',
  ],
  ['Kế hoạch;Tại 31/12/2023;% kế hoạch', 'X: 450, bằng 45% kế hoạch (1.000), đến ngày 31/12/2023'],
  ['Kế hoạch;Kết quả đạt được;Hoàn thành (%)', 'X: 450, bằng 45% kế hoạch (1.000)'],
];
/** Headings of plans that name who assigned them, and the name of the plan. */
const ASSIGNED: [heading: string, plan: string][] = [
  ['Trung ương giao', 'kế hoạch Trung ương giao'],
  ['Tỉnh giao', 'kế hoạch tỉnh giao'],
  ['HĐND tỉnh giao', 'kế hoạch HĐND tỉnh giao'],
  ['Kế hoạch giao đầu năm', 'kế hoạch giao đầu năm'],
];

/** Abbreviated headings of a plan and of its ratio, and the name of the plan. */
const ABBREVIATED: [plan: string, ratio: string, name: string][] = [
  ['KH TW giao', 'TH/KH TW giao (%)', 'kế hoạch Trung ương giao'],
  ['Kế hoạch TW giao', '% TH/KH TW giao', 'kế hoạch Trung ương giao'],
  ['KH tỉnh giao', 'Thực hiện/kế hoạch tỉnh giao (%)', 'kế hoạch tỉnh giao'],
  ['DT HĐND tỉnh giao', 'TH/DT HĐND tỉnh giao (%)', 'dự toán HĐND tỉnh giao'],
  ['DT HĐND tỉnh giao', '% DT HĐND tỉnh giao', 'dự toán HĐND tỉnh giao'],
  ['KH Trung ương giao', 'So với KH Trung ương giao (%)', 'kế hoạch Trung ương giao'],
];

/** Tests of the headings of reports of disbursement, for Node and for browsers. */
export function disbursementHeadingsContract({ it, equal }: Runner): void {
  it('reads the headings of reports of disbursement', () => {
    for (const [headings, sentence] of REPORTS)
      equal(showFile(`Nội dung;${headings}\nX;${CELLS}`, 'X'), sentence, headings);
  });

  it('refuses a ratio of disbursement that contradicts plan and figure', () => {
    const shown = showFile('Nội dung;Vốn giao;Lũy kế giải ngân;% giải ngân\nX;1.000;450;95', 'X');
    equal(shown.startsWith('! X: “95” ở cột “% giải ngân” không khớp'), true, shown);
  });

  it('reads abbreviated headings of plans that name who assigned the plan, and headings of the ratios of these plans', () => {
    for (const [plan, ratio, name] of ABBREVIATED)
      equal(
        showFile(`Chỉ tiêu;${plan};Thực hiện;${ratio}\nX;100;62;62`, 'X'),
        `X: 62, bằng 62% ${name} (100)`,
        `${plan};${ratio}`,
      );
    equal(
      showFile('Chỉ tiêu;KH TW giao 2024;TH 2024;TH/KH TW giao 2024 (%)\nX;100;62;62', 'X'),
      'X: 62, bằng 62% kế hoạch Trung ương giao (100), năm 2024',
    );
  });

  it('reads headings that only name who assigned the plan', () => {
    for (const [heading, plan] of ASSIGNED)
      equal(showFile(`Chỉ tiêu;${heading};Thực hiện\nX;100;62`, 'X'), `X: 62, ${plan} là 100`, heading);
    equal(
      showFile('Chỉ tiêu;Mục tiêu đến năm 2025;Thực hiện năm 2023\nX;100;62', 'X', '2025'),
      showFile('Chỉ tiêu;Mục tiêu 2025;Thực hiện năm 2023\nX;100;62', 'X', '2025'),
    );
  });

  it('reads the label of a total that stands in the column of the row numbers', () => {
    const head = 'STT;Nội dung;Vốn giao;Giải ngân;% giải ngân';
    const rows = '1;Đường;500;300;60\n2;Trường;350;250;71,4';
    for (const label of ['Cộng', 'Tổng cộng', 'Tổng số', 'TỔNG NGUỒN VỐN'])
      for (const table of [
        `${head}\n${rows}\n${label};;850;550;64,7`,
        `${head}\n${label};;850;550;64,7\n${rows}`,
      ])
        equal(showFile(table, label), `${label}: 550, bằng 64,7% kế hoạch (850)`, table);
    // The number of a row is not a label.
    const unnamed = showFile(`${head}\n${rows}\nIV;;850;550;64,7`, 'IV');
    equal(unnamed, '! Dòng 4 có “850” nhưng không có tên chỉ tiêu; hãy thêm tên hoặc xóa dòng này');
    // Words beside a label are not a label.
    equal(showFile(`${head}\n${rows}\nCộng;Vốn;850;550;64,7`, 'Vốn'), 'Vốn: 550, bằng 64,7% kế hoạch (850)');
  });

  it('does not take `Hoàn thành` without a percent sign for a ratio', () => {
    const shown = showFile('Chỉ tiêu;Kế hoạch;Hoàn thành\nX;100;62', 'X');
    equal(shown.startsWith('! Không có mục nào tên “Hoàn thành”'), true, shown);
  });
}
