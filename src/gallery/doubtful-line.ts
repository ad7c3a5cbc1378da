import { isElement } from '../shared/node-types.ts';
import { hasCaptionClass, isCentred, isInItalics } from './caption-style.ts';
import { canBeCaption, isSourceLine } from './caption-text.ts';
import { isRunningSentence } from './running-text.ts';
import { findLine, findPlaceAfter, type LineAfterPhoto } from './text-beside-photo.ts';
import type { VisibleContent } from './visible-content.ts';

/**
 * What is below a photo: a paragraph that reads like `running` text, any other `plain` paragraph, or `none` of both, such as a paragraph with
 * the style of a caption.
 */
type LineBelow = 'none' | 'plain' | 'running';

/** Finds lines below photos, without the style of a caption, that may as well be text. */
export class DoubtfulLines {
  readonly #content: VisibleContent;
  /** What is below each photo. It is computed once for all photos. */
  #below: ReadonlyMap<Element, LineBelow> | undefined;

  constructor(content: VisibleContent) {
    this.#content = content;
  }

  /**
   * Whether a line may as well be text. Two kinds of lines are doubtful:
   * - a line that reads like running text, except if there are other photos, and all of them have such lines too,
   * - a line that ends the content, except if every other photo has a line without the style of a caption too.
   */
  isDoubtful(line: LineAfterPhoto): boolean {
    const content = this.#content;
    const isRunning = isRunningSentence(line.text);
    if (!isRunning && !isLast(line, content)) return false;
    this.#below ??= new Map(content.photos.map((image) => [image, findLineBelow(image, content)]));
    const others = [...this.#below].filter(([image]) => !line.previousChild.contains(image));
    const isAlone = others.length === 0;
    if (isRunning) return isAlone || !others.every(([, below]) => below === 'running');
    return !others.every(([, below]) => below !== 'none');
  }
}

/** Whether a line ends the content, or only a source follows it. */
function isLast({ nodes }: LineAfterPhoto, content: VisibleContent): boolean {
  const end = content.rangeOf(nodes.at(-1)!).end;
  if (end === content.parts.length) return true;
  const place = findPlaceAfter(nodes.at(-1)!, content);
  const next = place && findLine(place, content);
  return next !== undefined && isSourceLine(next.text);
}

function findLineBelow(image: HTMLImageElement, content: VisibleContent): LineBelow {
  const place = findPlaceAfter(image, content);
  const line = place && findLine(place, content);
  if (!line || !canBeCaption(line.text)) return 'none';
  const first = line.nodes[0]!;
  const hasStyle = isInItalics(line.nodes, content) || isCentred(first, line.container);
  const isMarked = hasCaptionClass(first) || (isElement(first) && first.matches('figcaption'));
  if (hasStyle || isMarked) return 'none';
  return isRunningSentence(line.text) ? 'running' : 'plain';
}
