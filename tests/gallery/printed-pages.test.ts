import { expect } from '@open-wc/testing';
import { KnownElements } from '../../src/gallery/known-elements.ts';
import { readPhotos } from '../../src/gallery/read-photos.ts';
import { captions, createGallery, fileNames, images, settled } from './photos.ts';
import { PRINTED_CAPTIONS } from './printed-captions.ts';
import { PAGES_WITH_OTHER_PICTURES } from './printed-other-pictures.ts';
import { PRINTED_DOUBTS } from './printed-doubts.ts';
import { PRINTED_PAGES } from './printed-pages.ts';
import { printedWords, shownWords } from './shown-words.ts';

describe('a gallery around printed content', () => {
  for (const page of [
    ...PRINTED_PAGES,
    ...PRINTED_CAPTIONS,
    ...PRINTED_DOUBTS,
    ...PAGES_WITH_OTHER_PICTURES,
  ]) {
    it(`shows every word once and in order: ${page.name}`, async () => {
      const el = await createGallery();
      el.innerHTML = page.html;
      const words = printedWords(el);
      await settled(el);
      expect(shownWords(el)).to.deep.equal(words);
      const { photos, segments } = readPhotos(el, new KnownElements(el), false)!;
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
