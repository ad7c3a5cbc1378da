import { everySeventhInBrowsers, thirdOfEngine } from '../fewer-cases.ts';
import type { Runner } from '../text/text-contract.ts';
import { showFile } from './show.ts';

/** Characters of the long file. */
const LENGTH = 50_000;
/** The long file is this many times as long as the short file. */
const TIMES_AS_LONG = 8;
/** Time that grows with the square of the length would be 64 times as long. A busy machine makes linear time a little longer than 8 times. */
const MAX_GROWTH = 24;
/** Shorter times are not compared, because they vary by chance. */
const MIN_COMPARED_MS = 200;
/** A busy machine may have interrupted the first attempts. */
const MAX_ATTEMPTS = 5;

const HEADINGS = ['chỉ tiêu;giá trị', 'mã;chỉ tiêu;giá trị', 'Địa phương;Dân số;Số hộ'];
/** Rows that are repeated below the headings. */
const ROWS = [
  'a\n',
  'ab;1\n',
  ';1\n',
  ';a\n',
  'a;1;2\n',
  'a;1;2;3;4\n',
  'x;5%\n',
  '%\n',
  'b (%)\na;1\n',
  'Kế hoạch\na;1\n',
  'Năm 2023\n',
  'Bảng 2\na;1\n',
  'chỉ tiêu;2023\n',
  'a;1\n(1) b\n',
  '(1) b\n',
  '- b\n',
  'Nguồn: b\n',
  'Ghi chú: b\na;1\n',
  'Giám đốc\n',
];

/** Whether the time to read a file grows only with its length, and not with the square of the length. */
function isLinear(toFile: (length: number) => string): boolean {
  const [shortFile, longFile] = [toFile(LENGTH / TIMES_AS_LONG), toFile(LENGTH)];
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const longMs = measure(longFile);
    if (longMs < MIN_COMPARED_MS || longMs < measure(shortFile) * MAX_GROWTH) return true;
  }
  return false;
}

function measure(file: string): number {
  const startedAt = performance.now();
  showFile(file, 'a');
  return performance.now() - startedAt;
}

/** Tests that a file with many rows takes linear time, for Node and for browsers. */
export function readingTimeContract({ it, equal }: Runner): void {
  it('reads many short rows in linear time', () => {
    const tables = HEADINGS.flatMap((headings) => ROWS.map((rows) => ({ headings, rows })));
    for (const { headings, rows } of thirdOfEngine(everySeventhInBrowsers(tables))) {
      const toFile = (length: number) => `${headings}\n${rows.repeat(length / rows.length)}`;
      equal(isLinear(toFile), true, JSON.stringify([headings, rows]));
    }
  });

  it('reads JSON with many items or many fields in linear time', () => {
    const record = { id: 'a', label: 'X', value: 1 };
    const toNames = (count: number, name: string) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}${index}`, index]));
    const documents = [
      (count: number) => Array<object>(count).fill(record),
      (count: number) => Array<object>(count).fill({}),
      (count: number) => toNames(count, 'id'),
      (count: number) => ({ ...record, ...toNames(count, 'f') }),
    ];
    for (const toJson of thirdOfEngine(documents)) {
      const toFile = (length: number) => JSON.stringify(toJson(length / 10));
      equal(isLinear(toFile), true, toFile(100));
    }
  });
}
