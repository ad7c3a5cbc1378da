import assert from 'node:assert/strict';
import { it } from 'node:test';
import { launchChromium, openPage } from './browser.ts';
import { DIST, PHOTOS, startPortal } from './portal.ts';
import { readPrintedPages } from './printed-pages.ts';

const browser = await launchChromium();

/** The height of A4 paper in pixels. */
const PAGE_HEIGHT = 1122;
const ARTICLE_COUNT = 40;
/** How many pixels of the page are free where the block begins. The heading is about 60 pixels high, and an article 50. */
const FREE_HEIGHTS = [50, 70, 90, 110, 130, 150, 400];
const SCRIPT = '<script type="module" src="/mtqg.js"></script>';
const ITEMS = Array.from(
  { length: ARTICLE_COUNT },
  (_, index) => `<li><a href="/tin/${index}">Bai so ${index + 1}.</a> (07/03/2024)</li>`,
).join('');

const toPage = (content: string) =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Tin</title><style>body { margin: 0 }</style>${SCRIPT}<body>${content}`;

for (const layout of ['list', 'cards'])
  it(`prints a news block on several pages, its heading with the first article, and no article across two pages: ${layout}`, async (t) => {
    const above = (free: number) => `<div style="height: ${PAGE_HEIGHT - free}px"></div>`;
    const pages = Object.fromEntries(
      FREE_HEIGHTS.map((free) => [
        `/${free}`,
        toPage(
          `${above(free)}<mtqg-latest-news layout="${layout}" limit="40" label="Tin hay"><ul>${ITEMS}</ul></mtqg-latest-news>`,
        ),
      ]),
    );
    const portal = await startPortal(pages);
    const page = await openPage(t, browser);
    let begunOnFirstPage = 0;
    for (const free of FREE_HEIGHTS) {
      await page.goto(`${portal.origin('127.0.0.1')}/${free}`);
      await page.waitForFunction(() =>
        document.querySelector('mtqg-latest-news')?.shadowRoot?.querySelector('[part=item] a'),
      );
      const texts = readPrintedPages(await page.pdf({ format: 'A4' })).map(({ text }) => text);
      const withHeading = texts.filter((text) => text.includes('Tin hay'));
      assert.equal(withHeading.length, 1, `${free}: ${JSON.stringify(texts)}`);
      assert.match(withHeading[0]!, /Bai so 1\./, `${free}: the heading stands alone`);
      for (const text of texts) {
        const titles = text.match(/Bai so \d+\./g) ?? [];
        const dates = text.match(/07\/03\/2024/g) ?? [];
        assert.equal(titles.length, dates.length, `${free}: an article is divided: ${text}`);
      }
      const printed = texts.join('').match(/Bai so \d+\./g) ?? [];
      assert.equal(printed.length, ARTICLE_COUNT);
      if (texts[0]!.includes('Bai so 1.')) begunOnFirstPage++;
    }
    assert.ok(begunOnFirstPage >= 1, 'the block begins where there is room for some articles');
    assert.ok(begunOnFirstPage < FREE_HEIGHTS.length, 'where there is room for the heading only, it moves');
  });

for (const layout of ['list', 'lead-list'])
  it(`prints the link to all articles on the page of the last article: ${layout}`, async (t) => {
    const items = [1, 2, 3].map((n) => `<li><a href="/tin/${n}">Bai so ${n}.</a> (07/03/2024)</li>`).join('');
    const block = `<mtqg-latest-news layout="${layout}" label="Tin hay"><ul>${items}</ul><p><a href="/tin">Tat ca tin</a></p></mtqg-latest-news>`;
    // The block is 290 to 400 pixels high. In some of these places, the page has room for the whole block except the link.
    const freeHeights = Array.from({ length: 26 }, (_, index) => 200 + 10 * index);
    const pages = Object.fromEntries(
      freeHeights.map((free) => [
        `/${free}`,
        toPage(`<div style="height: ${PAGE_HEIGHT - free}px"></div>${block}`),
      ]),
    );
    const portal = await startPortal(pages);
    const page = await openPage(t, browser);
    const places = new Set<number>();
    for (const free of freeHeights) {
      await page.goto(`${portal.origin('127.0.0.1')}/${free}`);
      await page.waitForFunction(() =>
        document.querySelector('mtqg-latest-news')?.shadowRoot?.querySelector('[part=more] a'),
      );
      const texts = readPrintedPages(await page.pdf({ format: 'A4' })).map(({ text }) => text);
      const withLink = texts.findIndex((text) => text.includes('Tat ca tin'));
      const withLast = texts.findIndex((text) => text.includes('Bai so 3.'));
      assert.equal(withLink, withLast, `${free}: ${JSON.stringify(texts)}`);
      places.add(withLink);
    }
    assert.deepEqual([...places].sort(), [0, 1], 'the link is printed on the first or on the second page');
  });

it('prints headings and summaries whole, which are cut on the screen', async (t) => {
  const heading = 'Khánh thành cầu bản Phố nối hai bờ suối, rút ngắn đường đến trường của học sinh. '.repeat(
    4,
  );
  const article = `{ heading: '${heading}', summary: '${heading}', href: '/tin/1', datetime: '2024-03-07' }`;
  const widgets = [
    ...['list', 'cards', 'lead-list'].map((layout) => ['mtqg-latest-news', layout]),
    ...['vertical', 'horizontal', 'compact', 'lead', 'lead over'].map((layout) => [
      'mtqg-article-card',
      layout,
    ]),
  ];
  const markup = widgets.map(
    ([tag, layout]) => `<${tag} layout="${layout}" style="--mtqg-lines: 1"></${tag}>`,
  );
  const data = `<script>
    for (const el of document.querySelectorAll('mtqg-latest-news')) el.articles = [${article}, ${article.replace('/tin/1', '/tin/2')}];
    for (const el of document.querySelectorAll('mtqg-article-card')) el.article = ${article};
  </script>`;
  const portal = await startPortal({ '/': toPage(`${markup.join('')}${data}`) });
  const page = await openPage(t, browser);
  await page.goto(portal.origin('127.0.0.1'), { waitUntil: 'networkidle0' });
  const readCut = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('mtqg-latest-news, mtqg-article-card')].map((el) => {
        const texts = [...el.shadowRoot!.querySelectorAll('.line > span, [part=title], [part=summary]')];
        return texts.filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1).length;
      }),
    );
  const onScreen = await readCut();
  assert.equal(onScreen.length, widgets.length);
  assert.ok(
    onScreen.every((count) => count > 0),
    `on the screen: ${onScreen.join(', ')}`,
  );
  await page.emulateMediaType('print');
  assert.deepEqual(
    await readCut(),
    widgets.map(() => 0),
  );
});

it('prints no focus ring', async (t) => {
  const portal = await startPortal(
    {
      '/': toPage(`<mtqg-latest-news><ul>${ITEMS}</ul></mtqg-latest-news>
        <mtqg-article-card href="/tin/1" heading="Khánh thành cầu"></mtqg-article-card>
        <mtqg-gallery><figure><img src="/photos/doi-che.jpg" alt="Đồi chè" width="600" height="400"></figure></mtqg-gallery>`),
    },
    {},
    { '/photos/': PHOTOS, '/': DIST },
  );
  const page = await openPage(t, browser);
  await page.goto(portal.origin('127.0.0.1'), { waitUntil: 'networkidle0' });
  const readRings = () =>
    page.evaluate(() =>
      ['mtqg-latest-news', 'mtqg-article-card', 'mtqg-gallery'].map((tag) => {
        const root = document.querySelector(tag)!.shadowRoot!;
        root.querySelector<HTMLElement>('[part=item] a, h3 a, button')!.focus();
        const elements = [...root.querySelectorAll('*')];
        return elements.some(
          (element) =>
            !['none', '0px'].includes(getComputedStyle(element).outlineWidth) &&
            getComputedStyle(element).outlineStyle !== 'none',
        );
      }),
    );
  await page.keyboard.press('Tab'); // The focus is shown to readers who use the keyboard.
  assert.deepEqual(await readRings(), [true, true, true]);
  await page.emulateMediaType('print');
  assert.deepEqual(await readRings(), [false, false, false]);
});
