import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { launchChromium, openPage } from './browser.ts';
import { startPortal } from './portal.ts';

const browser = await launchChromium();

/** The recipe of docs/counter.md, and the picture that shows the figures without counting. */
const PAGE = `<!doctype html><html lang="vi"><title>Tỉnh</title><body>
<mtqg-counter src="/thong-ke/tinh"><noscript><img src="/thong-ke/tinh/hit.svg" alt="Thống kê truy cập" loading="lazy" referrerpolicy="origin"></noscript></mtqg-counter>
<script type="module" src="/mtqg.js"></script>`;
const FRAME = `<!doctype html><html lang="vi"><title>Tỉnh</title><body>
<iframe src="/thong-ke/tinh.html" title="Thống kê truy cập"></iframe>`;

describe('the counter without script', () => {
  it('counts a view by its picture where no script runs, and by the widget alone where it runs', async (t) => {
    const portal = await startPortal({ '/': PAGE });
    const page = await openPage(t, browser);
    await page.setJavaScriptEnabled(false);
    const open = () => page.goto(`${portal.origin('127.0.0.1')}/`, { waitUntil: 'networkidle0' });
    await open();
    assert.equal(await page.$eval('img', ({ naturalWidth }) => naturalWidth), 280, 'the picture is shown');
    const first = await portal.figures();
    assert.deepEqual([first.views.today, first.visits.today, first.online], [1, 1, 1]);
    await open();
    const second = await portal.figures();
    assert.deepEqual([second.views.today, second.visits.today, second.online], [2, 1, 1]);

    await page.setJavaScriptEnabled(true);
    await open();
    await page.waitForFunction(() => document.querySelector('mtqg-counter')?.shadowRoot?.querySelector('dd'));
    assert.equal((await portal.figures()).views.today, 3);
  });

  it('shows the page in a frame on a page of the site, and on no other', async (t) => {
    const portal = await startPortal({ '/': FRAME });
    const page = await openPage(t, browser);
    const textIn = async (host: string) => {
      await page.goto(`${portal.origin(host)}/`, { waitUntil: 'networkidle0' });
      const frame = await (await page.$('iframe'))!.contentFrame();
      return frame.evaluate(() => document.body.innerText.replaceAll(/\s+/g, ' ').replaceAll(' :', ':'));
    };
    assert.match(await textIn('127.0.0.1'), /^Thống kê truy cập Đang online: 0 Hôm nay: 0 /);
    assert.doesNotMatch(await textIn('localhost'), /Thống kê/, 'localhost is not an origin of the site');
  });
});
