import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/counter.ts';
import type { MtqgCounter } from '../../src/elements/counter.ts';

describe('<mtqg-counter>', () => {
  it('is there', async () => {
    const el = await fixture<MtqgCounter>(html`<mtqg-counter></mtqg-counter>`);
    expect(el.shadowRoot!.textContent).to.contain('Đang online');
  });
});
