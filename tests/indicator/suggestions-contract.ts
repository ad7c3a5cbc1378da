import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import type { IndicatorError } from '../../src/indicator/record/indicator-error.ts';
import type { Runner } from '../text/text-contract.ts';
import { showFile } from './show.ts';

/** Tables that are read at each run. */
const TABLES = 300;
/** Headings whose period, base or meaning is not clear beside some others. */
const UNCLEAR = [
  ...['Bình quân', 'ƯTH/KH (%)', 'TH/KH (%)', 'Tốc độ tăng (%)', 'Chỉ số', 'Chỉ số phát triển', 'Xếp hạng'],
  ...['Đạt (%)', 'Tổng số', 'So sánh (%)', 'Tổng cộng (hộ)', 'So với cùng kỳ (%)', 'Năm trước', 'So với'],
  ...['2022-2023', '2022/2023', 'Trong đó: Nữ (%)', 'Tăng trong kỳ', 'Kế hoạhc', 'giá tri (đã làm tròn)'],
  ...['Thực hiện', 'Kế hoạch', 'Cùng kỳ', 'Cơ cấu (%)', 'Huyện', 'Đơn vị, ghi chú', 'Quý I', 'Ghi chú'],
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

/** Tests that what a message proposes is read. */
export function suggestionsContract({ it, equal }: Runner): void {
  it('proposes nothing that may give a text another meaning', () => {
    for (const [table, period, end] of WITHOUT_PROPOSAL) {
      const sentence = showFile(table, 'X', period);
      equal(sentence.endsWith(end) && !sentence.includes('hãy đổi thành kỳ'), true, sentence);
    }
  });

  it('reads each heading that a message proposes, in place of the one that it refuses', () => {
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
            return isOfProposal && (problem !== 'no-period' || mistake.problem === 'no-period');
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
