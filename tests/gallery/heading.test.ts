import { expect, html } from '@open-wc/testing';
import type { MtqgGallery } from '../../src/index.ts';
import { find, textOf } from '../shared/shadow-dom.ts';
import {
  closeViewer,
  createGallery,
  dialogOf,
  photos,
  printedPhotos,
  settled,
  thumbnails,
} from './photos.ts';

let el: MtqgGallery;
const base = () => find(el, '[part=base]')!;

afterEach(async () => closeViewer(el));

describe('the heading of <mtqg-gallery>', () => {
  it('has level 2, or the level in heading-level if that is 2 to 6', async () => {
    el = await createGallery({ photos, label: 'Ảnh hội nghị' });
    const level = () => find(el, '[part=heading] h2')!.getAttribute('aria-level');
    expect(level()).to.equal('2');
    for (const [value, expected] of [
      ['3', '3'],
      ['6', '6'],
      ['1', '2'],
      ['7', '2'],
      ['ba', '2'],
    ] as const) {
      el.setAttribute('heading-level', value);
      await el.updateComplete;
      expect(level(), value).to.equal(expected);
    }
    el.removeAttribute('heading-level');
    await el.updateComplete;
    expect(level()).to.equal('2');
  });

  it('can be an element of the page in the slot `heading`, which replaces the label and names the gallery and its viewer', async () => {
    el = await createGallery(
      { label: 'Nhãn' },
      html`<h4 slot="heading">Ảnh <b>hội nghị</b></h4>
        ${printedPhotos}`,
    );
    const own = el.querySelector('h4')!;
    expect(own.assignedSlot, 'the gallery assigns the heading to its slot').not.to.equal(null);
    expect(own.offsetHeight).to.be.above(0);
    expect(own.getBoundingClientRect().bottom).to.be.at.most(
      find(el, '[part=list]')!.getBoundingClientRect().top,
    );
    expect(find(el, 'h2')!.offsetHeight, 'the label').to.equal(0);
    expect(base().getAttribute('aria-label')).to.equal('Ảnh hội nghị');
    await el.open(0);
    expect(dialogOf(el).getAttribute('aria-label')).to.equal('Ảnh hội nghị');
    await closeViewer(el);
    own.remove();
    await settled(el);
    expect(textOf(find(el, 'h2'))).to.equal('Nhãn');
  });

  it('in the slot is shown without a label, also when `photos` replaces the content; a picture in it is not a photo of the gallery', async () => {
    el = await createGallery(
      { photos },
      html`<h3 slot="heading"><img src="/demo/pages/icon.svg" alt="" width="16" /> Ảnh</h3>
        <p>Nội dung</p>`,
    );
    expect(el.querySelector('h3')!.offsetHeight).to.be.above(0);
    expect(el.querySelector('p')!.offsetHeight).to.equal(0);
    el.photos = undefined;
    await settled(el);
    expect(thumbnails(el)).to.have.length(0);
    expect(el.querySelector('p')!.offsetHeight).to.be.above(0);
  });

  it('makes the gallery a landmark; a gallery without heading is a group', async () => {
    el = await createGallery({ photos });
    expect([base().getAttribute('role'), base().getAttribute('aria-label')]).to.deep.equal([
      'group',
      'Thư viện ảnh',
    ]);
    el.label = 'Ảnh hội nghị';
    await el.updateComplete;
    expect([base().getAttribute('role'), base().getAttribute('aria-label')]).to.deep.equal([
      'region',
      'Ảnh hội nghị',
    ]);
    await expect(el).to.be.accessible();
  });
});
