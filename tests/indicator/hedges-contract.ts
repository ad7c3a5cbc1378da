import { isIndicatorError } from '../../src/indicator/record/indicator-error.ts';
import { parseFigures, parseRows } from '../../src/indicator/file/parse-figures.ts';
import type { FiguresFile } from '../../src/indicator/file/parse-figures-file.ts';
import { parseIndicator } from '../../src/indicator/record/parse-record.ts';
import { toRecord } from '../../src/indicator/record/to-record.ts';
import type { Indicator, IndicatorAttributes } from '../../src/indicator/record/record.ts';
import { toShownText } from '../../src/indicator/sentence/phrase.ts';
import { toPhrases } from '../../src/indicator/sentence/phrases.ts';
import { toSentenceWithoutLabel } from '../../src/indicator/sentence/sentence.ts';
import type { Runner } from '../text/text-contract.ts';
import { HEDGES, PLACES, toAttributes, toExpected } from './hedges.ts';

function readFirst(file: FiguresFile): Indicator {
  return parseIndicator(file.read('x'));
}

function readText(text: string): Indicator {
  return readFirst(parseFigures(new TextEncoder().encode(text), ''));
}

/** The ways to give a record to a tile. */
const WAYS: Readonly<Record<string, (attributes: IndicatorAttributes) => Indicator>> = {
  attributes: (attributes) => parseIndicator(toRecord(attributes)!, undefined, 'vi'),
  CSV: (attributes) => {
    const quote = (cells: readonly unknown[]) => cells.map((cell) => `"${String(cell)}"`).join(';');
    return readText([quote(Object.keys(attributes)), quote(Object.values(attributes))].join('\n'));
  },
  JSON: (attributes) => readText(JSON.stringify([{ id: 'x', ...attributes }])),
  'the rows of a table of the page': (attributes) => {
    const rows = [Object.keys(attributes), Object.values(attributes).map(String)];
    return readFirst(parseRows(rows.map((cells, index) => ({ cells, row: index + 1 }))));
  },
};

/** What a tile shows and says of a figure, without its label. */
function describe(indicator: Indicator): readonly [shown: string, heard: string] {
  const lines = toPhrases(indicator, undefined, 'vi').map(toShownText);
  return [lines.join(' · '), toSentenceWithoutLabel(indicator, undefined, 'vi')];
}

function isRefused(read: () => unknown): boolean {
  try {
    read();
    return false;
  } catch (error) {
    return isIndicatorError(error);
  }
}

/** Tests that each hedge is shown and heard the same, in each field and in each way of writing it; for Node and for browsers. */
export function hedgesContract({ it, equal }: Runner): void {
  for (const place of PLACES)
    for (const [way, read] of Object.entries(WAYS))
      it(`shows and says each hedge of ${place.field} as it is written, from ${way}`, () => {
        for (const hedge of HEDGES) {
          const [written] = hedge;
          const attributes = toAttributes(hedge, place);
          if (place.refused.includes(written))
            equal(
              isRefused(() => read(attributes)),
              true,
              written,
            );
          else equal(describe(read(attributes)), toExpected(hedge, place), written);
        }
      });

  it('refuses a number with two hedges, and half a range, in each field', () => {
    for (const place of PLACES)
      for (const written of ['khoảng trên trên 4', 'trên 4 trở lên', 'khoảng từ 8', '62–61', 'từ 5']) {
        const attributes = toAttributes([written, written], place);
        equal(
          isRefused(() => WAYS['attributes']!(attributes)),
          true,
          `${written} in ${place.field}`,
        );
      }
  });
}
