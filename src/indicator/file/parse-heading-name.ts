import { lowerFirst } from '../../text/sentence.ts';
import { fieldOf } from './field-names.ts';
import { hasDifference } from './parse-heading-signs.ts';
import { findWords, type HeadingName } from './parse-heading-words.ts';

/** `Kế hoạch Trung ương giao`, `Dự toán HĐND tỉnh giao`. */
const ASSIGNED_PLAN = /^(kế hoạch|dự toán|chỉ tiêu|mục tiêu) \S.{0,60} giao$/i;
/** `Quý IV năm trước`, `Thực hiện tháng 12 năm trước`, `9 tháng năm trước`: the former value of a part of the year. */
const FORMER_PART =
  /^(?:(?:thực hiện|th) )?((?:tháng \d\d?|quý (?:[ivx]+|\d)|\d\d? tháng(?: đầu năm)?) năm trước)$/iu;
/** `Giá hiện hành`, `Giá so sánh 2010`: the prices in which a value is measured. */
const PRICES = /^(theo )?giá (hiện hành|thực tế|so sánh( (năm )?\d{4})?|cố định( (năm )?\d{4})?)$/i;

/** The prices that a text names, for the note of a record: `Giá so sánh 2010`. */
export function parsePrices(text: string): string | undefined {
  if (!PRICES.test(text)) return undefined;
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}

/** Reads the name of a heading from which the other parts were taken off; `undefined` for an unknown name. */
export function parseHeadingName(heading: string): HeadingName | undefined {
  if (heading === '' || heading === '%') return { field: 'bare', presets: {} };
  // `(+/-)` is another part, which the name would be compared without.
  if (hasDifference(heading)) return undefined;
  const words = findWords(heading);
  // A heading that is only `STT` is read elsewhere. After another part was taken off, `TT 2023`, its meaning is not known.
  if (words?.field === 'ignored') return undefined;
  if (words) return words;
  if (ASSIGNED_PLAN.test(heading)) return { field: 'planTarget', presets: { planBy: lowerFirst(heading) } };
  const [, former] = FORMER_PART.exec(heading) ?? [];
  if (former !== undefined) return { field: 'previous', presets: { previousPeriod: lowerFirst(former) } };
  const note = parsePrices(heading);
  if (note) return { field: 'value', presets: { note } };
  const hasPercent = heading.includes('%');
  const field = fieldOf(heading);
  // With a percent sign, a name can only be the ratio of the plan: `% kế hoạch`.
  const isName = field !== undefined && (field === 'planRatio' || !hasPercent);
  return isName ? { field, presets: {} } : undefined;
}
