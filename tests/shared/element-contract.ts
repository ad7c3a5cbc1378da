import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { MtqgErrorEvent, MtqgLoadEvent } from '../../src/shared/events.ts';
import { clearPageGlobals, recordConsole, replace, restorePage } from './page-changes.ts';
import { waitUntil } from './wait-until.ts';

/** What the contract needs to know about an element. */
export interface ElementContract<T> {
  tag: string;
  /** The property that contains the data. */
  property: string;
  /** Data that fills the element. */
  data: T;
  /** Text of the element when it shows `data`, in Vietnamese and in English. */
  shownText: string;
  englishText: string;
  /** Other properties with which the element shows `englishText`. */
  englishProperties?: object;
  /** Changes a copy of the data, and what the element then shows. */
  change: { apply: (copy: T) => void; shownText: string };
  /** Valid data without anything to show, and the sentence that is shown instead. Omitted if there is no such data. */
  empty?: { data: T; sentence: string };
  /** The sentence for a failed load. `undefined` for an element that loads nothing. */
  failedSentence: string | undefined;
  /** Unknown attributes, and wrong values of attributes, each with what the console says: `unknown attribute "scr"; use src`. */
  unknownValues: readonly UnknownValue[];
}

type UnknownValue = [attribute: string, value: string, hint: string];

/** Matches the hints about the values of attributes, but no message about the data. */
const VALUE_HINT = /unknown|cannot read|counts as true/;

type TestedElement = LitElement & Record<string, unknown>;
type TestSource = (signal: AbortSignal) => Promise<unknown>;

const never: TestSource = () => new Promise(() => undefined);
const failing: TestSource = () => Promise.reject(new Error('HTTP 500'));

/** Whether an element has data. A property without data is undefined or null. */
function hasData(el: TestedElement, property: string): boolean {
  const value = el[property];
  return value !== undefined && value !== null;
}

/** Tests one element for everything that all elements have in common. */
export function describeElement<T>(contract: ElementContract<T>): void {
  describe(`<${contract.tag}> keeps the element contract`, () => {
    describeData(contract);
    describeLanguage(contract);
    describeOwnContent(contract);
    describeUnknownValues(contract);
    if (contract.failedSentence !== undefined) {
      describeLoading(contract, contract.failedSentence);
      describeConsole(contract);
    }
  });
}

function describeData<T>({ tag, property, data, shownText, change }: ElementContract<T>): void {
  it('shows the data that the page sets', async () => {
    const el = await create(tag, { [property]: data });
    await waitUntil(() => textOf(el).includes(shownText), textOf(el));
    expect(base(el).getAttribute('aria-busy')).not.to.equal('true');
    expect(skeletonBars(el)).to.have.length(0);
    await expect(el).to.be.accessible();
  });

  it('shows the data again after it left the document and returned', async () => {
    const el = await create(tag, { [property]: data });
    const parent = el.parentElement!;
    el.remove();
    parent.append(el);
    await el.updateComplete;
    expect(textOf(el)).to.include(shownText);
  });

  it('shows the changed data if the page changes an object and sets the same object again', async () => {
    const copy = structuredClone(data);
    const el = await create(tag, { [property]: copy });
    await waitUntil(() => textOf(el).includes(shownText), textOf(el));
    change.apply(copy);
    Object.assign(el, { [property]: copy });
    await waitUntil(() => textOf(el).includes(change.shownText), textOf(el));
  });

  it('keeps everything inside its box at 160 px', async () => {
    const box = await fixture<HTMLElement>(html`<div style="width: 160px"></div>`);
    const el = document.createElement(tag) as unknown as TestedElement;
    Object.assign(el, { [property]: data });
    box.append(el);
    await el.updateComplete;
    await waitUntil(() => textOf(el).includes(shownText), textOf(el));
    expect(el.scrollWidth).to.be.at.most(160);
  });
}

function describeLanguage<T>(contract: ElementContract<T>): void {
  const { tag, property, data, shownText, englishText, englishProperties } = contract;
  it('follows its own lang', async () => {
    const el = await create(tag, { [property]: data, ...englishProperties });
    el.lang = 'en';
    await waitUntil(() => textOf(el).includes(englishText), textOf(el));
    el.lang = 'vi';
    await waitUntil(() => textOf(el).includes(shownText), textOf(el));
  });

  it('follows the lang of the elements around it, through shadow roots', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"><div></div></div>`);
    const root = page.firstElementChild!.attachShadow({ mode: 'open' });
    const el = document.createElement(tag) as unknown as TestedElement;
    Object.assign(el, { [property]: data, ...englishProperties });
    root.append(el);
    await waitUntil(() => textOf(el).includes(englishText), textOf(el));
    page.lang = 'vi';
    await waitUntil(() => textOf(el).includes(shownText), textOf(el));
  });
}

function describeOwnContent<T>({ tag, property, data }: ElementContract<T>): void {
  it('shows the content between the tags until there is data', async () => {
    const el = await create(tag, {}, '<b>Nội dung của trang</b>');
    const own = el.querySelector('b')!;
    await waitUntil(() => own.offsetHeight > 0);
    Object.assign(el, { [property]: data });
    await waitUntil(() => own.offsetHeight === 0);
  });
}

function describeUnknownValues<T>({ tag, property, data, unknownValues }: ElementContract<T>): void {
  const commonUnknownValues: UnknownValue[] = [
    ['theme', 'drak', 'cannot read “drak” in the attribute “theme”; write dark'],
    ['theme', 'Red light', 'cannot read “Red” in the attribute “theme”; write red'],
    ['theme', 'purple', 'cannot read “purple” in the attribute “theme”; write light, dark, blue, red, green'],
    [
      'theme',
      'red,dark',
      'cannot read “red,dark” in the attribute “theme”; write light, dark, blue, red, green',
    ],
    ['lang', 'vn', 'cannot read “vn” in the attribute “lang”; write vi, en'],
    ['layuot', 'x', 'unknown attribute "layuot"; use layout'],
    ['lay_out', 'x', 'unknown attribute "lay_out"; use layout'],
    ['lagn', 'x', 'unknown attribute "lagn"; use lang'],
    ['data-layout', 'x', 'unknown attribute "data-layout"; use layout'],
    ['data-layuot', 'x', 'unknown attribute "data-layuot"; use layout'],
  ];
  afterEach(restorePage);

  for (const [name, value, hint] of [...commonUnknownValues, ...unknownValues]) {
    it(`prints in the console once what to write for ${name}="${value}", also when it is set later`, async () => {
      for (const isSetLater of [false, true]) {
        clearPageGlobals();
        const warnings = recordConsole('warn');
        const createWrong = async () => {
          const el = await create(tag, { [property]: data }, '', isSetLater ? {} : { [name]: value });
          // Without `isSetLater`, this sets the attribute once more, and the hint must not be printed again.
          el.setAttribute(name, value);
          await aTimeout(0);
          await el.updateComplete;
          expect(base(el), 'the element is shown').not.to.equal(null);
        };
        await createWrong();
        await createWrong();
        // Some elements load the texts of their hints only when they are needed, so a hint may come later.
        await waitUntil(() => toValueHints(warnings).length > 0);
        expect(toValueHints(warnings)).to.deep.equal([`${tag}: ${hint}`]);
        restorePage();
      }
    });
  }

  it('prints nothing for known values', async () => {
    clearPageGlobals();
    const warnings = recordConsole('warn');
    const attributes = { theme: ' red  dark ', lang: 'en-GB', layout: '' };
    await create(tag, { [property]: data }, '', attributes);
    await create(tag, { [property]: data }, '', { theme: '', lang: 'VI' });
    // Attributes of the page and of frameworks.
    const others = [
      'class',
      'style',
      'data-v-7ba5bd90',
      'data-testid',
      'data-turbo-permanent',
      'data-theme',
      'data-lang',
      '_ngcontent-ng-c1',
      'ng-version',
      'x-data',
      'test',
      'node',
      'aria-label',
    ];
    await create(tag, { [property]: data }, '', Object.fromEntries(others.map((name) => [name, ''])));
    await aTimeout(50); // Time in which a late hint is printed.
    expect(toValueHints(warnings)).to.deep.equal([]);
  });
}

function toValueHints(warnings: readonly unknown[][]): string[] {
  return warnings.map(([text]) => String(text)).filter((text) => VALUE_HINT.test(text));
}

function describeLoading<T>(contract: ElementContract<T>, failedSentence: string): void {
  const { tag, property, data, shownText, empty } = contract;

  it('shows a skeleton while it loads, and hides it from screen readers', async () => {
    const el = await create(tag, { load: never });
    expect(base(el).getAttribute('aria-busy')).to.equal('true');
    expect(skeletonBars(el).length).to.be.above(0);
    for (const bar of skeletonBars(el))
      expect(bar.closest('[aria-hidden=true]'), 'aria-hidden').not.to.equal(null);
    expect(status(el)).to.equal(null);
    await expect(el).to.be.accessible();
  });

  it('shows what was loaded, then fires mtqg-load', async () => {
    const el = await create(tag, {});
    setTimeout(() => (el['load'] = () => Promise.resolve(data)));
    const event = (await oneEvent(el, 'mtqg-load')) as MtqgLoadEvent;
    expect(event.data).to.equal(data);
    expect(el[property]).to.equal(data);
    expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
    await waitUntil(() => textOf(el).includes(shownText), textOf(el));
    expect(skeletonBars(el)).to.have.length(0);
  });

  if (empty) {
    it('shows a sentence when the loaded data is empty', async () => {
      const el = await create(tag, { load: () => Promise.resolve(empty.data) });
      await waitUntil(() => status(el));
      expect(status(el)!.textContent).to.include(empty.sentence);
      expect(status(el)!.querySelector('svg')).not.to.equal(null);
      expect(retryButton(el)).to.equal(null);
      await expect(el).to.be.accessible();
    });
  }

  it('shows a sentence and a retry button when loading fails, and fires mtqg-error', async () => {
    const el = await create(tag, {});
    setTimeout(() => (el['load'] = failing));
    const event = (await oneEvent(el, 'mtqg-error')) as MtqgErrorEvent;
    expect((event.error as Error).message).to.equal('HTTP 500');
    expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
    await el.updateComplete;
    expect(status(el)!.textContent).to.include(failedSentence);
    const description = retryButton(el)!.getAttribute('aria-describedby')!;
    expect(el.shadowRoot!.getElementById(description)!.textContent).to.include(failedSentence);
    expect(status(el)!.querySelector('svg')).not.to.equal(null);
    const button = retryButton(el)!.getBoundingClientRect();
    expect(Math.min(button.width, button.height)).to.be.at.least(44);
    expect(base(el).getAttribute('aria-busy')).not.to.equal('true');
    expect(skeletonBars(el)).to.have.length(0);
    await expect(el).to.be.accessible();
  });

  it('loads again when the reader presses the button', async () => {
    const el = await createFailed(tag);
    let answer: (value: T) => void = () => undefined;
    const pending = new Promise<T>((resolve) => (answer = resolve));
    let calls = 0;
    // The first load fails. The second one, after the click, waits for `answer`.
    el['load'] = () => (++calls === 1 ? Promise.reject(new Error('HTTP 502')) : pending);
    await waitUntil(() => calls === 1 && retryButton(el));
    retryButton(el)!.focus();
    retryButton(el)!.click();
    await waitUntil(() => calls === 2 && skeletonBars(el).length > 0);
    expect(el.shadowRoot!.activeElement, 'the focus stays in the widget').to.equal(base(el));
    answer(data);
    await waitUntil(() => textOf(el).includes(shownText), textOf(el));
  });

  it('returns the focus to the button when loading fails again', async () => {
    const el = await createFailed(tag);
    retryButton(el)!.focus();
    retryButton(el)!.click();
    await oneEvent(el, 'mtqg-error');
    await waitUntil(() => el.shadowRoot!.activeElement === retryButton(el));
  });

  it('leaves the focus where the reader moved it while a retry was loading', async () => {
    const el = await createFailed(tag);
    let fail: (reason: Error) => void = () => undefined;
    el['load'] = () => new Promise((_, reject) => (fail = reject));
    await el.updateComplete;
    fail(new Error('HTTP 500'));
    await waitUntil(() => retryButton(el));
    retryButton(el)!.click();
    await waitUntil(() => el.shadowRoot!.activeElement === base(el));
    const elsewhere = document.createElement('button');
    el.after(elsewhere);
    elsewhere.focus();
    fail(new Error('HTTP 500')); // Now this rejects the retry.
    await waitUntil(() => retryButton(el));
    await aTimeout(0);
    expect(document.activeElement === elsewhere).to.equal(true);
  });

  it('uses `load` instead of `src`', async () => {
    const el = await create(tag, { src: '/khong-co', load: () => Promise.resolve(data) });
    await waitUntil(() => textOf(el).includes(shownText), textOf(el));
  });

  it('keeps the data that the page sets together with a `load` that fails', async () => {
    const el = await create(tag, {});
    setTimeout(() => Object.assign(el, { [property]: data, load: failing }));
    await oneEvent(el, 'mtqg-error');
    await el.updateComplete;
    expect(textOf(el)).to.include(shownText);
    expect(retryButton(el)).to.equal(null);
    await expect(el).to.be.accessible();
  });

  it('shows the content between the tags, and the failure sentence, when loading fails', async () => {
    const el = await create(tag, { load: failing }, '<b>Nội dung của trang</b>');
    const own = el.querySelector('b')!;
    await waitUntil(() => status(el) && own.offsetHeight > 0);
    expect(status(el)!.textContent).to.include(failedSentence);
    await expect(el).to.be.accessible();
  });

  it('shows a skeleton when only white space and comments are between the tags', async () => {
    const el = await create(tag, { load: never }, ' <!-- trống --> ');
    expect(skeletonBars(el).length).to.be.above(0);
    for (const bar of skeletonBars(el)) expect(getComputedStyle(bar).visibility).to.equal('visible');
  });

  it('stops loading when it leaves the document, drops a late answer, and loads again when it returns', async () => {
    const signals: AbortSignal[] = [];
    const answers: ((value: T) => void)[] = [];
    const load: TestSource = (signal) => {
      signals.push(signal);
      return new Promise<T>((resolve) => answers.push(resolve));
    };
    const el = await create(tag, { load });
    await waitUntil(() => signals.length === 1);
    const parent = el.parentElement!;
    el.remove();
    expect(signals[0]!.aborted).to.equal(true);
    answers[0]!(data);
    await aTimeout(0);
    expect(hasData(el, property)).to.equal(false);
    parent.append(el);
    await waitUntil(() => signals.length === 2);
    answers[1]!(data);
    await waitUntil(() => textOf(el).includes(shownText), textOf(el));
  });

  it('ends the running load when the page sets data', async () => {
    let signal: AbortSignal | undefined;
    let answer: (value: T) => void = () => undefined;
    const el = await create(tag, {
      load: (given: AbortSignal) => {
        signal = given;
        return new Promise<T>((resolve) => (answer = resolve));
      },
    });
    await waitUntil(() => signal);
    const pageData = structuredClone(data);
    Object.assign(el, { [property]: pageData });
    await el.updateComplete;
    expect(signal!.aborted).to.equal(true);
    answer(structuredClone(data));
    await aTimeout(0);
    await el.updateComplete;
    expect(el[property]).to.equal(pageData);
    expect(textOf(el)).to.include(shownText);
  });

  it('reports in the console a `load` that is a text, not a function', async () => {
    const warnings = recordConsole('warn');
    try {
      const el = await create(tag, {});
      setTimeout(() => (el['load'] = '/so-lieu.csv'));
      await oneEvent(el, 'mtqg-error');
      expect(warnings.map(([text]) => text)).to.deep.equal([
        `${tag}: load is not a function; write an address in src`,
      ]);
    } finally {
      restorePage();
    }
  });

  it('drops the old data and the old request at once when the source changes', async () => {
    const el = await create(tag, { load: () => Promise.resolve(data) });
    await waitUntil(() => textOf(el).includes(shownText), textOf(el));
    let signal: AbortSignal | undefined;
    el['load'] = (given: AbortSignal) => {
      signal = given;
      return never(given);
    };
    await el.updateComplete;
    expect(hasData(el, property)).to.equal(false);
    expect(skeletonBars(el).length).to.be.above(0);
    await waitUntil(() => signal);
    el['load'] = failing;
    await el.updateComplete;
    expect(signal!.aborted).to.equal(true);
  });
}

function describeConsole({ tag }: { tag: string }): void {
  afterEach(restorePage);

  it('prints each reason of a failed load once in the console', async () => {
    const warnings = recordConsole('warn');
    const el = await createFailed(tag);
    retryButton(el)!.click();
    await oneEvent(el, 'mtqg-error');
    expect(warnings).to.have.length(1);
    expect(warnings[0]![0]).to.equal(`${tag}: HTTP 500`);
    expect(warnings[0]![1]).to.have.property('message', 'HTTP 500');
    setTimeout(() => (el['load'] = () => Promise.reject(new Error('HTTP 502'))));
    await oneEvent(el, 'mtqg-error');
    expect(warnings.map(([text]) => text)).to.deep.equal([`${tag}: HTTP 500`, `${tag}: HTTP 502`]);
  });

  it('names the address and the reason in the console when the network fails', async () => {
    const warnings = recordConsole('warn');
    replace(window, 'fetch', () => Promise.reject(new TypeError('no network')));
    const el = await create(tag, {});
    setTimeout(() => (el['src'] = ` /khong-co/${tag} `));
    await oneEvent(el, 'mtqg-error');
    expect(warnings).to.have.length(1);
    expect(warnings[0]![0]).to.match(
      new RegExp(`^${tag}: http\\S+/khong-co/${tag} does not answer; .*\\(no network\\)$`),
    );
  });

  it('names the address once and the tag once in the console when the server answers with an error', async () => {
    const warnings = recordConsole('warn');
    replace(window, 'fetch', () => Promise.resolve(new Response('', { status: 404 })));
    const el = await create(tag, {});
    setTimeout(() => (el['src'] = `/khong-co/${tag}`));
    await oneEvent(el, 'mtqg-error');
    expect(warnings).to.have.length(1);
    expect(warnings[0], 'only the message is printed, without the error object').to.have.length(1);
    const warning = String(warnings[0]![0]);
    const occurrencesOf = (text: string) => warning.split(text).length - 1;
    expect(occurrencesOf(`/khong-co/${tag}`), warning).to.equal(1);
    // With a colon and a space, so that the tag at the end of the address is not counted.
    expect(occurrencesOf(`${tag}: `), warning).to.equal(1);
    expect(warning).to.include('404');
  });

  it('does not name `src` in the console when `load` fails', async () => {
    const warnings = recordConsole('warn');
    await create(tag, { src: '/khong-co', load: failing });
    await waitUntil(() => warnings.length > 0);
    expect(warnings.map(([text]) => text)).to.deep.equal([`${tag}: HTTP 500`]);
  });

  it('prints a reason that is not an Error', async () => {
    const warnings = recordConsole('warn');
    const reason: unknown = 'mất mạng';
    await create(tag, { load: () => Promise.reject(reason as Error) });
    await waitUntil(() => warnings.length > 0);
    expect(warnings.map(([text]) => text)).to.deep.equal([`${tag}: mất mạng`]);
  });

  it('names the address in the console when it is not valid', async () => {
    const warnings = recordConsole('warn');
    const el = await create(tag, {});
    setTimeout(() => (el['src'] = 'https://['));
    await oneEvent(el, 'mtqg-error');
    await waitUntil(() => warnings.length > 0);
    expect(warnings).to.have.length(1);
    // The message does not begin with the tag twice.
    expect(warnings[0]![0]).to.match(new RegExp(`^${tag}: (?!${tag}).*https://\\[`));
  });

  it('loads nothing from a blank address', async () => {
    let requests = 0;
    replace(window, 'fetch', () => {
      requests++;
      return Promise.reject(new TypeError('no network'));
    });
    const el = await create(tag, { src: ' \u00a0 ' });
    await aTimeout(50);
    expect(requests).to.equal(0);
    expect(base(el).getAttribute('aria-busy')).not.to.equal('true');
    expect(retryButton(el)).to.equal(null);
    expect(skeletonBars(el)).to.have.length(0);
  });
}

/** Adds an element with these properties, this HTML between the tags, and these attributes. */
async function create(
  tag: string,
  properties: object,
  content = '',
  attributes: Record<string, string> = {},
): Promise<TestedElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const el = document.createElement(tag) as unknown as TestedElement;
  el.innerHTML = content;
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  Object.assign(el, properties);
  box.append(el);
  await el.updateComplete;
  await aTimeout(0);
  await el.updateComplete;
  return el;
}

async function createFailed(tag: string): Promise<TestedElement> {
  const el = await create(tag, { load: failing });
  await waitUntil(() => retryButton(el), 'the button "Thử lại"');
  return el;
}

function base(el: TestedElement): HTMLElement {
  return el.shadowRoot!.querySelector<HTMLElement>('[part~=base]')!;
}

/** The text of the shadow root, in one line. */
function textOf(el: TestedElement): string {
  return (el.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
}

function status(el: TestedElement): HTMLElement | null {
  return el.shadowRoot!.querySelector<HTMLElement>('[part=status]');
}

function retryButton(el: TestedElement): HTMLButtonElement | null {
  return el.shadowRoot!.querySelector<HTMLButtonElement>('[part=retry]');
}

function skeletonBars(el: TestedElement): HTMLElement[] {
  return [...el.shadowRoot!.querySelectorAll<HTMLElement>('.skeleton > *')];
}
