/** Notices whether the caption of the viewer is longer than its box. A longer caption scrolls, and must be a tab stop for readers without a mouse. */
export class CaptionOverflow {
  readonly #onChange: () => void;
  readonly #observer = new ResizeObserver(() => this.#update());
  #caption: HTMLElement | null = null;
  #wasLong = false;

  /** @param onChange Called after the caption became longer than its box, or fits again. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Whether the caption was longer than its box when the browser laid it out last. Unlike `isLong`, this causes no layout. */
  get wasLong(): boolean {
    return this.#wasLong;
  }

  get isLong(): boolean {
    return !!this.#caption && this.#caption.scrollHeight > this.#caption.clientHeight;
  }

  /** To be called after each rendering, because the viewer may have created or removed the caption. */
  watch(caption: HTMLElement | null): void {
    if (caption === this.#caption) return;
    this.#caption = caption;
    this.#observer.disconnect();
    if (!caption) return;
    this.#observer.observe(caption);
    for (const content of caption.children) this.#observer.observe(content);
  }

  #update(): void {
    const { isLong } = this;
    if (isLong === this.#wasLong) return;
    this.#wasLong = isLong;
    this.#onChange();
  }
}
