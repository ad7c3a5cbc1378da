import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/indicator.ts';
import type { IndicatorError, IndicatorRecord, MtqgErrorEvent, MtqgIndicator } from '../../src/index.ts';
import { all, find, textOf } from '../shared/shadow-dom.ts';
import { waitUntil } from '../shared/wait-until.ts';

const base = (el: Element) => find(el, '[part=base]')!;
const label = (el: Element) => textOf(find(el, '[part=label]'));

// This file must not import the module of the sentences, so that the first tile has to load it.
describe('a tile whose record has a mistake', () => {
  it('is in its loading state until the sentence of the mistake is loaded, and never shows a figure', async () => {
    const box = await fixture(html`<div></div>`);
    const el = Object.assign(document.createElement('mtqg-indicator'), { label: 'Hộ nghèo', value: '12.02' });
    box.append(el);
    await el.updateComplete;
    expect(base(el).getAttribute('aria-busy')).to.equal('true');
    expect(all(el, '.skeleton')).to.have.length(1);
    expect(all(el, '[part=value], [part=status], .sentence')).to.have.length(0);
    expect(label(el)).to.equal('Hộ nghèo');
    await waitUntil(() => find(el, '[part=status]'));
    expect(base(el).getAttribute('aria-busy')).to.equal('false');
    expect(textOf(find(el, '[part=status]'))).to.equal(
      'Không đọc được “12.02” ở thuộc tính “value”; hãy viết 12,02',
    );
    expect(all(el, '.skeleton, [part=value], .sentence')).to.have.length(0);
  });

  it('shows the figure at once when the mistake is corrected, and the content of the page until then', async () => {
    const el = await fixture<MtqgIndicator>(
      html`<mtqg-indicator label="Hộ nghèo" value="12.02"><b>12,02</b></mtqg-indicator>`,
    );
    expect(el.querySelector('b')!.offsetHeight).to.be.above(0);
    el.value = '12,02';
    await el.updateComplete;
    expect(textOf(find(el, '[part=value]'))).to.equal('12,02');
  });
});

describe('a record that throws where it is read', () => {
  const throwing = (field: string, fields: object) =>
    Object.defineProperty({ ...fields }, field, {
      enumerable: true,
      get() {
        throw new TypeError('hỏng');
      },
    }) as IndicatorRecord;
  const sentence =
    'Không đọc được số liệu, vì JavaScript báo lỗi “hỏng”; hãy xem lại đối tượng mà trang đưa vào';

  it('is a mistake with its label and without a button, whether the page sets or loads it', async () => {
    for (const [record, labelOfTile] of [
      [throwing('value', { label: 'Hộ nghèo' }), 'Hộ nghèo'],
      [throwing('label', { value: 5 }), undefined],
      [throwing('note', { label: 'Hộ nghèo', value: 5 }), 'Hộ nghèo'],
    ] as const) {
      for (const isLoaded of [false, true]) {
        const box = await fixture(html`<div></div>`);
        const el = document.createElement('mtqg-indicator');
        Object.assign(el, isLoaded ? { load: () => Promise.resolve(record) } : { record });
        setTimeout(() => box.append(el));
        const { error } = (await oneEvent(box, 'mtqg-error')) as MtqgErrorEvent;
        const { problem, text, cause } = error as IndicatorError;
        expect([problem, text, cause instanceof TypeError]).to.deep.equal(['record-error', 'hỏng', true]);
        await waitUntil(() => find(el, '[part=status]'));
        expect(textOf(find(el, '[part=status]'))).to.equal(sentence);
        expect(label(el)).to.equal(labelOfTile);
        expect(find(el, 'button')).to.equal(undefined);
      }
    }
  });
});

describe('the names in the sentence of a mistake', () => {
  it('do not break at their hyphens, in any width, unless they would be too wide', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    let widthsWithSeveralLines = 0;
    for (const [properties, names] of [
      [{ value: '1', planRatio: 'cao' }, ['plan-ratio']],
      [{ value: '1,234', unit: 'hộ' }, ['number-format=en', 'number-format=vi']],
      [{ value: '1', changeDirection: 'lên' }, ['change-direction']],
    ] as const) {
      const el = Object.assign(document.createElement('mtqg-indicator'), { label: 'X', ...properties });
      box.replaceChildren(el);
      await waitUntil(() => find(el, '[part=status]'));
      const sentence = find(el, '[part=status] p')!;
      for (let width = 160; width <= 400; width += 8) {
        box.style.width = `${width}px`;
        if (sentence.offsetHeight > 40) widthsWithSeveralLines++;
        for (const name of names) expect(countLines(sentence, name), `${name}, ${width} px`).to.equal(1);
        expect(find(el, '[part=base]')!.scrollWidth).to.be.at.most(width);
      }
    }
    expect(widthsWithSeveralLines).to.be.above(20);
    const long = 'mot-ten-rat-dai-co-nhieu-gach-noi-de-do-be-rong';
    const wide = Object.assign(document.createElement('mtqg-indicator'), {
      label: 'X',
      value: '1',
      planRatio: long,
    });
    box.replaceChildren(wide);
    box.style.width = '160px';
    await waitUntil(() => find(wide, '[part=status]'));
    expect(countLines(find(wide, '[part=status] p')!, long)).to.be.above(1);
    expect(find(wide, '[part=base]')!.scrollWidth).to.be.at.most(160);
  });
});

/** On how many lines a text of an element stands. */
function countLines(element: Element, text: string): number {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    const start = node.data.indexOf(text);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + text.length);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  }
  throw new Error(`the sentence has no ${text}`);
}

describe('a tile without a figure', () => {
  it('has its label as a line of its own, which looks the same in all states', async () => {
    const failing = () => Promise.reject(new Error('HTTP 500'));
    for (const layout of ['tile', 'row', 'compact', 'headline'] as const) {
      const looks: string[][] = [];
      for (const properties of [
        { value: '12.02' },
        { load: failing },
        {},
        { record: { label: 'Hộ nghèo', value: 'x' } },
      ]) {
        const el = await fixture<MtqgIndicator>(html`<mtqg-indicator></mtqg-indicator>`);
        Object.assign(el, { label: 'Hộ nghèo', layout, ...properties });
        await waitUntil(() => find(el, '[part=status]') && label(el));
        expect(label(el)).to.equal('Hộ nghèo');
        expect(textOf(find(el, '[part=status]')), 'the sentence').not.to.include('Hộ nghèo');
        const part = find(el, '[part=label]')!;
        const { fontSize, fontWeight, color } = getComputedStyle(part);
        looks.push([part.localName, fontSize, fontWeight, color, `${part.getBoundingClientRect().left}px`]);
      }
      expect(looks, layout).to.deep.equal(looks.map(() => looks[0]));
    }
  });
});

describe('a tile with a number that its indicator cannot have', () => {
  it('shows the sentence and no figure, for an attribute and for a table of the page', async () => {
    const tile = await fixture(
      html`<mtqg-indicator label="Tỷ lệ hộ dùng điện" unit="%" value="103"></mtqg-indicator>`,
    );
    await waitUntil(() => find(tile, '[part=status]'));
    expect(textOf(find(tile, '[part=status]'))).to.equal(
      '“103” ở thuộc tính “value” không thể đúng, vì chỉ tiêu này chỉ từ 0% đến 100%; hãy kiểm tra dấu phẩy, đơn vị và tên chỉ tiêu',
    );
    expect(all(tile, '[part=value], .sentence')).to.have.length(0);
    const box = await fixture(html`
      <div>
        <table id="don-vi">
          <caption>
            Đơn vị tính: tỷ đồng
          </caption>
          <tr>
            <th>Chỉ tiêu</th>
            <th>2023</th>
          </tr>
          <tr>
            <td>Nhiệt độ</td>
            <td>35</td>
          </tr>
        </table>
        <mtqg-indicator src="#don-vi:nhiet-do"></mtqg-indicator>
      </div>
    `);
    const fromTable = box.querySelector('mtqg-indicator')!;
    await waitUntil(() => find(fromTable, '[part=status]'));
    expect(textOf(find(fromTable, '[part=status]'))).to.equal(
      'Đơn vị “tỷ đồng” ghi ở trên bảng có thể không phải của chỉ tiêu này; hãy ghi đơn vị của dòng này ở cột “đơn vị”',
    );
    expect(all(fromTable, '[part=value], .sentence')).to.have.length(0);
  });
});
