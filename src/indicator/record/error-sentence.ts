import type { Language } from '../../text/language.ts';
import { capitalize } from '../../text/sentence.ts';
import type { IndicatorError } from './indicator-error.ts';
import { entryInEnglish } from './mistake-place.ts';
import { mistakeMessages } from './mistake-messages.ts';
import { excerpt, toOneLine } from './quoted-text.ts';

/** One sentence for readers: `Xã đạt chuẩn: không đọc được “12.02” ở cột “giá trị”; hãy viết 12,02`. */
export function toErrorSentence(error: IndicatorError, language: Language): string {
  const sentence = describeMistake(error, language);
  return error.label ? toOneLine(`${error.label}: ${sentence}`) : capitalize(sentence);
}

/**
 * The sentence for the author in the console, with the row at its end: `Xã đạt chuẩn: cannot read “12.02” in the column “giá trị”; write 12,02
 * (row 3)`.
 */
export function toConsoleSentence(error: IndicatorError): string {
  const { label, column, row, isJson } = error;
  // Without a column, the sentence itself names the row.
  const place = column !== undefined && row !== undefined ? ` (${entryInEnglish(row, isJson)})` : '';
  const sentence = describeMistake(error, 'en') + place;
  return label ? `${label}: ${sentence}` : sentence;
}

/** The sentence without the label: `không đọc được “12.02” ở cột “giá trị”; hãy viết 12,02`. */
export function describeMistake(error: IndicatorError, language: Language): string {
  const { problem, text, field, column, row, other, suggestion, isJson } = error;
  const details = { text: excerpt(text), field, column, row, other, suggestion, isJson };
  return toOneLine(mistakeMessages[language][problem](details));
}
