import { expect, fixture, nextFrame } from '@open-wc/testing';
import '../../src/define.ts';
import { clearPageGlobals, recordConsole, restorePage } from './page-changes.ts';

const TAGS = [
  '<mtqg-gallery src="/khong-co.json" />',
  '<mtqg-latest-news src="/khong-co.xml" />',
  '<mtqg-counter src="/thong-ke/khong-co" display-only />',
  '<mtqg-indicator label="Hộ nghèo" value="12,02" unit="%" />',
  '<mtqg-article-card heading="Cầu mới" href="/tin/1.html" />',
];
const REST: Record<string, string> = {
  'another widget': '<p>Cuối trang</p><mtqg-indicator label="Cầu" value="62"></mtqg-indicator>',
  'a placeholder': '<p>Cuối trang</p><div data-mtqg="counter"></div>',
  'a footer': '<footer>Cuối trang</footer>',
  'a menu': '<p>Cuối trang</p><nav>Trang chủ</nav>',
  'a script': '<p>Cuối trang</p><script type="text/plain"></script>',
};

async function createPage(html: string): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(`<div><section>${html}</section></div>`);
  await nextFrame();
  return page;
}

describe('a tag that ends with a slash and has no end tag', () => {
  let warnings: unknown[][];
  /** The warnings about missing end tags. */
  const endTagWarnings = () =>
    warnings.map(([text]) => String(text)).filter((text) => text.includes('end tag'));

  beforeEach(() => {
    clearPageGlobals();
    warnings = recordConsole('warn');
  });
  afterEach(restorePage);

  for (const tag of TAGS) {
    const name = /mtqg-[a-z-]+/.exec(tag)![0];
    for (const [what, rest] of Object.entries(REST)) {
      it(`keeps the rest of the page, with ${what}, behind <${name}>, and says what to write`, async () => {
        const page = await createPage(`${tag}${rest}`);
        const widget = page.querySelector(name)!;
        expect(widget.childElementCount).to.equal(0);
        const end = [...page.querySelectorAll<HTMLElement>('p, footer')].at(-1)!;
        expect(end.textContent).to.equal('Cuối trang');
        expect(end.offsetHeight, 'it is seen').to.be.above(0);
        expect(endTagWarnings()).to.have.length(1);
        expect(endTagWarnings()[0]).to.contain(`Write <${name} …></${name}>`);
      });
    }
  }

  it('does not put several such widgets into each other', async () => {
    const page = await createPage(`${TAGS.slice(0, 3).join('')}<p>Cuối trang</p>`);
    const section = page.querySelector('section')!;
    expect([...section.children].map(({ localName }) => localName)).to.deep.equal([
      'mtqg-gallery',
      'mtqg-latest-news',
      'mtqg-counter',
      'p',
    ]);
  });

  const closed: Record<string, string> = {
    'its own content':
      '<mtqg-latest-news src="/khong-co.xml"><ul><li><a href="/1">Tin</a></li></ul></mtqg-latest-news>',
    'an article with a header as its content':
      '<mtqg-latest-news src="/khong-co.xml"><article><header><h3><a href="/1">Tin</a></h3></header></article></mtqg-latest-news>',
    'structured data in its content':
      '<mtqg-latest-news src="/khong-co.xml"><ul><li>Tin</li></ul><script type="application/ld+json">{}</script></mtqg-latest-news>',
    'a form in a named slot':
      '<mtqg-article-card heading="Cầu mới" href="/1"><form slot="extra"><input name="y-kien"></form></mtqg-article-card>',
    'a footer, and a space behind its end tag':
      '<mtqg-gallery src="/khong-co.json"><footer>Chân ảnh</footer></mtqg-gallery> ',
    'another widget in an article':
      '<mtqg-gallery layout="article"><p>Chữ</p><mtqg-indicator label="Cầu" value="62"></mtqg-indicator></mtqg-gallery>',
  };
  for (const [what, html] of Object.entries(closed)) {
    it(`is not reported for a widget that has an end tag, with ${what}`, async () => {
      const page = await createPage(html);
      expect(page.querySelector('section')!.firstElementChild!.childElementCount).to.be.above(0);
      expect(endTagWarnings()).to.deep.equal([]);
    });
  }
});
