import { tenthInBrowsers } from '../fewer-cases.ts';
import fc from 'fast-check';
import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import { toErrorSentence } from '../../src/indicator/record/error-sentence.ts';
import { IndicatorError } from '../../src/indicator/record/indicator-error.ts';
import { parseIndicator } from '../../src/indicator/record/parse-record.ts';
import type { IndicatorRecord } from '../../src/indicator/record/record.ts';
import { toShownText } from '../../src/indicator/sentence/phrase.ts';
import { toPhrases } from '../../src/indicator/sentence/phrases.ts';
import { toSentence } from '../../src/indicator/sentence/sentence.ts';
import type { Runner } from '../text/text-contract.ts';
import { showRecord } from './show.ts';

/** What may be written instead of a comparison that cannot be read. */
const EXAMPLES = 'hãy viết như “tăng 5% so với cùng kỳ”, “bằng 109,42% cùng kỳ” hoặc “gấp 1,5 lần năm 2022”';

/** The lines below the main figure, or the sentence of the mistake. An increase is desired. */
function show(fields: Partial<IndicatorRecord>): string {
  try {
    const indicator = parseIndicator({ label: 'X', value: 5, unit: 'xã', ...fields });
    return toPhrases(indicator, 'up', 'vi').slice(1).map(toShownText).join(' · ');
  } catch (error) {
    if (!(error instanceof IndicatorError)) throw error;
    return toErrorSentence(error, 'vi').replace(/^X: /, '');
  }
}

/** The sentence of a row that has the value 5 and this cell below this heading, or the sentence of its mistake. */
function readCell(heading: string, cell: string): string {
  const file = `chỉ tiêu;giá trị;đơn vị;${heading}\nX;5;xã;${cell}`;
  const figures = parseFigures(new TextEncoder().encode(file), 'text/csv');
  try {
    return toSentence(parseIndicator(figures.read('X')), undefined, 'vi');
  } catch (error) {
    if (!(error instanceof IndicatorError)) throw error;
    return toErrorSentence(error, 'vi');
  }
}

/** Comparisons that are shown word for word, their arrows, and the words in brackets that say whether the change is desired. */
const SHOWN_AS_PUBLISHED: [change: string, arrow: '▲' | '▼' | '■' | '', verdict?: string][] = [
  // A rate per year
  ['tăng bình quân 5%/năm', '▲', 'thuận lợi'],
  ['giảm bình quân 1–1,5%/năm', '▼', 'chưa thuận lợi'],
  ['tăng trung bình 5%/năm', '▲', 'thuận lợi'],
  ['tăng 5% bình quân mỗi năm', '▲', 'thuận lợi'],
  ['bình quân mỗi năm tăng 5%', '▲', 'thuận lợi'],
  // A base (what the figure is compared with) without `so với`
  ['tăng 5% cùng kỳ', '▲', 'thuận lợi'],
  ['tăng 5% cùng kỳ năm 2023', '▲', 'thuận lợi'],
  ['giảm 5% năm trước', '▼', 'chưa thuận lợi'],
  ['cao hơn 5% bình quân cả nước', '▲', 'thuận lợi'],
  ['tăng hai lần cùng kỳ', '▲', 'thuận lợi'],
  // A base or a time in front of the verb
  ['so với cùng kỳ tăng 5%', '▲', 'thuận lợi'],
  ['so với cùng kỳ, tăng 5%', '▲', 'thuận lợi'],
  ['6 tháng đầu năm tăng 5%', ''],
  ['6 tháng đầu năm, tăng 5%', ''],
  ['năm 2023 tăng 5%', ''],
  // A change with a time of its own, perhaps not the time of the figure. After `từ` (since), the time is only the start of the change
  ['công nhận thêm 35 thôn năm 2023', ''],
  ['công nhận thêm 35 thôn trong năm 2023', ''],
  ['tăng 2 xã năm 2023', ''],
  ['tăng 5% trong quý I', ''],
  ['tăng 5% vào năm 2020', ''],
  ['tăng 5% đến năm 2025', ''],
  ['tăng 5% tới năm 2025', ''],
  ['tăng 5% cho năm 2025', ''],
  ['tăng 5% trước năm 2025', ''],
  ['tăng 5% giai đoạn 2021–2025', ''],
  ['tăng 5% nhiệm kỳ 2020–2025', ''],
  ['tăng 5% từ năm 2020', '▲', 'thuận lợi'],
  ['tăng 5% kể từ năm 2020', '▲', 'thuận lợi'],
  // The same change in another unit
  ['tăng 5% (10 xã)', '▲', 'thuận lợi'],
  ['tăng 5%, tương đương 10 xã', '▲', 'thuận lợi'],
  // Other forms
  ['tăng trưởng âm 5%', '▼', 'chưa thuận lợi'],
  ['âm 5%', '▼', 'chưa thuận lợi'],
  ['tăng chưa đầy 5%', '▲', 'thuận lợi'],
  ['tăng khoảng trên 5%', '▲', 'thuận lợi'],
  ['tăng 8 ÷ 8,5%', '▲', 'thuận lợi'],
  ['tăng 5±0,5%', '▲', 'thuận lợi'],
  ['tăng từ 3 lên 5 xã', '▲', 'thuận lợi'],
  ['giảm từ 3,5% xuống còn 2%', '▼', 'chưa thuận lợi'],
  ['vượt chỉ tiêu 5%', '▲', 'thuận lợi'],
  ['vượt kế hoạch năm 2023', '▲', 'thuận lợi'],
  ['vượt chỉ tiêu 2023', '▲', 'thuận lợi'],
  ['tăng hai lần', '▲', 'thuận lợi'],
  ['hơn gấp 2 lần', '▲', 'thuận lợi'],
  ['bằng 1,05 lần', ''],
  ['bằng 1,05 lần cùng kỳ', ''],
  ['ổn định', '■'],
  // A multiple that may be 1 or less, and a change of 0
  ['gấp 0,5 lần', ''],
  ['gấp 1 lần', ''],
  ['gấp dưới 2 lần', ''],
  ['tăng 0 xã', ''],
  ['giảm 0%', ''],
];

/** Comparisons with a part that may have another meaning. */
const REFUSED: string[] = [
  // A time in place of the amount
  ...['tăng 9 tháng 5%', 'tăng 12 tháng 5%', 'tăng 5 năm 12%', 'giảm 2 năm 5%', 'tăng 3 quý 5%'],
  ...['tăng 6 tháng đầu năm 5%', 'tăng 9 tháng 5', 'tăng 9 tháng', 'tăng 9 tháng cùng kỳ', 'tăng 9 năm 2023'],
  ...['tăng 9 tháng so với cùng kỳ', 'tăng 5 năm trước', 'tăng quý I 5%', 'vượt kế hoạch 5 năm'],
  ...['tăng bình quân năm 2022', 'tăng 2022'],
  // A minus behind a verb
  ...['bằng -5% so với năm 2022', 'gấp -2 lần', 'giảm -3 xã', 'tăng -3 xã', 'vượt −5%', 'tăng −5 đến 3%'],
  // Two verbs, a plus behind the number, and a multiple without a verb, which may mean an increase of 150% or of 50%
  ...['giảm âm 5%', 'tăng âm 5%', 'khoảng âm 5%', 'bằng vượt 5%', 'tăng vượt 5%', '5+', '5+%', '1,5 lần'],
  // A change at another time, or a change that did not happen
  ...['cùng kỳ năm trước giảm 5%', 'cần tăng thêm 5 xã', 'thôi giảm 5%', 'ngăn chặn giảm 5%'],
  ...['hạn chế giảm 5%', 'dự kiến tăng 5%', 'phải tăng thêm 5 xã', 'kế hoạch tăng 5 xã', 'không cần giảm 5%'],
  ...['tăng 5% theo kế hoạch', 'tăng 5% đạt kế hoạch', 'tăng 5% kế hoạch'],
  // A value of another time, and two changes
  ...['5 xã năm trước', 'tăng 5% so với năm 2022 giảm 3 xã'],
  // An unfinished comparison, and a decrease to a greater number
  ...['tăng 5% so với', 'giảm từ 3 lên 5 xã'],
];

/** Words that a tile may add to a comparison: the direction, `so với`, the unit, and whether the change is desired. */
const ADDED_WORDS = [
  'tăng',
  'giảm',
  'không',
  'đổi',
  'so',
  'với',
  'năm',
  'tháng',
  'xã',
  'thuận',
  'lợi',
  'chưa',
];

/** The words and numbers of a text, in lower case. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\d[\d.,/]*\d|\d|\p{L}+/gu) ?? [];
}

/** The words that `longer` adds to those of `shorter`; `undefined` if it does not have all words of `shorter` in their order. */
function addedWords(shorter: string, longer: string): string[] | undefined {
  const missing = wordsOf(shorter);
  const added: string[] = [];
  for (const word of wordsOf(longer)) {
    if (word === missing[0]) missing.shift();
    else added.push(word);
  }
  return missing.length ? undefined : added;
}

/** Tests of how comparisons in words are read and shown, for Node and for browsers. */
export function comparisonContract({ it, equal }: Runner): void {
  it('refuses fields with more than 100 items, and reads 100', () => {
    const listItems = (count: number, toItem: (index: number) => string) =>
      Array.from({ length: count }, (_, index) => toItem(index + 1)).join('; ');
    for (const [field, toItem] of [
      ['change', (index: number) => `tăng ${index}% so với mốc ${index}`],
      ['planRatio', (index: number) => `${index}% kế hoạch lần ${index}`],
      ['also', (index: number) => `vốn ${index} tỷ đồng`],
    ] as const) {
      const record = { value: 5, unit: 'xã' };
      const of100 = showRecord({ ...record, [field]: listItems(100, toItem) });
      const of101 = showRecord({ ...record, [field]: listItems(101, toItem) });
      equal([of100.startsWith('không đọc được'), of101.startsWith('không đọc được')], [false, true], field);
    }
    const changes = Array.from({ length: 101 }, (_, index) => ({
      change: `tăng ${index + 1}% so với mốc ${index}`,
    }));
    equal(showRecord({ value: 5, unit: 'xã', changes }).startsWith('không đọc được'), true);
    equal(
      showRecord({ value: 5, unit: 'xã', changes: changes.slice(1) }).startsWith('không đọc được'),
      false,
    );
  });

  it('shows a comparison word for word, without an arrow and a verdict if its direction or its time is not clear', () => {
    equal(SHOWN_AS_PUBLISHED.length > 0, true);
    for (const [change, arrow, verdict] of SHOWN_AS_PUBLISHED) {
      const words = change.charAt(0).toUpperCase() + change.slice(1);
      const start = arrow === '' ? '' : `${arrow} `;
      const end = verdict === undefined ? '' : ` (${verdict})`;
      equal(show({ change }), start + words + end);
    }
  });

  it('refuses a comparison with words that may have another meaning, and suggests how to write it', () => {
    equal(REFUSED.length > 0, true);
    for (const change of REFUSED)
      equal(show({ change }), `không đọc được “${change}” ở thuộc tính “change”; ${EXAMPLES}`);
    equal(
      show({ change: 'tăng 12.02% so với năm 2022' }).endsWith('hãy viết tăng 12,02% so với năm 2022'),
      true,
    );
    equal(
      show({ change: 'tăng 5% với cùng kỳ' }),
      'không đọc được “tăng 5% với cùng kỳ” ở thuộc tính “change”; hãy viết tăng 5% so với cùng kỳ',
    );
  });

  it('reads ratios in a column of ratios, and refuses other cells', () => {
    const heading = 'chỉ số phát triển (năm trước = 100)';
    const read = (cell: string) => readCell(heading, cell);
    for (const cell of [
      ...['giảm 3', '+5,2', '-3', '− 3', 'không đổi', 'tăng 5%', '105 xã'],
      ...['âm 5', 'vượt 5%', '105+', '105±1'],
    ])
      equal(
        read(cell),
        `X: “${cell}” ở cột “${heading}” không phải là một tỷ lệ như 109,42; hãy sửa ô đó hoặc tên cột`,
      );
    for (const [cell, ratio] of [
      ['105,2', '105,2%'],
      ['105,2 %', '105,2%'],
      ['khoảng 105', 'khoảng 105%'],
      ['95 trở lên', '95% trở lên'],
      ['104-105', '104 đến 105%'],
      ['bằng 105,2%', '105,2%'],
    ] as const)
      equal(read(cell), `X: 5 xã, bằng ${ratio} so với năm trước`);
    equal(
      read('…'),
      'X: 5 xã, mức thay đổi so với năm trước: có phát sinh nhưng không thu thập được số liệu',
    );
    equal(readCell('cơ cấu (%)', 'giảm 3').includes('không phải là một tỷ lệ'), true);
    equal(readCell('cơ cấu (%)', 'khoảng 9,6'), 'X: 5 xã, chiếm khoảng 9,6%');
  });

  it('reads `2 tháng` and `0,3 năm` as the amount of a change if they cannot be a time', () => {
    // The figure is in months, and there is no year 0,3.
    equal(show({ unit: 'tháng', change: 'tăng 2 tháng' }), '▲ Tăng 2 tháng (thuận lợi)');
    equal(show({ unit: 'tuổi', change: 'tăng 0,3 năm' }), '▲ Tăng 0,3 năm (thuận lợi)');
  });

  it('suggests a missing unit behind the number of the change, not behind the number of a month', () => {
    equal(
      show({ unit: '%', change: 'giảm 1-2 so với tháng 2' }),
      'mức thay đổi “giảm 1-2 so với tháng 2” của một tỷ lệ không ghi đơn vị; hãy viết giảm 1-2 điểm phần trăm so với tháng 2 hoặc giảm 1-2% so với tháng 2',
    );
  });

  it('adds “so với” between a change and its base, but not if the change already names the base', () => {
    const base = { previousPeriod: 'cùng kỳ' };
    equal(show({ ...base, change: 'tăng 5%' }), '▲ Tăng 5% so với cùng kỳ (thuận lợi)');
    equal(show({ ...base, change: 'so với cùng kỳ tăng 5%' }), '▲ So với cùng kỳ tăng 5% (thuận lợi)');
  });

  it('writes “so” in front of a base as “so với”', () => {
    equal(show({ change: 'tăng 5% so cùng kỳ' }), '▲ Tăng 5% so với cùng kỳ (thuận lợi)');
  });

  it('reads a multiple without a verb if a plus, the direction or the unit of the figure makes it an increase', () => {
    equal(show({ change: '+1,5 lần' }), '▲ Tăng 1,5 lần (thuận lợi)');
    equal(show({ change: '1,5 lần', changeDirection: 'tăng' }), '▲ Tăng 1,5 lần (thuận lợi)');
    equal(show({ unit: 'lần', change: '1,5' }), '▲ Tăng 1,5 lần (thuận lợi)');
  });

  it('does not call a change of 0 favourable, even with a direction', () => {
    equal(show({ change: 0, changeDirection: 'up' }), 'Tăng 0 xã');
  });

  it('refuses the direction up or down if there is neither a number nor a base', () => {
    equal(
      show({ changeDirection: 'up' }),
      'có “up” ở thuộc tính “change-direction” nhưng thiếu “change”; hãy ghi thêm, hoặc bỏ “up”',
    );
    equal(
      show({ changeDirection: 'up', previousPeriod: 'năm trước' }),
      '▲ Tăng so với năm trước (thuận lợi)',
    );
    equal(show({ changeDirection: 'none' }), '■ Không đổi');
  });

  it('refuses a previous period with a preposition', () => {
    equal(
      show({ change: '5', previousPeriod: 'trong năm 2022' }),
      'không đọc được “trong năm 2022” ở thuộc tính “previous-period”; hãy viết năm 2022',
    );
  });

  it('names the two fields that contradict each other', () => {
    for (const [change, field, text, remedy] of [
      ['1,2 %', 'changeUnit', 'điểm phần trăm', 'hoặc viết “1,2” nếu sai'],
      ['tăng 3 hộ', 'changeUnit', 'người', 'hoặc viết “tăng 3” nếu sai'],
      ['tăng 3 hộ so với năm 2022', 'changeUnit', 'người', 'hoặc sửa “tăng 3 hộ so với năm 2022” nếu sai'],
      ['-3', 'changeDirection', 'up', 'hoặc viết “3” nếu sai'],
      ['+3', 'changeDirection', 'giảm', 'hoặc viết “3” nếu sai'],
      ['3', 'changeDirection', 'none', 'hoặc sửa “3” nếu sai'],
      ['tăng 3', 'changeDirection', 'giảm', 'hoặc sửa “tăng 3” nếu sai'],
      ['tăng 3 so với năm 2022', 'previousPeriod', '2021', 'hoặc sửa “tăng 3 so với năm 2022” nếu sai'],
    ] as const) {
      const attribute = field.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`);
      equal(
        show({ change, [field]: text }),
        `“${text}” ở thuộc tính “${attribute}” mâu thuẫn với “${change}” ở thuộc tính “change”; hãy bỏ “${text}” nếu “${change}” đúng, ${remedy}`,
      );
    }
  });

  it('reads a unit such as °C or $ after a number or a range, with or without a space between them', () => {
    for (const [change, line] of [
      ['giảm 2–3 °C so với cùng kỳ', '▼ Giảm 2–3 °C so với cùng kỳ (chưa thuận lợi)'],
      ['giảm 2°C so với cùng kỳ', '▼ Giảm 2 °C so với cùng kỳ (chưa thuận lợi)'],
      ['-2 °C', '▼ Giảm 2 °C (chưa thuận lợi)'],
      ['giảm từ 2 đến 3 °C', '▼ Giảm từ 2 đến 3 °C (chưa thuận lợi)'],
      ['tăng 2–3 % so với cùng kỳ', '▲ Tăng 2–3% so với cùng kỳ (thuận lợi)'],
      ['tăng 2–3 ‰', '▲ Tăng 2–3‰ (thuận lợi)'],
      ['bằng 90–95 % cùng kỳ', 'Bằng 90–95% cùng kỳ'],
      ['tăng 5 $ so với năm 2022', '▲ Tăng 5 $ so với năm 2022 (thuận lợi)'],
      ['giảm 5.000 ₫/kg', '▼ Giảm 5.000 ₫/kg (chưa thuận lợi)'],
    ] as const)
      equal(show({ change }).replaceAll('\u00a0', ' '), line, change);
    equal(show({ change: '2–3', changeUnit: '°C' }).replaceAll('\u00a0', ' '), '▲ Tăng 2–3 °C (thuận lợi)');
    // Any other sign is perhaps not a unit.
    equal(show({ change: 'tăng 3 #' }).startsWith('không đọc được “tăng 3 #”'), true);
  });

  it('shows the words of any comparison in their order, adds only known words and changes no number', () => {
    const optional = (...texts: string[]) => fc.constantFrom('', ...texts);
    const parts = fc.tuple(
      optional('6 tháng đầu năm', 'so với cùng kỳ', 'cùng kỳ năm trước', 'năm 2022', 'dự kiến', 'ước'),
      optional(
        'tăng',
        'giảm',
        'tăng bình quân',
        'công nhận thêm',
        'vượt',
        'bằng',
        'gấp',
        'không đổi',
        'cần tăng',
      ),
      optional('9 tháng', 'quý I', 'kế hoạch', 'nhẹ', 'bình quân', 'chỉ tiêu', 'trung bình mỗi năm'),
      optional(
        '5%',
        '12,5',
        '1.200 xã',
        '-3 xã',
        '0',
        'trên 4%',
        '1,5 lần',
        '3–5 xã',
        '2 năm',
        '7 điểm phần trăm',
      ),
      optional(
        'bình quân',
        'mỗi năm',
        'trong năm 2023',
        'năm 2022',
        '(10 xã)',
        'theo kế hoạch',
        'quý I',
        'đến',
      ),
      optional('so với năm 2021', 'cùng kỳ', 'năm trước', 'với cùng kỳ', 'kế hoạch năm', 'so 2021'),
    );
    let shownCount = 0;
    fc.assert(
      fc.property(parts, (texts) => {
        const change = texts.filter(Boolean).join(' ');
        if (!change) return;
        const shown = show({ change });
        if (/^(Không đọc được|không đọc được|“)/.test(shown)) return;
        shownCount++;
        // A zero without a verb is shown as `không đổi`.
        const expectedWords = change.replace(/^0(?= |$)/, 'không đổi');
        const added = addedWords(expectedWords, shown);
        const isInOrder = added !== undefined;
        equal(isInOrder, true, `${change} -> ${shown}`);
        const unknown = added?.filter((word) => !ADDED_WORDS.includes(word));
        equal(unknown, [], `${change} -> ${shown}`);
        // Above, only `năm 2021`, `2021` and `cùng kỳ` stand behind `so với` or `so`, so no other base may be shown behind `so với`.
        const hasOtherBase = /so với (?!năm 2021|2021|cùng kỳ)/.test(shown);
        equal(hasOtherBase, false, `${change} -> ${shown}`);
      }),
      { numRuns: tenthInBrowsers(5000) },
    );
    equal(shownCount > tenthInBrowsers(30), true, `${shownCount} comparisons without a mistake`);
  });
}
