import { thirtiethInBrowsers } from '../fewer-cases.ts';
import fc from 'fast-check';
import type { Runner } from '../text/text-contract.ts';
import { readLevel } from '../../src/indicator/file/parse-row-level.ts';
import { readFile } from './show.ts';

/**
 * What a row is a part of: labels from the outermost to the innermost; none; or the problem that its place is not known. `~` marks a head
 * whose group only the position of the row shows.
 */
type Expected = string | readonly string[];

/** Rows below `STT;Chỉ tiêu;Đơn vị;2023`, and what each row with the label after `|` is a part of. */
const TABLES: readonly [name: string, rows: string, expected: Readonly<Record<string, Expected>>][] = [
  [
    'signs of lists',
    ';Xuất khẩu;điểm;5|;- FDI;điểm;3|;+ Dệt;điểm;2|;Nhập khẩu;điểm;4|;- Trong nước;điểm;1',
    { FDI: ['Xuất khẩu'], Dệt: ['Xuất khẩu', '- FDI'], 'Nhập khẩu': [], 'Trong nước': ['Nhập khẩu'] },
  ],
  [
    'numbers in a column',
    'I;Thu;điểm;5|1;Cấp tỉnh;điểm;3|a;Thuế;điểm;2|II;Chi;điểm;4|2;Cấp xã;điểm;1',
    { 'Cấp tỉnh': ['Thu'], Thuế: ['Thu', 'Cấp tỉnh'], Chi: [], 'Cấp xã': ['Chi'] },
  ],
  [
    'numbers in labels',
    ';I. Thu;điểm;5|;1. Cấp tỉnh;điểm;3|;1.1. Thuế;điểm;2|;2. Cấp xã;điểm;4|;2.1. Phí;điểm;1',
    {
      '1. Cấp tỉnh': ['I. Thu'],
      '1.1. Thuế': ['I. Thu', '1. Cấp tỉnh'],
      '2.1. Phí': ['I. Thu', '2. Cấp xã'],
    },
  ],
  [
    'indentation',
    ';Doanh nghiệp;điểm;9|;  Giải thể;điểm;4|;\u00a0\u00a0\u00a0\u00a0Lớn;điểm;1|;Vốn;điểm;5|;\tFDI;điểm;3| ; Nợ;điểm;1',
    {
      'Giải thể': ['Doanh nghiệp'],
      Lớn: ['Doanh nghiệp', 'Giải thể'],
      Vốn: [],
      FDI: ['Vốn'],
      Nợ: 'chỉ có một dấu cách trước tên',
    },
  ],
  [
    'Trong đó',
    ';Học sinh;điểm;9|;Trong đó:;;|;Nữ;điểm;4|;Dân tộc;điểm;3|;Số trường;trường;2|;Giáo viên;điểm;1',
    { Nữ: ['Học sinh'], 'Dân tộc': 'ghi “- ” trước tên', 'Số trường': [], 'Giáo viên': [] },
  ],
  [
    'Trong đó with signs',
    ';Học sinh;điểm;9|;Trong đó:;;|;- Nữ;điểm;4|;- Dân tộc;điểm;3|;Giáo viên;điểm;1',
    { Nữ: ['Học sinh'], 'Dân tộc': ['Học sinh'], 'Giáo viên': [] },
  ],
  [
    'Trong đó in one cell',
    ';Giáo viên;điểm;9|;Trong đó: Nữ;điểm;4|;Học sinh;điểm;3|;Số trường;trường;2',
    { 'Trong đó: Nữ': ['Giáo viên'], 'Học sinh': 'có thuộc “Giáo viên” ở dòng 2', 'Số trường': [] },
  ],
  [
    'signs below Trong đó in one cell',
    ';Học sinh;điểm;9|;Trong đó: Nữ;điểm;4|;- Dân tộc;điểm;3|;+ Kinh;điểm;2|;- Khuyết tật;điểm;1|;Giáo viên;điểm;2',
    {
      'Dân tộc': ['Học sinh'],
      Kinh: ['Học sinh', '- Dân tộc'],
      'Khuyết tật': ['Học sinh'],
      'Giáo viên': [],
    },
  ],
  [
    'indented signs below Trong đó in one cell',
    ';Học sinh;điểm;9|;Trong đó: Nữ;điểm;4|;  - Dân tộc;điểm;3',
    { 'Dân tộc': ['Học sinh', 'Trong đó: Nữ'] },
  ],
  [
    'divisions',
    ';Điểm số;điểm;9|;Phân theo giới tính;;|;Nam;điểm;4|;Nữ;điểm;5|;Phân theo nơi ở;;|;Thành thị;điểm;3|;Nông thôn;điểm;6',
    { Nam: ['Điểm số'], Nữ: ['Điểm số'], 'Thành thị': ['Điểm số'], 'Nông thôn': ['Điểm số'] },
  ],
  [
    'an indicator behind a division, which is named like the divided one',
    ';Số học sinh;điểm;9|;Phân theo cấp học;;|;Tiểu học;điểm;4|;Trung học;điểm;3|;Phân theo giới tính;;|;Nữ;điểm;5|;Số giáo viên;điểm;3|;Phân theo trình độ;;|;Đại học;điểm;2',
    {
      'Tiểu học': ['Số học sinh'],
      Nữ: ['Số học sinh'],
      'Số giáo viên': 'có thuộc “Số học sinh” ở dòng 2',
      'Đại học': 'có thuộc “Số học sinh” ở dòng 2',
    },
  ],
  [
    'an indicator in another unit behind the first part of a division',
    ';Trường học;trường;9|;Phân theo cấp;;|;Tiểu học;trường;4|;Học sinh;điểm;5|;Giáo viên;điểm;2',
    { 'Tiểu học': ['Trường học'], 'Học sinh': [], 'Giáo viên': [] },
  ],
  [
    'rows about the row above',
    ';Thu;điểm;5|;So với kế hoạch;%;102|;% so với cùng kỳ;%;110|;Chi;điểm;4|;Tăng trưởng;%;3',
    {
      'So với kế hoạch': ['Thu'],
      '% so với cùng kỳ': ['Thu'],
      Chi: [],
      'Tăng trưởng': 'không ghi là của chỉ tiêu nào',
    },
  ],
  [
    'lists of plain indicators',
    '1;Dân số;người;5|2;Số xã;xã;3|;- Hộ;hộ;2|3;Diện tích;ha;1',
    { 'Dân số': [], 'Số xã': [], Hộ: ['Số xã'], 'Diện tích': [] },
  ],
  [
    'names that are always in capitals',
    ';PCI;điểm;60|;PAR INDEX;điểm;85|;SIPAS;điểm;84|;Chỉ số hài lòng;điểm;80|;ICT INDEX 2023;điểm;70|;Xếp loại;điểm;8|;PCI XANH;điểm;6|;PGI;điểm;5',
    { SIPAS: [], 'Chỉ số hài lòng': [], 'Xếp loại': [], PGI: [] },
  ],
  ['signs in all rows', ';- Dân số;người;5|;- Số xã;xã;3', { 'Dân số': [], 'Số xã': [] }],
  [
    'totals of several groups',
    ';Đồng bằng;;|;A;điểm;5|;Miền núi;;|;B;điểm;6|;Tổng cộng;điểm;11|;Bội chi;điểm;1',
    { A: ['~Đồng bằng'], B: ['~Miền núi'], 'Tổng cộng': [], 'Bội chi': [] },
  ],
  [
    'rows that only stand below a head, and rows that something shows to be its parts',
    ';Thu nội địa;;|;Thuế;điểm;5|;Thu từ dầu thô;điểm;6|;- Phí;điểm;1|;THU KHÁC;;|;Lệ phí;điểm;2',
    {
      Thuế: ['~Thu nội địa'],
      'Thu từ dầu thô': ['~Thu nội địa'],
      Phí: ['~Thu nội địa', 'Thu từ dầu thô'],
      'Lệ phí': ['THU KHÁC'],
    },
  ],
  ['indented rows below a head', ';Thu nội địa;;|;  Thuế;điểm;5', { Thuế: ['Thu nội địa'] }],
  [
    'a total that each group has',
    'I;Thu;;|;A;điểm;5|;Cộng A;điểm;5|II;Chi;;|;B;điểm;6|;Tổng B;điểm;6',
    { 'Cộng A': ['Thu'], 'Tổng B': 'có thuộc “Chi” ở dòng 5' },
  ],
  [
    'a total at the end of the only group',
    ';Nữ;;|;A;điểm;5|;B;điểm;6|;Tổng cộng;điểm;11',
    { A: ['~Nữ'], B: ['~Nữ'], 'Tổng cộng': ['~Nữ'] },
  ],
  [
    'a total below the only group so far',
    ';Nữ;;|;A;điểm;5|;Tổng cộng;điểm;5|;B;điểm;6',
    { A: ['~Nữ'], 'Tổng cộng': 'có thuộc “Nữ” ở dòng 2' },
  ],
  [
    'a total at the end of a group within another one',
    ';NGƯỜI;;|;Nữ;;|;A;điểm;5|;Tổng cộng;điểm;5',
    { A: ['~NGƯỜI', 'Nữ'], 'Tổng cộng': ['~NGƯỜI', 'Nữ'] },
  ],
  [
    'the remedy of a total',
    ';Nữ;;|;- A;điểm;5|;- B;điểm;6|;Tổng cộng;điểm;11',
    { A: ['Nữ'], B: ['Nữ'], 'Tổng cộng': [] },
  ],
  [
    'totals of periods',
    ';Năm 2022;;|;A;điểm;5|;Tổng;điểm;5|;Năm 2023;;|;B;điểm;6|;Cộng 2 năm;điểm;11',
    { 'Cộng 2 năm': 'hay của nhiều kỳ' },
  ],
];

function toNote(labels: readonly string[]): string | undefined {
  if (!labels.length) return undefined;
  const where = labels.some((label) => label.startsWith('~')) ? 'Dưới' : 'Thuộc';
  return `${where} mục ${labels.map((label) => `“${label.replace(/^(?:[IVX\d.]+\. |[-+] |~)/, '')}”`).join(', ')}`;
}

/** The note of a row, or the sentence of its mistake. */
function readNote(file: string, id: string): string | undefined {
  const record = readFile(file, id);
  return typeof record === 'string' ? record : record.note;
}

/** Tests of what a tile says its row is a part of, for Node and for browsers. */
export function rowParentsContract({ it, equal }: Runner): void {
  for (const [name, rows, expected] of TABLES)
    it(`says which row a row is a part of, or asks: ${name}`, () => {
      const hasPeriods = rows.includes('Năm 2022');
      const file = `STT;Chỉ tiêu;Đơn vị;${hasPeriods ? 'Giá trị' : '2023'}\n${rows.replaceAll('|', '\n')}`;
      const labels = rows.split('|').map((row) => row.split(';')[1]?.trim() ?? '');
      for (const [label, wanted] of Object.entries(expected)) {
        const id = labels.find((printed) => printed.replace(/^[-+] /, '') === label) ?? label;
        const note = readNote(file, id);
        if (typeof wanted === 'string') equal(note?.includes(wanted), true, `${label}: ${note ?? ''}`);
        else equal(note, toNote(wanted), label);
      }
    });

  const SIGNS = ['- ', '-', '+ ', '* ', '• ', '– ', '— ', '▪ ', '· '];
  const LABELS = ['60 tuổi trở lên', '4 sao', '0-5 tuổi', '1 nhân khẩu', '≥ 60 tuổi', '<1 tuổi', '“A”', 'Nữ'];
  it('reads a part with a sign, whatever its label begins with, and the parts below it', () => {
    for (const sign of SIGNS)
      for (const label of LABELS)
        for (const [head, figure] of [
          ['Dân số', 'người;10'],
          ['Nhóm tuổi', ';'],
        ]) {
          const rows = `Dân cư;người;90\n${head};${figure}\n${sign}${label};người;3\n${sign}Khác;người;2`;
          const file = `Chỉ tiêu;Đơn vị;2023\n${rows}`;
          const inHead = toNote([head!]);
          equal(readNote(file, label), inHead, file);
          equal(readNote(file, 'Khác'), inHead, file);
        }
  });

  it('takes no minus and no pair of signs for the sign of a list', () => {
    for (const label of ['-5°C trở xuống', '+/- so với năm trước', '*) Số người', '(*) Số người'])
      equal(readLevel(label, '').kind, '', label);
  });

  it('names in each random table the heads and rows that a row is a part of, and no others', () => {
    fc.assert(
      fc.property(
        GROUPS,
        fc.constantFrom(...STYLES),
        fc.boolean(),
        fc.boolean(),
        (groups, style, hasFigures, isOfAreas) => {
          const { file, parents } = writeTable(groups, style, hasFigures, isOfAreas);
          for (const [label, above] of parents) {
            const id = isOfAreas ? `von:${label}` : label;
            equal(readNote(file, id), toNote(above), `${label} of\n${file}`);
          }
        },
      ),
      { numRuns: thirtiethInBrowsers(100) },
    );
  });
}

/** How the rows of a random table show what they are parts of. */
const STYLES = ['numbers in a column', 'numbers in labels', 'signs', 'indentation'] as const;
/** The number of parts of each group; each part may have parts of its own. */
const GROUPS = fc.array(fc.array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 3 }), {
  minLength: 2,
  maxLength: 4,
});
const ROMANS = ['I', 'II', 'III', 'IV'];
const LETTERS = ['a', 'b', 'c'];

/** A table of groups, their parts and a total at the end, and what each row is a part of. */
function writeTable(
  groups: readonly (readonly number[])[],
  style: (typeof STYLES)[number],
  hasFigures: boolean,
  isOfAreas: boolean,
): { file: string; parents: Map<string, readonly string[]> } {
  const lines = [isOfAreas ? 'STT;Địa phương;Vốn (tỷ đồng)' : 'STT;Chỉ tiêu;2023'];
  const parents = new Map<string, readonly string[]>();
  const add = (name: string, number: string, depth: number, above: readonly string[], figure: string) => {
    const isInLabel = style === 'numbers in labels';
    const sign = ['', '- ', '+ '][depth] ?? '';
    const marked = { signs: `${sign}${name}`, indentation: `${'  '.repeat(depth)}${name}` };
    const label =
      style === 'signs' || style === 'indentation' ? marked[style] : isInLabel ? `${number}. ${name}` : name;
    lines.push(`${style === 'numbers in a column' ? number : ''};${label};${figure}`);
    if (figure) parents.set(label.trim(), above);
    return label.trim();
  };
  for (const [group, parts] of groups.entries()) {
    const head = add(`Nhóm ${LETTERS[group] ?? 'd'}`, ROMANS[group] ?? '', 0, [], hasFigures ? '50' : '');
    for (const [part, count] of parts.entries()) {
      const own = add(`Phần ${group}${part}x`, String(part + 1), 1, [head], '20');
      for (let item = 0; item < count; item++)
        add(`Mục ${group}${part}${item}x`, LETTERS[item] ?? '', 2, [head, own], '5');
    }
  }
  lines.push(';Tổng cộng;100');
  parents.set('Tổng cộng', []);
  return { file: lines.join('\n'), parents };
}
