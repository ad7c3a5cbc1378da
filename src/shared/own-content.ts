import type { LitElement, ReactiveController } from 'lit';
import { warn } from './console.ts';
import { isElement, isText } from './node-types.ts';

const ALL_CHANGES = { childList: true, subtree: true, characterData: true, attributes: true };
/** Elements whose text is not visible. */
export const UNSEEN = 'noscript, style, script, template, [hidden]';
/** Elements that are visible without text. */
const PICTURES = 'img, picture, svg, video, iframe, object, embed, canvas';

/** Reads data from an element's content. Returns `undefined` when there is none. */
export type ContentReader<T> = (host: Element) => T | undefined;

/**
 * A controller for what the page put between the tags of a widget. Widgets show this content until they have data. Some also read their
 * data from it.
 */
export class OwnContent<T = never> implements ReactiveController {
  /** The data read from the content. */
  data: T | undefined;
  /** Whether the content was read, with or without a result. */
  isRead = false;
  readonly #host: LitElement;
  readonly #loadReader: (() => Promise<ContentReader<T>>) | undefined;
  readonly #observer = new MutationObserver(() => void this.read());

  /** @param loadReader Imports the function that reads the data. `loadReader` is called only when there is content to read. */
  constructor(host: LitElement, loadReader?: () => Promise<ContentReader<T>>) {
    this.#host = host;
    this.#loadReader = loadReader;
    host.addController(this);
  }

  /** Whether any of the content is visible. Content for a named slot does not count, because the slot shows it in any case. */
  get isVisible(): boolean {
    return [...this.#host.childNodes].some(isVisible);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, ALL_CHANGES);
    void this.read(); // The content may have changed while the element was outside the document.
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Reads the content again, after something changed that the reading depends on. */
  async read(): Promise<void> {
    try {
      this.data = await this.#readData();
    } catch (error) {
      warn(
        `${this.#host.localName}: the content between the tags could not be read and stays as it is`,
        error,
      );
    }
    this.isRead = true;
    this.#host.requestUpdate();
  }

  /** Changes the content without reading it again. */
  changeSilently(change: () => void): void {
    const changesOfPage = this.#observer.takeRecords();
    change();
    this.#observer.takeRecords();
    if (changesOfPage.length > 0) void this.read();
  }

  async #readData(): Promise<T | undefined> {
    if (!this.#loadReader || !this.#host.firstElementChild) return undefined;
    const readContent = await this.#loadReader();
    return readContent(this.#host);
  }
}

function isVisible(node: Node): boolean {
  if (isText(node)) return !!node.data.trim();
  if (!isElement(node) || node.slot || node.matches(UNSEEN)) return false;
  return node.matches(PICTURES) || [...node.childNodes].some(isVisible);
}
