import { listenToDocument, ofDocument } from '../shared/page-document.ts';
import type { FiguresFile } from './file/parse-figures-file.ts';
import { type FiguresOptions, parseRows } from './file/parse-figures.ts';
import { readTable } from './read-table.ts';
import { findTitles } from './table-titles.ts';
import { IndicatorError } from './record/indicator-error.ts';

/**
 * How long tiles share what was read of a table. After that, the table is read again even if its HTML is the same, because style sheets may
 * have hidden or shown parts of the table.
 */
const FRESH_MS = 1000;

/** How long tiles wait for a table that a script adds to the page. */
const MAX_WAIT_MS = 2000;

/** A table that was read, with the content and the options it was read with. */
interface KnownTable {
  html: string;
  /** When it was read, in milliseconds since 1970. */
  at: number;
  options: string;
  figures: FiguresFile;
}

const knownTables = new WeakMap<HTMLTableElement, KnownTable>();

/** The figures of a table of the page, and the rest of the fragment: the id of the record, and perhaps its period. */
export interface PageFigures {
  figures: FiguresFile;
  fragment: string;
}

/**
 * Finds the table that a fragment such as `bang-1:tong-so-ho` names, and reads it as it is now. A table that scripts add later is awaited
 * for `MAX_WAIT_MS`, or until the signal aborts.
 *
 * @throws IndicatorError if the page has no such table, and the reason of the signal if it aborts.
 */
export async function readPageTable(
  fragment: string,
  options: FiguresOptions,
  signal: AbortSignal,
): Promise<PageFigures> {
  await untilParsed();
  signal.throwIfAborted();
  const found = findTable(fragment);
  const hasRows = found !== undefined && found.table.rows.length > 0;
  const named = hasRows ? found : await awaitTable(fragment, signal);
  if (named) return { figures: figuresOf(named.table, options), fragment: named.rest };
  const [id = ''] = fragment.split(':');
  throw new IndicatorError('no-table', id, { field: 'src' });
}

interface NamedTable {
  table: HTMLTableElement;
  /** The part of the fragment behind the id of the table. */
  rest: string;
}

function findTable(fragment: string): NamedTable | undefined {
  const parts = fragment.split(':');
  // The id of the table may contain colons.
  for (let count = 1; count <= parts.length; count++) {
    const table = ofDocument('getElementById').call(document, parts.slice(0, count).join(':'));
    if (table instanceof HTMLTableElement) return { table, rest: parts.slice(count).join(':') };
  }
  return undefined;
}

/**
 * Waits until the page has the table and the table has rows. After `MAX_WAIT_MS`, returns the table even without rows, or `undefined` if
 * the page has no such table. Rejects if the signal aborts.
 */
async function awaitTable(fragment: string, signal: AbortSignal): Promise<NamedTable | undefined> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      observer.disconnect();
      clearTimeout(timeout);
    };
    const finish = () => {
      stop();
      resolve(findTable(fragment));
    };
    const observer = new MutationObserver(() => {
      if (findTable(fragment)?.table.rows.length) finish();
    });
    observer.observe(document, { childList: true, subtree: true, attributeFilter: ['id'] });
    const timeout = setTimeout(finish, MAX_WAIT_MS);
    signal.addEventListener('abort', () => {
      stop();
      reject(signal.reason as Error);
    });
  });
}

/** Waits until the page is parsed, because the table may stand below the tile. */
async function untilParsed(): Promise<void> {
  if (ofDocument('readyState') !== 'loading') return;
  await new Promise<void>((resolve) => listenToDocument('DOMContentLoaded', resolve, { once: true }));
}

/** The figures of a table. Tiles that load together share them as long as the page does not change the table. */
function figuresOf(table: HTMLTableElement, { ignoreColumns, numberFormat }: FiguresOptions): FiguresFile {
  const html = [table, ...findTitles(table)].map((element) => element.outerHTML).join('\n');
  const options = JSON.stringify([ignoreColumns, numberFormat]);
  const known = knownTables.get(table);
  const isSame = known?.html === html && known.options === options;
  if (isSame && Date.now() - known.at < FRESH_MS) return known.figures;
  const figures = parseRows(readTable(table), { ignoreColumns, numberFormat });
  knownTables.set(table, { html, at: Date.now(), options, figures });
  return figures;
}
