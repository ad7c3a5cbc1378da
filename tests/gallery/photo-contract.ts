import fc from 'fast-check';
import { toDecomposedUrl, toFileUrl } from '../../src/gallery/file-url.ts';
import { findMisspeltFields, parsePhotos, PhotoListError } from '../../src/gallery/parse-photos.ts';
import { thirtiethInBrowsers } from '../fewer-cases.ts';
import type { Runner } from '../text/text-contract.ts';

const BASE = 'https://laocai.gov.vn/anh/danh-sach.json';

/** A photo that was pasted from Word. */
const EMBEDDED_PHOTO = `data:image/jpeg;base64,${'A'.repeat(4000)}`;

/** Tests of photo lists and file names, for Node and for browsers. */
export function photoContract({ it, equal }: Runner): void {
  /** The message of the error; empty when the list can be read. */
  const errorOf = (input: unknown) => {
    try {
      parsePhotos(input, BASE);
      return '';
    } catch (error) {
      equal(error instanceof PhotoListError, true);
      return (error as Error).message;
    }
  };

  it('makes the address of a picture from a file name that an editor copied from a folder', () => {
    const rows = [
      ['cầu mới.jpg', 'https://laocai.gov.vn/anh/c%E1%BA%A7u%20m%E1%BB%9Bi.jpg'],
      ['cầu mới.jpg'.normalize('NFD'), 'https://laocai.gov.vn/anh/c%E1%BA%A7u%20m%E1%BB%9Bi.jpg'],
      ['ảnh #10.JPG', 'https://laocai.gov.vn/anh/%E1%BA%A3nh%20%2310.JPG'],
      ['đạt 100%.png', 'https://laocai.gov.vn/anh/%C4%91%E1%BA%A1t%20100%25.png'],
      ['từ 50% lên 100%.png', 'https://laocai.gov.vn/anh/t%E1%BB%AB%2050%25%20l%C3%AAn%20100%25.png'],
      ['c%E1%BA%A7u.jpg', 'https://laocai.gov.vn/anh/c%E1%BA%A7u.jpg'],
      ['/anh.aspx?id=3#to', 'https://laocai.gov.vn/anh.aspx?id=3#to'],
      ['//cdn.gov.vn/a.webp', 'https://cdn.gov.vn/a.webp'],
      ['javascript:alert(1)//a.jpg', undefined],
      ['data:image/png;base64,AAAA', undefined],
      [EMBEDDED_PHOTO, EMBEDDED_PHOTO],
      [
        'images/cau.jpg#joomlaImage://local-images/cau.jpg?width=800&height=600',
        'https://laocai.gov.vn/anh/images/cau.jpg',
      ],
      [undefined, undefined],
    ] as const;
    for (const [name, url] of rows) equal(toFileUrl(name, BASE), url, name);
  });

  it('shows characters that a program has escaped as in HTML', () => {
    const [photo] = parsePhotos(
      [{ src: 'a.jpg?b=1&amp;c', caption: 'Lễ &amp; hội', alt: '&quot;Gầu Tào&quot;', credit: 'A &#38; B' }],
      BASE,
    );
    equal(photo?.caption, 'Lễ & hội');
    equal(photo?.alt, '"Gầu Tào"');
    equal(photo?.credit, 'A & B');
    equal(photo?.src, 'https://laocai.gov.vn/anh/a.jpg?b=1&amp;c');
  });

  it('decomposes the diacritics of an address, and returns an address that is not UTF-8 unchanged', () => {
    // The letters with diacritics are percent-encoded, as browsers report addresses.
    const name = 'https://x.vn/Bản Phố.jpg';
    equal(toDecomposedUrl(encodeURI(name)), encodeURI(name.normalize('NFD')));
    const notUtf8 = 'https://x.vn/%E1%BA.jpg';
    for (const unchanged of ['https://x.vn/a.jpg?b=1%202', notUtf8])
      equal(toDecomposedUrl(unchanged), unchanged);
    // Decomposing an address again changes nothing.
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const url = toFileUrl(`${name}.jpg`, BASE) ?? BASE;
        const decomposed = toDecomposedUrl(url);
        equal(toDecomposedUrl(decomposed), decomposed, name);
      }),
    );
  });

  it('reads every field of a list, with addresses relative to the file', () => {
    const fields = {
      srcset: 'a.jpg 2x',
      sizes: '50vw',
      alt: 'Cây cầu',
      caption: 'Cầu',
      credit: 'An Bình',
      datetime: '2026',
      width: 3,
      height: 2,
    };
    equal(parsePhotos([{ src: 'a b.jpg', full: '/to/a.jpg', ...fields }], BASE), [
      { src: 'https://laocai.gov.vn/anh/a%20b.jpg', full: 'https://laocai.gov.vn/to/a.jpg', ...fields },
    ]);
    equal(parsePhotos([], BASE), []);
  });

  it('ignores unknown fields, and fields that are null or empty', () => {
    const item = { src: 'a.jpg', id: 7, caption: null, full: '', width: null, height: '' };
    equal(parsePhotos([item], BASE), [{ src: 'https://laocai.gov.vn/anh/a.jpg' }]);
  });

  it('names the first mistake in a list', () => {
    const rows = [
      [
        { photos: [] },
        'not an array of photos: {"photos":[]}; write the array alone, such as [{ "src": "cau.jpg" }]',
      ],
      [[null], 'photo 1 is not an object: null; write { "src": "cau.jpg" }'],
      [['a.jpg'], 'photo 1 is not an object: "a.jpg"; write { "src": "cau.jpg" }'],
      [[{ src: 'a.jpg' }, { caption: 'Cầu' }], 'src of photo 2 is missing; write the address of the picture'],
      [[{ src: null }], 'src of photo 1 is missing; write the address of the picture'],
      [[{ Src: 'a.jpg' }], 'src of photo 1 is missing; rename "Src" to "src"'],
      [[{ src: '' }], 'src of photo 1 is not an http or https address: ""'],
      [[{ src: 5 }], 'src of photo 1 is not a text: 5; write it in quotation marks'],
      [[{ src: 'javascript:1' }], 'src of photo 1 is not an http or https address: "javascript:1"'],
      [[{ src: 'a.jpg', full: 'data:,' }], 'full of photo 1 is not an http or https address: "data:,"'],
      ...[
        ['3', '"3"'],
        [0, '0'],
        [-3, '-3'],
        ['800px', '"800px"'],
        [true, 'true'],
      ].map(([width, quoted]) => [
        [{ src: 'a.jpg', width }],
        `width of photo 1 is not a number above 0: ${quoted}; write pixels without quotation marks, such as 1600`,
      ]),
      ...['srcset', 'sizes', 'alt', 'caption', 'lang', 'credit', 'datetime', 'full'].map((field) => [
        [{ src: 'a.jpg', [field]: 7 }],
        `${field} of photo 1 is not a text: 7; write it in quotation marks`,
      ]),
      [
        [{ src: 'a.jpg', caption: ['Cầu mới nối hai bờ suối của bản Phố, xe tải nhỏ qua được quanh năm'] }],
        'caption of photo 1 is not a text: ["Cầu mới nối hai bờ suối của bản Phố, xe tải nhỏ qua được q…; write it in quotation marks',
      ],
    ] as [unknown, string][];
    for (const [input, message] of rows) equal(errorOf(input), message);
  });

  it('finds misspelt names of fields, but leaves other fields alone', () => {
    const list = [
      { src: 'a.jpg', id: 7, title: 'Cầu', lat: 22.4, size: 120_000, weight: 3, url: '/tin/1', date: '2026' },
      { src: 'b.jpg', Caption: 'Cầu', widht: 3, heigth: 2, src_set: 'b.jpg 2x', ALT: 'Cầu' },
      { src: 'c.jpg', Caption: 'Cầu' },
    ];
    equal(findMisspeltFields(list), [
      { name: 'title', meant: 'caption', number: 1 },
      { name: 'date', meant: 'datetime', number: 1 },
      { name: 'Caption', meant: 'caption', number: 2 },
      { name: 'widht', meant: 'width', number: 2 },
      { name: 'heigth', meant: 'height', number: 2 },
      { name: 'src_set', meant: 'srcset', number: 2 },
      { name: 'ALT', meant: 'alt', number: 2 },
    ]);
  });

  it('finds the names that other programs give to fields, if the photo lacks the field', () => {
    const rows = [
      [{ url: 'a.jpg' }, 'src'],
      [{ image: 'a.jpg' }, 'src'],
      [{ Img: 'a.jpg' }, 'src'],
      [{ src: 'a.jpg', description: 'Cầu' }, 'caption'],
      [{ src: 'a.jpg', tieu_de: 'Cầu' }, 'caption'],
      [{ src: 'a.jpg', author: 'An' }, 'credit'],
      [{ src: 'a.jpg', large: 'b.jpg' }, 'full'],
      [{ src: 'a.jpg', taken: '2026' }, 'datetime'],
      [{ src: 'a.jpg', url: '/tin/1' }, undefined],
      [{ src: 'a.jpg', caption: 'Cầu', title: 'Tin' }, undefined],
      [{ src: 'a.jpg', id: 3, views: 7 }, undefined],
    ] as const;
    for (const [item, meant] of rows)
      equal(findMisspeltFields([item])[0]?.meant, meant, JSON.stringify(item));
    equal(errorOf([{ url: 'a.jpg' }]), 'src of photo 1 is missing; rename "url" to "src"');
  });

  it('returns http and https addresses only, whatever a file contains', () => {
    const anything = fc.oneof(fc.string(), fc.webUrl(), fc.constant('javascript:alert(1)'), fc.jsonValue());
    fc.assert(
      fc.property(fc.array(fc.record({ src: anything, full: anything, caption: anything })), (input) => {
        try {
          for (const { src, full } of parsePhotos(input, BASE))
            for (const url of [src, full ?? src]) equal(/^https?:\/\//.test(url), true, url);
        } catch (error) {
          equal(error instanceof PhotoListError, true, String(error));
        }
      }),
      { numRuns: thirtiethInBrowsers(300) },
    );
  });
}
