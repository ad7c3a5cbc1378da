import { expect } from '@open-wc/testing';
import '../../src/define/counter.ts';
import {
  addCounter,
  clock,
  expectSent,
  newPage,
  NEXT_VIEW,
  reload,
  replace,
  restorePage,
  sent,
} from './page.ts';

const DAY_SECONDS = 24 * 3600;

/** Throws, as `localStorage` does in a browser that blocks storage. */
function refuse(): never {
  throw new DOMException('bị chặn', 'SecurityError');
}

/** What a browser may refuse, and how a test makes it do so. */
const BLOCKED: Record<string, () => void> = {
  'localStorage is full': () => replace(Storage.prototype, 'setItem', refuse),
  'localStorage can be neither read nor written': () => {
    replace(Storage.prototype, 'setItem', refuse);
    replace(Storage.prototype, 'getItem', refuse);
  },
  'cookies are blocked': () => {
    Object.defineProperty(window, 'localStorage', { get: refuse, configurable: true });
    // WebKit may go on returning a storage that the page has read before, so writing to it must fail too.
    replace(Storage.prototype, 'setItem', refuse);
    replace(LockManager.prototype, 'request', () => Promise.reject(new DOMException('', 'SecurityError')));
  },
  'a script of the page has replaced the storage by one that keeps nothing': () => {
    replace(Storage.prototype, 'setItem', () => undefined);
  },
  'a script of the page has replaced the storage by one that gives other values': () => {
    replace(Storage.prototype, 'getItem', (() => ({})) as unknown as Storage['getItem']);
  },
};

function setReferrer(referrer: string): void {
  replace(Document.prototype as { referrer: string }, 'referrer', referrer);
}

describe('without storage', () => {
  const ownStorage = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
  afterEach(() => {
    Object.defineProperty(window, 'localStorage', ownStorage);
    restorePage();
  });

  for (const [situation, blockStorage] of Object.entries(BLOCKED)) {
    for (const [from, referrer, visit] of [
      ['a page of this site', `${location.origin}/trang-truoc`, 0],
      ['a page of another site', 'https://www.google.com/', 1],
      ['a site whose name begins like this one', `${location.origin}.vn/`, 1],
      ['no other page', '', 1],
    ] as const) {
      it(`sends visit=${visit} when ${situation} and the reader comes from ${from}`, async () => {
        const src = newPage();
        blockStorage();
        setReferrer(referrer);
        await addCounter(src);
        history.pushState(null, '', '/tiep-theo');
        await expectSent(`POST ?visit=${visit}`, NEXT_VIEW);
      });
    }

    it(`opens a visit when the last view was more than 30 minutes ago and ${situation}, also for a reader from a page of this site`, async () => {
      const src = newPage();
      blockStorage();
      setReferrer(`${location.origin}/trang-truoc`);
      await addCounter(src);
      clock.advance(31 * 60);
      // A heartbeat is not a view, so it does not keep the visit open.
      await expectSent('POST ?visit=0', 'POST /alive');
      history.pushState(null, '', '/tiep-theo');
      await expectSent('POST ?visit=1&alive=0');
    });
  }

  it('decides by the referrer, and not by an old record, when the storage is full', async () => {
    const src = newPage();
    await addCounter(src);
    // A new page load. It clears `sent`.
    reload();
    clock.advance(2 * DAY_SECONDS);
    replace(Storage.prototype, 'setItem', refuse);
    setReferrer(`${location.origin}/trang-truoc`);
    await addCounter(src);
    // By the record of two days ago, this view would open a visit. The referrer is a page of this site, so the visit is already open.
    await expectSent('POST ?visit=0');
  });

  it('keeps the visit and the time of the last heartbeat when a script of the page clears the storage', async () => {
    const src = newPage();
    await addCounter(src);
    localStorage.clear();
    clock.advance(60);
    await expectSent('POST ?visit=1', 'POST /alive?alive=60');
    localStorage.clear();
    history.pushState(null, '', '/tiep-theo');
    await expectSent(NEXT_VIEW);
    expect(sent[2]!.record?.day, 'the record in localStorage').to.equal('2026-11-26');
  });

  it('stores the record when the storage has room again', async () => {
    const src = newPage();
    const { setItem } = Storage.prototype;
    replace(Storage.prototype, 'setItem', refuse);
    await addCounter(src);
    replace(Storage.prototype, 'setItem', setItem);
    clock.advance(60);
    await expectSent('POST ?visit=1', 'POST /alive?alive=60');
    history.pushState(null, '', '/tiep-theo');
    await expectSent(NEXT_VIEW);
    expect(sent[2]!.record, 'the record in localStorage').not.to.equal(null);
  });
});

describe('without locks', () => {
  afterEach(restorePage);

  for (const [reason, locks] of Object.entries({
    'the page is on plain http': undefined,
    'the page has replaced the method': { request: 'không phải hàm' },
    'the request is rejected': { request: () => Promise.reject(new DOMException('', 'SecurityError')) },
    'the request throws': { request: refuse },
    'the request does not call the function': { request: () => Promise.resolve() },
  })) {
    it(`counts a view if ${reason}`, async () => {
      const src = newPage();
      replace(navigator as { locks: unknown }, 'locks', locks);
      await addCounter(src);
      await expectSent('POST ?visit=1');
    });
  }
});
