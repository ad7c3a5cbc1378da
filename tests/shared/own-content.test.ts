import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { type ContentReader, OwnContent } from '../../src/shared/own-content.ts';
import { recordConsole, restorePage } from './page-changes.ts';
import { waitUntil } from './wait-until.ts';

type LoadReader = () => Promise<ContentReader<string>>;

/** An element that reads the content between the tags with the reader of the test. */
class ContentElement extends LitElement {
  static loadReader: LoadReader | undefined;
  readonly content = new OwnContent<string>(this, ['heading'], ContentElement.loadReader);
  renders = 0;

  protected override render(): TemplateResult {
    this.renders++;
    return html`<slot></slot>`;
  }
}
customElements.define('test-content', ContentElement);

/** Adds an element with this HTML between the tags, and waits until the element has read the HTML. */
async function addElement(content: string, loadReader?: LoadReader): Promise<ContentElement> {
  ContentElement.loadReader = loadReader;
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = `<test-content>${content}</test-content>`;
  const el = box.firstElementChild as ContentElement;
  await waitUntil(() => el.content.isRead);
  await el.updateComplete;
  return el;
}

/** Reads the text of the first element between the tags. */
const textReader: LoadReader = () => Promise.resolve((host) => host.firstElementChild!.textContent);

describe('OwnContent', () => {
  afterEach(restorePage);

  const visible: Record<string, string> = {
    text: 'Tổng lượt truy cập',
    'text in elements': '<p><b>4.798.809</b></p>',
    'an img': '<p><img alt=""></p>',
    'an svg': '<svg></svg>',
    'a picture': '<picture></picture>',
    'a video': '<video></video>',
    'an iframe': '<iframe></iframe>',
    'an object': '<object></object>',
    'an embed': '<embed>',
    'a canvas': '<canvas></canvas>',
    'text beside a script': '<script type="text/plain">1</script>Đang tải',
  };
  for (const [what, content] of Object.entries(visible)) {
    it(`finds visible content in ${what}`, async () => {
      expect((await addElement(content)).content.isVisible).to.equal(true);
    });
  }

  const invisible: Record<string, string> = {
    'an empty text': '',
    'white space and a comment': ' \n<!-- trống --> ',
    'an empty paragraph': '<p> <br></p>',
    'a noscript': '<noscript>Hãy bật JavaScript</noscript>',
    'a style': '<style>p { color: red }</style>',
    'a script': '<script type="text/plain">1</script>',
    'a template': '<template><p>Mẫu</p></template>',
    'a hidden element': '<p hidden>Ẩn</p>',
    'a hidden element in another': '<div><p hidden>Ẩn</p></div>',
    'an element in a named slot': '<h3 slot="heading">Tiêu đề</h3>',
  };
  for (const [what, content] of Object.entries(invisible)) {
    it(`finds no visible content in ${what}`, async () => {
      expect((await addElement(content)).content.isVisible).to.equal(false);
    });
  }

  it('reads the content with the reader that it imports', async () => {
    const el = await addElement('<b>Một</b>', textReader);
    expect(el.content.data).to.equal('Một');
  });

  it('imports no reader when there is no element to read', async () => {
    let imports = 0;
    const el = await addElement('chỉ có chữ', () => {
      imports++;
      return textReader();
    });
    expect([imports, el.content.data]).to.deep.equal([0, undefined]);
  });

  it('renders a new element only once when there is nothing to read', async () => {
    for (const loadReader of [undefined, textReader]) {
      const el = await addElement('chỉ có chữ', loadReader);
      await aTimeout(0);
      expect(el.renders).to.equal(1);
    }
  });

  it('reads again when an element, a text or an attribute changes, and renders', async () => {
    const readHtml: LoadReader = async () => (host) => host.innerHTML;
    const el = await addElement('<b>Một</b>', readHtml);
    const bold = el.querySelector('b')!;
    const rendersBefore = el.renders;
    bold.firstChild!.nodeValue = 'Hai';
    await waitUntil(() => el.content.data === '<b>Hai</b>');
    bold.title = 'Ba';
    await waitUntil(() => el.content.data === '<b title="Ba">Hai</b>');
    bold.append(document.createElement('i'));
    await waitUntil(() => el.content.data === '<b title="Ba">Hai<i></i></b>');
    await el.updateComplete;
    expect(el.renders).to.be.above(rendersBefore);
  });

  it('reads many changes of long content together, and the last one too', async () => {
    let reads = 0;
    const slowReader: LoadReader = async () => (host) => {
      reads++;
      const startedAt = performance.now();
      while (performance.now() - startedAt < 20); // As long as the content of a large page takes.
      return host.textContent;
    };
    const el = await addElement(`<b>0</b>${'<i></i>'.repeat(200)}`, slowReader);
    const bold = el.querySelector('b')!;
    for (let change = 1; change <= 50; change++) {
      bold.textContent = String(change);
      await Promise.resolve(); // The browser reports each change on its own.
    }
    await waitUntil(() => el.content.data === '50', 'the last change');
    await aTimeout(600); // Longer than the longest pause, so that one more read would be noticed.
    // The content at first, the first change, and the other 49.
    expect(reads).to.equal(3);
  });

  it('reads what changed while the element was outside the document', async () => {
    const el = await addElement('<b>Một</b>', textReader);
    const parent = el.parentElement!;
    el.remove();
    await aTimeout(0);
    el.innerHTML = '<b>Hai</b>';
    await aTimeout(0);
    expect(el.content.data, 'not read outside').to.equal('Một');
    parent.append(el);
    await waitUntil(() => el.content.data === 'Hai');
  });

  it('keeps the content visible and warns when the reader fails', async () => {
    const warnings = recordConsole('warn');
    const failure = new Error('hỏng');
    const el = await addElement('<b>Một</b>', () => Promise.reject(failure));
    expect(el.querySelector('b')!.offsetHeight).to.be.above(0);
    expect([el.content.isRead, el.content.isVisible]).to.deep.equal([true, true]);
    expect(warnings).to.deep.equal([
      ['test-content: the content between the tags could not be read and stays as it is', failure],
    ]);
  });

  it('forgets what it read before when the reader fails later, so that the content is shown as it is', async () => {
    const warnings = recordConsole('warn');
    let isBroken = false;
    const el = await addElement('<b>Một</b>', () =>
      isBroken ? Promise.reject(new Error('hỏng')) : textReader(),
    );
    isBroken = true;
    el.innerHTML = '<b>Hai</b>';
    await waitUntil(() => warnings.length === 1);
    await waitUntil(() => el.content.data === undefined);
  });
});
