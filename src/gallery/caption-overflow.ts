/** Notices whether the caption of the viewer is longer than its box. It then scrolls, and must be a tab stop for readers without a mouse. */
export class CaptionOverflow {
  readonly #onChange: () => void;
  readonly #observer = new ResizeObserver(() => this.#measure());
  #caption: HTMLElement | null = null;
  #isLong = false;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get isLong(): boolean {
    return this.#isLong;
  }

  /** To be called after each rendering, because the viewer may have created or removed the caption, or changed its text. */
  watch(caption: HTMLElement | null): void {
    if (caption !== this.#caption) {
      this.#observer.disconnect();
      if (caption) this.#observer.observe(caption);
      this.#caption = caption;
    }
    this.#measure();
  }

  #measure(): void {
    const isLong = !!this.#caption && this.#caption.scrollHeight > this.#caption.clientHeight;
    if (isLong === this.#isLong) return;
    this.#isLong = isLong;
    this.#onChange();
  }
}
