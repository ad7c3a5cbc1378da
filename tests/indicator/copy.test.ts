import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/indicator.ts';
import { waitUntil } from '../shared/wait-until.ts';

const isWebKit = navigator.userAgent.includes('AppleWebKit') && !navigator.userAgent.includes('Chrome');
/** The Control key in WebDriver. The driver presses all keys of one call together. */
const WEBDRIVER_CONTROL = '\uE009';

async function pressWithControl(letter: 'C' | 'V'): Promise<void> {
  if (isWebKit) {
    await sendKeys({ press: WEBDRIVER_CONTROL + letter.toLowerCase() });
    return;
  }
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: `Key${letter}` });
  await sendKeys({ up: 'Control' });
}

/** Copies the selection, pastes it into a text field, and returns the lines of the field without blank lines. */
async function pasteSelection(): Promise<string[]> {
  const field = document.createElement('textarea');
  await pressWithControl('C');
  document.body.append(field);
  try {
    field.focus();
    await pressWithControl('V');
    await waitUntil(() => field.value, 'nothing was pasted');
    return field.value
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  } finally {
    field.remove();
  }
}

describe('a copied <mtqg-indicator>', () => {
  it('gives the visible text, each figure once, with dots between the parts of the footer', async () => {
    const page = await fixture(html`
      <div>
        <p>Trước</p>
        <mtqg-indicator
          label="Xã đạt chuẩn"
          value="62"
          of="127"
          unit="xã"
          area="Toàn tỉnh"
          source="Báo cáo năm"
          note="Tăng 3–5 xã"
        ></mtqg-indicator>
        <p>Sau</p>
      </div>
    `);
    await aTimeout(0);
    getSelection()!.selectAllChildren(page);
    expect(await pasteSelection()).to.deep.equal([
      'Trước',
      'Xã đạt chuẩn',
      '62/127 xã',
      'Toàn tỉnh · Nguồn: Báo cáo năm · Tăng 3–5 xã',
      'Sau',
    ]);
  });
});
