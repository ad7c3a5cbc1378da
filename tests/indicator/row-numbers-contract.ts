import fc from 'fast-check';
import { withoutItemNumber } from '../../src/indicator/record/parse-item-number.ts';
import { thirtiethInBrowsers } from '../fewer-cases.ts';
import type { Runner } from '../text/text-contract.ts';
import { readFile } from './show.ts';

/** How the numbers of three levels are written, from the outermost to the innermost, with `#` for the number. */
const STYLES: readonly (readonly [string, string, string])[] = [
  ['#. ', '#- ', '#) '],
  ['#/ ', '#/ ', '#) '],
  ['# - ', '# - ', '# - '],
  ['#. ', '#-', '(#) '],
  ['#- ', '#. ', '#/ '],
  ['#.', '#.', '#)'],
];
const NUMBERS: readonly (readonly string[])[] = [
  ['I', 'II', 'III', 'IV', 'V'],
  ['1', '2', '3', '4'],
  ['a', 'b', 'c', 'd', 'đ'],
];
const LETTERS = ['A', 'B', 'C', 'D', 'Đ'];

/** Rows below `Chỉ tiêu;Đơn vị;2023`, each with the unit điểm, and what one of them is a part of, or the problem. */
const TABLES: readonly [rows: readonly string[], label: string, note: string | undefined][] = [
  // Two styles of digits.
  [['1. Thu', '1- Nội địa', '2- Dầu thô', '2. Chi', '1- Lương'], '2- Dầu thô', 'Thuộc mục “Thu”'],
  [['1. Thu', '1- Nội địa', '2- Dầu thô', '2. Chi', '1- Lương'], '2. Chi', undefined],
  [['1. Thu', '1- Nội địa', '2- Dầu thô', '2. Chi', '1- Lương'], '1- Lương', 'Thuộc mục “Chi”'],
  [['1. Thu', '(1) Thuế', '(a) Hàng nhập', '2. Chi'], '(a) Hàng nhập', 'Thuộc mục “Thu”, “Thuế”'],
  [['1. Thu', '1.1- Thuế', '(1) Phí'], '(1) Phí', 'Thuộc mục “Thu”, “Thuế”'],
  // One list in several styles.
  [['1. Thu', '2/ Chi', '3- Nợ'], '3- Nợ', undefined],
  // Rows without a number, also behind the last one.
  [['A. Vận chuyển', 'Đường bộ', 'B. Luân chuyển'], 'Đường bộ', '“A. Vận chuyển” ở dòng 2'],
  [['D. Vận chuyển', 'Đường bộ', 'Đ. Luân chuyển'], 'Đường bộ', '“D. Vận chuyển” ở dòng 2'],
  [
    ['A. Vận chuyển', '- Đường bộ', 'B. Luân chuyển', 'Đường sông'],
    'Đường sông',
    '“B. Luân chuyển” ở dòng 4',
  ],
  [
    ['1. Vận chuyển', '- Đường bộ', '2. Luân chuyển', 'Đường sông'],
    'Đường sông',
    '“2. Luân chuyển” ở dòng 4',
  ],
  [['Thu', '1. Nội địa', '2. Dầu thô', 'Chi'], 'Chi', undefined],
  [['GIÁ TIÊU DÙNG', 'I. Hàng ăn', '1- Lương thực', 'GIÁ VÀNG'], 'GIÁ VÀNG', undefined],
  [
    ['GIÁ TIÊU DÙNG', 'I. Hàng ăn', '1- Lương thực', 'GIÁ VÀNG'],
    '1- Lương thực',
    'Thuộc mục “GIÁ TIÊU DÙNG”, “Hàng ăn”',
  ],
  // Short forms of `Trong đó`.
  [['Thu', 'Tr.đó: Dầu thô'], 'Tr.đó: Dầu thô', 'Thuộc mục “Thu”'],
  [['Thu', 'Trđ: Dầu thô'], 'Trđ: Dầu thô', 'Thuộc mục “Thu”'],
  [['Thu', 'T.đó: Dầu thô'], 'T.đó: Dầu thô', 'Thuộc mục “Thu”'],
  [['Thu', 'Tđ: Dầu thô'], 'Tđ: Dầu thô', 'Thuộc mục “Thu”'],
  [['Thu', 'Tr.đó: - Dầu thô', '- Thuế'], '- Thuế', 'Thuộc mục “Thu”'],
  [['1. Thu', 'Tr.đó: Dầu thô'], 'Tr.đó: Dầu thô', 'Thuộc mục “Thu”'],
];

/** Labels that begin with no number of an item. */
const NAMES = ['5 - dưới 10 tuổi', 'I-ốt', 'X-quang', '12 - 18 tuổi', 'a-xít', '3/4 số xã', 'Tđ Hòa Bình'];

/** Rows with numbers in the notations of budget forms. */
export function rowNumbersContract({ it, equal }: Runner): void {
  const readNote = (rows: readonly string[], label: string) => {
    const lines = rows.map((row, index) => `${row};điểm;${20 - index}`);
    const record = readFile(['Chỉ tiêu;Đơn vị;2023', ...lines].join('\n'), label.replace(/^- /, ''));
    return typeof record === 'string' ? record : record.note;
  };

  it('says which row a numbered row is a part of, in each notation', () => {
    const groups = fc.array(fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 4 }), {
      minLength: 2,
      maxLength: 5,
    });
    const check = fc.property(
      groups,
      fc.constantFrom(...STYLES),
      fc.boolean(),
      (table, styles, hasLetters) => {
        const rows: string[] = [];
        const parents = new Map<string, readonly string[]>();
        const add = (name: string, depth: number, position: number, above: readonly string[]) => {
          const numbers = depth === 0 && hasLetters ? LETTERS : NUMBERS[depth]!;
          const label = styles[depth]!.replace('#', numbers[position]!) + name;
          rows.push(label);
          parents.set(label, above);
          return [...above, name];
        };
        for (const [group, parts] of table.entries()) {
          const head = add(`Nhóm ${group}x`, 0, group, []);
          for (const [part, count] of parts.entries()) {
            const own = add(`Phần ${group}${part}x`, 1, part, head);
            for (let item = 0; item < count; item++) add(`Mục ${group}${part}${item}x`, 2, item, own);
          }
        }
        for (const [label, above] of parents) {
          const names = above.map((name) => `“${name}”`).join(', ');
          equal(
            readNote(rows, label),
            names ? `Thuộc mục ${names}` : undefined,
            `${label} of\n${rows.join('\n')}`,
          );
        }
      },
    );
    fc.assert(check, { numRuns: thirtiethInBrowsers(60) });
  });

  it('says what a row is a part of where several notations or rows without a number stand', () => {
    for (const [rows, label, note] of TABLES) {
      const shown = readNote(rows, label);
      const isDoubt = note?.startsWith('“') === true;
      if (isDoubt)
        equal(shown?.includes(`có thuộc ${note} hay không`), true, `${rows.join(' | ')}: ${shown}`);
      else equal(shown, note, `${label} of ${rows.join(' | ')}`);
    }
  });

  it('takes no other beginning of a label for the number of an item', () => {
    for (const name of NAMES) equal(withoutItemNumber(name), name);
    equal(
      ['1- Thu', 'I/ Thu', 'A - Thu', '(1) Thu', '2-Thu', '1.1- Thu'].map(withoutItemNumber),
      Array(6).fill('Thu'),
    );
  });
}
