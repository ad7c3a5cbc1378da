import { expect } from '@open-wc/testing';
import { expectConsole, openPage, SCRIPTS, shownCounters } from './open-page.ts';

/** Properties and methods of a form that a field with this name hides. */
const FIELD_NAMES = [
  'attributes',
  'childNodes',
  'getAttribute',
  'localName',
  'matches',
  'nodeType',
  'querySelector',
  'querySelectorAll',
  'replaceWith',
  'style',
];
const COUNTER_OPTIONS = 'data-mtqg="counter" data-src="/dem/tinh"';

for (const [kind, script] of SCRIPTS) {
  describe(`the ${kind} script starts every widget that is added with a form`, () => {
    for (const name of FIELD_NAMES) {
      it(`<form><input name="${name}"></form>`, async () => {
        const page = await openPage(`${script}<main></main>`);
        const field = `<input name="${name}">`;
        // One change of the page: a form around a placeholder, a form that is a placeholder, and a placeholder after them. The field of the second
        // form stands outside the form. The field stays there when the content of the form moves to the widget, so it still hides the property.
        page.document.querySelector('main')!.innerHTML = `<form>${field}<div ${COUNTER_OPTIONS}></div></form>
          <input name="${name}" form="placeholder">
          <form id="placeholder" ${COUNTER_OPTIONS} style="max-width: 222px">Thống kê</form>
          <div ${COUNTER_OPTIONS}></div>`;
        const [inForm, fromForm, afterForms] = await shownCounters(page, 3);
        expect(inForm!.parentElement!.innerHTML).to.contain(field);
        expect(fromForm!.getAttribute('src')).to.equal('/dem/tinh');
        expect(getComputedStyle(fromForm!).maxWidth).to.equal('222px');
        expect(fromForm!.textContent).to.equal('Thống kê');
        expect(afterForms!.previousElementSibling).to.equal(fromForm);
        expectConsole(page);
      });
    }
  });
}
