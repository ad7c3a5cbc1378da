import fc from 'fast-check';
import { thirtiethInBrowsers } from '../fewer-cases.ts';
import { isIndicatorError } from '../../src/indicator/record/indicator-error.ts';
import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import type { IndicatorRecord } from '../../src/indicator/record/record.ts';
import type { Runner } from '../text/text-contract.ts';
import { arbitraryCount } from './arbitrary-count.ts';

const YEARS = ['2021', '2022', '2023'];
// Any number is possible for these labels.
const LABELS = ['Diện dân cư', 'Diện vay vốn', 'Diện kinh doanh', 'Công sở xã (xã)'];

/** One row of figures: for each year a value and a plan. */
interface Row {
  label: string;
  unit: string;
  figures: { value: string; plan: string }[];
}

/**
 * The years stand in the headings, `Thực hiện năm 2021`; below `Thực hiện`; above `Thực hiện` and `Kế hoạch`; or in a column `Năm`. The name of a
 * merged heading stands in the first of its cells, or is repeated in all of them.
 */
const HEADING_FORMS = [
  'one row of headings',
  'two rows of headings',
  'two rows with repeated names',
  'years above fields',
  'years above fields with repeated names',
  'a row for each year',
] as const;
type HeadingForm = (typeof HEADING_FORMS)[number];

/** A random table of an office, and the damage that makes it wrong. */
interface OfficeTable {
  rows: Row[];
  hasIds: boolean;
  hasPlans: boolean;
  headings: HeadingForm;
  /** Rows above the headings. */
  titles: string[];
  unitLine: string;
  /** Sources and notes below the figures. */
  closing: string[];
  damage: Damage;
  /** Which row is damaged, counted from 0. After the last row, counting starts again at the first. */
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
/** Damages of the whole table: no record of it is shown, because a cell belongs to no record. */
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
  { weight: 8, arbitrary: arbitraryCount(1999) },
  { weight: 4, arbitrary: fc.constantFrom('', '1.200', '4,43', '-5', '…', 'trên 4') },
  { weight: 1, arbitrary: fc.constantFrom(...WRONG_CELLS) },
);
/** Rows with different labels. */
function toRows(cell: fc.Arbitrary<string>): fc.Arbitrary<Row[]> {
  const row = fc.record({
    label: fc.constantFrom(...LABELS),
    unit: fc.constantFrom('', '', 'hộ', 'xã'),
    figures: fc.array(fc.record({ value: cell, plan: cell }), { minLength: 3, maxLength: 3 }),
  });
  return fc.uniqueArray(row, { minLength: 1, maxLength: 4, selector: ({ label }) => label });
}

const TABLE: fc.Arbitrary<OfficeTable> = fc.record({
  rows: fc.oneof(
    { weight: 19, arbitrary: toRows(CELL) },
    // A table whose figures are not known yet.
    { weight: 1, arbitrary: toRows(fc.constant('')) },
  ),
  hasIds: fc.boolean(),
  hasPlans: fc.boolean(),
  headings: fc.constantFrom(...HEADING_FORMS),
  titles: fc.subarray(['Biểu số 01', 'TÌNH HÌNH KINH TẾ – XÃ HỘI', '', '(Kèm theo Báo cáo số 12/BC-UBND)']),
  unitLine: fc.constantFrom('', 'Đơn vị tính: hộ', '(ĐVT: hộ)'),
  closing: fc.subarray(['Nguồn: Cục Thống kê', 'Ghi chú: Số tạm tính', '(*) Không gồm nơi khác', '']),
  damage: fc.oneof(
    { weight: 2, arbitrary: fc.constant('none' as const) },
    { weight: 1, arbitrary: fc.constantFrom(...DAMAGES) },
  ),
  place: fc.nat({ max: 3 }),
});

/** The cells of a table with its damage. Rows of headings and of figures begin with the id, the label and the unit. */
function toCells(table: OfficeTable): string[][] {
  const { rows, hasIds, hasPlans, headings, titles, unitLine, closing } = table;
  const nameHeadings = [...(hasIds ? ['Mã'] : []), 'Chỉ tiêu', 'ĐVT'];
  const toNameCells = (row: Row, index: number) => [...(hasIds ? [`id-${index}`] : []), row.label, row.unit];
  const fields = hasPlans ? ['Thực hiện', 'Kế hoạch'] : ['Thực hiện'];
  const toFigures = ({ value, plan }: { value: string; plan: string }) =>
    hasPlans ? [value, plan] : [value];
  const blanks = nameHeadings.map(() => '');
  const body: string[][] = [];
  if (headings === 'a row for each year') {
    body.push([...nameHeadings, 'Năm', ...fields]);
    for (const [index, row] of rows.entries()) {
      for (const [year, figures] of row.figures.entries()) {
        body.push([...toNameCells(row, index), YEARS[year]!, ...toFigures(figures)]);
      }
    }
  } else {
    const areYearsFirst = headings.startsWith('years above fields') && hasPlans;
    const areRepeated = headings.endsWith('with repeated names');
    const columns = areYearsFirst
      ? YEARS.flatMap((year, place) =>
          fields.map((field, part) => ({ top: year, bottom: field, part, place })),
        )
      : fields.flatMap((field, part) =>
          YEARS.map((year, place) => ({ top: field, bottom: year, part, place })),
        );
    if (headings === 'one row of headings') {
      body.push([...nameHeadings, ...columns.map(({ top, bottom }) => `${top} năm ${bottom}`)]);
    } else {
      const groups = columns.map(({ top }, index) =>
        areRepeated || columns[index - 1]?.top !== top ? top : '',
      );
      body.push(
        [...nameHeadings, ...groups],
        [...(areRepeated ? nameHeadings : blanks), ...columns.map(({ bottom }) => bottom)],
      );
    }
    for (const [index, row] of rows.entries()) {
      const cells = columns.map(({ part, place }) => toFigures(row.figures[place]!)[part]!);
      body.push([...toNameCells(row, index), ...cells]);
    }
  }
  const above = [...titles.map((title) => [title]), ...(unitLine ? [['', '', unitLine]] : [])];
  return withDamage(
    table,
    above,
    body,
    closing.map((line) => [line]),
  );
}

/** The rows above, in and below the body of a table, with the damage of the table. */
function withDamage(
  { damage: kind, place, headings, rows, hasIds }: OfficeTable,
  above: string[][],
  body: string[][],
  below: string[][],
): string[][] {
  const firstRow = headings === 'one row of headings' || headings === 'a row for each year' ? 1 : 2;
  const header = body[firstRow - 1]!;
  const rowsOfRecord = headings === 'a row for each year' ? YEARS.length : 1;
  const insertedRow = firstRow + toInnerPlace({ rows, place }) * rowsOfRecord;
  const insert = (...lines: string[][]) => [
    ...above,
    ...body.slice(0, insertedRow),
    ...lines,
    ...body.slice(insertedRow),
    ...below,
  ];
  const labelColumn = hasIds ? 1 : 0;
  const row = body[firstRow + (place % (body.length - firstRow))]!;
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
      // Below the last year, the added figure may belong to this year. Instead, add figures below the table.
      if (headings === 'years above fields') return [...all, ['Nguồn: a'], ['7', '8', '9']];
      header.push('Tỷ lệ hoàn thành (%)');
      row.push('77');
      // In a table with a row for each year, the added figure has the year of its row and is right.
      return headings === 'a row for each year' ? [...all, ['Nguồn: a'], ['7', '8', '9']] : all;
    case 'same headings inside':
      return insert(...body.slice(0, firstRow));
    case 'other headings inside':
      return insert([...Array<string>(labelColumn).fill('Mã'), 'Chỉ tiêu', 'ĐVT', '2018', '2019']);
    case 'unit inside':
      return insert(['Đơn vị tính: thôn']);
    case 'unit of a group inside':
      return insert([...Array<string>(labelColumn).fill(''), 'Nhóm', 'thôn']);
    case 'period inside':
      return insert([...Array<string>(labelColumn).fill(''), 'Năm 2030']);
  }
}

/** Damages `inside` insert a row above a row of figures. This is the index of that row of figures. */
function toInnerPlace({ rows, place }: Pick<OfficeTable, 'rows' | 'place'>): number {
  return place % rows.length;
}

/** Whether the record of a row and a year is a mistake, because an inserted row above it may change its meaning. */
function isUnclear({ damage: kind, rows, place, hasPlans }: OfficeTable, row: Row, year: number): boolean {
  if (rows.indexOf(row) < toInnerPlace({ rows, place })) return false;
  if (kind === 'other headings inside' || kind === 'period inside') return true;
  const { value, plan } = row.figures[year]!;
  const [, unitInLabel] = splitLabel(row);
  const hasOwnUnit = row.unit !== '' || unitInLabel !== undefined;
  const hasFigure = value !== '' || (hasPlans && plan !== '');
  return kind === 'unit of a group inside' && hasFigure && !hasOwnUnit;
}

function toCsv(cells: readonly string[][]): string {
  return cells.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\n');
}

/** Whether nothing in a table is wrong or unclear. Then all records of the table must be shown. */
function isClean({ damage: kind, rows, hasPlans }: OfficeTable): boolean {
  const isKindClean = kind === 'none' || kind === 'same headings inside' || kind === 'unit inside';
  const cells = rows.flatMap(({ figures }) => figures.flatMap(({ value, plan }) => [value, plan]));
  // A row with a unit and without figures looks like the head of a group. Perhaps its unit is that of the rows below it.
  const hasGroupUnit = rows.some((row) => {
    const hasUnit = row.unit !== '' || splitLabel(row)[1] !== undefined;
    const hasFigures = row.figures.some(({ value, plan }) => value !== '' || (hasPlans && plan !== ''));
    return hasUnit && !hasFigures;
  });
  return isKindClean && !hasGroupUnit && !cells.some((cell) => WRONG_CELLS.includes(cell));
}

/** The label of a row without the unit in brackets, and this unit. */
function splitLabel({ label }: Row): [label: string, unit: string | undefined] {
  const suffix = ' (xã)';
  return label.endsWith(suffix) ? [label.slice(0, -suffix.length), 'xã'] : [label, undefined];
}

/** Whether the label and the cell of a row give different units, which is a mistake. */
function hasTwoUnits(row: Row): boolean {
  const [, unit] = splitLabel(row);
  return unit !== undefined && row.unit !== '' && row.unit !== unit;
}

/** The fields that the record of a row and a year must have; `undefined` for an empty cell. */
function toExpected(
  { hasIds, hasPlans, headings, titles, unitLine, closing, damage: kind, rows, place }: OfficeTable,
  row: Row,
  year: number,
): Partial<IndicatorRecord> {
  const { value, plan } = row.figures[year]!;
  const [label, unitInLabel] = splitLabel(row);
  const isBelowInsertedRow = rows.indexOf(row) >= toInnerPlace({ rows, place });
  const unitAbove = unitLine ? 'hộ' : undefined;
  const unitOfTable = kind === 'unit inside' && isBelowInsertedRow ? 'thôn' : unitAbove;
  const notes = closing
    .filter((line) => /^(Ghi chú|\(\*\))/.test(line))
    .map((line) => line.replace('Ghi chú: ', ''));
  return {
    label,
    value: value || undefined,
    planTarget: hasPlans && plan !== '' ? plan : undefined,
    unit: row.unit || unitInLabel || unitOfTable,
    period: YEARS[year],
    source: closing.includes('Nguồn: Cục Thống kê') ? 'Cục Thống kê' : undefined,
    note: joinNotes([
      notes.join(' '),
      toPlaceNote(titles, toHeads({ rows, hasIds, hasPlans, headings }, row)),
    ]),
  };
}

/** Joins the notes of the table and of the place of a row in it; `undefined` if both are empty. */
function joinNotes([ofTable = '', ofPlace = '']: readonly string[]): string | undefined {
  if (ofTable && ofPlace) return `${ofTable}; ${ofPlace}`;
  return ofTable || ofPlace.charAt(0).toUpperCase() + ofPlace.slice(1) || undefined;
}

/** What a record says about the titles above the table, without the letterhead, and about the heads above its row. */
function toPlaceNote(titles: readonly string[], heads: readonly string[]): string {
  const quote = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');
  const shownTitles = titles.filter((title) => title.startsWith('TÌNH HÌNH'));
  const parts = [
    shownTitles.length && `thuộc bảng ${quote(shownTitles)}`,
    // Only the position of the row shows its group.
    heads.length && `dưới mục ${quote(heads)}`,
  ];
  return parts.filter(Boolean).join(', ');
}

function hasNoFigures({ hasPlans }: Pick<OfficeTable, 'hasPlans'>, { figures }: Row): boolean {
  return figures.every(({ value, plan }) => !value && !(hasPlans && plan));
}

/** The labels of the rows above a row that have a label only. A row with an id is no such row. */
function toHeads(
  { rows, hasIds, hasPlans, headings }: Pick<OfficeTable, 'rows' | 'hasIds' | 'hasPlans' | 'headings'>,
  row: Row,
): string[] {
  if (hasIds || headings === 'a row for each year') return [];
  if (hasNoFigures({ hasPlans }, row)) return [];
  let heads: string[] = [];
  let isBelowHead = false;
  for (const above of rows.slice(0, rows.indexOf(row))) {
    const { label, unit } = above;
    const isHead = unit === '' && hasNoFigures({ hasPlans }, above);
    if (isHead) heads = isBelowHead ? [...heads, label] : [label];
    isBelowHead = isHead;
  }
  return heads;
}

/** Whether a row without a figure stands directly above repeated headings. It is then the title of the rows below. Other tests check this. */
function hasTitleInside(table: OfficeTable): boolean {
  const above = table.rows[toInnerPlace(table) - 1];
  return table.damage === 'same headings inside' && above !== undefined && hasNoFigures(table, above);
}

/** Tests of random tables like those of offices, for Node and for browsers. */
export function randomTablesContract({ it, equal }: Runner): void {
  it('reads each cell of a random table of an office into its record and period, or reports a mistake', () => {
    const cases = thirtiethInBrowsers(1500);
    let shownCount = 0;
    let refusedCount = 0;
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
              const mustBeShown = isClean(table) && !hasTwoUnits(row);
              equal(mustBeShown, false, `${String(error)}\n${text}`);
              refusedCount++;
              continue;
            }
            shownCount++;
            const where = `${row.label} ${period}\n${text}`;
            equal(TOTAL_DAMAGES.includes(table.damage), false, `${table.damage}: ${where}`);
            equal(hasTwoUnits(row), false, where);
            equal(isUnclear(table, row, year), false, where);
            // A record of two rows is not shown.
            const hasYearRows = table.headings === 'a row for each year';
            const rowsOfRecord = toCells(table).filter(
              (cells) => cells.includes(row.label) && (!hasYearRows || cells.includes(period)),
            );
            equal(rowsOfRecord.length, 1, where);
            // The head of a group with a unit, `Nhóm;thôn`, is in the notes below it too. Other tests check them.
            const mayHaveHeadWithUnit =
              table.damage === 'unit of a group inside' || table.rows.some(({ unit }) => unit !== '');
            for (const [field, expected] of Object.entries(toExpected(table, row, year))) {
              if (field === 'note' && (mayHaveHeadWithUnit || hasTitleInside(table))) continue;
              equal(record[field as keyof IndicatorRecord], expected, `${field} of ${where}`);
            }
          }
        }
      }),
      { numRuns: cases },
    );
    equal(
      [shownCount > cases / 4, refusedCount > cases / 4],
      [true, true],
      `${shownCount} shown, ${refusedCount} refused`,
    );
  });
}
