import { UNSEEN } from '../shared/own-content.ts';
import { MAX_ICON_PIXELS, toPixels } from '../text/decoration-picture.ts';
import { hasLetterOrDigit } from '../text/letter.ts';

/** Elements that show something other than their text: a player, a drawing, a field, a bar, a formula, a picture with several links. */
const NO_TEXT = `video, audio, iframe, object, embed, canvas, input:not([type=hidden]), select, textarea, progress, meter, math, img[usemap]`;
/** What draws something in an SVG. The drawings that `<use>` repeats are icons, unless they are named. */
const SHAPES = 'path, rect, circle, ellipse, line, polyline, polygon, image, foreignObject';

/** Whether an element shows nothing but the text in it, or is not seen at all. */
export function isSeenAsText(element: Element): boolean {
  const showsMore =
    element.localName === 'svg'
      ? isContentDrawing(element)
      : element.matches(NO_TEXT) || drawsItself(element);
  return !showsMore || element.matches(UNSEEN) || getComputedStyle(element).display === 'none';
}

/** Whether an SVG is content, and not an icon: it has a text or a name, or it is larger than an icon. */
function isContentDrawing(svg: Element): boolean {
  const hasText = [...svg.querySelectorAll('text')].some((text) => hasLetterOrDigit(text.textContent));
  if (hasText) return true;
  if (svg.matches('[aria-hidden=true], [role=presentation], [role=none]')) return false;
  const hasName = svg.matches('[aria-label], [aria-labelledby]') || svg.querySelector('title') !== null;
  return hasName || (svg.querySelector(SHAPES) !== null && !isIcon(svg));
}

/**
 * Whether an SVG is as small as an icon. The size is taken from attributes and style, because hidden content of a widget has no layout. A drawing
 * without a size fills its place, so it is not an icon.
 */
function isIcon(svg: Element): boolean {
  const style = getComputedStyle(svg);
  return (['width', 'height'] as const).some((side) => {
    const pixels = toPixels(svg.getAttribute(side) ?? '') ?? parseFloat(style[side]); // NaN for `auto`.
    return pixels <= MAX_ICON_PIXELS;
  });
}

/** Whether an element has its own shadow root, or is a custom element that draws something without text, such as a formula. */
function drawsItself(element: Element): boolean {
  if (element.shadowRoot) return true;
  const isCustom = element.localName.includes('-') && element.matches(':defined');
  if (!isCustom) return false;
  const hasOwnContent = hasLetterOrDigit(element.textContent) || element.querySelector('img') !== null;
  return !hasOwnContent;
}
