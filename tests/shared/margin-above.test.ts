import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/define.ts';

/** The space between the first two elements in a box, in px. */
async function spaceBetween(box: Element): Promise<number> {
  await nextFrame();
  await nextFrame();
  const [first, second] = [...box.children].map((child) => child.getBoundingClientRect());
  return Math.round(second!.top - first!.bottom);
}

const twoWidgets = html`<mtqg-indicator label="A" value="1"></mtqg-indicator> <mtqg-counter></mtqg-counter>`;

describe('the margin above a widget', () => {
  it('is 16 px if the widget is below another widget', async () => {
    expect(await spaceBetween(await fixture(html`<div>${twoWidgets}</div>`))).to.equal(16);
  });

  it('is absent in a grid and in a flex container, where the page sets the gap', async () => {
    for (const display of ['grid', 'flex'] as const) {
      const box = await fixture(
        html`<div style="display: ${display}; flex-direction: column; gap: 5px">${twoWidgets}</div>`,
      );
      expect(await spaceBetween(box), display).to.equal(5);
    }
  });

  it('is absent below other elements', async () => {
    const box = await fixture(
      html`<div>
        <div>Một đoạn</div>
        <mtqg-counter></mtqg-counter>
      </div>`,
    );
    expect(await spaceBetween(box)).to.equal(0);
  });

  // Such a field hides the property that tells a widget from other elements.
  it('is 16 px also if a form above has a field named localName', async () => {
    const box = await fixture(
      html`<section>
        <form><input name="localName" /></form>
        <mtqg-gallery></mtqg-gallery>
        <div>${twoWidgets}</div>
      </section>`,
    );
    expect(await spaceBetween(box.querySelector('div')!)).to.equal(16);
  });

  it('is the margin that the page sets, if the page sets one', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = 'mtqg-counter { margin-top: 3px }';
    document.head.append(sheet);
    try {
      expect(await spaceBetween(await fixture(html`<div>${twoWidgets}</div>`))).to.equal(3);
    } finally {
      sheet.remove();
    }
  });
});
