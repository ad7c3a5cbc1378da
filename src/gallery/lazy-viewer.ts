import { type LitElement, nothing, type TemplateResult } from 'lit';
import { warn } from '../shared/console.ts';
import { loadCode } from '../shared/load-code.ts';
import type { Photo } from './photo.ts';
import { toPictureUrl } from './picture.ts';
import type { Viewer, ViewerOptions } from './viewer.ts';

/** The viewer of a gallery. Its code is loaded when the reader is likely to open it. */
export class LazyViewer {
  readonly #host: LitElement;
  readonly #options: ViewerOptions;
  #viewer: Viewer | undefined;
  #loading: Promise<Viewer> | undefined;
  /** The index of the photo at which the viewer was opened last. */
  openedIndex: number | undefined;

  constructor(host: LitElement, options: ViewerOptions) {
    this.#host = host;
    this.#options = options;
  }

  /**
   * Opens the viewer at a photo. If its code fails to load, the browser opens the picture instead.
   *
   * @param hasEntry Whether the current history entry already belongs to the viewer.
   */
  async open(index: number, photo: Photo, hasEntry: boolean): Promise<void> {
    try {
      this.#viewer = await this.#load();
    } catch (error) {
      warn('mtqg-gallery: the viewer failed to load; the browser shows the picture instead', error);
      const url = toPictureUrl(photo, 'full');
      if (url !== undefined) location.assign(url);
      return;
    }
    this.openedIndex = index;
    await this.#viewer.open(index, hasEntry);
  }

  close(): void {
    this.#viewer?.close();
  }

  /** Loads the code before it is needed. A failure is reported only when the reader opens the viewer. */
  readonly preload = (): void => {
    this.#load().catch(() => undefined);
  };

  /** Loads the code once. After a failed load, the next call loads it again. */
  async #load(): Promise<Viewer> {
    this.#loading ??= this.#create();
    try {
      return await this.#loading;
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
  }

  async #create(): Promise<Viewer> {
    const { Viewer } = await loadCode('the viewer', () => import('./viewer.ts'));
    return new Viewer(this.#host, this.#options);
  }

  render(): TemplateResult | typeof nothing {
    return this.#viewer?.render() ?? nothing;
  }
}
