import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define/counter.ts';
import type { MtqgCounter } from '../../src/counter/counter.ts';
import { recordConsole, restorePage } from '../shared/page-changes.ts';
import { figures } from './figures.ts';

/** A `load` function that fails. */
const failing = () => Promise.reject(new Error('không trả lời'));
/** A `load` function that never answers. */
const waiting = () => new Promise<never>(() => undefined);

/** Label and value of each row, with the text for screen readers. */
function rowsOf(el: MtqgCounter): [string, string][] {
  const rows = el.shadowRoot!.querySelectorAll('dl > div');
  const text = (node: Element | null) => node!.textContent.trim().replace(/\s+/g, ' ');
  return [...rows].map((row) => [text(row.querySelector('dt')), text(row.querySelector('dd'))]);
}

const part = (el: MtqgCounter, name: string) => el.shadowRoot!.querySelector<HTMLElement>(`[part~=${name}]`);
const textOf = (el: MtqgCounter, name: string) => part(el, name)?.textContent.trim().replace(/\s+/g, ' ');

describe('<mtqg-counter> with figures', () => {
  afterEach(restorePage);

  it('shows the readers online, and the visits today, this week and in total, in Vietnamese', async () => {
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

  it('shows the given rows, in the given order and unit', async () => {
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

  it('ignores an unknown row and names it in the console', async () => {
    const warnings = recordConsole('warn');
    const el = await fixture<MtqgCounter>(
      html`<mtqg-counter .figures=${figures} rows="online hour"></mtqg-counter>`,
    );
    expect(rowsOf(el).map(([label]) => label)).to.deep.equal(['Đang online:']);
    expect(warnings).to.deep.equal([
      [
        'mtqg-counter: cannot read “hour” in the attribute “rows”; write online, today, yesterday, week, month, year, total',
      ],
    ]);
    el.unit = 'views';
    await el.updateComplete;
    expect(warnings, 'only once').to.have.length(1);
  });

  it('takes the heading from the attribute label or a slot, and the note from a slot', async () => {
    const el = await fixture<MtqgCounter>(
      html`<mtqg-counter .figures=${figures} label="Lượt ghé thăm">
        <h4 slot="heading">Của trang</h4>
        <em slot="note">Ghi chú</em>
      </mtqg-counter>`,
    );
    // The slot shows the h4. `textContent` is still the label, because the label is the fallback inside the slot.
    expect(textOf(el, 'heading')).to.equal('Lượt ghé thăm');
    for (const name of ['heading', 'note']) {
      const slot = el.shadowRoot!.querySelector<HTMLSlotElement>(`slot[name=${name}]`)!;
      expect(slot.assignedElements()).to.have.length(1);
    }
  });

  it('shows no heading and no slot for it if label is empty, and keeps a name for screen readers', async () => {
    const el = await fixture<MtqgCounter>(
      html`<mtqg-counter .figures=${figures}><h4 slot="heading">Của trang</h4></mtqg-counter>`,
    );
    expect(part(el, 'heading')).not.to.equal(null);
    el.label = '';
    await el.updateComplete;
    expect(part(el, 'heading')).to.equal(null);
    expect(part(el, 'base')!.getAttribute('aria-label')).to.equal('Thống kê truy cập');
  });

  it('shows the rows of its layout again when the attribute rows is removed', async () => {
    const el = await fixture<MtqgCounter>(
      html`<mtqg-counter .figures=${figures} rows="total"></mtqg-counter>`,
    );
    expect(rowsOf(el)).to.have.length(1);
    el.removeAttribute('rows');
    await el.updateComplete;
    expect(rowsOf(el)).to.have.length(4);
    el.layout = 'digits';
    await el.updateComplete;
    expect(rowsOf(el).map(([label]) => label)).to.deep.equal(['Tất cả:', 'Đang online:']);
  });

  it('gives each row its own label', async () => {
    const names = ['online', 'today', 'yesterday', 'week', 'month', 'year', 'total'];
    const el = await fixture<MtqgCounter>(
      html`<mtqg-counter .figures=${figures} rows=${names.join(' ')}></mtqg-counter>`,
    );
    for (const name of names) el.setAttribute(`label-${name}`, `Nhãn ${name}`);
    await el.updateComplete;
    expect(rowsOf(el).map(([label]) => label)).to.deep.equal(names.map((name) => `Nhãn ${name}:`));
    el.removeAttribute('label-week');
    await el.updateComplete;
    expect(rowsOf(el)[3]![0]).to.equal('Trong tuần:');
  });

  it('leaves out the first day when nothing was counted yet', async () => {
    const el = await fixture<MtqgCounter>(
      html`<mtqg-counter .figures=${{ ...figures, since: null }}></mtqg-counter>`,
    );
    expect(textOf(el, 'note')).to.equal('Lượt truy cập');
  });

  it('shows "Chưa có số liệu" without a source, until there is content between the tags', async () => {
    const el = await fixture<MtqgCounter>(html`<mtqg-counter></mtqg-counter>`);
    expect(textOf(el, 'status')).to.equal('Chưa có số liệu');
    expect(part(el, 'rows')).to.equal(null);
    el.textContent = 'Tổng lượt truy cập: 4.798.809';
    await aTimeout(0);
    expect(part(el, 'status')).to.equal(null);
  });

  it('shows a dash when the number online is unknown', async () => {
    const el = await fixture<MtqgCounter>(
      html`<mtqg-counter .figures=${{ ...figures, online: null }}></mtqg-counter>`,
    );
    // The dash is followed by its text for screen readers.
    expect(rowsOf(el)[0]).to.deep.equal(['Đang online:', '–Chưa có số liệu']);
  });
});

describe('<mtqg-counter> while it loads and when loading fails', () => {
  it('has the same height while it loads as with figures', async () => {
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

  it('shows the time of older figures when newer ones fail to load', async () => {
    const el = await fixture<MtqgCounter>(
      html`<mtqg-counter .figures=${figures} .load=${failing}></mtqg-counter>`,
    );
    await aTimeout(0);
    await el.updateComplete;
    expect(rowsOf(el)[3]![1]).to.equal('4.798.809');
    expect(textOf(el, 'note')).to.equal('Số liệu lúc 22:31, 23/11/2026');
  });

  it('hides the content between the tags when there are figures', async () => {
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
});

describe('<mtqg-counter> layouts', () => {
  const createLayout = async (layout: string, properties = {}) => {
    const el = await fixture<MtqgCounter>(
      html`<mtqg-counter .figures=${figures} layout=${layout}></mtqg-counter>`,
    );
    Object.assign(el, properties);
    await el.updateComplete;
    return el;
  };

  it('shows the layout `inline` in one line, without a heading', async () => {
    const el = await createLayout('inline');
    expect(rowsOf(el)).to.deep.equal([
      ['Đang online:', '12'],
      ['Tất cả:', '4.798.809'],
    ]);
    expect(part(el, 'heading')).to.equal(null);
    expect(part(el, 'base')!.getAttribute('aria-label')).to.equal('Thống kê truy cập');
    expect(el.offsetHeight, 'not two lines of text').to.be.lessThan(40);
    const tops = [...el.shadowRoot!.querySelectorAll('dt, dd')].map((cell) =>
      Math.round(cell.getBoundingClientRect().top),
    );
    expect(new Set(tops).size).to.equal(1);
  });

  it('shows the layout `tiles` with large figures above their labels', async () => {
    const el = await createLayout('tiles', { rows: 'today total' });
    expect(rowsOf(el)).to.deep.equal([
      ['Hôm nay:', '1.284'],
      ['Tất cả:', '4.798.809'],
    ]);
    const [label, value] = ['dt', 'dd'].map((tag) => el.shadowRoot!.querySelector<HTMLElement>(tag)!);
    expect(value!.getBoundingClientRect().bottom).to.be.at.most(label!.getBoundingClientRect().top + 1);
    const labelSize = parseFloat(getComputedStyle(label!).fontSize);
    expect(parseFloat(getComputedStyle(value!).fontSize)).to.be.greaterThan(1.5 * labelSize);
  });

  it('shows the layout `digits` in boxes with leading zeros, and gives screen readers the plain number', async () => {
    const el = await createLayout('digits', { digits: 8 });
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

  it('shows a dash in each digit box when there is no total', async () => {
    const el = await createLayout('digits', { digits: 3, load: waiting, figures: undefined });
    expect(part(el, 'digits')!.textContent).to.equal('–––');
  });

  it('has at least one digit box if `digits` is not a number', async () => {
    const el = await createLayout('digits', { load: waiting, figures: undefined });
    el.setAttribute('digits', 'nhiều');
    await el.updateComplete;
    expect(part(el, 'digits')!.textContent).to.equal('–');
  });

  it('shows the time of older figures also in the layout `inline`', async () => {
    const el = await createLayout('inline', { figures: { ...figures }, load: failing });
    await aTimeout(0);
    await el.updateComplete;
    expect(part(el, 'note')!.offsetHeight).to.be.above(0);
    expect(textOf(el, 'note')).to.equal('Số liệu lúc 22:31, 23/11/2026');
  });

  it('is no taller after a failure than with figures in the layout `inline`, and the clickable area of its button is 44 px high', async () => {
    const withFigures = await createLayout('inline');
    const el = await createLayout('inline', { figures: undefined, load: failing });
    await aTimeout(0);
    await el.updateComplete;
    expect(el.offsetHeight).to.be.at.most(withFigures.offsetHeight + 1);
    const button = part(el, 'retry')!;
    const { left, top, height } = button.getBoundingClientRect();
    // 21 px above and below the middle are 1 px inside an area of 44 px.
    for (const distance of [-21, 21]) {
      const hit = el.shadowRoot!.elementFromPoint(left + 5, top + height / 2 + distance);
      expect(hit, `${distance} px from the middle`).to.equal(button);
    }
  });

  /** The least width in which the longest word of a label and its figure fit on one line. Letters of some fonts are wider than those of others. */
  function leastWidthOf(row: HTMLElement): number {
    row.style.cssText = 'flex-wrap: nowrap; width: min-content';
    const { width } = row.getBoundingClientRect();
    row.style.cssText = '';
    return Math.ceil(width);
  }

  for (const layout of ['list', 'digits'])
    it(`has each figure beside its label in any width in which its longest word leaves room for the figure: ${layout}`, async () => {
      const el = await createLayout(layout, { rows: 'total online today yesterday week month year' });
      const rows = [...el.shadowRoot!.querySelectorAll<HTMLElement>('[part~=row]')];
      expect(rows).to.have.length(7);
      const boxWidth = el.offsetWidth - rows[0]!.clientWidth; // The padding and the border of the box.
      for (const row of rows) {
        // The total gets smaller in a narrow box, so it fits into any width.
        const isTotal = row.matches('[part~=row-total]');
        const least = isTotal ? 140 : boxWidth + leastWidthOf(row);
        for (let width = least; width <= 400; width += 10) {
          el.style.width = `${width}px`;
          const [label, value] = ['dt', 'dd'].map((tag) => row.querySelector(tag)!.getBoundingClientRect());
          const name = `${row.textContent.trim()}, ${width} px`;
          // The label of the digit boxes is for screen readers only.
          const isLabelSeen = layout === 'list' || !isTotal;
          if (isLabelSeen) {
            expect(value!.left, name).to.be.at.least(label!.right);
            expect(value!.top, name).to.be.lessThan(label!.bottom);
          }
          expect(value!.right, name).to.be.at.most(row.getBoundingClientRect().right + 0.5);
        }
        el.style.width = '';
      }
    });

  it('keeps the sentence of a failure in one line, and moves the button below the sentence if there is no room beside it', async () => {
    const el = await createLayout('list', { figures: undefined, load: failing });
    await waitUntil(() => part(el, 'retry'));
    const sentence = el.shadowRoot!.querySelector('[part=status] p')!;
    // The width from which the button is beside the sentence depends on the font.
    const widthsBeside: number[] = [];
    for (let width = 220; width <= 400; width += 10) {
      el.style.width = `${width}px`;
      const words = document.createRange();
      words.selectNodeContents(sentence);
      const text = words.getBoundingClientRect();
      const button = part(el, 'retry')!.getBoundingClientRect();
      expect(text.height, `${width} px: one line of text`).to.be.lessThan(30);
      const isBeside = button.left > text.right;
      if (isBeside) widthsBeside.push(width);
      expect(button.top > text.bottom, `${width} px: below the sentence`).to.equal(!isBeside);
      expect(button.right, `${width} px`).to.be.at.most(el.getBoundingClientRect().right);
    }
    expect(widthsBeside[0], 'beside the sentence only in a wide box').to.be.within(230, 400);
    expect(widthsBeside, 'beside the sentence in every wider box').to.have.length(
      1 + (400 - widthsBeside[0]!) / 10,
    );
  });

  it('keeps all digit boxes in one line at 160 px', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="width: 160px">
        <mtqg-counter .figures=${figures} layout="digits" digits="8"></mtqg-counter>
      </div>`,
    );
    const boxes = [...box.querySelector('mtqg-counter')!.shadowRoot!.querySelectorAll('b')];
    expect(boxes).to.have.length(8);
    expect(new Set(boxes.map((each) => each.getBoundingClientRect().top)).size).to.equal(1);
  });

  it('shows a list for an unknown layout', async () => {
    const el = await createLayout('bảng');
    expect(rowsOf(el)).to.have.length(4);
    expect(part(el, 'heading')).not.to.equal(null);
  });
});

/** Text of twice the size needs at least this width. */
const MIN_ENLARGED_WIDTH_PX = 240;

describe('<mtqg-counter> appearance and accessibility', () => {
  const states: Record<string, object> = {
    'with figures': { figures },
    'in English': { figures, lang: 'en' },
    'in the dark theme': { figures, theme: 'dark' },
    'with all rows': { figures, rows: 'online today yesterday week month year total' },
    'without a heading': { figures, label: '' },
    loading: { load: waiting },
    failed: { load: failing },
    'with old figures': { figures, load: failing },
    'in one line': { figures, layout: 'inline' },
    'in one line, with old figures': { figures, layout: 'inline', load: failing },
    'as tiles': { figures, layout: 'tiles' },
    'as tiles, loading': { layout: 'tiles', load: waiting },
    'in boxes': { figures, layout: 'digits', digits: 8 },
    'in dark boxes': { figures, layout: 'digits', digits: 8, theme: 'dark' },
    'in boxes, failed': { layout: 'digits', digits: 8, load: failing },
    'with an unknown number online': { figures: { ...figures, online: null } },
  };
  for (const [state, properties] of Object.entries(states)) {
    it(`passes axe: ${state}`, async () => {
      const el = await fixture<MtqgCounter>(html`<mtqg-counter></mtqg-counter>`);
      Object.assign(el, properties);
      // There is no property `theme`, so the attribute is set. Every state with a theme has the theme `dark`.
      if ('theme' in properties) el.setAttribute('theme', 'dark');
      await el.updateComplete;
      await aTimeout(0);
      await el.updateComplete;
      await expect(el).to.be.accessible();
    });
  }

  it('has no live region', async () => {
    const el = await fixture<MtqgCounter>(html`<mtqg-counter .figures=${figures}></mtqg-counter>`);
    expect(el.shadowRoot!.querySelector('[aria-live], [role=status], [role=alert]')).to.equal(null);
  });

  for (const width of [160, 240, 600]) {
    const enlargedWidth = Math.max(width, MIN_ENLARGED_WIDTH_PX);
    it(`fits into ${width} px, and with text at 200 % into ${enlargedWidth} px`, async () => {
      for (const [fontSize, boxWidth] of [
        ['16px', width],
        ['32px', enlargedWidth],
      ] as const) {
        for (const layout of ['list', 'inline', 'tiles', 'digits']) {
          const box = await fixture<HTMLElement>(
            html`<div style="width: ${boxWidth}px; --mtqg-font-size: ${fontSize}">
              <mtqg-counter .figures=${figures} layout=${layout} digits="8"></mtqg-counter>
            </div>`,
          );
          const el = box.querySelector<MtqgCounter>('mtqg-counter')!;
          await el.updateComplete;
          const right = el.getBoundingClientRect().right;
          expect(el.shadowRoot!.querySelectorAll('dt, dd').length).to.be.at.least(4);
          for (const value of el.shadowRoot!.querySelectorAll('dt, dd, dd b, p')) {
            expect(value.getBoundingClientRect().right).to.be.at.most(right + 0.5);
          }
        }
      }
    });
  }

  it('keeps its height on a page with aggressive styles', async () => {
    const sheet = document.createElement('style');
    sheet.textContent =
      'html { font-size: 10px } .page { line-height: 3; letter-spacing: 5px; text-align: center; word-break: break-all }' +
      '* { margin: 0; padding: 0 } dl, dd, p, h2 { margin: 40px !important; font-size: 40px !important }';
    const plain = await fixture<MtqgCounter>(html`<mtqg-counter .figures=${figures}></mtqg-counter>`);
    const before = plain.offsetHeight;
    document.head.append(sheet);
    try {
      const box = await fixture(
        html`<div class="page"><mtqg-counter .figures=${figures}></mtqg-counter></div>`,
      );
      expect(before, 'the rows are shown').to.be.above(100);
      expect(box.querySelector('mtqg-counter')!.offsetHeight).to.equal(before);
    } finally {
      sheet.remove();
    }
  });

  it('follows the custom properties and the color-scheme of the page', async () => {
    const background = (el: MtqgCounter) => getComputedStyle(part(el, 'base')!).backgroundColor;
    const light = await fixture<MtqgCounter>(html`<mtqg-counter .figures=${figures}></mtqg-counter>`);
    expect(background(light), 'the light surface, #fff').to.equal('rgb(255, 255, 255)');
    const page = await fixture(
      html`<div style="--mtqg-surface: rgb(1, 2, 3)"><mtqg-counter .figures=${figures}></mtqg-counter></div>`,
    );
    expect(background(page.querySelector<MtqgCounter>('mtqg-counter')!)).to.equal('rgb(1, 2, 3)');
    if (!CSS.supports('color', 'light-dark(red, red)')) return;
    const dark = await fixture(
      html`<div style="color-scheme: dark"><mtqg-counter .figures=${figures}></mtqg-counter></div>`,
    );
    expect(
      background(dark.querySelector<MtqgCounter>('mtqg-counter')!),
      'the dark surface, #141b24',
    ).to.equal('rgb(20, 27, 36)');
  });
});
