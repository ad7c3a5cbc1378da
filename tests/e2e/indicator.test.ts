import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { launchChromium, openPage } from './browser.ts';
import { startPortal } from './portal.ts';

const browser = await launchChromium();
const read = (path: string) => readFileSync(new URL(path, import.meta.url));
const DEMO = read('../../demo/pages/chi-tieu.csv');
/** The file of the demo after a user changed one figure in LibreOffice and saved the file. */
const SAVED = read('../indicator/chi-tieu-libreoffice.csv');
/** Five rows of the demo's file, with figures of different kinds. */
const IDS = ['ntm-xa-dat-chuan', 'gn-dtts-giam', 'thu-nhap-nong-thon', 'giai-ngan-dau-tu', 'nghi-quyet'];

/**
 * Starts a portal with one page, whose script comes two seconds late. A test can replace the file of figures or hold it back. The page has
 * classes for a narrow column (`hep`), a wider one (`vua`) and a grid of tiles (`o`).
 */
async function start(body: string) {
  let file: Uint8Array = DEMO;
  let isFileHeld = false;
  const portal = await startPortal({
    '/': `<!doctype html><html lang="vi"><title>Tỉnh</title><link rel="stylesheet" href="/mtqg.css">
      <link rel="stylesheet" href="/trang.css"><script type="module" src="/late.js"></script><body>${body}`,
    '/trang.css': (_, response) =>
      response.writeHead(200, { 'content-type': 'text/css' }).end(`.hep { width: 200px } .vua { width: 270px }
        .o { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(250px, 100%), 1fr)); gap: 16px }`),
    '/late.js': (_, response) =>
      void setTimeout(
        () => response.writeHead(200, { 'content-type': 'text/javascript' }).end('import "/mtqg.js"'),
        2000,
      ),
    '/chi-tieu.csv': (_, response) => {
      if (isFileHeld) return; // No answer. The connection is closed when the server stops.
      response.writeHead(200, { 'content-type': 'text/csv', 'cache-control': 'no-cache' }).end(file);
    },
  });
  return {
    origin: portal.origin('127.0.0.1'),
    replaceFile: (replacement: Uint8Array) => (file = replacement),
    holdFile: () => (isFileHeld = true),
  };
}

/** Waits until the page has this number of tiles, all with figures. Returns the sentence that each has for screen readers. */
async function sentences(page: Page, count: number): Promise<string[]> {
  await page.waitForFunction(
    (expected) => {
      const tiles = [...document.querySelectorAll('mtqg-indicator')];
      return tiles.length === expected && tiles.every((tile) => tile.shadowRoot?.querySelector('.sentence'));
    },
    {},
    count,
  );
  return page.evaluate(() =>
    [...document.querySelectorAll('mtqg-indicator')].map(
      (tile) => tile.shadowRoot!.querySelector('.sentence')!.textContent,
    ),
  );
}

it('the footer of a tile has a space between its parts', async (t) => {
  const { origin } = await start('<mtqg-indicator src="/chi-tieu.csv#ntm-xa-dat-chuan"></mtqg-indicator>');
  const page = await openPage(t, browser);
  await page.goto(origin);
  await sentences(page, 1);
  const footer = await page.evaluate(
    () => document.querySelector('mtqg-indicator')!.shadowRoot!.querySelector('[part=footer]')!.textContent,
  );
  assert.equal(
    footer.replaceAll('\u00a0', ' ').trim(),
    'Năm 2023 · Nông thôn mới · Nguồn: Báo cáo năm của tỉnh',
  );
});

it('mtqg.css reserves exactly the height of a tile that is loading, in every layout and width, for the tag and for placeholders', async () => {
  const src = '/chi-tieu.csv#ntm-xa-dat-chuan';
  const variants = ['tile', 'row', 'compact', 'headline'].flatMap((layout) =>
    ['', 'hep', 'vua'].flatMap((width) => [
      `<div class="${width}"><mtqg-indicator layout="${layout}" src="${src}"></mtqg-indicator></div>`,
      `<div class="${width}"><div data-mtqg="indicator" data-layout="${layout}" data-src="${src}">Số liệu</div></div>`,
      `<div class="${width}"><div class="mtqg-indicator" data-layout="${layout}" data-src="${src}"></div></div>`,
    ]),
  );
  variants.push(`<mtqg-indicator style="--mtqg-min-height: 30em" src="${src}"></mtqg-indicator>`);
  const { origin, holdFile } = await start(variants.map((variant) => `${variant}<p>Bên dưới</p>`).join(''));
  holdFile();
  for (const width of [360, 1280]) {
    const page = await browser.newPage();
    try {
      await page.setViewport({ width, height: 9000 });
      const loaded = page.goto(origin); // Resolves after two seconds, because the load event waits for the script.
      await page.waitForFunction(
        (expected) =>
          document.querySelectorAll('body > p').length === expected && document.styleSheets.length === 2,
        {},
        variants.length,
      );
      const tops = () => page.$$eval('body > p', (all) => all.map((p) => p.getBoundingClientRect().top));
      const reserved = await tops();
      assert.equal(await page.evaluate(() => !!customElements.get('mtqg-indicator')), false);
      await loaded;
      await page.waitForFunction(
        (expected) => {
          const tiles = [...document.querySelectorAll('mtqg-indicator')];
          return (
            tiles.length === expected && tiles.every((tile) => tile.shadowRoot?.querySelector('.loading'))
          );
        },
        {},
        variants.length,
      );
      assert.deepEqual(await tops(), reserved, `at ${width} px`);
    } finally {
      await page.close();
    }
  }
});

it('a page of tiles has a layout shift of at most 0.02 when its script and figures come late', async () => {
  const text = '<p>Số liệu của một năm thực hiện các chương trình mục tiêu quốc gia trên địa bàn tỉnh.</p>';
  const tiles = IDS.map((id) => `<mtqg-indicator src="/chi-tieu.csv#${id}"></mtqg-indicator>`);
  const { origin } = await start(
    `<h1>Chỉ tiêu</h1>${text}<div class="o">${tiles.join('')}</div>${text.repeat(9)}`,
  );
  for (const [width, height] of [
    [360, 740],
    [1280, 800],
  ] as const) {
    const page = await browser.newPage();
    try {
      await page.setViewport({ width, height });
      await page.evaluateOnNewDocument(() => {
        const shifts: number[] = [];
        Object.assign(globalThis, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(origin);
      await sentences(page, tiles.length);
      await new Promise((resolve) => setTimeout(resolve, 300)); // Time in which a late shift is reported.
      const isObserved = () => PerformanceObserver.supportedEntryTypes.includes('layout-shift');
      assert.ok(await page.evaluate(isObserved));
      const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
      const total = shifts.reduce((sum, shift) => sum + shift, 0);
      // Web Vitals call a layout shift of up to 0.1 good.
      assert.ok(total <= 0.02, `${total} at ${width} px`);
    } finally {
      await page.close();
    }
  }
});

it('a file that LibreOffice saved again is shown at the next load', async (t) => {
  const { origin, replaceFile } = await start(
    '<mtqg-indicator src="/chi-tieu.csv#ntm-tieu-chi-binh-quan"></mtqg-indicator>',
  );
  const page = await openPage(t, browser);
  await page.goto(origin);
  assert.match((await sentences(page, 1))[0]!, /bình quân 12,02 tiêu chí/);
  replaceFile(SAVED);
  await page.reload();
  assert.match((await sentences(page, 1))[0]!, /bình quân 12,35 tiêu chí/);
});

it('a tile with the dark theme is printed in the colours of the light theme, and so is its bar', async (t) => {
  const { origin } = await start(
    '<mtqg-indicator theme="dark" src="/chi-tieu.csv#giai-ngan-nstw"></mtqg-indicator>',
  );
  const page = await openPage(t, browser);
  await page.goto(origin);
  await sentences(page, 1);
  await page.emulateMediaType('print');
  const [figureColour, barColour] = await page.evaluate(() => {
    const root = document.querySelector('mtqg-indicator')!.shadowRoot!;
    const bar = root.querySelector('rect:not(.track)')!;
    return [getComputedStyle(root.querySelector('b')!).color, getComputedStyle(bar).fill];
  });
  assert.equal(figureColour, 'rgb(22, 32, 44)', 'the text colour of the light theme');
  assert.equal(barColour, 'rgb(11, 79, 145)', 'the accent colour of the light theme');
});

it('the accessibility tree has each figure once; with heading-level it has a heading, and with grouped a group', async (t) => {
  const attributes = 'label="Xã đạt chuẩn" value="62" unit="xã" source="Báo cáo"';
  const { origin } = await start(`
    <mtqg-indicator ${attributes}></mtqg-indicator>
    <mtqg-indicator ${attributes} heading-level="4" grouped="true"></mtqg-indicator>`);
  const page = await openPage(t, browser);
  await page.goto(origin);
  await sentences(page, 2);
  const root = await page.accessibility.snapshot({ interestingOnly: false });
  const nodes = withDescendants(root!);
  const textsOf = (list: readonly SerializedAXNode[]) =>
    list.filter(({ role }) => role === 'StaticText').map(({ name }) => name);
  // The first tile is one sentence. The second has its label in the heading, so its sentence begins with the figure.
  assert.deepEqual(textsOf(nodes), [
    'Xã đạt chuẩn: 62 xã',
    'Nguồn:',
    'Báo cáo',
    'Xã đạt chuẩn',
    '62 xã',
    'Nguồn:',
    'Báo cáo',
  ]);
  const headings = nodes.filter(({ role }) => role === 'heading');
  assert.deepEqual(
    headings.map(({ name, level }) => [name, level]),
    [['Xã đạt chuẩn', 4]],
  );
  const groups = nodes.filter(({ role }) => role === 'group');
  assert.deepEqual(
    groups.map(({ name }) => name),
    ['Xã đạt chuẩn'],
  );
  assert.ok(withDescendants(groups[0]!).includes(headings[0]!));
});

/** A node of the accessibility tree, and all nodes inside. */
function withDescendants(node: SerializedAXNode): SerializedAXNode[] {
  return [node, ...(node.children ?? []).flatMap(withDescendants)];
}

/** Records each request for the script that has the sentences of mistakes. */
function recordMistakeScriptRequests(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => {
    if (/\/mtqg\/error-sentence-/.test(request.url())) requests.push(request.url());
  });
  return requests;
}

/** What each tile says in place of a figure. */
async function readStatuses(page: Page, count: number): Promise<string[]> {
  await page.waitForFunction(
    (expected) => {
      const tiles = [...document.querySelectorAll('mtqg-indicator')];
      const shown = tiles.filter((tile) => tile.shadowRoot?.querySelector('[part=status] p'));
      return shown.length === expected;
    },
    {},
    count,
  );
  return page.$$eval('mtqg-indicator', (tiles) =>
    tiles.map((tile) => tile.shadowRoot!.querySelector('[part=status] p')!.textContent),
  );
}

it('loads the script with the sentences of mistakes only if there is a mistake', async (t) => {
  for (const [value, requestCount] of [
    ['12,02', 0],
    ['12.02', 1],
  ] as const) {
    const { origin } = await start(
      `<mtqg-indicator label="Tiêu chí" value="${value}" change="+1"></mtqg-indicator>`.repeat(2),
    );
    const page = await openPage(t, browser);
    const requests = recordMistakeScriptRequests(page);
    await page.goto(origin);
    if (requestCount === 0) await sentences(page, 2);
    else await readStatuses(page, 2);
    assert.equal(requests.length, requestCount, value);
  }
});

it('names the field of a mistake in a short sentence if the script with the sentences cannot be loaded', async (t) => {
  const { origin } = await start(`
    <mtqg-indicator label="Tiêu chí" value="1" plan-ratio="cao"></mtqg-indicator>
    <mtqg-indicator lang="en" label="Tiêu chí" value="1" plan-ratio="cao"></mtqg-indicator>
    <mtqg-indicator lang="en" src="/chi-tieu.csv#khong-co"></mtqg-indicator>`);
  const page = await openPage(t, browser);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isOfSentences = /\/mtqg\/error-sentence-/.test(request.url());
    void (isOfSentences ? request.abort() : request.continue());
  });
  const warnings: string[] = [];
  page.on('console', (message) => warnings.push(message.text()));
  await page.goto(origin);
  assert.deepEqual(await readStatuses(page, 3), [
    'Có lỗi ở “plan-ratio”',
    'There is a mistake in “plan-ratio”',
    'There is a mistake in “khong-co”',
  ]);
  const buttons = await page.$$('mtqg-indicator >>> button');
  assert.equal(buttons.length, 0);
  assert.ok(
    warnings.some((text) => text.startsWith('mtqg-indicator: the sentences of mistakes failed to load')),
    warnings.join('\n'),
  );
});
