import { hasColorOfBackground } from './colors.ts';
import { PICTURE } from './file/parse-pictures.ts';
import { readDrawing } from './drawn-letters.ts';
import { isStyleSeen, isVisible } from './is-seen.ts';
import { GAP, looksApart } from './gap.ts';
import { hasPictureBehind, isPainted } from './picture.ts';
import { findShift, isSmall } from './text-shift.ts';

/**
 * The parts of the CSS property `content`: `"a \"b\""`, `attr(data-label)`, `counter(row)`; and `/`, which begins a text for screen
 * readers.
 */
const PARTS = /"((?:[^"\\]|\\.)*)"|attr\(([^\s),]+)(?:[\s,][^)]*)?\)|(?<![\w-])[\w-]+\([^)]*\)|[^\s"]+/gs;
/** An escape of CSS: `\"`, `\2212 `. */
const ESCAPE = /\\(?:([\da-f]{1,6})\s?|(.))/gis;
/** The letters of icon fonts, and signs such as `▲` and `✓`. Not `°`, which is a unit. */
const ICON = /(?!°)[\p{Co}\p{So}]/gu;
const DIGIT = /\d/;

/**
 * The text that a style sheet puts in front of the content of an element or behind it. `PICTURE`, the character that stands for a picture,
 * replaces each icon and counter, and a text that may be the mark of a note.
 *
 * @param isHeading Whether a text is the heading of the column of the element. Such a text is left out.
 */
export function readGeneratedText(
  element: Element,
  place: '::before' | '::after',
  isHeading: (text: string) => boolean = () => false,
): string {
  const style = getComputedStyle(element, place);
  const { content } = style;
  if (!hasContent(style) || !isStyleSeen(style) || !isVisible(style, element)) return '';
  const drawing = readDrawing(element, style);
  const text = drawing === 'unseen' ? '' : readContent(content, element);
  if (text === '') return isPainted(style) ? PICTURE : '';
  if (isHeading(text)) return '';
  const mayBeMark = findShift(style) !== undefined || isSmall(style, getComputedStyle(element));
  if (mayBeMark && DIGIT.test(text)) return PICTURE;
  // `PICTURE` also marks a text that may look different from what is written. One `PICTURE` in the text is enough.
  const mayLookDifferent =
    drawing === 'unclear' || hasPictureBehind(style) || hasColorOfBackground(element, style);
  if (!text.includes(PICTURE) && mayLookDifferent) return PICTURE + text;
  if (!style.display.startsWith('inline')) return `\n${text}\n`;
  return looksApart(style, element) ? `${GAP}${text}${GAP}` : text;
}

/**
 * The text that a style sheet adds, even if its letters are transparent; empty if there is none. `PICTURE` stands only for what
 * is no text, such as an icon or a counter. No `GAP` and no line ends are added.
 */
export function readAddedText(element: Element, place: '::before' | '::after'): string {
  const style = getComputedStyle(element, place);
  const isShown = hasContent(style) && isStyleSeen(style) && isVisible(style, element);
  return isShown ? readContent(style.content, element) : '';
}

function hasContent({ content }: CSSStyleDeclaration): boolean {
  return content !== '' && content !== 'none' && content !== 'normal';
}

function readContent(content: string, element: Element): string {
  let text = '';
  for (const [part, quoted, attribute] of content.matchAll(PARTS)) {
    if (part === '/') break;
    if (quoted !== undefined) text += unescape(quoted).replace(ICON, PICTURE);
    else if (attribute !== undefined) text += element.getAttribute(attribute) ?? '';
    else text += PICTURE;
  }
  return text;
}

/** `\2212 5` as `−5`. */
function unescape(text: string): string {
  return text.replace(ESCAPE, (_, code: string | undefined, character: string) =>
    code === undefined ? character : String.fromCodePoint(parseInt(code, 16)),
  );
}
