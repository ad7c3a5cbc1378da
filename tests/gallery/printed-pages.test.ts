import { expect } from '@open-wc/testing';
import { KnownElements } from '../../src/gallery/known-elements.ts';
import { readPhotos } from '../../src/gallery/read-photos.ts';
import { captions, createGallery, fileNames, images, settled } from './photos.ts';
import { PRINTED_ARTICLES } from './printed-articles.ts';
import { PRINTED_CAPTIONS } from './printed-captions.ts';
import { PAGES_WITH_OTHER_PICTURES } from './printed-other-pictures.ts';
import { PRINTED_DOUBTS } from './printed-doubts.ts';
import { PRINTED_PAGES } from './printed-pages.ts';
import { PRINTED_STRUCK_WORDS } from './printed-struck-words.ts';
import { PRINTED_TABLES } from './printed-tables.ts';
import { printedWords, shownWords } from './shown-words.ts';

const PAGES = [
  ...PRINTED_PAGES,
  ...PRINTED_CAPTIONS,
  ...PRINTED_DOUBTS,
  ...PRINTED_STRUCK_WORDS,
  ...PRINTED_TABLES,
  ...PAGES_WITH_OTHER_PICTURES,
];
/** The beginning of the name of a page with the markup of a system or portal: `NukeViet: an article in its .bodytext`. */
const SYSTEM = /^\p{Lu}[^:]*:/u;

describe('the printed pages of the gallery', () => {
  it('are all different, and at least forty have the markup of a content management system or of a portal', () => {
    const all = [...PAGES, ...PRINTED_ARTICLES];
    for (const field of ['name', 'html'] as const)
      expect(new Set(all.map((page) => page[field])).size, field).to.equal(all.length);
    expect(all.filter(({ name }) => SYSTEM.test(name)).length).to.be.at.least(40);
  });
});

describe('a gallery around printed content', () => {
  for (const page of PAGES) {
    it(`shows every word once and in order: ${page.name}`, async () => {
      const el = await createGallery();
      el.innerHTML = page.html;
      const words = printedWords(el);
      await settled(el);
      expect(shownWords(el)).to.deep.equal(words);
      const isArticle = false;
      const { photos, segments } = readPhotos(el, new KnownElements(el), isArticle)!;
      expect(
        photos.map(({ caption = '' }) => caption),
        'captions in the viewer',
      ).to.deep.equal(page.captions);
      const credits = photos.flatMap(({ credit }) => credit ?? []);
      expect(credits, 'photographers in the viewer').to.deep.equal(page.credits ?? []);
      const thumbnails = segments.flatMap((segment) => ('thumbnails' in segment ? segment.thumbnails : []));
      expect(
        thumbnails.map(({ index }) => index + 1),
        'thumbnails',
      ).to.deep.equal(page.thumbnails);
      if (page.captionsBelow)
        expect(captions(el), 'captions below thumbnails').to.deep.equal(page.captionsBelow);
      expect(fileNames(images(el)), 'pictures').to.have.length(page.thumbnails.length);
    });
  }
});
