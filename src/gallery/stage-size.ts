/** Notices that the stage has another size, for example because the reader has turned the phone. */
export class StageSize {
  readonly #observer: ResizeObserver;
  #stage: Element | null = null;

  constructor(onChange: () => void) {
    this.#observer = new ResizeObserver(onChange);
  }

  /** To be called after each rendering, because the viewer may have created or removed the stage. */
  watch(stage: Element | null): void {
    if (stage === this.#stage) return;
    this.#stage = stage;
    this.#observer.disconnect();
    if (stage) this.#observer.observe(stage);
  }
}
