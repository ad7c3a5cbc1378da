import { adoptStyles, html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Photo } from './parse-photos.ts';
import { createBackEntry } from './back.ts';
import { renderFrame, type Showing } from './frame.ts';
import { retry } from './picture.ts';
import { styles } from './viewer.styles.ts';
import { createZoom } from './zoom.ts';

export interface Viewer {
  /** Shows a photo, by its place from 0. */
  open(index: number): Promise<void>;
  close(): void;
  render(): TemplateResult;
}

interface Options {
  showing: () => Showing;
  changed: (index: number) => void;
  closed: (index: number) => void;
}

const TURNS: Record<string, number> = {
  ArrowLeft: -1,
  PageUp: -1,
  ArrowRight: 1,
  PageDown: 1,
  Home: -Infinity,
  End: Infinity,
};
const ARROWS: Record<string, [x: number, y: number]> = {
  ArrowLeft: [80, 0],
  ArrowRight: [-80, 0],
  ArrowUp: [0, 80],
  ArrowDown: [0, -80],
};
const FACTORS: Record<string, number> = { '+': 1.5, '=': 1.5, '-': 1 / 1.5 };

/** Creates the viewer of a gallery: one photo at a time in a modal dialog, with all of its caption. Its host renders it. */
export function createViewer(host: LitElement, { showing, changed, closed }: Options): Viewer {
  let index = 0;
  /** The photo that is shown; none while the viewer is closed. */
  let current: Photo | undefined;
  /** Whether the dialog is open, or has been closed by its own doing and nobody was told. */
  let isOpen = false;
  const find = (selector: string) => host.renderRoot.querySelector<HTMLElement>(selector);
  const dialog = () => find('dialog') as HTMLDialogElement | null;
  const image = () => find('.photo:not([aria-hidden]) img') as HTMLImageElement | null;
  const back = createBackEntry(close);
  const update = () => host.requestUpdate();
  const zoom = createZoom(image, update, (to) => (to ? show(index + to) : close()));
  const toAnchor = () => {
    const { anchor } = showing();
    return anchor && `${anchor}-${index + 1}`;
  };

  function close(): void {
    back.leave();
    dialog()?.close();
    if (isOpen) onClose();
    else current = undefined; // It was about to open.
  }

  /** Makes the photo at a place, or at the end beyond which it lies, the one that is shown. Says so if it is another one. */
  function show(place: number): void {
    const { photos } = showing();
    const before = current;
    index = Math.max(0, Math.min(place, photos.length - 1));
    current = photos[index];
    if (current === before) return;
    zoom.reset();
    back.rename(toAnchor());
    update();
    if (before) changed(index);
  }

  /** The dialog's own event comes after Esc, and later than `close()`, when it may be open again. */
  const onClose = () => {
    if (!isOpen || dialog()?.open) return;
    isOpen = false;
    current = undefined;
    back.leave();
    update();
    closed(index);
  };

  const onKey = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    const [turn, arrow, factor] = [TURNS[key], ARROWS[key], FACTORS[key]];
    if (ctrlKey || metaKey || altKey || !(turn || arrow || factor)) return;
    event.preventDefault();
    if (factor) zoom.by(factor);
    else if (arrow && zoom.scale > 1) zoom.pan(...arrow);
    else if (turn) show(index + turn);
    else find('.caption')!.scrollBy(0, -arrow![1]);
  };

  /** The page behind stays where it is; a caption that is too long for its place is moved. */
  const hold = (event: Event) => {
    const caption = find('.caption')!;
    const isLong = caption.scrollHeight > caption.clientHeight;
    if (!isLong || !event.composedPath().includes(caption)) event.preventDefault();
  };

  const act = {
    turn: (by: number) => show(index + by),
    retry: () => retry(image()!, current!, true),
    // Where the browser refuses, the photo stays as large as it was.
    toggleFullScreen: () =>
      void (
        document.fullscreenElement ? document.exitFullscreen() : find('.frame')!.requestFullscreen()
      ).catch(() => undefined),
    close,
  };

  host.addController({
    hostUpdate() {
      const { photos } = showing();
      if (!current || photos[index] === current) return;
      // The page has changed its photos: the same one is shown as long as it is there.
      const place = photos.findIndex(({ src }) => src === current!.src);
      if (photos.length) show(place < 0 ? index : place);
      else close();
    },
    hostDisconnected: close,
  });
  adoptStyles(host.renderRoot as ShadowRoot, [
    ...(host.constructor as typeof LitElement).elementStyles,
    styles,
  ]);

  return {
    async open(place) {
      const isThere = !!current;
      show(place);
      if (isThere) return;
      await host.updateComplete;
      await back.enter(toAnchor());
      if (!current) return back.leave();
      isOpen = true;
      dialog()!.showModal();
      find('.next,.close')!.focus();
    },
    close,
    render: () => html`
      <dialog
        part="viewer"
        aria-label=${showing().label}
        aria-describedby="about"
        @close=${onClose}
        @keydown=${onKey}
        @wheel=${hold}
        @touchmove=${hold}
      >
        ${current ? renderFrame(showing(), index, zoom, act) : nothing}
      </dialog>
    `,
  };
}
