import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { parseAmount } from '../../src/indicator/record/parse-amount.ts';
import { parseIndicator } from '../../src/indicator/record/parse-record.ts';
import { isIndicatorError } from '../../src/indicator/record/indicator-error.ts';
import { type Indicator, INDICATOR_FIELDS, type IndicatorRecord } from '../../src/indicator/record/record.ts';
import { toShownText } from '../../src/indicator/sentence/phrase.ts';
import { toPhrases } from '../../src/indicator/sentence/phrases.ts';
import { toSentenceWithoutLabel } from '../../src/indicator/sentence/sentence.ts';

const DOCUMENT = readFileSync(new URL('../../docs/indicator.md', import.meta.url), 'utf8');
const ATTRIBUTE = /([a-z]+(?:-[a-z]+)*)="([^"]*)"/g;
/** The names of the kinds of amounts in the document, and in the code. */
const KINDS = { 'At least': 'at-least', 'At most': 'at-most', About: 'about', 'A range': 'range' };

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

it('shows and says the attributes in the tables of docs/indicator.md as documented', () => {
  const rows = readRows('| Attributes | Shown |');
  assert.equal(rows.length >= 19, true, `${rows.length} rows`);
  for (const [code = '', shown, heard] of rows) {
    const indicator = parseAttributes(code);
    assert.equal(show(indicator), shown, code);
    if (heard !== undefined) assert.equal(toSentenceWithoutLabel(indicator, undefined, 'vi'), heard, code);
  }
});

it('shows the attributes in the sentences of docs/indicator.md as documented', () => {
  const sentences = [...DOCUMENT.replace(/\n\s*/g, ' ').matchAll(/`([^`]*="[^`]*)` is "([^"]+)"/g)];
  assert.notEqual(sentences.length, 0);
  for (const [, code = '', shown] of sentences) assert.equal(show(parseAttributes(code)), shown, code);
});

it('reads the examples of bounds, hedges and ranges in docs/indicator.md as the kinds that the document names', () => {
  const examples = readRows('| | Examples |').flatMap(([name = '', codes = '']) =>
    [...codes.matchAll(/`([^`]+)`/g)].map(([, text = '']) => ({ name, text })),
  );
  assert.equal(examples.length >= 25, true, `${examples.length} examples`);
  for (const { name, text } of examples) {
    const kind = Object.entries(KINDS).find(([beginning]) => name.startsWith(beginning))?.[1];
    assert.equal(parseAmount(text)?.amount.kind, kind, text);
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
