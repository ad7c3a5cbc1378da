import fc from 'fast-check';
import { isIndicatorError } from '../../src/indicator/record/indicator-error.ts';
import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import type { IndicatorRecord } from '../../src/indicator/record/record.ts';
import type { Runner } from '../text/text-contract.ts';

const INDICATORS = [
  { heading: 'Dân số (người)', label: 'Dân số', unit: 'người' },
  { heading: 'Dân số nữ (người)', label: 'Dân số nữ', unit: 'người' },
  { heading: 'Diện tích (km²)', label: 'Diện tích', unit: 'km²' },
  { heading: 'Tỷ lệ hộ nghèo (%)', label: 'Tỷ lệ hộ nghèo', unit: '%' },
];
const AREAS = ['Toàn tỉnh', 'Thành phố X', 'Huyện Y', 'Huyện Y Nam'];
const YEARS = ['2021', '2022', '2023', '2024'];
const WRONG_CELLS = ['12.02', '#REF!', 'x 5', '0.125'];
/** After each of these damages, no record may be shown, because some cell belongs to no record. */
const TOTAL_DAMAGES = [
  'a row without an area or a year',
  'a field among the indicators',
  'a heading without text',
  'an indicator twice',
  'figures above the headings',
] as const;
const DAMAGES = ['none', 'one row twice', 'a cell too many', 'a unit inside', ...TOTAL_DAMAGES] as const;

const TABLE = fc.record({
  areRowsAreas: fc.boolean(),
  indicators: fc.shuffledSubarray(INDICATORS, { minLength: 2 }),
  rows: fc.array(
    fc.array(
      fc.oneof(
        { weight: 9, arbitrary: fc.nat({ max: 1899 }).map(String) },
        { weight: 3, arbitrary: fc.constantFrom('', '-5', '4,43', '…', 'trên 4') },
        { weight: 1, arbitrary: fc.constantFrom(...WRONG_CELLS) },
      ),
      { minLength: 4, maxLength: 4 },
    ),
    { minLength: 1, maxLength: 4 },
  ),
  hasNumbers: fc.boolean(),
  damage: fc.oneof(fc.constant('none' as const), fc.constantFrom(...DAMAGES)),
  place: fc.nat({ max: 3 }),
});
type Table = typeof TABLE extends fc.Arbitrary<infer Value> ? Value : never;

/** The cells of a table, with its damage. */
function toCells({ areRowsAreas, indicators, rows, hasNumbers, damage, place }: Table): string[][] {
  const keys = areRowsAreas ? AREAS : YEARS;
  const number = (text: string) => (hasNumbers ? [text] : []);
  const header = [
    ...number('STT'),
    areRowsAreas ? 'Huyện' : 'Năm',
    ...indicators.map(({ heading }) => heading),
  ];
  const body = rows.map((cells, index) => [
    ...number(String(index + 1)),
    keys[index]!,
    ...cells.slice(0, indicators.length),
  ]);
  const row = body[place % body.length]!;
  const withoutKey = row.map((cell, index) => (index <= number('').length ? '' : cell || '7'));
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
      body.splice(place % body.length, 0, [...number(''), 'Cơ cấu (‰)']);
      break;
    case 'a row without an area or a year':
      body.push(withoutKey);
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

/** Whether a damage forbids to show a cell of a row. */
function isForbidden({ damage, rows, place }: Table, row: number, cell: string): boolean {
  const damaged = place % rows.length;
  if ((TOTAL_DAMAGES as readonly string[]).includes(damage)) return true;
  if (damage === 'one row twice' || damage === 'a cell too many') return row === damaged;
  return damage === 'a unit inside' && row >= damaged && cell !== '';
}

/** Tests of random tables with a column for each indicator; for Node and for browsers. */
export function randomIndicatorColumnsContract({ it, equal }: Runner): void {
  it('reads each cell of a random table with a column for each indicator into its record, or reports a mistake', () => {
    let shown = 0;
    let refused = 0;
    fc.assert(
      fc.property(TABLE, (table) => {
        const { areRowsAreas, indicators, rows } = table;
        const text = toCells(table)
          .map((cells) => cells.join(';'))
          .join('\n');
        const file = parseFigures(new TextEncoder().encode(text), '');
        for (const [index, cells] of rows.entries()) {
          const [area, year] = areRowsAreas ? [AREAS[index], undefined] : [undefined, YEARS[index]];
          for (const [column, { label, unit }] of indicators.entries()) {
            const cell = cells[column]!;
            const place = `${label} of row ${index + 1}\n${text}`;
            const mustFail = isForbidden(table, index, cell) || WRONG_CELLS.includes(cell);
            let record: IndicatorRecord;
            try {
              record = file.read(area ? `${label}:${area}` : label, year);
            } catch (error) {
              equal(isIndicatorError(error), true, String(error));
              equal(mustFail, true, `${String(error)}: ${place}`);
              refused++;
              continue;
            }
            shown++;
            equal(mustFail, false, place);
            const expected = [label, cell || undefined, cell ? unit : undefined, area, year];
            const own = [record.label, record.value, record.unit, record.area, record.period];
            equal(own, expected, place);
          }
        }
      }),
      { numRuns: 1000 },
    );
    equal([shown > 500, refused > 500], [true, true], `${shown} shown, ${refused} refused`);
  });
}
