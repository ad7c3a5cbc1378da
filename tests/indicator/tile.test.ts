import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/define/indicator.ts';
import type { IndicatorError, MtqgErrorEvent, MtqgIndicator } from '../../src/index.ts';
import { recordConsole, replace, restorePage } from '../shared/page-changes.ts';
import { all, find, textOf } from '../shared/shadow-dom.ts';
import { waitUntil } from '../shared/wait-until.ts';

const FILE = '/demo/pages/chi-tieu.csv';
const LAYOUTS = ['tile', 'row', 'compact', 'headline'] as const;
const failing = () => Promise.reject(new Error('không trả lời'));

async function createTile(properties: object): Promise<MtqgIndicator> {
  const el = await fixture<MtqgIndicator>(html`<mtqg-indicator></mtqg-indicator>`);
  Object.assign(el, properties);
  await aTimeout(0);
  await el.updateComplete;
  // The first tile with a mistake loads the sentences of mistakes.
  const loadsFigure = 'load' in properties || 'src' in properties;
  if (!loadsFigure) await waitUntil(() => find(el, '[part=base]')!.getAttribute('aria-busy') === 'false');
  return el;
}

const label = (el: Element) => find(el, '[part=label]');
const sentence = (el: Element) => textOf(find(el, '.sentence'));
/** The role and the accessible name of the box. */
const roleAndName = (el: Element) => {
  const base = find(el, '[part=base]')!;
  return [base.getAttribute('role'), base.getAttribute('aria-label')];
};

afterEach(restorePage);

describe('the reports of an <mtqg-indicator> to its author', () => {
  /** What the console and the event say when a tile with this file or record is added to the page. */
  async function report(properties: object, file?: Response): Promise<{ warning: string; error: Error }> {
    const warnings = recordConsole('warn');
    if (file) replace(window, 'fetch', () => Promise.resolve(file));
    const box = await fixture(html`<div></div>`);
    const el = Object.assign(document.createElement('mtqg-indicator'), properties);
    setTimeout(() => box.append(el));
    const { error } = (await oneEvent(box, 'mtqg-error')) as MtqgErrorEvent;
    await waitUntil(() => warnings.length > 0, 'the console has no warning');
    expect(warnings).to.have.length(1);
    expect(warnings[0], 'the error is not printed behind its sentence').to.have.length(1);
    return { warning: String(warnings[0]![0]), error: error as Error };
  }

  it('are a sentence with the address, the indicator and the row of a mistake in a file', async () => {
    const rows = 'mã;chỉ tiêu;giá trị\na;Hộ nghèo;12.02';
    for (const [name, file, sentence] of [
      ['trong', '', 'the file of figures is empty; check its address and content'],
      [
        'trang',
        '<!doctype html><p>x',
        'this is an HTML page, not a file of figures; check the address of the file',
      ],
      ['so-anh', rows, 'Hộ nghèo: cannot read “12.02” in the column “giá trị”; write 12,02 (row 2)'],
      [
        'thieu-ma',
        `${rows.replace('12.02', '1')}\n;Y;2`,
        'row 3 has “Y” but no id; add an id or remove the row',
      ],
    ] as const) {
      const src = `/${name}.csv#a`;
      const { warning, error } = await report({ src }, new Response(file));
      expect(warning).to.equal(`mtqg-indicator: ${src}: ${sentence}`);
      expect(error.message).to.match(/^mtqg-indicator: [a-z-]+( “[^”]+”)? \(.*\)$/);
      expect(error.message).to.include(`file ${new URL(`/${name}.csv`, location.href).href}`);
      expect(error).to.have.property('file', new URL(`/${name}.csv`, location.href).href);
      restorePage();
    }
  });

  it('are a sentence with the indicator for a mistake in an attribute', async () => {
    const { warning } = await report({ label: 'Hộ nghèo', value: '12.03' });
    expect(warning).to.equal(
      'mtqg-indicator: Hộ nghèo: cannot read “12.03” in the attribute “value”; write 12,03',
    );
  });

  it('name the address and the status of a file that the server does not have', async () => {
    const { warning, error } = await report({ src: '/mat.csv#a' }, new Response('', { status: 404 }));
    const message = `mtqg-indicator: ${new URL('/mat.csv', location.href).href} answered 404 (not found); check the address in src; upper and lower case differ`;
    expect([warning, error.message]).to.deep.equal([message, message]);
  });
});

describe('the heading of an <mtqg-indicator>', () => {
  it('is the label with heading-level, and the sentence does not repeat it', async () => {
    const el = await createTile({ label: 'Xã đạt chuẩn', value: '62', unit: 'xã', period: '2023' });
    expect(label(el)!.localName).to.equal('p');
    expect(label(el)!.getAttribute('aria-hidden')).to.equal('true');
    expect(sentence(el)).to.equal('Xã đạt chuẩn: 62 xã, năm 2023');
    el.setAttribute('heading-level', '4');
    await el.updateComplete;
    expect(label(el)!.matches('h3[aria-level="4"]')).to.equal(true);
    expect(label(el)!.hasAttribute('aria-hidden')).to.equal(false);
    expect(textOf(label(el))).to.equal('Xã đạt chuẩn');
    expect(sentence(el)).to.equal('62 xã, năm 2023');
    el.removeAttribute('heading-level');
    await el.updateComplete;
    expect(label(el)!.localName).to.equal('p');
  });

  it('looks like a label that is not a heading', async () => {
    const el = await createTile({ label: 'Xã đạt chuẩn', value: '62' });
    const getLook = () => {
      const { fontSize, fontWeight, lineHeight, margin, color } = getComputedStyle(label(el)!);
      return [fontSize, fontWeight, lineHeight, margin, color, label(el)!.offsetHeight];
    };
    const plain = getLook();
    el.headingLevel = 2;
    await el.updateComplete;
    expect(getLook()).to.deep.equal(plain);
  });

  it('is also shown above a failure and above a mistake', async () => {
    for (const [properties, status] of [
      [{ label: 'Hộ nghèo', load: failing }, 'Không tải được số liệu'],
      [{ label: 'Hộ nghèo', value: '12.02' }, 'Không đọc được “12.02” ở thuộc tính “value”; hãy viết 12,02'],
    ] as const) {
      const el = await createTile({ ...properties, headingLevel: 3 });
      expect(label(el)!.matches('h3[aria-level="3"]')).to.equal(true);
      expect(textOf(label(el))).to.equal('Hộ nghèo');
      expect(textOf(find(el, '[part=status] p'))).to.equal(status);
    }
  });

  it('has a level from 2 to 6; any other level is reported once, and the figure is shown without a heading', async () => {
    for (const level of ['1', '7', 'h3', '2,5']) {
      const warnings = recordConsole('warn');
      const box = await fixture(html`<div></div>`);
      const el = document.createElement('mtqg-indicator');
      Object.assign(el, { label: 'Hộ nghèo', value: '5' });
      el.setAttribute('heading-level', level);
      setTimeout(() => box.append(el));
      const { error } = (await oneEvent(box, 'mtqg-error')) as MtqgErrorEvent;
      const { problem, text, field } = error as IndicatorError;
      expect([problem, text, field]).to.deep.equal(['unread', level, 'headingLevel']);
      el.requestUpdate();
      await el.updateComplete;
      await waitUntil(() => warnings.length > 0);
      const ours = warnings.filter(([message]) => String(message).startsWith('mtqg-indicator'));
      expect(ours).to.deep.equal([
        [`mtqg-indicator: cannot read “${level}” in the attribute “heading-level”; write 2, 3, 4, 5, 6`],
      ]);
      expect(label(el)!.localName).to.equal('p');
      expect(sentence(el)).to.equal('Hộ nghèo: 5');
      restorePage();
    }
  });
});

describe('a grouped <mtqg-indicator>', () => {
  it('has the role `group` and the label as its name, and without `grouped` no role', async () => {
    const el = await createTile({ label: 'Xã đạt chuẩn', value: '62' });
    expect(roleAndName(el)).to.deep.equal([null, null]);
    el.setAttribute('grouped', 'true');
    await el.updateComplete;
    expect(roleAndName(el)).to.deep.equal(['group', 'Xã đạt chuẩn']);
  });

  it('has the label as its name also without a figure: after a failure, and with a mistake in the record', async () => {
    const failed = await createTile({ label: 'Hộ nghèo', load: failing, grouped: true });
    expect(roleAndName(failed)).to.deep.equal(['group', 'Hộ nghèo']);
    const faulty = await createTile({ record: { label: 'Hộ nghèo', value: '1.2' }, grouped: true });
    expect(roleAndName(faulty)).to.deep.equal(['group', 'Hộ nghèo']);
    const unnamed = await createTile({ grouped: true });
    expect(roleAndName(unnamed)).to.deep.equal(['group', null]);
  });

  for (const layout of LAYOUTS)
    it(`is accessible with and without a heading, with a figure, a failure, a mistake and nothing: ${layout}`, async () => {
      for (const properties of [
        {
          label: 'Xã đạt chuẩn',
          value: '62',
          of: '127',
          planRatio: '90',
          source: 'Báo cáo',
          series: '1: 2; 2: 3',
        },
        { label: 'Hộ nghèo', load: failing },
        { label: 'Hộ nghèo', value: '12.02' },
        { label: 'Hộ nghèo' },
      ]) {
        for (const headingLevel of [undefined, 4]) {
          const el = await createTile({ ...properties, layout, headingLevel, grouped: true });
          // The levels before this heading are those of the page.
          await expect(el).to.be.accessible({ ignoredRules: ['heading-order'] });
        }
      }
    });
});

describe('the box of an <mtqg-indicator>', () => {
  it('has a minimum height with a figure, and is lower with a failure or a mistake', async () => {
    const toPixels = (em: number) => em * 16;
    const minimumHeight = toPixels(11);
    const shown = await createTile({ label: 'X', value: '1' });
    expect(shown.offsetHeight).to.equal(minimumHeight);
    const failed = await createTile({ label: 'X', load: failing });
    const faulty = await createTile({ label: 'X', value: '1.2' });
    for (const el of [failed, faulty]) expect(el.offsetHeight).to.be.below(minimumHeight);
    const compact = await createTile({ label: 'X', value: '1', layout: 'compact' });
    expect(compact.offsetHeight, 'a compact tile has no minimum height').to.be.below(toPixels(6));
  });

  it('breaks long words instead of overflowing', async () => {
    const box = await fixture<HTMLElement>(html`<div style="width: 160px"></div>`);
    const word = 'Chỉtiêukhôngcódấucáchởgiữacáctừ';
    const el = Object.assign(document.createElement('mtqg-indicator'), {
      label: word,
      value: '1',
      note: word,
    });
    box.append(el);
    await el.updateComplete;
    const base = find(el, '[part=base]')!;
    expect(base.scrollWidth).to.be.at.most(base.clientWidth);
    for (const part of all(el, '[part=label], [part=footer]'))
      expect(part.scrollWidth).to.be.at.most(part.clientWidth);
  });

  it('has figures of one size in a row of tiles, with short and long units', async () => {
    const box = await fixture<HTMLElement>(html`<div style="display: grid"></div>`);
    const records = [
      { label: 'A', value: '62', of: '127', unit: 'xã' },
      { label: 'B', value: '39,82', unit: 'triệu đồng/người' },
      { label: 'C', value: '12,02', unit: 'tiêu chí/xã', qualifier: 'bình quân' },
    ];
    for (const record of records)
      box.append(Object.assign(document.createElement('mtqg-indicator'), { record }));
    await aTimeout(0);
    const sizes = () => [...box.children].map((el) => getComputedStyle(find(el, '[part=value] b')!).fontSize);
    // In a tile below 240 px, figures have the smaller of two sizes.
    // In a wide font, the tiles are wider, so that the same figures fit.
    for (const [width, size] of [
      ['max(200px, 22ch)', '28px'],
      ['max(260px, 29ch)', '38px'],
      ['max(400px, 44ch)', '38px'],
    ] as const) {
      box.style.gridTemplateColumns = `repeat(3, ${width})`;
      expect(sizes(), width).to.deep.equal([size, size, size]);
    }
  });

  it('has a smaller figure if the figure would not fit', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const el = Object.assign(document.createElement('mtqg-indicator'), { label: 'X', text: '111/2024/QH15' });
    box.append(el);
    await el.updateComplete;
    const figure = find(el, '[part=value] b')!;
    const minimumPadding = 12;
    const sizes = [160, 200, 260, 400, 720].map((width) => {
      box.style.width = `${width}px`;
      const { right } = figure.getBoundingClientRect();
      expect(right, `${width} px`).to.be.at.most(el.getBoundingClientRect().right - minimumPadding);
      return Number.parseFloat(getComputedStyle(figure).fontSize);
    });
    expect(sizes[0], 'in the narrowest tile').to.be.within(12, 27);
    expect(sizes.at(-1), 'in the widest tile').to.equal(38);
    expect(sizes).to.deep.equal([...sizes].sort((a, b) => a - b));
  });

  it('has a smaller figure in a page with a wide font, such as Verdana', async () => {
    const sheet = document.createElement('style');
    // The first of these fonts that is installed. Those that are not wide are enlarged until their letters are as wide as those of Verdana.
    const fonts = {
      Verdana: 100,
      'DejaVu Sans': 100,
      'Noto Sans': 112,
      'Liberation Sans': 115,
      Arial: 115,
      Helvetica: 115,
    };
    const rules = Object.entries(fonts).flatMap(([name, percent]) =>
      [400, 700].map((weight) => {
        const full = weight === 700 ? `${name} Bold` : name;
        return `@font-face { font-family: "Wide ${name}"; font-weight: ${weight}; src: local("${full}"); size-adjust: ${percent}% }`;
      }),
    );
    const families = Object.keys(fonts).map((name) => `"Wide ${name}"`);
    sheet.textContent = `${rules.join(' ')} .wide { font-family: ${families.join()} }`;
    document.head.append(sheet);
    try {
      // The promise of a font that is not installed is rejected.
      const loads = families.flatMap((family) => [`400 16px ${family}`, `700 16px ${family}`]);
      await Promise.allSettled(loads.map((font) => document.fonts.load(font)));
      const digit = await fixture<HTMLElement>(
        html`<div class="wide" style="width: 1ch; font-size: 100px"></div>`,
      );
      expect(digit.getBoundingClientRect().width, 'the width of a digit of 100 px').to.be.within(62, 68);
      for (const properties of [
        { value: '1.234.567.890' },
        { value: '12,02', unit: 'tiêu chí/xã', qualifier: 'bình quân' },
        { text: '111/2024/QH15' },
      ])
        for (const width of [160, 200, 260]) {
          const box = await fixture<HTMLElement>(html`<div class="wide" style="width: ${width}px"></div>`);
          const el = Object.assign(document.createElement('mtqg-indicator'), { label: 'X', ...properties });
          box.append(el);
          await el.updateComplete;
          const { right } = find(el, '[part=value] b')!.getBoundingClientRect();
          expect(right, `${JSON.stringify(properties)}, ${width} px`).to.be.at.most(
            box.getBoundingClientRect().right - 1,
          );
        }
    } finally {
      sheet.remove();
    }
  });
});

describe('the main figure of an <mtqg-indicator>', () => {
  /** All words of the main figure, and the words that are shown large. */
  const figure = (el: Element) => [textOf(find(el, '[part=value]')), textOf(find(el, '[part=value] b'))];

  it('is the change in a tile without other figures, with an arrow, large digits and, if a direction is desired, a colour', async () => {
    for (const [properties, text, large, tone] of [
      [
        { change: '3,02%', previousPeriod: 'cùng kỳ' },
        '▲ Tăng 3,02% so với cùng kỳ (thuận lợi)',
        '3,02%',
        'good',
      ],
      [{ change: '-12', changeUnit: 'hộ' }, '▼ Giảm 12 hộ (chưa thuận lợi)', '12', 'bad'],
      [{ change: 'tăng khoảng 12 hộ' }, '▲ Tăng khoảng 12 hộ (thuận lợi)', '12', 'good'],
    ] as const) {
      const el = await createTile({ label: 'X', ...properties, good: 'up' });
      expect(figure(el), JSON.stringify(properties)).to.deep.equal([text, large]);
      expect(find(el, '[part=value]')!.className).to.equal(tone);
      expect(all(el, '[part=change]')).to.have.length(0);
    }
  });

  it('has large words if there is no number', async () => {
    for (const [properties, text] of [
      [{ value: '-' }, 'Không phát sinh'],
      [{ rank: 'đứng đầu cả nước' }, 'Đứng đầu cả nước'],
    ] as const) {
      const el = await createTile({ label: 'X', ...properties });
      expect(figure(el)).to.deep.equal([text, text]);
      expect(find(el, '[part=status]')).to.equal(undefined);
    }
  });

  it('has long words below the number on the screen, but in front of the number in the text that readers copy', async () => {
    const el = await createTile({
      label: 'X',
      value: '252',
      unit: 'thôn',
      qualifier: 'lũy kế',
      period: '2023',
    });
    expect(figure(el)[0]).to.equal('Lũy kế đến hết năm 2023: 252 thôn');
    const [words, number] = all(el, '[part=value] > span').map((span) => span.getBoundingClientRect());
    expect(words!.top).to.be.at.least(number!.bottom);
  });
});

/** The boxes of the letters of an element, one for each line and text. */
function boxesOfText(element: Element): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()];
}

describe('the lines of an <mtqg-indicator>', () => {
  it('do not end within a name, a remark in brackets or a comparison if a line has room for it', async () => {
    const el = await createTile({
      label: 'Chỉ tiêu giải ngân Trung ương giao (số minh họa)',
      value: '3.370',
      unit: 'tỷ đồng',
      planRatio: '59,9% dự toán Trung ương giao',
      change: '6,38',
      previousPeriod: '2022',
      source: 'Báo cáo năm của tỉnh',
      area: 'Xã Sơn Hải, huyện Bảo Thắng',
    });
    for (let width = 180; width <= 400; width += 10) {
      el.style.width = `${width}px`;
      for (const [part, words] of [
        ['label', 'Trung ương'],
        ['label', '(số minh họa)'],
        ['plan', 'Trung ương'],
        ['change', 'so với năm 2022'],
        ['footer', 'Sơn Hải'],
        ['footer', 'Bảo Thắng'],
      ] as const)
        expect(countLinesOf(find(el, `[part=${part}]`)!, words), `${words}, ${width} px`).to.equal(1);
    }
    el.style.width = '280px';
    expect(countLinesOf(find(el, '[part=plan]')!, 'dự toán Trung ương giao')).to.equal(1);
    expect(countLinesOf(find(el, '[part=footer]')!, 'Nguồn: Báo cáo năm của tỉnh')).to.equal(1);
  });

  it('have the same space between the label and a figure, words, a sign and a missing figure', async () => {
    for (const layout of LAYOUTS.filter((each) => each !== 'row')) {
      const spaces: number[] = [];
      for (const properties of [
        { value: '62' },
        { rank: 'đứng đầu cả nước' },
        { value: '-' },
        { period: '2026' },
        { load: failing },
      ]) {
        const el = await createTile({ label: 'Hộ nghèo', layout, ...properties });
        if ('load' in properties) await waitUntil(() => find(el, '[part=retry]'));
        el.style.width = '200px'; // The button is below the sentence, also in a narrow font.
        const text = find(el, '[part=value] b, [part=status] p')!;
        const fontSize = parseFloat(getComputedStyle(text).fontSize);
        const { top, bottom } = boxesOfText(text)[0]!;
        // Capital letters and digits reach about 0.36 of the font size above the middle of their line.
        const topOfLetters = (top + bottom) / 2 - 0.36 * fontSize;
        spaces.push(topOfLetters - label(el)!.getBoundingClientRect().bottom);
      }
      expect(spaces).to.have.length(5);
      for (const space of spaces)
        expect(space, `${layout}: ${spaces.join(', ')}`).to.be.closeTo(spaces[0]!, 3);
    }
  });
});

/** On how many lines words of an element stand. */
function countLinesOf(element: Element, words: string): number {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const letters: { node: Node; offset: number }[] = [];
  let text = '';
  while (walker.nextNode()) {
    const { data } = walker.currentNode as Text;
    for (let offset = 0; offset < data.length; offset++) letters.push({ node: walker.currentNode, offset });
    text += data;
  }
  const start = text.indexOf(words);
  expect(start, `${words} in ${text}`).to.be.at.least(0);
  const range = document.createRange();
  const middles = letters.slice(start, start + words.length).map(({ node, offset }) => {
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    const { top, bottom } = range.getBoundingClientRect();
    // In steps of 8 px, because letters of one line have almost the same middle.
    return Math.round((top + bottom) / 2 / 8);
  });
  return new Set(middles).size;
}

describe('the bars of an <mtqg-indicator>', () => {
  const labels = (el: Element) => all(el, '[part=bar-label]').map(textOf);

  it('have labels below them: for the mark at 100 %, and for each of two bars', async () => {
    const share = { label: 'X', value: '62', of: '127', unit: 'xã' };
    for (const [properties, expected] of [
      [share, []],
      [{ label: 'X', value: '62', planRatio: '90' }, ['Vạch: 100% kế hoạch']],
      [{ label: 'X', value: '62', planRatio: '90', planBy: 'Trung ương' }, ['Vạch: 100% kế hoạch']],
      [{ label: 'X', value: '62', planRatio: '90', planBy: 'cùng kỳ' }, ['Vạch: 100% cùng kỳ']],
      [
        { label: 'X', value: '62', unit: '%', planRatio: '65', planBy: 'chỉ tiêu giao', planTarget: '95' },
        ['Chỉ tiêu giao: 95%'],
      ],
      [
        { label: 'X', value: '3', planRatio: '59,9% dự toán Trung ương giao; 58% kế hoạch tỉnh giao' },
        ['Vạch: 100% dự toán', 'Vạch: 100% kế hoạch'],
      ],
      [{ ...share, planRatio: '90' }, ['Trong tổng số 127 xã', 'Vạch: 100% kế hoạch']],
      [{ ...share, planRatio: '90', lang: 'en' }, ['Of 127 xã', 'Mark: 100% of the plan']],
    ] as const) {
      const el = await createTile(properties);
      expect(labels(el), JSON.stringify(properties)).to.deep.equal(expected);
    }
  });

  it('have the line of their own plan below them, and a label of one line', async () => {
    const planRatio = '59,9% dự toán Trung ương giao; 58% dự toán HĐND tỉnh giao';
    const el = await createTile({ label: 'X', value: '3.370', unit: 'tỷ đồng', planRatio });
    el.style.width = '280px';
    const shown = all(el, '[part=bar], [part=bar-label], [part=plan]');
    expect(shown.map((each) => textOf(each))).to.deep.equal([
      '',
      'Vạch: 100% dự toán',
      'Bằng 59,9% dự toán Trung ương giao',
      '',
      'Vạch: 100% dự toán',
      'Bằng 58% dự toán HĐND tỉnh giao',
    ]);
    const tops = shown.map((each) => each.getBoundingClientRect().top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    for (const each of all(el, '[part=bar-label]')) expect(each.offsetHeight).to.be.below(25);
  });

  it('have a label beyond the mark if it is too long for its side', async () => {
    const el = await createTile({
      label: 'X',
      value: '62',
      unit: '%',
      planRatio: '65',
      planBy: 'chỉ tiêu Trung ương giao',
      planTarget: '95',
    });
    el.style.width = '280px';
    const text = find(el, '[part=bar-label]')!;
    expect(textOf(text)).to.equal('Chỉ tiêu Trung ương giao: 95%');
    expect(text.offsetHeight).to.be.below(25);
  });

  it('have the label at the mark, on the side with more room', async () => {
    const boxOfMark = (el: Element) => find(el, '[part=bar] line')!.getBoundingClientRect();
    const boxOfLabel = (el: Element) => {
      const range = document.createRange();
      range.selectNodeContents(find(el, '[part=bar-label]')!);
      return range.getBoundingClientRect();
    };
    // If the mark is right of the middle of the bar, the label ends at the mark. If it is left of the middle, the label begins there.
    const usual = await createTile({ label: 'X', value: '1', planRatio: '60' });
    expect(boxOfLabel(usual).right).to.be.closeTo(boxOfMark(usual).left, 3);
    const exceeded = await createTile({ label: 'X', value: '1', planRatio: '400' });
    expect(boxOfLabel(exceeded).left).to.be.closeTo(boxOfMark(exceeded).left, 3);
  });
});

describe('the footer of an <mtqg-indicator>', () => {
  it('has dots as text between its parts, but no dot at the start of a line', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const el = document.createElement('mtqg-indicator');
    Object.assign(el, {
      label: 'X',
      value: '1',
      period: '2023',
      area: 'Toàn tỉnh',
      programme: 'Nông thôn mới',
      source: 'Báo cáo năm',
      sourceHref: '/bao-cao',
      note: 'Số minh họa của bộ phận thống kê',
    });
    box.append(el);
    await el.updateComplete;
    const footer = find(el, '[part=footer]')!;
    expect(textOf(footer)).to.equal(
      'Năm 2023 · Toàn tỉnh · Nông thôn mới · Nguồn: Báo cáo năm · Số minh họa của bộ phận thống kê',
    );
    let widthsWithSeveralLines = 0;
    for (let width = 160; width <= 480; width += 16) {
      box.style.width = `${width}px`;
      const dots = positionsOf(footer, '·');
      expect(dots).to.have.length(4);
      const { left, height } = footer.getBoundingClientRect();
      const isSeveralLines = height > 40;
      if (isSeveralLines) widthsWithSeveralLines++;
      // A dot at the start of a line would be at 0.
      for (const dot of dots) expect(dot.left - left, `${width} px`).to.be.above(4);
    }
    expect(widthsWithSeveralLines).to.be.above(5);
  });

  it('hides the period, which is in the sentence, and the dot behind it from screen readers', async () => {
    const el = await createTile({
      label: 'X',
      value: '1',
      period: '2023',
      area: 'Toàn tỉnh',
      note: 'Ghi chú',
    });
    const heard = all(el, '[part=footer] > :not([aria-hidden])').map(textOf);
    expect(heard).to.deep.equal(['Toàn tỉnh ·', 'Ghi chú']);
  });
});

describe('signs in the footer of an <mtqg-indicator>', () => {
  it('are heard as words in the note, the area and the programme, and shown as written', async () => {
    for (const [text, heard] of [
      ['giảm −5 điểm', 'giảm âm 5 điểm'],
      ['62/127 xã', '62 trong tổng số 127 xã'],
      ['trẻ 0–5 tuổi', 'trẻ 0 đến 5 tuổi'],
      ['Giai đoạn 2021–2025', 'Giai đoạn 2021–2025'],
      ['Nghị quyết 111/2024/QH15', 'Nghị quyết 111/2024/QH15'],
    ] as const) {
      for (const field of ['note', 'area', 'programme']) {
        const el = await createTile({ label: 'X', value: '1', [field]: text });
        const footer = find(el, '[part=footer]')!;
        const without = (selector: string) => {
          const copy = footer.cloneNode(true) as Element;
          for (const part of copy.querySelectorAll(selector)) part.remove();
          return textOf(copy);
        };
        expect(without('[aria-hidden=true]'), 'heard').to.equal(heard);
        expect(without('.visually-hidden'), 'shown').to.equal(text);
        expect(footer.scrollWidth).to.be.at.most(footer.clientWidth);
      }
    }
  });
});

describe('the link "Tải số liệu" of an <mtqg-indicator>', () => {
  const link = (el: Element) => find(el, '[part=download] a') as HTMLAnchorElement | undefined;

  it('leads to the file of src, or to the address of the attribute', async () => {
    for (const download of ['true', '']) {
      const withFile = await createTile({ src: `${FILE}#giai-doan`, download });
      // The file may be loaded before an event could be awaited, because tiles share it.
      await waitUntil(() => link(withFile), 'the link is missing');
      expect(link(withFile)!.href).to.equal(new URL(FILE, location.href).href);
      expect(link(withFile)!.hasAttribute('download')).to.equal(true);
      expect(textOf(link(withFile))).to.equal('Tải số liệu');
    }
    const withAddress = await createTile({ label: 'X', value: '1', download: '/so-lieu.xlsx', lang: 'en' });
    expect(new URL(link(withAddress)!.href).pathname).to.equal('/so-lieu.xlsx');
    expect(textOf(link(withAddress))).to.equal('Download the data');
    for (const download of [undefined, 'false']) {
      const without = await createTile({ label: 'X', value: '1', src: '', download });
      expect(link(without)).to.equal(undefined);
    }
  });

  it('is left out and reported if there is no file, or the address is not http', async () => {
    const advice = '; write the address of a file in the attribute “download”';
    for (const [download, src, mistake] of [
      ['true', '', `there is no file, because “src” is missing${advice}`],
      ['true', '#bang-1:ntm', `“#bang-1:ntm” is a table of the page, which has no file${advice}`],
      [
        'javascript:alert(1)',
        '',
        'cannot read “javascript:alert(1)” in the attribute “download”; write /so-lieu/chi-tieu.csv',
      ],
    ] as const) {
      const warnings = recordConsole('warn');
      const box = await fixture(html`<div></div>`);
      const el = document.createElement('mtqg-indicator');
      Object.assign(el, { record: { label: 'X', value: 1 }, src, download });
      const errors: unknown[] = [];
      box.addEventListener('mtqg-error', (event) => errors.push((event as MtqgErrorEvent).error));
      box.append(el);
      await el.updateComplete;
      expect(link(el)).to.equal(undefined);
      expect((errors[0] as IndicatorError).field).to.equal('download');
      await waitUntil(() => warnings.length > 0);
      expect(warnings.map(([message]) => message)).to.include(`mtqg-indicator: ${mistake}`);
      expect(textOf(find(el, '[part=value]'))).to.equal('1');
      restorePage();
    }
  });
});

describe('the attributes `good` and `layout` of an <mtqg-indicator>', () => {
  it('may have Vietnamese directions; unknown directions and layouts are reported', async () => {
    const box = await fixture(html`<div></div>`);
    const createWithOptions = async (good: string, layout = 'tile') => {
      const el = document.createElement('mtqg-indicator');
      Object.assign(el, { record: { label: 'X', value: 1, change: '+2' }, good, layout });
      const fields: string[] = [];
      box.addEventListener('mtqg-error', (event) =>
        fields.push(((event as MtqgErrorEvent).error as IndicatorError).field),
      );
      box.append(el);
      await el.updateComplete;
      el.remove();
      return { change: textOf(find(el, '[part=change]')), fields };
    };
    expect((await createWithOptions('tăng')).change).to.contain('(thuận lợi)');
    expect((await createWithOptions('giảm')).change).to.contain('(chưa thuận lợi)');
    const unknown = await createWithOptions('sideways', 'big');
    expect(unknown.change).not.to.contain('thuận lợi');
    expect(unknown.fields).to.deep.equal(['good', 'layout']);
  });
});

/** The boxes on the screen of all occurrences of a character. */
function positionsOf(element: Element, character: string): DOMRect[] {
  const positions: DOMRect[] = [];
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    for (let at = text.data.indexOf(character); at >= 0; at = text.data.indexOf(character, at + 1)) {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      positions.push(range.getBoundingClientRect());
    }
  }
  return positions;
}
