import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/define/counter.ts';
import type { MtqgCounter } from '../../src/counter/counter.ts';
import { figures } from './figures.ts';
import { failing, part, waiting } from './shown.ts';

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
