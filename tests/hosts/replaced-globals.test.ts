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
  'IntersectionObserver',
  'MutationObserver',
  'ResizeObserver',
  'clearTimeout',
  'getComputedStyle',
  'matchMedia',
  'setTimeout',
];
/** Without these, Lit or the requests do not work. */
const NEEDED = ['customElements', 'fetch'];
/** Lit reads these, and does not need them. */
const READ_BY_LIT = ['ShadowRoot', 'trustedTypes'];

/** The widgets read this name in the place of `URL`, so no page of this test replaces both. */
const SECOND_NAMES = ['webkitURL'];
/** These change what is counted. */
const NEEDED_TO_COUNT = ['history', 'localStorage'];

const OWN_CONTENT = 'Nội dung của trang';
const WIDGETS = [
  `<mtqg-counter src="/dem/tinh">${OWN_CONTENT}</mtqg-counter>`,
  `<mtqg-latest-news src="/demo/pages/tin-moi.xml">${OWN_CONTENT}</mtqg-latest-news>`,
  `<mtqg-gallery src="/demo/pages/anh.json">${OWN_CONTENT}</mtqg-gallery>`,
  `<mtqg-indicator src="/demo/pages/chi-tieu.csv#giai-ngan-nstw">${OWN_CONTENT}</mtqg-indicator>`,
];

function replaceGlobals(names: readonly string[], kind: Kind): string {
  const statements = names.map(
    (name) => `defineProperty(window, '${name}', { configurable: true, ${KINDS[kind]} });`,
  );
  // `Object` may be replaced before the other names.
  return `<script>{ const { defineProperty } = Object; ${statements.join('')} }</script>`;
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

/** Expects that each widget of `WIDGETS` shows the content of the page, and that the console names each widget and says why. */
async function expectOwnContent(page: OpenedPage, name: string): Promise<void> {
  const { consoleMessages } = page.window.spy;
  const isNamed = (tag: string) => consoleMessages.some((message) => message.includes(tag));
  await waitOnPage(page, () => ['counter', 'latest-news', 'gallery', 'indicator'].every(isNamed));
  // If a script that all widgets need has failed, WebKit gives the reason only for the first widget.
  expect(sentencesAbout(page, name)).not.to.have.length(0);
  const pieces = page.document.body.innerText.split(OWN_CONTENT);
  expect(pieces, 'the pieces between the contents').to.have.length(WIDGETS.length + 1);
  expect(page.window.spy.errors).to.deep.equal([]);
}

const REPLACED_ALONE = [...NEEDED, ...READ_BY_LIT, ...PARTLY_NEEDED, ...SECOND_NAMES, ...NEEDED_TO_COUNT];

// All kinds of each name in all engines would be 900 pages, and each takes a third of a second. So a page replaces several names that are not
// needed, and each engine tries only some of the four kinds:
//
//                             Chromium  Firefox  WebKit
//   a page with eight names      4         2        2
//   a page with one name         2         1        1
const kindsOfSeveral = (page: number) =>
  KIND_NAMES.filter((_, index) => ENGINE_NUMBER === 0 || (index + page + ENGINE_NUMBER) % 2 === 0);
const KIND_NUMBERS = ENGINE_NUMBER === 0 ? [0, 3] : [ENGINE_NUMBER];
const NAMES_ON_ONE_PAGE = 8;

const replacedTogether = PAGE_GLOBALS.filter((name) => !REPLACED_ALONE.includes(name));
const pageCount = Math.ceil(replacedTogether.length / NAMES_ON_ONE_PAGE);
for (let page = 0; page < pageCount; page++) {
  // Names that stand beside each other in the list are often used together, so they are on different pages.
  const names = replacedTogether.filter((_, index) => index % pageCount === page);
  describe(`a page that has replaced ${names.join(', ')}`, () => {
    for (const kind of kindsOfSeveral(page)) {
      it(`by ${kind}: everything is shown and counted`, async () => {
        const opened = await openHostilePage(replaceGlobals(names, kind));
        await expectAllWidgets(opened);
        await expectViews(opened);
        expect(sentencesAbout(opened, '')).to.deep.equal([]);
      });
    }
  });
}

REPLACED_ALONE.forEach((name, index) => {
  describe(`a page that has replaced ${name}`, () => {
    for (const number of KIND_NUMBERS) {
      const kind = KIND_NAMES[(index + number) % KIND_NAMES.length]!;
      if (isStopped(name, kind)) {
        it(`by ${kind}: its content stays, and the console says why`, async () => {
          const page = await openPage(`${replaceGlobals([name], kind)}${MODULE}${WIDGETS.join('')}`);
          await expectOwnContent(page, name);
        });
      } else {
        it(`by ${kind}: everything is shown and counted`, async () => {
          const page = await openHostilePage(replaceGlobals([name], kind));
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

/** Each step of the widgets seems to take 30 ms, so long work is done in many pieces. */
const SLOW_COMPUTER = '<script>{ let now = 0; performance.now = () => (now += 30); }</script>';

describe('a page on a slow computer that has replaced setTimeout', () => {
  for (const kind of KIND_NAMES) {
    it(`by ${kind}: everything is shown and counted`, async () => {
      const page = await openHostilePage(`${SLOW_COMPUTER}${replaceGlobals(['setTimeout'], kind)}`);
      await expectAllWidgets(page);
      await expectViews(page);
    });
  }
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
