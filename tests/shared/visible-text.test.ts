import { expect, fixture, html } from '@open-wc/testing';
import { readVisibleText } from '../../src/shared/visible-text.ts';

/** Styles with which systems leave a text to screen readers. Each system has another class name for them. */
const ONLY_HEARD = [
  'position:absolute;width:1px;height:1px;padding:0;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);border:0',
  'position:absolute!important;clip:rect(1px,1px,1px,1px);overflow:hidden;height:1px;width:1px',
  'position:absolute;clip:rect(1px 1px 1px 1px)',
  'position:fixed;clip-path:inset(50%)',
  'position:absolute;clip-path:inset(100%);clip:auto',
  'position:absolute;width:1px;height:1px;overflow:hidden;white-space:nowrap',
];
/** Styles that look alike, but show the text. */
const SEEN = [
  'position:absolute',
  'position:absolute;clip:auto;overflow:hidden;width:90px;height:20px',
  'position:absolute;clip:rect(0,90px,20px,0)',
  'position:absolute;clip-path:inset(10%)',
  'position:absolute;overflow:visible;width:1px;height:1px',
  'position:relative;clip:rect(0,0,0,0)',
];

describe('readVisibleText', () => {
  const cases: [what: string, content: string, expected: string][] = [
    ['a break as a space', 'Lễ khởi công<br>Ảnh: Ban quản lý', 'Lễ khởi công Ảnh: Ban quản lý'],
    [
      'a space between blocks',
      '<p>Lễ khởi công</p><p>Cầu mới</p><ul><li>Một</li><li>Hai</li></ul>',
      'Lễ khởi công Cầu mới Một Hai',
    ],
    ['a space between the cells of a table', '<table><tr><td>Một</td><td>Hai</td></tr></table>', 'Một Hai'],
    [
      'no space around inline elements',
      'M<b>ớ</b>i, <span style="display:inline-block">c</span>ầu',
      'Mới, cầu',
    ],
    [
      'a space before an inline element that a style makes a block',
      'Tin<span style="display:block">07/03/2024</span>',
      'Tin 07/03/2024',
    ],
    ['a space where a margin is', 'Lào<b style="margin-left:8px">Cai</b>', 'Lào Cai'],
    ['a space where a padding is', '<i><b style="padding-right:.5em">Lào</b></i><b>Cai</b>', 'Lào Cai'],
    [
      'a space where the style sheet has text',
      '<style>.place::after { content: " - " }</style><b class="place">Lào</b>Cai',
      'Lào Cai',
    ],
    ['no space where a narrow margin is', 'Lào<b style="margin-left:1px">Cai</b>', 'LàoCai'],
    [
      'no space before a closing sign',
      '<b style="margin-right:8px">Lào Cai</b>, sáng nay',
      'Lào Cai, sáng nay',
    ],
    ['no space after a large first letter', '<b style="margin-right:8px">S</b>áng nay', 'Sáng nay'],
    ['no space beside quotation marks', 'gọi là <q>cầu</q>.', 'gọi là cầu.'],
    [
      'a space between the items of a flex container',
      '<div style="display:flex"><b>Một</b><b>Hai</b></div>',
      'Một Hai',
    ],
    [
      'nothing that is invisible',
      'Tin<noscript>1</noscript><style>2</style><script>3</script><template>4</template><b hidden>5</b><b style="display:none">6</b>',
      'Tin',
    ],
    ['no text for screen readers only', 'Tin<span class="sr-only"> (mở trong cửa sổ mới)</span>', 'Tin'],
    ['no title of a drawing', '<svg><title>Facebook</title></svg>Tin', 'Tin'],
    ['no words that an icon font draws', '<i class="material-icons">schedule</i>07/03/2024', '07/03/2024'],
    ['text with aria-hidden, which is visible', '<span aria-hidden="true">Tin</span>', 'Tin'],
    ['no white space of the layout', '&nbsp;&nbsp;&nbsp; Nguồn: &nbsp;Báo tỉnh&nbsp;', 'Nguồn: Báo tỉnh'],
    ['no text of fields', 'Tin<select><option>Một</option></select><textarea>Hai</textarea>', 'Tin'],
  ];
  for (const [what, content, expected] of cases)
    it(`reads ${what}`, async () => {
      const element = await fixture<HTMLElement>(html`<div></div>`);
      element.innerHTML = content;
      expect(readVisibleText(element)).to.equal(expected);
    });

  for (const [styles, expected] of [
    [ONLY_HEARD, 'Đọc thêm'],
    [SEEN, 'Đọc thêm về tin này'],
  ] as const)
    for (const style of styles)
      it(`reads "${expected}" of a text with ${style}`, async () => {
        const element = await fixture<HTMLElement>(html`<div></div>`);
        element.innerHTML = `<style>.ha1 { ${style} }</style>Đọc thêm <span class="ha1">về tin này</span>`;
        expect(readVisibleText(element), 'with a class').to.equal(expected);
        element.innerHTML = `Đọc thêm <span style="${style}">về tin này</span>`;
        expect(readVisibleText(element), 'with an attribute').to.equal(expected);
        element.parentElement!.style.display = 'none';
        expect(
          readVisibleText(element),
          'in a parent that is not displayed, so that the text has no size',
        ).to.equal(expected);
      });

  it('reads text outside the document, without what Bootstrap and NukeViet hide', () => {
    const element = document.createElement('div');
    element.innerHTML = 'Tin<span class="hidden hide d-none">2024-03-07</span>';
    expect(readVisibleText(element)).to.equal('Tin');
  });

  it('reads nothing where there is no node', () => {
    expect(readVisibleText(undefined)).to.equal('');
  });
});
