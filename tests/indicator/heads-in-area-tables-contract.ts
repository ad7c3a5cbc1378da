import type { Runner } from '../text/text-contract.ts';
import { readFile, showFile as show } from './show.ts';

/** Where the numbers of the rows stand in a table of areas; the last kind has no numbers. */
const LAYOUTS: readonly [
  headings: string,
  toRow: (number: string, name: string, figure: string) => string,
][] = [
  ['STT;Địa phương;Vốn (tỷ đồng)', (number, name, figure) => `${number};${name};${figure}`],
  ['Địa phương;STT;Vốn (tỷ đồng)', (number, name, figure) => `${name};${number};${figure}`],
  [
    'STT;Địa phương;Năm;Vốn (tỷ đồng)',
    (number, name, figure) => `${number};${name};${figure && '2023'};${figure}`,
  ],
  ['Địa phương;Vốn (tỷ đồng)', (_, name, figure) => `${name};${figure}`],
];

/** Heads with a number that change what the figures below them mean, and the problem that these rows have. */
const UNCLEAR_HEADS = [
  'Lũy kế',
  'Kế hoạch',
  'Ước tính',
  'Số hộ giảm',
  'Cơ cấu (%)',
  'Tỷ lệ (%)',
  'Năm trước = 100',
  'Số hộ',
  'Đơn vị tính: triệu đồng',
];
const PLAIN_HEADS = ['Nữ', 'Khu vực thành thị', 'Chưa đạt chuẩn', 'Dân tộc thiểu số'];

/** Tests of the heads of groups in tables with a row for each area, for Node and for browsers. */
export function headsInAreaTablesContract({ it, equal }: Runner): void {
  for (const [headings, toRow] of LAYOUTS) {
    const toFile = (head: string) =>
      [
        headings,
        toRow('I', 'Đồng bằng', ''),
        toRow('1', 'Huyện A', '100'),
        toRow('II', head, ''),
        toRow('2', 'Huyện B', '120'),
      ].join('\n');

    it(`says in the note which head a row stands below: ${headings}`, () => {
      for (const head of PLAIN_HEADS) {
        for (const [id, text] of [
          ['von:huyen-a', 'Đồng bằng'],
          ['von:huyen-b', head],
        ] as const) {
          const record = readFile(toFile(head), id);
          const where = headings.includes('STT') || headings.includes('TT') ? 'Thuộc' : 'Dưới';
          equal(typeof record === 'string' ? record : record.note, `${where} mục “${text}”`, head);
        }
      }
    });

    it(`refuses the rows below a head that changes their meaning: ${headings}`, () => {
      for (const head of UNCLEAR_HEADS) {
        equal(show(toFile(head), 'von:huyen-b').includes(`“${head}” ở dòng 4`), true, head);
        equal(show(toFile(head), 'von:huyen-a').startsWith('Vốn: 100 tỷ đồng'), true, head);
      }
    });
  }
}
