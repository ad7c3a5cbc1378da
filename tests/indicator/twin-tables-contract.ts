import fc from 'fast-check';
import { thirtiethInBrowsers } from '../fewer-cases.ts';
import type { Runner } from '../text/text-contract.ts';
import { readFile } from './show.ts';

const HEADINGS = 'Chỉ tiêu;Đơn vị;2022;2023';

/** The note of a record, or the sentence of its mistake. */
function readNote(rows: readonly string[], id: string): string | undefined {
  const record = readFile(rows.join('\n'), id, '2023');
  return typeof record === 'string' ? record : record.note;
}

/** Two titles of one kind, as yearbooks have them above two tables with the same headings. */
const TWINS = [
  ['Nam', 'Nữ'],
  ['Xuất khẩu', 'Nhập khẩu'],
  ['Khu vực thành thị', 'Khu vực nông thôn'],
  ['Bảng số liệu thu ngân sách', 'Bảng số liệu chi ngân sách'],
  ['39. Dân số nam', '40. Dân số nữ'],
] as const;

/** What stands between the rows of the table “Xuất khẩu” and the row “Lao động”, and the note of this row. */
const ROWS_BETWEEN: readonly [name: string, rows: readonly string[], note: string | undefined][] = [
  ['the title again', ['Xuất khẩu', HEADINGS], 'Thuộc bảng “Xuất khẩu”'],
  ['the title again, continued', ['Xuất khẩu (tiếp theo)', HEADINGS], 'Thuộc bảng “Xuất khẩu”'],
  ['the continued title', ['(Tiếp theo) Xuất khẩu', HEADINGS], 'Thuộc bảng “Xuất khẩu”'],
  ['the headings again', [HEADINGS], 'Thuộc bảng “Xuất khẩu”'],
  ['a page number', ['Trang 2', HEADINGS], 'Thuộc bảng “Xuất khẩu”'],
  ['a unit beside the title', ['Nhập khẩu;;;Đơn vị tính: người', HEADINGS], 'Thuộc bảng “Nhập khẩu”'],
  ['a unit below the title', ['Nhập khẩu', 'Đơn vị tính: người', HEADINGS], 'Thuộc bảng “Nhập khẩu”'],
  ['the title of a third table', ['Nam', HEADINGS, 'C;người;1;2', 'Nữ', HEADINGS], 'Thuộc bảng “Nữ”'],
  ['a head above a page mark', ['Nữ', 'Trang 2', HEADINGS], 'Thuộc bảng “Xuất khẩu”, dưới mục “Nữ”'],
  ['a head', ['Nữ'], 'Thuộc bảng “Xuất khẩu”, dưới mục “Nữ”'],
];

/** Rows between two tables that do not show which titles the second one has. */
const UNCLEAR_ROWS: readonly (readonly string[])[] = [
  ['Hàng tiêu dùng', 'C;người;1;2', 'Nhập khẩu', HEADINGS],
  ['Nhập khẩu', 'Hàng tiêu dùng', HEADINGS],
  ['Kế hoạch năm 2024', HEADINGS],
  ['Đơn vị tính: người', 'C;;1;2', 'Nhập khẩu', HEADINGS],
];

/** Tables with the same headings as the first one, below titles of their own. */
export function twinTablesContract({ it, equal }: Runner): void {
  it('gives the rows below repeated headings the title directly above these headings', () => {
    const twins = fc.constantFrom(...TWINS);
    const labels = fc.uniqueArray(fc.constantFrom('Dệt may', 'Máy móc', 'Rau quả', 'Sắt thép', 'Gạo'), {
      minLength: 2,
      maxLength: 4,
    });
    const check = fc.property(twins, labels, ([first, second], names) => {
      const rows = names.map((name, index) => `${name};người;${index + 10};${index + 20}`);
      const table = [first, HEADINGS, rows[0]!, second, HEADINGS, ...rows.slice(1)];
      const toNote = (title: string) => `Thuộc bảng “${title.replace(/^\d+\. /, '')}”`;
      equal(readNote(table, names[0]!), toNote(first));
      for (const name of names.slice(1)) equal(readNote(table, name), toNote(second), name);
    });
    fc.assert(check, { numRuns: thirtiethInBrowsers(100) });
  });

  for (const [name, rows, note] of ROWS_BETWEEN) {
    it(`knows the titles of rows below ${name}`, () => {
      equal(
        readNote(['Xuất khẩu', HEADINGS, 'A;người;1;2', ...rows, 'Lao động;người;3;4'], 'Lao động'),
        note,
      );
    });
  }

  it('asks which table the rows belong to if it is not certain', () => {
    for (const rows of UNCLEAR_ROWS) {
      const table = ['Xuất khẩu', HEADINGS, 'A;người;1;2', ...rows, 'Lao động;người;3;4'];
      const shown = readNote(table, 'Lao động') ?? '';
      equal(shown.includes('bắt đầu một bảng khác hoặc một kỳ khác'), true, `${rows.join(' | ')}: ${shown}`);
    }
  });

  it('says where a row stands if the first table has no title', () => {
    const table = [HEADINGS, 'A;người;1;2', 'Nữ', HEADINGS, 'Lao động;người;3;4'];
    equal(readNote(table, 'Lao động'), 'Dưới mục “Nữ”');
  });

  it('ends the groups of a table at the title of the next table', () => {
    const numbered = ['Nam', HEADINGS, 'I. Tổng số;người;1;2', 'Nữ', HEADINGS, '1. Lao động;người;3;4'];
    equal(readNote(numbered, '1. Lao động'), 'Thuộc bảng “Nữ”');
  });

  it('replaces the time above the first table by the time above the next table', () => {
    const headings = 'Chỉ tiêu;Đơn vị;Giá trị';
    const table = ['Nam', 'Sơ bộ năm 2022', headings, 'A;người;1', 'Nữ', 'Năm 2023', headings, 'B;người;2'];
    const record = readFile(table.join('\n'), 'B');
    equal(typeof record === 'string' ? record : [record.period, record.status, record.note], [
      '2023',
      undefined,
      'Thuộc bảng “Nữ”',
    ]);
  });

  it('reads titles in a table with ids', () => {
    const headings = `mã;${HEADINGS}`;
    const rows = ['x-a;A;người;1;2', 'Nhập khẩu', headings, 'n-a;A;người;3;4'];
    equal(readNote(['Xuất khẩu', headings, ...rows], 'n-a'), 'Thuộc bảng “Nhập khẩu”');
  });

  it('says which title has no figures below its headings', () => {
    const table = ['Nam', HEADINGS, 'A;người;1;2', 'Nữ', HEADINGS];
    const shown = readNote(table, 'A') ?? '';
    equal(shown.includes('ưới “Nữ” ở dòng 4 không có dòng số liệu nào'), true, shown);
  });
}
