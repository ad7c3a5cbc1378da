import { lowerFirst } from '../../text/sentence.ts';
import { isUnit } from '../record/label-unit.ts';
import { parseBase } from './parse-heading-base.ts';
import { parsePrices } from './parse-heading-name.ts';
import { parsePeriodName } from './parse-period-name.ts';

/** What stands beside the name of a heading. */
export interface HeadingParts {
  /** The unit in brackets. */
  unit?: string;
  /** The period of the cells: 2023 in `Thực hiện năm 2023`. */
  period?: string;
  /** What the cells are compared with: `cùng kỳ` in `So với cùng kỳ (%)`. */
  base?: string;
  /** `sơ bộ`, `ước tính` or `chính thức`. */
  status?: string;
  /** The day in `Thực hiện đến 31/12/2023`. */
  asOf?: string;
  /** The prices in brackets: `Giá so sánh 2010`. */
  note?: string;
  /** 2 in `tăng giảm 2`. */
  number?: number;
  /** Whether it says that the cells have signs: `(+/-)`. */
  isSigned?: boolean;
  /** Whether it says that the cells are an index: `(năm trước = 100)`. */
  isIndex?: boolean;
}

/** A heading without its last part, and that part. */
interface Step {
  rest: string;
  parts: HeadingParts;
}

/** The name, and what stands in brackets after it. */
const BRACKETS = /^(.*?) ?\(([^()]*)\)$/;
const COMPARISON = /^([^()]*?) ?so với ([^()]*[^()\s])$/i;
/** `2023/2022`: a year against the year before it. */
const YEAR_AGAINST_YEAR = /^(?:(.*\S) )?((?:19|20)\d\d) ?\/ ?((?:19|20)\d\d)$/;
/** `Sơ bộ 2023`, `Sơ bộ – Prel. 2023`, `Ước tính tháng 12/2023`. */
const STATUS =
  /^(sơ bộ|ước tính|dự ước|ước|chính thức)(?: ?[-–—/]? ?(?:prel|est|preliminary|estimates?|estimated|official)(?![a-z])\.?)?(?: ?(.*))?$/i;
const STATUS_ONLY = /^(sơ bộ|ước tính|chính thức)$/i;
/** `Thực hiện đến 31/12/2023`, `Số tính đến hết ngày 31-12-2023`. */
const AS_OF = /^(.*\S) (?:tính )?đến(?: hết)?(?: ngày)? (\d\d?[-/.]\d\d?[-/.]\d{4})$/i;
/** `tăng giảm 2`, `thay-doi-2`. */
const NUMBERED = /^(.*\S)[ -]([2-9])$/;
/** What says that cells have signs: `+/-`, `±`, `tăng +, giảm -`. */
const SIGNED = /^(tăng )?[+±] ?([,;/] ?(giảm )?[-–−])? ?%?$/i;
/** `năm trước = 100`. */
const INDEX_BASE = /^(\S.{0,60}?) ?= ?100 ?%?$/;
/** Words of the longest period: `6 tháng đầu năm 2024`. */
const MAX_PERIOD_WORDS = 5;

/** Takes the last part off a heading. `undefined` if it has none that is known. */
export function takePart(heading: string): Step | undefined {
  return (
    takeBrackets(heading) ??
    takeNumber(heading) ??
    takeComparison(heading) ??
    takeYears(heading) ??
    takeStatus(heading) ??
    takeAsOf(heading) ??
    takePeriod(heading)
  );
}

/** Both parts as one; `undefined` if both give the same thing. */
export function joinParts(first: HeadingParts, second: HeadingParts): HeadingParts | undefined {
  const isTwice = Object.keys(second).some((name) => name in first);
  return isTwice ? undefined : { ...first, ...second };
}

function takeBrackets(heading: string): Step | undefined {
  const [whole, rest = '', inBrackets = ''] = BRACKETS.exec(heading) ?? [];
  if (whole === undefined) return undefined;
  let parts: HeadingParts | undefined = {};
  for (const text of SIGNED.test(inBrackets) ? [inBrackets] : inBrackets.split(/ ?[,;] ?/)) {
    const part = parsePart(text);
    parts = part && parts && joinParts(parts, part);
  }
  return parts && { rest: rest.trim(), parts };
}

/** A part in brackets. */
function parsePart(text: string): HeadingParts | undefined {
  if (isUnit(text)) return { unit: text };
  if (/^\*+$/.test(text)) return {}; // The mark of a note.
  if (SIGNED.test(text)) return { isSigned: true, ...(text.includes('%') && { unit: '%' }) };
  if (STATUS_ONLY.test(text)) return { status: text.toLowerCase() };
  const period = parsePeriodName(text);
  if (period) return { period };
  const note = parsePrices(text);
  if (note) return { note };
  const [, base] = INDEX_BASE.exec(text) ?? [];
  return base ? { isIndex: true, base: parseBase(base) ?? lowerFirst(base) } : undefined;
}

function takeNumber(heading: string): Step | undefined {
  const [, rest = '', number = ''] = NUMBERED.exec(heading) ?? [];
  // `Tháng 2` is a period.
  const isPeriod = parsePeriodName(heading) !== undefined;
  return rest && !isPeriod ? { rest, parts: { number: Number(number) } } : undefined;
}

function takeComparison(heading: string): Step | undefined {
  const [, rest = '', base = ''] = COMPARISON.exec(heading) ?? [];
  const known = base ? parseBase(base) : undefined;
  return known === undefined ? undefined : { rest, parts: { base: known } };
}

function takeYears(heading: string): Step | undefined {
  const [, rest = '', period = '', base = ''] = YEAR_AGAINST_YEAR.exec(heading) ?? [];
  return base < period ? { rest, parts: { period, base } } : undefined;
}

function takeStatus(heading: string): Step | undefined {
  const [, word = '', rest = ''] = STATUS.exec(heading) ?? [];
  const status = word.toLowerCase();
  if (!status) return undefined;
  // `Ước thực hiện` is a name, so `Ước` and `Dự ước` are a status only in front of a period: `Ước tháng 12/2023`.
  const mayBelongToName = status === 'ước' || status === 'dự ước';
  if (!mayBelongToName) return { rest, parts: { status } };
  return parsePeriodName(rest) ? { rest, parts: { status: 'ước tính' } } : undefined;
}

function takeAsOf(heading: string): Step | undefined {
  const [, rest = '', day = ''] = AS_OF.exec(heading) ?? [];
  return rest ? { rest, parts: { asOf: day.replace(/[-.]/g, '/') } } : undefined;
}

/** Takes the longest period at the end: `năm 2023`, not only `2023`. */
function takePeriod(heading: string): Step | undefined {
  const words = heading.split(' ');
  for (let count = Math.min(MAX_PERIOD_WORDS, words.length); count > 0; count--) {
    const period = parsePeriodName(words.slice(-count).join(' '));
    if (period) return { rest: words.slice(0, -count).join(' '), parts: { period } };
  }
  return undefined;
}
