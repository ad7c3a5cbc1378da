import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/indicator.ts';
import type { IndicatorError, IndicatorRecord, MtqgErrorEvent, MtqgIndicator } from '../../src/index.ts';
import { readIndicators } from '../../src/indicator/parse-figures.ts';
import { published } from './records.ts';
import { all, find, textOf } from '../gallery/photos.ts';

const FILE = '/demo/pages/chi-tieu.csv';
const LAYOUTS = ['tile', 'row', 'compact', 'headline'] as const;
const failing = () => Promise.reject(new Error('không trả lời'));
const waiting = () => new Promise<never>(() => undefined);

/** A figure of which everything is told. */
const whole: IndicatorRecord = {
  label: 'Hộ dùng nước hợp vệ sinh',
  value: '96,5',
  unit: '%',
  qualifier: 'ước',
  planRatio: '101,6',
  planBy: 'tỉnh',
  planTarget: '90–95',
  planStatus: 'đạt',
  previous: '94,8',
  previousPeriod: '2022',
  change: '1,7',
  rank: 5,
  rankOf: 34,
  rankScope: 'tỉnh, thành phố',
  series: '2019: 88,2; 2020: 90,4; 2021: 91,0; 2022: 94,8; 2023: 96,5;',
  period: '2023',
  asOf: '31/12/2023',
  area: 'Toàn tỉnh',
  programme: 'Nông thôn mới',
  source: 'Báo cáo năm',
  sourceHref: '/bao-cao',
  method: '/cach-tinh',
  note: 'Số minh họa',
};

/** Every line that is seen; the small print in one, as its dots divide it. */
const lines = (el: Element) =>
  all(el, '[part=base] > p[part]')
    .filter((line) => line.offsetHeight)
    .map((line) =>
      line.matches('[part=footer]') ? [...line.children].map(textOf).join(' · ') : textOf(line),
    );
const sentence = (el: Element) => textOf(find(el, '.over'));

async function shown(properties: object, content: unknown = ''): Promise<MtqgIndicator> {
  const el = await fixture<MtqgIndicator>(html`<mtqg-indicator>${content}</mtqg-indicator>`);
  Object.assign(el, properties);
  await aTimeout(0);
  await el.updateComplete;
  return el;
}

/** Adds a tile; gives it, and the error that it fires. */
async function faulty(properties: object): Promise<[MtqgIndicator, IndicatorError]> {
  const box = await fixture(html`<div></div>`);
  const el = Object.assign(document.createElement('mtqg-indicator'), properties);
  setTimeout(() => box.append(el));
  const { error } = (await oneEvent(box, 'mtqg-error')) as MtqgErrorEvent;
  await el.updateComplete;
  return [el, error as IndicatorError];
}

/** Forgets the files that were had, as a new page would. */
function forget(): void {
  (globalThis as { [key: symbol]: unknown })[Symbol.for('mtqg-widgets')] = undefined;
}

async function inSeries(properties: object = {}): Promise<MtqgIndicator> {
  const el = await shown({ record: whole, ...properties });
  await waitUntil(() => find(el, 'input'));
  return el;
}

describe('<mtqg-indicator>', () => {
  it('shows and says all figures of a file as published, and asks for it once', async () => {
    forget();
    const { fetch } = window;
    const asked: string[] = [];
    window.fetch = (...request) => {
      asked.push(new Request(request[0]).url);
      return fetch(...request);
    };
    const ids = Object.keys(published);
    const box = await fixture(html`
      <div>${ids.map((id) => html`<mtqg-indicator src="${FILE}#${id}"></mtqg-indicator>`)}</div>
    `);
    const tiles = [...box.children];
    await waitUntil(() => tiles.every((tile) => find(tile, '[part=value]')));
    window.fetch = fetch;
    expect(asked).to.deep.equal([new URL(FILE, location.href).href]);
    ids.forEach((id, at) => {
      const [said, ...seen] = published[id]!;
      expect(sentence(tiles[at]!), id).to.equal(said);
      expect(lines(tiles[at]!), id).to.deep.equal(seen);
    });
  });

  for (const layout of LAYOUTS)
    it(`shows everything that is told: ${layout}`, async () => {
      const el = await shown({ record: whole, layout });
      expect(lines(el)).to.deep.equal([
        'Hộ dùng nước hợp vệ sinh',
        'ước 96,5%',
        'bằng 101,6% kế hoạch tỉnh giao (90–95%), đạt',
        'xếp thứ 5/34 tỉnh, thành phố',
        '▲ tăng +1,7% so với năm 2022',
        'năm 2022 là 94,8%',
        'đến ngày 31/12/2023 · Vạch: 100% · Toàn tỉnh · Nông thôn mới · Nguồn: Báo cáo năm · Cách tính · Số minh họa',
      ]);
      expect(sentence(el)).to.equal(
        'Hộ dùng nước hợp vệ sinh: ước 96,5%, bằng 101,6% kế hoạch tỉnh giao (90–95%), đạt, xếp thứ 5/34 tỉnh, thành phố, ' +
          'đến ngày 31/12/2023, tăng 1,7% so với năm 2022, năm 2022 là 94,8%',
      );
      expect(all(el, 'a').map((link) => new URL((link as HTMLAnchorElement).href).pathname)).to.deep.equal([
        '/bao-cao',
        '/cach-tinh',
      ]);
    });

  it('reads attributes, and follows them', async () => {
    const el = await fixture<MtqgIndicator>(
      html`<mtqg-indicator
        label="Tỷ lệ giảm nghèo"
        value="7,67"
        unit="%"
        plan-ratio="127,76"
        plan-by="mục tiêu Trung ương giao"
        as-of="2023-12-31"
      ></mtqg-indicator>`,
    );
    expect(lines(el)).to.deep.equal([
      'Tỷ lệ giảm nghèo',
      '7,67%',
      'bằng 127,76% mục tiêu Trung ương giao',
      'đến ngày 31/12/2023 · Vạch: 100%',
    ]);
    el.setAttribute('value', '7,70');
    el.removeAttribute('plan-ratio');
    el.removeAttribute('plan-by');
    await el.updateComplete;
    expect(lines(el)).to.deep.equal(['Tỷ lệ giảm nghèo', '7,70%', 'đến ngày 31/12/2023']);
    expect(all(el, 'svg')).to.have.length(0);
  });

  it('speaks the language around it, also when that changes', async () => {
    const el = await shown({ record: whole, lang: 'en', good: 'up' });
    expect(lines(el)).to.include('▲ up +1.7% compared with 2022 (favourable)');
    expect(sentence(el)).to.contain('101.6% of the plan assigned by tỉnh');
    el.lang = 'vi';
    await el.updateComplete;
    expect(lines(el)).to.include('▲ tăng +1,7% so với năm 2022 (tích cực)');
  });

  it('draws shares as long as they are, the plan with its mark at all of it', async () => {
    const widthOf = (el: Element, bar = 0) =>
      Number.parseFloat(all(el, 'svg')[bar]!.querySelector('rect:not(.track)')!.getAttribute('width')!);
    const mark = (el: Element) =>
      Number.parseFloat(all(el, 'svg')[0]!.querySelector('line')!.getAttribute('x1')!);
    const share = await shown({ record: { label: 'X', value: 62, of: 127 } });
    expect(widthOf(share)).to.be.closeTo(48.8, 0.1);
    for (const planRatio of [60.26, 110.75, 128, 250]) {
      const el = await shown({ record: { label: 'X', value: 1, planRatio } });
      expect(widthOf(el) / mark(el), `${planRatio}`).to.be.closeTo(planRatio / 100, 0.001);
      expect(widthOf(el)).to.be.at.most(100);
    }
    const both = await shown({ record: { label: 'X', value: 62, of: 127, planRatio: 90 } });
    expect(all(both, 'svg')).to.have.length(2);
  });

  it('draws nothing that was not published, nor what has no size', async () => {
    for (const record of [
      { label: 'X', value: 7.67, planTarget: 6 },
      { label: 'X', value: 7.67, planTarget: 0 },
      { label: 'X', value: 62, of: 0 },
      { label: 'X', value: 0, of: 0 },
    ]) {
      const el = await shown({ record });
      expect(all(el, 'svg'), JSON.stringify(record)).to.have.length(0);
      expect(el.shadowRoot!.textContent).not.to.match(/NaN|Infinity/);
    }
    const over = await shown({ record: { label: 'X', value: 130, of: 127 } });
    expect(all(over, 'rect')[1]!.getAttribute('width')).to.equal('100%');
  });

  it('tells what a change means by word, shape and colour together, and only where one way is wanted', async () => {
    const seen = async (change: number, good: string) => {
      const el = await shown({ record: { label: 'X', value: 1, change }, good });
      const line = find(el, '[part=change]')!;
      const shape = getComputedStyle(line, '::after').content;
      return [textOf(line), /✓/.exec(shape)?.[0] ?? /!/.exec(shape)?.[0], getComputedStyle(line).color];
    };
    const plain = (await seen(2, 'none'))[2]!;
    const rows = [
      [2, 'up', '▲ tăng +2 (tích cực)', '✓'],
      [-2, 'up', '▼ giảm −2 (cần lưu ý)', '!'],
      [2, 'down', '▲ tăng +2 (cần lưu ý)', '!'],
      [-2, 'down', '▼ giảm −2 (tích cực)', '✓'],
      [2, 'none', '▲ tăng +2', undefined],
      [0, 'up', '■ không đổi', undefined],
    ] as const;
    for (const [change, good, text, shape] of rows) {
      const [line, sign, colour] = await seen(change, good);
      expect([line, sign], `${change} ${good}`).to.deep.equal([text, shape]);
      expect(colour !== plain, 'a colour of its own').to.equal(!!shape);
    }
  });

  it('says what is wrong in what an author wrote, with the text, and tells the page once', async () => {
    for (const [properties, status, field] of [
      [{ label: 'X', value: '12.02' }, 'Không đọc được “12.02” (value)', 'value'],
      [{ label: 'X', value: '1', planRatio: 'cao' }, 'Không đọc được “cao” (planRatio)', 'planRatio'],
      [{ label: 'X', value: '1', decimals: '1,5' }, 'Không đọc được “1,5” (decimals)', 'decimals'],
      [
        { label: 'X', changeDirection: 'constructor' },
        'Không đọc được “constructor” (changeDirection)',
        'changeDirection',
      ],
      [{ label: 'X', value: '1', asOf: '30/02/2023' }, 'Không đọc được “30/02/2023” (asOf)', 'asOf'],
      [{ value: '1' }, 'Số liệu thiếu “label”', ''],
      [{ record: { label: 'X', value: {} } }, 'Không đọc được “{}” (value)', 'value'],
    ] as const) {
      const [el, error] = await faulty(properties);
      expect(textOf(find(el, '[part=status]'))).to.equal(status);
      expect(error.field).to.equal(field);
      expect(error.message).to.match(/^mtqg-indicator: /);
      expect(find(el, '[part=value]'), 'a figure').to.equal(undefined);
      let events = 0;
      el.addEventListener('mtqg-error', () => events++);
      el.requestUpdate();
      await el.updateComplete;
      expect(events).to.equal(0);
    }
  });

  it('names a fragment that the file has not, and a column that is missing', async () => {
    const [el, error] = await faulty({ src: `${FILE}#khong-co` });
    expect(textOf(find(el, '[part=status]'))).to.equal('Không có chỉ tiêu “khong-co”');
    expect([error.problem, error.text]).to.deep.equal(['unknown', 'khong-co']);
    const csv = (text: string) => `${URL.createObjectURL(new Blob([text], { type: 'text/csv' }))}#a`;
    const [other] = await faulty({ src: csv('mã;giá trị\na;12,02') });
    expect(textOf(find(other, '[part=status]'))).to.equal('Số liệu thiếu “label (chỉ tiêu)”');
    const [third] = await faulty({ src: csv('mã;chỉ tiêu;giá trị\na;X;12.02'), lang: 'en' });
    expect(textOf(find(third, '[part=status]'))).to.equal('This cannot be read: “12.02” (value)');
  });

  it('says that it waits, that it failed, and that there is no figure', async () => {
    const busy = await shown({ label: 'Hộ nghèo', load: waiting });
    expect(find(busy, '[part=base]')!.getAttribute('aria-busy')).to.equal('true');
    expect(lines(busy)).to.deep.equal(['Hộ nghèo']);
    expect(textOf(find(busy, '.said'))).to.equal('Đang tải số liệu');
    const failed = await shown({ label: 'Hộ nghèo', load: failing });
    expect(lines(failed)).to.deep.equal(['Hộ nghèo', 'Chưa tải được số liệu']);
    expect(find(failed, '[part=base]')!.getAttribute('aria-busy')).to.equal('false');
    const empty = await shown({ label: 'Hộ nghèo', period: '2026' });
    expect(lines(empty)).to.deep.equal(['Hộ nghèo', 'Chưa có số liệu', 'năm 2026']);
  });

  it('shows what a portal printed until there is a figure, and where there never is any', async () => {
    const printed = html`<p>62/127 xã đạt chuẩn</p>`;
    const el = await shown({ load: failing }, printed);
    expect(el.querySelector('p')!.offsetHeight).to.be.above(0);
    expect(lines(el)).to.deep.equal([]);
    el.record = { label: 'Xã đạt chuẩn', value: 62 };
    await el.updateComplete;
    expect(el.querySelector('p')!.offsetHeight).to.equal(0);
    expect(lines(el)).to.deep.equal(['Xã đạt chuẩn', '62']);
  });

  it('shows no figure of another address while it waits for the new one', async () => {
    const el = await shown({ load: () => Promise.resolve({ label: 'Cũ', value: 1 }) });
    await waitUntil(() => lines(el).includes('1'));
    el.load = waiting;
    await el.updateComplete;
    expect(lines(el)).not.to.include('1');
    expect(find(el, '[part=base]')!.getAttribute('aria-busy')).to.equal('true');
  });

  it('links to pages only, whatever a file holds', async () => {
    const el = await shown({
      record: { label: 'X', value: 1, source: 'Nguồn', sourceHref: 'javascript:alert(1)', method: 'data:,' },
    });
    expect(all(el, 'a')).to.have.length(0);
    expect(lines(el).at(-1)).to.equal('Nguồn: Nguồn · Cách tính');
  });

  it('tells the values of a series by keys and pointer, the last at first', async () => {
    const el = await inSeries();
    const input = find(el, 'input') as HTMLInputElement;
    const told = () => [textOf(find(el, '.line p')), input.getAttribute('aria-valuetext')];
    expect(told()).to.deep.equal(['2023: 96,5%', '2023: 96,5%']);
    input.focus();
    await sendKeys({ press: 'ArrowLeft' });
    await el.updateComplete;
    expect(told()).to.deep.equal(['2022: 94,8%', '2022: 94,8%']);
    await sendKeys({ press: 'Home' });
    await el.updateComplete;
    expect(told()).to.deep.equal(['2019: 88,2%', '2019: 88,2%']);
    // 91,0 stays 91,0.
    const { width } = input.getBoundingClientRect();
    const at = { clientX: input.getBoundingClientRect().left + width / 2, bubbles: true };
    input.dispatchEvent(new PointerEvent('pointermove', at));
    await el.updateComplete;
    expect(told()[0]).to.equal('2021: 91,0%');
    input.dispatchEvent(new PointerEvent('pointerleave'));
    await el.updateComplete;
    expect(told()[0]).to.equal('2023: 96,5%');
  });

  it('has a series as a table on request', async () => {
    const el = await inSeries();
    const table = find(el, 'table')!;
    const details = find(el, 'details') as HTMLDetailsElement;
    expect(details.open).to.equal(false);
    find(el, 'summary')!.click();
    await waitUntil(() => table.offsetHeight > 0);
    expect(all(el, 'tr').map((row) => [...row.children].map(textOf))).to.deep.equal([
      ['Kỳ', 'Hộ dùng nước hợp vệ sinh'],
      ['2019', '88,2%'],
      ['2020', '90,4%'],
      ['2021', '91,0%'],
      ['2022', '94,8%'],
      ['2023', '96,5%'],
    ]);
  });

  it('draws no line of one point, nor one that slopes where all are the same', async () => {
    const one = await shown({ record: { ...whole, series: '2023: 96,5' } });
    await aTimeout(50);
    expect(find(one, 'input')).to.equal(undefined);
    const flat = await inSeries({ record: { ...whole, series: '2021: 5; 2022: 5; 2023: 5' } });
    expect(find(flat, 'polyline')!.getAttribute('points')).to.equal('0,50 50,50 100,50');
  });

  for (const layout of LAYOUTS)
    it(`lets nothing overflow at 160 px: ${layout}`, async () => {
      const box = await fixture<HTMLElement>(html`<div style="width: 160px"></div>`);
      for (const record of [
        whole,
        {
          label: 'Thu nhập',
          value: '39,82',
          unit: 'triệu đồng/người',
          change: '6,38',
          previousPeriod: '2022',
        },
        { label: 'Nghị quyết', text: '111/2024/QH15', qualifier: 'số', asOf: '2024-01-18' },
        { label: 'Tổng vốn', value: '1.234.567.890', unit: 'đồng', qualifier: 'lũy kế' },
      ]) {
        const el = Object.assign(document.createElement('mtqg-indicator'), { layout, record });
        box.append(el);
        await el.updateComplete;
        if (record === whole && !/row|compact/.test(layout)) await waitUntil(() => find(el, 'input'));
        const base = find(el, '[part=base]')!;
        expect(el.offsetWidth).to.equal(160);
        expect(base.scrollWidth, record.label).to.be.at.most(base.clientWidth);
        const edge = el.getBoundingClientRect().right;
        for (const line of all(el, '[part=base] > [part] *'))
          expect(line.getBoundingClientRect().right, textOf(line)).to.be.at.most(edge);
      }
    });

  it('sets the figures of a row of tiles on one line', async () => {
    const box = await fixture<HTMLElement>(html`<div style="display: grid; width: 720px"></div>`);
    box.style.gridTemplateColumns = 'repeat(3, 1fr)';
    for (const record of [
      { label: 'Xã', value: 62, of: 127, unit: 'xã' },
      { label: 'Tỷ lệ giảm nghèo trong đồng bào dân tộc', value: '7,67', unit: '%', planRatio: '127,76' },
      {
        label: 'Tiêu chí',
        value: '12,02',
        unit: 'tiêu chí/xã',
        qualifier: 'bình quân',
        note: 'Chú thích dài',
      },
    ])
      box.append(Object.assign(document.createElement('mtqg-indicator'), { record }));
    await aTimeout(0);
    const tiles = [...box.children] as MtqgIndicator[];
    const baseline = (el: Element) => {
      const mark = Object.assign(document.createElement('i'), { style: 'display: inline-block' });
      find(el, 'b')!.append(mark);
      const { bottom } = mark.getBoundingClientRect();
      mark.remove();
      return Math.round(bottom);
    };
    expect(new Set(tiles.map(baseline)).size).to.equal(1);
    expect(new Set(tiles.map(({ offsetHeight }) => offsetHeight)).size).to.equal(1);
  });

  for (const width of [200, 250, 320])
    it(`takes no more room with any published figure than while it waits for one: ${width} px`, async () => {
      const file = new Uint8Array(await (await fetch(FILE)).arrayBuffer());
      const records = readIndicators(file, 'text/csv');
      const box = await fixture<HTMLElement>(html`<div style="width: ${width}px"></div>`);
      const el = Object.assign(document.createElement('mtqg-indicator'), { load: waiting });
      box.append(el);
      await aTimeout(20);
      const before = el.offsetHeight;
      for (const id of Object.keys(published)) {
        el.record = records.get(id)!;
        await el.updateComplete;
        expect(el.offsetHeight, id).to.equal(before);
      }
    });

  const states: Record<string, object> = {
    'in English': { record: whole, lang: 'en', good: 'down' },
    'in dark': { record: whole, theme: 'dark', good: 'up' },
    'in red': { record: whole, theme: 'red', layout: 'headline' },
    waiting: { label: 'Hộ nghèo', load: waiting },
    empty: { label: 'Hộ nghèo' },
    failed: { label: 'Hộ nghèo', load: failing },
    'failed, in English': { label: 'Poor households', load: failing, lang: 'en' },
    wrong: { label: 'Hộ nghèo', value: '12.02' },
    'wrong, in dark': { label: 'Hộ nghèo', value: '12.02', theme: 'dark' },
    ...Object.fromEntries(
      LAYOUTS.flatMap((layout) => [
        [layout, { record: whole, layout, good: 'up' }],
        [`${layout}, the other way`, { record: whole, layout, good: 'down' }],
        [`${layout}, in English, dark`, { record: whole, layout, good: 'up', lang: 'en', theme: 'dark' }],
      ]),
    ),
  };
  for (const [state, { theme, ...properties }] of Object.entries(states) as [string, { theme?: string }][]) {
    it(`has no fault that axe finds: ${state}`, async () => {
      const el = await shown(properties);
      if (theme) el.setAttribute('theme', theme);
      await el.updateComplete;
      if ('record' in properties && !/row|compact/.test(state)) {
        await waitUntil(() => find(el, 'details'));
        (find(el, 'details') as HTMLDetailsElement).open = true;
      }
      await expect(el).to.be.accessible();
    });
  }
});
