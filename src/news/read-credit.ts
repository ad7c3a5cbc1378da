import { isText } from '../shared/node-types.ts';
import { hasContent, type Line, type Piece, textOfLine } from './visible-pieces.ts';

/** `Viết bởi: An Bình - Báo Tỉnh` is shorter. A longer text is not a name. */
const MAX_CREDIT_LETTERS = 80;
/** Class names of elements that name the author or the source, in WordPress, Joomla and Drupal and on Vietnamese portals. */
const CREDIT_CLASS =
  /(^|[-_])(author|byline|credit|source|createdby|writtenby|posted-?by|username|tac-?gia|nguon)([-_]|$)/i;
/** `Nguồn: Báo Tỉnh`, `Tác giả: An Bình`. */
const LABEL = /^\(?(nguồn|nguồn tin|tác giả|người (viết|đăng)|viết bởi|đăng bởi|theo|author|source) ?:/i;
/** `Theo Báo Tỉnh`, `Đăng bởi An Bình`. A sentence that begins with these words ends with a full stop. */
const WORD_BEFORE_NAME = /^\(?([Tt]heo|[Bb]ởi|([Vv]iết|[Đđ]ăng) bởi|[Bb]y|[Pp]hóng viên) \p{Lu}.*[^.!?…]$/u;

/**
 * Whether a line names the author or the source of the article.
 *
 * @param title The heading of the article. The classes of elements around it say nothing about the line.
 */
export function isCredit(line: Line, title: Element): boolean {
  const text = textOfLine(line).normalize('NFC');
  if (text.length > MAX_CREDIT_LETTERS) return false;
  const isInCredit = (piece: Piece) => isText(piece) && elementsApartFrom(piece, title).some(hasCreditClass);
  return LABEL.test(text) || WORD_BEFORE_NAME.test(text) || line.filter(hasContent).every(isInCredit);
}

export function hasCreditClass(element: Element): boolean {
  return [...element.classList].some((name) => CREDIT_CLASS.test(name));
}

/** The elements that contain a text, but not the title. */
function elementsApartFrom(text: Text, title: Element): Element[] {
  const elements: Element[] = [];
  for (let element = text.parentElement; element && !element.contains(title); element = element.parentElement)
    elements.push(element);
  return elements;
}
