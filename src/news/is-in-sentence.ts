import { isText } from '../shared/node-types.ts';
import { endsWithColon, isLabelOfDate } from './labels.ts';
import type { Line, Piece } from './visible-pieces.ts';

/** A letter or digit at the end of the text before an element: the sentence continues in the element. Another sign, such as `|`, separates the two. */
const WORD_AT_END = /[\p{L}\p{N}]\s*$/u;
/** The first letter of a text after an element. A small letter continues the text: `bởi Quản trị`. A capital one begins a name. */
const WORD_AT_START = /^\s*\p{Ll}/u;

/**
 * Whether words beside an element belong to its text: `Hạn góp ý: <time>…</time>`, `Cập nhật lúc <time>…</time> bởi Quản trị`. These words are
 * a label, or text that stands in the same element without an element of its own.
 */
export function isInSentence(element: Element, line: Line): boolean {
  const { before, after } = neighboursOf(element, line);
  // A text without an element of its own: its parent also contains `element`.
  const isBare = (text: Text) => text.parentElement?.contains(element) ?? false;
  if (hasColonBefore(element, line)) return true;
  if (before && isText(before) && (isLabelOfDate(before.data) || isInTerm(before))) return true;
  const goesOnBefore = before && isText(before) && isBare(before) && WORD_AT_END.test(before.data);
  const goesOnAfter =
    after && isText(after) && isBare(after) && WORD_AT_START.test(after.data.normalize('NFC'));
  return Boolean(goesOnBefore || goesOnAfter);
}

/** Whether a label with a colon stands directly before an element. */
export function hasColonBefore(element: Element, line: Line): boolean {
  const { before } = neighboursOf(element, line);
  return before !== undefined && isText(before) && endsWithColon(before.data);
}

/** Whether a text is in the `<dt>` of a list of descriptions. */
function isInTerm(text: Text): boolean {
  return Boolean(text.parentElement?.closest('dt'));
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
