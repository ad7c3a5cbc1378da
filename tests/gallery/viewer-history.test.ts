import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MtqgGallery } from '../../src/index.ts';
import {
  closeViewer,
  createGallery,
  createOpenGallery,
  dialogOf,
  isOpen,
  photos,
  position,
  thumbnails,
} from './photos.ts';

let el: MtqgGallery;
const hash = () => decodeURIComponent(location.hash);

afterEach(async () => {
  await closeViewer(el);
  history.replaceState(null, '', location.pathname + location.search);
});

describe('the viewer and the history of the page', () => {
  it('closes on Back, which stays on the page', async () => {
    el = await createOpenGallery(0);
    await closeViewer(el);
    history.pushState({ của: 'trang' }, ''); // Removes the entries after this one.
    const { href } = location;
    await el.open(1);
    expect([location.href, history.state]).to.deep.equal([href, { của: 'trang' }]);
    expect(history.scrollRestoration).to.equal('manual');
    setTimeout(() => history.back());
    await oneEvent(el, 'mtqg-close');
    expect(dialogOf(el).open).to.equal(false);
    expect([location.href, history.state]).to.deep.equal([href, { của: 'trang' }]);
    expect(history.scrollRestoration).to.equal('auto');
  });

  it('removes its entry when it is closed in another way, and then opens again', async () => {
    history.pushState({ của: 'trang' }, '');
    el = await createOpenGallery(2);
    expect(history.scrollRestoration).to.equal('manual');
    await closeViewer(el);
    // The gallery restores this when the browser has gone back from the entry.
    expect(history.scrollRestoration).to.equal('auto');
    expect(history.state).to.deep.equal({ của: 'trang' });
    await el.open(3);
    expect(dialogOf(el).open).to.equal(true);
  });

  it('opens when the browser refuses a new history entry', async () => {
    const { pushState } = history;
    history.pushState = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    try {
      el = await createOpenGallery(1);
      expect(isOpen(el)).to.equal(true);
      expect(history.scrollRestoration).to.equal('auto');
      setTimeout(() => el.close());
      await oneEvent(el, 'mtqg-close');
    } finally {
      history.pushState = pushState;
    }
  });

  it('keeps the scroll position of the page', async () => {
    const box = await fixture<HTMLElement>(html`<div><div style="height: 700px"></div></div>`);
    el = await createGallery({ photos });
    const after = document.createElement('div');
    after.style.height = '2000px';
    box.append(el, after);
    await el.updateComplete;
    thumbnails(el)[0]!.scrollIntoView({ block: 'center' });
    const before = scrollY;
    expect(before).to.be.above(0);
    await el.open(0);
    await closeViewer(el);
    await aTimeout(50);
    expect(scrollY).to.equal(before);
  });

  it('can be opened right after closing, and closed while it opens', async () => {
    el = await createOpenGallery(1);
    el.close();
    await el.open(3);
    await aTimeout(50);
    expect([dialogOf(el).open, position(el)]).to.deep.equal([true, 'Ảnh 4 trong số 6 ảnh']);
    await closeViewer(el);
    const { length } = history;
    const opening = el.open(2);
    await aTimeout(0);
    el.close();
    await opening;
    await aTimeout(50);
    expect([dialogOf(el).open, history.length]).to.deep.equal([false, length]);
  });

  it('closes when its gallery leaves the document, and opens again after the gallery returns', async () => {
    el = await createOpenGallery(1);
    const { length } = history;
    el.remove();
    await aTimeout(100);
    document.body.append(el);
    try {
      await el.updateComplete;
      expect(dialogOf(el).open).to.equal(false);
      await el.open(2);
      expect(dialogOf(el).matches(':modal')).to.equal(true);
      expect(history.length).to.equal(length);
      await closeViewer(el);
    } finally {
      el.remove();
    }
  });
});

describe('the addresses of photos', () => {
  it('name the photo in the viewer, and are removed when it closes', async () => {
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

  it('stay on the page when a <base> names another folder', async () => {
    const base = document.createElement('base');
    base.href = '/khac/';
    document.head.append(base);
    try {
      const { pathname } = location;
      el = await createGallery({ photos, photoLinks: true });
      await el.open(1);
      expect([location.pathname, location.hash]).to.deep.equal([pathname, '#anh-2']);
      await closeViewer(el);
    } finally {
      base.remove();
    }
  });
});
