import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/define/counter.ts';
import type { MtqgCounter } from '../../src/counter/counter.ts';
import { figures } from './figures.ts';
import { failing, part, rowsOf, textOf, waiting } from './shown.ts';
import { waitUntil } from '../shared/wait-until.ts';

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

  /** The least width in which the longest word of a label and its figure fit on one line. It is measured, because it depends on the font. */
  function leastWidthOf(row: HTMLElement): number {
    row.style.cssText = 'flex-wrap: nowrap; width: min-content';
    const { width } = row.getBoundingClientRect();
    row.style.cssText = '';
    return Math.ceil(width);
  }

  for (const layout of ['list', 'digits'])
    it(`shows each figure beside its label if the longest word of the label and the figure fit on one line: ${layout}`, async () => {
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
