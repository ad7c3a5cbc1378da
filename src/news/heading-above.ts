import { containsHidingField } from '../shared/hiding-fields.ts';
import { matches, member } from '../shared/member.ts';
import { isElement, isText } from '../shared/node-types.ts';
import { hasVisibleText, readVisibleText, showsText } from '../shared/visible-text.ts';

/** A heading that the page prints directly above a widget. */
export interface HeadingAbove {
  text: string;
  /** 2 to 6. */
  level: number;
}

/** The heading of the page itself, `<h1>`, is not that of a block. */
const BLOCK_HEADINGS = 'h2, h3, h4, h5, h6, [role="heading"]:not([aria-level="1"])';
/** Titles of blocks without a heading element: `panel-heading` (NukeViet, Bootstrap 3), `card-header`, `portlet-title`, `title_portlet`. */
const TITLE_CLASS =
  /^(panel-heading|card-header|((block|box|module|widget|portlet)[-_])?title([-_](block|box|module|widget|portlet|sidebar))?)$/i;
/** What a reader sees although it has no text. */
const PICTURES = 'img, picture, svg, video, iframe, object, canvas';
/** A longer text is not the title of a block. */
const MAX_TITLE_LETTERS = 60;
/** The widget and its title often stand in two boxes of one frame: `panel-heading` and `panel-body`. */
const MAX_FRAMES = 2;
/** The search for the heading ends at these elements. */
const FRAME_ENDS = 'body, main, article, aside, nav, header, footer, td, [role="main"]';
const DEFAULT_LEVEL = 2;

/**
 * The heading that the page prints directly above a widget: nothing that a reader sees stands between the two.
 * The widget may be the first content of a box below the heading. Around and above the widget there may be forms whose fields have the names of DOM
 * properties, such as a search form. So these elements are read with `member`, and such a form is not a heading.
 */
export function findHeadingAbove(widget: Element): HeadingAbove | undefined {
  let element: Element | null = widget;
  for (let frames = 0; element && frames <= MAX_FRAMES; frames++) {
    const before = seenBefore(element);
    if (before) return isElement(before) ? toHeadingAbove(before) : undefined;
    element = member(element, 'parentElement');
    if (element && matches(element, FRAME_ENDS)) return undefined;
  }
  return undefined;
}

/** The nearest sibling before an element that a reader sees. */
function seenBefore(element: Element): Node | undefined {
  let node = member(element, 'previousSibling');
  while (node && !isSeen(node)) node = member(node, 'previousSibling');
  return node ?? undefined;
}

function isSeen(node: Node): boolean {
  if (isText(node)) return node.data.trim() !== '';
  if (!isElement(node)) return false;
  if (containsHidingField(node)) return getComputedStyle(node).display !== 'none';
  if (node.matches(PICTURES)) return getComputedStyle(node).display !== 'none';
  return showsText(node) && (hasVisibleText(node) || node.querySelector(PICTURES) !== null);
}

function toHeadingAbove(element: Element): HeadingAbove | undefined {
  if (containsHidingField(element)) return undefined;
  const heading = element.matches(BLOCK_HEADINGS) ? element : onlyHeadingIn(element);
  const text = readVisibleText(heading ?? element);
  if (text === '' || text.length > MAX_TITLE_LETTERS) return undefined;
  const hasTitleClass = [...element.classList].some((name) => TITLE_CLASS.test(name));
  if (!heading && !hasTitleClass) return undefined;
  return { text, level: levelOfHeading(heading) };
}

/** The heading in an element that has no other text but links, such as `Xem thêm`. */
function onlyHeadingIn(element: Element): Element | undefined {
  const [heading, ...others] = element.querySelectorAll(BLOCK_HEADINGS);
  if (!heading || others.length > 0) return undefined;
  const otherText = readVisibleText(element, (part) => part === heading || part.matches('a, button'));
  return otherText === '' && !isInWidget(heading, element) ? heading : undefined;
}

/** Whether a heading is content of another widget before this one. There, it names an article, and that widget may not show it. */
function isInWidget(heading: Element, container: Element): boolean {
  for (let element: Element | null = heading; element; element = element.parentElement) {
    if (element.shadowRoot) return true;
    if (element === container) return false;
  }
  return false;
}

/** The level of a heading, 2 to 6; 2 if it has none. */
export function levelOfHeading(heading: Element | undefined): number {
  const level = Number(heading?.getAttribute('aria-level') ?? heading?.localName.slice(1));
  return level >= 2 && level <= 6 ? level : DEFAULT_LEVEL;
}
