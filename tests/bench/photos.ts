import { readFileSync } from 'node:fs';
import { inPage, PIXEL_GIF } from './in-page.ts';

/** Milliseconds until the layout is done. Each is the median of several rounds. */
interface Times {
  /** 200 photos in an `<mtqg-gallery>`. */
  gallery: number;
  /** The same 200 photos in plain `<figure>` elements. */
  plainFigures: number;
  /** The viewer that the gallery opens. */
  viewer: number;
  /** An empty `<dialog>`. */
  dialog: number;
}

/** Measures the gallery and plain figures in alternating rounds, then the viewer and an empty dialog in alternating rounds. */
export function benchPhotos(script: string): Promise<Times> {
  return inPage(
    {
      '/': ['text/html', '<!doctype html><script type="module" src="/gallery.js"></script>'],
      '/gallery.js': ['text/javascript', readFileSync(script)],
      '/photo.gif': ['image/gif', PIXEL_GIF],
    },
    measure,
  );
}

/** Runs in the page. */
async function measure(): Promise<Times> {
  interface Gallery extends HTMLElement {
    updateComplete: Promise<unknown>;
    open: (index: number) => Promise<void>;
    close: () => void;
  }
  const ROUNDS = 21;
  await customElements.whenDefined('mtqg-gallery');
  const photos = Array.from({ length: 200 }, (_, place) => ({
    src: `/photo.gif?${place}`,
    alt: `Ảnh chụp thứ ${place + 1}`,
    caption: `Đại biểu xem mô hình trồng chè của hợp tác xã, lượt thứ ${place + 1}`,
    width: 3,
    height: 2,
  }));
  const add = (parent: Element, tag: string, properties: object = {}) =>
    parent.appendChild(Object.assign(document.createElement(tag), properties));

  const gallery = async (box: Element) => (add(box, 'mtqg-gallery', { photos }) as Gallery).updateComplete;
  const plainFigures = (box: Element) => {
    const list = add(box, 'div', { className: 'figures' });
    for (const { src, alt, caption } of photos) {
      const figure = add(list, 'figure');
      add(figure, 'img', { alt, loading: 'lazy', decoding: 'async', src });
      add(figure, 'figcaption', { textContent: caption });
    }
  };
  // The style sheet that a page needs to show plain figures as a grid.
  const textContent = `
    .figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(30%, 1fr)); gap: 20px 12px }
    figure { margin: 0 } img { width: 100%; aspect-ratio: 3 / 2; object-fit: cover }`;
  add(document.head, 'style', { textContent });

  const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
  const time = async (act: () => unknown) => {
    const startedAt = performance.now();
    await act();
    if (!document.body.offsetHeight) throw new Error('nothing was laid out');
    return performance.now() - startedAt;
  };
  const times: Record<keyof Times, number[]> = { gallery: [], plainFigures: [], viewer: [], dialog: [] };
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, build] of [
      ['gallery', gallery],
      ['plainFigures', plainFigures],
    ] as const) {
      const box = add(document.body, 'div');
      times[name].push(await time(() => build(box)));
      box.remove();
    }

  const element = add(document.body, 'mtqg-gallery', { photos }) as Gallery;
  const dialog = add(document.body, 'dialog') as HTMLDialogElement;
  for (let round = 0; round < ROUNDS; round++) {
    times.viewer.push(await time(() => element.open(100))); // In the middle of the 200 photos.
    element.close();
    // Closing the viewer also goes back in the history. Until that has ended, a gallery that is opened again waits.
    while (window.history.scrollRestoration !== 'auto')
      await new Promise((resolve) => setTimeout(resolve, 10));
    times.dialog.push(await time(() => dialog.showModal()));
    dialog.close();
  }
  return {
    gallery: median(times.gallery),
    plainFigures: median(times.plainFigures),
    viewer: median(times.viewer),
    dialog: median(times.dialog),
  };
}
