import fc from 'fast-check';
import { isIndicatorError } from '../../src/indicator/record/indicator-error.ts';
import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import type { IndicatorRecord } from '../../src/indicator/record/record.ts';
import type { Runner } from '../text/text-contract.ts';

const YEARS = ['2021', '2022', '2023'];
const LABELS = ['Tổng số hộ', 'Hộ nghèo', 'Hộ cận nghèo', 'Xã đạt chuẩn (xã)'];

/** One row of figures: for each year a value and a plan. */
interface Row {
  label: string;
  unit: string;
  figures: { value: string; plan: string }[];
}

/** A table as an office has it, and the damage that makes it wrong. */
interface OfficeTable {
  rows: Row[];
  hasIds: boolean;
  hasPlans: boolean;
  /** Where the years stand: in the headings, `Thực hiện năm 2021`; in a second row below `Thực hiện`; or in a column `Năm`. */
  headings: 'one row of headings' | 'two rows of headings' | 'a row for each year';
  titles: string[];
  unitLine: string;
  closing: string[];
  damage: Damage;
  /** Which row of figures is damaged; modulo the number of rows. */
  place: number;
}

const DAMAGES = [
  'none',
  'figures above the headings',
  'figures below the table',
  'unknown heading',
  'heading without text',
  'second table',
  'row without a name',
  'one row twice',
  'two units',
  'figure without a period',
  'same headings inside',
  'other headings inside',
  'unit inside',
  'unit of a group inside',
  'period inside',
] as const;
type Damage = (typeof DAMAGES)[number];
/** Damages after which no record may be shown, because some cell belongs to no record. */
const TOTAL_DAMAGES: readonly Damage[] = [
  'figures above the headings',
  'figures below the table',
  'unknown heading',
  'heading without text',
  'second table',
  'row without a name',
  'two units',
  'figure without a period',
];

const WRONG_CELLS = ['12.02', '#REF!', 'x 5', '0.125'];
const CELL = fc.oneof(
  { weight: 8, arbitrary: fc.nat({ max: 1999 }).map(String) },
  { weight: 4, arbitrary: fc.constantFrom('', '1.200', '4,43', '-5', '…', 'trên 4') },
  { weight: 1, arbitrary: fc.constantFrom(...WRONG_CELLS) },
);
const TABLE: fc.Arbitrary<OfficeTable> = fc.record({
  rows: fc.uniqueArray(
    fc.record({
      label: fc.constantFrom(...LABELS),
      unit: fc.constantFrom('', '', 'hộ', 'xã'),
      figures: fc.array(fc.record({ value: CELL, plan: CELL }), { minLength: 3, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 4, selector: ({ label }) => label },
  ),
  hasIds: fc.boolean(),
  hasPlans: fc.boolean(),
  headings: fc.constantFrom('one row of headings', 'two rows of headings', 'a row for each year'),
  titles: fc.subarray(['Biểu số 01', 'TÌNH HÌNH KINH TẾ – XÃ HỘI', '', '(Kèm theo Báo cáo số 12/BC-UBND)']),
  unitLine: fc.constantFrom('', 'Đơn vị tính: người', '(ĐVT: người)'),
  closing: fc.subarray(['Nguồn: Cục Thống kê', 'Ghi chú: Số tạm tính', '(*) Không gồm nơi khác', '']),
  damage: fc.oneof(
    { weight: 2, arbitrary: fc.constant('none' as const) },
    { weight: 1, arbitrary: fc.constantFrom(...DAMAGES) },
  ),
  place: fc.nat({ max: 3 }),
});

/** The cells of a table. A row of the headings or of figures begins with the name columns. */
function toCells(table: OfficeTable): string[][] {
  const { rows, hasIds, hasPlans, headings, titles, unitLine, closing } = table;
  const names = [...(hasIds ? ['Mã'] : []), 'Chỉ tiêu', 'ĐVT'];
  const toNames = (row: Row, index: number) => [...(hasIds ? [`id-${index}`] : []), row.label, row.unit];
  const fields = hasPlans ? ['Thực hiện', 'Kế hoạch'] : ['Thực hiện'];
  const toFigures = ({ value, plan }: { value: string; plan: string }) =>
    hasPlans ? [value, plan] : [value];
  const blanks = names.map(() => '');
  const body: string[][] = [];
  if (headings === 'a row for each year') {
    body.push([...names, 'Năm', ...fields]);
    for (const [index, row] of rows.entries()) {
      for (const [year, figures] of row.figures.entries()) {
        body.push([...toNames(row, index), YEARS[year]!, ...toFigures(figures)]);
      }
    }
  } else {
    const oneRow = fields.flatMap((field) => YEARS.map((year) => `${field} năm ${year}`));
    const groups = fields.flatMap((field) => [field, '', '']);
    const years = fields.flatMap(() => YEARS);
    if (headings === 'one row of headings') body.push([...names, ...oneRow]);
    else body.push([...names, ...groups], [...blanks, ...years]);
    for (const [index, row] of rows.entries()) {
      const cells = fields.flatMap((_, field) => row.figures.map((figures) => toFigures(figures)[field]!));
      body.push([...toNames(row, index), ...cells]);
    }
  }
  const above = [...titles.map((title) => [title]), ...(unitLine ? [['', '', unitLine]] : [])];
  return damage(
    table,
    above,
    body,
    closing.map((line) => [line]),
  );
}

function damage(
  { damage: kind, place, headings, rows, hasIds }: OfficeTable,
  above: string[][],
  body: string[][],
  below: string[][],
): string[][] {
  const header = headings === 'two rows of headings' ? body[1]! : body[0]!;
  const first = headings === 'two rows of headings' ? 2 : 1;
  const rowsOfRecord = headings === 'a row for each year' ? YEARS.length : 1;
  const inside = first + toInnerPlace({ rows, place }) * rowsOfRecord;
  const insert = (...lines: string[][]) => [
    ...above,
    ...body.slice(0, inside),
    ...lines,
    ...body.slice(inside),
    ...below,
  ];
  const label = hasIds ? 1 : 0;
  const row = body[first + (place % (body.length - first))]!;
  const all = [...above, ...body, ...below];
  switch (kind) {
    case 'none':
      return all;
    case 'figures above the headings':
      return [['1', '2', '3', '4,5'], ...all];
    case 'figures below the table':
      return [...all, ['Nguồn: báo cáo'], ['', '', '', '', '77']];
    case 'unknown heading':
      header.push('Dân số thành thị');
      row.push('77');
      return all;
    case 'heading without text':
      header.push('', '');
      row.push('', '77');
      return all;
    case 'second table':
      return [...all, ['Nguồn: báo cáo'], ...body];
    case 'row without a name':
      return [...above, ...body, row.map((cell, index) => (index < 2 ? '' : cell || '77')), ...below];
    case 'one row twice':
      return [...above, ...body, row, ...below];
    case 'two units':
      return [['ĐVT: xã'], ['ĐVT: thôn'], ...all];
    case 'figure without a period':
      header.push('Tỷ lệ hoàn thành (%)');
      row.push('77');
      // In a table with a row for each year, the added figure has the year of its row. Its damage is a row of figures below the table instead.
      return headings === 'a row for each year' ? [...all, ['Nguồn: a'], ['7', '8', '9']] : all;
    case 'same headings inside':
      return insert(...body.slice(0, first));
    case 'other headings inside':
      return insert([...Array<string>(label).fill('Mã'), 'Chỉ tiêu', 'ĐVT', '2018', '2019']);
    case 'unit inside':
      return insert(['Đơn vị tính: thôn']);
    case 'unit of a group inside':
      return insert([...Array<string>(label).fill(''), 'Nhóm', 'thôn']);
    case 'period inside':
      return insert([...Array<string>(label).fill(''), 'Năm 2030']);
  }
}

/** The index of the record above which a row stands inside the table. */
function toInnerPlace({ rows, place }: Pick<OfficeTable, 'rows' | 'place'>): number {
  return place % rows.length;
}

/** Whether a row inside the table forbids to show a record below it. */
function isForbidden({ damage: kind, rows, place, hasPlans }: OfficeTable, row: Row, year: number): boolean {
  if (rows.indexOf(row) < toInnerPlace({ rows, place })) return false;
  if (kind === 'other headings inside' || kind === 'period inside') return true;
  const { value, plan } = row.figures[year]!;
  const [, ownUnit] = splitLabel(row);
  const needsUnit = row.unit === '' && ownUnit === undefined && (value !== '' || (hasPlans && plan !== ''));
  return kind === 'unit of a group inside' && needsUnit;
}

function toCsv(cells: readonly string[][]): string {
  return cells.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\n');
}

/** Whether no cell of a table is wrong. Then all its records must be shown. */
function isClean({ damage: kind, rows, hasPlans }: OfficeTable): boolean {
  const isKindClean = kind === 'none' || kind === 'same headings inside' || kind === 'unit inside';
  const cells = rows.flatMap(({ figures }) => figures.flatMap(({ value, plan }) => [value, plan]));
  // Such a row looks like the head of a group, whose unit is not that of the rows below it.
  const hasGroupUnit = rows.some((row) => {
    const hasUnit = row.unit !== '' || splitLabel(row)[1] !== undefined;
    return hasUnit && row.figures.every(({ value, plan }) => !value && !(hasPlans && plan));
  });
  return isKindClean && !hasGroupUnit && !cells.some((cell) => WRONG_CELLS.includes(cell));
}

/** The label of a row without its unit, and that unit. */
function splitLabel({ label }: Row): [label: string, unit: string | undefined] {
  const [, name = label, unit] = /^(.*) \((xã)\)$/.exec(label) ?? [];
  return [name, unit];
}

/** Whether the label and the cell of a row give different units, which is a mistake. */
function hasTwoUnits(row: Row): boolean {
  const [, unit] = splitLabel(row);
  return unit !== undefined && row.unit !== '' && row.unit !== unit;
}

/** What the record of a row and a year must have; `undefined` for an empty cell. */
function toExpected(
  { hasPlans, unitLine, closing, damage: kind, rows, place }: OfficeTable,
  row: Row,
  year: number,
): Partial<IndicatorRecord> {
  const { value, plan } = row.figures[year]!;
  const [label, ownUnit] = splitLabel(row);
  const isBelow = rows.indexOf(row) >= toInnerPlace({ rows, place });
  const unitAbove = unitLine ? 'người' : undefined;
  const unitOfTable = kind === 'unit inside' && isBelow ? 'thôn' : unitAbove;
  const notes = closing
    .filter((line) => /^(Ghi chú|\(\*\))/.test(line))
    .map((line) => line.replace('Ghi chú: ', ''));
  return {
    label,
    value: value || undefined,
    planTarget: (hasPlans && plan) || undefined,
    unit: row.unit || ownUnit || unitOfTable,
    period: YEARS[year],
    source: closing.includes('Nguồn: Cục Thống kê') ? 'Cục Thống kê' : undefined,
    note: notes.join(' ') || undefined,
  };
}

/** Tests of random tables as offices have them; for Node and for browsers. */
export function randomTablesContract({ it, equal }: Runner): void {
  it('reads each cell of a random table of an office into its record and period, or reports a mistake', () => {
    let shown = 0;
    let refused = 0;
    fc.assert(
      fc.property(TABLE, (table) => {
        const text = toCsv(toCells(table));
        const file = parseFigures(new TextEncoder().encode(text), '');
        for (const [index, row] of table.rows.entries()) {
          for (const [year, period] of YEARS.entries()) {
            let record: IndicatorRecord;
            try {
              record = file.read(table.hasIds ? `id-${index}` : row.label, period);
            } catch (error) {
              equal(isIndicatorError(error), true, String(error));
              equal(isClean(table) && !hasTwoUnits(row), false, `${String(error)}\n${text}`);
              refused++;
              continue;
            }
            shown++;
            const place = `${row.label} ${period}\n${text}`;
            equal(TOTAL_DAMAGES.includes(table.damage), false, `${table.damage}: ${place}`);
            equal(hasTwoUnits(row), false, place);
            equal(isForbidden(table, row, year), false, place);
            const rowsOfId = toCells(table).filter(
              (cells) =>
                cells.includes(row.label) &&
                (table.headings !== 'a row for each year' || cells.includes(period)),
            );
            equal(rowsOfId.length, 1, place);
            for (const [field, expected] of Object.entries(toExpected(table, row, year))) {
              equal(record[field as keyof IndicatorRecord], expected, `${field} of ${place}`);
            }
          }
        }
      }),
      { numRuns: 1500 },
    );
    equal([shown > 500, refused > 500], [true, true], `${shown} shown, ${refused} refused`);
  });
}
