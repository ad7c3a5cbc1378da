import assert from 'node:assert/strict';
import { it } from 'node:test';
import { launchChromium, openPage } from './browser.ts';
import { DIST, PHOTOS, startPortal } from './portal.ts';

const browser = await launchChromium();

it('a card with its text on the picture is printed with dark text beside or below the picture', async (t) => {
  const portal = await startPortal(
    {
      '/': `<!doctype html><html lang="vi"><title>Tỉnh</title><script type="module" src="/mtqg.js"></script><body>
        <mtqg-article-card layout="lead over" theme="dark" href="/tin/1" heading="Khánh thành cầu bản Phố" image="/photos/doi-che.jpg"
          summary="Cây cầu dài 62 m." section="Kinh tế"></mtqg-article-card>`,
    },
    {},
    { '/photos/': PHOTOS, '/': DIST },
  );
  const page = await openPage(t, browser);
  await page.goto(portal.origin('127.0.0.1'));
  await page.waitForFunction(() =>
    document.querySelector('mtqg-article-card')?.shadowRoot?.querySelector('h3'),
  );
  const read = () =>
    page.evaluate(() => {
      const root = document.querySelector('mtqg-article-card')!.shadowRoot!;
      const text = root.querySelector('.text')!;
      const [picture, words] = [root.querySelector('[part=image]')!, text].map((part) =>
        part.getBoundingClientRect(),
      );
      const isBesideOrBelow = picture!.right <= words!.left + 1 || picture!.bottom <= words!.top + 1;
      const colours = ['h3', '[part=summary]', '[part=section]'].map(
        (selector) => getComputedStyle(root.querySelector(selector)!).color,
      );
      return { background: getComputedStyle(text).backgroundColor, colours, isBesideOrBelow };
    });
  const white = 'rgb(255, 255, 255)';
  const onScreen = await read();
  assert.deepEqual(onScreen.colours, [white, white, white]);
  assert.equal(onScreen.isBesideOrBelow, false);
  await page.emulateMediaType('print');
  assert.deepEqual(await read(), {
    background: 'rgba(0, 0, 0, 0)',
    // The colours of the light theme for text, notes and accents.
    colours: ['rgb(22, 32, 44)', 'rgb(81, 96, 111)', 'rgb(11, 79, 145)'],
    isBesideOrBelow: true,
  });
});
