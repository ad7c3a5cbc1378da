import { expect, fixture } from '@open-wc/testing';
import { isContentPicture } from '../../src/shared/content-picture.ts';
import { type PrintedPicture, readPicture } from '../../src/shared/printed-picture.ts';
import { LAZY_ADDRESSES, LAZY_BACKGROUNDS, LAZY_SRCSETS } from '../../src/text/lazy-attributes.ts';
import { waitUntil } from './wait-until.ts';

const EMPTY_GIF = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAAAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==';
const EMPTY_SVG =
  'data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22%20viewBox=%220%200%20600%20400%22%3E%3C/svg%3E';
const PASTED_PHOTO = `data:image/png;base64,${'iVBORw0KGgo'.repeat(300)}`;

function elementOf(content: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = content;
  return element;
}

/** Reads the first picture, and leaves out what the page does not print. */
function read(content: string): Partial<PrintedPicture> | undefined {
  const picture = readPicture(elementOf(content).querySelector('img, [data-bg], [style]')!);
  return picture && Object.fromEntries(Object.entries(picture).filter(([, value]) => value !== undefined));
}

describe('a printed picture', () => {
  const cases: [source: string, content: string, expected: Partial<PrintedPicture> | undefined][] = [
    [
      'plain HTML',
      '<img src="/cau.jpg" srcset="/cau-2.jpg 2x" sizes="50vw" width="800" height="600" alt="Cầu">',
      { address: '/cau.jpg', srcset: '/cau-2.jpg 2x', sizes: '50vw', width: 800, height: 600, alt: 'Cầu' },
    ],
    [
      'a <source> for this window, in two formats',
      `<picture><source media="(max-width: 1px)" srcset="/hep.jpg"><source media="(min-width: 1px)" type="image/avif" srcset="/rong.avif">
        <source media="(min-width: 1px)" srcset="/rong.jpg 800w"><source media="(min-width: 2px)" srcset="/khac.jpg"><img src="/cau.jpg"></picture>`,
      { address: '/cau.jpg', srcset: '/rong.jpg 800w' },
    ],
    [
      'a <source> for another window only, and one in another format',
      '<picture><source media="(max-width: 1px)" srcset="/hep.jpg"><source type="image/avif" srcset="/cau.avif"><img src="/cau.jpg"></picture>',
      { address: '/cau.jpg' },
    ],
    [
      'a <source> for all windows after one for another window',
      '<picture><source media="(max-width: 1px)" srcset="/hep.jpg"><source srcset="/rong.jpg"><img src="/cau.jpg"></picture>',
      { address: '/cau.jpg', srcset: '/rong.jpg' },
    ],
    [
      'a <source> without an address, before one for all windows and one for this window',
      '<picture><source media="(min-width: 1px)"><source srcset="/rong.jpg"><source media="(min-width: 1px)" srcset="/khac.jpg"><img src="/cau.jpg"></picture>',
      { address: '/cau.jpg', srcset: '/rong.jpg' },
    ],
    [
      'jquery_lazyload',
      '<img class="lazy" src="/img/grey.gif" data-original="/cau.jpg">',
      { address: '/cau.jpg' },
    ],
    [
      'lazysizes with a blurred preview',
      '<img class="lazyload" src="/cau-20x13.jpg" data-src="/cau.jpg" data-srcset="/cau.jpg 640w, /cau-l.jpg 1280w" data-sizes="auto">',
      { address: '/cau.jpg', srcset: '/cau.jpg 640w, /cau-l.jpg 1280w' },
    ],
    [
      'lazysizes with a placeholder in srcset',
      `<img class="lazyload" src="/cau.jpg" srcset="${EMPTY_GIF}" data-srcset="/cau.jpg 640w">`,
      { address: '/cau.jpg', srcset: '/cau.jpg 640w' },
    ],
    [
      'WP Rocket',
      `<img width="600" height="400" src="${EMPTY_SVG}" alt="Cầu" data-lazy-srcset="/cau.jpg 600w" data-lazy-sizes="100vw" data-lazy-src="/cau.jpg">`,
      { address: '/cau.jpg', srcset: '/cau.jpg 600w', sizes: '100vw', width: 600, height: 400, alt: 'Cầu' },
    ],
    [
      'a3 Lazy Load',
      '<img class="lazy lazy-hidden" data-lazy-type="image" src="/wp-content/plugins/a3-lazy-load/assets/images/lazy_placeholder.gif" data-src="/cau.jpg">',
      { address: '/cau.jpg' },
    ],
    [
      'Jetpack, as in sachinchoolur/lightGallery#1201',
      `<img src="/cau.jpg" class="jetpack-lazy-image" data-lazy-srcset="/cau.jpg 682w, /cau-l.jpg 1024w" data-lazy-src="/cau.jpg?is-pending-load=1" srcset="${EMPTY_GIF}">`,
      { address: '/cau.jpg?is-pending-load=1', srcset: '/cau.jpg 682w, /cau-l.jpg 1024w' },
    ],
    [
      'Smush',
      `<img data-src="/cau.jpg" class="lazyload" src="${EMPTY_SVG}" style="--smush-placeholder-width: 600px">`,
      { address: '/cau.jpg' },
    ],
    [
      'NukeViet',
      '<img src="/assets/images/pix.gif" data-src="/uploads/news/cau.jpg" width="150px">',
      { address: '/uploads/news/cau.jpg', width: 150 },
    ],
    [
      'Cloudflare',
      '<img data-cfsrc="/cau.jpg" style="display:none;visibility:hidden">',
      { address: '/cau.jpg' },
    ],
    [
      'a script that is not known',
      `<img src="${EMPTY_GIF}" data-foo-file="/cau.jpg" data-foo-id="3">`,
      { address: '/cau.jpg' },
    ],
    [
      'vanilla-lazyload with a background',
      '<div class="lazy" data-bg="/cau.jpg"></div>',
      { address: '/cau.jpg' },
    ],
    [
      'WP Rocket with a background',
      '<div class="rocket-lazyload" data-bg="url(&quot;/cau.jpg&quot;)"></div>',
      { address: '/cau.jpg' },
    ],
    [
      'a background in style',
      '<div style="background-image: linear-gradient(red, blue), url(/cau.jpg)"></div>',
      { address: '/cau.jpg' },
    ],
    [
      'a background without a picture',
      '<div style="background-image: linear-gradient(red, blue)"></div>',
      undefined,
    ],
    ['an empty data-src', '<img src="/cau.jpg" data-src="">', { address: '/cau.jpg' }],
    [
      'a data-src with a placeholder',
      `<img src="/cau.jpg" data-src="${EMPTY_GIF}">`,
      { address: '/cau.jpg' },
    ],
    [
      'Joomla 4',
      '<img src="images/cau.jpg#joomlaImage://local-images/cau.jpg?width=800&amp;height=600" width="800" height="600">',
      { address: 'images/cau.jpg', width: 800, height: 600 },
    ],
    ['a photo pasted from Word', `<img src="${PASTED_PHOTO}">`, { address: PASTED_PHOTO }],
    [
      'a srcset without src',
      '<img srcset="/cau-s.jpg 320w, /cau-l.jpg 1280w">',
      { address: '/cau-l.jpg', srcset: '/cau-s.jpg 320w, /cau-l.jpg 1280w' },
    ],
    [
      'a <picture> with a placeholder',
      `<picture><source type="image/webp" data-srcset="/cau.webp"><source data-srcset="/cau.jpg 800w"><img src="${EMPTY_GIF}" alt="Cầu"></picture>`,
      { address: '/cau.jpg', srcset: '/cau.jpg 800w', alt: 'Cầu' },
    ],
    [
      'a <picture> whose <img> has a picture',
      '<picture><source srcset="/cau.webp"><img src="/cau.jpg"></picture>',
      { address: '/cau.jpg' },
    ],
    [
      'Liferay',
      '<img src="/documents/20182/0/cau/5a1e64c0?t=1709778000">',
      { address: '/documents/20182/0/cau/5a1e64c0?t=1709778000' },
    ],
    [
      'CKEditor 4, with the size in style',
      '<img src="/cau.jpg" style="height:600px; width:800px">',
      { address: '/cau.jpg', width: 800, height: 600 },
    ],
    ['a size in percent', '<img src="/cau.jpg" width="100%" height="auto">', { address: '/cau.jpg' }],
    ['only a placeholder', `<img src="${EMPTY_GIF}" alt="Cầu">`, undefined],
    ['no address', '<img alt="Cầu">', undefined],
  ];
  for (const [source, content, expected] of cases)
    it(`${expected ? 'is read' : 'is not found'}: ${source}`, () =>
      expect(read(content)).to.deep.equal(expected));
});

describe('the address in an attribute such as data-src="/cau.jpg 2x"', () => {
  const attributes = [
    ...LAZY_ADDRESSES.map((name) => `img ${name}`),
    ...LAZY_BACKGROUNDS.map((name) => `div ${name}`),
  ];
  for (const attribute of attributes) {
    it(`is read without the size behind it; of several addresses, the largest picture is read: <${attribute}>`, () => {
      const addressIn = (value: string) =>
        readPicture(elementOf(`<${attribute}="${value}" class="lazy">`).firstElementChild!)?.address;
      expect(addressIn('/cau.jpg 2x')).to.equal('/cau.jpg');
      expect(addressIn('/cau.jpg 640w, /cau-l.jpg 1280w')).to.equal('/cau-l.jpg');
    });
  }
});

describe('a picture that the browser has loaded', () => {
  const LOADED = '/demo/pages/photos/doi-che.jpg';
  const SMALL = '/cau-300x200.jpg';

  async function readLoaded(attributes: string): Promise<Partial<PrintedPicture> | undefined> {
    const image = await fixture<HTMLImageElement>(`<img src="${LOADED}" ${attributes}>`);
    await waitUntil(() => image.complete && image.naturalWidth > 0);
    return readPicture(image);
  }

  for (const name of LAZY_ADDRESSES) {
    it(`stays, whatever is left in ${name}`, async () => {
      expect((await readLoaded(`${name}="${SMALL}"`))?.address).to.equal(LOADED);
    });
  }

  for (const name of LAZY_SRCSETS) {
    it(`stays, whatever is left in ${name}`, async () => {
      const picture = await readLoaded(`${name}="${SMALL} 300w"`);
      expect(picture?.address).to.equal(LOADED);
      expect(picture?.srcset).to.equal(undefined);
    });
  }

  it('is only a preview if the page enlarges it to more than twice its size', async () => {
    const picture = await readLoaded(`width="9000" data-src="/cau-lon.jpg"`);
    expect(picture?.address).to.equal('/cau-lon.jpg');
  });
});

describe('a picture that a script has put into src, and that the browser has not loaded yet,', () => {
  const SMALL = '/cau-300x200.jpg';
  const MARKS_OF_SCRIPTS = [
    'class="lazyloaded"',
    'class="entered litespeed-loaded"',
    'data-ll-status="loaded"',
    'data-was-processed="true"',
  ];
  for (const mark of MARKS_OF_SCRIPTS) {
    it(`is read from src because of the mark that the script has added: ${mark}`, () => {
      const image = elementOf(`<img src="/cau.jpg" data-src="${SMALL}" ${mark}>`).firstElementChild!;
      expect(readPicture(image)?.address).to.equal('/cau.jpg');
      const placeholder = elementOf(
        `<img src="${EMPTY_GIF}" data-src="/cau.jpg" ${mark}>`,
      ).firstElementChild!;
      expect(readPicture(placeholder)?.address, 'not from src if it has a placeholder').to.equal('/cau.jpg');
    });
  }
});

describe('a picture that is content', () => {
  const isContent = (content: string) => {
    const container = elementOf(content);
    return isContentPicture(container.querySelector('img')!, container);
  };

  const contentPictures: Record<string, string> = {
    'a photo': '<p><img src="/cau.jpg"></p>',
    'a hidden photo that a script loads and then shows':
      '<img style="display:none" src="/pix.gif" data-src="/cau.jpg">',
    'a photo in a slide that is hidden': '<div class="item" style="display:none"><img src="/cau.jpg"></div>',
    'a photo with only a ratio as its size': '<img src="/cau.jpg" width="16" height="9">',
    'a photo of an article on a portal that names it “avatar”':
      '<a class="avatar"><img class="avatar" src="/cau.jpg"></a>',
    'a photo in the section “Social” of WordPress':
      '<article class="post category-social tag-share"><img src="/cau.jpg"><p>Tin</p></article>',
    'a photo in a block with a share class and much text': `<div class="social"><img src="/cau.jpg"><p>${'Tin của tỉnh. '.repeat(20)}</p></div>`,
  };
  for (const [what, html] of Object.entries(contentPictures))
    it(`is ${what}`, () => expect(isContent(html)).to.equal(true));

  const otherPictures: Record<string, string> = {
    'emoji of WordPress':
      '<img draggable="false" role="img" class="emoji" alt="😀" src="https://s.w.org/images/core/emoji/15.0.3/svg/1f600.svg">',
    'smiley of CKEditor 4':
      '<img alt="smiley" height="23" width="23" src="/assets/editors/ckeditor/plugins/smiley/images/regular_smile.png">',
    'picture that counts readers':
      '<img src="https://www.facebook.com/tr?id=1&ev=PageView" width="1" height="1">',
    'picture that is 1px wide': '<img src="/dem.php?id=7" width="1px">',
    'picture with a height of 0 in its style': '<img src="/dem.php?id=7" style="width:300px;height:0">',
    'picture that is hidden by its style': '<img src="/dem.php?id=7" style="display:none">',
    'hidden picture': '<p hidden><img src="/cau.jpg"></p>',
    spacer: '<img src="/images/spacer.gif" width="100" height="20">',
    'icon of a file type in Drupal':
      '<img class="file-icon" alt="" src="/modules/file/icons/application-pdf.png">',
    'icon in a share menu':
      '<ul class="social-links"><li><a href="/chia-se"><img src="/images/fb.png"></a></li></ul>',
    'icon in a link that shares':
      '<a href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Ftinh.gov.vn"><img src="/images/fb.png"></a>',
    'icon in a link that writes a mail': '<a href="mailto:?subject=Tin"><img src="/images/mail.png"></a>',
    'portrait of an author in WordPress':
      '<img class="avatar avatar-96 photo" src="/anh-dai-dien.jpg" width="96" height="96">',
  };
  for (const [what, html] of Object.entries(otherPictures))
    it(`is no ${what}`, () => expect(isContent(html)).to.equal(false));

  it('is not the copy in <noscript>, which has elements if a script has parsed the page', () => {
    const page = new DOMParser().parseFromString(
      `<div><img src="${EMPTY_GIF}" data-src="/cau.jpg"><noscript><img src="/cau.jpg"></noscript></div>`,
      'text/html',
    );
    const images = [...page.querySelectorAll('img')];
    expect(images).to.have.length(2);
    expect(images.filter((image) => isContentPicture(image, page.body))).to.have.length(1);
  });

  it('is a photo in a gallery that stands in a hidden tab', () => {
    const tab = elementOf('<div hidden><div id="gallery"><img src="/cau.jpg"></div></div>');
    expect(isContentPicture(tab.querySelector('img')!, tab.querySelector('#gallery')!)).to.equal(true);
  });
});
