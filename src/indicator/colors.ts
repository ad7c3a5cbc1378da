import { matchesMedia } from '../shared/matches-media.ts';
import { elementsAround } from '../shared/node-around.ts';
import { ofDocument } from '../shared/page-document.ts';

/** `transparent`, as browsers write it: `rgba(0, 0, 0, 0)`, `color(srgb 0 0 0 / 0)`. */
const TRANSPARENT = /^rgba\(.*, 0\)$|\/ 0\)$/;
/** The color that browsers draw behind a page that paints nothing, unless the page is dark. */
const CANVAS = 'rgb(255, 255, 255)';

/** Whether a computed color paints nothing. */
export function isTransparent(color: string): boolean {
  return TRANSPARENT.test(color);
}

/** The color in which letters are filled. It takes precedence over `color`. */
export function colorOfLetters(style: CSSStyleDeclaration): string {
  return style.getPropertyValue('-webkit-text-fill-color') || style.color;
}

/** Whether a background is only drawn in the shape of letters. */
export function isClippedToLetters(style: CSSStyleDeclaration): boolean {
  // Chrome 109 knows only the name with a prefix.
  return ['background-clip', '-webkit-background-clip'].some((name) =>
    style.getPropertyValue(name).includes('text'),
  );
}

/**
 * Whether letters have the color of what is painted behind them, so that no reader sees them. `false` if this is not known for certain,
 * because of a picture, a shadow or a dark page.
 *
 * @param element The element in which the letters stand, whether they are its text or added by a style sheet.
 * @param style The style of these letters.
 */
export function hasColorOfBackground(element: Element, style: CSSStyleDeclaration): boolean {
  const color = colorOfLetters(style);
  if (hasShadowOrOutline(style)) return false;
  const boxes = [element, ...elementsAround(element)];
  for (const boxStyle of [style, ...boxes.map((box) => getComputedStyle(box))]) {
    // A background in the shape of letters is not behind them.
    if (isClippedToLetters(boxStyle)) continue;
    const { backgroundImage, backgroundColor, boxShadow } = boxStyle;
    if (backgroundImage !== 'none' || boxShadow !== 'none') return false;
    if (!isTransparent(backgroundColor)) return backgroundColor === color;
  }
  return color === CANVAS && !isPageDark();
}

/** Whether the browser draws a dark color behind the page: the page is always dark, or it is dark for readers who prefer dark pages. */
function isPageDark(): boolean {
  const { colorScheme } = getComputedStyle(ofDocument('documentElement'));
  // A style sheet takes precedence over `<meta name="color-scheme" content="light dark">`.
  const schemes = colorScheme === 'normal' ? readMetaScheme() : colorScheme;
  if (!schemes.includes('dark')) return false;
  return !schemes.includes('light') || matchesMedia('(prefers-color-scheme: dark)');
}

function readMetaScheme(): string {
  const meta = ofDocument('querySelector').call(document, 'meta[name="color-scheme" i]');
  return meta?.getAttribute('content')?.toLowerCase() ?? '';
}

/** Whether letters have a shadow or an outline, which is seen even if the letters are not. */
function hasShadowOrOutline(style: CSSStyleDeclaration): boolean {
  const outline = parseFloat(style.getPropertyValue('-webkit-text-stroke-width')) || 0;
  return style.textShadow !== 'none' || outline > 0;
}
