import { thirdOfEngine, thirtiethInBrowsers } from '../fewer-cases.ts';
import fc from 'fast-check';
import type { Runner } from '../text/text-contract.ts';
import { PUBLISHED_LABELS } from './quantity-labels.ts';
import { REFUSED_UNITS, SIMILAR_LABELS, UNCLEAR_UNITS } from './quantity-pairs.ts';
import { showFile, showRecord } from './show.ts';

/** A number that every label may have. No country has a total fertility rate of 30. */
const numberOf = (label: string) => (label === 'Tổng tỷ suất sinh' ? 3 : 30);
const inColumn = (label: string, unit: string) =>
  showFile(`mã;Chỉ tiêu;Đơn vị;2023\na;"${label}";${unit};${numberOf(label)}`, 'a');
const below = (line: string, label: string) => showFile(`${line}\nmã;Chỉ tiêu;2023\na;"${label}";62`, 'a');
const pairsOf = (groups: typeof REFUSED_UNITS) =>
  groups.flatMap(([labels, units]) => labels.flatMap((label) => units.map((unit) => [label, unit] as const)));

/** Titles and heads that explain a unit. */
const EXPLAINED: readonly [words: string, unit: string, label: string][] = [
  ['Chỉ số phát triển các loại cây', '%', 'Sản lượng lúa'],
  ['Cơ cấu chi ngân sách địa phương', '%', 'Chi đầu tư phát triển'],
  ['Tốc độ tăng so với cùng kỳ', '%', 'Diện tích lúa'],
  ['Số người chết do tai nạn', 'người', 'Tai nạn giao thông'],
  ['Dư nợ cho vay ưu đãi', 'tỷ đồng', 'Hộ nghèo'],
  ['Kinh phí hỗ trợ', 'tỷ đồng', 'Trẻ em'],
];

/** Whether a tile refuses the unit of its file or its attribute. */
const isRefused = (shown: string) =>
  shown.includes('có thể không phải của chỉ tiêu này') || shown.includes('không thể là đơn vị');

/** Tests of labels and units that do not go together, for Node and for browsers. */
export function quantitiesContract({ it, equal }: Runner): void {
  const published = [...PUBLISHED_LABELS.flatMap(({ labels }) => labels), ...SIMILAR_LABELS];

  it('reads published labels with the units that they were published with', () => {
    equal(published.length >= 150, true, String(published.length));
    for (const [label, unit] of thirdOfEngine(published)) {
      const shown = inColumn(label, unit);
      equal(shown.startsWith('!'), false, shown);
      equal(showRecord({ label, unit, value: numberOf(label) }).startsWith('3'), true, `${label} ${unit}`);
    }
  });

  it('gives published labels the unit above the table if they were published with it, except the unit `%`', () => {
    const amounts = published.filter(([, unit]) => unit !== '%');
    for (const [label, unit] of thirdOfEngine(amounts))
      equal(isRefused(below(`Đơn vị tính: ${unit}`, label)), false, label);
  });

  it('refuses a unit of another quantity than the label, above the table, in the row, in a heading and in a tile', () => {
    const pairs = pairsOf(REFUSED_UNITS);
    equal(pairs.length >= 150, true, String(pairs.length));
    for (const [label, unit] of thirdOfEngine(pairs)) {
      const shown = [
        below(`Đơn vị tính: ${unit}`, label),
        inColumn(label, unit),
        showRecord({ label, unit, value: 62 }),
      ];
      for (const text of shown) equal(isRefused(text), true, `${label} ${unit}: ${text}`);
    }
  });

  it('asks for the unit of a label that may not be of the unit above the table or in the heading of a year, and reads it in its own row', () => {
    for (const [label, unit] of thirdOfEngine(pairsOf(UNCLEAR_UNITS))) {
      equal(
        below(`Đơn vị tính: ${unit}`, label),
        `! ${label}: đơn vị “${unit}” ghi ở trên bảng có thể không phải của chỉ tiêu này; hãy ghi đơn vị của dòng này ở cột “đơn vị”`,
      );
      equal(
        showFile(`mã;Chỉ tiêu;2023 (${unit})\na;${label};62`, 'a'),
        `! ${label}: đơn vị “${unit}” ghi ở tên cột “2023 (${unit})” có thể không phải của chỉ tiêu này; hãy ghi đơn vị của dòng này ở cột “đơn vị”`,
      );
      equal(isRefused(inColumn(label, unit)), false, `${label} ${unit}`);
    }
  });

  it('reads a unit that is not clear from the label if a title, a head, the heading or the label says what the figures are', () => {
    for (const [words, unit, label] of EXPLAINED) {
      equal(isRefused(below(`${words}\nĐơn vị tính: ${unit}`, label)), false, `${words} ${label}`);
      const head = `Đơn vị tính: ${unit}\nmã;Chỉ tiêu;2023\n;${words};\na;${label};62`;
      equal(isRefused(showFile(head, 'a')), false, `${words} ${label}`);
      equal(isRefused(below(`Đơn vị tính: ${unit}`, label)), true, label);
    }
    equal(isRefused(showFile('mã;Chỉ tiêu;Kinh phí (tỷ đồng)\na;Hộ nghèo;62', 'a')), false);
    equal(isRefused(below('Đơn vị tính: %', 'Diện tích lúa tăng thêm')), false);
    equal(isRefused(below('Thu ngân sách và giảm nghèo\nĐơn vị tính: tỷ đồng', 'Hộ nghèo')), true);
  });

  it('judges a label that was joined from two headings, `Hộ nghèo – Tỷ lệ`, by its last part that names a quantity', () => {
    equal(isRefused(inColumn('Vốn đầu tư – Số dự án', 'dự án')), false);
    equal(isRefused(inColumn('Hộ nghèo – Tỷ lệ', '%')), false);
    equal(isRefused(inColumn('Hộ nghèo – Tỷ lệ', 'tỷ đồng')), true);
    equal(isRefused(inColumn('Nhiệt độ – Trạm Láng', 'tỷ đồng')), true);
  });

  it('does not give the unit above the table to the rows below a head of another quantity', () => {
    for (const head of ['Nhiệt độ', 'Người chết', 'Sản lượng lúa', 'GRDP bình quân đầu người'])
      for (const unit of ['ha', 'người', 'tỷ đồng']) {
        if (!isRefused(below(`Đơn vị tính: ${unit}`, head))) continue;
        const shown = showFile(`Đơn vị tính: ${unit}\nmã;Chỉ tiêu;2023\n;${head};\na;Loại A;62`, 'a');
        if (isRefused(inColumn(head, unit))) equal(shown.startsWith('!'), true, shown);
      }
  });

  it('shows a random label with a random unit only if the label may have the unit', () => {
    const refused = new Set(pairsOf(REFUSED_UNITS).map(([label, unit]) => `${label} ${unit}`));
    const labels = [...published, ...pairsOf(REFUSED_UNITS), ...pairsOf(UNCLEAR_UNITS)].map(
      ([label]) => label,
    );
    const units = [...published, ...pairsOf(REFUSED_UNITS)].map(([, unit]) => unit);
    const number = fc.integer({ min: 1, max: 99 }).map(String);
    fc.assert(
      fc.property(fc.constantFrom(...labels), fc.constantFrom(...units), number, (label, unit, value) => {
        const tile = isRefused(showRecord({ label, unit, value }));
        const row = isRefused(showFile(`mã;Chỉ tiêu;Đơn vị;2023\na;"${label}";${unit};${value}`, 'a'));
        const line = isRefused(
          showFile(`Đơn vị tính: ${unit}\nmã;Chỉ tiêu;2023\na;"${label}";${value}`, 'a'),
        );
        equal(row, tile, `${label} ${unit}`);
        if (tile || refused.has(`${label} ${unit}`)) equal(line, true, `${label} ${unit}`);
        if (published.some((pair) => pair[0] === label && pair[1] === unit))
          equal(tile, false, `${label} ${unit}`);
      }),
      { numRuns: thirtiethInBrowsers(300) },
    );
  });
}
