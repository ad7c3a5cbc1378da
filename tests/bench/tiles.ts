import { readFileSync } from 'node:fs';
import { inPage } from './in-page.ts';

interface Result {
  /** Milliseconds until 60 `<mtqg-indicator>` elements are laid out: the median of several rounds. */
  tiles: number;
  /** The same for 60 tiles built by hand without custom elements. */
  byHand: number;
  /** How many requests 60 tiles send when one file holds the figures of all of them. */
  requests: number;
}

/** The rows of a CSV file: id, label and value of each tile. */
const ROWS = Array.from({ length: 60 }, (_, at) => `chi-tieu-${at};Giải ngân vốn của xã ${at + 1};1.200`);

/** Measures the tiles, and the tiles built by hand, in alternating rounds. */
export function benchTiles(script: string): Promise<Result> {
  return inPage(
    {
      '/': ['text/html', '<!doctype html><script type="module" src="/indicator.js"></script>'],
      '/indicator.js': ['text/javascript', readFileSync(script)],
      '/chi-tieu.csv': ['text/csv', `mã;chỉ tiêu;giá trị\n${ROWS.join('\n')}`],
    },
    measure,
  );
}

/** Runs in the page. */
async function measure(): Promise<Result> {
  type Tile = HTMLElement & { updateComplete: Promise<unknown> };
  const TILES = 60;
  const ROUNDS = 21;
  await customElements.whenDefined('mtqg-indicator');
  const record = {
    label: 'Giải ngân vốn ngân sách trung ương',
    qualifier: 'gần',
    value: '1.200',
    unit: 'tỷ đồng',
    planRatio: '60,26',
    planBy: 'Trung ương',
    asOf: '31/12/2023',
    source: 'Báo cáo năm',
  };
  const add = (parent: Element, tag: string, properties: object = {}) =>
    parent.appendChild(Object.assign(document.createElement(tag), properties));
  const draw = (parent: Element, tag: string, attributes: Record<string, string> = {}) => {
    const shape = parent.appendChild(document.createElementNS('http://www.w3.org/2000/svg', tag));
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value);
    return shape;
  };

  const tiles = async (box: Element) => {
    const added = Array.from({ length: TILES }, () => add(box, 'mtqg-indicator', { record }) as Tile);
    await Promise.all(added.map((tile) => tile.updateComplete));
  };
  // The same elements and texts as in the shadow root of a tile with this record. All numbers are copied from there.
  const byHand = (box: Element) => {
    for (let count = 0; count < TILES; count++) {
      const base = add(add(box, 'div', { className: 'host' }), 'div', {
        className: 'base tile shown',
        tabIndex: -1,
        ariaBusy: 'false',
      });
      add(base, 'slot', { hidden: true });
      const sentence =
        'Giải ngân vốn ngân sách trung ương: gần 1.200 tỷ đồng, bằng 60,26% kế hoạch Trung ương giao, đến ngày 31/12/2023';
      const label = add(base, 'p', {
        className: 'label',
        ariaHidden: 'true',
        textContent: 'Giải ngân vốn ngân sách ',
      });
      add(label, 'span', { className: 'together', textContent: 'trung ương' });
      add(base, 'p', { className: 'sentence', textContent: sentence });
      const value = add(base, 'p', { className: 'value', ariaHidden: 'true', textContent: 'Gần\u00a0' });
      value.setAttribute('style', '--_digits:5;--_letters-beside:4');
      add(add(value, 'span', { className: 'number' }), 'b', { textContent: '1.200' });
      value.append(' ');
      add(value, 'span', { className: 'unit', textContent: 'tỷ\u00a0đồng' });
      const bar = draw(base, 'svg', { class: 'bar', 'aria-hidden': 'true' });
      draw(bar, 'rect', { class: 'track', y: '3', width: '100%', height: '8', rx: '4' });
      draw(bar, 'rect', { class: 'known', y: '3', width: '45.3%', height: '8', rx: '4' });
      draw(bar, 'line', { x1: '75.2%', x2: '75.2%', y2: '14' });
      const barLabel = add(base, 'p', { className: 'bar-label ends-at-mark', ariaHidden: 'true' });
      barLabel.setAttribute('style', '--_shorter-side:24.8%');
      add(barLabel, 'span', { textContent: 'Vạch: 100% kế hoạch' });
      const plan = add(base, 'p', { className: 'plan', ariaHidden: 'true', textContent: 'Bằng ' });
      add(plan, 'b', { textContent: '60,26%' });
      plan.append(' ');
      const planName = add(plan, 'span', { className: 'together', textContent: 'kế hoạch ' });
      add(planName, 'span', { className: 'together', textContent: 'Trung ương' });
      planName.append(' giao');
      const footer = add(base, 'p', { className: 'footer' });
      add(footer, 'span', {
        className: 'together',
        ariaHidden: 'true',
        textContent: 'Đến ngày 31/12/2023\u00a0·',
      });
      footer.append(' ');
      add(footer, 'span', { className: 'together', textContent: 'Nguồn: Báo cáo năm' });
      footer.append(' ');
    }
  };
  // Copies the styles of an element into the page, so that the tiles built by hand look the same.
  const styled = add(document.body, 'mtqg-indicator', { record }) as Tile;
  // The first tile with the ratio of a plan is shown when the code for comparisons is loaded.
  while (!styled.shadowRoot!.querySelector('.sentence')) await new Promise(requestAnimationFrame);
  const rules = styled.shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
  // Selectors such as `[part="base"]` and `[part~="tile"]` become `.base` and `.tile`.
  const style = rules.map(({ cssText }) =>
    cssText.replaceAll(':host', '.host').replace(/\[part~?="?([\w-]+)"?\]/g, '.$1'),
  );
  add(document.head, 'style', { textContent: style.join('\n') });
  const elementsOfTile = styled.shadowRoot!.querySelectorAll('*').length;
  styled.remove();

  // Both tiles must have as many elements, and both layouts the same height; otherwise the comparison means nothing.
  const heights = new Set<number>();
  const elementCounts = new Set([elementsOfTile]);
  const time = async (build: (box: Element) => unknown) => {
    const box = add(document.body, 'div');
    const startedAt = performance.now();
    await build(box);
    heights.add(box.getBoundingClientRect().height);
    const duration = performance.now() - startedAt;
    const handmadeTiles = box.querySelectorAll('.host');
    for (const tile of handmadeTiles) elementCounts.add(tile.querySelectorAll('*').length);
    box.remove();
    return duration;
  };
  const medianOf = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)]!;
  const times = { tiles: [] as number[], byHand: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    times.tiles.push(await time(tiles));
    times.byHand.push(await time(byHand));
  }
  if (elementCounts.size !== 1) throw new Error(`elements of a tile: ${[...elementCounts].join(' and ')}`);
  if (heights.size !== 1) throw new Error(`the two layouts differ: ${[...heights].join(' and ')} px`);

  const box = add(document.body, 'div');
  const loads = Array.from({ length: TILES }, (_, at) => {
    const tile = document.createElement('mtqg-indicator');
    tile.setAttribute('src', `/chi-tieu.csv#chi-tieu-${at}`);
    const loaded = new Promise((resolve) => tile.addEventListener('mtqg-load', resolve, { once: true }));
    box.append(tile);
    return loaded;
  });
  await Promise.all(loads);
  const requests = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.csv'));
  return { tiles: medianOf(times.tiles), byHand: medianOf(times.byHand), requests: requests.length };
}
