import type { LitElement, ReactiveController } from 'lit';

const ALL_CHANGES = { childList: true, subtree: true, characterData: true, attributes: true };
/** Elements whose text a reader does not see. */
const UNSEEN = 'noscript, style, script, template, [hidden]';
const PICTURES = 'img, picture, svg, video, iframe, object, embed, canvas';

/** Reads data out of an element's content; `undefined` when there is none. */
export type ContentReader<T> = (host: Element) => T | undefined;

/**
 * A controller for what the page put between the tags of a widget. The content is shown until there is data, and stays where there
 * never is any.
 */
export class OwnContent<T = never> implements ReactiveController {
  /** The data read from the content. */
  data: T | undefined;
  /** Whether the content was read, with or without a result. */
  isRead = false;
  readonly #host: LitElement;
  readonly #loadReader: (() => Promise<ContentReader<T>>) | undefined;
  readonly #observer = new MutationObserver(() => void this.#read());

  /** @param loadReader Imports the reader. It is called only when there is content to read. */
  constructor(host: LitElement, loadReader?: () => Promise<ContentReader<T>>) {
    this.#host = host;
    this.#loadReader = loadReader;
    host.addController(this);
  }

  /** Whether a reader would see any of the content. What stands in a named slot has its own place and does not count. */
  get isVisible(): boolean {
    return [...this.#host.childNodes].some(isVisible);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, ALL_CHANGES);
    void this.#read(); // The content may have changed while the element was outside the document.
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  async #read(): Promise<void> {
    try {
      const hasElements = !!this.#host.firstElementChild;
      this.data = this.#loadReader && hasElements ? (await this.#loadReader())(this.#host) : undefined;
    } catch (error) {
      console.warn(
        `${this.#host.localName}: the content between the tags could not be read and stays as it is`,
        error,
      );
    }
    this.isRead = true;
    this.#host.requestUpdate();
  }
}

function isVisible(node: Node): boolean {
  if (node instanceof Text) return !!node.data.trim();
  if (!(node instanceof Element) || node.slot || node.matches(UNSEEN)) return false;
  return node.matches(PICTURES) || [...node.childNodes].some(isVisible);
}
