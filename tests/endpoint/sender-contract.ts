import { it } from 'node:test';
import assert from 'node:assert/strict';
import { assertProblem, readFigures } from './answers.ts';
import { PAGE, type Start } from './requests.ts';

/** Which requests may count for a site that lists https://laocai.gov.vn and https://*.laocai.gov.vn. */
export function describeSenders(start: Start): void {
  const { origin: _, ...withoutOrigin } = PAGE;
  const allowed: Record<string, Record<string, string>> = {
    'a listed origin': PAGE,
    'a host below a wildcard': { ...PAGE, origin: 'https://baothang.laocai.gov.vn' },
    'Sec-Fetch-Site: same-origin without Origin': { ...withoutOrigin, 'sec-fetch-site': 'same-origin' },
    'a listed Referer without Origin': { ...withoutOrigin, referer: 'https://laocai.gov.vn/tin/1' },
  };
  for (const [who, headers] of Object.entries(allowed)) {
    it(`counts a request with ${who}`, async (t) => {
      const send = await start(t);
      assert.equal((await readFigures(await send('POST', '/laocai?visit=1', headers))).counted, true);
    });
  }

  const referer = 'https://laocai.gov.vn/';
  const crossSite = { ...withoutOrigin, 'sec-fetch-site': 'cross-site', referer };
  const refused: [who: string, headers: Record<string, string>, subject: string][] = [
    ['another origin', { ...PAGE, origin: 'https://example.com' }, 'Origin "https://example.com"'],
    ['a listed host on http', { ...PAGE, origin: 'http://laocai.gov.vn' }, 'Origin "http://laocai.gov.vn"'],
    [
      'a listed host on another port',
      { ...PAGE, origin: 'https://laocai.gov.vn:8443' },
      'Origin "https://laocai.gov.vn:8443"',
    ],
    [
      'a host that ends with a listed host',
      { ...PAGE, origin: 'https://xlaocai.gov.vn' },
      'Origin "https://xlaocai.gov.vn"',
    ],
    [
      'a host below a wildcard on http',
      { ...PAGE, origin: 'http://baothang.laocai.gov.vn' },
      'Origin "http://baothang.laocai.gov.vn"',
    ],
    ['an opaque origin', { ...PAGE, origin: 'null' }, 'Origin "null"'],
    ['an opaque origin and a listed Referer', { ...PAGE, origin: 'null', referer }, 'Origin "null"'],
    ['Sec-Fetch-Site: cross-site and a listed Referer', crossSite, 'A cross-site request without an Origin'],
    ['neither Origin nor Referer', withoutOrigin, 'A request without an Origin or a Referer'],
    [
      'a foreign Referer',
      { ...withoutOrigin, referer: 'https://example.com/laocai.gov.vn' },
      'Referer "https://example.com/laocai.gov.vn"',
    ],
    ['a Referer that is not a URL', { ...withoutOrigin, referer: 'laocai' }, 'Referer "laocai"'],
  ];
  for (const [who, headers, subject] of refused) {
    it(`refuses a request with ${who}`, async (t) => {
      const send = await start(t);
      // The message advises to add the origin of the sender. Only an http or https origin can be added.
      const [origin] = /https?:\/\/[^/"]+/.exec(subject) ?? [];
      const hint = origin
        ? `; if it is a page of the site, add "${origin}" to --site (the option sites in your own server)`
        : '';
      const detail = `${subject} is not allowed to count for site "laocai"${hint}.`;
      await assertProblem(await send('POST', '/laocai?visit=1', headers), 403, detail);
      await assertProblem(await send('POST', '/laocai/alive', headers), 403, detail);
      const { views, online } = await readFigures(await send('GET', '/laocai'));
      assert.deepEqual([views.total, online], [0, 0]);
    });
  }
}
