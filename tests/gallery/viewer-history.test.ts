import { aTimeout, expect, oneEvent } from '@open-wc/testing';
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
} from './photos.ts';
import { waitUntil } from '../shared/wait-until.ts';

let el: MtqgGallery;
/** Safari before 26.2 and Firefox before 147 do not have the Navigation API. There, Forward does not open the viewer again. */
const itWithNavigation = (title: string, test: () => Promise<void>): void => {
  if ('navigation' in window) it(title, test);
};

afterEach(async () => {
  await closeViewer(el);
  history.scrollRestoration = 'auto';
  history.replaceState(null, '', location.pathname + location.search);
});

describe('the viewer and the history of the page', () => {
  it('closes when the reader goes back, also when it is opened a second time, and the page stays', async () => {
    el = await createOpenGallery(0);
    await closeViewer(el);
    // An entry of the page itself, which Back must return to.
    history.pushState({ của: 'trang' }, '');
    const { href } = location;
    await el.open(1);
    // The entry of the viewer has the same address and state.
    expect([location.href, history.state]).to.deep.equal([href, { của: 'trang' }]);
    expect(history.scrollRestoration).to.equal('manual');
    setTimeout(() => history.back());
    await oneEvent(el, 'mtqg-close');
    expect(dialogOf(el).open).to.equal(false);
    expect([location.href, history.state]).to.deep.equal([href, { của: 'trang' }]);
    await waitUntil(() => history.scrollRestoration === 'auto', 'the setting of the page is restored');
  });

  it('removes its history entry when it is closed without Back, and can be opened again after that', async () => {
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

  it('opens again after the browser has refused to go back', async () => {
    const { back } = history;
    el = await createOpenGallery(1);
    history.back = () => undefined;
    try {
      setTimeout(() => el.close());
      await oneEvent(el, 'mtqg-close');
      await el.open(2);
      expect(position(el)).to.equal('Ảnh 3 trong số 6 ảnh');
    } finally {
      history.back = back;
    }
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
      // When the gallery was removed, the browser went back from the entry of the first viewer. The entry of the second viewer replaces it.
      expect(history.length).to.equal(length);
      await closeViewer(el);
    } finally {
      el.remove();
    }
  });

  /** Waits until the browser has gone to another entry. It fires no event `popstate` for steps between a page and its viewer. */
  const arrived = async () => {
    await oneEvent((window as unknown as { navigation: EventTarget }).navigation, 'currententrychange');
    await el.updateComplete;
    await aTimeout(150); // The gallery restores the scroll setting.
  };

  const travel = async (entries: number) => {
    setTimeout(() => history.go(entries));
    await arrived();
  };

  const closeWithEscape = async () => {
    setTimeout(() => void sendKeys({ press: 'Escape' }));
    await Promise.all([oneEvent(el, 'mtqg-close'), arrived()]);
  };

  for (const photoLinks of [false, true]) {
    const attribute = photoLinks ? 'with photo-links' : 'without photo-links';

    itWithNavigation(
      `opens at the same photo when the reader goes forward after Esc, and one Back closes it: ${attribute}`,
      async () => {
        history.pushState({ của: 'trang' }, '');
        el = await createGallery({ photos, photoLinks });
        await el.open(1);
        await sendKeys({ press: 'ArrowRight' });
        await closeWithEscape();
        expect([history.state, location.hash]).to.deep.equal([{ của: 'trang' }, '']);
        await travel(1);
        await waitUntil(() => isOpen(el) && position(el) === 'Ảnh 3 trong số 6 ảnh');
        expect(history.state).to.deep.equal({ của: 'trang' });
        await travel(-1);
        expect(isOpen(el)).to.equal(false);
        expect([history.state, history.scrollRestoration]).to.deep.equal([{ của: 'trang' }, 'auto']);
        await travel(1);
        await waitUntil(() => isOpen(el), 'a second time');
        await closeWithEscape();
        expect(history.state).to.deep.equal({ của: 'trang' });
      },
    );
  }

  itWithNavigation('does not show its photo in another gallery when the reader goes forward', async () => {
    const other = await createGallery({ photos: photos.slice(2) });
    el = await createOpenGallery(1);
    await closeWithEscape();
    await travel(1);
    await waitUntil(() => isOpen(el));
    expect(isOpen(other)).to.equal(false);
  });

  for (const [description, defineLength] of [
    ['', () => undefined],
    // Then the length stays the same when an entry is added.
    [' in a full history', () => Object.defineProperty(history, 'length', { configurable: true, value: 50 })],
  ] as const) {
    it(`keeps the entries that a router of the page adds while it is open${description}`, async () => {
      defineLength();
      try {
        el = await createOpenGallery(1);
        history.pushState({ của: 'bộ định tuyến' }, '', '?trang=2');
        setTimeout(() => el.close());
        await oneEvent(el, 'mtqg-close');
        await aTimeout(200);
        expect([history.state, location.search]).to.deep.equal([{ của: 'bộ định tuyến' }, '?trang=2']);
        expect(history.scrollRestoration).to.equal('auto');
        history.go(-2);
        await waitUntil(() => !location.search.includes('trang'));
      } finally {
        Reflect.deleteProperty(history, 'length');
      }
    });
  }

  it('closes when a script of the page changes the fragment, and stays on the new one', async () => {
    el = await createOpenGallery(1);
    location.hash = '#muc-2';
    await waitUntil(() => !isOpen(el));
    await aTimeout(200);
    expect(location.hash).to.equal('#muc-2');
    history.go(-2);
    await waitUntil(() => !location.hash);
  });

  it('reports no new fragment to the listeners of the page, with photo-links', async () => {
    const fragments: string[] = [];
    const onHashChange = () => fragments.push(location.hash);
    el = await createGallery({ photos, photoLinks: true });
    history.replaceState(null, '', '#tab-2');
    addEventListener('hashchange', onHashChange);
    try {
      await el.open(1);
      await sendKeys({ press: 'ArrowRight' });
      await closeViewer(el);
      await aTimeout(100);
      expect(fragments.filter((fragment) => fragment !== '#tab-2')).to.deep.equal([]);
      expect(location.hash).to.equal('#tab-2');
    } finally {
      removeEventListener('hashchange', onHashChange);
    }
  });

  it('does not open in a new gallery that replaces the old one while the browser goes back', async () => {
    const old = await createOpenGallery(1);
    setTimeout(() => old.remove());
    await oneEvent(old, 'mtqg-close');
    el = await createGallery({ photos });
    await aTimeout(300);
    expect(isOpen(el)).to.equal(false);
  });

  // WebKit keeps 100 entries, and refuses to add so many in 10 seconds.
  if (/Chrome|Firefox/.test(navigator.userAgent)) {
    // The last test, because the other tests would have a full history too.
    it('removes its entry, and keeps that of a router, also in a history that has as many entries as the browser keeps', async () => {
      for (let count = 0; count < 55; count++) history.pushState({ count }, '');
      el = await createOpenGallery(1);
      await aTimeout(100); // Firefox drops the first entries a little later.
      await closeViewer(el);
      expect(history.state).to.deep.equal({ count: 54 });
      if (!('navigation' in window)) return;
      await el.open(1);
      history.pushState({ của: 'bộ định tuyến' }, '');
      setTimeout(() => el.close());
      await oneEvent(el, 'mtqg-close');
      await aTimeout(200);
      expect(history.state).to.deep.equal({ của: 'bộ định tuyến' });
    });
  }
});
