import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { it } from 'node:test';
import { assertProblem, readFigures } from './answers.ts';
import { PAGE, type Send, type Start } from './requests.ts';

const SITES = { laocai: { origins: ['https://laocai.gov.vn', 'https://*.laocai.gov.vn'], start: 4798809 } };
const NOW = Date.parse('2026-11-23T22:31:05+07:00');

/** The texts of a picture or a page, without its style and its hidden texts. */
async function readTexts(response: Response): Promise<string[]> {
  assert.equal(response.status, 200);
  const markup = (await response.text()).replace(/<(style|title|desc)\b.*?<\/\1>|<head>.*<\/head>/gs, '');
  return markup
    .replaceAll(/<\/?span[^>]*>/g, '')
    .split(/<[^>]*>/)
    .filter((text) => text.trim() !== '');
}

/** The figures of a site without script: `/laocai.svg`, `.html` and `.txt`. */
export function describeDisplays(start: Start): void {
  const startCounted = async (...args: Parameters<Start>): Promise<Send> => {
    const [t, more] = args;
    const send = await start(t, { sites: SITES, now: () => NOW, ...more });
    await send('POST', '/laocai?visit=1', PAGE);
    return send;
  };

  it('shows the figures as a picture, as a page and as a line of text, and counts nothing', async (t) => {
    const send = await startCounted(t);
    const note = 'Lượt truy cập, tính từ ngày 23/11/2026';
    const rows = ['Đang online', '1', 'Hôm nay', '1', 'Trong tuần', '1', 'Tất cả', '4.798.810'];
    const [what, since] = ['Lượt truy cập,', 'tính từ ngày 23/11/2026'];
    const svg = await send('GET', '/laocai.svg');
    assert.equal(svg.headers.get('content-type'), 'image/svg+xml; charset=utf-8');
    assert.deepEqual(await readTexts(svg), ['Thống kê truy cập', ...rows, what, since]);
    const html = await send('GET', '/laocai.html');
    assert.equal(html.headers.get('content-type'), 'text/html; charset=utf-8');
    const withColons = rows.map((text, index) => (index % 2 === 0 ? `${text}:` : text));
    assert.deepEqual(await readTexts(html), ['Thống kê truy cập', ...withColons, note]);
    const txt = await send('GET', '/laocai.txt');
    assert.equal(txt.headers.get('content-type'), 'text/plain; charset=utf-8');
    assert.equal(
      await txt.text(),
      `Thống kê truy cập. Đang online: 1; Hôm nay: 1; Trong tuần: 1; Tất cả: 4.798.810. ${note}.\n`,
    );
    assert.equal((await readFigures(await send('GET', '/laocai'))).views.today, 1);
  });

  it('shows the rows, the unit and the language that the address names', async (t) => {
    const send = await startCounted(t);
    await send('POST', '/laocai?visit=0&alive=0', PAGE);
    const query = 'rows=total,online%20yesterday&unit=views&lang=en&theme=red%20dark&v=3';
    assert.equal(
      await (await send('GET', `/laocai.txt?${query}`)).text(),
      'Visitor statistics. All time: 4,798,811; Online now: 1; Yesterday: 0. Page views since 23 November 2026.\n',
    );
    const svg = await send('GET', `/laocai.svg?${query}`);
    assert.equal(svg.headers.get('content-language'), 'en');
    assert.deepEqual((await readTexts(svg)).slice(1, 3), ['All time', '4,798,811']);
  });

  it('says which value in the address is not known, and what to use', async (t) => {
    const send = await startCounted(t);
    const cases = [
      [
        'rows=online,abc',
        'Parameter "rows" has "abc"; use online, today, yesterday, week, month, year, total.',
      ],
      ['unit=view', 'Parameter "unit" has "view"; use visits, views.'],
      ['lang=fr', 'Parameter "lang" has "fr"; use vi, en.'],
      ['theme=black', 'Parameter "theme" has "black"; use light, dark, blue, red, green.'],
      ['lang=vi&lang=en', 'Parameter "lang" is given 2 times; give it once.'],
    ];
    for (const [query, detail] of cases)
      for (const path of ['/laocai.svg', '/laocai.html', '/laocai.txt', '/laocai/hit.svg'])
        await assertProblem(await send('GET', `${path}?${query}`, PAGE), 400, detail!);
    assert.equal((await readFigures(await send('GET', '/laocai'))).views.today, 1, 'nothing was counted');
  });

  it('says that the number online is not known, in place of a wrong one', async (t) => {
    let now = NOW;
    const { store } = await countOnce(start, t);
    const send = await start(t, { sites: SITES, store, now: () => now });
    assert.match(await (await send('GET', '/laocai.txt')).text(), /Đang online: Chưa có số liệu; Hôm nay: 1/);
    assert.deepEqual((await readTexts(await send('GET', '/laocai.svg'))).slice(1, 3), ['Đang online', '–']);
    now += 61_000;
    assert.match(await (await send('GET', '/laocai.txt')).text(), /Đang online: 0; Hôm nay: 1/);
  });

  it('lets only pages of the site show the page in a frame, and runs no script', async (t) => {
    const send = await startCounted(t);
    const response = await send('GET', '/laocai.html');
    const html = await response.text();
    const style = /<style>(.*?)<\/style>/s.exec(html)![1]!;
    const hash = createHash('sha256').update(style).digest('base64');
    assert.equal(
      response.headers.get('content-security-policy'),
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors https://laocai.gov.vn https://*.laocai.gov.vn`,
    );
    for (const form of ['svg', 'html', 'txt']) {
      const { headers } = await send('GET', `/laocai.${form}`);
      assert.match(headers.get('content-security-policy')!, /^default-src 'none'/, form);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', form);
      assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin', form);
      assert.equal(headers.get('cache-control'), 'max-age=10, stale-while-revalidate=60', form);
    }
  });

  it('answers 304 until a figure changes, and HEAD without a body', async (t) => {
    const send = await startCounted(t);
    for (const form of ['svg', 'html', 'txt']) {
      const etag = (await send('GET', `/laocai.${form}`)).headers.get('etag')!;
      assert.equal((await send('GET', `/laocai.${form}`, { 'if-none-match': etag })).status, 304, form);
      const head = await send('HEAD', `/laocai.${form}`);
      assert.deepEqual([head.status, head.headers.get('etag'), await head.text()], [200, etag, ''], form);
      await send('POST', '/laocai?visit=0', PAGE);
      assert.equal((await send('GET', `/laocai.${form}`, { 'if-none-match': etag })).status, 200, form);
    }
  });
}

/** Counts one view with an endpoint, and returns its store. */
async function countOnce(start: Start, t: Parameters<Start>[0]) {
  const { createMemoryStore } = await import('../../src/endpoint/stores/memory.ts');
  const store = createMemoryStore();
  const send = await start(t, { sites: SITES, store, now: () => NOW });
  await send('POST', '/laocai?visit=1', PAGE);
  return { store };
}
