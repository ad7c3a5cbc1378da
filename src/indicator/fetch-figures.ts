import { fetchBytes } from '../shared/fetch.ts';
import { pageGlobal } from '../shared/page-global.ts';
import { IndicatorError } from './indicator-error.ts';
import type { IndicatorRecords } from './parse-figures.ts';
import { parseIndicator } from './parse-record.ts';
import type { IndicatorRecord } from './record.ts';

/** How long a file is shared after its request. Later it is requested again. */
const FRESH_MS = 60_000;

/** A file that the tiles of a page share. Other versions of this script read it too, so its properties must not change. */
interface SharedFile {
  records: Promise<IndicatorRecords>;
  /** When it was requested, in milliseconds since 1970. */
  at: number;
}

/**
 * Loads the record that the fragment of an address names: `chi-tieu.csv#ntm-xa-dat-chuan`. All tiles of a page share one request for
 * a file, which is therefore never cancelled. A file with one record needs no fragment.
 *
 * @throws IndicatorError for an address that cannot be read, an unknown id, and a mistake in the file.
 */
export async function fetchIndicator(src: string): Promise<IndicatorRecord> {
  const { file, id } = parseAddress(src);
  const records = await recordsOf(file);
  const onlyRecord = !id && records.size === 1 ? [...records.values()][0] : undefined;
  const record = records.get(id) ?? onlyRecord;
  if (!record) throw new IndicatorError('unknown', id);
  parseIndicator(record); // A mistake in the record must fail the load.
  return record;
}

function parseAddress(src: string): { file: string; id: string } {
  try {
    const url = new URL(src, document.baseURI);
    const id = decodeURIComponent(url.hash.slice(1)).normalize('NFC');
    url.hash = '';
    return { file: url.href, id };
  } catch (cause) {
    throw new IndicatorError('unread', src, { field: 'src', cause });
  }
}

function recordsOf(file: string): Promise<IndicatorRecords> {
  const files = pageGlobal('indicator-files', () => new Map<string, SharedFile>());
  const known = files.get(file);
  if (known && Date.now() - known.at < FRESH_MS) return known.records;
  const records = fetchRecords(file);
  files.set(file, { records, at: Date.now() });
  records.catch(() => files.delete(file)); // A file that failed is requested again at once.
  return records;
}

async function fetchRecords(file: string): Promise<IndicatorRecords> {
  const { signal } = new AbortController(); // Never aborted, because other tiles wait for the same file.
  const [{ bytes, contentType }, { parseFigures }] = await Promise.all([
    fetchBytes('mtqg-indicator', file, signal),
    import('./parse-figures.ts'),
  ]);
  return parseFigures(bytes, contentType);
}
