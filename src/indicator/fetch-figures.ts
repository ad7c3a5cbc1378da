import { IndicatorError, type IndicatorRecord, parseIndicator } from './parse-record.ts';
import type { IndicatorRecords } from './parse-figures.ts';
import { fetchBytes } from '../shared/fetch.ts';
import { pageGlobal } from '../shared/page-global.ts';

/** Milliseconds for which a file that was had is not asked for again: tiles that come a little later share it, too. */
const FRESH = 60_000;

interface File {
  records: Promise<IndicatorRecords>;
  /** When it was asked for. */
  at: number;
}

/**
 * Brings the record that the fragment of an address names: `chi-tieu.csv#ntm-xa-dat-chuan`. All tiles of a page, whatever script they
 * came from, ask for a file once; for one that failed, or was had a minute ago, anew.
 */
export async function fetchIndicator(address: string, signal: AbortSignal): Promise<IndicatorRecord> {
  const url = new URL(address);
  const id = decodeURIComponent(url.hash.slice(1)).normalize('NFC');
  url.hash = '';
  const records = await fileAt(url.href);
  signal.throwIfAborted();
  const record = records.get(id) ?? (!id && records.size === 1 ? [...records.values()][0] : undefined);
  if (!record) throw new IndicatorError('unknown', id);
  parseIndicator(record);
  return record;
}

function fileAt(url: string): Promise<IndicatorRecords> {
  const files = pageGlobal('indicator-files', () => new Map<string, File>());
  const known = files.get(url);
  if (known && Date.now() - known.at < FRESH) return known.records;
  const records = fetchFile(url);
  files.set(url, { records, at: Date.now() });
  records.catch(() => files.delete(url));
  return records;
}

async function fetchFile(url: string): Promise<IndicatorRecords> {
  const [{ bytes, contentType }, { readIndicators }] = await Promise.all([
    fetchBytes('mtqg-indicator', url, new AbortController().signal),
    import('./parse-figures.ts'),
  ]);
  return readIndicators(bytes, contentType);
}
