import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import type { MtqgErrorEvent } from '../../src/shared/events.ts';
import { Loader, type Source } from '../../src/shared/loader.ts';
import { replace, restorePage, setHidden } from './page-changes.ts';
import { waitUntil } from './wait-until.ts';

/** An element that loads one word. Each test sets the fields that it needs. */
class WordElement extends LitElement {
  source: Source<string> | undefined;
  word: string | undefined;
  /** What `secondsToNext` returns. */
  seconds = 0;
  watch: ((reload: () => void, signal: AbortSignal) => void) | undefined;
  /** What `secondsToNext` received. */
  results: [data: string | undefined, error: unknown][] = [];
  readonly loader = new Loader<string>(this, {
    load: () => this.source,
    src: () => undefined,
    // Not called, because `src` returns no address.
    loadFrom: () => Promise.reject(new Error('a test without an address')),
    data: () => this.word,
    show: (word) => (this.word = word),
    secondsToNext: (data, error) => {
      this.results.push([data, error]);
      return this.seconds;
    },
    watch: (reload, signal) => this.watch?.(reload, signal),
  });

  protected override render(): TemplateResult {
    return html`<div part="base" tabindex="-1">${this.loader.state}</div>`;
  }
}
customElements.define('test-word', WordElement);

/** A timer that runs only when the test calls `run`. */
interface FakeTimer {
  delay: number;
  isCancelled: boolean;
  run: () => void;
}

/** The id of the first fake timer, far above the ids of real timers. */
const FIRST_TIMER_ID = 1_000_000;

/** Records timers of 1 to 100 s instead of starting them. Shorter and longer ones are those of the test runner. */
function recordTimers(): FakeTimer[] {
  const timers: FakeTimer[] = [];
  const realSetTimeout = window.setTimeout.bind(window);
  const realClearTimeout = window.clearTimeout.bind(window);
  replace(window, 'setTimeout', ((run: () => void, delay = 0, ...rest: unknown[]) => {
    if (delay < 1000 || delay > 100_000) return realSetTimeout(run, delay, ...rest);
    const id = FIRST_TIMER_ID + timers.length;
    timers.push({ delay, isCancelled: false, run });
    return id;
  }) as typeof setTimeout);
  replace(window, 'clearTimeout', (id) => {
    const timer = timers[Number(id) - FIRST_TIMER_ID];
    if (timer) timer.isCancelled = true;
    else realClearTimeout(id);
  });
  return timers;
}

/** Adds an element with these fields, and waits until it has rendered. */
async function addElement(fields: Partial<WordElement>): Promise<WordElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const el = Object.assign(document.createElement('test-word'), fields) as WordElement;
  box.append(el);
  await aTimeout(0);
  await el.updateComplete;
  return el;
}

const word =
  (text: string): Source<string> =>
  () =>
    Promise.resolve(text);
const failing: Source<string> = () => Promise.reject(new Error('HTTP 500'));
const never: Source<string> = () => new Promise(() => undefined);

describe('Loader', () => {
  afterEach(restorePage);

  describe('state', () => {
    it('is idle without a source and data', async () => {
      const el = await addElement({});
      expect(el.loader.state).to.equal('idle');
      expect(el.results).to.deep.equal([]);
    });

    it('is loading until the first answer', async () => {
      const el = await addElement({ source: never });
      expect(el.loader.state).to.equal('loading');
      expect(el.loader.loadedAt).to.equal(undefined);
    });

    it('is shown when there is data, with the time of the load', async () => {
      const before = Date.now();
      const el = await addElement({ source: word('một') });
      expect(el.loader.state).to.equal('shown');
      expect(el.loader.error).to.equal(undefined);
      expect(el.loader.loadedAt).to.be.within(before, Date.now());
      expect(el.shadowRoot!.textContent).to.equal('shown');
    });

    it('is failed with the reason', async () => {
      const el = await addElement({ source: failing });
      expect(el.loader.state).to.equal('failed');
      expect(el.loader.error).to.have.property('message', 'HTTP 500');
      expect(el.shadowRoot!.textContent).to.equal('failed');
    });

    it('is failed when the source resolves with undefined', async () => {
      const el = await addElement({ source: () => Promise.resolve(undefined as unknown as string) });
      expect(el.loader.state).to.equal('failed');
      expect(el.loader.error).to.have.property('message', 'the source gave no data');
    });

    it('is failed when the source rejects without a reason', async () => {
      const reason: unknown = undefined;
      const el = await addElement({ source: () => Promise.reject(reason as Error) });
      expect(el.loader.state).to.equal('failed');
      expect(el.loader.error).to.have.property('message', 'the source failed without a reason');
    });

    it('is failed when the source throws at once', async () => {
      const el = await addElement({
        source: () => {
          throw new TypeError('bad address');
        },
      });
      expect(el.loader.state).to.equal('failed');
      expect(el.loader.error).to.have.property('message', 'bad address');
    });

    it('is shown again when an answer follows a failure', async () => {
      const el = await addElement({ source: failing });
      el.source = word('hai');
      el.loader.reload();
      await aTimeout(0);
      expect(el.loader.state).to.equal('shown');
      expect(el.word).to.equal('hai');
    });
  });

  describe('timers', () => {
    for (const [random, seconds] of [
      [0, 54],
      [0.5, 60],
      [1, 66],
    ] as const) {
      it(`loads again after ${seconds} s when 60 s are set and Math.random() returns ${random}`, async () => {
        replace(Math, 'random', () => random);
        const timers = recordTimers();
        let calls = 0;
        const el = await addElement({ seconds: 60, source: () => Promise.resolve(`${++calls}`) });
        expect(timers.map(({ delay }) => Math.round(delay))).to.deep.equal([seconds * 1000]);
        timers[0]!.run();
        await aTimeout(0);
        expect(el.word).to.equal('2');
        expect(timers).to.have.length(2);
      });
    }

    it('sets no timer for 0 seconds', async () => {
      const timers = recordTimers();
      const el = await addElement({ seconds: 0, source: word('một') });
      expect(el.word).to.equal('một');
      expect(timers).to.deep.equal([]);
    });

    it('calls secondsToNext with the data or the error of each load', async () => {
      const el = await addElement({ source: word('một') });
      el.source = failing;
      el.loader.reload();
      await aTimeout(0);
      expect(el.results).to.have.length(2);
      expect(el.results[0]).to.deep.equal(['một', undefined]);
      expect(el.results[1]![0]).to.equal(undefined);
      expect(el.results[1]![1]).to.have.property('message', 'HTTP 500');
    });

    it('cancels the timer when the element leaves the document', async () => {
      const timers = recordTimers();
      const el = await addElement({ seconds: 60, source: word('một') });
      expect(timers).to.have.length(1);
      el.remove();
      expect(timers[0]!.isCancelled).to.equal(true);
    });

    it('cancels the timer when it loads earlier', async () => {
      const timers = recordTimers();
      const el = await addElement({ seconds: 60, source: word('một') });
      el.loader.reload();
      expect(timers.map(({ isCancelled }) => isCancelled)).to.deep.equal([true]);
    });

    it('sets no timer when a listener of mtqg-load removes the element', async () => {
      const timers = recordTimers();
      const el = await addElement({});
      el.seconds = 60;
      el.source = word('một');
      el.addEventListener('mtqg-load', () => el.remove());
      el.loader.reload();
      await aTimeout(0);
      expect(el.word).to.equal('một');
      expect(timers).to.deep.equal([]);
    });
  });

  describe('on a hidden page', () => {
    it('waits until the page is visible', async () => {
      setHidden(true);
      const el = await addElement({ source: word('một') });
      expect(el.loader.state).to.equal('loading');
      setHidden(false);
      await aTimeout(0);
      expect(el.word).to.equal('một');
    });

    it('waits when a timer runs out while the page is hidden', async () => {
      const timers = recordTimers();
      let calls = 0;
      const el = await addElement({ seconds: 60, source: () => Promise.resolve(`${++calls}`) });
      setHidden(true);
      timers[0]!.run();
      await aTimeout(0);
      expect(calls).to.equal(1);
      setHidden(false);
      await aTimeout(0);
      expect(el.word).to.equal('2');
    });

    it('does not load when the element left the document meanwhile', async () => {
      let calls = 0;
      setHidden(true);
      const el = await addElement({ source: () => Promise.resolve(`${++calls}`) });
      el.remove();
      setHidden(false);
      await aTimeout(0);
      expect(calls).to.equal(0);
    });
  });

  describe('watch', () => {
    it('loads again when the watcher calls `reload`, until the element leaves the document', async () => {
      const signals: AbortSignal[] = [];
      let reload: () => void = () => undefined;
      let calls = 0;
      const el = await addElement({
        source: () => Promise.resolve(`${++calls}`),
        watch: (again, signal) => {
          reload = again;
          signals.push(signal);
        },
      });
      reload();
      await aTimeout(0);
      expect(el.word).to.equal('2');
      // Each load gives the watcher a new signal, and aborts the signal of the load before it.
      expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
      el.remove();
      expect(signals[1]!.aborted).to.equal(true);
    });

    it('watches on a hidden page too', async () => {
      setHidden(true);
      let watched = 0;
      await addElement({ source: never, watch: () => watched++ });
      expect(watched).to.equal(1);
    });
  });

  describe('answers', () => {
    it('are dropped if a newer load was started', async () => {
      const answers: ((value: string) => void)[] = [];
      const el = await addElement({ source: () => new Promise((resolve) => answers.push(resolve)) });
      el.loader.reload();
      await waitUntil(() => answers.length === 2);
      answers[1]!('mới');
      answers[0]!('cũ');
      await aTimeout(0);
      expect(el.word).to.equal('mới');
      expect(el.results).to.have.length(1);
    });

    it('are not requested while the element is outside the document', async () => {
      let calls = 0;
      const el = await addElement({ source: () => Promise.resolve(`${++calls}`) });
      el.remove();
      el.loader.reload();
      await aTimeout(0);
      expect(calls).to.equal(1);
    });

    it('are set in the element before mtqg-load or mtqg-error fires', async () => {
      const el = await addElement({});
      const seen: unknown[] = [];
      el.addEventListener('mtqg-load', () => seen.push(el.word));
      el.addEventListener('mtqg-error', (event) =>
        seen.push((event as MtqgErrorEvent).error === el.loader.error),
      );
      el.source = word('một');
      el.loader.reload();
      await aTimeout(0);
      el.source = failing;
      el.loader.reload();
      await aTimeout(0);
      expect(seen).to.deep.equal(['một', true]);
    });

    it('that fail leave the older data in the element', async () => {
      const el = await addElement({ source: word('một') });
      const { loadedAt } = el.loader;
      el.source = failing;
      el.loader.reload();
      await aTimeout(0);
      expect([el.word, el.loader.state]).to.deep.equal(['một', 'failed']);
      expect(el.loader.loadedAt).to.equal(loadedAt);
    });
  });

  describe('changeSource', () => {
    it('removes the data, the error and the time of the former source', async () => {
      const el = await addElement({ source: word('một') });
      el.source = failing;
      el.loader.reload();
      await aTimeout(0);
      el.source = never;
      el.loader.changeSource({ keepsData: false }); // The page set no data.
      expect(el.word).to.equal(undefined);
      expect(el.loader.state).to.equal('loading');
      expect(el.loader.loadedAt).to.equal(undefined);
    });

    it('keeps data that the page set together with the source', async () => {
      const el = await addElement({ source: word('một') });
      Object.assign(el, { source: never, word: 'của trang' });
      el.loader.changeSource({ keepsData: true }); // The page set data.
      expect([el.word, el.loader.state]).to.deep.equal(['của trang', 'shown']);
    });
  });

  describe('retry', () => {
    it('loads again and is loading meanwhile', async () => {
      const el = await addElement({ source: failing });
      el.source = never;
      void el.loader.retry();
      expect(el.loader.state).to.equal('loading');
      await waitUntil(() => el.shadowRoot!.textContent === 'loading');
    });

    it('moves the focus into the widget', async () => {
      const el = await addElement({ source: failing });
      el.source = never;
      await el.loader.retry();
      expect(el.shadowRoot!.activeElement?.matches('[part=base]')).to.equal(true);
    });
  });
});
