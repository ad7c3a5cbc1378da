/** At most this many characters of a wrong text are quoted. */
const MAX_QUOTED = 80;

/** A text as a mistake quotes it. */
export function excerpt(text: string): string {
  return text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text;
}

/** A quoted cell or a name from JSON may have several lines. */
export function toOneLine(text: string): string {
  return text.replace(/[\n\v\f\r\u0085\u2028\u2029]+/g, ' ');
}
