import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import type { MtqgGallery } from '../../src/index.ts';
import { closeViewer, createGallery, images, isOpen, photos, settled, thumbnails } from './photos.ts';
import { waitUntil } from '../shared/wait-until.ts';

const PHOTO = '/demo/pages/photos/ruong-bac-thang.jpg';
const LARGE = '/demo/pages/photos/doi-che.jpg';
const CONTENT = `<p><a href="${LARGE}" rel="lightbox" class="cboxElement" data-fancybox="anh"><img src="${PHOTO}" width="300" height="200" alt=""></a></p><p>Cầu mới.</p>`;
/** A photo without a link. Some lightboxes open such photos too. */
const PICTURE = `<p><img src="${PHOTO}" width="300" height="200" class="zoomable" alt=""></p><p>Cầu mới.</p>`;

/** How lightboxes of pages find the photo that was clicked. Each listens on the document or on `<body>`. */
const LIGHTBOXES: Record<string, [listensOn: 'document' | 'body', selector: string]> = {
  'Fancybox 3 and 5': ['document', '[data-fancybox]'],
  lightbox2: ['body', 'a[rel^=lightbox], area[rel^=lightbox], a[data-lightbox]'],
  Colorbox: ['document', '.cboxElement'],
  'Magnific Popup with `delegate`': ['body', 'a[href$=jpg]'],
  'GLightbox and WordPress plugins': ['document', 'a[href*=".jpg"], a[href*=".png"]'],
  'medium-zoom': ['document', '.zoomable'],
};

let el: MtqgGallery;
let stopListening = new AbortController();

/** Acts as a lightbox of the page. Returns the clicks at which it opens. */
function startLightbox([listensOn, selector]: [string, string]): Event[] {
  const opened: Event[] = [];
  const target = listensOn === 'body' ? document.body : document;
  target.addEventListener(
    'click',
    (event) => {
      if (!(event.target as Element).closest(selector)) return;
      event.preventDefault();
      opened.push(event);
    },
    { signal: stopListening.signal },
  );
  return opened;
}

async function createArticle(content: string): Promise<HTMLElement> {
  el = await createGallery({});
  el.setAttribute('layout', 'article');
  el.innerHTML = content;
  await settled(el);
  await settled(el); // The gallery reads twice: the new content, and for the new layout.
  const image = el.querySelector('img')!;
  await waitUntil(() => image.naturalWidth > 0);
  return image;
}

async function clickWithMouse(element: HTMLElement, button: 'left' | 'middle' = 'left'): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({
    type: 'click',
    position: [Math.round(left + width / 2), Math.round(top + height / 2)],
    button,
  });
}

beforeEach(() => (stopListening = new AbortController()));
afterEach(async () => {
  stopListening.abort();
  await closeViewer(el);
  await resetMouse();
});

describe('on a page with a lightbox of its own', () => {
  for (const [name, lightbox] of Object.entries(LIGHTBOXES)) {
    it(`a click on a photo in an article opens one dialog: ${name}`, async () => {
      const opened = startLightbox(lightbox);
      await clickWithMouse(await createArticle(name === 'medium-zoom' ? PICTURE : CONTENT));
      await waitUntil(() => isOpen(el));
      expect(opened).to.have.length(0);
    });
  }

  it('a click on a thumbnail opens one dialog, also if the lightbox is for the box around the gallery', async () => {
    const opened = startLightbox(['document', '.photos']);
    const box = await fixture<HTMLElement>(html`<div class="photos"></div>`);
    el = await createGallery({ photos });
    box.append(el);
    await waitUntil(() => images(el)[0]!.naturalWidth > 0);
    await clickWithMouse(thumbnails(el)[0]!);
    await waitUntil(() => isOpen(el));
    expect(opened).to.have.length(0);
  });

  it('Enter on a photo opens one dialog', async () => {
    const keys: string[] = [];
    document.addEventListener('keydown', ({ key }) => keys.push(key), { signal: stopListening.signal });
    const image = await createArticle(PICTURE);
    image.focus();
    image.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await waitUntil(() => isOpen(el));
    expect(keys).to.deep.equal([]);
  });

  it('a click that a script of the page has handled at the link itself does not open the viewer', async () => {
    const image = await createArticle(CONTENT);
    image.closest('a')!.addEventListener('click', (event) => event.preventDefault());
    await clickWithMouse(image);
    await aTimeout(100);
    expect(isOpen(el)).to.equal(false);
  });

  for (const modifier of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
    it(`a click with ${modifier} is for the browser and the page`, async () => {
      const opened = startLightbox(['document', 'a[href$=jpg]']);
      const image = await createArticle(CONTENT);
      image.dispatchEvent(
        new MouseEvent('click', { [modifier]: true, bubbles: true, composed: true, cancelable: true }),
      );
      await aTimeout(50);
      expect([isOpen(el), opened.length]).to.deep.equal([false, 1]);
    });
  }

  it('statistics of the page get the click in the capture phase, and mtqg-open', async () => {
    const heard: string[] = [];
    const { signal } = stopListening;
    document.addEventListener('click', ({ type }) => heard.push(type), { capture: true, signal });
    document.addEventListener('mtqg-open', ({ type, index }) => heard.push(`${type} ${index}`), { signal });
    await clickWithMouse(await createArticle(CONTENT));
    await waitUntil(() => isOpen(el));
    expect(heard).to.deep.equal(['click', 'mtqg-open 0']);
  });
});
