import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/article-card.ts';
import '../../src/define/latest-news.ts';

const HEADING = '<h3><a href="/tin/1">Tin</a></h3>';

describe('a picture of the page is not wider than the widget, also without mtqg.css:', () => {
  for (const [tag, content] of [
    [
      'mtqg-article-card',
      '<img src="/demo/pages/photos/doi-che.jpg" width="2000" height="900" alt="Đồi chè">',
    ],
    [
      'mtqg-article-card',
      `${HEADING}<h4 slot="rest">Ảnh</h4><img slot="summary" src="/demo/pages/photos/doi-che.jpg" width="2000" height="900" alt="Đồi chè">`,
    ],
    [
      'mtqg-latest-news',
      '<img src="/demo/pages/photos/doi-che.jpg" width="2000" height="900" alt="Đồi chè">',
    ],
    ['mtqg-gallery', '<p>Đồi chè</p><video width="2000" height="900"></video>'],
  ] as const)
    it(`<${tag}>: ${content.slice(0, 30)}…`, async () => {
      await import('../../src/define/gallery.ts');
      const box = await fixture<HTMLElement>(html`<div style="width: 300px"></div>`);
      box.innerHTML = `<${tag}>${content}</${tag}>`;
      await new Promise((resolve) => setTimeout(resolve, 300));
      const media = box.querySelector<HTMLElement>('img, video')!;
      expect(media.offsetWidth).to.be.within(1, 300);
      expect(media.offsetHeight / media.offsetWidth).to.be.closeTo(900 / 2000, 0.05);
    });
});
