import type { Runner } from '../text/text-contract.ts';
import { showFile } from './show.ts';

/** Signs that change what the cells below a heading are. */
const SIGNS = ['+/-', '±', '+,-', '(+/-)', '(+), (-)', 'Δ', '>', '<', '≥', '≤', '≈', '~', '=', '→', '▲', '×'];
/** Signs that only have a meaning behind a heading. */
const SIGNS_BEHIND = ['(-)', '+', '-', '/', '(…)'];
/** Headings of each kind of field that may have a sign. */
const NAMES = [
  '2023',
  'Tháng 9/2024',
  '31/12/2023',
  'Cùng kỳ',
  'Kế hoạch',
  'Trung ương giao',
  'Thực hiện 2023',
  'Xếp hạng',
  'TH/KH',
];

/** A heading that is the difference of two figures, and what the message proposes in its place. */
const DIFFERENCES: [heading: string, proposal: string, sentence: string][] = [
  ['+/-', 'Tăng, giảm', '900 tỷ đồng, tăng 90 tỷ đồng'],
  ['± Cùng kỳ', 'Tăng, giảm so với cùng kỳ', '900 tỷ đồng, tăng 90 tỷ đồng so với cùng kỳ'],
  ['Cùng kỳ +/-', 'Tăng, giảm so với cùng kỳ', '900 tỷ đồng, tăng 90 tỷ đồng so với cùng kỳ'],
  ['Kỳ trước (+/-)', 'Tăng, giảm so với kỳ trước', '900 tỷ đồng, tăng 90 tỷ đồng so với kỳ trước'],
  ['± Năm trước', 'Tăng, giảm so với năm trước', '900 tỷ đồng, tăng 90 tỷ đồng so với năm trước'],
  ['TH - CK', 'Tăng, giảm so với cùng kỳ', '900 tỷ đồng, tăng 90 tỷ đồng so với cùng kỳ'],
  ['+/- KH', 'Chênh lệch so với kế hoạch', '900 tỷ đồng, tăng 90 tỷ đồng so với kế hoạch'],
  ['TH - KH', 'Chênh lệch so với kế hoạch', '900 tỷ đồng, tăng 90 tỷ đồng so với kế hoạch'],
  ['Thực hiện – Dự toán', 'Chênh lệch so với dự toán', '900 tỷ đồng, tăng 90 tỷ đồng so với dự toán'],
  [
    '+/- Trung ương giao',
    'Chênh lệch so với kế hoạch Trung ương giao',
    '900 tỷ đồng, tăng 90 tỷ đồng so với kế hoạch Trung ương giao',
  ],
];

/** Headings that are the difference of two figures, beside the figures of 2022 and 2023; and what the message proposes in place of each. */
const DIFFERENCES_OF_YEARS: [heading: string, proposal: string, sentence: string][] = [
  ['+/-', 'Tăng, giảm 2023', '900 tỷ đồng, năm 2023, tăng 90 tỷ đồng'],
  ['+,- năm 2023', 'Tăng, giảm 2023', '900 tỷ đồng, năm 2023, tăng 90 tỷ đồng'],
  ['2023 (±)', 'Tăng, giảm 2023', '900 tỷ đồng, năm 2023, tăng 90 tỷ đồng'],
  [
    '2023 - 2022',
    'Tăng, giảm năm 2023 so với năm 2022',
    '900 tỷ đồng, năm 2023, tăng 90 tỷ đồng so với năm 2022',
  ],
  [
    'TH 2023 - TH 2022',
    'Tăng, giảm năm 2023 so với năm 2022',
    '900 tỷ đồng, năm 2023, tăng 90 tỷ đồng so với năm 2022',
  ],
];

/** Headings whose signs only repeat their words, and the sentence of the cells 900 and 90. */
const HARMLESS: [heading: string, sentence: string][] = [
  ['+/- so với cùng kỳ', '900 tỷ đồng, tăng 90 tỷ đồng so với cùng kỳ'],
  ['So với cùng kỳ (+/-)', '900 tỷ đồng, tăng 90 tỷ đồng so với cùng kỳ'],
  ['Tăng (+), giảm (-)', '900 tỷ đồng, tăng 90 tỷ đồng'],
  ['Tăng +, giảm - so với cùng kỳ', '900 tỷ đồng, tăng 90 tỷ đồng so với cùng kỳ'],
  ['Giảm (-)/tăng (+)', '900 tỷ đồng, tăng 90 tỷ đồng'],
  ['Thay đổi (tăng +, giảm -)', '900 tỷ đồng, tăng 90 tỷ đồng'],
  ['Tăng/giảm (+/-) so với năm trước', '900 tỷ đồng, tăng 90 tỷ đồng so với năm trước'],
  ['Tăng - giảm', '900 tỷ đồng, tăng 90 tỷ đồng'],
  ['Chênh lệch ±', '900 tỷ đồng, tăng 90 tỷ đồng'],
  ['Tăng (+)', '900 tỷ đồng, tăng 90 tỷ đồng'],
  ['Giảm (-)', '900 tỷ đồng, giảm 90 tỷ đồng'],
  ['Chỉ số phát triển (năm trước = 100)', '900 tỷ đồng, bằng 90% so với năm trước'],
  ['- Kế hoạch', '900 tỷ đồng, kế hoạch là 90 tỷ đồng'],
  ['+ Kế hoạch', '900 tỷ đồng, kế hoạch là 90 tỷ đồng'],
  ['Kế hoạch - Plan', '900 tỷ đồng, kế hoạch là 90 tỷ đồng'],
  ['"Kế hoạch -\nPlan"', '900 tỷ đồng, kế hoạch là 90 tỷ đồng'],
  ['Kế hoạch:', '900 tỷ đồng, kế hoạch là 90 tỷ đồng'],
];

/** Headings that turn the meaning of signs round, and the heading that the message proposes. */
const REVERSED: [heading: string, proposal: string][] = [
  ['Tăng (-), giảm (+) so với năm trước', 'Tăng, giảm so với năm trước'],
  ['Giảm (+), tăng (-) so với năm trước', 'Tăng, giảm so với năm trước'],
  ['Tăng -, giảm +', 'Tăng, giảm'],
  ['Tăng (-)', 'Tăng, giảm'],
  ['Giảm (+)', 'Tăng, giảm'],
  ['Giảm +', 'Tăng, giảm'],
  ['Tăng/giảm (-/+)', 'Tăng, giảm'],
  ['Tỷ lệ tăng (-), giảm (+) (%)', 'Tỷ lệ tăng, giảm (%)'],
];

const show = (heading: string, cell = '90') =>
  showFile(`Chỉ tiêu;Đơn vị;giá trị;${heading}\nX;tỷ đồng;900;${cell}`, 'X');
const showOfYears = (heading: string) =>
  showFile(`Chỉ tiêu;Đơn vị;2022;2023;${heading}\nX;tỷ đồng;810;900;90`, 'X', '2023');

/** Tests of the signs in headings, for Node and for browsers. */
export function headingSignsContract({ it, equal }: Runner): void {
  it('does not read a heading without its sign', () => {
    for (const name of NAMES) {
      const behind = [...SIGNS, ...SIGNS_BEHIND].map((sign) => `${name} ${sign}`);
      for (const heading of [...SIGNS.map((sign) => `${sign} ${name}`), ...behind, `/ ${name}`])
        equal(show(heading).startsWith('! '), true, heading);
    }
  });

  it('proposes the name of a change for a heading that is a difference, and reads it', () => {
    for (const [heading, proposal, sentence] of DIFFERENCES) {
      const shown = show(heading);
      equal(shown.includes(`hãy đổi thành ${proposal}`), true, shown);
      equal(show(proposal), `X: ${sentence}`, proposal);
    }
    for (const [heading, proposal, sentence] of DIFFERENCES_OF_YEARS) {
      const shown = showOfYears(heading);
      equal(shown.includes(`hãy đổi thành ${proposal}`), true, shown);
      equal(showOfYears(proposal), `X: ${sentence}`, proposal);
    }
  });

  it('reads signs that only repeat the words of a heading', () => {
    for (const [heading, sentence] of HARMLESS) equal(show(heading), `X: ${sentence}`, heading);
  });

  it('refuses a heading that turns the meaning of signs round, and reads what the message says to write', () => {
    for (const [heading, proposal] of REVERSED) {
      const shown = show(heading, '-9');
      equal(shown.includes(`hãy đổi tên cột thành “${proposal}”`), true, shown);
      equal(show(proposal, '-9').startsWith('X: 900 tỷ đồng, giảm 9'), true, proposal);
    }
  });

  it('tells the columns of indicators apart by their signs', () => {
    const table = 'Huyện;Dân số < 15 tuổi (người);Dân số ≥ 15 tuổi (người)\nHuyện A;20;80';
    equal(showFile(table, 'Dân số < 15 tuổi:Huyện A'), 'Dân số dưới 15 tuổi: 20 người');
    equal(showFile(table, 'Dân số ≥ 15 tuổi:Huyện A'), 'Dân số ít nhất 15 tuổi: 80 người');
    for (const name of ['Hộ nghèo ± 2023', '+/- Hộ nghèo 2023', 'Hộ nghèo > 2023', 'Hộ nghèo Δ 2023']) {
      const shown = showFile(`Huyện;Hộ nghèo 2022;${name}\nHuyện A;20;80`, 'ho-ngheo:huyen-a', '2023');
      equal(shown.startsWith('! '), true, shown);
    }
  });
}
