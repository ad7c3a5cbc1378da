import {
  adoptStyles,
  html,
  type LitElement,
  nothing,
  type ReactiveController,
  type TemplateResult,
} from 'lit';
import { CaptionOverflow } from './caption-overflow.ts';
import { FailedPictures } from './failed-pictures.ts';
import { isFullScreen, toggleFullScreen } from './full-screen.ts';
import { Gestures, type Side, type Swipe } from './gestures.ts';
import { HiddenWatch } from './hidden-watch.ts';
import { HistoryEntry, type ViewerEntry } from './history-entry.ts';
import { InputGuard } from './input-guard.ts';
import { LoadedPictures } from './loaded-pictures.ts';
import { isPagePinched, listenToPinch } from './page-pinch.ts';
import { pageZoomOf } from './page-zoom.ts';
import { findSame, identify, type PhotoIdentity } from './photo-identity.ts';
import type { Photo } from './photo.ts';
import { toPictureUrl } from './picture.ts';
import { StageSize } from './stage-size.ts';
import { renderFrame } from './viewer-frame.ts';
import { toKeyAction } from './viewer-keys.ts';
import type { ViewerActions, ViewerContent } from './viewer-state.ts';
import { styles } from './viewer.styles.ts';
import { Zoom } from './zoom.ts';

const ZOOM_BUTTON_FACTOR = 2;

export interface ViewerOptions {
  content: () => ViewerContent;
  /** The history entry of the viewer while it shows the photo at this index. */
  entryOf: (index: number) => ViewerEntry;
  /** The address of the thumbnail of a photo, if it is loaded. */
  previewOf: (index: number) => string | undefined;
  /** Called when the larger picture of a photo was loaded, so that a broken one on the page is loaded again. */
  onLoad: (index: number) => void;
  onChange: (index: number) => void;
  onClose: (index: number) => void;
}

/** The viewer of a gallery: a modal dialog that shows one photo at a time with its whole caption. The gallery renders it. */
export class Viewer implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: ViewerOptions;
  #index = 0;
  /** The photo that is shown; `undefined` while the viewer is closed. */
  #photo: Photo | undefined;
  /** Finds the photo again when the page changes the list of photos. */
  #identity: PhotoIdentity = { src: '', earlierCount: 0 };
  /** True from the moment when the dialog opens until the viewer has finished closing. Still false while `open()` waits for the history. */
  #isDialogOpen = false;
  readonly #historyEntry = new HistoryEntry(() => this.close());
  readonly #hiddenWatch = new HiddenWatch(() => this.close());
  readonly #inputGuard = new InputGuard();
  readonly #captionOverflow = new CaptionOverflow(() => this.#host.requestUpdate());
  readonly #failedPictures: FailedPictures;
  readonly #loadedPictures = new LoadedPictures(() => this.#host.requestUpdate());
  readonly #stageSize = new StageSize(() => this.#zoom.release());
  #preview: string | undefined;
  #isRightToLeft = false;
  #isFullScreen = false;
  #stopListening: AbortController | undefined;
  readonly #zoom = new Zoom(
    () => this.#image,
    () => this.#host.requestUpdate(),
  );
  readonly #gestures = new Gestures(this.#zoom, (swipe) => this.#onSwipe(swipe));
  readonly #actions: ViewerActions = {
    showPrevious: () => this.#show(this.#index - 1),
    showNext: () => this.#show(this.#index + 1),
    zoomIn: () => this.#zoom.by(ZOOM_BUTTON_FACTOR),
    zoomOut: () => this.#zoom.reset(),
    toggleFullScreen: () => void toggleFullScreen(this.#find('.frame')!),
    close: () => this.close(),
  };

  constructor(host: LitElement, options: ViewerOptions) {
    this.#host = host;
    this.#options = options;
    this.#failedPictures = new FailedPictures(host, '.photo img');
    host.addController(this);
    // The styles of the viewer come with its code, so they are added to the gallery only now.
    const { elementStyles } = host.constructor as typeof LitElement;
    adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, styles]);
  }

  /**
   * Shows a photo, and opens the dialog if it is closed.
   *
   * @param hasEntry Whether the current history entry already belongs to the viewer.
   */
  async open(index: number, hasEntry: boolean): Promise<void> {
    const wasOpen = this.#photo !== undefined;
    if (!wasOpen) this.#isRightToLeft = getComputedStyle(this.#host).direction === 'rtl';
    this.#show(index);
    if (wasOpen) return;
    await this.#host.updateComplete;
    const entry = this.#options.entryOf(this.#index);
    await (hasEntry ? this.#historyEntry.adopt(entry) : this.#historyEntry.add(entry));
    const wasClosedMeanwhile = this.#photo === undefined || !this.#host.isConnected;
    if (wasClosedMeanwhile) {
      this.#historyEntry.remove();
      return;
    }
    this.#isDialogOpen = true;
    const dialog = this.#dialog!;
    this.#inputGuard.guard(dialog);
    // The viewer may be enlarged together with its page, but not reduced: its buttons would be too small.
    dialog.style.setProperty('zoom', String(Math.max(1, 1 / pageZoomOf(this.#host))));
    dialog.showModal();
    this.#hiddenWatch.start(dialog);
    this.#stopListening = new AbortController();
    listenToPinch(() => this.#host.requestUpdate(), this.#stopListening.signal);
    this.#focusControl();
  }

  close(): void {
    this.#historyEntry.remove();
    this.#dialog?.close();
    if (this.#isDialogOpen) this.#onClose();
    else this.#clear(); // The viewer is closed already, or still opening.
  }

  /** Keeps showing the same photo, and its zoom, when the page changes the list of photos. */
  hostUpdate(): void {
    if (!this.#photo) return;
    const { photos } = this.#options.content();
    if (!photos.length) {
      this.close();
      return;
    }
    const newIndex = findSame(photos, this.#identity);
    const isRemoved = newIndex === -1;
    // In place of a removed photo, the one that is now at its index is shown.
    if (isRemoved) this.#change(this.#index);
    else this.#set(newIndex);
  }

  hostUpdated(): void {
    this.#zoom.apply();
    this.#captionOverflow.watch(this.#find('.caption'));
    this.#stageSize.watch(this.#find('[part=stage]'));
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    // The button with the focus may have been removed, such as the one that loads a failed photo again: it disappears when the photo is loaded.
    if (this.#isDialogOpen && !activeElement) this.#focusControl();
  }

  hostDisconnected(): void {
    this.close();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  get #image(): HTMLImageElement | null {
    return this.#host.renderRoot.querySelector('.photo:not([aria-hidden]) img:not(.preview)');
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }

  /** Moves the focus to the button for the next photo, which comes first in the dialog, or to the button that closes if there is one photo. */
  #focusControl(): void {
    this.#find('.next, .close')?.focus();
  }

  /** Shows the photo at an index, unless it is shown already. For an index out of range, it shows the first or last photo. */
  #show(index: number): void {
    const lastIndex = this.#options.content().photos.length - 1;
    const newIndex = Math.max(0, Math.min(index, lastIndex));
    const isShown = this.#photo !== undefined && newIndex === this.#index;
    if (!isShown) this.#change(newIndex);
  }

  /** Shows another photo, without the zoom and the gestures of the one before. */
  #change(index: number): void {
    const wasOpen = this.#photo !== undefined;
    this.#set(index);
    this.#gestures.cancel();
    this.#zoom.reset();
    this.#host.requestUpdate();
    if (wasOpen) this.#options.onChange(this.#index);
  }

  /** Sets which photo is shown, and the address of the page. */
  #set(index: number): void {
    const { photos } = this.#options.content();
    const isMoved = this.#photo === undefined || index !== this.#index;
    this.#index = Math.min(index, photos.length - 1);
    this.#photo = photos[this.#index];
    this.#identity = identify(photos, this.#index);
    this.#preview = this.#options.previewOf(this.#index);
    const withNeighbours = photos.slice(Math.max(0, this.#index - 1), this.#index + 2);
    const urls = withNeighbours.map((photo) => toPictureUrl(photo, 'full') ?? '');
    this.#loadedPictures.show(toPictureUrl(this.#photo!, 'full') ?? '', urls);
    if (isMoved) this.#historyEntry.replace(this.#options.entryOf(this.#index));
  }

  #onSwipe(swipe: Swipe): void {
    if (swipe === 'down') this.close();
    else this.#showSide(swipe);
  }

  /** Shows the photo on one side of the current one. */
  #showSide(side: Side): void {
    const isNext = side === (this.#isRightToLeft ? 'left' : 'right');
    this.#show(this.#index + (isNext ? 1 : -1));
  }

  readonly #onLoad = (index: number): void => {
    const photo = this.#options.content().photos[index];
    if (!photo) return;
    this.#loadedPictures.onLoad(toPictureUrl(photo, 'full') ?? '');
    this.#options.onLoad(index);
  };

  readonly #onFullScreenChange = (): void => {
    this.#isFullScreen = isFullScreen();
    this.#host.requestUpdate();
  };

  #clear(): void {
    this.#photo = undefined;
    this.#failedPictures.clear();
    this.#loadedPictures.clear();
    this.#stopListening?.abort();
  }

  /**
   * Finishes the closing. Called by `close()` of the viewer, and by the event `close` of the dialog, because Esc closes the dialog alone. The event
   * also comes some time after `close()`. Then nothing is left to do, and the viewer may be open again.
   */
  readonly #onClose = (): void => {
    if (!this.#isDialogOpen || this.#dialog?.open) return;
    this.#isDialogOpen = false;
    this.#clear();
    this.#historyEntry.remove();
    this.#hiddenWatch.stop();
    this.#host.requestUpdate();
    this.#options.onClose(this.#index);
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const action = toKeyAction(event);
    if (!action) return;
    event.preventDefault();
    if (action.zoom) this.#zoom.by(action.zoom);
    else if (action.pan && this.#zoom.isZoomed) this.#zoom.pan(action.pan);
    else if (action.side) this.#showSide(action.side);
    else if (action.turn) this.#show(this.#index + action.turn);
    // The key that moves a photo up scrolls the caption down. WebKit ignores some calls of scrollBy() that scroll up.
    else if (action.pan) this.#find('.caption')!.scrollTop -= action.pan.y;
  };

  /** Keeps the page behind the dialog from scrolling. A caption that is too long for its box still scrolls. */
  readonly #onScroll = (event: Event): void => {
    if (isPagePinched()) return; // The viewer is larger than the screen, so the reader must be able to move the page.
    const caption = this.#find('.caption');
    const isInCaption = !!caption && event.composedPath().includes(caption);
    const scrollsCaption = isInCaption && this.#captionOverflow.isLong;
    if (!scrollsCaption) event.preventDefault();
  };

  render(): TemplateResult {
    const content = this.#options.content();
    const state = this.#photo && {
      ...content,
      index: this.#index,
      photo: this.#photo,
      preview: this.#preview,
      isRightToLeft: this.#isRightToLeft,
      isZoomed: this.#zoom.isZoomed,
      isCaptionLong: this.#captionOverflow.wasLong, // `isLong` would make the browser compute the layout.
      isFullScreen: this.#isFullScreen,
      failedPictures: this.#failedPictures,
      loadedPictures: this.#loadedPictures,
      onLoad: this.#onLoad,
    };
    return html`<dialog
      part="viewer"
      class=${isPagePinched() ? 'pinched' : ''}
      aria-label=${content.label}
      aria-describedby="about"
      @close=${this.#onClose}
      @keydown=${this.#onKeyDown}
      @wheel=${this.#onScroll}
      @touchmove=${this.#onScroll}
      @fullscreenchange=${this.#onFullScreenChange}
    >
      ${state ? renderFrame(state, this.#actions, this.#gestures) : nothing}
    </dialog>`;
  }
}
