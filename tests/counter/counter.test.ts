import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/counter.ts';
import type { MtqgCounter } from '../../src/counter/counter.ts';
import type { MtqgLoadEvent } from '../../src/index.ts';
import { figures } from './figures.ts';

const failing = () => Promise.reject(new Error('không trả lời'));
const waiting = () => new Promise<never>(() => undefined);

/** The rows as a reader finds them: label, then value, with what is only said. */
function rowsOf(el: MtqgCounter): [string, string][] {
  const rows = el.shadowRoot!.querySelectorAll('dl > div');
  const text = (node: Element | null) => node!.textContent.trim().replace(/\s+/g, ' ');
  return [...rows].map((row) => [text(row.querySelector('dt')), text(row.querySelector('dd'))]);
}

const part = (el: MtqgCounter, name: string) => el.shadowRoot!.querySelector<HTMLElement>(`[part~=${name}]`);
const textOf = (el: MtqgCounter, name: string) => part(el, name)?.textContent.trim().replace(/\s+/g, ' ');

describe('<mtqg-counter> with figures', () => {
  it('shows who is online, today, this week and all, in Vietnamese', async () => {
    const el = await fixture<MtqgCounter>(html`<mtqg-counter .figures=${figures}></mtqg-counter>`);
    expect(textOf(el, 'heading')).to.equal('Thống kê truy cập');
    expect(rowsOf(el)).to.deep.equal([
      ['Đang online:', '12'],
      ['Hôm nay:', '1.284'],
      ['Trong tuần:', '9.450'],
      ['Tất cả:', '4.798.809'],
    ]);
    expect(textOf(el, 'note')).to.equal('Lượt truy cập, tính từ ngày 07/03/2024');
    expect(part(el, 'status')).to.equal(null);
  });

  it('shows the rows it is told, in that order, of the unit it is told', async () => {
    const el = await fixture<MtqgCounter>(
      html`<mtqg-counter
        .figures=${figures}
        unit="views"
        rows="total, year month
        yesterday"
        label-total="Tổng lượt xem"
      ></mtqg-counter>`,
    );
    expect(rowsOf(el)).to.deep.equal([
      ['Tổng lượt xem:', '12.044.310'],
      ['Trong năm:', '1.240.557'],
      ['Trong tháng:', '96.004'],
      ['Hôm qua:', '3.588'],
    ]);
    expect(textOf(el, 'note')).to.equal('Lượt xem, tính từ ngày 07/03/2024');
    el.setAttribute('label-total', 'Tổng cộng');
    await el.updateComplete;
    expect(rowsOf(el)[0]![0]).to.equal('Tổng cộng:');
  });

  it('leaves out a row it does not know, and names it to the author', async () => {
    const warn = console.warn;
    const warned: unknown[] = [];
    console.warn = (...words) => warned.push(...words);
    const el = await fixture<MtqgCounter>(
      html`<mtqg-counter .figures=${figures} rows="online hour"></mtqg-counter>`,
    );
    console.warn = warn;
    expect(rowsOf(el)).to.have.length(1);
    expect(warned.join()).to.contain('unknown row "hour"');
  });

  it('speaks the language of the page, or its own', async () => {
    const box = await fixture(
      html`<div lang="en-GB"><mtqg-counter .figures=${figures}></mtqg-counter></div>`,
    );
    const el = box.querySelector<MtqgCounter>('mtqg-counter')!;
    expect(textOf(el, 'heading')).to.equal('Visitor statistics');
    expect(rowsOf(el)[3]).to.deep.equal(['All time:', '4,798,809']);
    el.lang = 'vi';
    await aTimeout(0);
    expect(rowsOf(el)[3]).to.deep.equal(['Tất cả:', '4.798.809']);
  });

  it('finds the language through the shadow roots it stands in', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const el = document.createElement('mtqg-counter');
    outer.attachShadow({ mode: 'open' }).append(el);
    await el.updateComplete;
    expect(textOf(el, 'heading')).to.equal('Visitor statistics');
  });

  it('takes another heading and note, as text or as elements of the page', async () => {
    const el = await fixture<MtqgCounter>(
      html`<mtqg-counter .figures=${figures} label="Lượt ghé thăm">
        <h4 slot="heading">Của trang</h4>
        <em slot="note">Ghi chú</em>
      </mtqg-counter>`,
    );
    expect(textOf(el, 'heading')).to.equal('Lượt ghé thăm');
    for (const name of ['heading', 'note']) {
      const slot = el.shadowRoot!.querySelector<HTMLSlotElement>(`slot[name=${name}]`)!;
      expect(slot.assignedElements()).to.have.length(1);
    }
    el.label = '';
    await el.updateComplete;
    expect(part(el, 'heading')).to.equal(null);
    expect(part(el, 'base')!.getAttribute('aria-label')).to.equal('Thống kê truy cập');
  });

  it('says that who is online is not known, rather than a number', async () => {
    const el = await fixture<MtqgCounter>(
      html`<mtqg-counter .figures=${{ ...figures, online: null }}></mtqg-counter>`,
    );
    expect(rowsOf(el)[0]).to.deep.equal(['Đang online:', '–Chưa có số liệu']);
  });
});

describe('<mtqg-counter> and its source', () => {
  it('asks its load function, shows the answer and tells of it', async () => {
    const el = document.createElement('mtqg-counter');
    el.load = () => Promise.resolve(figures);
    const box = await fixture(html`<div></div>`);
    setTimeout(() => box.append(el));
    const event = (await oneEvent(box, 'mtqg-load')) as MtqgLoadEvent;
    expect(event.composed).to.equal(true);
    expect(event.data).to.equal(figures);
    await el.updateComplete;
    expect(rowsOf(el)[3]![1]).to.equal('4.798.809');
  });

  it('is busy while it waits, and takes the room it will need', async () => {
    let answer: (value: typeof figures) => void;
    const load = () => new Promise<typeof figures>((resolve) => (answer = resolve));
    const el = await fixture<MtqgCounter>(html`<mtqg-counter .load=${load}></mtqg-counter>`);
    expect(part(el, 'base')!.getAttribute('aria-busy')).to.equal('true');
    const before = el.getBoundingClientRect().height;
    setTimeout(() => answer(figures));
    await oneEvent(el, 'mtqg-load');
    await el.updateComplete;
    expect(part(el, 'base')!.getAttribute('aria-busy')).to.equal('false');
    expect(el.getBoundingClientRect().height).to.equal(before);
  });

  it('keeps the last figures, with their time, when newer ones cannot be had', async () => {
    const el = await fixture<MtqgCounter>(
      html`<mtqg-counter .figures=${figures} .load=${failing}></mtqg-counter>`,
    );
    await aTimeout(0);
    await el.updateComplete;
    expect(rowsOf(el)[3]![1]).to.equal('4.798.809');
    expect(textOf(el, 'note')).to.equal('Số liệu lúc 22:31, 23/11/2026');
  });

  it('leaves the content of the page until there is something better', async () => {
    const el = await fixture<MtqgCounter>(
      html`<mtqg-counter .load=${failing}
        ><!-- của CMS --><b>Tổng lượt truy cập: 4.798.809</b></mtqg-counter
      >`,
    );
    await aTimeout(0);
    await el.updateComplete;
    const own = el.querySelector('b')!;
    expect(own.offsetHeight).to.be.above(0);
    expect(part(el, 'rows')).to.equal(null);
    el.load = () => Promise.resolve(figures);
    await oneEvent(el, 'mtqg-load');
    await el.updateComplete;
    expect(own.offsetHeight).to.equal(0);
    expect(getComputedStyle(part(el, 'rows')!).visibility).to.equal('visible');
  });

  it('takes white space and comments for no content', async () => {
    const el = await fixture<MtqgCounter>(
      html`<mtqg-counter .load=${waiting}> <!-- trống --> </mtqg-counter>`,
    );
    expect(getComputedStyle(part(el, 'rows')!).visibility).to.equal('visible');
  });

  it('stops asking when it leaves the document, drops the late answer, and asks again when it returns', async () => {
    const signals: AbortSignal[] = [];
    let answer: (value: typeof figures) => void;
    const el = await fixture<MtqgCounter>(html`<mtqg-counter></mtqg-counter>`);
    const parent = el.parentElement!;
    el.load = (signal) => {
      signals.push(signal);
      return new Promise((resolve) => (answer = resolve));
    };
    await el.updateComplete;
    await aTimeout(0);
    expect(signals).to.have.length(1);
    el.remove();
    expect(signals[0]!.aborted).to.equal(true);
    answer!(figures);
    await aTimeout(0);
    expect(el.figures).to.equal(undefined);
    parent.append(el);
    await aTimeout(0);
    expect(signals).to.have.length(2);
    answer!(figures);
    await oneEvent(el, 'mtqg-load');
    expect(el.figures).to.equal(figures);
  });
});

describe('<mtqg-counter> in its layouts', () => {
  const shown = async (layout: string, more = {}) => {
    const el = await fixture<MtqgCounter>(
      html`<mtqg-counter .figures=${figures} layout=${layout}></mtqg-counter>`,
    );
    Object.assign(el, more);
    await el.updateComplete;
    return el;
  };

  it('inline: one line, no heading, no box', async () => {
    const el = await shown('inline');
    expect(rowsOf(el)).to.deep.equal([
      ['Đang online:', '12'],
      ['Tất cả:', '4.798.809'],
    ]);
    expect(part(el, 'heading')).to.equal(null);
    expect(part(el, 'base')!.getAttribute('aria-label')).to.equal('Thống kê truy cập');
    expect(el.offsetHeight).to.be.lessThan(40);
    const tops = [...el.shadowRoot!.querySelectorAll('dt, dd')].map((cell) =>
      Math.round(cell.getBoundingClientRect().top),
    );
    expect(new Set(tops).size).to.equal(1);
  });

  it('tiles: each figure large, its label below', async () => {
    const el = await shown('tiles', { rows: 'today total' });
    expect(rowsOf(el)).to.deep.equal([
      ['Hôm nay:', '1.284'],
      ['Tất cả:', '4.798.809'],
    ]);
    const [label, value] = ['dt', 'dd'].map((tag) => el.shadowRoot!.querySelector<HTMLElement>(tag)!);
    expect(value!.getBoundingClientRect().bottom).to.be.at.most(label!.getBoundingClientRect().top + 1);
    expect(parseFloat(getComputedStyle(value!).fontSize)).to.be.greaterThan(25);
  });

  it('digits: the total in boxes with leading zeros, read aloud as a plain number', async () => {
    const el = await shown('digits', { digits: 8 });
    const boxes = () => [...part(el, 'digits')!.querySelectorAll('b')].map((box) => box.textContent).join('');
    expect(boxes()).to.equal('04798809');
    expect(part(el, 'digits')!.getAttribute('aria-hidden')).to.equal('true');
    const value = el.shadowRoot!.querySelector('[part~=row-total] dd')!;
    expect(value.querySelector('span')!.textContent).to.equal('4.798.809');
    expect(rowsOf(el)[1]).to.deep.equal(['Đang online:', '12']);
    el.digits = 3;
    await el.updateComplete;
    expect(boxes()).to.equal('4798809');
  });

  it('takes a layout that it does not know for a list', async () => {
    const el = await shown('bảng');
    expect(rowsOf(el)).to.have.length(4);
    expect(part(el, 'heading')).not.to.equal(null);
  });
});

describe('<mtqg-counter> to look at and listen to', () => {
  const states: Record<string, object> = {
    'with figures': { figures },
    'in English': { figures, lang: 'en' },
    'in dark': { figures, theme: 'dark' },
    'with all rows': { figures, rows: 'online today yesterday week month year total' },
    'without a heading': { figures, label: '' },
    waiting: { load: waiting },
    'without figures': { load: failing },
    'with old figures': { figures, load: failing },
    'in one line': { figures, layout: 'inline' },
    'in one line, with old figures': { figures, layout: 'inline', load: failing },
    'as tiles': { figures, layout: 'tiles' },
    'as tiles, waiting': { layout: 'tiles', load: waiting },
    'in boxes': { figures, layout: 'digits', digits: 8 },
    'in dark boxes': { figures, layout: 'digits', digits: 8, theme: 'dark' },
    'in boxes, without figures': { layout: 'digits', digits: 8, load: failing },
    'not knowing who is online': { figures: { ...figures, online: null } },
  };
  for (const [state, properties] of Object.entries(states)) {
    it(`has no fault that axe finds: ${state}`, async () => {
      const el = await fixture<MtqgCounter>(html`<mtqg-counter></mtqg-counter>`);
      Object.assign(el, properties);
      if ('theme' in properties) el.setAttribute('theme', 'dark');
      await el.updateComplete;
      await aTimeout(0);
      await el.updateComplete;
      await expect(el).to.be.accessible();
    });
  }

  it('announces nothing by itself', async () => {
    const el = await fixture<MtqgCounter>(html`<mtqg-counter .figures=${figures}></mtqg-counter>`);
    expect(el.shadowRoot!.querySelector('[aria-live], [role=status], [role=alert]')).to.equal(null);
  });

  for (const width of [160, 240, 600]) {
    it(`fits into ${width} px, also with text of 200 %`, async () => {
      for (const [size, layout] of ['16px', '32px'].flatMap((each) =>
        ['list', 'inline', 'tiles', 'digits'].map((name) => [each, name] as const),
      )) {
        const wide = size === '32px' ? Math.max(width, 240) : width;
        const box = await fixture<HTMLElement>(
          html`<div style="width: ${wide}px; --mtqg-font-size: ${size}">
            <mtqg-counter .figures=${figures} layout=${layout} digits="8"></mtqg-counter>
          </div>`,
        );
        const el = box.querySelector<MtqgCounter>('mtqg-counter')!;
        await el.updateComplete;
        const right = el.getBoundingClientRect().right;
        for (const value of el.shadowRoot!.querySelectorAll('dt, dd, dd b, p')) {
          expect(value.getBoundingClientRect().right).to.be.at.most(right + 0.5);
        }
      }
    });
  }

  it('keeps its measures on a page that resets everything', async () => {
    const sheet = document.createElement('style');
    sheet.textContent =
      'html { font-size: 10px } .page { line-height: 3; letter-spacing: 5px; text-align: center; word-break: break-all }' +
      '* { margin: 0; padding: 0 } dl, dd, p, h2 { margin: 40px !important; font-size: 40px !important }';
    const plain = await fixture<MtqgCounter>(html`<mtqg-counter .figures=${figures}></mtqg-counter>`);
    const before = plain.offsetHeight;
    document.head.append(sheet);
    const box = await fixture(
      html`<div class="page"><mtqg-counter .figures=${figures}></mtqg-counter></div>`,
    );
    expect(box.querySelector('mtqg-counter')!.offsetHeight).to.equal(before);
    sheet.remove();
  });

  it('takes its colours from the page, and goes dark with it', async () => {
    const background = (el: MtqgCounter) => getComputedStyle(part(el, 'base')!).backgroundColor;
    const light = await fixture<MtqgCounter>(html`<mtqg-counter .figures=${figures}></mtqg-counter>`);
    expect(background(light)).to.equal('rgb(255, 255, 255)');
    const page = await fixture(
      html`<div style="--mtqg-surface: rgb(1, 2, 3)"><mtqg-counter .figures=${figures}></mtqg-counter></div>`,
    );
    expect(background(page.querySelector<MtqgCounter>('mtqg-counter')!)).to.equal('rgb(1, 2, 3)');
    if (!CSS.supports('color', 'light-dark(red, red)')) return;
    const dark = await fixture(
      html`<div style="color-scheme: dark"><mtqg-counter .figures=${figures}></mtqg-counter></div>`,
    );
    expect(background(dark.querySelector<MtqgCounter>('mtqg-counter')!)).to.equal('rgb(20, 27, 36)');
  });
});
