import { isText } from '../shared/node-types.ts';
import type { Line, Piece } from './visible-pieces.ts';

/** The end of a label: `Hạn góp ý:`. */
const COLON_AT_END = /:\s*$/;
/** After such an end, the text goes on. A sign such as `|` separates texts. */
const WORD_AT_END = /[\p{L}\p{N}]\s*$/u;
/** `bởi Quản trị` and `đến` go on. A name begins with a capital letter. */
const WORD_AT_START = /^\s*\p{Ll}/u;

/**
 * Whether words beside an element belong to its text: `Hạn góp ý: <time>…</time>`, `Cập nhật lúc <time>…</time> bởi Quản trị`. These words are
 * a label, or text that stands in the same element without an element of its own.
 */
export function isInSentence(element: Element, line: Line): boolean {
  const { before, after } = neighboursOf(element, line);
  // Text without an element of its own is in an element that also contains the given one.
  const isBare = (text: Text) => text.parentElement?.contains(element) ?? false;
  if (hasLabel(element, line)) return true;
  const goesOnBefore = before && isText(before) && isBare(before) && WORD_AT_END.test(before.data);
  const goesOnAfter =
    after && isText(after) && isBare(after) && WORD_AT_START.test(after.data.normalize('NFC'));
  return Boolean(goesOnBefore || goesOnAfter);
}

/** Whether a label stands directly before an element. */
export function hasLabel(element: Element, line: Line): boolean {
  const { before } = neighboursOf(element, line);
  return before !== undefined && isText(before) && COLON_AT_END.test(before.data);
}

function neighboursOf(
  element: Element,
  line: Line,
): { before?: Piece | undefined; after?: Piece | undefined } {
  const pieces = line.filter((piece) => !isText(piece) || piece.data.trim() !== '');
  const isInside = (piece: Piece) => element.contains(piece);
  const start = pieces.findIndex(isInside);
  if (start === -1) return {};
  return { before: pieces[start - 1], after: pieces.slice(start).find((piece) => !isInside(piece)) };
}
