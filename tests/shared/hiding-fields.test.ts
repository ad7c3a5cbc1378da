import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.ts';
import { thirdOfEngine } from '../fewer-cases.ts';
import { FORM_PROPERTIES } from './form-properties.ts';
import { recordConsole, restorePage } from './page-changes.ts';
import { waitUntil } from './wait-until.ts';

/** Properties of a form that the widgets use to read content. A field with the same name hides such a property. */
const HIDING = [
  'attributes',
  'childNodes',
  'children',
  'closest',
  'getAttribute',
  'localName',
  'matches',
  'nextSibling',
  'nodeType',
  'parentElement',
  'parentNode',
  'previousSibling',
  'slot',
];
/** Names of fields that real forms have. Each is a property of the form too, but no widget needs it. */
const HARMLESS = ['action', 'hidden', 'id', 'length', 'name', 'style', 'title'];

const PICTURE = '/demo/pages/photos/doi-che.jpg';
/** The content in a form that begins with this start tag and this field. */
const WIDGETS: Record<string, (formStart: string) => string> = {
  'mtqg-gallery': (formStart) =>
    `<mtqg-gallery>${formStart}<figure><img src="${PICTURE}" alt=""><figcaption>Đồi chè.</figcaption></figure></form></mtqg-gallery>`,
  'mtqg-gallery layout="article"': (formStart) =>
    `<mtqg-gallery layout="article"><p>Mở đầu.</p>${formStart}<p><img src="${PICTURE}" alt=""></p><p><em>Đồi chè.</em></p></form></mtqg-gallery>`,
  'mtqg-article-card': (formStart) =>
    `<mtqg-article-card>${formStart}<h3><a href="/tin/1">Đồi chè.</a></h3><p>Tóm tắt.</p></form></mtqg-article-card>`,
  'mtqg-latest-news': (formStart) =>
    `<mtqg-latest-news><ul><li>${formStart}<a href="/tin/1">Đồi chè.</a></form></li></ul></mtqg-latest-news>`,
  'mtqg-latest-news in a form': (formStart) =>
    `${formStart}<p>Trang chủ</p><mtqg-latest-news><ul><li><a href="/tin/1">Đồi chè.</a></li></ul></mtqg-latest-news></form>`,
  'mtqg-article-card in a form': (formStart) =>
    `${formStart}<p>Trang chủ</p><mtqg-article-card><h3><a href="/tin/1">Đồi chè.</a></h3><p>Tóm tắt.</p></mtqg-article-card></form>`,
  'mtqg-gallery in a form': (formStart) =>
    `${formStart}<mtqg-gallery><img src="${PICTURE}" alt=""><p>Đồi chè.</p></mtqg-gallery></form>`,
};

async function addWidget(markup: string): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = markup;
  return box;
}

/** Whether the widget shows what it has read: thumbnails, a picture in place that opens the viewer, or a headline. */
function isRead(box: HTMLElement): boolean {
  const widget = box.querySelector('mtqg-gallery, mtqg-article-card, mtqg-latest-news')!;
  const isOpener = widget.querySelector('img[role="button"]') !== null;
  return isOpener || widget.shadowRoot!.querySelector('[part=image], [part=heading], [part=title]') !== null;
}

/** Whether the reader can see the words: in the content between the tags, or in what the widget shows instead. */
function isShown(box: HTMLElement, words: string): boolean {
  const widget = box.querySelector<HTMLElement>('mtqg-gallery, mtqg-article-card, mtqg-latest-news')!;
  // `innerText` of a shadow root does not exist; that of its elements leaves out what is in slots.
  const own = [...widget.shadowRoot!.children].map((child) => (child as HTMLElement).innerText).join(' ');
  const slotted = [...widget.querySelectorAll<HTMLElement>('a, p, figcaption')].filter(
    (element) => element.getClientRects().length > 0,
  );
  return own.includes(words) || slotted.some((element) => element.innerText.includes(words));
}

describe('a form field that hides a property of its form', () => {
  afterEach(restorePage);

  // All names with each widget take long, so each engine tries a third of the names, and another third with each widget.
  Object.entries(WIDGETS).forEach(([description, markupOf], number) => {
    it(`neither stops the page nor hides its words: ${description}`, async () => {
      for (const name of thirdOfEngine(HIDING, number)) {
        const warnings = recordConsole('warn');
        const box = await addWidget(markupOf(`<form><input type="hidden" name="${name}">`));
        const sentence = `stays as it is, because the form field "${name}" has the name of a DOM property; give the field another name`;
        await waitUntil(() => warnings.flat().join().includes(sentence), name);
        await waitUntil(() => isShown(box, 'Đồi chè.'), name);
        box.remove();
        restorePage();
      }
    });

    it(`has no effect if no widget needs the property: ${description}`, async () => {
      const warnings = recordConsole('warn');
      for (const name of thirdOfEngine(HARMLESS, number)) {
        const box = await addWidget(markupOf(`<form><input type="hidden" name="${name}">`));
        await waitUntil(() => isRead(box), name);
        await waitUntil(() => isShown(box, 'Đồi chè.'), name);
        box.remove();
      }
      expect(warnings.flat().join()).not.to.contain('DOM property');
    });
  });

  it('does not keep a tile from reading a table in the form, whatever the name of the field', async () => {
    const rows =
      '<tr><th>Mã</th><th>Chỉ tiêu</th><th>Giá trị</th></tr><tr><td>x</td><td>Xã</td><td>62</td></tr>';
    const names = thirdOfEngine(FORM_PROPERTIES);
    const forms = names.map((name) => {
      const table = `<table id="bang-${name}">${rows}</table>`;
      const tile = `<mtqg-indicator src="#bang-${name}:x"></mtqg-indicator>`;
      return `<form><input type="hidden" name="${name}">${table}${tile}</form>`;
    });
    const box = await addWidget(forms.join(''));
    const tiles = [...box.querySelectorAll('mtqg-indicator')];
    const isShownIn = (tile: Element) => tile.shadowRoot!.textContent.includes('62');
    // After a timeout, the next line lists the names that failed.
    await waitUntil(() => tiles.every(isShownIn), 'read').catch(() => undefined);
    expect(names.filter((_, index) => !isShownIn(tiles[index]!))).to.deep.equal([]);
  });

  Object.entries(WIDGETS).forEach(([description, markupOf], number) => {
    it(`is reported in the console, or has no effect, whatever the name of the field: ${description}`, async () => {
      const names = thirdOfEngine(FORM_PROPERTIES, number);
      const warnings = recordConsole('warn');
      const widgets = names.map((name) => markupOf(`<form><input type="hidden" name="${name}">`));
      const box = await addWidget(widgets.map((widget) => `<div>${widget}</div>`).join(''));
      const boxes = [...box.children] as HTMLElement[];
      const isNamed = (name: string) =>
        warnings.some(([text]) => String(text).includes(`form field "${name}"`));
      const isSettled = (name: string, index: number) => isRead(boxes[index]!) || isNamed(name);
      // After a timeout, the next line lists the names that failed.
      await waitUntil(() => names.every(isSettled), 'read').catch(() => undefined);
      expect(names.filter((name, index) => !isSettled(name, index))).to.deep.equal([]);
      const others = warnings.filter(([text]) => !String(text).includes('has the name of a DOM property'));
      expect(others.flat().map(String)).to.deep.equal([]);
    });
  });

  /** A widget between two forms that it does not belong to, such as search forms. */
  const BESIDE: Record<string, (formStart: string) => string> = Object.fromEntries(
    Object.entries(WIDGETS)
      .filter(([description]) => !description.includes('in a form'))
      .map(([description, markupOf]) => {
        const widget = markupOf('').replace('</form>', '');
        return [description, (formStart: string) => `${formStart}Tìm</form>${widget}${formStart}Tìm</form>`];
      }),
  );
  Object.entries(BESIDE).forEach(([description, markupOf], number) => {
    it(`has no effect in a form above or below the widget, whatever the name of the field: ${description}`, async () => {
      const names = thirdOfEngine(FORM_PROPERTIES, number);
      const warnings = recordConsole('warn');
      const widgets = names.map((name) => markupOf(`<form><input type="hidden" name="${name}">`));
      const box = await addWidget(widgets.map((widget) => `<div>${widget}</div>`).join(''));
      const boxes = [...box.children] as HTMLElement[];
      // After a timeout, the next line lists the names that failed.
      await waitUntil(() => boxes.every(isRead), 'read').catch(() => undefined);
      expect(names.filter((_, index) => !isRead(boxes[index]!))).to.deep.equal([]);
      expect(warnings.flat().map(String)).to.deep.equal([]);
    });
  });
});
