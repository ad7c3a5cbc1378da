import { aTimeout, expect } from '@open-wc/testing';
import {
  COUNTER,
  countersOf,
  expectConsole,
  loadedScripts,
  MODULE,
  openPage,
  SCRIPTS,
  shownCounters,
  STRICT_POLICY,
  strictPolicy,
  waitOnPage,
} from './open-page.ts';
import { waitUntil } from '../shared/wait-until.ts';

/** Red, green and blue of a colour in any notation, from 0 to 255. */
function paintedColour(colour: string): number[] {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

for (const [kind, script] of SCRIPTS) {
  describe(`the ${kind} script`, () => {
    it('starts tags and every form of placeholder', async () => {
      const page = await openPage(`${script}${COUNTER}
        <div data-mtqg="counter" data-src="/dem/tinh">chữ</div>
        <div class="mtqg-counter left" id="dem" data-src="/dem/tinh">chữ</div>
        <div class="mtqg-counter"><a href="/dem/tinh">Thống kê</a></div>
        <a class="mtqg-counter" href="/dem/tinh" target="_blank" rel="noopener">Thống kê</a>`);
      // In the order of the HTML: the tag, then the four placeholders.
      const counters = await shownCounters(page, 5);
      expect(page.document.querySelector('[data-mtqg], div.mtqg-counter, a.mtqg-counter')).to.equal(null);
      expect(counters[1]!.textContent).to.equal('chữ');
      expect(counters[2]!.id).to.equal('dem');
      expect(counters[2]!.className).to.contain('left');
      expect(counters[3]!.querySelector('a')!.textContent).to.equal('Thống kê');
      expect(page.window.spy.posts, 'the view is counted once').to.have.length(1);
      expectConsole(page);
    });

    it('reads options from data attributes, without the quotes, character references and semicolons that editors add', async () => {
      const page = await openPage(`${script}<span class="mtqg-counter" data-src='"/dem/tinh"'
        data-label="&amp;quot;Lượt xem&amp;quot;" data-rows="total;" data-label-total=" 'Tổng'&nbsp;" data-unit="visits"
        data-mtqg-accent="rgb(218, 37, 29);"></span>`);
      const [counter] = await shownCounters(page);
      const root = counter!.shadowRoot!;
      expect(root.querySelector('h2')!.textContent).to.equal('Lượt xem');
      expect(root.querySelector('dl')!.textContent.replace(/\s+/g, '')).to.equal('Tổng:1.234.567');
      const total = root.querySelector('[part~=row-total] dd')!;
      expect(paintedColour(getComputedStyle(total).color)).to.deep.equal([218, 37, 29]);
      expectConsole(page);
    });

    it('keeps the `style` of a placeholder beside options such as `data-mtqg-accent`, which become styles too', async () => {
      const page = await openPage(
        `${script}<div data-mtqg="counter" data-src="/dem/tinh" data-mtqg-accent="green" style="max-width: 222px; float: right"></div>`,
      );
      const [counter] = await shownCounters(page);
      const { maxWidth, float } = getComputedStyle(counter!);
      expect([maxWidth, float]).to.deep.equal(['222px', 'right']);
      expect(getComputedStyle(counter!).getPropertyValue('--mtqg-accent')).to.equal('green');
      expectConsole(page);
    });

    it('leaves attributes that are not options as they are, so that `data-onclick` does not become `onclick`', async () => {
      const pageAttributes = {
        'data-x-init': 'alert(1)',
        'data-v-7ba5bd90': '',
        'data-onclick': 'alert(1)',
        'data-style': 'color: red',
        'data-hx-get': '/xoa',
        'data-is': 'a',
        'data-class': 'b',
        'x-data': '{}', // The page itself has written this one without `data-`.
        'aria-describedby': 'c',
      };
      const attributes = Object.entries(pageAttributes).map(([name, value]) => `${name}="${value}"`);
      const page = await openPage(
        `${script}<div data-mtqg="counter" data-src="/dem/tinh" ${attributes.join(' ')}></div>`,
      );
      const [counter] = await shownCounters(page);
      const found = counter!.getAttributeNames().map((name) => [name, counter!.getAttribute(name)]);
      expect(Object.fromEntries(found)).to.deep.equal({ src: '/dem/tinh', ...pageAttributes });
      expectConsole(page);
    });

    it('removes the paragraph around a placeholder if the paragraph contains nothing else', async () => {
      const placeholder = '<span class="mtqg-counter" data-src="/dem/tinh">Thống kê</span>';
      const page = await openPage(`${script}<p> ${placeholder} </p><p>Thống kê ${placeholder}</p>`);
      const [alone, besideText] = await shownCounters(page, 2);
      expect(alone!.parentElement!.localName).to.equal('body');
      expect(besideText!.parentElement!.textContent).to.equal('Thống kê Thống kê');
      expectConsole(page);
    });

    it('starts widgets that are added later, and starts them again after they return to the page', async () => {
      const page = await openPage(`${script}<main></main>`);
      await aTimeout(50);
      const main = page.document.querySelector('main')!;
      const section = page.document.createElement('section');
      const placeholder = page.document.createElement('div');
      placeholder.setAttribute('data-mtqg', 'counter');
      placeholder.setAttribute('data-src', '/dem/tinh');
      section.append(placeholder);
      main.append(section);
      const [counter] = await shownCounters(page);
      counter!.remove();
      await aTimeout(20);
      main.append(counter!);
      expect(await shownCounters(page)).to.deep.equal([counter]);
      expectConsole(page);
    });

    it('does not change other elements that are added later', async () => {
      const page = await openPage(`${script}${COUNTER}<main></main>`);
      await shownCounters(page);
      const text = page.document.createElement('p');
      text.textContent = 'không phải tiện ích';
      page.document.querySelector('main')!.append(text);
      await aTimeout(20);
      expect(page.document.querySelector('main')!.lastElementChild).to.equal(text);
      expect(text.outerHTML).to.equal('<p>không phải tiện ích</p>');
    });

    it('replaces 1 000 placeholders in one element, then stops and warns once, if a page script restores them again and again', async () => {
      const page = await openPage(`${script}${COUNTER}<main></main>`);
      await shownCounters(page);
      const main = page.document.querySelector('main')!;
      const html = '<div><div data-mtqg="counter" data-src="/dem/tinh">Thống kê</div></div>';
      let restored = 0;
      const observer = new page.window.MutationObserver(() => {
        const isConverted = !main.querySelector('[data-mtqg]');
        // If our script did not stop, this loop would freeze the browser. After 3 000 rounds the test stops it and fails.
        if (!isConverted || restored === 3000) return;
        restored++;
        main.innerHTML = html;
      });
      observer.observe(main, { childList: true, subtree: true });
      main.innerHTML = html;
      await waitOnPage(page, () =>
        page.window.spy.consoleMessages.some((message) => message.includes('placeholders')),
      );
      await aTimeout(50);
      observer.disconnect();
      expect(restored).to.equal(1000);
      expect(main.textContent).to.equal('Thống kê');
      const placeholder = '<div data-mtqg="counter">Còn nguyên</div>';
      main.innerHTML = placeholder;
      await aTimeout(20);
      expect(main.innerHTML, 'in that element further placeholders stay').to.equal(placeholder);
      // Elsewhere on the page they still become widgets.
      page.document.body.insertAdjacentHTML('beforeend', '<p data-mtqg="counter" data-src="/dem/tinh"></p>');
      await shownCounters(page, 2);
      expectConsole(page, [/^mtqg-widgets: 1000 placeholders were replaced .* in one element/]);
    });

    // Every object has the properties `constructor`, `toString` and `__proto__`, but they are not names of widgets.
    for (const name of ['dong-ho', 'constructor', 'toString', '__proto__']) {
      it(`reports the unknown widget "${name}" once and keeps its content`, async () => {
        const placeholder = `<div data-mtqg="${name}">12:00</div>`;
        const page = await openPage(`${script}${placeholder}${placeholder}${COUNTER}`);
        await shownCounters(page);
        expectConsole(page, [new RegExp(`unknown widget "${name}"; use .*counter`)]);
        expect(page.document.querySelectorAll(`[data-mtqg=${name}]`)).to.have.length(2);
        expect(page.document.body.textContent).to.contain('12:00');
      });
    }

    it('works under a strict policy with Trusted Types', async () => {
      const placeholder = '<div data-mtqg="counter" data-src="/dem/tinh"></div>';
      const page = await openPage(`${script}${COUNTER}${placeholder}`, STRICT_POLICY);
      await shownCounters(page, 2);
      expectConsole(page);
    });

    it('keeps the content of the page and prints one message if our Trusted Types policy is forbidden', async () => {
      const counter = '<mtqg-counter src="/dem/tinh">Đã có hơn một triệu lượt</mtqg-counter>';
      const page = await openPage(`${script}${counter}${COUNTER}`, strictPolicy("'none'"));
      if (!page.window.trustedTypes) {
        await shownCounters(page, 2); // An engine without Trusted Types ignores the policy.
        return;
      }
      const { spy } = page.window;
      await waitUntil(() => spy.consoleMessages.length + spy.errors.length);
      await aTimeout(100);
      expect([...spy.consoleMessages, ...spy.errors]).to.have.length(1);
      expect([...spy.consoleMessages, ...spy.errors][0]).to.contain('mtqg-widgets');
      const [first] = countersOf(page);
      expect(first!.shadowRoot).to.equal(null);
      expect(first!.textContent).to.equal('Đã có hơn một triệu lượt');
    });
  });
}

describe('the module script', () => {
  /** A placeholder of each widget, and the scripts that this widget needs besides `mtqg` and `shared`. */
  const widgets = [
    ['<div data-mtqg="counter"></div>', ['counter']],
    ['<div data-mtqg="article-card" data-heading="Tin"></div>', ['article-card', 'news']],
    ['<div data-mtqg="latest-news"></div>', ['latest-news', 'news']],
    ['<div data-mtqg="gallery"></div>', ['gallery']],
    ['<div data-mtqg="indicator" data-label="Xã" data-value="62"></div>', ['indicator']],
  ] as const;
  for (const [placeholder, scripts] of widgets) {
    it(`loads only ${[...scripts, 'shared'].join(', ')} for a page with ${scripts[0]}`, async () => {
      const page = await openPage(`${MODULE}${placeholder}`);
      await waitOnPage(page, () => page.document.querySelector(`mtqg-${scripts[0]}`)?.shadowRoot);
      await aTimeout(100);
      expect(loadedScripts(page)).to.deep.equal(['mtqg', 'shared', ...scripts].sort());
      expectConsole(page);
    });
  }

  for (const [kind, tile] of [
    ['tag', '<mtqg-indicator label="Xã" value="62" change="tăng 5 xã"></mtqg-indicator>'],
    [
      'placeholder',
      '<div class="mtqg-indicator" data-label="Xã" data-value="62" data-change="tăng 5 xã"></div>',
    ],
  ] as const) {
    it(`requests the code for comparisons without waiting for the code of the indicator, if a ${kind} has a comparison`, async () => {
      // The server answers the request for the indicator only after the request for the comparisons. See tests/hosts/pages.mjs.
      const folder = `/waiting/${kind}-${Date.now()}/indicator/comparisons/`;
      const page = await openPage(`<script type="module" src="${folder}mtqg.js"></script>${tile}`);
      const rootOf = () => page.document.querySelector('mtqg-indicator')?.shadowRoot;
      await waitOnPage(page, () => rootOf()?.querySelector('[part=change]'));
      expectConsole(page);
    });
  }

  it('loads scripts of widgets from its own folder, also when the page has a <base> and the address of the script has a query', async () => {
    const script = '<script type="module" src="/dist/web/mtqg.js?v=1"></script>';
    const page = await openPage(`<base href="/noi/khac/">${script}${COUNTER}`);
    await shownCounters(page);
    expect(loadedScripts(page)).to.deep.equal(['counter', 'mtqg', 'shared']);
    expectConsole(page);
  });
});
