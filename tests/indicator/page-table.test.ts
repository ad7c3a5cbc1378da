import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/indicator.ts';
import type { MtqgIndicator } from '../../src/index.ts';
import { readTable } from '../../src/indicator/read-table.ts';
import { find, textOf } from '../shared/shadow-dom.ts';

/** What a screen reader reads, or the sentence of the mistake. */
const say = (el: Element) => {
  const status = el.shadowRoot!.querySelector('[part=status] p');
  return textOf(status ?? find(el, '.sentence'));
};

async function createTable(content: unknown): Promise<HTMLTableElement> {
  const table = await fixture<HTMLTableElement>(
    html`<table id="bang-1">
      ${content}
    </table>`,
  );
  return table;
}

async function createTile(src: string, properties: Partial<MtqgIndicator> = {}): Promise<MtqgIndicator> {
  const box = await fixture(html`<div></div>`);
  const el = Object.assign(document.createElement('mtqg-indicator'), { src }, properties);
  box.append(el);
  await waitUntil(() => el.shadowRoot!.querySelector('.sentence, [part=status] p'), 'the tile shows nothing');
  return el;
}

const YEARS = html`
  <caption>
    Bảng 1<br />Đơn vị tính: hộ
  </caption>
  <thead>
    <tr>
      <th>Chỉ tiêu</th>
      <th>2022</th>
      <th>Sơ bộ 2023</th>
    </tr>
  </thead>
  <tbody>
    <tr>
      <td>Tổng số hộ</td>
      <td>1.200</td>
      <td>1.250</td>
    </tr>
    <tr>
      <td>Hộ nghèo</td>
      <td>90</td>
      <td>80</td>
    </tr>
  </tbody>
  <tfoot>
    <tr>
      <td colspan="3">Nguồn: Cục Thống kê</td>
    </tr>
  </tfoot>
`;

describe('a table of the page as a file of figures', () => {
  it('shows a row by its label and a period', async () => {
    await createTable(YEARS);
    const el = await createTile('#bang-1:tong-so-ho:2023');
    expect(say(el)).to.match(/^Tổng số hộ: 1.250 hộ, năm 2023/);
    expect(el.record?.source).to.equal('Cục Thống kê');
    const other = await createTile('#bang-1:Hộ nghèo', { period: '2022' });
    expect(say(other)).to.match(/^Hộ nghèo: 90 hộ, năm 2022/);
  });

  it('shows another period when the attribute changes', async () => {
    await createTable(YEARS);
    const el = await createTile('#bang-1:ho-ngheo', { period: '2022' });
    el.period = '2023';
    await waitUntil(() => el.shadowRoot!.querySelector('.sentence')?.textContent.includes('2023'));
    expect(say(el)).to.match(/^Hộ nghèo: 80 hộ, năm 2023/);
  });

  it('says in one sentence that a table, a row or a period is missing', async () => {
    await createTable(YEARS);
    for (const [src, sentence] of [
      [
        '#bang-2:ho-ngheo',
        'Trang không có bảng “bang-2”; hãy thêm id="bang-2" vào thẻ <table> của bảng số liệu',
      ],
      ['#bang-1:ho-can-ngheo', 'Không có chỉ tiêu “ho-can-ngheo”'],
      [
        '#bang-1:ho-ngheo',
        '“ho-ngheo” có số liệu của nhiều kỳ; hãy thêm thuộc tính period với một trong các kỳ: 2022, 2023',
      ],
      ['#bang-1:ho-ngheo:2021', '“ho-ngheo” không có kỳ “2021”; hãy dùng một trong các kỳ: 2022, 2023'],
    ] as const)
      expect(say(await createTile(src))).to.equal(sentence);
  });

  it('reads the table again when the tile loads again', async () => {
    const table = await createTable(html`
      <tr>
        <th>Chỉ tiêu</th>
        <th>Giá trị</th>
      </tr>
      <tr>
        <td>Hộ nghèo</td>
        <td>90</td>
      </tr>
    `);
    const el = await createTile('#bang-1:ho-ngheo');
    expect(say(el)).to.equal('Hộ nghèo: 90');
    table.rows[1]!.cells[1]!.textContent = '85';
    const box = el.parentElement!;
    el.remove();
    box.append(el);
    await waitUntil(() => say(el)!.includes('85'), 'the tile does not show the new figure');
  });

  it('finds a table whose id has a colon', async () => {
    const table = await createTable(YEARS);
    table.id = 'form:bang-1';
    expect(say(await createTile('#form:bang-1:ho-ngheo:2022'))).to.match(/^Hộ nghèo: 90 hộ/);
  });

  it('reads two rows of headings with merged cells', async () => {
    await createTable(html`
      <tr>
        <td rowspan="2">STT</td>
        <td rowspan="2">Chỉ tiêu</td>
        <td colspan="2">Thực hiện</td>
      </tr>
      <tr>
        <td>2022</td>
        <td>2023</td>
      </tr>
      <tr>
        <td>1</td>
        <td>Hộ nghèo</td>
        <td>90</td>
        <td>80</td>
      </tr>
    `);
    expect(say(await createTile('#bang-1:ho-ngheo:2023'))).to.equal('Hộ nghèo: 80, năm 2023');
  });

  it('repeats a merged cell of words in its rows, and refuses a merged figure', async () => {
    await createTable(html`
      <tr>
        <th>Địa bàn</th>
        <th>Chỉ tiêu</th>
        <th>Kế hoạch</th>
        <th>Thực hiện</th>
      </tr>
      <tr>
        <td colspan="4">I. Xã hội</td>
      </tr>
      <tr>
        <td rowspan="2">Huyện A</td>
        <td>Hộ nghèo</td>
        <td>90</td>
        <td>80</td>
      </tr>
      <tr>
        <td>Hộ cận nghèo</td>
        <td>70</td>
        <td>60</td>
      </tr>
      <tr>
        <td>Huyện B</td>
        <td>Xã</td>
        <td colspan="2">5</td>
      </tr>
      <tr>
        <td>Huyện C</td>
        <td>Thôn</td>
        <td rowspan="2">8</td>
        <td>7</td>
      </tr>
      <tr>
        <td>Huyện C</td>
        <td>Bản</td>
        <td>6</td>
      </tr>
    `);
    const second = await createTile('#bang-1:ho-can-ngheo');
    expect(second.record!).to.include({ area: 'Huyện A', planTarget: '70', value: '60' });
    const refuse = (cell: string, row: number) =>
      `Ô “${cell}” ở dòng ${row} gộp nhiều cột hoặc nhiều dòng; hãy tách ô và ghi số liệu vào từng ô`;
    expect(say(await createTile('#bang-1:xa'))).to.equal(refuse('5', 5));
    expect(say(await createTile('#bang-1:thon'))).to.equal(refuse('8', 6));
    expect(say(await createTile('#bang-1:ban'))).to.equal(refuse('8', 7));
  });

  it('reads what a reader sees in a cell', async () => {
    const table = await createTable(html`
      <tr>
        <td>Diện tích<sup>(1)</sup></td>
        <td>km<sup>2</sup></td>
        <td>365<sup>1</sup></td>
        <td>Tổng số<br />Total</td>
        <td>
          <p>Một</p>
          <p>hai</p>
        </td>
        <td>
          ẩn<span hidden>!</span>
          <script type="text/plain">
            x
          </script>
        </td>
        <td hidden>ẩn</td>
        <td>nhiều dòng</td>
      </tr>
      <tr hidden>
        <td>ẩn</td>
      </tr>
    `);
    expect(readTable(table).map(({ cells }) => cells)).to.deep.equal([
      ['Diện tích', 'km²', '365 (1)', 'Tổng số\nTotal', 'Một\nhai', 'ẩn', 'nhiều dòng'],
    ]);
  });

  it('stays a table without a tile', async () => {
    const table = await createTable(YEARS);
    await createTile('#bang-1:ho-ngheo:2022');
    await aTimeout(0);
    expect(table.rows[1]!.cells[1]!.textContent).to.equal('1.200');
  });
});
