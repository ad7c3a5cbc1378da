import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { PageLanguage } from '../../src/shared/language.ts';

class LanguageElement extends LitElement {
  readonly language = new PageLanguage(this);

  protected override render(): TemplateResult {
    return html`${this.language.current}`;
  }
}
customElements.define('test-language', LanguageElement);

/** Adds this HTML with an element in the place of `{element}`. Returns the element. */
async function addElement(code: string): Promise<LanguageElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = code.replace('{element}', '<test-language></test-language>');
  const el = box.querySelector<LanguageElement>('test-language')!;
  await el.updateComplete;
  return el;
}

const shown = (el: LanguageElement) => el.shadowRoot!.textContent;

describe('PageLanguage', () => {
  const pageLanguage = document.documentElement.lang;
  beforeEach(() => document.documentElement.removeAttribute('lang'));
  after(() => (document.documentElement.lang = pageLanguage));

  it('is Vietnamese when no lang is given', async () => {
    expect(shown(await addElement('{element}'))).to.equal('vi');
  });

  const languages: Record<string, string> = {
    en: 'en',
    'en-GB': 'en',
    EN: 'en',
    vi: 'vi',
    fr: 'vi',
    enm: 'vi', // Middle English is another language than English.
  };
  for (const [lang, expected] of Object.entries(languages)) {
    it(`is ${expected} for lang="${lang}"`, async () => {
      expect(shown(await addElement(`<div lang="${lang}">{element}</div>`))).to.equal(expected);
    });
  }

  it('is the language of the nearest lang attribute', async () => {
    const el = await addElement('<div lang="vi"><p lang="en">{element}</p></div>');
    expect(shown(el)).to.equal('en');
    el.lang = 'vi';
    await aTimeout(0);
    expect(shown(el)).to.equal('vi');
  });

  it('is the language of a form, also if a field of the form is named getAttribute', async () => {
    const el = await addElement('<form lang="en"><input name="getAttribute">{element}</form>');
    expect(shown(el)).to.equal('en');
  });

  it('ignores an empty lang inside a shadow root and follows the host', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="en"><div></div></div>`);
    const root = box.firstElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p lang=""><test-language></test-language></p>';
    const el = root.querySelector<LanguageElement>('test-language')!;
    await el.updateComplete;
    expect(shown(el)).to.equal('en');
  });

  it('renders again when the lang of the page changes', async () => {
    const el = await addElement('{element}');
    document.documentElement.lang = 'en';
    await aTimeout(0);
    expect(shown(el)).to.equal('en');
  });

  it('renders again when a lang around two shadow roots changes', async () => {
    const box = await fixture<HTMLElement>(html`<div><div></div></div>`);
    const outer = box.firstElementChild!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<section></section>';
    const section = outer.querySelector('section')!;
    section.attachShadow({ mode: 'open' }).innerHTML = '<test-language></test-language>';
    const el = section.shadowRoot!.querySelector<LanguageElement>('test-language')!;
    await el.updateComplete;
    box.lang = 'en';
    await aTimeout(0);
    expect(shown(el)).to.equal('en');
    section.lang = 'vi';
    await aTimeout(0);
    expect(shown(el)).to.equal('vi');
  });

  it('is the language at the new place when the element renders after a move, and follows changes there', async () => {
    const el = await addElement('<div lang="vi">{element}</div><div id="to" lang="en"></div>');
    const to = document.getElementById('to')!;
    to.append(el);
    el.requestUpdate(); // A move alone does not render the element again.
    await aTimeout(0);
    expect(shown(el)).to.equal('en');
    to.lang = 'vi';
    await aTimeout(0);
    expect(shown(el)).to.equal('vi');
  });

  it('does not render the element while it is outside the document', async () => {
    const el = await addElement('<div id="from" lang="vi">{element}</div>');
    el.remove();
    await aTimeout(0);
    let requests = 0;
    el.requestUpdate = () => {
      requests++;
    };
    document.getElementById('from')!.lang = 'en';
    await aTimeout(0);
    expect(requests).to.equal(0);
  });
});
