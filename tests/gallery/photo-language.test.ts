import { expect, html } from '@open-wc/testing';
import type { MtqgGallery, Photo } from '../../src/index.ts';
import { all, find, textOf } from '../shared/shadow-dom.ts';
import { closeViewer, createGallery, images } from './photos.ts';

const SRC = '/demo/pages/photos/ruong-bac-thang.jpg';
const photo: Photo = {
  src: SRC,
  alt: 'Terraces',
  caption: 'Rice terraces.',
  credit: 'Lao Cai Today',
  lang: 'en',
};

let el: MtqgGallery;
const lang = (element: Element | undefined) => element?.getAttribute('lang');
const captionLanguages = () => all(el, 'figcaption').map(lang);

afterEach(async () => closeViewer(el));

describe('the language of a photo', () => {
  it('is the `lang` of its alt text, caption and photographer, in the gallery and in the viewer', async () => {
    el = await createGallery({ photos: [photo] });
    expect([lang(images(el)[0]), ...captionLanguages()]).to.deep.equal(['en', 'en']);
    await el.open(0);
    expect([lang(find(el, '#about .small [lang]')), lang(all(el, '#about p')[1])]).to.deep.equal([
      'en',
      'en',
    ]);
    const [, , credit] = all(el, '#about p');
    expect(textOf(credit)).to.equal('Ảnh: Lao Cai Today');
    expect(textOf(credit!.querySelector('[lang=en]')), 'the word "Ảnh" is Vietnamese').to.equal(
      'Lao Cai Today',
    );
    el.photos = [{ ...photo, caption: '' }];
    await el.updateComplete;
    expect(textOf(find(el, '#about [lang=en]')), 'the announced alt text').to.equal('Terraces');
  });

  it('is missing without `lang`, and on an alt text that the gallery writes', async () => {
    el = await createGallery({
      photos: [
        { src: SRC, caption: 'Ruộng.' },
        { src: SRC, lang: 'en' },
      ],
    });
    expect([captionLanguages(), images(el).map(lang)]).to.deep.equal([[null], [null, null]]);
  });

  it('comes from the attribute data-lang, the caption or an element around it', async () => {
    el = await createGallery(
      { lang: 'vi' },
      html`<figure>
          <img src=${SRC} alt="" data-lang="fr" />
          <figcaption>Un</figcaption>
        </figure>
        <figure>
          <img src=${SRC} alt="" />
          <figcaption lang="en">Two</figcaption>
        </figure>
        <figure lang="zh">
          <img src=${SRC} alt="" />
          <figcaption>三</figcaption>
        </figure>
        <figure>
          <img src=${SRC} alt="" lang="" />
          <figcaption>Bốn</figcaption>
        </figure>`,
    );
    expect(captionLanguages()).to.deep.equal(['fr', 'en', 'zh', null]);
  });
});
