import { toErrorSentence } from '../../src/indicator/record/error-sentence.ts';
import { IndicatorError } from '../../src/indicator/record/indicator-error.ts';
import type { Direction } from '../../src/indicator/messages.ts';
import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import { parseIndicator, toRecord } from '../../src/indicator/record/parse-record.ts';
import type { IndicatorAttributes } from '../../src/indicator/record/record.ts';
import { toSentence } from '../../src/indicator/sentence/sentence.ts';
import type { Runner } from '../text/text-contract.ts';
import { finance } from './published/finance.ts';
import { growth } from './published/growth.ts';
import { people } from './published/people.ts';
import { production } from './published/production.ts';
import { programmes } from './published/programmes.ts';
import type { PublishedFigure } from './published/published-figures.ts';

const topics = { growth, finance, production, people, programmes };
const allFigures = Object.values(topics)
  .flat()
  .flatMap(({ figures }) => figures);

/** Published wordings that are refused: the mistake that the tile shows, the wording that is accepted instead, and its sentence. */
const refused: [
  source: string,
  attributes: IndicatorAttributes,
  mistake: string,
  accepted: IndicatorAttributes,
  sentence: string,
][] = [
  [
    'kinhtedothi.vn/tag/du-an-ty-usd',
    { value: '22,15', unit: 'tỷ USD', asOf: '20/9' },
    '“20/9” ở thuộc tính “as-of” không ghi năm; hãy viết đủ ngày, tháng, năm như 31/12/2023',
    { value: '22,15', unit: 'tỷ USD', asOf: 'đến ngày 20/9' },
    'X: 22,15 tỷ USD, đến ngày 20/9',
  ],
];

/** What the tile says: the sentence of its figure or of its mistake. */
function say(attributes: IndicatorAttributes, desired: Direction = 'none'): string {
  try {
    return toSentence(parseIndicator(toRecord(attributes) ?? { label: '' }), desired, 'vi');
  } catch (error) {
    if (error instanceof IndicatorError) return toErrorSentence(error, 'vi');
    throw error;
  }
}

/** The figures as a table with the names of the attributes as headings. */
function toTable(figures: readonly PublishedFigure[], separator: string): string {
  const records = figures.map(([attributes], index) => ({ id: String(index), ...attributes }));
  const names = [...new Set(records.flatMap(Object.keys))];
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const rows = records.map((record) => {
    const cells = new Map(Object.entries(record));
    return names.map((name) => quote(cells.get(name) ?? ''));
  });
  return [names, ...rows].map((cells) => cells.join(separator)).join('\n');
}

/** The sentences of the figures of a file, in the order of the file. */
function sayAll(file: string, contentType: string): string[] {
  const figures = parseFigures(new TextEncoder().encode(file), contentType);
  if (figures.mistakes[0]) throw figures.mistakes[0];
  return figures.entries.map(({ id }) => {
    const desired = allFigures[Number(id)]?.[2];
    return toSentence(parseIndicator(figures.read(id)), desired, 'vi');
  });
}

/** Tests that a tile can say what public bodies publish, for Node and for browsers. */
export function publishedContract({ it, equal }: Runner): void {
  it('has at least 60 figures, none of them twice', () => {
    equal(allFigures.length >= 60, true, String(allFigures.length));
    equal(new Set(allFigures.map(([attributes]) => JSON.stringify(attributes))).size, allFigures.length);
  });

  for (const [topic, pages] of Object.entries(topics))
    for (const { source, figures } of pages)
      it(`says what was published about ${topic}: ${source}`, () => {
        equal(figures.length > 0, true);
        for (const [attributes, sentence, desired] of figures) equal(say(attributes, desired), sentence);
      });

  it('says the same of figures in a table with semicolons or commas and in JSON', () => {
    const sentences = allFigures.map(([, sentence]) => sentence);
    equal(sayAll(toTable(allFigures, ';'), 'text/csv'), sentences);
    equal(sayAll(toTable(allFigures, ','), 'text/csv'), sentences);
    const records = allFigures.map(([attributes], index) => ({ id: String(index), ...attributes }));
    equal(sayAll(JSON.stringify(records), 'application/json'), sentences);
  });

  for (const [source, attributes, mistake, accepted, sentence] of refused)
    it(`explains a published wording that it refuses, and accepts another wording: ${source}`, () => {
      equal(say({ label: 'X', ...attributes }), `X: ${mistake}`);
      equal(say({ label: 'X', ...accepted }), sentence);
    });
}
