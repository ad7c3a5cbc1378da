import type { Runner } from '../text/text-contract.ts';
import { showFile, showRecord } from './show.ts';

/** Headings of two plans and of a ratio, with the figure 108 of the plans 100 and 120, and the heading that the mistake proposes. */
const UNNAMED: readonly [plans: string, ratio: string, percent: string, proposed: string][] = [
  ['Kế hoạch TW giao;Kế hoạch tỉnh giao', 'TH/KH (%)', '90', 'So với kế hoạch tỉnh giao (%)'],
  ['Kế hoạch TW giao;Kế hoạch tỉnh giao', 'TH/KH (%)', '108', 'So với kế hoạch Trung ương giao (%)'],
  ['Dự toán TW giao;Dự toán HĐND tỉnh giao', 'So với dự toán (%)', '90', 'So với dự toán HĐND tỉnh giao (%)'],
  ['Kế hoạch đầu năm;Kế hoạch điều chỉnh', 'Tỷ lệ thực hiện (%)', '90', 'So với kế hoạch điều chỉnh (%)'],
];

/** The plan with the target 120, a heading of a ratio, the ratio, and whether they agree. */
const SHORT_NAMES: readonly [plan: string, ratio: string, percent: string, agrees: boolean][] = [
  ['Dự toán HĐND tỉnh giao', 'So với dự toán HĐND (%)', '108', false],
  ['Dự toán HĐND tỉnh giao', 'So với dự toán HĐND (%)', '90', true],
  ['Dự toán HĐND tỉnh giao', 'So với dự toán TW (%)', '108', true],
  ['Kế hoạch vốn TW giao', 'So với dự toán (%)', '108', true],
  ['Kế hoạch tỉnh giao', 'So với kế hoạch (%)', '108', false],
];

/** Ratios whose plan has a target under a longer name, and ratios of one of several plans. */
export function planOfRatioContract({ it, equal }: Runner): void {
  it('asks of which of two plans a ratio is, and reads the heading that it proposes', () => {
    for (const [plans, ratio, percent, proposed] of UNNAMED) {
      const toTable = (heading: string) =>
        `Chỉ tiêu;Đơn vị;${plans};Thực hiện;${heading}\nThu;tỷ đồng;100;120;108;${percent}`;
      const mistake = showFile(toTable(ratio), 'Thu');
      equal(
        mistake,
        `! Thu: không rõ “${percent}” ở cột “${ratio}” là tỷ lệ của kế hoạch nào; hãy ghi tên kế hoạch ở tiêu đề cột, như “${proposed}”`,
      );
      const shown = showFile(toTable(proposed), 'Thu');
      equal(
        shown.includes(`bằng ${percent}% ${proposed.slice('So với '.length, -' (%)'.length)}`),
        true,
        shown,
      );
    }
  });

  it('shows a ratio of two plans with one target', () => {
    const table = 'Chỉ tiêu;Đơn vị;Dự toán TW giao;Dự toán HĐND tỉnh giao;Thực hiện;So với dự toán (%)';
    const shown = showFile(`${table}\nThu;tỷ đồng;50;50;60;120`, 'Thu');
    equal(shown.startsWith('Thu: 60 tỷ đồng, bằng 120% dự toán,'), true, shown);
    equal(showFile(`${table}\nThu;tỷ đồng;50;50;60;110`, 'Thu').startsWith('! Thu: “110”'), true);
  });

  it('compares a ratio with the target of a plan that has a longer name', () => {
    for (const [plan, heading, percent, agrees] of SHORT_NAMES) {
      const shown = showFile(
        `Chỉ tiêu;Đơn vị;${plan};Thực hiện;${heading}\nThu;tỷ đồng;120;108;${percent}`,
        'Thu',
      );
      equal(!shown.includes('không khớp'), agrees, `${plan} ${heading} ${percent}: ${shown}`);
    }
  });

  it('does not take the plan of six months for the plan of the year', () => {
    const plans = [{ planTarget: '120', planBy: 'kế hoạch 6 tháng' }];
    const shown = showRecord({ value: '108', planRatio: '54', planBy: 'kế hoạch năm', plans });
    equal(shown.includes('54% kế hoạch năm'), true, shown);
  });

  it('reads 0 % for 0 of 0, and no other ratio of 0', () => {
    const read = (ratio: string, value: string) =>
      showFile(
        `Nội dung;Đơn vị;Kế hoạch vốn;Giải ngân;Tỷ lệ giải ngân (%)\nX;tỷ đồng;0;${value};${ratio}`,
        'X',
      );
    equal(read('0', '0'), 'X: 0 tỷ đồng, bằng 0% kế hoạch (0 tỷ đồng)');
    for (const [ratio, value] of [
      ['0', '5'],
      ['50', '0'],
    ] as const)
      equal(read(ratio, value).startsWith('! X: '), true, read(ratio, value));
  });

  it('says in a tile what to write into the attribute of the ratio', () => {
    const plans = [
      { planTarget: '100', planBy: 'kế hoạch TW giao' },
      { planTarget: '120', planBy: 'kế hoạch tỉnh giao' },
    ];
    const shown = showRecord({ value: '108', planRatio: '90', plans });
    equal(shown.includes('hãy ghi tên kế hoạch sau tỷ lệ, như “90% kế hoạch tỉnh giao”'), true, shown);
  });

  it('keeps the plan of a part of the year apart from the plan of the year that a ratio is of', () => {
    for (const [part, ratio] of [
      ['6 tháng năm 2024', 'So với kế hoạch năm (%)'],
      ['quý I/2024', 'So với dự toán cả năm (%)'],
      ['tháng 3/2024', 'So với kế hoạch năm (%)'],
    ] as const) {
      const table = `Chỉ tiêu;Đơn vị;Kế hoạch ${part};Thực hiện ${part};${ratio}`;
      const plan = ratio.slice('So với '.length, -' (%)'.length);
      const shown = `bằng 90% ${plan}, kế hoạch ${part} là 100 tỷ đồng, ${part}`;
      equal(showFile(`${table}\nThu;tỷ đồng;100;90;90`, 'Thu'), `Thu: 90 tỷ đồng, ${shown}`);
      equal(
        showFile(`${table}\nThu;tỷ đồng;100;90;45`, 'Thu'),
        `Thu: 90 tỷ đồng, ${shown.replace('90', '45')}`,
      );
    }
    const table = 'Chỉ tiêu;Đơn vị;Kế hoạch 2024;Thực hiện 2024;So với kế hoạch năm (%)';
    equal(
      showFile(`${table}\nThu;tỷ đồng;100;90;90`, 'Thu'),
      'Thu: 90 tỷ đồng, bằng 90% kế hoạch năm (100 tỷ đồng), năm 2024',
    );
  });

  it('reads a plan of a year and a ratio with another name of a plan', () => {
    for (const [plan, ratio, shown] of [
      ['Dự toán 2024', 'So với dự toán năm (%)', 'bằng 90% dự toán năm (100 xã)'],
      ['Dự toán 2024', '% dự toán cả năm', 'bằng 90% dự toán cả năm (100 xã)'],
      ['Dự toán 2024', 'So với dự toán (%)', 'bằng 90% dự toán (100 xã)'],
      ['Dự toán 2024', 'TH/KH (%)', 'bằng 90% dự toán (100 xã)'],
      ['Dự toán 2024', 'So với kế hoạch năm (%)', 'bằng 90% kế hoạch năm, dự toán là 100 xã'],
      ['Kế hoạch 2024', 'So với kế hoạch năm (%)', 'bằng 90% kế hoạch năm (100 xã)'],
      ['Dự toán năm 2024', 'So với mục tiêu (%)', 'bằng 90% mục tiêu, dự toán là 100 xã'],
    ] as const) {
      const table = `Chỉ tiêu;Đơn vị;${plan};TH 2024;${ratio}\nX;xã;100;90;90`;
      equal(showFile(table, 'X'), `X: 90 xã, ${shown}, năm 2024`);
      const isOfOtherPlan = shown.includes(', dự toán là');
      const wrong = showFile(table.replace(/90$/, '80'), 'X');
      equal(wrong.startsWith('! X: “80”'), !isOfOtherPlan, wrong);
    }
  });

  it('keeps the period of the cells apart from the plan of the year that the ratio is of', () => {
    for (const [ratio, plan] of [
      ['% so KH năm 9 tháng năm 2024', 'kế hoạch năm'],
      ['So với dự toán cả năm (%) 9 tháng năm 2024', 'dự toán cả năm'],
      ['% so với kế hoạch năm 2024 9 tháng năm 2024', 'kế hoạch năm 2024'],
      ['% so KH năm 2024', 'kế hoạch năm 2024'],
      ['% so với kế hoạch 9 tháng năm 2024', 'kế hoạch 9 tháng năm 2024'],
    ] as const) {
      const table = `Chỉ tiêu;Đơn vị;9 tháng năm 2024;${ratio}\nX;xã;90;80`;
      equal(showFile(table, 'X'), `X: 90 xã, bằng 80% ${plan}, 9 tháng năm 2024`);
    }
  });
}
