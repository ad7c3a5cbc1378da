import type { LitElement, ReactiveController } from 'lit';
import { monotonicNow } from './built-ins.ts';
import { warn } from './console.ts';
import { removeForeignSlots } from './foreign-slots.ts';
import { findHidingField } from './hiding-fields.ts';
import { member } from './member.ts';
import { isElement, isText } from './node-types.ts';

/** Content with more elements is long: reading it takes so much time that a page with many changes would be slow. */
const MAX_SHORT_CONTENT_ELEMENTS = 200;
/**
 * After the widget has read and rendered a change of long content, it waits this many times as long as both took. Then it reads all changes
 * of this pause together.
 */
const PAUSE_FACTOR = 10;
const MAX_PAUSE_MS = 500;
const ALL_CHANGES = { childList: true, subtree: true, characterData: true, attributes: true };
/** Elements whose text is not visible. */
export const UNSEEN = 'noscript, style, script, template, [hidden]';
/** Elements that are visible without text. */
const PICTURES = 'img, picture, svg, video, iframe, object, embed, canvas';

/** What the page has changed since the content was read; `undefined` if anything may have changed. */
export type Changes = readonly MutationRecord[] | undefined;
/** Reads data from an element's content. Returns `undefined` when there is none. */
export type ContentReader<T> = (host: Element, changes: Changes) => T | undefined;

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
  readonly #slots: readonly string[];
  readonly #observer = new MutationObserver((changes) => this.#onChange(changes));
  /** The changes after the last read; `undefined` if all of the content must be read. */
  #changes: MutationRecord[] | undefined;
  /** Whether the content must be read again. */
  #isChanged = false;
  /** Whether the content is being read, or the pause after a read has not ended. */
  #isBusy = false;

  /**
   * @param slots The names of the slots that the host has.
   * @param loadReader Imports the function that reads the data. `loadReader` is called only when there is content to read.
   */
  constructor(host: LitElement, slots: readonly string[], loadReader?: () => Promise<ContentReader<T>>) {
    this.#host = host;
    this.#slots = slots;
    this.#loadReader = loadReader;
    host.addController(this);
  }

  /** Whether any of the content is visible. Content for a named slot does not count, because the slot shows it in any case. */
  get isVisible(): boolean {
    return [...this.#host.childNodes].some(isVisible);
  }

  hostConnected(): void {
    removeForeignSlots(this.#host, this.#slots);
    this.#observer.observe(this.#host, ALL_CHANGES);
    void this.read(); // The content may have changed while the element was outside the document.
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /**
   * Reads all of the content: at once, or after the pause that follows a read of long content. Call this method when something outside the
   * content has changed on which the data depends.
   */
  async read(): Promise<void> {
    this.#changes = undefined;
    await this.#readChanges();
  }

  #onChange(changes: readonly MutationRecord[]): void {
    removeForeignSlots(this.#host, this.#slots);
    this.#changes?.push(...changes);
    void this.#readChanges();
  }

  async #readChanges(): Promise<void> {
    const hasNothingToRead = !this.#loadReader || !this.#host.firstElementChild;
    if (hasNothingToRead && !this.#isBusy) {
      // Finishes without waiting, so that a new host is rendered only once.
      this.#changes = undefined;
      this.#finish(undefined);
      return;
    }
    this.#isChanged = true;
    if (this.#isBusy) return;
    this.#isBusy = true;
    while (this.#isChanged && this.#host.isConnected) {
      this.#isChanged = false;
      const isFirstRead = !this.isRead;
      const durationMs = await this.#readNow();
      if (!isFirstRead && this.#isLong) await pause(Math.min(PAUSE_FACTOR * durationMs, MAX_PAUSE_MS));
    }
    this.#isBusy = false;
  }

  /** Changes the content without reading it again. */
  changeSilently(change: () => void): void {
    const changesOfPage = this.#observer.takeRecords();
    change();
    this.#observer.takeRecords();
    if (changesOfPage.length > 0) this.#onChange(changesOfPage);
  }

  get #isLong(): boolean {
    return this.#host.querySelectorAll('*').length > MAX_SHORT_CONTENT_ELEMENTS;
  }

  /** Reads the content and renders the host. Returns how long both took, in milliseconds. */
  async #readNow(): Promise<number> {
    let startedAt = monotonicNow();
    let data: T | undefined;
    try {
      const readContent = await this.#findReader();
      // The host has slots only after its first rendering. Without slots, the browser does not know the style of the content.
      if (readContent) await this.#host.updateComplete.catch(() => undefined);
      startedAt = monotonicNow(); // The time to load the reader does not count.
      const changes = this.#changes;
      this.#changes = undefined; // After an error, everything is read again.
      data = readContent && this.#withSlot(() => readContent(this.#host, changes));
      if (readContent) this.#changes = [];
    } catch (error) {
      warn(
        `${this.#host.localName}: the content between the tags could not be read and stays as it is`,
        error,
      );
    }
    this.#finish(data);
    await this.#host.updateComplete.catch(() => undefined); // Lit reports an error in the rendering.
    return monotonicNow() - startedAt;
  }

  /**
   * Shows the hidden slot while its content is read again, because WebKit computes the styles of content in a hidden slot only once. The slot is
   * hidden again before the browser paints.
   */
  #withSlot(read: () => T | undefined): T | undefined {
    if (!this.isRead) return read();
    const hidden = [...this.#host.renderRoot.querySelectorAll('.own-content[hidden], .kept[hidden]')];
    for (const element of hidden) element.removeAttribute('hidden');
    try {
      return read();
    } finally {
      for (const element of hidden) element.setAttribute('hidden', '');
    }
  }

  #finish(data: T | undefined): void {
    this.data = data;
    this.isRead = true;
    this.#host.requestUpdate();
  }

  /** `undefined` when there is nothing to read, or when it cannot be read. */
  async #findReader(): Promise<ContentReader<T> | undefined> {
    if (!this.#loadReader || !this.#host.firstElementChild) return undefined;
    const field = findHidingField(this.#host);
    if (field === undefined) return this.#loadReader();
    warn(
      `${this.#host.localName}: the content between the tags stays as it is, because the form field "${field}" has the name of a DOM property; give the field another name`,
    );
    return undefined;
  }
}

function pause(milliseconds: number): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** A form may have a field named `matches`, so the properties are read with `member`. */
function isVisible(node: Node): boolean {
  if (isText(node)) return node.data.trim() !== '';
  if (!isElement(node)) return false;
  const matches = (selector: string) => member(node, 'matches').call(node, selector);
  if (member(node, 'slot') || matches(UNSEEN)) return false;
  return matches(PICTURES) || [...member(node, 'childNodes')].some(isVisible);
}
