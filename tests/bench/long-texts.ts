import { readFileSync } from 'node:fs';
import type { EngineName } from '../engines.ts';
import { inEachEngine } from './in-engines.ts';
import { NASTY_FILES, NASTY_TEXTS, TEXT_FIELDS } from './nasty-texts.ts';
import { report } from './report.ts';

const LIMIT_MS = 100;

/** The longest time of all texts of one length. */
interface Worst {
  length: number;
  /** How many texts were read. */
  count: number;
  ms: number;
  /** The text and its place. */
  where: string;
}

/** Measures how long a tile takes to read long texts of words and signs that it looks for, in each engine. */
export async function benchLongTexts(script: string): Promise<void> {
  const cases = { texts: NASTY_TEXTS, fields: TEXT_FIELDS, files: NASTY_FILES };
  await inEachEngine(
    {
      '/': ['text/html', '<!doctype html><script type="module" src="/indicator.js"></script>'],
      '/indicator.js': ['text/javascript', readFileSync(script)],
      '/cases.json': ['application/json', JSON.stringify(cases)],
    },
    measure,
    reportWorst,
  );
}

function reportWorst(engine: EngineName, results: readonly Worst[]): void {
  for (const { length, count, ms, where } of results) {
    report(
      `${engine}: longest of ${count} texts of ${length} characters`,
      `${Math.round(ms)} ms`,
      `≤ ${LIMIT_MS} ms`,
    );
    console.log(`  ${where}`);
  }
}

/** Runs in the page. */
async function measure(): Promise<Worst[]> {
  type Tile = HTMLElement & { record: object; updateComplete: Promise<unknown> };
  interface Cases {
    texts: { start: string; part: string; end: string }[];
    fields: string[];
    files: string[];
  }
  /** The longest text that every field reads, and a longer one. Only the points of a series may be so long; elsewhere it is a mistake. */
  const LENGTHS = [5000, 100_000];
  /** A slow text is measured this often, and its shortest time counts, because the machine may have been busy. */
  const ROUNDS = 3;
  const { texts, fields, files } = (await (await fetch('/cases.json')).json()) as Cases;
  await customElements.whenDefined('mtqg-indicator');
  // Each mistake is a warning, and thousands of them would fill the console.
  console.warn = () => undefined;
  const tile = document.body.appendChild(document.createElement('mtqg-indicator')) as Tile;
  const timeRecord = async (record: object) => {
    const startedAt = performance.now();
    tile.record = record;
    await tile.updateComplete;
    return performance.now() - startedAt;
  };
  let fileCount = 0;
  const timeFile = async (file: string) => {
    window.fetch = () => Promise.resolve(new Response(file, { headers: { 'content-type': 'text/csv' } }));
    const loader = document.createElement('mtqg-indicator');
    const ended = new Promise((resolve) => {
      for (const name of ['mtqg-load', 'mtqg-error']) loader.addEventListener(name, resolve, { once: true });
    });
    const startedAt = performance.now();
    loader.setAttribute('src', `/${fileCount++}.csv#a`);
    document.body.append(loader);
    await ended;
    const duration = performance.now() - startedAt;
    loader.remove();
    return duration;
  };
  const results: Worst[] = [];
  for (const length of LENGTHS) {
    const worst: Worst = { length, count: 0, ms: 0, where: '' };
    const keepWorst = async (where: string, time: () => Promise<number>) => {
      worst.count++;
      let ms = await time();
      for (let round = 1; round < ROUNDS && ms > worst.ms; round++) ms = Math.min(ms, await time());
      if (ms > worst.ms) Object.assign(worst, { ms, where });
    };
    for (const { start, part, end } of texts) {
      const repeated = part.repeat(Math.ceil(length / part.length));
      const text = start + repeated.slice(0, length - start.length - end.length) + end;
      const name = JSON.stringify(`${start}${part}…${end}`);
      for (const field of fields) {
        const record = { label: 'X', value: '1', unit: '%', [field]: text };
        await keepWorst(`${field}: ${name}`, () => timeRecord(record));
      }
      for (const file of files) {
        // Without line breaks, semicolons and quotes, the text stays in its cell.
        const content = file.replace('…', text.replace(/[\n;"]/g, ' '));
        await keepWorst(`${JSON.stringify(file)}: ${name}`, () => timeFile(content));
      }
    }
    results.push(worst);
  }
  return results;
}
