import { everySeventhInBrowsers } from '../fewer-cases.ts';
import type { Runner } from '../text/text-contract.ts';
import { showFile } from './show.ts';

/** More than ten times what a file below takes. Time that grew with the square of the rows would exceed it. */
const MAX_MS = 3000;
const LENGTH = 100_000;

const HEADINGS = ['chỉ tiêu;giá trị', 'mã;chỉ tiêu;giá trị', 'Địa phương;Dân số;Số hộ'];
/** Rows that are repeated below the headings. */
const ROWS = [
  ...['a\n', 'ab;1\n', ';1\n', ';a\n', 'a;1;2\n', 'a;1;2;3;4\n'],
  ...['%\n', 'b (%)\na;1\n', 'Kế hoạch\na;1\n', 'Năm 2023\n', 'Bảng 2\na;1\n', 'chỉ tiêu;2023\n'],
  ...['a;1\n(1) b\n', '(1) b\n', '- b\n', 'Nguồn: b\n', 'Ghi chú: b\na;1\n', 'Giám đốc\n'],
];

/** Tests that a file with many rows takes linear time, for Node and for browsers. */
export function readingTimeContract({ it, equal }: Runner): void {
  it('reads many short rows in linear time', () => {
    const tables = HEADINGS.flatMap((headings) => ROWS.map((rows) => ({ headings, rows })));
    for (const { headings, rows } of everySeventhInBrowsers(tables)) {
      const file = `${headings}\n${rows.repeat(LENGTH / rows.length)}`;
      const startedAt = performance.now();
      showFile(file, 'a');
      equal(performance.now() - startedAt < MAX_MS, true, JSON.stringify([headings, rows]));
    }
  });

  it('reads JSON with many items or many fields in linear time', () => {
    const count = 10_000;
    const record = { id: 'a', label: 'X', value: 1 };
    for (const json of [
      Array(count).fill(record),
      Array(count).fill({}),
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`id${index}`, index])),
      { ...record, ...Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, index])) },
    ]) {
      const startedAt = performance.now();
      showFile(JSON.stringify(json), 'a');
      equal(performance.now() - startedAt < MAX_MS, true, JSON.stringify(json).slice(0, 100));
    }
  });
}
