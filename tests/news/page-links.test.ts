import { expect } from '@open-wc/testing';
import { find } from '../shared/shadow-dom.ts';
import { addWidget, settled } from './add-widget.ts';

/**
 * The clicks that reach the page: the `id` of the clicked link, or the tag of the widget whose copy of a link was clicked. The page does not
 * follow the links.
 */
function recordClicks(action: () => void): string[] {
  const clicked: string[] = [];
  const record = (event: Event) => {
    const link = (event.target as Element).closest('a');
    clicked.push(link?.id ?? (event.target as Element).localName);
    event.preventDefault();
  };
  document.addEventListener('click', record);
  try {
    action();
  } finally {
    document.removeEventListener('click', record);
  }
  return clicked;
}

const ATTRIBUTES: Record<string, string> = {
  target: '_blank',
  rel: 'nofollow noopener',
  title: 'Mở trong cửa sổ mới',
  download: 'nghi-quyet.pdf',
  hreflang: 'en',
  type: 'application/pdf',
  lang: 'en',
  dir: 'ltr',
  'aria-label': 'Nghị quyết số 5',
};
const attributes = Object.entries(ATTRIBUTES)
  .map(([name, value]) => `${name}="${value}"`)
  .join(' ');

/** Places of a link, the content with the link, and the selector of the copy of the link in the widget. */
const places: [what: string, tag: 'mtqg-article-card' | 'mtqg-latest-news', content: string, copy: string][] =
  [
    [
      'the heading of a card',
      'mtqg-article-card',
      `<h3><a id="own" ${attributes} href="/tin/1">Tin</a></h3><p>Tóm tắt.</p>`,
      '[part=link]',
    ],
    [
      'a summary',
      'mtqg-article-card',
      `<h3><a href="/tin/1">Tin</a></h3><p>Xem <a id="own" ${attributes} href="/van-ban/5">số 5</a>.</p>`,
      '[part=summary] a',
    ],
    [
      'a picture that has a link of its own',
      'mtqg-article-card',
      `<a id="own" ${attributes} href="/anh/cau-lon.jpg"><img src="/anh/cau.jpg" alt=""></a><h3><a href="/tin/1">Tin</a></h3>`,
      '[part=image] a',
    ],
    [
      'the small line',
      'mtqg-article-card',
      `<div><h3><a href="/tin/1">Tin</a></h3><a id="own" ${attributes} class="comments" href="/tin/1#binh-luan">5 ý kiến</a></div>`,
      '[part=extra] a',
    ],
    [
      'a line of a list',
      'mtqg-latest-news',
      `<ul><li><a id="own" ${attributes} href="/tin/1">Tin</a></li></ul>`,
      '[part=link]',
    ],
    [
      'the link to all articles',
      'mtqg-latest-news',
      `<ul><li><a href="/tin/1">Tin</a></li></ul><p><a id="own" ${attributes} href="/tin">Xem tất cả</a></p>`,
      '[part=more] a',
    ],
  ];

describe('a copy of a link of the page', () => {
  for (const [what, tag, content, copy] of places) {
    it(`has the attributes of that link: ${what}`, async () => {
      const el = await addWidget(tag, content);
      const link = find(el, copy)!;
      for (const [name, value] of Object.entries(ATTRIBUTES))
        expect(link.getAttribute(name), name).to.equal(value);
    });

    it(`clicks that link, so that its handlers run, and the page sees one click: ${what}`, async () => {
      const el = await addWidget(tag, content);
      expect(recordClicks(() => find(el, copy)!.click())).to.deep.equal(['own']);
    });
  }

  it('runs the inline handler of that link, also for a click on the card', async () => {
    const el = await addWidget(
      'mtqg-article-card',
      `<h3><a href="/tin/1" onclick="this.dataset.opened = Number(this.dataset.opened ?? 0) + 1; return false">Tin</a></h3><p>Tóm tắt.</p>`,
    );
    find(el, '[part=link]')!.click();
    find(el, '[part=summary]')!.click();
    expect(el.querySelector('a')!.dataset['opened']).to.equal('2');
  });

  it('opens a new tab itself for a click with Ctrl, Cmd or Shift', async () => {
    const el = await addWidget('mtqg-article-card', '<h3><a id="own" href="/tin/1">Tin</a></h3>');
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey']) {
      const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, [key]: true });
      const clicked = recordClicks(() => find(el, '[part=link]')!.dispatchEvent(event));
      expect(clicked, key).to.deep.equal(['mtqg-article-card']);
    }
  });

  it('is not made if an attribute of the card has another address', async () => {
    const el = await addWidget(
      'mtqg-article-card',
      '<h3><a id="own" target="_blank" href="/tin/1">Tin</a></h3>',
    );
    el.setAttribute('href', '/tin/2');
    await settled(el);
    expect(find(el, '[part=link]')!.hasAttribute('target')).to.equal(false);
    expect(recordClicks(() => find(el, '[part=link]')!.click())).to.deep.equal(['mtqg-article-card']);
  });

  it('has a name around a picture without a text', async () => {
    const el = await addWidget(
      'mtqg-article-card',
      `<a href="/anh/cau-lon.jpg"><img src="/demo/pages/photos/doi-che.jpg" alt=""></a><h3><a href="/tin/1">Khánh thành cầu</a></h3>`,
    );
    expect(find(el, '[part=image] a')!.ariaLabel).to.equal('Khánh thành cầu');
  });
});
