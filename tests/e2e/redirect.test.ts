import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { it } from 'node:test';
import { launchChromium, openPage } from './browser.ts';
import { RESOLVE_TEST_HOSTS, startPortal } from './portal.ts';

const browser = await launchChromium(RESOLVE_TEST_HOSTS);
const html = (src: string) =>
  `<!doctype html><html lang="vi"><title>Tỉnh</title><script type="module" src="/mtqg-counter.js"></script><mtqg-counter src="${src}"></mtqg-counter>`;
const redirect = (status: number) => (request: IncomingMessage, response: ServerResponse) => {
  const target = request.url!.replace('/cu/', '/thong-ke/');
  response.writeHead(status, { location: target }).end();
};

// A browser sends a GET after 301, 302 and 303, and the same request again after 307 and 308.
for (const [status, isCounted] of [
  [301, false],
  [302, false],
  [303, false],
  [307, true],
  [308, true],
] as const) {
  it(`shows figures for a src that answers ${status}, and ${isCounted ? 'counts the view' : 'says once that the view was not counted'}`, async (t) => {
    const portal = await startPortal({ '/': html('/cu/tinh'), '/cu/tinh': redirect(status) });
    const page = await openPage(t, browser);
    const messages: string[] = [];
    page.on('console', (message) => {
      // Other messages are those of the browser: there is no favicon.ico.
      if (message.text().startsWith('mtqg-')) messages.push(message.text());
    });
    await page.goto(portal.origin());
    const total = isCounted ? '1' : '0';
    await page.waitForFunction(
      (expected) => {
        const root = document.querySelector('mtqg-counter')?.shadowRoot;
        return root?.querySelector('[part~=row-total] dd')?.textContent.trim() === expected;
      },
      {},
      total,
    );
    assert.equal((await portal.figures()).views.total, Number(total));
    const origin = portal.origin();
    const hint = `mtqg-counter: a view was not counted, because ${origin}/cu/tinh redirects to ${origin}/thong-ke/tinh; use that address as src`;
    assert.deepEqual(messages, isCounted ? [] : [hint]);
  });
}

it('counts with a slash, a query and a fragment in src', async (t) => {
  const portal = await startPortal({ '/': html('/thong-ke/tinh/?v=1#dem') });
  const page = await openPage(t, browser);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await page.goto(portal.origin());
  await page.waitForFunction(() => {
    const root = document.querySelector('mtqg-counter')?.shadowRoot;
    return root?.querySelector('[part~=row-total] dd')?.textContent.trim() === '1';
  });
  assert.deepEqual(
    requests.filter((request) => request.includes('/thong-ke/')),
    ['POST /thong-ke/tinh'],
  );
});
