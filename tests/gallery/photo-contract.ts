import fc from 'fast-check';
import { isPicture, toDecomposedUrl, toFileUrl } from '../../src/gallery/file-url.ts';
import { parsePhotos } from '../../src/gallery/parse-photos.ts';
import type { Runner } from '../text/text-contract.ts';

const BASE = 'https://laocai.gov.vn/anh/danh-sach.json';

/** What a list of photos is read as: the same in Node and in browsers. */
export function photoContract({ it, equal }: Runner): void {
  const errorOf = (input: unknown) => {
    try {
      parsePhotos(input, BASE);
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  };

  it('finds a file by its name, as it stands in a folder', () => {
    const rows = [
      ['cầu mới.jpg', 'https://laocai.gov.vn/anh/c%E1%BA%A7u%20m%E1%BB%9Bi.jpg'],
      ['cầu mới.jpg'.normalize('NFD'), 'https://laocai.gov.vn/anh/c%E1%BA%A7u%20m%E1%BB%9Bi.jpg'],
      ['ảnh #10.JPG', 'https://laocai.gov.vn/anh/%E1%BA%A3nh%20%2310.JPG'],
      ['đạt 100%.png', 'https://laocai.gov.vn/anh/%C4%91%E1%BA%A1t%20100%25.png'],
      ['c%E1%BA%A7u.jpg', 'https://laocai.gov.vn/anh/c%E1%BA%A7u.jpg'],
      ['/anh.aspx?id=3#to', 'https://laocai.gov.vn/anh.aspx?id=3#to'],
      ['//cdn.gov.vn/a.webp', 'https://cdn.gov.vn/a.webp'],
      ['javascript:alert(1)//a.jpg', undefined],
      ['data:image/png;base64,AAAA', undefined],
      [undefined, undefined],
    ] as const;
    for (const [name, url] of rows) equal(toFileUrl(name, BASE), url, name);
  });

  it('knows the address of a picture by its end', () => {
    for (const address of ['a.jpg', '/b/c.JPEG', 'https://x.vn/d.webp?w=3', 'ảnh (2).AVIF'])
      equal(isPicture(address), true, address);
    for (const address of ['/tin/1.html', '/jpg', 'a.jpg/xem', '']) equal(isPicture(address), false, address);
  });

  it('spells an address as systems do that decompose diacritics, and leaves what is not UTF-8', () => {
    equal(
      decodeURIComponent(toDecomposedUrl('https://x.vn/Bản%20Phố.jpg'.replace(/[ảố]/g, encodeURIComponent))),
      'https://x.vn/Bản Phố.jpg'.normalize('NFD'),
    );
    for (const same of ['https://x.vn/a.jpg?b=1%202', 'https://x.vn/%E1%BA.jpg'])
      equal(toDecomposedUrl(same), same);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const url = toFileUrl(`${name}.jpg`, BASE) ?? BASE;
        const decomposed = toDecomposedUrl(url);
        equal(toDecomposedUrl(decomposed), decomposed, name);
      }),
    );
  });

  it('reads a list of photos, with addresses from where it lies', () => {
    const photo = {
      src: 'a b.jpg',
      full: '/to/a.jpg',
      caption: 'Cầu',
      width: 3,
      height: 2,
      datetime: '2026',
    };
    equal(parsePhotos([photo], BASE), [
      { ...photo, src: 'https://laocai.gov.vn/anh/a%20b.jpg', full: 'https://laocai.gov.vn/to/a.jpg' },
    ]);
    equal(parsePhotos([], BASE), []);
  });

  it('names the first thing that is not as it should be', () => {
    equal(errorOf({ photos: [] }), 'no list of photos, but {"photos":[]}');
    equal(errorOf([{ src: 'a.jpg' }, { caption: 'Cầu' }]), 'src of photo 2 is undefined');
    equal(errorOf([{ src: 'javascript:1' }]), 'src of photo 1 is "javascript:1"');
    equal(errorOf([{ src: 'a.jpg', width: '3' }]), 'width of photo 1 is "3"');
    equal(errorOf([{ src: 'a.jpg', caption: 7 }]), 'caption of photo 1 is 7');
    equal(errorOf([null]), 'src of photo 1 is undefined');
    equal(errorOf([{ src: 'a.jpg', caption: null, width: null }]), '');
  });

  it('yields addresses of http and https only, whatever a file holds', () => {
    const anything = fc.oneof(fc.string(), fc.webUrl(), fc.constant('javascript:alert(1)'), fc.jsonValue());
    fc.assert(
      fc.property(fc.array(fc.record({ src: anything, full: anything, caption: anything })), (input) => {
        try {
          for (const { src, full } of parsePhotos(input, BASE))
            for (const url of [src, full ?? src]) equal(/^https?:\/\//.test(url), true, url);
        } catch (error) {
          equal((error as Error).constructor, TypeError);
        }
      }),
    );
  });
}
