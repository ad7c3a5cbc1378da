import { indexed } from '../../text/indexed.ts';
import { formatQuoted, fromEnglish } from '../../text/number.ts';
import { IndicatorError } from './indicator-error.ts';
import { toTidiedText } from './parse-text.ts';
import type { IndicatorRecord } from './record.ts';

/** The fields that have numbers. */
export const NUMBER_FIELDS = [
  'value',
  'of',
  'also',
  'planRatio',
  'planTarget',
  'previous',
  'change',
  'rank',
  'rankOf',
  'series',
] as const satisfies readonly (keyof IndicatorRecord)[];

/** The fields with a list of comparisons or plans, which have fields with numbers too. */
export const LIST_FIELDS = ['changes', 'plans'] as const;
/** The fields of words in which a number with its unit may stand: `vượt 1,234 hộ`. */
const WORD_FIELDS = ['text', 'planStatus', 'planBy'] as const;
/** A number with decimals or grouped thousands, between words; not the digits of `111/2024/QH15`. */
const NUMBER_IN_WORDS = /(?<![\p{L}\d.,/-])\d+(?:[.,]\d+)+(?![\p{L}\d.,/-])/gu;
/** Words in front of a number that is a name: `tiêu chí 17.1`, `Điều 5.2`. */
const NAME_BEFORE =
  /(?<!\p{L})(?:tiêu chí|điều|khoản|mục|bảng|biểu|phụ lục|nghị định|nghị quyết|quyết định|thông tư|luật|phiên bản|criterion|article|section|table|version) (?:số )?$/iu;
const NUMBER = /\d+(?:[.,]\d+)*/g;

/** A text with numbers. */
interface NumberText {
  /** Where it stands in the record, as errors name it: `value`, `changes[0].change`. */
  field: string;
  text: string;
}

/** The texts of a field in which numbers may stand: the field itself, or the texts in its list of texts, points, comparisons or plans. */
export function toNumberTexts(field: string, value: unknown): NumberText[] {
  if (!isNumberField(field) && !isListField(field)) return [];
  const items: unknown[] = Array.isArray(value) ? value : [value];
  const texts: NumberText[] = [];
  for (const [index, item] of indexed(items)) {
    if (typeof item === 'string') texts.push({ field, text: item });
    if (typeof item !== 'object' || item === null) continue;
    for (const [name, text] of Object.entries(item) as [string, unknown][]) {
      const place = isListField(field) ? `${field}[${index}].${name}` : field;
      if (isNumberField(name) && typeof text === 'string') texts.push({ field: place, text });
    }
  }
  return texts;
}

/** The words of a record and of its plans in which a number with its unit may stand. */
export function toWordTexts(record: IndicatorRecord): NumberText[] {
  const plans: unknown[] = Array.isArray(record.plans) ? record.plans : [];
  const places = [
    { place: '', fields: record as object },
    ...plans.map((plan, index) => ({ place: `plans[${index}].`, fields: plan })),
  ];
  return places.flatMap(({ place, fields }) => {
    const entries = Object.entries(fields ?? {}) as [string, unknown][];
    const words = entries.filter(([name]) => isWordField(name));
    return words.map(([name, value]) => ({ field: place + name, text: toTidiedText(value, name) }));
  });
}

/** The record with the numbers of its texts in Vietnamese notation. JavaScript numbers stay, because they have no notation. */
export function toVietnameseNumbers(record: IndicatorRecord): IndicatorRecord {
  const format = toTidiedText(record.numberFormat, 'numberFormat').toLowerCase() || 'vi';
  if (format === 'vi') return record;
  if (format !== 'en') {
    throw new IndicatorError('unread', format, { field: 'numberFormat', suggestion: 'vi, en' });
  }
  const rewritten: Record<string, unknown> = { ...record };
  for (const field of [...NUMBER_FIELDS, ...LIST_FIELDS]) rewritten[field] = rewrite(record[field], field);
  for (const field of WORD_FIELDS) rewritten[field] = rewriteWords(record[field]);
  return rewritten as unknown as IndicatorRecord;
}

/** @param value A text, or a list of texts, points, comparisons or plans. Anything else is returned unchanged. */
function rewrite(value: unknown, field: string): unknown {
  if (typeof value === 'string') return rewriteText(value, field);
  if (!Array.isArray(value)) return value;
  return value.map((item: unknown) => rewriteItem(item, field));
}

/** @param item A text, or an object: a point with its number in `value`, or a comparison or plan with numbers in several fields. */
function rewriteItem(item: unknown, field: string): unknown {
  if (typeof item === 'string') return rewriteText(item, field);
  if (typeof item !== 'object' || item === null) return item;
  return Object.fromEntries(
    Object.entries(item).map(([name, value]: [string, unknown]) => {
      const isNumber = typeof value === 'string' && isNumberField(name);
      if (isNumber) return [name, rewriteText(value, field)];
      return [name, isWordField(name) ? rewriteWords(value) : value];
    }),
  );
}

function rewriteText(text: string, field: string): string {
  return text.replace(NUMBER, (number) => {
    const hasPointOrComma = /[.,]/.test(number);
    const vietnamese = hasPointOrComma ? fromEnglish(number) : number;
    if (vietnamese === undefined) throw new IndicatorError('no-english-number', text, { field });
    // A comma in an English number groups thousands. A number without a comma gets no grouping.
    return number.includes(',') ? formatQuoted(vietnamese, 'vi') : vietnamese;
  });
}

/**
 * A mistake whose texts have English numbers, as the author wrote them. The number fields of an English record are rewritten before they
 * are read.
 */
export function withEnglishNumbers(error: IndicatorError): IndicatorError {
  const { problem, text, field, suggestion, other } = error;
  const [name = ''] = field.split('[');
  if (!isNumberField(name) && !isListField(name)) return error;
  // Without a suggestion, the sentence has an example, which would be a Vietnamese number.
  const hasOnlyExample = problem === 'unread' && suggestion === undefined;
  return new IndicatorError(hasOnlyExample ? 'no-english-number' : problem, toEnglishNotation(text), {
    field,
    suggestion: suggestion && toEnglishNotation(suggestion),
    other: other && toEnglishNotation(other),
  });
}

/** `1.200,5` as `1,200.5`. */
function toEnglishNotation(text: string): string {
  return text.replace(NUMBER, (number) => number.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')));
}

/**
 * Rewrites the numbers between words. Other digits, such as `111/2024/QH15`, stay, and so do names such as `17.1`. A number with a comma,
 * `1,234`, is not a name.
 */
function rewriteWords(text: unknown): unknown {
  if (typeof text !== 'string') return text;
  return text.replace(NUMBER_IN_WORDS, (number, index: number) => {
    const mayBeName = number === text.trim() || NAME_BEFORE.test(text.slice(0, index));
    const isName = mayBeName && !number.includes(',');
    const vietnamese = isName ? undefined : fromEnglish(number);
    return vietnamese === undefined ? number : formatQuoted(vietnamese, 'vi');
  });
}

function isNumberField(name: string): boolean {
  return (NUMBER_FIELDS as readonly string[]).includes(name);
}

function isWordField(name: string): boolean {
  return (WORD_FIELDS as readonly string[]).includes(name);
}

function isListField(name: string): boolean {
  return (LIST_FIELDS as readonly string[]).includes(name);
}
