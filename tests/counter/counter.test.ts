import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/counter.ts';
import type { MtqgCounter } from '../../src/counter/counter.ts';
import { recordConsole, restorePage } from '../shared/page-changes.ts';
import { figures } from './figures.ts';
import { failing, part, rowsOf, textOf } from './shown.ts';

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
