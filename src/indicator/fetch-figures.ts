import { BuiltInUrl } from '../shared/built-ins.ts';
import { CHECK_FILE, type Requested } from '../shared/failed-request.ts';
import { type FetchedFile, fetchBytes } from '../shared/fetch.ts';
import { loadCode } from '../shared/load-code.ts';
import { baseAddress } from '../shared/page-document.ts';
import { pageGlobal } from '../shared/page-global.ts';
import type { FiguresFile } from './file/parse-figures-file.ts';
import type { FiguresOptions } from './file/parse-figures.ts';
import { IndicatorError, isIndicatorError } from './record/indicator-error.ts';
import type { IndicatorRecord } from './record/record.ts';

const FIGURES: Requested = {
  tag: 'mtqg-indicator',
  expected: 'a file of figures',
  otherSite: 'copy the file to this site',
  wrongAddress: CHECK_FILE,
};

/** How long a file is shared after its request. Later it is requested again. */
const FRESH_MS = 60_000;

/**
 * A file that the tiles of a page share. Other versions of this script on the page read it too, so no version may rename its properties or
 * change what they mean.
 */
interface SharedFile {
  answer: Promise<FetchedFile>;
  /** When the file was requested, in milliseconds since 1970. */
  at: number;
}

/** A file as this script parsed it, and the answer that it was parsed from. */
interface ParsedFile {
  answer: Promise<FetchedFile>;
  figures: Promise<FiguresFile>;
}

const parsedFiles = new Map<string, ParsedFile>();

/** What a tile says about its file. */
export interface FetchOptions extends FiguresOptions {
  /** Which record is meant, if the id has records for several periods. */
  period?: string | undefined;
}

/**
 * Loads the record that an address names: `chi-tieu.csv#ntm-xa-dat-chuan`, or `#bang-1:ntm-xa-dat-chuan` for the `<table id="bang-1">` of
 * the page. A period may follow, `#ntm-xa-dat-chuan:2023`. All tiles of a page share one request for a file, which is therefore never
 * cancelled. A file with one indicator needs no id.
 *
 * @param signal Ends the wait for a table that scripts add to the page later.
 * @throws IndicatorError for an address that cannot be read, an unknown id or period, and a mistake in the file that concerns the record.
 */
export async function fetchIndicator(
  src: string,
  { period, ...options }: FetchOptions,
  signal: AbortSignal,
): Promise<IndicatorRecord> {
  if (src.startsWith('#')) {
    const { readPageTable } = await loadCode('the code for tables', () => import('./read-page-table.ts'));
    const { figures, fragment } = await readPageTable(decodeEscapes(src.slice(1)), options, signal);
    return readRecord(figures, [fragment], period);
  }
  const { file, fragments } = splitAddress(src);
  const figures = await figuresOf(file, options);
  try {
    return readRecord(figures, fragments, period);
  } catch (error) {
    throw isIndicatorError(error) ? error.at({ file }) : error;
  }
}

/** @param fragments The spellings of the fragment, which are tried in this order. Each of them may be an id, or an id and a period. */
function readRecord(
  figures: FiguresFile,
  fragments: readonly string[],
  period: string | undefined,
): IndicatorRecord {
  const [first = ''] = fragments;
  const id = first === '' ? figures.onlyId : fragments.find((candidate) => figures.has(candidate));
  if (id !== undefined) return figures.read(id, period);
  for (const candidate of fragments) {
    // `ho-ngheo:2023`; in a file with one indicator also `:2023`.
    const [, idPart = '', encodedPeriod = ''] = /^(.*):([^:]+)$/s.exec(candidate) ?? [];
    const periodPart = decodeEscapes(encodedPeriod);
    const idOfPeriod = idPart || figures.onlyId;
    const isRecordOfPeriod = periodPart !== '' && idOfPeriod !== undefined && figures.has(idOfPeriod);
    if (!isRecordOfPeriod) continue;
    figures.checkSamePeriod(periodPart, period);
    return figures.read(idOfPeriod, periodPart);
  }
  // The file has no such record. `read` throws the mistake that says so.
  return figures.read(first, period);
}

/**
 * The address of the file, and the fragment as written and as decoded. Both are tried, because `%` may begin an escape or be a character of the
 * id: `ty-le-%`.
 */
function splitAddress(src: string): { file: string; fragments: string[] } {
  try {
    const url = new BuiltInUrl(src, baseAddress());
    url.hash = '';
    const [, ...parts] = src.trim().split('#');
    const fragment = parts.join('#');
    return { file: url.href, fragments: [fragment, decodeEscapes(fragment)] };
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
  const shared = { answer: fetchBytes(FIGURES, file, signal), at: Date.now() };
  files.set(file, shared);
  shared.answer.catch(() => files.delete(file)); // A file that failed is requested again at once.
  return shared;
}

async function parseAnswer(answer: Promise<FetchedFile>, options: FiguresOptions): Promise<FiguresFile> {
  const [{ bytes, contentType }, { parseFigures }] = await Promise.all([
    answer,
    loadCode('the code for files', () => import('./file/parse-figures.ts')),
  ]);
  return parseFigures(bytes, contentType, options);
}
