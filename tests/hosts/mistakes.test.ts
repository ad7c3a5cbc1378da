import { aTimeout, expect } from '@open-wc/testing';
import {
  COUNTER,
  expectConsole,
  type OpenedPage,
  openPage,
  SCRIPTS,
  shownCounters,
  waitOnPage,
} from './open-page.ts';

const NAMES = 'article-card, counter, gallery, indicator, latest-news';
const COLOURS = ['accent', 'surface', 'sunk', 'skeleton', 'text', 'muted', 'line', 'gold', 'good', 'bad'];

function requestedPaths({ window }: OpenedPage): string[] {
  return window.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
}

for (const [kind, script] of SCRIPTS) {
  describe(`mistakes of authors and editors, with the ${kind} script`, () => {
    it('an attribute whose name the browser refuses is ignored, and the widgets of the page start', async () => {
      // A parser accepts a name that begins with an equals sign, but no browser lets a script set it.
      const page = await openPage(`${script}<div data-mtqg="counter" ="x" data-src="/dem/tinh"></div>
        <div data-mtqg="counter" data-src="/dem/tinh"></div>`);
      await shownCounters(page, 2);
      page.document.body.insertAdjacentHTML('beforeend', COUNTER);
      await shownCounters(page, 3);
      expectConsole(page, [/^mtqg-widgets: the attribute "="x"" of a placeholder is ignored/]);
    });

    it('a quote inside a value does not stop the widget', async () => {
      const page = await openPage(
        `${script}<div data-mtqg="counter" data-src="/dem/tinh" data-label="Thống "kê""></div>${COUNTER}`,
      );
      const [counter] = await shownCounters(page, 2);
      expect(counter!.getAttribute('label')).to.equal('Thống');
    });

    it('a placeholder that cannot be replaced stays as it is, and the others start', async () => {
      const page = await openPage(
        `<script>const { querySelectorAll } = Element.prototype;
          Element.prototype.querySelectorAll = function (selector) {
            if (this.className === 'mtqg-gallery') throw new Error('lỗi của trang');
            return querySelectorAll.call(this, selector);
          };</script>${script}<div class="mtqg-gallery">Ảnh</div>${COUNTER}`,
      );
      await shownCounters(page);
      expect(page.document.querySelector('.mtqg-gallery')!.textContent).to.equal('Ảnh');
      expectConsole(page, [/^mtqg-widgets: a widget could not be started; its content stays as it is/]);
    });

    it('a mistyped tag is reported once, and its content stays', async () => {
      const news = '<mtqg-news src="/tin.xml">Tin mới</mtqg-news>';
      const page = await openPage(`${script}${news}${news}<my-clock>12:00</my-clock>${COUNTER}`);
      await shownCounters(page);
      page.document.body.insertAdjacentHTML('beforeend', news);
      await aTimeout(20);
      expect(page.document.querySelector('mtqg-news')!.textContent).to.equal('Tin mới');
      expectConsole(page, [new RegExp(`^mtqg-widgets: unknown widget "news"; use ${NAMES}$`)]);
    });

    it('a mistyped class of a placeholder is reported once, and other classes of the page are not', async () => {
      const mistyped = [
        'mtqg-galery',
        'mtqg-conter',
        'mtqg-lastest-news',
        'mtqg-indicater',
        'mtqg-artcle-card',
        'mtqg_counter',
        'mtqg gallery',
        'mtqglatest_news',
      ];
      const elements = [...mistyped, ...mistyped].map((name) => `<div class="khung ${name}">Nội dung</div>`);
      const own = '<div class="mtqg-box mtqg-gallery-wrapper mtqg-news">Khung</div>';
      const page = await openPage(`${script}${elements.join('')}${own}${COUNTER}`);
      await shownCounters(page);
      expect(page.document.querySelectorAll('div.khung')).to.have.length(elements.length);
      const meant = [
        'mtqg-gallery',
        'mtqg-counter',
        'mtqg-latest-news',
        'mtqg-indicator',
        'mtqg-article-card',
        'mtqg-counter',
        'mtqg-gallery',
        'mtqg-latest-news',
      ];
      expectConsole(
        page,
        mistyped.map(
          (name, index) => new RegExp(`^mtqg-widgets: unknown class "${name}"; use ${meant[index]}$`),
        ),
      );
    });

    it('a tag with underscores is reported once, and its content stays', async () => {
      const page = await openPage(
        `${script}<mtqg_latest_news>Tin</mtqg_latest_news><mtqg_latest_news></mtqg_latest_news>${COUNTER}`,
      );
      await shownCounters(page);
      expect(page.document.querySelector('mtqg_latest_news')!.textContent).to.equal('Tin');
      expectConsole(page, [/^mtqg-widgets: unknown tag <mtqg_latest_news>; write <mtqg-latest-news>$/]);
    });

    it('a page whose console has no methods starts all widgets but the unknown one', async () => {
      const page = await openPage(
        `<script>console = {};</script>${script}<p data-mtqg="dong-ho">12:00</p>${COUNTER}`,
      );
      await shownCounters(page);
      expect(page.document.querySelector('[data-mtqg]')!.textContent).to.equal('12:00');
      expect(page.window.spy.errors).to.deep.equal([]);
    });

    it('a picture with the name of a property of the document does not stop the widgets', async () => {
      const names = ['createElement', 'querySelectorAll', 'addEventListener', 'readyState'];
      const pictures = names.map((name) => `<img name="${name}" alt="">`);
      const page = await openPage(
        `${pictures.join('')}${script}<div class="mtqg-gallery">Ảnh</div><mtqg-news></mtqg-news>`,
      );
      await waitOnPage(page, () => page.document.querySelector('mtqg-gallery'));
      await aTimeout(50);
      expect(page.document.querySelector('mtqg-gallery')!.textContent).to.equal('Ảnh');
      expect(page.window.spy.consoleMessages[0]).to.match(/unknown widget "news"/);
    });

    it('an empty data-mtqg is reported, unless the class names the widget', async () => {
      const page = await openPage(
        `${script}<p data-mtqg="">1</p><div class="mtqg-counter" data-mtqg="" data-src="/dem/tinh"></div>`,
      );
      await shownCounters(page);
      expectConsole(page, [/^mtqg-widgets: unknown widget ""; use /]);
    });

    it('mistyped options are reported once', async () => {
      const placeholder =
        '<div data-mtqg="counter" data-src="/dem/tinh" data-layuot="tiles" data-mtqg-acent="red"></div>';
      const page = await openPage(script + placeholder + placeholder);
      await shownCounters(page, 2);
      expectConsole(page, [
        /^mtqg-widgets: unknown option data-mtqg-acent; after data-mtqg- use accent, .*radius/,
        /^mtqg-counter: unknown attribute "data-layuot"; use layout$/,
      ]);
    });

    it('a colour option that is not a colour is refused with a message, and no picture is requested', async () => {
      const refused = COLOURS.flatMap((name) => [
        `data-mtqg-${name}="url(/dem/anh-do.png)"`,
        `data-mtqg-${name}="var(--x, url(/dem/anh-do.png))"`,
        `data-mtqg-${name}="red url(/dem/anh-do.png)"`,
        // \75 is the letter u in CSS, so this is another spelling of url().
        `data-mtqg-${name}="var(--x, \\75rl(/dem/anh-do.png))"`,
        // No colour, and no address either.
        `data-mtqg-${name}="12px"`,
        `data-mtqg-${name}="red; position: fixed"`,
      ]);
      const options = 'data-src="/dem/tinh" data-rows="online total"';
      const placeholders = refused.map((option) => `<div data-mtqg="counter" ${options} ${option}></div>`);
      const page = await openPage(script + placeholders.join('') + COUNTER);
      const counters = await shownCounters(page, refused.length + 1);
      const plain = counters.at(-1)!; // The counter without a colour of its own.
      const colourOf = (counter: Element) =>
        getComputedStyle(counter.shadowRoot!.querySelector('[part~=base]')!).backgroundColor;
      for (const counter of counters) {
        expect(counter.getAttribute('style')).to.equal(null);
        expect(colourOf(counter)).to.equal(colourOf(plain));
      }
      expect(requestedPaths(page)).not.to.contain('/dem/anh-do.png');
      const { consoleMessages } = page.window.spy;
      expect(consoleMessages).to.have.length(refused.length);
      expect(consoleMessages[0]).to.match(
        /^mtqg-widgets: data-mtqg-accent="url\(.*" is not a colour; use one such as #/,
      );
    });

    it('every notation of a colour is accepted', async () => {
      const colours = [
        '#b3261e',
        'rgb(218, 37, 29);',
        'darkgreen',
        'hsl(120 50% 25%)',
        'var(--mau-tinh)',
        'transparent',
      ];
      const placeholders = colours.map(
        (colour) =>
          `<div data-mtqg="counter" data-src="/dem/tinh" data-mtqg-surface="${colour}" data-mtqg-radius="0"></div>`,
      );
      const page = await openPage(
        `${script}<style>:root { --mau-tinh: rgb(1, 2, 3) }</style>${placeholders.join('')}`,
      );
      const counters = await shownCounters(page, colours.length);
      const styles = counters.map((counter) =>
        getComputedStyle(counter.shadowRoot!.querySelector('[part~=base]')!),
      );
      expect(styles.map(({ backgroundColor }) => backgroundColor)).to.deep.equal([
        'rgb(179, 38, 30)',
        'rgb(218, 37, 29)',
        'rgb(0, 100, 0)',
        'rgb(32, 96, 32)',
        'rgb(1, 2, 3)',
        'rgba(0, 0, 0, 0)',
      ]);
      expect(styles.map(({ borderRadius }) => borderRadius)).to.deep.equal(colours.map(() => '0px'));
      expectConsole(page);
    });

    it('a custom property of the page that is not a colour requests no picture', async () => {
      const properties = COLOURS.map((name) => `--mtqg-${name}: url(/dem/anh-do.png)`).join(';');
      const widgets = `${COUNTER}<mtqg-counter src="/dem/tinh" layout="digits" digits="9"></mtqg-counter>
        <mtqg-gallery><img src="/ten/khong-co.jpg" alt=""></mtqg-gallery><mtqg-gallery src="/khong-co.json"></mtqg-gallery>
        <mtqg-latest-news src="/demo/pages/tin-moi.xml"></mtqg-latest-news>
        <mtqg-article-card heading="Tin" image="/ten/khong-co.jpg"></mtqg-article-card>
        <mtqg-indicator label="Xã" value="62" of="127"></mtqg-indicator>`;
      const page = await openPage(`${script}<style>body { ${properties} }</style>${widgets}`);
      await shownCounters(page);
      await aTimeout(300);
      expect(requestedPaths(page)).not.to.contain('/dem/anh-do.png');
    });

    it('the tag takes precedence over the class, and data-mtqg over the class', async () => {
      const page = await openPage(
        `${script}<mtqg-gallery class="mtqg-counter"><img src="/ten/a.jpg" alt=""></mtqg-gallery>
          <div data-mtqg="gallery" class="mtqg-counter"><img src="/ten/a.jpg" alt=""></div>${COUNTER}`,
      );
      await shownCounters(page);
      await aTimeout(50);
      expect(page.document.querySelectorAll('mtqg-gallery')).to.have.length(2);
    });

    it('the body of a page stays the body, even if it has the class of a widget', async () => {
      const page = await openPage(`${script}<body class="mtqg-counter"><h1>Trang</h1>${COUNTER}`);
      await shownCounters(page);
      expect(page.document.body.localName).to.equal('body');
      expect(page.document.querySelector('body > h1')).not.to.equal(null);
    });
  });
}
