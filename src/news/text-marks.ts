import { isBlock } from '../shared/is-block.ts';

/** The names of the elements with which the widgets show a mark. */
export type MarkName =
  'a' | 'abbr' | 'bdi' | 'bdo' | 'del' | 'ins' | 'li' | 'q' | 'rt' | 'ruby' | 's' | 'span' | 'sub' | 'sup';

/** What an element of the page says about the text in it: that it is raised, deleted, a link, an item of a list, or in another language. */
export interface TextMark {
  name: MarkName;
  /** The element of the page, which has the address, the language and the title. */
  element: Element;
  /** Whether the element is a line of its own. */
  isBlock: boolean;
}

/** Elements that change what a text says. Others, such as `<b>`, only change its looks. */
const MARK_NAMES = new Map<string, MarkName>([
  ['abbr', 'abbr'],
  ['acronym', 'abbr'],
  ['bdi', 'bdi'],
  ['bdo', 'bdo'],
  ['del', 'del'],
  ['ins', 'ins'],
  ['q', 'q'],
  ['rt', 'rt'],
  ['ruby', 'ruby'],
  ['s', 's'],
  ['strike', 's'],
  ['sub', 'sub'],
  ['sup', 'sup'],
]);
/** Elements whose style may be a mark. To compute the styles of all elements would take much longer. */
const WITH_STYLE = '[style], b, big, em, font, i, small, span, strong, u';
/** Attributes that say something about the text of any element. */
const WITH_ATTRIBUTES = '[lang], [dir], [title]';

/** The marks of a text, the outermost first. Only elements inside the widget, which has a shadow root, are marks. */
export function marksOf(text: Text): TextMark[] {
  const marks: TextMark[] = [];
  for (let element = text.parentElement; element && !element.shadowRoot; element = element.parentElement)
    marks.unshift(...marksOfElement(element));
  return marks;
}

function marksOfElement(element: Element): TextMark[] {
  const withName = (name: MarkName) => ({ name, element, isBlock: isBlock(element) });
  if (element.matches('a[href]')) return [withName('a')];
  const isItem = element.localName === 'li' && showsBullet(element);
  const mayHaveStyle = element.matches(WITH_STYLE);
  const nameOfStyle = mayHaveStyle ? nameByStyle(element) : undefined;
  const name = isItem ? 'li' : (MARK_NAMES.get(element.localName) ?? nameOfStyle);
  // The attributes get a mark of their own: a `<span>` around the element of the name. A link has its attributes itself.
  const ofAttributes = element.matches(WITH_ATTRIBUTES) ? [withName('span')] : [];
  return name ? [...ofAttributes, withName(name)] : ofAttributes;
}

/** Whether an item of a list has a bullet. Pages also write the date, the views and the author below a heading as a list, without bullets. */
function showsBullet(item: Element): boolean {
  const { display, listStyleType, listStyleImage } = getComputedStyle(item);
  return display.includes('list-item') && (listStyleType !== 'none' || listStyleImage !== 'none');
}

/** Editors also write these marks as styles: `<span style="text-decoration: line-through">`. */
function nameByStyle(element: Element): MarkName | undefined {
  const { textDecorationLine, verticalAlign } = getComputedStyle(element);
  if (textDecorationLine.includes('line-through')) return 's';
  if (verticalAlign === 'super') return 'sup';
  return verticalAlign === 'sub' ? 'sub' : undefined;
}
