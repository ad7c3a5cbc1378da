import type { Runner } from '../text/text-contract.ts';
import { FEED_URL, firstOf, item, json, PICTURE, type Row, rss } from './first-article.ts';

const picture = (elements: string) => rss(item(`<link>/tin/1</link>${elements}`));
export const PICTURES: Row[] = [
  [
    'the address in <image><url>',
    picture('<image><url>/anh/cau.jpg</url><title>Cầu</title><link>/</link></image>'),
    { image: PICTURE },
  ],
  ['the text of <image>', picture('<image>/anh/cau.jpg</image>'), { image: PICTURE }],
  [
    'an enclosure with an odd type',
    picture('<enclosure url="/anh/cau.jpg" type="application/octet-stream"/>'),
    { image: PICTURE },
  ],
  [
    'an enclosure of the type "image"',
    picture('<enclosure url="/anh/cau.jpg" type="image"/>'),
    { image: PICTURE },
  ],
  [
    'not an enclosure that is a sound',
    picture('<enclosure url="/am/tin.mp3?anh=.jpg" type="audio/mpeg"/>'),
    { image: undefined },
  ],
  [
    'not a text about a picture, and not the picture of the author, in JSON',
    json([
      { title: 'Tin', image_alt: 'Cầu bản Phố. Ảnh: A/B', thumb_caption: 'a.jpg', author_image: '/b.jpg' },
    ]),
    { image: undefined },
  ],
  [
    'a file of a field with any name in JSON, if it is a picture',
    json([{ title: 'Tin', social_media: 'https://mang.example/1', cover_media: '/anh/cau.jpg' }]),
    { image: PICTURE },
  ],
  [
    'not an emoji',
    picture(
      `<description><![CDATA[<img src="https://s.w.org/images/core/emoji/15.0.3/72x72/1f600.png" class="wp-smiley"><img src="/anh/cau.jpg">]]></description>`,
    ),
    { image: PICTURE },
  ],
  [
    'not a tracking pixel',
    picture(
      `<description><![CDATA[<img src="https://dem.example/b.gif?p=1" width="1" height="1"><img src="/anh/cau.jpg">]]></description>`,
    ),
    { image: PICTURE },
  ],
  [
    'not the portrait of the author in Media RSS',
    picture(
      `<media:content url="https://0.gravatar.com/avatar/5f?s=96" medium="image"/><media:content url="/anh/cau.jpg" medium="image"/>`,
    ),
    { image: PICTURE },
  ],
  [
    'not an emoji in HTML that was not escaped',
    picture(
      `<description><img src="/images/core/emoji/1f600.png"/><img data-src="/anh/cau.jpg" src="/anh/cau.jpg"/></description>`,
    ),
    { image: PICTURE },
  ],
];

/** What stands before the first picture in the text of an article, and is not a picture. */
const NO_PICTURES = [
  '<!-- <img src="/cu.jpg"> -->',
  '<!--[if mso]><img src="/cu.jpg"><![endif]-->',
  '<script>document.write("<img src=/sai.jpg>")</script>',
  '<style>/* <img src="/sai.jpg"> */</style>',
  '<textarea><img src="/sai.jpg"></textarea>',
  '<template><img src="/sai.jpg"></template>',
  '<img src="/an.jpg" style="width:0; display: none">',
  '<img src="/an.jpg" style="visibility:hidden">',
  '<img src="https://www.facebook.com/tr?id=1&amp;ev=PageView&amp;noscript=1">',
  '<img src="https://counter.theconversation.com/content/123/count.gif?distributor=republish-lightbox-basic">',
  '<img src="https://www.google-analytics.com/collect?v=1&amp;t=pageview">',
  '<img src="//feeds.wordpress.com/1.0/comments/x/1/">',
  '<img src="http://feeds.feedburner.com/~r/tin/~4/ZG5">',
  '<img src="https://pixel.wp.com/b.gif?host=x">',
  '<img src="https://mc.yandex.ru/watch/12">',
  '<img src="/_layouts/15/images/icpdf.png">',
];
/** Addresses of enclosures that are not pictures, although their type says so. */
const NO_PICTURE_FILES = [
  'https://tinh.example',
  'https://tinh.example/',
  'https://tinh.example/uploads/',
  '/uploads/',
  '/',
  'https://v.example/7.mp4',
  '/tep/7.pdf',
  '/am/7.mp3?anh=.jpg',
];
/** Addresses of pictures that look like the addresses above. */
const PICTURE_FILES = [
  '/anh/?id=7',
  'anh.jpg',
  '/documents/0/cau.jpg/5a1e64c0',
  '/anh.aspx?tep=7.pdf',
  '/anh/7',
];

/** Tests of the pictures of the articles of feeds, for Node and for browsers. */
export function feedPicturesContract({ it, equal }: Runner): void {
  for (const [what, feed, expected] of PICTURES)
    it(`finds the picture of an article: ${what}`, () => equal(firstOf(feed, expected), expected));

  it('does not take a tracking pixel, or a picture that readers do not see', () => {
    const shown = '<img src="/anh/cau.jpg">';
    for (const hidden of NO_PICTURES) {
      const inCdata = (html: string) => picture(`<description><![CDATA[${html}]]></description>`);
      const before = inCdata(hidden + shown);
      const feeds: [feed: string, image: string | undefined][] = [
        [before, PICTURE],
        [inCdata(hidden), undefined],
        [json([{ title: 'Tin', content_html: hidden + shown }]), PICTURE],
      ];
      for (const [feed, image] of feeds) equal(firstOf(feed, { image }), { image }, feed);
    }
    const lazy = '<img style="display:none" data-src="/anh/cau.jpg">';
    const feed = picture(`<description><![CDATA[${lazy}]]></description>`);
    equal(firstOf(feed, { image: PICTURE }), { image: PICTURE });
    const inScript = picture('<description><script><img src="/sai.jpg"/></script></description>');
    equal(firstOf(inScript, { image: '' }), { image: undefined });
  });

  it('does not take the address of a server, of a folder or of another kind of file for a picture; takes addresses that only look so', () => {
    const enclosure = (url: string) => `<enclosure url="${url}" type="image/jpeg"/>`;
    for (const url of NO_PICTURE_FILES) {
      const feed = picture(`${enclosure(url)}<description>&lt;img src="/anh/cau.jpg"&gt;</description>`);
      equal(firstOf(feed, { image: PICTURE }), { image: PICTURE }, url);
    }
    for (const url of PICTURE_FILES) {
      const image = new URL(url, FEED_URL).href;
      equal(firstOf(picture(enclosure(url)), { image }), { image }, url);
    }
  });
}
