import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MtqgGallery } from '../../src/index.ts';
import { clearPageGlobals, recordConsole, replace, restorePage } from '../shared/page-changes.ts';
import {
  closeViewer,
  createGallery,
  createOpenGallery,
  isOpen,
  photos,
  position,
  settled,
} from './photos.ts';
import { waitUntil } from '../shared/wait-until.ts';

let el: MtqgGallery;
const hash = () => decodeURIComponent(location.hash);

afterEach(async () => {
  await closeViewer(el);
  // A viewer that was removed with its fixture sets this when the browser has gone back.
  await waitUntil(() => history.scrollRestoration === 'auto');
  history.replaceState(null, '', location.pathname + location.search);
});

describe('the addresses of photos', () => {
  // This test must be the first: after a test that opened the viewer, Firefox may still be going back in the history.
  it('open nothing if there is no such photo', async () => {
    el = await createGallery({ photos, photoLinks: true, id: 'hội-nghị' });
    for (const other of [
      '#hội-nghị-0',
      '#hội-nghị-7',
      '#hội-nghị-x',
      '#hội-nghị-1x',
      '#anh-1',
      '#hội-nghị',
    ]) {
      location.hash = other;
      await aTimeout(50);
      expect([isOpen(el), hash()]).to.deep.equal([false, other]);
    }
  });

  it('say in the console that there is no such photo', async () => {
    clearPageGlobals(); // Forgets the notes of earlier tests.
    const notes = recordConsole('info');
    try {
      el = await createGallery({ photos, photoLinks: true, id: 'hội-nghị' });
      location.hash = '#hội-nghị-7';
      await waitUntil(() => notes.length > 0);
      location.hash = '#other';
      await aTimeout(50);
    } finally {
      restorePage();
    }
    expect(notes.map(([text]) => decodeURIComponent(String(text)))).to.deep.equal([
      'mtqg-gallery: #hội-nghị-7 is not opened, because the gallery has 6 photos',
    ]);
  });

  it('name the photo in the viewer, and are removed when the viewer closes', async () => {
    el = await createGallery({ photos, photoLinks: true, id: 'hội-nghị' });
    await el.open(1);
    expect(hash()).to.equal('#hội-nghị-2');
    await sendKeys({ press: 'ArrowRight' });
    await el.updateComplete;
    expect(hash()).to.equal('#hội-nghị-3');
    await closeViewer(el);
    expect(location.hash).to.equal('');
  });

  it('do not exist without photo-links', async () => {
    el = await createOpenGallery(1);
    expect(location.hash).to.equal('');
    await closeViewer(el);
    location.hash = '#anh-2';
    await aTimeout(50);
    expect(isOpen(el)).to.equal(false);
  });

  it('open a photo when the page follows a link to it, and are removed when the viewer closes', async () => {
    el = await createGallery({ photos, photoLinks: true, id: 'hội-nghị' });
    location.hash = '#hội-nghị-5';
    await waitUntil(() => isOpen(el) && position(el) === 'Ảnh 5 trong số 6 ảnh');
    await closeViewer(el);
    expect(location.hash).to.equal('');
    await aTimeout(50);
    expect(isOpen(el)).to.equal(false);
  });

  it('open a photo as soon as the gallery has it', async () => {
    location.hash = '#anh-2';
    el = await createGallery({ photoLinks: true });
    expect(isOpen(el)).to.equal(false);
    el.photos = photos;
    await waitUntil(() => isOpen(el) && position(el) === 'Ảnh 2 trong số 6 ảnh');
  });

  const bases = {
    'another folder': '/khac/',
    'another page with a query': '/khac/trang.html?x=1',
    'another site': 'https://example.com/khac/',
  };
  for (const [what, href] of Object.entries(bases)) {
    it(`stay on the page when a <base> names ${what}`, async () => {
      const base = document.createElement('base');
      base.href = href;
      document.head.append(base);
      const { pathname, search } = location;
      const address = () => [location.pathname, location.search, location.hash];
      try {
        el = await createGallery({ photos, photoLinks: true });
        await el.open(1);
        expect(address(), 'after open()').to.deep.equal([pathname, search, '#anh-2']);
        await sendKeys({ press: 'ArrowRight' });
        await el.updateComplete;
        expect(address(), 'after an arrow key').to.deep.equal([pathname, search, '#anh-3']);
        await closeViewer(el);
        expect(address(), 'after closing').to.deep.equal([pathname, search, '']);
        location.hash = '#anh-5';
        await waitUntil(() => isOpen(el) && position(el) === 'Ảnh 5 trong số 6 ảnh');
        await closeViewer(el);
        expect(address(), 'after a link to a photo').to.deep.equal([pathname, search, '']);
      } finally {
        base.remove();
      }
    });
  }

  it('are removed from the address with which the reader has come, when a <base> names another site', async () => {
    // The entry before the current one is that of another page, so that the viewer adds an entry of its own.
    if ('navigation' in window) replace(window.navigation, 'entries', () => []);
    const base = document.createElement('base');
    base.href = 'https://example.com/khac/';
    const { pathname, search } = location;
    history.replaceState(null, '', `${pathname}${search}#anh-5`);
    document.head.append(base);
    try {
      el = await createGallery({ photos, photoLinks: true });
      await waitUntil(() => isOpen(el) && position(el) === 'Ảnh 5 trong số 6 ảnh');
      await closeViewer(el);
    } finally {
      base.remove();
      restorePage();
    }
    expect([location.pathname, location.search, location.hash]).to.deep.equal([pathname, search, '']);
  });

  it('name the photo in a frame with srcdoc', async () => {
    const frame = document.createElement('iframe');
    const script = `${location.origin}/src/define/gallery.ts`;
    frame.srcdoc = `<!doctype html><script type="module" src="${script}"></script>
      <mtqg-gallery photo-links><img src="${photos[0]!.src}"><img src="${photos[1]!.src}"></mtqg-gallery>`;
    document.body.append(frame);
    try {
      const gallery = () => frame.contentDocument?.querySelector('mtqg-gallery');
      const hashInFrame = () => frame.contentWindow!.location.hash;
      await waitUntil(() => gallery()?.shadowRoot?.querySelector('[part=image]'));
      await gallery()!.open(1);
      expect(gallery()!.shadowRoot!.querySelector('dialog')!.open).to.equal(true);
      expect(hashInFrame()).to.equal('#anh-2');
      gallery()!.close();
      await waitUntil(() => hashInFrame() === '');
      frame.contentWindow!.location.hash = '#anh-1';
      await waitUntil(() => gallery()!.shadowRoot!.querySelector('dialog')!.open);
      gallery()!.close();
      await waitUntil(() => !gallery()!.shadowRoot!.querySelector('dialog')!.open);
      await aTimeout(200);
      expect(hashInFrame()).to.equal('');
    } finally {
      frame.remove();
    }
  });

  it('do not stop the reader when the browser refuses to change the address', async () => {
    const { replaceState } = history;
    el = await createGallery({ photos, photoLinks: true });
    await el.open(1);
    history.replaceState = () => {
      throw new DOMException('too many calls', 'SecurityError');
    };
    try {
      await sendKeys({ press: 'ArrowRight' });
      await el.updateComplete;
      expect([position(el), hash()]).to.deep.equal(['Ảnh 3 trong số 6 ảnh', '#anh-2']);
    } finally {
      history.replaceState = replaceState;
    }
    await sendKeys({ press: 'ArrowRight' });
    await el.updateComplete;
    expect(hash()).to.equal('#anh-4');
  });
});

describe('the addresses of photos of several galleries', () => {
  it('are different, and each opens its photo only', async () => {
    el = await createGallery({ photos, photoLinks: true });
    const second = await createGallery({ photos: photos.slice(1), photoLinks: true });
    const third = await createGallery({ photos: photos.slice(2), photoLinks: true, id: 'anh' });
    const galleries = [el, second, third];
    const found: string[] = [];
    for (const gallery of galleries) {
      await gallery.open(1);
      found.push(location.hash);
      await closeViewer(gallery);
    }
    expect(found).to.deep.equal(['#anh-2', '#anh-2-2', '#anh-3-2']);
    for (const [place, gallery] of galleries.entries()) {
      location.hash = found[place]!;
      await waitUntil(() => isOpen(gallery));
      expect(galleries.filter(isOpen)).to.deep.equal([gallery]);
      await closeViewer(gallery);
    }
  });

  it('follow the order on the page, not that in which the galleries were added', async () => {
    const later = await createGallery({ photos, photoLinks: true });
    el = await createGallery({ photos, photoLinks: true });
    later.before(el);
    await el.open(0);
    expect(location.hash).to.equal('#anh-1');
    await closeViewer(el);
    await later.open(0);
    expect(location.hash).to.equal('#anh-2-1');
    await closeViewer(later);
  });

  it('do not change because of a gallery without photo-links, or one that was removed', async () => {
    const other = await createGallery({ photos });
    const removed = await createGallery({ photos, photoLinks: true });
    removed.remove();
    el = await createGallery({ photos, photoLinks: true });
    await el.open(1);
    expect(location.hash).to.equal('#anh-2');
    expect(isOpen(other)).to.equal(false);
  });

  it('are explained to the author in the console, once', async () => {
    clearPageGlobals();
    const messages = recordConsole('warn');
    try {
      el = await createGallery({ photos, photoLinks: true });
      await createGallery({ photos, photoLinks: true });
      await createGallery({ photos, photoLinks: true });
      const found = messages.filter(([message]) => String(message).includes('#anh-2-'));
      expect(found).to.have.length(1);
    } finally {
      restorePage();
    }
  });
});

describe('an anchor of the page with the address of a photo', () => {
  const anchors = {
    'a heading': '<h2 id="anh-2">Ảnh lễ hội</h2>',
    'an old anchor': '<p><a name="anh-2"></a>Ảnh lễ hội</p>',
    'a hidden tab': '<div id="anh-2" hidden>Ảnh lễ hội</div>',
  };
  for (const [what, anchor] of Object.entries(anchors)) {
    it(`takes precedence, and the photo has another address: ${what}`, async () => {
      (await fixture(html`<div></div>`)).innerHTML = anchor;
      el = await createGallery({ photos, photoLinks: true });
      location.hash = '#anh-2';
      await aTimeout(100);
      expect([isOpen(el), location.hash]).to.deep.equal([false, '#anh-2']);
      history.replaceState(null, '', location.pathname + location.search);
      await el.open(1);
      expect(location.hash).to.equal('#xem-anh-2');
      await sendKeys({ press: 'ArrowRight' });
      await el.updateComplete;
      expect(location.hash, 'the next photo').to.equal('#anh-3');
      await closeViewer(el);
      location.hash = '#xem-anh-2';
      await waitUntil(() => isOpen(el) && position(el) === 'Ảnh 2 trong số 6 ảnh');
    });
  }

  it('takes precedence in an article, in which it is shown', async () => {
    el = await createGallery({ photoLinks: true });
    el.setAttribute('layout', 'article');
    el.innerHTML = `<h3 id="anh-1">Ảnh</h3><p><img src="${photos[0]!.src}" alt=""></p>`;
    await settled(el);
    await settled(el); // The gallery reads twice: the new content, and for the new layout.
    location.hash = '#anh-1';
    await aTimeout(100);
    expect(isOpen(el)).to.equal(false);
  });

  it('does not take precedence if it is a photo with a thumbnail, because the browser cannot scroll to the hidden photo', async () => {
    el = await createGallery({ photoLinks: true });
    el.innerHTML = `<figure id="anh-1"><img src="${photos[0]!.src}" alt=""></figure>`;
    await settled(el);
    location.hash = '#anh-1';
    await waitUntil(() => isOpen(el));
  });
});
