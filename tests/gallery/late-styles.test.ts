import { expect } from '@open-wc/testing';
import { captions, createGallery } from './photos.ts';
import { waitUntil } from '../shared/wait-until.ts';

const figure = (name: string, caption: string) =>
  `<figure class="${name}"><img src="/demo/pages/photos/doi-che.jpg" alt=""><figcaption>${caption}</figcaption></figure>`;

describe('a style sheet that comes later than <mtqg-gallery>', () => {
  it('hides the thumbnail of a photo, and shows it again when the page changes the sheet', async () => {
    const el = await createGallery();
    el.innerHTML = figure('old', 'Cũ') + figure('new', 'Mới');
    await waitUntil(() => captions(el).length === 2);
    const sheet = document.createElement('style');
    sheet.textContent = '.old { display: none }';
    document.head.append(sheet);
    try {
      await waitUntil(() => captions(el).length === 1);
      expect(captions(el)).to.deep.equal(['Mới']);
      sheet.textContent = '.new { display: none }';
      await waitUntil(() => captions(el)[0] === 'Cũ');
      expect(captions(el)).to.deep.equal(['Cũ']);
    } finally {
      sheet.remove();
    }
  });
});
