import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Figures } from '../../src/endpoint/endpoint.ts';
import { assertProblem, readFigures } from './answers.ts';
import { PAGE, type Send, type Start } from './requests.ts';

const MINUTE = 60_000;
const { origin: _, ...BROWSER } = PAGE;
/** How a browser without script requests the picture of a page. */
const PICTURE = { ...BROWSER, referer: 'https://laocai.gov.vn/', 'sec-fetch-site': 'same-site' };

/** A browser without script, which keeps `Last-Modified` as its cache does. */
function browserOf(send: Send, headers: Record<string, string> = PICTURE) {
  let lastModified: string | null = null;
  return async () => {
    const condition = lastModified === null ? undefined : { 'if-modified-since': lastModified };
    const response = await send('GET', '/laocai/hit.svg', { ...headers, ...condition });
    assert.equal(response.status, 200, 'never 304');
    assert.equal(response.headers.get('cache-control'), 'private, no-cache');
    assert.equal(response.headers.get('etag'), null);
    lastModified = response.headers.get('last-modified');
    return response.text();
  };
}

const readSums = async (send: Send): Promise<[views: number, visits: number, online: number | null]> => {
  const { views, visits, online }: Figures = await readFigures(await send('GET', '/laocai'));
  return [views.total, visits.total, online];
};

/** `/laocai/hit.svg`, which counts the views of readers without script. */
export function describePictureViews(start: Start): void {
  it('counts the view of a browser without script, and shows it in the picture', async (t) => {
    const send = await start(t);
    assert.match(await browserOf(send)(), />Đang online<.*>1<.*>Tất cả<.*>1</s);
    assert.deepEqual(await readSums(send), [1, 1, 1]);
  });

  it('counts a new visit after 30 minutes without a view, or on another day', async (t) => {
    const steps: [minutes: number, visits: number, online: number][] = [
      [0, 1, 1],
      [4, 1, 1], // The same browser is online once.
      [29, 1, 1],
      [30, 2, 1],
      [10, 3, 1], // From 23:55 to 00:05 of the next day.
    ];
    let now = Date.parse('2026-11-23T22:52:00+07:00');
    const send = await start(t, { now: () => now });
    const view = browserOf(send);
    for (const [index, [minutes, visits, online]] of steps.entries()) {
      now += minutes * MINUTE;
      await view();
      assert.deepEqual(await readSums(send), [index + 1, visits, online], `${minutes} minutes later`);
    }
  });

  it('counts a visit for a time that is not ours or lies in the future', async (t) => {
    const now = Date.parse('2026-11-23T22:52:00+07:00');
    const send = await start(t, { now: () => now });
    const times = ['', 'hôm qua', '0', 'Mon, 99 Nov 2026 15:00:00 GMT', new Date(now + MINUTE).toUTCString()];
    for (const [index, time] of times.entries()) {
      await send('GET', '/laocai/hit.svg', { ...PICTURE, 'if-modified-since': time });
      assert.equal((await readSums(send))[1], index + 1, time);
    }
  });

  it('counts pictures on pages of the site only', async (t) => {
    const send = await start(t);
    const allowed: Record<string, string>[] = [
      PICTURE,
      { ...PICTURE, 'sec-fetch-site': 'cross-site' },
      { ...BROWSER, referer: 'https://baothang.laocai.gov.vn/' },
      { ...BROWSER, 'sec-fetch-site': 'same-origin' },
      PAGE,
    ];
    for (const headers of allowed)
      assert.equal((await send('GET', '/laocai/hit.svg', headers)).status, 200, JSON.stringify(headers));
    assert.equal((await readSums(send))[0], allowed.length);
    const refused: [headers: Record<string, string>, subject: string][] = [
      [BROWSER, 'A request without an Origin or a Referer'],
      [{ ...PICTURE, origin: 'null' }, 'Origin "null"'],
      [{ ...BROWSER, referer: 'abc' }, 'Referer "abc"'],
    ];
    for (const [headers, subject] of refused) {
      const detail = `${subject} is not allowed to count for site "laocai".`;
      await assertProblem(await send('GET', '/laocai/hit.svg', headers), 403, detail);
    }
    const foreign = await send('GET', '/laocai/hit.svg', { ...BROWSER, referer: 'https://example.com/' });
    assert.equal(foreign.status, 403);
    assert.equal((await readSums(send))[0], allowed.length, 'nothing more was counted');
  });

  it('shows the picture to bots and to HEAD, and does not count them', async (t) => {
    const send = await start(t);
    const bot = { ...PICTURE, 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' };
    assert.equal((await send('GET', '/laocai/hit.svg', bot)).status, 200);
    assert.equal((await send('HEAD', '/laocai/hit.svg', PICTURE)).status, 200);
    assert.deepEqual(await readSums(send), [0, 0, 0]);
    const post = await send('POST', '/laocai/hit.svg', PAGE);
    assert.deepEqual([post.status, post.headers.get('allow')], [405, 'GET, HEAD']);
  });
}
