import { findImpossibleTime } from './impossible-time.ts';
import { IndicatorError } from './indicator-error.ts';

/** Days, and months, quarters and weeks with their year. `tháng` and a number alone are not a time: `trong tháng 35 hộ`. */
const TIMES =
  /(?<![\d/.-])\d\d?([/.-])\d\d?\1\d{4}(?![\d/])|(?<!\p{L})ngày \d\d? tháng \d\d?(?: năm \d{4})?(?!\d)|(?<!\p{L}|\d )(?:tháng \d+|quý (?:[ivx]+|\d+)|tuần \d+)(?:\/| năm )\d{4}(?!\d)/giu;
/** Fields whose words may name a time. `period` and the other fields that are a time are checked where they are parsed. */
const FIELDS = ['label', 'text', 'also', 'planBy', 'planRatio', 'rank', 'programme', 'source', 'note'];

/** Throws for a time within words that does not exist, such as `đến 30/02/2023`. */
export function checkTimesInWords(text: string, field: string): void {
  if (!FIELDS.includes(field)) return;
  for (const [time] of text.matchAll(TIMES)) {
    if (findImpossibleTime(time)) throw new IndicatorError('impossible-time', time, { field });
  }
}
