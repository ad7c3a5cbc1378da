import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { oncePerPage, pageGlobal } from '../../src/shared/page-global.ts';
import { register } from '../../src/shared/register.ts';
import { VERSION } from '../../src/shared/version.ts';
import { clearPageGlobals, recordConsole, replace, restorePage } from './page-changes.ts';

let tagCount = 0;
const newTag = () => `test-register-${++tagCount}`;

describe('register', () => {
  beforeEach(clearPageGlobals);
  afterEach(restorePage);

  it('registers an element and prints nothing', () => {
    const hints = recordConsole('info');
    const tag = newTag();
    class First extends LitElement {}
    register(tag, First);
    expect(customElements.get(tag)).to.equal(First);
    expect(hints).to.deep.equal([]);
  });

  it('prints nothing when the same element is registered again', () => {
    const hints = recordConsole('info');
    const tag = newTag();
    class First extends LitElement {}
    register(tag, First);
    register(tag, First);
    expect(hints).to.deep.equal([]);
  });

  it('keeps the element of the first script, and names both versions once', () => {
    const hints = recordConsole('info');
    pageGlobal('version', () => '0.0.9'); // The first script on the page is older.
    const tags = [newTag(), newTag()];
    const first = tags.map((tag) => {
      class First extends LitElement {}
      customElements.define(tag, First);
      return First;
    });
    for (const tag of tags) register(tag, class extends LitElement {});
    expect(tags.map((tag) => customElements.get(tag))).to.deep.equal(first);
    expect(hints).to.deep.equal([
      [`mtqg-widgets ${VERSION}: version 0.0.9 is already on this page and is used instead`],
    ]);
  });

  it('prints its hint although a script of another version has already printed its own hint', () => {
    const hints = recordConsole('info');
    const tag = newTag();
    class First extends LitElement {}
    customElements.define(tag, First);
    pageGlobal('version', () => '0.0.9');
    // Under this name, the first releases remember that they printed their hint. Later releases add their version to the name.
    oncePerPage('hint', () => undefined);
    oncePerPage('hint-0.0.9', () => undefined);
    register(tag, class extends LitElement {});
    expect(hints).to.deep.equal([
      [`mtqg-widgets ${VERSION}: version 0.0.9 is already on this page and is used instead`],
    ]);
  });
});

describe('pageGlobal', () => {
  beforeEach(clearPageGlobals);
  afterEach(restorePage);

  it('creates a value once and returns it to every caller', () => {
    let created = 0;
    const values = [1, 2, 3].map(() => pageGlobal('test', () => ++created));
    expect(values).to.deep.equal([1, 1, 1]);
  });

  it('keeps values of different names apart', () => {
    expect([pageGlobal('a', () => 1), pageGlobal('b', () => 2)]).to.deep.equal([1, 2]);
  });

  it('works beside an older script, which kept all values as properties of one object', () => {
    const page = globalThis as { [key: symbol]: unknown };
    replace(page, Symbol.for('mtqg-widgets'), { version: '0.0.1' });
    expect(pageGlobal('version', () => '0.1.0')).to.equal('0.1.0');
  });

  it('keeps a value that is undefined', () => {
    let created = 0;
    const create = () => {
      created++;
    };
    pageGlobal('test', create);
    pageGlobal('test', create);
    expect(created).to.equal(1);
  });
});
