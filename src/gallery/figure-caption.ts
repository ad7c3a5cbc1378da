import { isControl } from './control-label.ts';
import { type Caption, toCaption } from './printed-photo.ts';
import { isStruck } from './struck-text.ts';
import type { VisibleContent } from './visible-content.ts';

/** The caption in the `figcaption` elements of the innermost figure that has any. Labels of controls are not part of the caption. */
export function findFigcaption(image: HTMLImageElement, content: VisibleContent): Caption | undefined {
  let figure = figureAround(image, content);
  while (figure) {
    const photos = content.photosOf(figure);
    const all = figcaptionsOf(figure, content);
    const hasOneForEach = photos.length > 1 && all.length === photos.length;
    const own = hasOneForEach ? [all[photos.indexOf(image)]!] : all;
    if (own.length > 0) {
      const isShared = photos.length > 1 && !hasOneForEach;
      const lines = own.flatMap((element) => readCaptionLines(element, content));
      return { ...toCaption(own, lines), isShared };
    }
    figure = figureAround(figure.parentElement!, content);
  }
  return undefined;
}

/** The innermost figure around an element inside the gallery. */
export function figureAround(element: Element, { root }: VisibleContent): Element | undefined {
  const figure = element.closest('figure');
  return figure && figure !== root && root.contains(figure) ? figure : undefined;
}

/** The `figcaption` elements with a text in a figure itself, not in a figure inside it. HTML allows one, but editors write more. */
function figcaptionsOf(figure: Element, content: VisibleContent): Element[] {
  return [...figure.querySelectorAll('figcaption')].filter((element) => {
    const isOwn = element.closest('figure') === figure;
    return isOwn && content.isVisible(element) && readCaptionLines(element, content).length > 0;
  });
}

/** The text of a caption, without the labels of controls and struck-out words in it: a line for each paragraph or item of a list. */
export function readCaptionLines(element: Element, content: VisibleContent): string[] {
  return content.blocksWithout(element, (inner) => isControl(inner) || isStruck(inner));
}
