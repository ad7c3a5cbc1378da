import { aTimeout, expect } from '@open-wc/testing';
import {
  CLASSIC,
  COUNTER,
  expectConsole,
  MODULE,
  openPage,
  shownCounters,
  STRICT_POLICY,
} from './open-page.ts';
import { waitUntil } from '../shared/wait-until.ts';

const SCRIPTS = {
  module: MODULE,
  'second module': MODULE.replace('.js', '.js?v=2'),
  classic: CLASSIC,
  'second classic': CLASSIC.replace('.js', '.js?v=2'),
  counter: '<script type="module" src="/dist/web/mtqg-counter.js"></script>',
  'second counter': '<script type="module" src="/dist/web/mtqg-counter.js?v=2"></script>',
};
const SECOND_VERSION = /^mtqg-widgets \d+\.\d+\.\d+: version \d+\.\d+\.\d+ is already on this page/;

describe('two of our scripts on one page with a strict policy show both counters and count the view once', () => {
  for (const [first, firstScript] of Object.entries(SCRIPTS)) {
    for (const [second, secondScript] of Object.entries(SCRIPTS)) {
      if (first === second) continue;
      it(`${first}, then ${second}`, async () => {
        const page = await openPage(`${firstScript}${secondScript}${COUNTER}${COUNTER}`, STRICT_POLICY);
        await shownCounters(page, 2);
        await aTimeout(100);
        expect(page.window.spy.posts).to.have.length(1);
        // As modules, `mtqg.js` and `mtqg.js?v=2` import the same file for the counter, which registers it only once.
        const shareCounterFile = first.endsWith('module') && second.endsWith('module');
        expectConsole(page, shareCounterFile ? [] : [SECOND_VERSION]);
      });
    }
  }
});

it('the classic script works on a page with RequireJS, and does not become one of its modules', async () => {
  const page = await openPage(`<script src="/node_modules/requirejs/require.js"></script>${CLASSIC}${COUNTER}
    <script>define('cua-trang', [], () => 'vẫn chạy'); require(['cua-trang'], (value) => (window.answer = value));</script>`);
  await shownCounters(page);
  await waitUntil(() => (page.window as { answer?: string }).answer === 'vẫn chạy');
  expectConsole(page);
});
