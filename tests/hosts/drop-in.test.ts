import { aTimeout, expect, waitUntil } from '@open-wc/testing';

interface Spied extends Window {
  spy: { errors: string[]; hints: string[]; violations: string[]; posts: string[] };
  trustedTypes?: unknown;
}

interface Opened {
  window: Spied;
  document: Document;
}

const MODULE = '<script type="module" src="/dist/web/mtqg.js"></script>';
const CLASSIC = '<script src="/dist/web/mtqg.classic.js"></script>';
const STRICT = "default-src 'self'; require-trusted-types-for 'script'; trusted-types";
const TAG = '<mtqg-counter src="/dem/tinh"></mtqg-counter>';

/** Opens a page in a frame of its own: another global, another registry of elements, nobody who was there before. */
async function open(html: string, csp = ''): Promise<Opened> {
  localStorage.clear();
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 600px; height: 400px';
  frame.src = `/page?${new URLSearchParams({ html, csp })}`;
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  await loaded;
  return { window: frame.contentWindow as unknown as Spied, document: frame.contentDocument! };
}

const counters = ({ document }: Opened) => [...document.querySelectorAll('mtqg-counter')];
const totalOf = (el: Element | undefined) =>
  el?.shadowRoot?.querySelector('[part~=row-total] dd')?.textContent.trim();

async function shown(page: Opened, amount = 1): Promise<Element[]> {
  await waitUntil(
    () => counters(page).filter((el) => totalOf(el) === '1.234.567').length === amount,
    `${amount} counters with figures; ${JSON.stringify(page.window.spy)}`,
    { timeout: 5000 },
  );
  return counters(page);
}

function expectQuiet({ window: { spy } }: Opened, hints: RegExp[] = []): void {
  expect(spy.errors).to.deep.equal([]);
  expect(spy.violations).to.deep.equal([]);
  const others = spy.hints.filter((hint) => !hint.includes('Lit is in dev mode'));
  expect(others, 'hints').to.have.length(hints.length);
  hints.forEach((hint, at) => expect(others[at]).to.match(hint));
}

afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

for (const [kind, script] of Object.entries({ module: MODULE, classic: CLASSIC }))
  it(`news starts from a placeholder, its printed list and its feed, on a strict page: ${kind}`, async () => {
    const page = await open(
      `${script}<div class="mtqg-latest-news"><ul><li><a href="/tin/1">Tin in sẵn</a> (24/08/2022)</li><li><a href="/tin/2">Tin hai</a></li></ul></div>
        <div data-mtqg="latest-news" data-limit="2"><a href="/demo/pages/tin-moi.xml">Tin mới</a></div>
        <div class="mtqg-article-card"><a href="/tin/3"><img src="/demo/pages/photos/doi-che.jpg" alt=""></a><h3><a href="/tin/3">Thẻ tin</a></h3><time>24/08/2022</time></div>`,
      `${STRICT} mtqg-widgets`,
    );
    const texts = (tag: string) =>
      [...page.document.querySelectorAll(tag)].map((el) =>
        [...(el.shadowRoot?.querySelectorAll('[part=item] a, [part=title] a') ?? [])].map((a) =>
          a.textContent.trim(),
        ),
      );
    const isShown = () =>
      texts('mtqg-latest-news')[1]?.length === 2 && texts('mtqg-article-card')[0]?.length === 1;
    await waitUntil(isShown, JSON.stringify(page.window.spy), { timeout: 5000 });
    expect(texts('mtqg-latest-news')[0]).to.deep.equal(['Tin in sẵn', 'Tin hai']);
    expect(texts('mtqg-latest-news')[1]![0]).to.contain('ruộng bậc thang');
    expect(texts('mtqg-article-card')).to.deep.equal([['Thẻ tin']]);
    expectQuiet(page);
  });

for (const [kind, script] of Object.entries({ module: MODULE, classic: CLASSIC }))
  it(`a gallery starts from a placeholder, from what editors write and from a file, and opens, on a strict page: ${kind}`, async () => {
    const page = await open(
      `${script}<div class="mtqg-gallery"><figure><img src="/demo/pages/photos/doi-che.jpg" alt=""><figcaption>Đồi chè</figcaption></figure></div>
        <div data-mtqg="gallery" data-layout="stack"><p><img src="/demo/pages/photos/ho-nuoc (10).jpg"></p><p>Hồ nước</p></div>
        <div data-mtqg="gallery"><a href="/demo/pages/anh.json">Ảnh</a></div>`,
      `${STRICT} mtqg-widgets`,
    );
    const galleries = () => [...page.document.querySelectorAll('mtqg-gallery')];
    const captions = () =>
      galleries().map((el) =>
        [...(el.shadowRoot?.querySelectorAll('figcaption') ?? [])].map(({ textContent }) =>
          textContent.trim(),
        ),
      );
    await waitUntil(() => captions().flat().length > 8, JSON.stringify(page.window.spy), { timeout: 5000 });
    expect(captions().slice(0, 2)).to.deep.equal([['Đồi chè'], ['Hồ nước']]);
    const root = galleries()[1]!.shadowRoot!;
    root.querySelector('button')!.click();
    await waitUntil(() => root.querySelector('dialog[open] img'));
    expect(root.querySelector('#about')!.textContent).to.contain('Hồ nước');
    galleries()[1]!.close();
    await aTimeout(100); // The frame goes back.
    expectQuiet(page);
  });

for (const [kind, script] of Object.entries({ module: MODULE, classic: CLASSIC }))
  it(`figures start from placeholders of every form, and from a file, on a strict page: ${kind}`, async () => {
    const page = await open(
      `${script}<div data-mtqg="indicator" data-label="Xã đạt chuẩn" data-value="62" data-of="127" data-unit="xã;">62/127 xã</div>
        <p><span class="mtqg-indicator" data-label="Hộ nghèo" data-value="7,7" data-unit="%" data-plan-ratio="128" data-plan-by="tỉnh">7,7%</span></p>
        <div data-mtqg="indicator"><a href="/demo/pages/chi-tieu.csv#giai-ngan-nstw">Số liệu giải ngân</a></div>
        <div data-mtqg="indicator" data-src="/demo/pages/chi-tieu.csv#minh-hoa-chuoi" data-good="up">96,5%</div>`,
      `${STRICT} mtqg-widgets`,
    );
    const text = () =>
      [...page.document.querySelectorAll('mtqg-indicator')].map((el) =>
        el.shadowRoot?.querySelector('.over')?.textContent.trim(),
      );
    await waitUntil(() => text().length === 4 && text().every(Boolean), JSON.stringify(page.window.spy), {
      timeout: 5000,
    });
    expect(text()).to.deep.equal([
      'Xã đạt chuẩn: 62/127 xã',
      'Hộ nghèo: 7,7%, bằng 128% kế hoạch tỉnh giao',
      'Giải ngân vốn ngân sách Trung ương: gần 1.200 tỷ đồng, bằng 60,26% kế hoạch Trung ương giao, đến ngày 31/12/2023',
      'Hộ dùng nước hợp vệ sinh (số minh họa): 96,5%, năm 2023, tăng 1,7% so với năm 2022 (tích cực)',
    ]);
    const series = page.document.querySelectorAll('mtqg-indicator')[3]!.shadowRoot!;
    await waitUntil(() => series.querySelector('input'));
    expect(page.window.getComputedStyle(series.querySelector('polyline')!).fill).to.equal('none');
    const files = page.window.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(files.filter((name) => name.endsWith('.csv'))).to.have.length(1);
    expectQuiet(page);
  });

for (const [kind, script] of Object.entries({ module: MODULE, classic: CLASSIC })) {
  describe(`the drop-in script, ${kind}`, () => {
    it('starts tags and placeholders of every form', async () => {
      const page = await open(`${script}${TAG}
        <div data-mtqg="counter" data-src="/dem/tinh">chữ</div>
        <div class="mtqg-counter left" id="dem" data-src="/dem/tinh">chữ</div>
        <div class="mtqg-counter"><a href="/dem/tinh">Thống kê</a></div>
        <a class="mtqg-counter" href="/dem/tinh">Thống kê</a>`);
      const found = await shown(page, 5);
      expect(page.document.querySelector('[data-mtqg], div.mtqg-counter, a.mtqg-counter')).to.equal(null);
      expect(found[1]!.textContent).to.equal('chữ');
      expect(found[2]!.id).to.equal('dem');
      expect(found[2]!.className).to.contain('left');
      expect(found[3]!.querySelector('a')!.textContent).to.equal('Thống kê');
      expect(page.window.spy.posts).to.have.length(1);
      expectQuiet(page);
    });

    it('takes options as flat data, as editors leave them', async () => {
      const page = await open(`${script}<p><span class="mtqg-counter" data-src='"/dem/tinh"'
        data-label="&amp;quot;Lượt xem&amp;quot;" data-rows="total;" data-label-total=" 'Tổng'&nbsp;" data-unit="visits"
        data-mtqg-accent="rgb(218, 37, 29);" data-onclick="alert(1)" data-style="color: red">
        </span></p>`);
      const [el] = await shown(page);
      const root = el!.shadowRoot!;
      expect(root.querySelector('h2')!.textContent).to.equal('Lượt xem');
      expect(root.querySelector('dl')!.textContent.replace(/\s+/g, '')).to.equal('Tổng:1.234.567');
      expect(getComputedStyle(root.querySelector('[part~=row-total] dd')!).color).to.equal(
        'rgb(218, 37, 29)',
      );
      expect(el!.hasAttribute('onclick')).to.equal(false);
      expect(getComputedStyle(el!).color).not.to.equal('rgb(255, 0, 0)');
      expect(el!.parentElement!.localName, 'the paragraph around it went').to.equal('body');
      expectQuiet(page);
    });

    it('starts what comes later, and again after it went', async () => {
      const page = await open(`${script}<main></main>`);
      await aTimeout(50);
      const main = page.document.querySelector('main')!;
      const section = page.document.createElement('section');
      const div = page.document.createElement('div');
      div.setAttribute('data-mtqg', 'counter');
      div.setAttribute('data-src', '/dem/tinh');
      section.append(div);
      main.append(section);
      const [el] = await shown(page);
      el!.remove();
      await aTimeout(20);
      main.append(el!);
      expect(await shown(page)).to.deep.equal([el]);
      const text = page.document.createElement('p');
      text.textContent = 'không phải tiện ích';
      main.append(text);
      await aTimeout(20);
      expect(main.lastElementChild).to.equal(text);
      expectQuiet(page);
    });

    it('names a widget that it does not know', async () => {
      const page = await open(`${script}<div data-mtqg="dong-ho">12:00</div>`);
      await waitUntil(() => page.window.spy.hints.length);
      expectQuiet(page, [/unknown widget "dong-ho"; use .*counter/]);
      expect(page.document.body.textContent).to.contain('12:00');
    });

    it('works under a strict policy with Trusted Types, and adds nothing to it', async () => {
      const page = await open(
        `${script}${TAG}<div data-mtqg="counter" data-src="/dem/tinh"></div>`,
        `${STRICT} mtqg-widgets`,
      );
      await shown(page, 2);
      expectQuiet(page);
    });

    it('leaves the page as it is where its policy is forbidden, and says so once', async () => {
      const page = await open(
        `${script}<mtqg-counter src="/dem/tinh">Đã có hơn một triệu lượt</mtqg-counter>${TAG}`,
        `${STRICT} 'none'`,
      );
      if (!page.window.trustedTypes) {
        await shown(page, 2); // An engine that knows no such policies minds none.
        return;
      }
      const { spy } = page.window;
      await waitUntil(() => spy.hints.length + spy.errors.length);
      await aTimeout(100);
      expect([...spy.hints, ...spy.errors]).to.have.length(1);
      expect([...spy.hints, ...spy.errors][0]).to.contain('mtqg-widgets');
      expect(counters(page)[0]!.shadowRoot).to.equal(null);
      expect(counters(page)[0]!.textContent).to.equal('Đã có hơn một triệu lượt');
    });
  });
}

describe('scripts that meet on one page', () => {
  const scripts = {
    module: MODULE,
    'module again': MODULE.replace('.js', '.js?v=2'),
    classic: CLASSIC,
    'classic again': CLASSIC.replace('.js', '.js?v=2'),
    counter: '<script type="module" src="/dist/web/mtqg-counter.js"></script>',
    'counter again': '<script type="module" src="/dist/web/mtqg-counter.js?v=2"></script>',
  };
  const names = Object.keys(scripts) as (keyof typeof scripts)[];
  for (const first of names)
    for (const second of names) {
      if (first === second) continue;
      it(`serve together and count once: ${first}, then ${second}`, async () => {
        const page = await open(
          `${scripts[first]}${scripts[second]}${TAG}<mtqg-counter src="/dem/tinh"></mtqg-counter>`,
          `${STRICT} mtqg-widgets`,
        );
        await shown(page, 2);
        await aTimeout(100);
        expect(page.window.spy.posts).to.have.length(1);
        // The module and its copy under another address load the very same chunks.
        const isSame = first.startsWith('module') && second.startsWith('module');
        expectQuiet(page, isSame ? [] : [/mtqg-widgets \d.*: \d.* is on this page already/]);
      });
    }

  it('leave the loader of another library alone', async () => {
    const page = await open(`<script src="/node_modules/requirejs/require.js"></script>${CLASSIC}${TAG}
      <script>define('cua-trang', [], () => 'vẫn chạy'); require(['cua-trang'], (value) => (window.answer = value));</script>`);
    await shown(page);
    await waitUntil(() => (page.window as unknown as { answer?: string }).answer === 'vẫn chạy');
    expectQuiet(page);
  });

  it('load nothing of a widget that the page does not use', async () => {
    const page = await open(`${MODULE}${TAG}`);
    await shown(page);
    const loaded = page.window.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(
      loaded.filter((name) =>
        /card|news|feed|read|text|gallery|viewer|indicator|table|series/.test(new URL(name).pathname),
      ),
    ).to.deep.equal([]);
  });

  it('find their parts whatever the base of the page and the query of the script', async () => {
    const page = await open(
      `<base href="/noi/khac/"><script type="module" src="/dist/web/mtqg.js?v=1"></script>${TAG}`,
    );
    await shown(page);
    const loaded = page.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname.replace(/-[\w-]{8}\.js$/, '.js'));
    expect(loaded.filter((path) => path.includes('mtqg')).sort()).to.deep.equal([
      '/dist/web/mtqg.js',
      '/dist/web/mtqg/counter.js',
      '/dist/web/mtqg/shared.js',
    ]);
    expectQuiet(page);
  });
});
