import { checkItemCount } from './check-item-count.ts';
import { parseComparison } from './parse-comparison.ts';
import { writeOutPlan } from './plan-name.ts';

/** The comma in `tăng 5% so với cùng kỳ, giảm 2% so với tháng trước`. */
const COMMA_BEFORE_VERB = /,(?= (?:tăng|giảm|thêm|bằng|(?:(?:gần|hơn|khoảng) )?gấp|cao hơn|thấp hơn) )/i;
/** The word between two comparisons: `giảm 5% so với tháng trước và tăng 24% so với cùng kỳ`. */
const AND_BEFORE_VERB = /,? (?:và|nhưng)(?= (?:tăng|giảm|bằng|gấp|cao hơn|thấp hơn) )/i;
/** Abbreviations of `so với` and `so với cùng kỳ`: `tăng 5% sv năm 2022`, `tăng 5% svck`. */
const ABBREVIATIONS: readonly [abbreviation: RegExp, words: string][] = [
  [/ svck(?!\p{L})/giu, ' so với cùng kỳ'],
  [/(?<= (?:so với|so|cùng)|%) CK(?= |$)/gu, ' cùng kỳ'],
  [/ (?:sv|so vs) /gi, ' so với '],
];
/** The full stop of a sentence; not the end of the yearbook sign `...`, which stands in place of a figure. */
const FULL_STOP = /(?<!\.)\.$/;

/**
 * The comparisons of a text, with abbreviations written out. Semicolons separate them, and commas, `và` and `nhưng` in front of a verb:
 * `giảm 5% so với tháng trước, tăng 2% so với cùng kỳ`.
 */
export function splitComparisons(text: string): string[] {
  const items = writeOut(text).replace(FULL_STOP, '').split(';');
  checkItemCount(items, text, 'change');
  return items.flatMap(splitAtCommas).filter(Boolean);
}

/** `tăng 5% so với cùng kỳ` for `tăng 5% svck`. */
function writeOut(text: string): string {
  let written = text;
  for (const [pattern, words] of ABBREVIATIONS) written = written.replace(pattern, words);
  return writeOutPlan(written);
}

/** Splits a text at the commas in front of verbs. `so với cùng kỳ, tăng 5%` is not split, because its first part alone is not a comparison. */
function splitAtCommas(text: string): string[] {
  const texts: string[] = [];
  const items = text.split(COMMA_BEFORE_VERB).map((part) => part.trim());
  checkItemCount(items, text, 'change');
  for (const item of items) {
    const last = texts.at(-1) ?? '';
    const joined = `${last}, ${item}`;
    const belongsToLast = last !== '' && !parseComparison(last) && parseComparison(joined) !== undefined;
    if (belongsToLast) texts[texts.length - 1] = joined;
    else texts.push(...splitAtAnd(item));
  }
  return texts;
}

/** Splits a text that is no comparison at `và` and `nhưng`, if all parts are comparisons: not `về số vụ và giảm số người chết`. */
function splitAtAnd(text: string): string[] {
  const parts = text.split(AND_BEFORE_VERB).map((part) => part.trim());
  const isSplit = parts.length > 1 && !parseComparison(text) && parts.every((part) => parseComparison(part));
  return isSplit ? parts : [text];
}
