import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/latest-news.ts';
import { clearPageGlobals, recordConsole, replace, restorePage } from '../shared/page-changes.ts';
import { find, textOf } from '../shared/shadow-dom.ts';

const FEED = '<rss><channel><item><title>Tin</title><link>tin/1</link></item></channel></rss>';

/** Answers each request with this response, and records the addresses. */
function answerWith(response: Response): string[] {
  const requested: string[] = [];
  replace(window, 'fetch', (address) => {
    requested.push(address as string);
    return Promise.resolve(response);
  });
  return requested;
}

/** Loads a feed from this address. Returns the link of its first article. */
async function loadFrom(src: string): Promise<HTMLAnchorElement> {
  const box = await fixture(html`<div></div>`);
  const el = document.createElement('mtqg-latest-news');
  el.src = src;
  setTimeout(() => box.append(el));
  await oneEvent(box, 'mtqg-load');
  await el.updateComplete;
  return find(el, '[part=item] a') as HTMLAnchorElement;
}

describe('the feed of <mtqg-latest-news>', () => {
  afterEach(restorePage);

  it('is loaded from an address relative to the <base> of the page', async () => {
    const requested = answerWith(new Response(FEED));
    const base = document.createElement('base');
    base.href = '/cong/';
    document.head.append(base);
    try {
      await loadFrom('rss.xml');
    } finally {
      base.remove();
    }
    expect(requested).to.deep.equal([`${location.origin}/cong/rss.xml`]);
  });

  it('has links that are relative to the address to which the server redirected', async () => {
    const response = new Response(FEED);
    Object.defineProperty(response, 'url', { value: 'https://tinh.example/moi/rss.xml' });
    answerWith(response);
    expect((await loadFrom('/rss.xml')).href).to.equal('https://tinh.example/moi/tin/1');
  });

  it('has links that are relative to the address that a relay names in Content-Location', async () => {
    const headers = { 'content-location': 'https://tinh.example/cu/rss.xml' };
    answerWith(new Response(FEED, { headers }));
    expect((await loadFrom('/thong-ke/feed/tin')).href).to.equal('https://tinh.example/cu/tin/1');
  });

  it('is shown although some of its fields cannot be read; the console names them once', async () => {
    clearPageGlobals();
    const warnings = recordConsole('warn');
    const items = [
      { title: 'Tin', url: '/tin/1', date: 'hôm nay' },
      { title: 'Tin', url: '/tin/2', date: 'hôm qua' },
      { tieu_de: 'Tin' },
      { title: 'T\ufffdnh', url: '/tin/3' },
      { title: 'Họp' },
      { title: 'Hai', url: '/tin/3' },
    ];
    replace(window, 'fetch', () => Promise.resolve(new Response(JSON.stringify(items))));
    expect(textOf(await loadFrom('/tin.json'))).to.equal('Tin');
    await loadFrom('/tin.json');
    const start = `mtqg-latest-news: ${location.origin}/tin.json has`;
    expect(warnings.map(([text]) => text)).to.deep.equal([
      `${start} 2 articles whose date cannot be read, such as “hôm nay”; write 2024-03-07T09:36:00+07:00 or 07/03/2024 09:36`,
      `${start} an article without a heading; write it into the field “title”, in JSON also “heading”; without it, an article is left out`,
      `${start} an article with letters that cannot be read, such as “T\ufffdnh”; send the feed in UTF-8`,
      `${start} an article without an address, such as “Họp”, which readers cannot open; write it into <link>, in JSON into “url”`,
      `${start} an article with the address of an article with another heading, such as “${location.origin}/tin/3”; write the address of each article`,
    ]);
  });

  it('is decoded with the encoding that the server declares', async () => {
    const russian = Uint8Array.from([0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0]); // "Москва" in windows-1251.
    const [start, end] = FEED.split('Tin');
    const headers = { 'content-type': 'text/xml; charset=windows-1251' };
    answerWith(new Response(new Blob([start!, russian, end!]), { headers }));
    expect(textOf(await loadFrom('/rss.xml'))).to.equal('Москва');
  });
});
