import fc from 'fast-check';
import { thirtiethInBrowsers } from '../fewer-cases.ts';
import { isIndicatorError } from '../../src/indicator/record/indicator-error.ts';
import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import type { IndicatorRecord } from '../../src/indicator/record/record.ts';
import type { Runner } from '../text/text-contract.ts';
import { arbitraryCount } from './arbitrary-count.ts';

// Any number is possible for these indicators.
const INDICATORS = [
  { heading: 'Dân cư (nghìn người)', label: 'Dân cư', unit: 'nghìn người' },
  { heading: 'Dân cư nữ (nghìn người)', label: 'Dân cư nữ', unit: 'nghìn người' },
  { heading: 'Quỹ đất (km²)', label: 'Quỹ đất', unit: 'km²' },
  { heading: 'Chỉ số sinh kế (%)', label: 'Chỉ số sinh kế', unit: '%' },
];
const AREAS = ['Toàn tỉnh', 'Thành phố X', 'Huyện Y', 'Huyện Y Nam'];
const YEARS = ['2021', '2022', '2023', '2024'];
const WRONG_CELLS = ['12.02', '#REF!', 'x 5', '0.125'];
/** Damages of the whole table: no record of it is shown, because a cell belongs to no record. */
const TOTAL_DAMAGES = [
  'a row without an area or a year',
  'a field among the indicators',
  'a heading without text',
  'an indicator twice',
  'figures above the headings',
] as const;
const DAMAGES = ['none', 'one row twice', 'a cell too many', 'a unit inside', ...TOTAL_DAMAGES] as const;

const ROW = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: arbitraryCount(1899) },
    { weight: 3, arbitrary: fc.constantFrom('', '-5', '4,43', '…', 'trên 4') },
    { weight: 1, arbitrary: fc.constantFrom(...WRONG_CELLS) },
  ),
  { minLength: 4, maxLength: 4 },
);
const TABLE = fc.record({
  /** Whether the rows are areas; otherwise they are years. */
  hasAreas: fc.boolean(),
  indicators: fc.shuffledSubarray(INDICATORS, { minLength: 2 }),
  rows: fc.oneof(
    { weight: 19, arbitrary: fc.array(ROW, { minLength: 1, maxLength: 4 }) },
    // A table whose figures are not known yet.
    {
      weight: 1,
      arbitrary: fc.array(fc.constant<string[]>(['', '', '', '']), { minLength: 1, maxLength: 4 }),
    },
  ),
  /** Whether a first column `STT` numbers the rows. */
  hasRowNumbers: fc.boolean(),
  damage: fc.oneof(fc.constant('none' as const), fc.constantFrom(...DAMAGES)),
  /** Which row is damaged, counted from 0. After the last row, counting starts again at the first. */
  place: fc.nat({ max: 3 }),
});
type Table = typeof TABLE extends fc.Arbitrary<infer Value> ? Value : never;

/** The cells of a table, with its damage. */
function toCells({ hasAreas, indicators, rows, hasRowNumbers, damage, place }: Table): string[][] {
  const names = hasAreas ? AREAS : YEARS;
  const toNumberCells = (text: string) => (hasRowNumbers ? [text] : []);
  const header = [
    ...toNumberCells('STT'),
    hasAreas ? 'Huyện' : 'Năm',
    ...indicators.map(({ heading }) => heading),
  ];
  const body = rows.map((cells, index) => [
    ...toNumberCells(String(index + 1)),
    names[index]!,
    ...cells.slice(0, indicators.length),
  ]);
  const row = body[place % body.length]!;
  const nameIndex = hasRowNumbers ? 1 : 0;
  const withoutName = row.map((cell, index) => (index <= nameIndex ? '' : cell || '7'));
  switch (damage) {
    case 'none':
      break;
    case 'one row twice':
      body.push(row);
      break;
    case 'a cell too many':
      row.push('77');
      break;
    case 'a unit inside':
      body.splice(place % body.length, 0, [...toNumberCells(''), 'Cơ cấu (‰)']);
      break;
    case 'a row without an area or a year':
      body.push(withoutName);
      break;
    case 'a field among the indicators':
      header.push('Kế hoạch');
      row.push('77');
      break;
    case 'a heading without text':
      header.push('', '');
      row.push('', '77');
      break;
    case 'an indicator twice':
      header.push(indicators[0]!.heading);
      row.push('77');
      break;
    case 'figures above the headings':
      return [['1', '2', '3', '4,5'], header, ...body];
  }
  return [header, ...body];
}

/** Whether a cell of a row must be a mistake because of the damage of the table. */
function isDamaged({ damage, rows, place }: Table, row: number, cell: string): boolean {
  const damagedRow = place % rows.length;
  if ((TOTAL_DAMAGES as readonly string[]).includes(damage)) return true;
  if (damage === 'one row twice' || damage === 'a cell too many') return row === damagedRow;
  return damage === 'a unit inside' && row >= damagedRow && cell !== '';
}

/** Tests of random tables with a column for each indicator, for Node and for browsers. */
export function randomIndicatorColumnsContract({ it, equal }: Runner): void {
  it('reads each cell of a random table with a column for each indicator into its record, or reports a mistake', () => {
    const cases = thirtiethInBrowsers(1000);
    let shownCount = 0;
    let refusedCount = 0;
    fc.assert(
      fc.property(TABLE, (table) => {
        const { hasAreas, indicators, rows } = table;
        const text = toCells(table)
          .map((cells) => cells.join(';'))
          .join('\n');
        const file = parseFigures(new TextEncoder().encode(text), '');
        for (const [index, cells] of rows.entries()) {
          const area = hasAreas ? AREAS[index] : undefined;
          const year = hasAreas ? undefined : YEARS[index];
          for (const [column, { label, unit }] of indicators.entries()) {
            const cell = cells[column]!;
            const where = `${label} of row ${index + 1}\n${text}`;
            const mustFail = isDamaged(table, index, cell) || WRONG_CELLS.includes(cell);
            let record: IndicatorRecord;
            try {
              record = file.read(area ? `${label}:${area}` : label, year);
            } catch (error) {
              equal(isIndicatorError(error), true, String(error));
              equal(mustFail, true, `${String(error)}: ${where}`);
              refusedCount++;
              continue;
            }
            shownCount++;
            equal(mustFail, false, where);
            const expected = [label, cell || undefined, cell ? unit : undefined, area, year];
            const actual = [record.label, record.value, record.unit, record.area, record.period];
            equal(actual, expected, where);
          }
        }
      }),
      { numRuns: cases },
    );
    equal(
      [shownCount > cases / 2, refusedCount > cases / 2],
      [true, true],
      `${shownCount} shown, ${refusedCount} refused`,
    );
  });
}
