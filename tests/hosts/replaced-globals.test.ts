import { expect } from '@open-wc/testing';
import { ENGINE_NUMBER } from '../fewer-cases.ts';
import { expectAllWidgets, expectViews, openHostilePage } from './all-widgets.ts';
import { MODULE, openPage, type OpenedPage, waitOnPage } from './open-page.ts';
import { PAGE_GLOBALS } from './page-globals.ts';

/** What a page may have in the place of a built-in. */
const KINDS = {
  'a function': 'value() {}',
  'a text': "value: 'Lào Cai'",
  'an object': 'value: {}',
  'a getter that throws': "get() { throw new Error('Lỗi của trang'); }",
};
type Kind = keyof typeof KINDS;
const KIND_NAMES = Object.keys(KINDS) as Kind[];

/** Without these, widgets work, but something is missing: they do not notice changes, or do not load again. The console says so. */
const PARTLY_NEEDED = [
  ...['IntersectionObserver', 'MutationObserver', 'ResizeObserver'],
  ...['clearTimeout', 'getComputedStyle', 'matchMedia', 'setTimeout'],
];
/** Without these, Lit or the requests do not work. */
const NEEDED = ['customElements', 'fetch'];
/** Lit reads these, and does not need them. */
const READ_BY_LIT = ['ShadowRoot', 'trustedTypes'];

const OWN_CONTENT = 'Nội dung của trang';
const WIDGETS = [
  `<mtqg-counter src="/dem/tinh">${OWN_CONTENT}</mtqg-counter>`,
  `<mtqg-latest-news src="/demo/pages/tin-moi.xml">${OWN_CONTENT}</mtqg-latest-news>`,
  `<mtqg-gallery src="/demo/pages/anh.json">${OWN_CONTENT}</mtqg-gallery>`,
  `<mtqg-indicator src="/demo/pages/chi-tieu.csv#giai-ngan-nstw">${OWN_CONTENT}</mtqg-indicator>`,
];

function replaceGlobal(name: string, kind: Kind): string {
  return `<script>Object.defineProperty(window, '${name}', { configurable: true, ${KINDS[kind]} });</script>`;
}

/** Whether a widget cannot work. */
function isStopped(name: string, kind: Kind): boolean {
  return NEEDED.includes(name) || (READ_BY_LIT.includes(name) && kind === 'a getter that throws');
}

/** How many sentences the console has about a replaced built-in although all widgets work. */
function countSentences(name: string, kind: Kind): number {
  // The function of the page returns nothing, like the real one, so no script can notice it.
  const isNotNoticed = name === 'clearTimeout' && kind === 'a function';
  return PARTLY_NEEDED.includes(name) && !isNotNoticed ? 1 : 0;
}

/** The sentences in the console, and the errors that a module did not catch, about a replaced built-in. */
function sentencesAbout({ window: { spy } }: OpenedPage, name: string): string[] {
  return [...spy.consoleMessages, ...spy.errors].filter((text) => text.includes(`has replaced ${name}`));
}

/** Expects that each widget of `WIDGETS` shows the content of the page, that the console names each one, and that it says why. */
async function expectOwnContent(page: OpenedPage, name: string): Promise<void> {
  const { consoleMessages } = page.window.spy;
  const isNamed = (tag: string) => consoleMessages.some((message) => message.includes(tag));
  await waitOnPage(page, () => ['counter', 'latest-news', 'gallery', 'indicator'].every(isNamed));
  // If a script that all widgets need has failed, WebKit gives the reason only to the first one.
  expect(sentencesAbout(page, name)).not.to.have.length(0);
  const pieces = page.document.body.innerText.split(OWN_CONTENT);
  expect(pieces, 'the pieces between the contents').to.have.length(WIDGETS.length + 1);
  expect(page.window.spy.errors).to.deep.equal([]);
}

// All kinds in all engines would be 900 pages, and each takes a third of a second. So each engine tries one kind of each name, and each engine
// another one. Chromium, which is the fastest, also tries the fourth kind.
const KIND_NUMBERS = ENGINE_NUMBER === 0 ? [0, 3] : [ENGINE_NUMBER];

PAGE_GLOBALS.forEach((name, index) => {
  describe(`a page that has replaced ${name}`, () => {
    for (const number of KIND_NUMBERS) {
      const kind = KIND_NAMES[(index + number) % KIND_NAMES.length]!;
      if (isStopped(name, kind)) {
        it(`by ${kind}: its content stays, and the console says why`, async () => {
          const page = await openPage(`${replaceGlobal(name, kind)}${MODULE}${WIDGETS.join('')}`);
          await expectOwnContent(page, name);
        });
      } else {
        it(`by ${kind}: everything is shown and counted`, async () => {
          const page = await openHostilePage(replaceGlobal(name, kind));
          await expectAllWidgets(page);
          // A page without `history` cannot navigate.
          if (name === 'history') expect(page.window.spy.posts).to.have.length(1);
          else await expectViews(page, { hasStorage: name !== 'localStorage' });
          expect(sentencesAbout(page, name)).to.have.length(countSentences(name, kind));
        });
      }
    }
  });
});

describe('a page that has replaced a method of customElements', () => {
  for (const method of ['define', 'get', 'whenDefined']) {
    it(`${method}: everything is shown and counted`, async () => {
      const page = await openHostilePage(`<script>customElements.${method} = () => {};</script>`);
      await expectAllWidgets(page);
      await expectViews(page);
    });
  }
});
