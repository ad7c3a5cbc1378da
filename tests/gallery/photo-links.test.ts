import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MtqgGallery } from '../../src/index.ts';
import { closeViewer, createGallery, createOpenGallery, isOpen, photos, position } from './photos.ts';

let el: MtqgGallery;
const hash = () => decodeURIComponent(location.hash);

afterEach(async () => {
  await closeViewer(el);
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
