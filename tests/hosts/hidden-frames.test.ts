import { aTimeout, expect } from '@open-wc/testing';
import { COUNTER, MODULE, type OpenedPage, openPage, shownCounters, waitOnPage } from './open-page.ts';

/** The styles that pages give to frames that work in the background. */
const HIDDEN: Record<string, string> = {
  'is not displayed': 'display: none',
  'has no size': 'width: 0; height: 0; border: 0',
  'has no height': 'width: 300px; height: 0',
  'has one pixel': 'width: 1px; height: 1px',
  'has no size and is not visible':
    'visibility: hidden; position: absolute; left: -1000px; width: 0; height: 0',
};
const SHOWN = 'width: 300px; height: 200px';

/** Opens a page with a counter in a frame of another page of this site. */
async function openFrame(style: string): Promise<{ frame: HTMLIFrameElement; framed: OpenedPage }> {
  const outer = await openPage('');
  const frame = outer.document.createElement('iframe');
  frame.style.cssText = style;
  frame.src = `/page?${new URLSearchParams({ html: MODULE + COUNTER })}`;
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  outer.document.body.append(frame);
  await loaded;
  const framed = { window: frame.contentWindow as OpenedPage['window'], document: frame.contentDocument! };
  return { frame, framed };
}

async function expectPosts({ window: { spy } }: OpenedPage, count: number): Promise<void> {
  await aTimeout(100);
  expect(spy.posts, spy.posts.join(', ')).to.have.length(count);
}

describe('a page in a frame', () => {
  for (const [state, style] of Object.entries(HIDDEN)) {
    it(`that ${state} is counted when the frame is shown, and the console says why it was not counted before`, async () => {
      const { frame, framed } = await openFrame(style);
      await shownCounters(framed);
      await expectPosts(framed, 0);
      expect(framed.window.spy.consoleMessages.join('\n')).to.include(
        'mtqg-counter: views of this page are not counted, because the page is in a frame that is not shown',
      );
      frame.style.cssText = SHOWN;
      await waitOnPage(framed, () => framed.window.spy.posts.length > 0);
      await expectPosts(framed, 1);
      expect(framed.window.spy.posts[0]).to.include('?visit=1');
    });
  }

  it('that is shown is counted once, also when the frame changes its size', async () => {
    const { frame, framed } = await openFrame(SHOWN);
    await shownCounters(framed);
    frame.style.cssText = 'width: 200px; height: 300px';
    await expectPosts(framed, 1);
  });

  it('that is shown is counted, although the page has variables with the names of the sizes', async () => {
    const outer = await openPage(
      `<script>var innerWidth = 'rộng', innerHeight = null</script>${MODULE}${COUNTER}`,
    );
    await shownCounters(outer);
    await expectPosts(outer, 1);
  });
});
