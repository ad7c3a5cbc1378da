import { readFileSync } from 'node:fs';
import { inPage } from './in-page.ts';

interface Times {
  gallery: number;
  figures: number;
  viewer: number;
  dialog: number;
}

/**
 * Measures the layout of 200 photos, as a gallery and as plain figures, and of an opened viewer and an empty dialog. Returns medians of
 * alternating rounds, in milliseconds.
 */
export function benchPhotos(script: string): Promise<Times> {
  return inPage(
    {
      '/': ['text/html', '<!doctype html><script type="module" src="/gallery.js"></script>'],
      '/gallery.js': ['text/javascript', readFileSync(script)],
      '/photo.gif': ['image/gif', Buffer.from('R0lGODlhAQABAAAAACw=', 'base64')],
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
  const figures = (box: Element) => {
    const list = add(box, 'div', { className: 'figures' });
    for (const { src, alt, caption } of photos) {
      const figure = add(list, 'figure');
      add(figure, 'img', { alt, loading: 'lazy', decoding: 'async', src });
      add(figure, 'figcaption', { textContent: caption });
    }
  };
  // The style sheet that a page without the gallery would need.
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
  const times: Record<keyof Times, number[]> = { gallery: [], figures: [], viewer: [], dialog: [] };
  for (let round = 0; round < 21; round++)
    for (const [name, build] of [
      ['gallery', gallery],
      ['figures', figures],
    ] as const) {
      const box = add(document.body, 'div');
      times[name].push(await time(() => build(box)));
      box.remove();
    }

  const element = add(document.body, 'mtqg-gallery', { photos }) as Gallery;
  const dialog = add(document.body, 'dialog') as HTMLDialogElement;
  for (let round = 0; round < 21; round++) {
    times.viewer.push(await time(() => element.open(100)));
    const wentBack = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    element.close();
    await wentBack;
    times.dialog.push(await time(() => dialog.showModal()));
    dialog.close();
  }
  return {
    gallery: median(times.gallery),
    figures: median(times.figures),
    viewer: median(times.viewer),
    dialog: median(times.dialog),
  };
}
