import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/indicator.ts';
import { IndicatorError } from '../../src/index.ts';
import type { IndicatorRecord, MtqgErrorEvent, MtqgIndicator } from '../../src/index.ts';
import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import { PAGE_KEY } from '../../src/shared/page-global.ts';
import { formatVietnamTime } from '../../src/text/date.ts';
import { published } from './records.ts';
import { all, find, textOf } from '../shared/shadow-dom.ts';
import { waitUntil } from '../shared/wait-until.ts';

const FILE = '/demo/pages/chi-tieu.csv';
const LAYOUTS = ['tile', 'row', 'compact', 'headline'] as const;
const failing = () => Promise.reject(new Error('không trả lời'));
const never = () => new Promise<never>(() => undefined);

/** A record with every field. */
const fullRecord: IndicatorRecord = {
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
  changeUnit: 'điểm phần trăm',
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

/** The text of each visible line. */
const lines = (el: Element) =>
  all(el, '[part=base] > [part]:is(p, h3)')
    .filter((line) => line.offsetHeight)
    .map(textOf);
const statusOf = (el: Element) => textOf(find(el, '[part=status] p'));
/** The label and the sentence that a tile with a mistake shows. */
const mistakeOf = (el: Element) => all(el, '[part=label], [part=status] p').map(textOf).join(': ');
const sentence = (el: Element) => textOf(find(el, '.sentence'));

async function createTile(properties: object, content: unknown = ''): Promise<MtqgIndicator> {
  const el = await fixture<MtqgIndicator>(html`<mtqg-indicator>${content}</mtqg-indicator>`);
  Object.assign(el, properties);
  await aTimeout(0);
  await el.updateComplete;
  // The first tile with a mistake loads the sentences of mistakes.
  const loadsFigure = 'load' in properties || 'src' in properties;
  if (!loadsFigure) await waitUntil(() => find(el, '[part=base]')!.getAttribute('aria-busy') === 'false');
  return el;
}

/** Adds a tile with a mistake to the page. Returns the tile and the error of its event. */
async function createFaultyTile(properties: object): Promise<[MtqgIndicator, IndicatorError]> {
  const box = await fixture(html`<div></div>`);
  const el = Object.assign(document.createElement('mtqg-indicator'), properties);
  setTimeout(() => box.append(el));
  const { error } = (await oneEvent(box, 'mtqg-error')) as MtqgErrorEvent;
  // The first tile with a mistake loads the sentences of mistakes.
  await waitUntil(() => find(el, '[part=status]'));
  return [el, error as IndicatorError];
}

/** Forgets the files that other tests have loaded, so that tiles request them again. */
function forgetFiles(): void {
  (globalThis as { [key: symbol]: unknown })[PAGE_KEY] = undefined;
}

/** The address of the record `a` in a CSV file with this text. */
function csv(text: string): string {
  return `${URL.createObjectURL(new Blob([text], { type: 'text/csv' }))}#a`;
}

/** Collects the addresses that the page requests, until `restore` is called. */
function watchRequests(): { requests: string[]; restore: () => void } {
  const { fetch } = window;
  const requests: string[] = [];
  window.fetch = (...request) => {
    requests.push(new Request(request[0]).url);
    return fetch(...request);
  };
  return { requests, restore: () => void (window.fetch = fetch) };
}

/** Adds a tile with a chart, and waits until the chart is loaded. */
async function createSeriesTile(properties: object = {}): Promise<MtqgIndicator> {
  const el = await createTile({ record: fullRecord, ...properties });
  await waitUntil(() => find(el, 'input'));
  return el;
}

describe('<mtqg-indicator>', () => {
  it('shows and reads aloud all figures of a file as published, and requests the file once', async () => {
    forgetFiles();
    const ids = Object.keys(published);
    expect(ids.length).to.be.above(20);
    const { requests, restore } = watchRequests();
    try {
      const box = await fixture(html`
        <div>${ids.map((id) => html`<mtqg-indicator src="${FILE}#${id}"></mtqg-indicator>`)}</div>
      `);
      const tiles = [...box.children];
      await waitUntil(() => tiles.every((tile) => find(tile, '[part=value]')));
      expect(requests).to.deep.equal([new URL(FILE, location.href).href]);
      ids.forEach((id, index) => {
        const [expectedSentence, ...expectedLines] = published[id]!;
        expect(sentence(tiles[index]!), id).to.equal(expectedSentence);
        expect(lines(tiles[index]!), id).to.deep.equal(expectedLines);
      });
    } finally {
      restore();
    }
  });

  it('requests a file again a minute later, and at once after a failure', async () => {
    forgetFiles();
    const now = Date.now.bind(Date);
    const missingFile = '/demo/pages/khong-co.csv';
    const { requests, restore } = watchRequests();
    try {
      const tile = await createTile({ src: `${FILE}#giai-doan` });
      await waitUntil(() => find(tile, '[part=value]'));
      Date.now = () => now() + 59_000;
      const second = await createTile({ src: `${FILE}#giai-doan` });
      await waitUntil(() => find(second, '[part=value]'));
      expect(requests).to.have.length(1);
      Date.now = () => now() + 61_000;
      const third = await createTile({ src: `${FILE}#giai-doan` });
      await waitUntil(() => find(third, '[part=value]'));
      expect(requests).to.have.length(2);
      const failed = await createTile({ src: `${missingFile}#a` });
      await waitUntil(() => find(failed, '[part=retry]'));
      find(failed, '[part=retry]')!.click();
      // Two requests for each of the two files
      await waitUntil(() => requests.length === 4);
    } finally {
      restore();
      Date.now = now;
    }
  });

  for (const layout of LAYOUTS)
    it(`shows every field of a record: ${layout}`, async () => {
      const el = await createTile({ record: fullRecord, layout });
      expect(lines(el)).to.deep.equal([
        'Hộ dùng nước hợp vệ sinh',
        'Ước 96,5%',
        'Kế hoạch tỉnh giao: 90–95%',
        'Bằng 101,6% kế hoạch tỉnh giao, đạt',
        'Xếp thứ 5/34 tỉnh, thành phố',
        '▲ Tăng 1,7 điểm phần trăm so với năm 2022',
        'Năm 2022: 94,8%',
        'Đến ngày 31/12/2023 · Toàn tỉnh · Nông thôn mới · Nguồn: Báo cáo năm · Cách tính · Số minh họa',
      ]);
      expect(sentence(el)).to.equal(
        'Hộ dùng nước hợp vệ sinh: ước 96,5%, bằng 101,6% kế hoạch tỉnh giao (90 đến 95%), đạt, xếp thứ 5 trong số 34 tỉnh, thành phố, ' +
          'đến ngày 31/12/2023, tăng 1,7 điểm phần trăm so với năm 2022, năm 2022 là 94,8%',
      );
      expect(all(el, 'a').map((link) => new URL((link as HTMLAnchorElement).href).pathname)).to.deep.equal([
        '/bao-cao',
        '/cach-tinh',
      ]);
    });

  it('gives screen readers each text once: the sentence, then what the sentence does not contain', async () => {
    const el = await createTile({ record: fullRecord, layout: 'row' });
    const hidden = all(el, '[aria-hidden=true], [aria-hidden=true] *');
    // Words that stay together are in elements of their own, which are no separate texts.
    for (const words of all(el, '.together:not([part])')) words.replaceWith(...words.childNodes);
    const innermost = all(el, '[part=base] *').filter((element) => element.children.length === 0);
    const heard = innermost.filter((element) => !hidden.includes(element));
    expect(heard.map(textOf).filter(Boolean)).to.deep.equal([
      sentence(el),
      'Toàn tỉnh ·',
      'Nông thôn mới ·',
      'Báo cáo năm',
      'Cách tính',
      'Số minh họa',
    ]);
  });

  it('keeps `62/127` on one line, and allows a line break after the slash of a unit', async () => {
    const share = await createTile({ record: { label: 'X', value: 62, of: 127, unit: 'xã' } });
    expect(all(share, '[part=value] > span').map(textOf)).to.deep.equal(['62/127', 'xã']);
    const perPerson = await createTile({ record: { label: 'X', value: 5, unit: 'đồng/người' } });
    const lineBreak = find(perPerson, '[part=value] wbr')!;
    const textBefore = document.createRange();
    textBefore.setStart(lineBreak.parentElement!, 0);
    textBefore.setEndBefore(lineBreak);
    expect(textBefore.toString()).to.equal('đồng/');
  });

  it('shows the layout `tile` for an unknown layout', async () => {
    const el = await createTile({ record: fullRecord, layout: 'constructor' });
    expect(find(el, '[part=base]')!.classList.contains('tile')).to.equal(true);
  });

  it('shows the figure of its attributes, also after they change', async () => {
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
      'Vạch: 100% mục tiêu',
      'Bằng 127,76% mục tiêu Trung ương giao',
      'Đến ngày 31/12/2023',
    ]);
    el.setAttribute('value', '7,70');
    el.removeAttribute('plan-ratio');
    el.removeAttribute('plan-by');
    await el.updateComplete;
    expect(lines(el)).to.deep.equal(['Tỷ lệ giảm nghèo', '7,70%', 'Đến ngày 31/12/2023']);
    expect(all(el, 'svg')).to.have.length(0);
  });

  it('writes in the language of `lang`, also after `lang` changes', async () => {
    const el = await createTile({ record: fullRecord, lang: 'en', good: 'up' });
    expect(lines(el)).to.include('▲ Up 1.7 điểm phần trăm compared with 2022 (favourable)');
    expect(sentence(el)).to.contain('101.6% of the plan assigned by the province');
    el.lang = 'vi';
    await waitUntil(() => lines(el).includes('▲ Tăng 1,7 điểm phần trăm so với năm 2022 (thuận lợi)'));
  });

  it('draws bars in proportion, with the mark of a plan at 100 %', async () => {
    const widthOf = (el: Element) =>
      Number.parseFloat(all(el, 'svg')[0]!.querySelector('rect:not(.track)')!.getAttribute('width')!);
    const markOf = (el: Element) =>
      Number.parseFloat(all(el, 'svg')[0]!.querySelector('line')!.getAttribute('x1')!);
    const share = await createTile({ record: { label: 'X', value: 62, of: 127 } });
    expect(widthOf(share), '62 of 127, in percent').to.be.closeTo(48.8, 0.1);
    for (const planRatio of [60.26, 110.75, 128, 250]) {
      const el = await createTile({ record: { label: 'X', value: 1, planRatio } });
      expect(widthOf(el) / markOf(el), `${planRatio}`).to.be.closeTo(planRatio / 100, 0.001);
      expect(widthOf(el)).to.be.at.most(100);
    }
    const both = await createTile({ record: { label: 'X', value: 62, of: 127, planRatio: 90 } });
    expect(all(both, 'svg')).to.have.length(2);
  });

  it('draws no bar without a published ratio, or if `of` is 0', async () => {
    for (const record of [
      { label: 'X', value: 7.67, planTarget: 6 },
      { label: 'X', value: 7.67, planTarget: 0 },
      { label: 'X', value: 0, of: 0 },
    ]) {
      const el = await createTile({ record });
      expect(all(el, 'svg'), JSON.stringify(record)).to.have.length(0);
      expect(el.shadowRoot!.textContent).not.to.match(/NaN|Infinity/);
    }
  });

  it('shows by words, a sign and a colour whether a change is favourable, but only if a direction is desired', async () => {
    const changeLine = async (change: number, good: string) => {
      const el = await createTile({ record: { label: 'X', value: 1, change }, good });
      const line = find(el, '[part=change]')!;
      const [sign] = /[✓!]/.exec(getComputedStyle(line, '::after').content) ?? [];
      return { text: textOf(line), sign, colour: getComputedStyle(line).color };
    };
    const plain = await changeLine(2, 'none');
    const rows = [
      [2, 'up', '▲ Tăng 2 (thuận lợi)', '✓'],
      [-2, 'up', '▼ Giảm 2 (chưa thuận lợi)', '!'],
      [2, 'down', '▲ Tăng 2 (chưa thuận lợi)', '!'],
      [-2, 'down', '▼ Giảm 2 (thuận lợi)', '✓'],
      [2, 'none', '▲ Tăng 2', undefined],
      [0, 'up', '■ Không đổi', undefined],
    ] as const;
    for (const [change, good, text, sign] of rows) {
      const line = await changeLine(change, good);
      expect([line.text, line.sign], `${change} ${good}`).to.deep.equal([text, sign]);
      const hasOwnColour = line.colour !== plain.colour;
      expect(hasOwnColour, 'a colour of its own').to.equal(sign !== undefined);
    }
  });

  it('reports a mistake in an attribute once, quotes the wrong text, and has no retry button', async () => {
    for (const [properties, expected, field] of [
      [
        { label: 'X', value: '12.02' },
        'X: Không đọc được “12.02” ở thuộc tính “value”; hãy viết 12,02',
        'value',
      ],
      [
        { label: 'X', value: '1', planRatio: 'cao' },
        'X: Không đọc được “cao” ở thuộc tính “plan-ratio”; hãy viết một tỷ lệ như 95,8 hoặc “95,8% kế hoạch tỉnh giao”',
        'planRatio',
      ],
      [
        { label: 'X', value: '1', decimals: '1,5' },
        'X: Không đọc được “1,5” ở thuộc tính “decimals”; hãy viết số chữ số thập phân, từ 0 đến 20',
        'decimals',
      ],
      [
        { label: 'X', changeDirection: 'constructor' },
        'X: Không đọc được “constructor” ở thuộc tính “change-direction”; hãy viết tăng, giảm, không đổi',
        'changeDirection',
      ],
      [
        { label: 'X', value: '1', asOf: '30/02/2023' },
        'X: “30/02/2023” ở thuộc tính “as-of” không có thật, vì tháng 2/2023 có 28 ngày; hãy sửa ngày',
        'asOf',
      ],
      [{ value: '1' }, 'Số liệu thiếu “label”; hãy ghi thêm', ''],
      [
        { record: { label: 'X', value: {} } },
        'X: Không đọc được “{}” ở thuộc tính “value”; hãy viết một số như 1.200 hoặc 12,02, cũng có thể như “trên 4”, “khoảng 24”, “61–62”',
        'value',
      ],
      [
        { record: { label: 5, value: 'y' } },
        '5: Không đọc được “y” ở thuộc tính “value”; hãy viết một số như 1.200 hoặc 12,02, cũng có thể như “trên 4”, “khoảng 24”, “61–62”',
        'value',
      ],
      [
        { src: 'http://[/a.csv#b' },
        'Không đọc được “http://[/a.csv#b” ở thuộc tính “src”; hãy viết địa chỉ của tệp như /so-lieu/chi-tieu.csv#ma-chi-tieu',
        'src',
      ],
      [
        { src: csv('mã;chỉ tiêu;giá trị\nb;X;5').replace('#a', '#50%') },
        'Không có chỉ tiêu “50%”; hiện có: b',
        '',
      ],
    ] as const) {
      const [el, error] = await createFaultyTile(properties);
      expect(mistakeOf(el)).to.equal(expected);
      expect(find(el, '[part=retry]')).to.equal(undefined);
      expect(error).to.be.instanceOf(IndicatorError);
      expect(error.field).to.equal(field);
      expect(find(el, '[part=value]'), 'a figure').to.equal(undefined);
      let events = 0;
      el.addEventListener('mtqg-error', () => events++);
      el.requestUpdate();
      await el.updateComplete;
      expect(events).to.equal(0);
    }
  });

  it('reports a second mistake, and the same mistake again after it was corrected', async () => {
    const [el] = await createFaultyTile({ label: 'X', value: '12.02' });
    const errors: string[] = [];
    el.addEventListener('mtqg-error', ({ error }) => errors.push((error as IndicatorError).text));
    for (const value of ['1.2', '12,02', '1.2']) {
      el.value = value;
      await el.updateComplete;
    }
    expect(errors).to.deep.equal(['1.2', '1.2']);
  });

  it('reports a mistake in a file, and has no retry button: unknown id, missing column, damaged table', async () => {
    const [unknown, error] = await createFaultyTile({ src: `${FILE}#khong-co` });
    expect(statusOf(unknown)).to.match(/^Không có chỉ tiêu “khong-co”; hiện có: .+, …$/);
    expect([error.problem, error.text]).to.deep.equal(['unknown', 'khong-co']);
    for (const [text, expected, lang] of [
      ['mã;giá trị\na;12,02', 'Số liệu thiếu “chỉ tiêu”; hãy ghi thêm', 'vi'],
      ['mã;chỉ tiêu;giá trị\na;X;12.02', 'X: Cannot read “12.02” in the column “giá trị”; write 12,02', 'en'],
      [
        'mã;chỉ tiêu;giá trị\na;"X;12',
        'Dấu ngoặc kép đặt sai chỗ trong “"X;12” ở dòng 2; hãy đặt cả ô trong ngoặc kép và viết hai ngoặc kép cho mỗi ngoặc kép trong ô',
        'vi',
      ],
      [
        '{"a":',
        'Không đọc được “{"a":” ở dòng 1 của JSON; hãy viết JSON đúng cú pháp, mỗi số liệu như {"label": "Xã đạt chuẩn", "value": 62}',
        'vi',
      ],
    ] as const) {
      const [el] = await createFaultyTile({ src: csv(text), lang });
      expect(mistakeOf(el)).to.equal(expected);
      expect(find(el, '[part=retry]')).to.equal(undefined);
    }
  });

  it('shows the right figures of a file with a mistake in another row, and reports the column and the row of the mistake', async () => {
    forgetFiles();
    const file = csv('mã;chỉ tiêu;giá trị\na;Xã đạt chuẩn;12.02\nb;Hộ nghèo;5').replace('#a', '');
    const right = await createTile({ src: `${file}#b` });
    await waitUntil(() => sentence(right) === 'Hộ nghèo: 5');
    const [wrong, error] = await createFaultyTile({ src: `${file}#a` });
    expect(mistakeOf(wrong)).to.equal('Xã đạt chuẩn: Không đọc được “12.02” ở cột “giá trị”; hãy viết 12,02');
    expect(lines(wrong)).to.deep.equal(['Xã đạt chuẩn']);
    const { problem, text, field, column, row, suggestion, label, id } = error;
    expect([problem, text, field, column, row, suggestion, label, id]).to.deep.equal([
      'unread',
      '12.02',
      'value',
      'giá trị',
      2,
      '12,02',
      'Xã đạt chuẩn',
      'a',
    ]);
  });

  it('reads a file by `ignore-columns` and `number-format`, with one request for tiles with different values of these', async () => {
    forgetFiles();
    const file = csv('mã;chỉ tiêu;giá trị;người nhập\na;X;1,200.5;An');
    const { requests, restore } = watchRequests();
    try {
      const [strict] = await createFaultyTile({ src: file });
      expect(statusOf(strict)).to.match(/^Không có mục nào tên “người nhập”/);
      const box = await fixture(
        html`<div>
          <mtqg-indicator src=${file} ignore-columns="Người nhập; STT" number-format="en"></mtqg-indicator>
        </div>`,
      );
      await waitUntil(() => sentence(box.firstElementChild!) === 'X: 1.200,5');
      expect(requests).to.have.length(1);
    } finally {
      restore();
    }
  });

  it('reads a file again after `number-format` or `ignore-columns` was changed or removed', async () => {
    const el = await createTile({ src: csv('mã;chỉ tiêu;giá trị;đơn vị\na;X;1,234;tấn') });
    await waitUntil(() => sentence(el) === 'X: 1,234 tấn');
    el.setAttribute('number-format', 'en');
    await waitUntil(() => sentence(el) === 'X: 1.234 tấn');
    el.removeAttribute('number-format');
    await waitUntil(() => sentence(el) === 'X: 1,234 tấn');

    const [faulty] = await createFaultyTile({ src: csv('mã;chỉ tiêu;giá trị;người nhập\na;X;5;An') });
    expect(statusOf(faulty)).to.match(/^Không có mục nào tên “người nhập”/);
    faulty.setAttribute('ignore-columns', 'Người nhập');
    await waitUntil(() => sentence(faulty) === 'X: 5');
  });

  it('reads a record of the page by `number-format`, unless the record has its own', async () => {
    const record = { label: 'X', value: '1.234', unit: 'tấn' };
    const el = await createTile({ record, numberFormat: 'en' });
    expect(sentence(el)).to.equal('X: 1,234 tấn');
    el.removeAttribute('number-format');
    el.numberFormat = undefined;
    await el.updateComplete;
    expect(sentence(el)).to.equal('X: 1.234 tấn');
    const own = await createTile({ record: { ...record, numberFormat: 'vi' }, numberFormat: 'en' });
    expect(sentence(own)).to.equal('X: 1.234 tấn');
  });

  it('loads the figure of `src` after the page removed its record with `undefined` or `null`', async () => {
    for (const nothing of [undefined, null] as unknown as [undefined, undefined]) {
      const el = await createTile({ src: csv('mã;chỉ tiêu;giá trị\na;X;5') });
      await waitUntil(() => sentence(el) === 'X: 5');
      el.record = nothing;
      await el.updateComplete;
      expect(sentence(el)).to.equal(undefined);
      await waitUntil(() => sentence(el) === 'X: 5');
      el.record = { label: 'X', value: 6 };
      await el.updateComplete;
      expect(sentence(el)).to.equal('X: 6');
      el.record = nothing;
      await waitUntil(() => sentence(el) === 'X: 5');
    }
  });

  it('keeps a record of the page when the attributes of the file change', async () => {
    const el = await createTile({
      src: csv('mã;chỉ tiêu;giá trị;kỳ\na;X;5;2022\na;X;6;2023'),
      period: '2022',
    });
    await waitUntil(() => sentence(el)?.startsWith('X: 5'));
    el.record = { label: 'X', value: 7 };
    await el.updateComplete;
    el.period = '2023';
    await aTimeout(100);
    expect(sentence(el)).to.equal('X: 7');
  });

  it('asks on an English page whether `1,234` ha is Vietnamese or English, but not for a number of a file', async () => {
    const [el] = await createFaultyTile({ lang: 'en', label: 'X', value: '1,234', unit: 'ha' });
    expect(statusOf(el)).to.match(/“1,234” in the attribute “value” may be Vietnamese or English/);
    const src = csv('mã;chỉ tiêu;giá trị;đơn vị\na;X;1,234;ha');
    const ofFile = await createTile({ lang: 'en', src });
    await waitUntil(() => sentence(ofFile) === 'X: 1.234 ha');
    expect(sentence(await createTile({ lang: 'vi', label: 'X', value: '1,234', unit: 'ha' }))).to.equal(
      'X: 1,234 ha',
    );
  });

  it('names headings, groups and charts with words in place of a minus or dash', async () => {
    const heading = await createTile({ label: 'Chỉ số −5', value: 1, headingLevel: 3 });
    expect(find(heading, 'h3')!.getAttribute('aria-label')).to.equal('Chỉ số âm 5');
    expect(find(heading, 'h3')!.textContent).to.equal('Chỉ số −5');
    const plain = await createTile({ label: 'Hộ nghèo', value: 1, headingLevel: 3 });
    expect(find(plain, 'h3')!.hasAttribute('aria-label')).to.equal(false);
    const group = await createTile({ label: 'Tỷ lệ 5-7', value: 1, grouped: true });
    expect(find(group, '[part=base]')!.getAttribute('aria-label')).to.equal('Tỷ lệ 5 đến 7');
    const chart = await createSeriesTile({
      record: { label: 'Nhóm 3-5', unit: 'xã', series: 'Quận 1-3: 4; Quận 4-6: 5' },
    });
    expect(find(chart, 'input')!.getAttribute('aria-label')).to.equal('Nhóm 3 đến 5');
    expect(find(chart, 'input')!.getAttribute('aria-valuetext')).to.equal('Quận 4 đến 6: 5\u00a0xã');
    const namesInTable = ['Nhóm 3 đến 5', 'Quận 1 đến 3', 'Quận 4 đến 6'];
    expect(all(chart, 'table .heard').map(textOf)).to.deep.equal(namesInTable);
  });

  it('finds the only record of a file without an id, and an id in decomposed letters', async () => {
    const only = await createTile({ src: csv('mã;chỉ tiêu;giá trị\na;X;5').replace('#a', '') });
    await waitUntil(() => sentence(only) === 'X: 5');
    const id = 'hộ-nghèo';
    const file = csv(`mã;chỉ tiêu;giá trị\n${id};X;5\nb;Y;6`).replace('#a', '');
    const decomposed = await createTile({ src: `${file}#${id.normalize('NFD')}` });
    await waitUntil(() => sentence(decomposed) === 'X: 5');
    const [several] = await createFaultyTile({ src: file });
    expect(statusOf(several)).to.equal('Địa chỉ không ghi chỉ tiêu nào; hiện có: hộ-nghèo, b');
  });

  it('shows its label while it loads and after a failure, and its label and period without a figure', async () => {
    const loading = await createTile({ label: 'Hộ nghèo', load: never });
    expect(lines(loading)).to.deep.equal(['Hộ nghèo']);
    const failed = await createTile({ label: 'Hộ nghèo', load: failing });
    expect(lines(failed)).to.deep.equal(['Hộ nghèo']);
    expect(statusOf(failed)).to.equal('Không tải được số liệu');
    const empty = await createTile({ label: 'Hộ nghèo', period: '2026' });
    expect(lines(empty)).to.deep.equal(['Hộ nghèo', 'Năm 2026']);
    expect(statusOf(empty)).to.equal('Chưa có số liệu');
    expect(sentence(empty)).to.equal('Hộ nghèo: Chưa có số liệu, năm 2026');
    const bare = await createTile({});
    expect(lines(bare)).to.deep.equal([]);
    expect(statusOf(bare)).to.equal('Chưa có số liệu');
  });

  it('shows the content between its tags until it has a figure', async () => {
    const printed = html`<p>62/127 xã đạt chuẩn</p>`;
    const el = await createTile({ label: 'Xã đạt chuẩn', load: failing }, printed);
    expect(el.querySelector('p')!.offsetHeight).to.be.above(0);
    expect(lines(el)).to.deep.equal([]);
    el.record = { label: 'Xã đạt chuẩn', value: 62 };
    await el.updateComplete;
    expect(el.querySelector('p')!.offsetHeight).to.equal(0);
    expect(lines(el)).to.deep.equal(['Xã đạt chuẩn', '62']);
  });

  it('shows the content between its tags also beside a mistake', async () => {
    const el = await createTile({ label: 'X', value: '12.02' }, html`<p>12,02 tiêu chí</p>`);
    expect(el.querySelector('p')!.offsetHeight).to.be.above(0);
    expect(statusOf(el)).to.equal('X: không đọc được “12.02” ở thuộc tính “value”; hãy viết 12,02');
  });

  it('shows when the figure was loaded if a newer figure fails to load', async () => {
    const begun = formatVietnamTime(Date.now());
    let hasFailed = false;
    const load = () => (hasFailed ? failing() : Promise.resolve({ label: 'X', value: 1, source: 'Báo cáo' }));
    const el = await createTile({ load });
    await waitUntil(() => lines(el).includes('1'));
    expect(lines(el).at(-1)).to.equal('Nguồn: Báo cáo');
    hasFailed = true;
    const parent = el.parentElement!;
    el.remove();
    setTimeout(() => parent.append(el));
    await oneEvent(el, 'mtqg-error');
    await el.updateComplete;
    const day = begun.slice(0, 10).split('-').reverse().join('/');
    expect(lines(el).at(-1)).to.match(new RegExp(`^Nguồn: Báo cáo · Số liệu lúc \\d\\d:\\d\\d, ${day}$`));
    expect(statusOf(el)).to.equal(undefined);
  });

  it('reports an address that is not http, and does not leave out its link silently', async () => {
    for (const [field, attribute] of [
      ['sourceHref', 'source-href'],
      ['method', 'method'],
    ] as const)
      for (const address of ['javascript:alert(1)', 'data:,', 'http://[']) {
        const el = await createTile({ record: { label: 'X', value: 1, source: 'Nguồn', [field]: address } });
        expect(all(el, 'a')).to.have.length(0);
        expect(mistakeOf(el)).to.equal(
          `X: Không đọc được “${address}” ở thuộc tính “${attribute}”; hãy viết /bao-cao.html`,
        );
      }
  });

  it('shows the last point of a series, and then the point that the reader chooses by keyboard or pointer', async () => {
    const el = await createSeriesTile();
    const input = find(el, 'input') as HTMLInputElement;
    const chosen = () => [textOf(find(el, '.line p')), input.getAttribute('aria-valuetext')];
    expect(chosen()).to.deep.equal(['2023: 96,5%', '2023: 96,5%']);
    input.focus();
    await sendKeys({ press: 'ArrowLeft' });
    await el.updateComplete;
    expect(chosen()).to.deep.equal(['2022: 94,8%', '2022: 94,8%']);
    await sendKeys({ press: 'Home' });
    await el.updateComplete;
    expect(chosen()).to.deep.equal(['2019: 88,2%', '2019: 88,2%']);
    const { width } = input.getBoundingClientRect();
    const middle = { clientX: input.getBoundingClientRect().left + width / 2, bubbles: true };
    input.dispatchEvent(new PointerEvent('pointermove', middle));
    await el.updateComplete;
    expect(chosen()[0], 'with the decimals as published').to.equal('2021: 91,0%');
    input.dispatchEvent(new PointerEvent('pointerleave'));
    await el.updateComplete;
    expect(chosen()[0]).to.equal('2023: 96,5%');
  });

  it('shows a series as a table when the reader opens it', async () => {
    const el = await createSeriesTile();
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

  it('begins the line of the chosen point and each row of the table with a capital', async () => {
    const el = await createTile({
      record: { label: 'X', value: 6, series: 'Q1/2023: 5; quý II/2023: 6' },
    });
    await waitUntil(() => find(el, '.line p'), 'the series is missing');
    expect(textOf(find(el, '.line p'))).to.equal('Quý II/2023: 6');
    expect(all(el, 'tbody th').map(textOf)).to.deep.equal(['Quý I/2023', 'Quý II/2023']);
  });

  it('shows a series without a figure as a chart, or as lines in a layout without room for a chart', async () => {
    const record = { label: 'Hộ nghèo', series: '2021: 5; 2022: 4', unit: 'hộ', also: 'chiếm 3%' };
    const tile = await createSeriesTile({ record });
    const expected = 'Hộ nghèo: năm 2021 là 5 hộ, năm 2022 là 4 hộ, chiếm 3%';
    expect(sentence(tile)).to.equal(expected);
    expect(find(tile, '[part=value]'), 'a point as the figure').to.equal(undefined);
    expect(statusOf(tile)).to.equal(undefined);
    expect(all(tile, '[part=also]').map(textOf)).to.deep.equal(['Chiếm 3%']);
    for (const layout of ['row', 'compact']) {
      const small = await createTile({ record, layout });
      expect(sentence(small)).to.equal(expected);
      expect(find(small, '[part=value]')).to.equal(undefined);
      expect(all(small, '[part=also]').map(textOf)).to.deep.equal([
        'Năm 2021: 5 hộ',
        'Năm 2022: 4 hộ',
        'Chiếm 3%',
      ]);
    }
  });

  it('draws no line for one point, and a flat line for equal values', async () => {
    const one = await createTile({ record: { ...fullRecord, series: '2023: 96,5' } });
    await aTimeout(50);
    expect(find(one, 'input')).to.equal(undefined);
    const flat = await createSeriesTile({
      record: { label: 'Số xã', value: 5, unit: 'xã', period: '2023', series: '2021: 5; 2022: 5; 2023: 5' },
    });
    // Three points in percent from the left and from the top: a line in the middle.
    expect(find(flat, 'polyline')!.getAttribute('points')).to.equal('0,50 50,50 100,50');
  });

  for (const layout of LAYOUTS)
    it(`keeps everything inside its box at 160 px: ${layout}`, async () => {
      const box = await fixture<HTMLElement>(html`<div style="width: 160px"></div>`);
      for (const record of [
        fullRecord,
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
        if (record === fullRecord && !/row|compact/.test(layout)) await waitUntil(() => find(el, 'input'));
        const base = find(el, '[part=base]')!;
        expect(el.offsetWidth).to.equal(160);
        expect(base.scrollWidth, record.label).to.be.at.most(base.clientWidth);
        const edge = el.getBoundingClientRect().right;
        for (const line of all(el, '[part=base] > [part] *'))
          expect(line.getBoundingClientRect().right, textOf(line)).to.be.at.most(edge);
      }
    });

  it('aligns the figures of a row of tiles', async () => {
    const box = await fixture<HTMLElement>(html`<div style="display: grid; width: 720px"></div>`);
    box.style.gridTemplateColumns = 'repeat(3, 1fr)';
    for (const record of [
      { label: 'Xã', value: 62, of: 127, unit: 'xã' },
      // Two lines, in narrow and in wide fonts: a tile reserves two lines for its label.
      { label: 'Tỷ lệ giảm nghèo dân tộc ít người', value: '7,67', unit: '%', planRatio: '127,76' },
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
    const words = document.createRange();
    words.selectNodeContents(find(tiles[1]!, '[part=label]')!);
    const lines = new Set([...words.getClientRects()].map(({ top }) => top));
    expect(lines.size, 'lines of the second label').to.equal(2);
    const baseline = (el: Element) => {
      // An empty box stands on the baseline of the text.
      const marker = Object.assign(document.createElement('i'), { style: 'display: inline-block' });
      find(el, 'b')!.append(marker);
      const { bottom } = marker.getBoundingClientRect();
      marker.remove();
      return Math.round(bottom);
    };
    expect(new Set(tiles.map(baseline)).size).to.equal(1);
    expect(new Set(tiles.map(({ offsetHeight }) => offsetHeight)).size).to.equal(1);
  });

  it('reserves room while it loads, and is as high as its figure afterwards', async () => {
    for (const layout of LAYOUTS) {
      const loading = await createTile({ load: never, layout });
      // 13.75em, 6.5em and 8em, with 16 px for each.
      const reserved = { tile: 220, headline: 220, row: 104, compact: 128 }[layout];
      expect(loading.offsetHeight, layout).to.equal(reserved);
      loading.style.setProperty('--mtqg-min-height', '300px');
      expect(loading.offsetHeight, layout).to.equal(300);
      loading.record = { label: 'X', value: 1 };
      await loading.updateComplete;
      expect(loading.offsetHeight, layout).to.be.below(reserved);
      const failed = await createTile({ load: failing, layout });
      expect(failed.offsetHeight, layout).to.be.below(reserved);
    }
  });

  it('is, with most published figures, about as high as while it loads', async () => {
    const records = parseFigures(new Uint8Array(await (await fetch(FILE)).arrayBuffer()), 'text/csv');
    // Widths in digits, so that as many letters stand on a line in a wide font as in a narrow one. A digit is about 9 px wide.
    for (const width of [22, 28, 35, 44]) {
      const box = await fixture<HTMLElement>(html`<div style="font-size: 16px; width: ${width}ch"></div>`);
      const el = Object.assign(document.createElement('mtqg-indicator'), { load: never });
      box.append(el);
      await el.updateComplete;
      const reserved = el.offsetHeight;
      const differences: number[] = [];
      for (const id of Object.keys(published)) {
        el.record = records.read(id);
        await el.updateComplete;
        differences.push(Math.abs(el.offsetHeight - reserved));
      }
      const middle = Math.floor(differences.length / 2);
      const median = differences.sort((a, b) => a - b)[middle]!;
      const twoLines = 40;
      expect(median, `${width} digits: ${differences.join(' ')}`).to.be.at.most(twoLines);
    }
  });

  it('reserves the lines of --mtqg-lines for the label, in every layout and width', async () => {
    for (const layout of LAYOUTS) {
      for (const width of [160, 400]) {
        const box = await fixture<HTMLElement>(html`<div style="width: ${width}px; --mtqg-lines: 5"></div>`);
        const el = Object.assign(document.createElement('mtqg-indicator'), {
          layout,
          label: 'X',
          value: '1',
        });
        box.append(el);
        await el.updateComplete;
        const label = find(el, '[part=label]')!;
        const lineHeight = Number.parseFloat(getComputedStyle(label).lineHeight);
        expect(label.offsetHeight / lineHeight, `${layout}, ${width} px`).to.be.closeTo(5, 0.1);
      }
    }
  });

  const states: Record<string, object> = {
    'in English': { record: fullRecord, lang: 'en', good: 'down' },
    'in dark': { record: fullRecord, theme: 'dark', good: 'up' },
    'in red': { record: fullRecord, theme: 'red', layout: 'headline' },
    loading: { label: 'Hộ nghèo', load: never },
    empty: { label: 'Hộ nghèo' },
    failed: { label: 'Hộ nghèo', load: failing },
    'failed, in English': { label: 'Poor households', load: failing, lang: 'en' },
    'with a mistake': { label: 'Hộ nghèo', value: '12.02' },
    'with a mistake, in dark': { label: 'Hộ nghèo', value: '12.02', theme: 'dark' },
    ...Object.fromEntries(
      LAYOUTS.flatMap((layout) => [
        [layout, { record: fullRecord, layout, good: 'up' }],
        [`${layout}, changed for the worse`, { record: fullRecord, layout, good: 'down' }],
        [
          `${layout}, in English, dark`,
          { record: fullRecord, layout, good: 'up', lang: 'en', theme: 'dark' },
        ],
      ]),
    ),
  };
  for (const [state, { theme, ...properties }] of Object.entries(states) as [string, { theme?: string }][]) {
    it(`is accessible: ${state}`, async () => {
      const el = await createTile(properties);
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
