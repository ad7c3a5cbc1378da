import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { parseAmount } from '../../src/indicator/record/parse-amount.ts';
import { parseIndicator } from '../../src/indicator/record/parse-record.ts';
import { isIndicatorError } from '../../src/indicator/record/indicator-error.ts';
import { type Indicator, INDICATOR_FIELDS, type IndicatorRecord } from '../../src/indicator/record/record.ts';
import { toShownText } from '../../src/indicator/sentence/phrase.ts';
import { toPhrases } from '../../src/indicator/sentence/phrases.ts';
import { reportFigures } from '../../src/endpoint/cli/check-figures.ts';
import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import { toSentenceWithoutLabel } from '../../src/indicator/sentence/sentence.ts';

const DOCUMENT = ['indicator.md', 'figures.md', 'figure-files.md']
  .map((name) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8'))
  .join('\n');
const ATTRIBUTE = /([a-z]+(?:-[a-z]+)*)="([^"]*)"/g;
/** The names of the kinds of amounts in the document, and in the code. */
const KINDS = { 'At least': 'at-least', 'At most': 'at-most', About: 'about', 'A range': 'range' };

/** A snippet that is a file of figures. */
interface FileSnippet {
  type: string;
  text: string;
  /** The sentence that the document quotes directly below the snippet. */
  sentence: string | undefined;
}

/** The CSV and JSON snippets of the documents. */
function findFileSnippets(): FileSnippet[] {
  const snippets = DOCUMENT.matchAll(/^```(csv|json)\n(.*?)^```\n(?:\n> ([^\n]+))?/gms);
  return [...snippets].map(([, type = '', text = '', sentence]) => ({ type, text, sentence }));
}

/** The documents that name figures of a file of the demo, such as `chi-tieu-mau.csv#thu-hang`. */
function findDemoAddresses(): { document: string; file: string; id: string }[] {
  const root = new URL('../../', import.meta.url);
  const documents = ['README.md', 'README.vi.md', ...globSync('docs/*.md', { cwd: root })];
  return documents.flatMap((document) => {
    const text = readFileSync(new URL(document, root), 'utf8');
    const addresses = text.matchAll(/\b(chi-tieu(?:-mau)?\.csv)#([\w:-]+)/g);
    return [...addresses].map(([, file = '', id = '']) => ({ document, file, id }));
  });
}

/** The cells of the rows of each table that begins with these headings. */
function readRows(headings: string): string[][] {
  const tables = DOCUMENT.split(/\n\n+/).filter((block) => block.startsWith(headings));
  return tables.flatMap((table) =>
    table
      .trim()
      .split('\n')
      .slice(2)
      .map((line) => line.slice(2, -2).split(' | ')),
  );
}

/** The fields of attributes such as `value="62" of="127"`. */
function readAttributes(code: string): [name: string, value: string][] {
  return [...code.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [
    name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ]);
}

/** The figure of a tile with such attributes. */
function parseAttributes(code: string): Indicator {
  const fields = readAttributes(code);
  assert.notEqual(fields.length, 0, code);
  return parseIndicator({ label: 'X', ...Object.fromEntries(fields) } as unknown as IndicatorRecord);
}

function show(indicator: Indicator): string {
  return toPhrases(indicator, undefined, 'vi').map(toShownText).join(' · ');
}

it('shows and says the attributes in the tables of the documents as written there', () => {
  const rows = readRows('| Attributes | Shown |');
  assert.equal(rows.length >= 19, true, `${rows.length} rows`);
  for (const [code = '', shown, heard] of rows) {
    const indicator = parseAttributes(code);
    assert.equal(show(indicator), shown, code);
    if (heard !== undefined) assert.equal(toSentenceWithoutLabel(indicator, undefined, 'vi'), heard, code);
  }
});

it('shows the attributes in the sentences of the documents as written there', () => {
  const sentences = [...DOCUMENT.replace(/\n\s*/g, ' ').matchAll(/`([^`]*="[^`]*)` is "([^"]+)"/g)];
  assert.notEqual(sentences.length, 0);
  for (const [, code = '', shown] of sentences) assert.equal(show(parseAttributes(code)), shown, code);
});

it('reads the examples of bounds, hedges and ranges in the documents as the kinds that the document names', () => {
  const examples = readRows('| | Examples |').flatMap(([name = '', codes = '']) =>
    [...codes.matchAll(/`([^`]+)`/g)].map(([, text = '']) => ({ name, text })),
  );
  assert.equal(examples.length >= 25, true, `${examples.length} examples`);
  for (const { name, text } of examples) {
    const kind = Object.entries(KINDS).find(([beginning]) => name.startsWith(beginning))?.[1];
    assert.equal(parseAmount(text)?.amount.kind, kind, text);
  }
});

it('finds no mistake in the CSV and JSON snippets of the documents, and the sentence that the document quotes', () => {
  const snippets = findFileSnippets();
  const countOf = (wanted: string) => snippets.filter(({ type }) => type === wanted).length;
  assert.deepEqual({ csv: countOf('csv'), json: countOf('json') }, { csv: 4, json: 2 });
  assert.equal(snippets.filter(({ sentence }) => sentence !== undefined).length, 1);
  for (const { text, sentence } of snippets) {
    const { lines, mistakeCount } = reportFigures(parseFigures(new TextEncoder().encode(text), ''), 'vi');
    assert.equal(mistakeCount, 0, lines.join('\n'));
    assert.notEqual(lines.length, 0, text);
    if (sentence !== undefined)
      assert.equal(lines.join('\n').endsWith(`: ${sentence}`), true, lines.join('\n'));
  }
});

it('finds each figure that a document takes from the sample file or from the file of the demo', () => {
  const addresses = findDemoAddresses();
  assert.deepEqual([...new Set(addresses.map(({ file }) => file))].sort(), [
    'chi-tieu-mau.csv',
    'chi-tieu.csv',
  ]);
  for (const { document, file, id } of addresses) {
    const bytes = readFileSync(new URL(`../../demo/pages/${file}`, import.meta.url));
    assert.doesNotThrow(() => parseFigures(bytes, '').read(id), `${document}: ${file}#${id}`);
  }
});

it('finds a mistake in only one tile of the demo, the one that shows what a mistake looks like', () => {
  const page = readFileSync(new URL('../../demo/pages/indicators.html', import.meta.url), 'utf8');
  const tiles = [...page.matchAll(/<mtqg-indicator\s([^>]*)>/g)].map(([, code = '']) => code);
  const withFigure = tiles.filter((code) => code.includes('label=') && !code.includes('src='));
  assert.equal(withFigure.length >= 15, true, `${withFigure.length} tiles`);
  const fieldNames: readonly string[] = INDICATOR_FIELDS;
  const mistakes = withFigure.flatMap((code) => {
    const fields = readAttributes(code).filter(([name]) => fieldNames.includes(name));
    try {
      parseIndicator(
        Object.fromEntries(fields) as unknown as IndicatorRecord,
        undefined,
        code.includes('lang="en"') ? 'en' : 'vi',
      );
      return [];
    } catch (error) {
      return isIndicatorError(error) ? [error.text] : [String(error)];
    }
  });
  assert.deepEqual(mistakes, ['12.02']);
});
