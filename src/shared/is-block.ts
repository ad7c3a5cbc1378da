/** Elements that separate words, as a space does. */
const BLOCKS = `br, hr, p, div, center, pre, blockquote, address, figure, figcaption, section, article, header, footer, aside, main, nav,
  form, fieldset, details, summary, ul, ol, li, dl, dt, dd, table, caption, tr, td, th, h1, h2, h3, h4, h5, h6`;
/** Inline elements that a style sheet shows as blocks. `inline-block` is not one of them, because it can stand inside a word. */
const BLOCK_DISPLAY = /^(block|flex|grid|table|list-item|flow-root)/;

/** Returns the CSS property `display` of an element. */
export type DisplayOf = (element: Element) => string;
export const measureDisplay: DisplayOf = (element) => getComputedStyle(element).display;

/** Whether an element separates the words before, in and after it, as a space does. */
export function isBlock(element: Element, displayOf = measureDisplay): boolean {
  return element.matches(BLOCKS) || BLOCK_DISPLAY.test(displayOf(element));
}
