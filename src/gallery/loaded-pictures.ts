/** How long the reader waits for a picture before a sentence says that it is loading. */
const SLOW_MS = 500;

/** Which pictures of the viewer are loaded, and whether the reader waits for the one that is shown. */
export class LoadedPictures {
  readonly #onChange: () => void;
  readonly #loaded = new Set<string>();
  /** The address of the picture that is shown. */
  #shown: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isTimeOver = false;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  isLoaded(url: string): boolean {
    return this.#loaded.has(url);
  }

  /** Whether the picture that is shown has been loading for some time. */
  get isSlow(): boolean {
    return this.#isTimeOver && this.#shown !== undefined && !this.isLoaded(this.#shown);
  }

  readonly onLoad = (url: string): void => {
    this.#loaded.add(url);
    this.#onChange();
  };

  /**
   * To be called when the viewer shows another picture.
   *
   * @param shown The address of that picture.
   * @param inViewer The addresses of that picture and its neighbours. The viewer keeps only these. It would have to load
   *   any other picture again.
   */
  show(shown: string, inViewer: readonly string[]): void {
    for (const url of [...this.#loaded]) if (!inViewer.includes(url)) this.#loaded.delete(url);
    if (shown === this.#shown) return;
    this.#clearTimer();
    this.#shown = shown;
    this.#timer = setTimeout(() => {
      this.#isTimeOver = true;
      this.#onChange();
    }, SLOW_MS);
  }

  /** To be called when the viewer closes. */
  clear(): void {
    this.#loaded.clear();
    this.#shown = undefined;
    this.#clearTimer();
  }

  #clearTimer(): void {
    clearTimeout(this.#timer);
    this.#isTimeOver = false;
  }
}
