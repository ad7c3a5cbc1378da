import { PICTURE } from './file/parse-pictures.ts';
import { tidy } from '../text/sentence.ts';
import { isDrawn, isStyleSeen } from './is-seen.ts';
import { isShifted, isSmall } from './raised-text.ts';
import { isPainted } from './picture.ts';

/** The parts of the CSS property `content`: `"a \"b\""`, `attr(data-label)`, `counter(row)`, `/` in front of a text for screen readers. */
const PARTS = /"((?:[^"\\]|\\.)*)"|attr\(([^\s),]+)[^)]*\)|[\w-]+\([^)]*\)|[^\s"]+/gs;
/** An escape of CSS: `\"`, `\2212 `. */
const ESCAPE = /\\(?:([\da-f]{1,6})\s?|(.))/gis;
/** The letters of icon fonts, and signs such as `▲` and `✓`. `°` is a unit. */
const ICON = /(?!°)[\p{Co}\p{So}]/gu;

/** The text that a style sheet puts in front of the content of an element or behind it. Icons and counters are pictures. */
export function readGeneratedText(element: Element, place: '::before' | '::after'): string {
  const style = getComputedStyle(element, place);
  const { content } = style;
  if (!content || content === 'none' || content === 'normal') return '';
  if (!isStyleSeen(style) || !isDrawn(style, element)) return '';
  const text = readContent(content, element);
  if (text === '') return isPainted(style) ? PICTURE : '';
  const mayBeMark = /\d/.test(text) && (isShifted(style) || isSmall(style, getComputedStyle(element)));
  if (mayBeMark) return PICTURE;
  if (repeatsHeading(element, text)) return '';
  return style.display.startsWith('inline') ? text : `\n${text}\n`;
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

function unescape(text: string): string {
  return text.replace(ESCAPE, (_, code: string | undefined, character: string) =>
    code === undefined ? character : String.fromCodePoint(parseInt(code, 16)),
  );
}

/** On small screens, style sheets may repeat the heading of a column in each of its cells: `td::before { content: attr(data-label) }`. */
function repeatsHeading(cell: Element, text: string): boolean {
  const headings = cell.closest('table')?.tHead?.querySelectorAll('th, td') ?? [];
  const name = toName(text);
  return cell.matches('td, th') && [...headings].some((heading) => toName(heading.textContent) === name);
}

function toName(text: string): string {
  return tidy(text).replace(/ ?:$/, '');
}
