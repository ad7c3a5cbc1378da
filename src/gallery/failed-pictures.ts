import type { LitElement } from 'lit';
import { loadAgain } from './load-again.ts';

/** `retrying` while the reader waits for a picture that failed; `reloaded` when it was loaded after all. */
export type PictureState = 'failed' | 'retrying' | 'reloaded';

/** Failures within this time cause only one update. */
const FAILURES_TOGETHER_MS = 50;

/**
 * The pictures that failed to load, by address. The thumbnails and the viewer have one list each, because a picture may be loaded in one
 * place and fail in the other.
 */
export class FailedPictures {
  readonly #host: LitElement;
  readonly #selector: string;
  readonly #states = new Map<string, PictureState>();
  /** Whether an update for failed pictures is already planned. */
  #isUpdateDue = false;
  /** The address of the picture for which the reader pressed the button last. */
  #lastRetried = '';

  /** @param selector Matches the `<img>` elements in the shadow root of the host. */
  constructor(host: LitElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
  }

  /** `undefined` for a picture that never failed. */
  stateOf(url: string): PictureState | undefined {
    return this.#states.get(url);
  }

  isBroken(url: string): boolean {
    const state = this.stateOf(url);
    return state === 'failed' || state === 'retrying';
  }

  /** The state of the picture for which the reader pressed the button last. Screen readers announce it. */
  get announcedState(): PictureState | undefined {
    return this.stateOf(this.#lastRetried);
  }

  onLoad(url: string): void {
    if (this.isBroken(url)) this.#set(url, 'reloaded');
  }

  onError(url: string): void {
    this.#states.set(url, 'failed');
    this.#updateSoon();
  }

  /** Forgets all failures. To be called when all images are removed, because later images load their pictures again. */
  clear(): void {
    this.#states.clear();
  }

  /** Loads a picture again in each image of the selector that shows this picture. */
  retry(url: string): void {
    if (this.stateOf(url) === 'retrying') return;
    this.#lastRetried = url;
    this.#set(url, 'retrying');
    const images = this.#host.renderRoot.querySelectorAll<HTMLImageElement>(this.#selector);
    // `src` may be a second address of the picture, tried after the first one. So the images are compared by `data-url`.
    for (const image of images) if (image.dataset['url'] === url) loadAgain(image, url);
  }

  #set(url: string, state: PictureState): void {
    this.#states.set(url, state);
    this.#host.requestUpdate();
  }

  /** Updates once for all pictures that fail together: without their server, 200 pictures would render 200 thumbnails 200 times. */
  #updateSoon(): void {
    if (this.#isUpdateDue) return;
    this.#isUpdateDue = true;
    setTimeout(() => {
      this.#isUpdateDue = false;
      this.#host.requestUpdate();
    }, FAILURES_TOGETHER_MS);
  }
}
