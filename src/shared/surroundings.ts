import type { LitElement, ReactiveController } from 'lit';
import { inform } from './console.ts';
import { elementsAround } from './node-around.ts';
import { isElement } from './node-types.ts';
import { createElement, listenToDocument } from './page-document.ts';

/** When a widget shows its content, the page may get a scroll bar. It makes the widget narrower, although the window is as wide as before. */
const MAX_SCROLLBAR_PIXELS = 20;

interface SurroundingsOptions {
  /** Whether the widget shows content of the page. */
  hasContent: () => boolean;
  /** Called when a style sheet may show or hide other content than before. */
  onChange: () => void;
}

/**
 * A controller that notices changes around a widget. After such a change, a style sheet may show or hide other content in the widget:
 * - a style sheet that was loaded later than the widget, or was added by a script;
 * - a changed attribute of an element around it, such as a class of `<body>` or of a tab. Other elements of the page are not observed. The
 *   attribute `style` is left out: scripts animate with it, and rules for the elements inside do not depend on it;
 * - a changed width of the widget, because media queries depend on the width of the window.
 */
export class Surroundings implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: SurroundingsOptions;
  readonly #attributeObserver = new MutationObserver((changes) => {
    if (changes.some(({ attributeName }) => attributeName !== 'style')) this.#notify();
  });
  /** An element in the widget that is as wide as the widget. Node, which also creates widgets, has no elements. */
  #ruler: HTMLElement | undefined;
  #sizeObserver: ResizeObserver | undefined;
  #connection: AbortController | undefined;
  /** The width when the content was first read, or at the last call of `onChange`, in pixels; `undefined` until it is measured. */
  #width: number | undefined;

  constructor(host: LitElement, options: SurroundingsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ruler ??= createRuler();
    this.#host.renderRoot.append(this.#ruler);
    for (const element of elementsAround(this.#host))
      this.#attributeObserver.observe(element, { attributes: true });
    try {
      this.#sizeObserver = new ResizeObserver(([entry]) => this.#onResize(entry!.contentRect.width));
      this.#sizeObserver.observe(this.#ruler);
    } catch (error) {
      const { localName } = this.#host;
      inform(`${localName}: does not notice content that the page hides in a window of another width`, error);
    }
    this.#connection = new AbortController();
    // The event does not bubble.
    listenToDocument('load', this.#onLoad, { capture: true, signal: this.#connection.signal });
  }

  hostDisconnected(): void {
    this.#attributeObserver.disconnect();
    this.#sizeObserver?.disconnect();
    this.#connection?.abort();
    this.#width = undefined;
  }

  /** Call this method when the content is read. The browser reports the first width only later, when the width may have changed. */
  onRead(): void {
    this.#width ??= this.#host.getBoundingClientRect().width;
  }

  readonly #onLoad = ({ target }: Event): void => {
    // Later, because a handler of the page may apply the sheet only now: `<link media="print" onload="this.media = 'all'">`.
    if (isStyleSheet(target)) setTimeout(() => this.#notify());
  };

  #onResize(width: number): void {
    const isFirst = this.#width === undefined;
    if (Math.abs(width - (this.#width ?? 0)) <= MAX_SCROLLBAR_PIXELS) return;
    this.#width = width;
    // Later, because a change of sizes now would cause an error: "ResizeObserver loop completed with undelivered notifications".
    if (!isFirst) setTimeout(() => this.#notify());
  }

  #notify(): void {
    if (this.#options.hasContent()) this.#options.onChange();
  }
}

/**
 * An empty element without height. The browser reports an error to the page if an observed element gets another size while it calls observers:
 * "ResizeObserver loop completed with undelivered notifications". The widget itself would be such an element, because it may get another height
 * when a script of the page, or our own, is called at that moment.
 */
function createRuler(): HTMLElement {
  const ruler = createElement('div');
  ruler.style.width = '100%';
  ruler.style.height = '0';
  return ruler;
}

function isStyleSheet(target: EventTarget | null): boolean {
  return isElement(target) && target.matches('link, style');
}
