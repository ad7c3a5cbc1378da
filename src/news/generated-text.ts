/** The strings and attributes in the CSS property `content`: `"Mới"`, `attr(data-views)`. */
const PARTS = /"((?:[^"\\]|\\.)*)"|attr\(([\w-]+)/g;
/** Words and numbers. A single letter may be an icon of a font. */
const WORD = /[\p{L}\p{N}]{2}/u;

/** Whether a style sheet puts a word before or after the content of an element: `.views::before { content: 'Lượt xem: ' }`. */
export function hasGeneratedText(element: Element): boolean {
  return ['::before', '::after'].some((place) => {
    const { content, display, visibility } = getComputedStyle(element, place);
    const isSeen = display !== 'none' && visibility !== 'hidden';
    return (
      isSeen &&
      [...content.matchAll(PARTS)].some(([, text, attribute]) => {
        return WORD.test(text ?? element.getAttribute(attribute ?? '') ?? '');
      })
    );
  });
}
