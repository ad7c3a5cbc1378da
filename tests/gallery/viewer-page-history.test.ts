import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MtqgGallery } from '../../src/index.ts';
import { closeViewer, control, createGallery, isOpen, photos, thumbnails } from './photos.ts';
import { openPage } from '../hosts/open-page.ts';
import { waitUntil } from '../shared/wait-until.ts';

const hasNavigation = 'navigation' in window;
const { href } = location;

let el: MtqgGallery;
let stopListening = new AbortController();

/** Records what the listeners of the page hear. A page may load itself again then, or let its router show the page again. */
function listenAsPage(): string[] {
  const heard: string[] = [];
  stopListening = new AbortController();
  const { signal } = stopListening;
  const targets = [window, ...(hasNavigation ? [window.navigation as EventTarget] : [])];
  for (const target of targets)
    for (const type of ['popstate', 'hashchange', 'navigate'])
      target.addEventListener(type, () => heard.push(type), { signal });
  return heard;
}

/** Records which handlers of the page are called that are set as properties, such as `window.onpopstate`. */
function handleAsPage(): string[] {
  const heard: string[] = [];
  stopListening = new AbortController();
  const handlers: [object, string][] = [
    [window, 'onpopstate'],
    [window, 'onhashchange'],
    ...(hasNavigation ? [[window.navigation, 'onnavigate'] as [object, string]] : []),
  ];
  for (const [target, name] of handlers) Reflect.set(target, name, () => heard.push(name));
  stopListening.signal.addEventListener('abort', () => {
    for (const [target, name] of handlers) Reflect.set(target, name, null);
  });
  return heard;
}

/** Waits until the browser has gone through the history, and has fired all events of the step. */
async function settle(isDone: () => boolean): Promise<void> {
  await waitUntil(isDone);
  await aTimeout(100);
}

const closings: [name: string, close: () => void][] = [
  ['Esc', () => void sendKeys({ press: 'Escape' })],
  ['its button', () => control(el, 'close').click()],
  ['a script', () => el.close()],
  ['Back', () => history.back()],
];

afterEach(async () => {
  stopListening.abort();
  await closeViewer(el);
  history.scrollRestoration = 'auto';
  history.replaceState(null, '', href);
});

describe('a page with listeners for its history', () => {
  for (const photoLinks of [false, true]) {
    const attribute = photoLinks ? 'with photo-links' : 'without photo-links';
    for (const [kind, isBefore] of [
      ['a listener that was added later', false],
      ['a property that was set before', true],
    ] as const) {
      for (const [name, close] of closings) {
        it(`does not hear that the viewer is opened and closed by ${name}: ${attribute}, in ${kind}`, async () => {
          history.pushState({ của: 'trang' }, '', '#muc-2');
          let heard = isBefore ? handleAsPage() : [];
          el = await createGallery({ photos, photoLinks });
          if (!isBefore) heard = listenAsPage();
          thumbnails(el)[1]!.click();
          await waitUntil(() => isOpen(el));
          await sendKeys({ press: 'ArrowRight' });
          close();
          await settle(() => !isOpen(el) && location.hash === '#muc-2');
          expect(heard).to.deep.equal([]);
          expect(history.state).to.deep.equal({ của: 'trang' });
        });
      }
    }

    if (hasNavigation) {
      it(`does not hear that the viewer is opened again by Forward, and closed by Back: ${attribute}`, async () => {
        history.pushState({ của: 'trang' }, '', '#muc-2');
        el = await createGallery({ photos, photoLinks });
        const heard = listenAsPage();
        await el.open(1);
        el.close();
        await settle(() => location.hash === '#muc-2');
        for (const step of [1, -1, 1, -1]) {
          history.go(step);
          await settle(() => isOpen(el) === step > 0);
        }
        expect(heard).to.deep.equal([]);
      });
    }

    it(`hears of its own steps while the viewer is open: ${attribute}`, async () => {
      history.pushState({ bước: 1 }, '');
      history.pushState({ bước: 2 }, '');
      el = await createGallery({ photos, photoLinks });
      const heard = listenAsPage();
      await el.open(1);
      history.go(-2);
      await settle(() => !isOpen(el));
      expect(heard, 'two entries back').to.include('popstate');
      expect(history.state).to.deep.equal({ bước: 1 });
      history.go(1);
      await settle(() => (history.state as { bước: number }).bước === 2);
      heard.length = 0;
      await el.open(1);
      history.pushState({ bước: 3 }, '');
      history.back();
      await settle(() => !isOpen(el));
      expect(heard, 'back from an entry of the page that was added over the viewer').to.include('popstate');
    });

    it(`hears that the reader goes two entries back, to another address with the same state: ${attribute}`, async () => {
      history.pushState(null, '', '?trang=2');
      el = await createGallery({ photos, photoLinks });
      const heard = listenAsPage();
      await el.open(1);
      history.go(-2);
      await settle(() => location.href === href);
      expect(heard).to.include('popstate');
    });

    it(`hears of new fragments, and of events that its own scripts fire: ${attribute}`, async () => {
      el = await createGallery({ photos, photoLinks });
      await el.open(1);
      await aTimeout(200); // Until no step of an earlier test is left.
      const heard = listenAsPage();
      dispatchEvent(new PopStateEvent('popstate', { state: null }));
      expect(heard).to.deep.equal(['popstate']);
      await settle(() => !isOpen(el));
      await el.open(1);
      heard.length = 0;
      location.hash = '#muc-3';
      await settle(() => !isOpen(el));
      expect(heard).to.include.members(['popstate', 'hashchange']);
      heard.length = 0;
      history.go(-2);
      await settle(() => location.href === href);
      expect(heard).to.include.members(['popstate', 'hashchange']);
    });
  }

  it('hears of its steps after the viewer was closed, and after the gallery has left the page', async () => {
    el = await createGallery({ photos });
    await el.open(1);
    el.close();
    await aTimeout(300);
    const heard = listenAsPage();
    history.pushState({ bước: 2 }, '', '#muc-2');
    const step = async (length: number) => {
      setTimeout(() => history.go(length));
      await oneEvent(window, 'hashchange');
    };
    await step(-1);
    await step(1);
    el.remove();
    await step(-1);
    expect(heard.filter((type) => type === 'popstate')).to.have.length(3);
    expect(heard.filter((type) => type === 'hashchange')).to.have.length(3);
  });
});

describe('a page that loads itself again at each step in its history', () => {
  /** Scripts that load the page again. Without the Navigation API, a gallery can keep the event only from these, not from earlier listeners. */
  const scripts: [name: string, script: string][] = [
    ['a property', '<script>onpopstate = () => location.reload()</script>'],
    ['an attribute of the body', '<body onpopstate="location.reload()">'],
    [
      'a later listener',
      '<script>onload = () => addEventListener("popstate", () => location.reload())</script>',
    ],
  ];
  if (hasNavigation) {
    const actions = [
      'location.reload()',
      'location = location.href',
      'location.replace(location.href)',
      'history.go(0)',
    ];
    for (const action of actions)
      scripts.push([
        `an earlier listener, ${action}`,
        `<script>addEventListener("popstate", () => ${action})</script>`,
      ]);
  }
  for (const [name, script] of scripts) {
    for (const isByScript of [true, false]) {
      it(`is not loaded again when the viewer is closed by ${isByScript ? 'a script' : 'Back'}: ${name}`, async () => {
        const { window, document } = await openPage(
          `${script}<script type="module" src="/src/define/gallery.ts"></script><mtqg-gallery><img src="${photos[0]!.src}" alt=""></mtqg-gallery>`,
        );
        const gallery = document.querySelector('mtqg-gallery')!;
        await waitUntil(() => gallery.shadowRoot?.querySelector('[part=image]'));
        await gallery.open();
        expect(isOpen(gallery)).to.equal(true);
        if (isByScript) gallery.close();
        else window.history.back();
        await waitUntil(() => !isOpen(gallery));
        await aTimeout(250);
        expect(window.document).to.equal(document);
        expect(gallery.isConnected && document.defaultView === window).to.equal(true);
      });
    }
  }
});
