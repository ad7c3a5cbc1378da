import { expect } from '@open-wc/testing';
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

/** Without these, widgets work, but something is missing: they do not notice changes, or do not load again. The console says so. */
const PARTLY_NEEDED = [
  ...['IntersectionObserver', 'MutationObserver', 'ResizeObserver'],
  ...['clearTimeout', 'getComputedStyle', 'matchMedia', 'setTimeout'],
];
/** Without these, Lit or the requests do not work. The content of the page stays, and the console says why. */
const NEEDED = ['customElements', 'fetch'];

const OWN_CONTENT = 'Nội dung của trang';
const TAGS = ['counter', 'latest-news', 'gallery', 'indicator'];
const SOURCES: Record<string, string> = {
  counter: '/dem/tinh',
  'latest-news': '/demo/pages/tin-moi.xml',
  gallery: '/demo/pages/anh.json',
  indicator: '/demo/pages/chi-tieu.csv#giai-ngan-nstw',
};

function replaceGlobal(name: string, kind: string): string {
  return `<script>Object.defineProperty(window, '${name}', { configurable: true, ${kind} });</script>`;
}

/** The sentences in the console, and the errors that a module did not catch, about a replaced built-in. */
function sentencesAbout({ window: { spy } }: OpenedPage, name: string): string[] {
  return [...spy.consoleMessages, ...spy.errors].filter((text) => text.includes(`has replaced ${name}`));
}

for (const [description, kind] of Object.entries(KINDS)) {
  describe(`a page with ${description} in the place of a built-in`, () => {
    for (const name of PAGE_GLOBALS.filter((each) => !NEEDED.includes(each))) {
      it(`shows and counts everything: ${name}`, async () => {
        const page = await openHostilePage(replaceGlobal(name, kind));
        await expectAllWidgets(page);
        const hasHistory = name !== 'history';
        if (hasHistory) await expectViews(page, { hasStorage: name !== 'localStorage' });
        else expect(page.window.spy.posts).to.have.length(1);
        expect(sentencesAbout(page, name)).to.have.length(PARTLY_NEEDED.includes(name) ? 1 : 0);
      });
    }

    for (const name of NEEDED) {
      it(`keeps the content of the page, and the console says why: ${name}`, async () => {
        const widgets = TAGS.map((tag) => `<mtqg-${tag} src="${SOURCES[tag]}">${OWN_CONTENT}</mtqg-${tag}>`);
        const page = await openPage(`${replaceGlobal(name, kind)}${MODULE}${widgets.join('')}`);
        await waitOnPage(page, () => sentencesAbout(page, name).length >= TAGS.length);
        const shown = page.document.body.innerText.split(OWN_CONTENT);
        expect(shown, 'content of the page').to.have.length(TAGS.length + 1);
      });
    }
  });
}
