import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import type { IndicatorError } from '../../src/indicator/record/indicator-error.ts';
import type { Runner } from '../text/text-contract.ts';
import { showFile, showRecord } from './show.ts';

/** Tables that are read at each run. */
const TABLES = 300;
/** Headings whose period, base or meaning is not clear beside some other headings. */
const UNCLEAR = [
  ...['Bình quân', 'ƯTH/KH (%)', 'TH/KH (%)', 'Tốc độ tăng (%)', 'Chỉ số', 'Chỉ số phát triển', 'Xếp hạng'],
  ...['Đạt (%)', 'Tổng số', 'So sánh (%)', 'Tổng cộng (hộ)', 'So với cùng kỳ (%)', 'Năm trước', 'So với'],
  ...['2022-2023', '2022/2023', 'Trong đó: Nữ (%)', 'Tăng trong kỳ', 'Kế hoạhc', 'giá tri (đã làm tròn)'],
  ...['Thực hiện', 'Kế hoạch', 'Cùng kỳ', 'Cơ cấu (%)', 'Huyện', 'Đơn vị, ghi chú', 'Quý I', 'Ghi chú'],
  ...['So sánh 2024/2023', 'Đạt tỷ lệ (%)', 'So với tháng trước (%)'],
];
/** Headings that are clear by themselves. */
const CLEAR = [
  ...['2022', '2023', 'KH 2023', 'ƯTH 2023', 'TH 9T/2023', 'Kế hoạch 2024', 'Năm 2021 (tỷ đồng)', 'Giá trị'],
  ...['Đơn vị', 'Quý II/2023', 'Tăng, giảm so với 2022 (%)', 'Sơ bộ 2023'],
];

/** Numbers from 0 to 1, the same at each run. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function mistakesOf(headings: readonly string[]): readonly IndicatorError[] {
  const cells = (first: number) => headings.map((_, index) => String(first + index * 7));
  const lines = [
    ['chỉ tiêu', ...headings],
    ['X', ...cells(5)],
    ['Y', ...cells(11)],
  ];
  return parseFigures(new TextEncoder().encode(lines.map((line) => line.join(';')).join('\n')), '').mistakes;
}

/** What the sentence of a mistake proposes instead of its heading. */
function proposalsOf({ problem, text, suggestion = '' }: IndicatorError): string[] {
  if (problem === 'index-base') return [`${text} (năm trước = 100)`];
  if (problem === 'index-column') return suggestion ? [suggestion] : [`Chỉ số ${text}`, `Tăng, giảm ${text}`];
  if (problem === 'no-period') return suggestion ? [suggestion] : [];
  if (problem === 'school-years') return suggestion.split(', ');
  if (problem !== 'unknown-column') return [];
  const [, first, second] = /^hai cột “(.*)” và “(.*)”$/.exec(suggestion) ?? [];
  return first && second ? [`${first};${second}`] : suggestion.split(', ').filter(Boolean);
}

/** Tables whose mistake proposes nothing, because nobody can say what its text means, and the end of the sentence. */
const WITHOUT_PROPOSAL: [table: string, period: string, end: string][] = [
  [
    'chỉ tiêu;2022;2023;Tháng 4\nX;5;6;7',
    'tháng 4',
    'trong khi cột khác ghi “2022”; hãy ghi năm trong tên cột',
  ],
  [
    'chỉ tiêu;Kỳ gốc 2019;2023\nX;5;6',
    '2023',
    'hãy thêm # trước tên hoặc ghi tên ở ignore-columns (lệnh check-figures: --ignore-columns)',
  ],
  [
    'chỉ tiêu;2021;2023;So với năm trước 2023 (%)\nX;5;6;110',
    '2023',
    'hãy thêm # trước tên hoặc ghi tên ở ignore-columns (lệnh check-figures: --ignore-columns)',
  ],
  ['chỉ tiêu;đơn vị;2023\nA;‰;5\nX;-;6', '2023', 'hãy viết một đơn vị như “xã”, “%”, “triệu đồng/người”'],
  ['chỉ tiêu;đơn vị;2023\nX;103 tấn;6', '2023', 'hãy viết một đơn vị như “xã”, “%”, “triệu đồng/người”'],
  [
    'chỉ tiêu;2023\nX;1.234567',
    '2023',
    'hãy viết một số như 1.200 hoặc 12,02, cũng có thể như “trên 4”, “khoảng 24”, “61–62”',
  ],
];

/** Headings and cells, the heading that a message proposes for the last column, a period, and the sentence of its figure with this heading. */
const FOLLOWED: [headings: string, cells: string, proposal: string, period: string, sentence: string][] = [
  [
    'Kế hoạch năm 2024;Thực hiện năm 2023;Thực hiện năm 2024;TH/KH (%)',
    '125;112;131;104,8',
    'TH/KH (%) 2024',
    '2024',
    'X: 131, bằng 104,8% kế hoạch (125), năm 2024',
  ],
  [
    'KH 2024;TH 2024;TH 2023;% thực hiện',
    '125;131;112;104,8',
    '% thực hiện 2024',
    '2024',
    'X: 131, bằng 104,8% kế hoạch (125), năm 2024',
  ],
  [
    'KH 2023;TH 2023;TH 2024;TH/KH (%)',
    '125;131;140;104,8',
    'TH/KH (%) 2023',
    '2023',
    'X: 131, bằng 104,8% kế hoạch (125), năm 2023',
  ],
  ['2023;2022;Tăng, giảm (%)', '110;100;10', 'Tăng, giảm (%) 2023', '2023', 'X: 110, năm 2023, tăng 10%'],
  [
    'Kế hoạch 2023;Thực hiện 2022;Thực hiện 2023;Tăng/giảm',
    '100;90;95;5',
    'Tăng/giảm 2023',
    '2023',
    'X: 95, kế hoạch là 100, năm 2023, tăng 5',
  ],
  [
    'KH 2025;TH 2024;TH 2023;Tăng, giảm (%)',
    '125;110;100;10',
    'Tăng, giảm (%) 2024',
    '2024',
    'X: 110, năm 2024, tăng 10%',
  ],
  [
    '9 tháng năm 2024;9 tháng năm 2023;Tăng, giảm so với cùng kỳ 9 tháng năm 2023 (%)',
    '110;100;10',
    'Tăng, giảm so với cùng kỳ 9 tháng năm 2023 (%) 9 tháng năm 2024',
    '9 tháng năm 2024',
    'X: 110, 9 tháng năm 2024, tăng 10% so với cùng kỳ 9 tháng năm 2023',
  ],
];

/** Headings of which the last one has no period, and no period can be proposed for it. */
const WITHOUT_PERIOD: [headings: string, cells: string][] = [
  ['KH 2023;TH 2023;KH 2024;TH 2024;TH/KH (%)', '100;80;100;90;80'],
  // The heading names the period of the figures as the former period.
  [
    '9 tháng năm 2023;9 tháng năm 2024;Tăng, giảm so với cùng kỳ 9 tháng năm 2024 (%)',
    '318.400;325.120;2,11',
  ],
  ['2023;2024;Tăng, giảm so với 2024 (%)', '100;110;10'],
  // The month and the twelve months end on the same day.
];

/** A plan of a year, the figures of a part of it, their ratio, and what to call the plan. */
const YEAR_PLANS: [plan: string, figures: string, ratio: string, clearName: string][] = [
  ['Kế hoạch năm 2024', 'TH 9 tháng năm 2024', 'TH/KH (%)', 'kế hoạch năm'],
  ['KH 2024', '6 tháng đầu năm 2024', '% thực hiện', 'kế hoạch năm'],
  ['Dự toán năm 2024', 'Thực hiện quý I/2024', 'So với dự toán (%)', 'dự toán năm'],
  ['Kế hoạch 2024', 'Tháng 5/2024', 'Tỷ lệ hoàn thành', 'kế hoạch năm'],
];

/** Headings and cells with a ratio that does not say of which figures it is, and what a message proposes instead. */
const RATIOS: [headings: string, cells: string, plan: string | undefined, share: string][] = [
  [
    'Thực hiện năm 2023;Kế hoạch năm 2024;Ước cả năm 2024;Tỷ lệ (%)',
    '100;110;105;95,5',
    'So với kế hoạch (%) 2024',
    'Cơ cấu (%) 2024',
  ],
  ['Dự toán;Thực hiện;Tỷ lệ', '110;105;95,5', 'So với dự toán (%)', 'Cơ cấu'],
  ['Số lượng;Tỷ lệ (%)', '110;10,5', undefined, 'Cơ cấu (%)'],
  ['Số lượng 2022;Tỷ lệ 2022 (%)', '110;10,5', undefined, 'Cơ cấu 2022 (%)'],
  ['Kế hoạch;Thực hiện;% KH;Tỷ lệ (%)', '110;105;95,5;10', undefined, 'Cơ cấu (%)'],
];

/** Cells below `So sánh (%)`, and the headings that a message proposes. */
const COMPARED: [cells: string[], proposals: string][] = [
  [['1,05', '2,11', '-11,8'], 'Tăng, giảm so với cùng kỳ (%)'],
  [['+1,05', '2,11'], 'Tăng, giảm so với cùng kỳ (%)'],
  [['101,05', '102,11', '88,2'], 'So với kế hoạch (%), Chỉ số so với cùng kỳ (%)'],
  [['1,05', '2,11'], 'So với kế hoạch (%), Tăng, giảm so với cùng kỳ (%)'],
];

/** Tests that what a message proposes is read. */
export function suggestionsContract({ it, equal }: Runner): void {
  it('proposes nothing that may give a text another meaning', () => {
    for (const [table, period, end] of WITHOUT_PROPOSAL) {
      const sentence = showFile(table, 'X', period);
      equal(sentence.endsWith(end) && !sentence.includes('hãy đổi thành kỳ'), true, sentence);
    }
  });

  it('proposes what to write for the first 20 unknown headings and those without a period, and reports all of them', () => {
    for (const [heading, problem] of [
      ['Kế hoạhc', 'unknown-column'],
      ['TH/KH (%)', 'no-period'],
    ] as const) {
      const mistakes = mistakesOf(['2022', '2023', ...Array<string>(30).fill(heading)]);
      const ofHeadings = mistakes.filter((mistake) => mistake.problem === problem);
      equal(ofHeadings.length, 30, heading);
      equal(ofHeadings.filter(({ suggestion }) => suggestion !== undefined).length, 20, heading);
    }
  });

  it('gives a ratio or change to the figure that it belongs to, if its author follows the proposed heading', () => {
    for (const [headings, cells, proposal, period, sentence] of FOLLOWED) {
      const names = headings.split(';');
      equal(mistakesOf(names).flatMap(proposalsOf), [proposal], headings);
      const corrected = [...names.slice(0, -1), proposal].join(';');
      equal(showFile(`chỉ tiêu;${corrected}\nX;${cells}`, 'X', period), sentence, headings);
    }
  });

  it('proposes no period for a ratio or change whose period is unclear', () => {
    for (const [headings, cells] of WITHOUT_PERIOD) {
      const sentence = showFile(`chỉ tiêu;${headings}\nX;${cells}`, 'X');
      equal(
        sentence.endsWith('hãy ghi kỳ của cột này trong tên cột, hoặc thêm # trước tên cột'),
        true,
        sentence,
      );
    }
  });

  it('proposes the month for a comparison with the month before, which is then read', () => {
    const figures = 'Tháng 12 năm 2023\nchỉ tiêu;Thực hiện tháng 12;Cộng dồn 12 tháng';
    const cells = '\nX;500;6.000;105\nY;50;600;104';
    const sentence = showFile(`${figures};So với tháng trước (%)${cells}`, 'X', 'tháng 12/2023');
    equal(sentence.includes('như “So với tháng trước (%) tháng 12”'), true, sentence);
    equal(
      showFile(`${figures};So với tháng trước (%) tháng 12${cells}`, 'X', 'tháng 12/2023'),
      'X: 500, tháng 12/2023, bằng 105% so với tháng trước',
    );
  });

  it('proposes names for the plan of a year and its ratio beside figures of a part of the year, which are then read', () => {
    for (const [plan, figures, ratio, clearName] of YEAR_PLANS) {
      equal(
        showFile(`chỉ tiêu;${plan};${figures};${ratio}\nX;100;80;80`, 'X'),
        `! Cột “${ratio}” so với kế hoạch của cả năm, trong khi số thực hiện là của một phần năm; hãy đổi tên cột “${plan}” thành “${clearName}” và cột “${ratio}” thành “% so ${clearName}”`,
      );
      const corrected = showFile(`chỉ tiêu;${clearName};${figures};% so ${clearName}\nX;100;80;80`, 'X');
      equal(corrected.startsWith(`X: 80, bằng 80% ${clearName}`), true, corrected);
    }
  });

  it('asks of which figures `Tỷ lệ (%)` is the ratio, and reads the names that it proposes', () => {
    for (const [headings, cells, plan, share] of RATIOS) {
      const names = headings.split(';');
      const ratio = names.at(-1) ?? '';
      const ofPlan = plan ? `“${plan}” nếu là tỷ lệ so với kế hoạch, ` : '';
      equal(
        showFile(`chỉ tiêu;${headings}\nX;${cells}`, 'X'),
        `! Cột “${ratio}” không ghi là tỷ lệ của số nào; hãy đổi tên cột thành ${ofPlan}“${share}” nếu là tỷ trọng, hoặc thêm # trước tên cột`,
      );
      const follow = (name: string, period?: string) =>
        showFile(`chỉ tiêu;${[...names.slice(0, -1), name].join(';')}\nX;${cells}`, 'X', period);
      const number = cells.split(';').at(-1) ?? '';
      if (plan) equal(follow(plan, '2024').includes(`bằng ${number}% `), true, follow(plan, '2024'));
      const shared = follow(share, share.includes('2024') ? '2024' : undefined);
      const isShareOrMistake = shared.includes(`chiếm ${number}%`) || shared.startsWith('! Cột');
      equal(isShareOrMistake, true, shared);
    }
    const table = 'chỉ tiêu;đơn vị;giá trị;trên tổng số;Tỷ lệ (%)';
    equal(showFile(`${table}\nX;xã;62;127;48,8`, 'X'), 'X: 62 trong tổng số 127 xã, chiếm 48,8%');
    equal(showFile(`${table}\nX;xã;62;127;88,8`, 'X').startsWith('! X: “88,8”'), true);
    equal(showFile('chỉ tiêu;Tỷ lệ (%)\nX;48,8', 'X'), 'X: 48,8%');
  });

  it('proposes in place of `So sánh (%)` only headings that fit the cells below it', () => {
    for (const [cells, proposals] of COMPARED) {
      const rows = cells.map((cell, index) => `X${index};100;${cell}`).join('\n');
      const table = `chỉ tiêu;giá trị;So sánh (%)\n${rows}`;
      const { mistakes } = parseFigures(new TextEncoder().encode(table), '');
      equal(
        mistakes.map(({ suggestion }) => suggestion),
        [proposals],
        cells.join(),
      );
    }
  });

  it('refuses `cùng kỳ 9 tháng năm 2024` as the former period of 9 months of 2024', () => {
    for (const previousPeriod of ['cùng kỳ 9 tháng năm 2024', '9 tháng đầu năm 2024'])
      equal(
        showRecord({ value: 110, period: '9 tháng năm 2024', change: 'tăng 10%', previousPeriod }).includes(
          'mâu thuẫn với “9 tháng năm 2024”',
        ),
        true,
        previousPeriod,
      );
  });

  it('reads each heading that a message proposes in place of a refused one', () => {
    const random = makeRandom(7);
    const choose = (names: readonly string[]) => names[Math.floor(random() * names.length)] ?? '';
    const problems = new Set<string>();
    const wrong = new Set<string>();
    for (let count = 0; count < TABLES; count++) {
      const others = Array.from({ length: Math.floor(random() * 4) }, () => choose(CLEAR));
      const headings = [...new Set([...others, choose(UNCLEAR)])];
      for (const mistake of mistakesOf(headings)) {
        for (const proposal of proposalsOf(mistake)) {
          const corrected = headings.flatMap((name) =>
            name === mistake.text ? proposal.split(';') : [name],
          );
          problems.add(mistake.problem);
          const names = proposal.split(';');
          // A heading that gave no period may need one as well, which is a mistake of its own.
          const rest = mistakesOf(corrected).filter(({ problem, text, other }) => {
            const isOfProposal = names.includes(text) || names.includes(other ?? '');
            // With their name, `Năm học` or `Giai đoạn`, two years may be the period of another column too.
            const isOfTwoFigures = problem === 'duplicate-column' && mistake.problem === 'school-years';
            const needsPeriod = problem === 'no-period' && mistake.problem !== 'no-period';
            // A table with only a plan lacks figures, whatever its plan is called.
            const needsResults = problem === 'only-plan';
            return isOfProposal && !isOfTwoFigures && !needsPeriod && !needsResults;
          });
          for (const { problem } of rest) wrong.add(`${headings.join(';')}: ${proposal}: ${problem}`);
        }
      }
    }
    equal([...wrong], []);
    equal([...problems].sort(), [
      'index-base',
      'index-column',
      'no-period',
      'school-years',
      'unknown-column',
    ]);
  });
}
