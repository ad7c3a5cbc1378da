import { expect, fixture, html } from '@open-wc/testing';
import { unsafeStatic, html as staticHtml } from 'lit/static-html.js';
import '../../src/define.ts';

const TAGS = ['mtqg-article-card', 'mtqg-counter', 'mtqg-gallery', 'mtqg-indicator', 'mtqg-latest-news'];

/** A property, the value that the page sets around the widget, and the computed value in the widget. */
const RESET: [name: string, pageValue: string, widgetValue: string][] = [
  ['font-style', 'italic', 'normal'],
  ['font-stretch', 'condensed', '100%'],
  ['font-weight', '700', '400'],
  ['font-variant-caps', 'small-caps', 'normal'],
  ['font-variant-numeric', 'oldstyle-nums', 'normal'],
  ['font-feature-settings', '"smcp"', 'normal'],
  ['font-variation-settings', '"wght" 700', 'normal'],
  ['letter-spacing', '4px', 'normal'],
  ['word-spacing', '9px', '0px'],
  ['word-break', 'break-all', 'normal'],
  ['line-break', 'anywhere', 'auto'],
  ['hyphens', 'auto', 'manual'],
  ['text-align', 'justify', 'start'],
  ['text-align-last', 'right', 'auto'],
  ['text-emphasis-style', 'dot', 'none'],
  ['text-indent', '40px', '0px'],
  ['text-shadow', 'red 1px 1px 2px', 'none'],
  ['text-transform', 'uppercase', 'none'],
  ['-webkit-text-stroke-width', '2px', '0px'],
  ['white-space', 'pre', 'normal'],
  ['text-wrap-style', 'balance', 'auto'],
  ['writing-mode', 'vertical-rl', 'horizontal-tb'],
];

/** A property that a page sets for all its content, widgets included, and a value. */
const KEPT: [name: string, value: string][] = [
  ['font-family', 'monospace'],
  ['direction', 'rtl'],
  ['visibility', 'hidden'],
  ['cursor', 'wait'],
  ['pointer-events', 'none'],
  ['overflow-wrap', 'break-word'],
];

/** A page whose text has these properties, a widget in it, and the box that the widget draws. */
interface Opened {
  page: Element;
  widget: Element;
  box: Element;
}

async function openIn(style: string, tag: string): Promise<Opened> {
  const name = unsafeStatic(tag);
  const page = await fixture(
    staticHtml`<div style=${style}><${name} heading="Tin" label="Xã" value="62"></${name}></div>`,
  );
  const widget = page.querySelector(tag)!;
  return { page, widget, box: widget.shadowRoot!.querySelector('[part~=base]')! };
}

const declare = (properties: readonly (readonly string[])[]) =>
  properties.map(([name, value]) => `${name}: ${value}`).join('; ');
const computed = (element: Element, name: string) => getComputedStyle(element).getPropertyValue(name);
/** The properties that this engine knows. */
const known = RESET.filter(([name, value]) => CSS.supports(name, value));

for (const tag of TAGS) {
  describe(`the text of ${tag}`, () => {
    it('does not look like the text of the page around it', async () => {
      const { page, box } = await openIn(declare(known), tag);
      for (const [name, , value] of known) {
        expect(computed(page, name), `${name} of the page`).not.to.equal(value);
        expect(computed(box, name), name).to.equal(value);
      }
    });

    it('takes over the properties that a page sets for all its content', async () => {
      const { widget } = await openIn(declare(KEPT), tag);
      for (const [name, value] of KEPT) expect(computed(widget, name), name).to.equal(value);
    });

    it('is not transparent in a page whose text is transparent to show a gradient', async () => {
      const { box } = await openIn('-webkit-text-fill-color: transparent', tag);
      expect(computed(box, '-webkit-text-fill-color')).to.equal(computed(box, 'color'));
    });
  });
}

describe('the text of an article in a gallery', () => {
  it('keeps the text properties of the page', async () => {
    const page = await fixture(
      html`<div style=${declare(known)}>
        <mtqg-gallery layout="article"><p>Cầu mới</p></mtqg-gallery>
      </div>`,
    );
    const paragraph = page.querySelector('p')!;
    for (const [name] of known) expect(computed(paragraph, name), name).to.equal(computed(page, name));
  });
});
