import { type FetchedFile, fetchBytes } from '../shared/fetch.ts';
import { pageGlobal } from '../shared/page-global.ts';
import { IndicatorError } from './indicator-error.ts';
import type { FiguresFile } from './parse-entries.ts';
import type { FiguresOptions } from './parse-figures.ts';
import type { IndicatorRecord } from './record.ts';

/** How long a file is shared after its request. Later it is requested again. */
const FRESH_MS = 60_000;

/** A file that the tiles of a page share. Other versions of this script read it too, so its properties must not change. */
interface SharedFile {
  answer: Promise<FetchedFile>;
  /** When it was requested, in milliseconds since 1970. */
  at: number;
}

/** The file that this script parsed last, with the options of its tiles. */
interface ParsedFile {
  answer: Promise<FetchedFile>;
  figures: Promise<FiguresFile>;
}

const parsedFiles = new Map<string, ParsedFile>();

/**
 * Loads the record that the fragment of an address names: `chi-tieu.csv#ntm-xa-dat-chuan`. All tiles of a page share one request for
 * a file, which is therefore never cancelled. A file with one record needs no fragment.
 *
 * @throws IndicatorError for an address that cannot be read, an unknown id, and a mistake in the file that concerns the record.
 */
export async function fetchIndicator(src: string, options: FiguresOptions): Promise<IndicatorRecord> {
  const { file, ids } = parseAddress(src);
  const figures = await figuresOf(file, options);
  const [first = ''] = ids;
  const [onlyEntry, secondEntry] = figures.entries;
  const id = ids.find((candidate) => figures.has(candidate)) ?? first;
  const takesOnlyEntry = !id && onlyEntry && !secondEntry;
  return figures.read(takesOnlyEntry ? onlyEntry.id : id);
}

/** The address of the file, and the id as it is written and as it is decoded: an id may have a percent sign. */
function parseAddress(src: string): { file: string; ids: string[] } {
  try {
    const url = new URL(src, document.baseURI);
    url.hash = '';
    const [, id = ''] = /#(.*)$/s.exec(src.trim()) ?? [];
    return { file: url.href, ids: [id, decodeEscapes(id)] };
  } catch (cause) {
    throw new IndicatorError('unread', src, { field: 'src', cause });
  }
}

/** Decodes `%E1%BB%99`; `50%` stays. */
function decodeEscapes(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Parses a file once for all tiles with the same options. */
async function figuresOf(file: string, options: FiguresOptions): Promise<FiguresFile> {
  const { answer } = requestFile(file);
  const key = JSON.stringify([file, options.ignoreColumns, options.numberFormat]);
  const known = parsedFiles.get(key);
  if (known?.answer === answer) return known.figures;
  const figures = parseAnswer(answer, options);
  parsedFiles.set(key, { answer, figures });
  return figures;
}

function requestFile(file: string): SharedFile {
  const files = pageGlobal('indicator-answers', () => new Map<string, SharedFile>());
  const known = files.get(file);
  if (known && Date.now() - known.at < FRESH_MS) return known;
  const { signal } = new AbortController(); // Never aborted, because other tiles wait for the same file.
  const shared = { answer: fetchBytes('mtqg-indicator', file, signal), at: Date.now() };
  files.set(file, shared);
  shared.answer.catch(() => files.delete(file)); // A file that failed is requested again at once.
  return shared;
}

async function parseAnswer(answer: Promise<FetchedFile>, options: FiguresOptions): Promise<FiguresFile> {
  const [{ bytes, contentType }, { parseFigures }] = await Promise.all([
    answer,
    import('./parse-figures.ts'),
  ]);
  return parseFigures(bytes, contentType, options);
}
