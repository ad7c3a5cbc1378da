import { parseFeed } from '../../src/news/parse-feed.ts';
import { decode } from '../../src/text/decode.ts';
import type { Runner } from '../text/text-contract.ts';
import { FEED_URL, json, LINK, PICTURE, rss } from './first-article.ts';

/** One byte for each character. */
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const titled = (title: string, head = '') =>
  head + rss(`<item><title>${title}</title><link>/tin/1</link></item>`);
const doctype = (entities: string) => `<?xml version="1.0"?><!DOCTYPE rss [${entities}]>`;

const atomTitled = (title: string, type = '') =>
  `<feed><entry><title${type && ` type="${type}"`}>${title}</title><link href="/tin/1"/></entry></feed>`;
const mediaTitled = (title: string) => rss(`<item><media:title type="plain">${title}</media:title></item>`);
/** Elements of HTML, of its earlier versions, of SVG and of MathML that no article needs, but some pages have. */
const RARE_ELEMENTS = [
  ...['bgsound', 'isindex', 'keygen', 'layer', 'listing', 'menuitem', 'multicol', 'nextid', 'noembed'],
  ...['plaintext', 'spacer', 'xmp', 'blink', 'marquee', 'nobr', 'wbr', 'ruby', 'hgroup', 'search'],
  ...['ellipse', 'polyline', 'tspan', 'stop', 'linearGradient', 'clipPath', 'mask', 'image', 'symbol'],
  ...['msqrt', 'mover', 'mtable', 'annotation'],
];

/** A feed, and the heading of its article. */
export const HEADINGS: [what: string, feed: string, heading: string][] = [
  ['words in angle brackets', titled('&lt;Thông báo&gt; họp'), '<Thông báo> họp'],
  [
    'words in angle brackets in CDATA',
    titled('<![CDATA[<Quan trọng> Lịch cắt điện]]>'),
    '<Quan trọng> Lịch cắt điện',
  ],
  ['words in angle brackets, escaped twice', titled('&amp;lt;Khẩn&amp;gt; Bão số 3'), '<Khẩn> Bão số 3'],
  ['elements of HTML', titled('&lt;b&gt;Tin&lt;/b&gt; &lt;span class="m"&gt;mới&lt;/span&gt;'), 'Tin mới'],
  ['elements of Word', titled('&lt;o:p&gt;Tin&lt;/o:p&gt;'), 'Tin'],
  ['nested CDATA', titled('<![CDATA[<![CDATA[Tin mới]]>]]>'), 'Tin mới'],
  ['escaped CDATA', titled('&lt;![CDATA[Tin mới]]&gt;'), 'Tin mới'],
  ['CDATA, escaped twice', titled('&amp;lt;![CDATA[Tin mới]]&amp;gt;'), 'Tin mới'],
  ['CDATA inside CDATA', titled('<![CDATA[<![CDATA[Tin <![CDATA[mới]]>]]>]]>'), 'Tin mới'],
  ['CDATA in JSON', JSON.stringify([{ title: '<![CDATA[Tin mới]]>' }]), 'Tin mới'],
  ['CDATA that is cut off', titled('&lt;![CDATA[Tin mới'), 'Tin mới'],
  ['the end of CDATA as a text', titled('a[b[0]]&gt;1'), 'a[b[0]]>1'],
  ['the end of CDATA as a text in JSON', JSON.stringify([{ title: 'a[b[0]]>1' }]), 'a[b[0]]>1'],
  ['the end of CDATA as a text in CDATA', titled('<![CDATA[a[b[0]]]]><![CDATA[>1]]>'), 'a[b[0]]>1'],
  ['an entity of the DOCTYPE', titled('&so; họp', doctype('<!ENTITY so "Sở Y tế">')), 'Sở Y tế họp'],
  [
    'an entity that refers to another entity',
    titled('&b;', doctype('<!ENTITY a "x"><!ENTITY b "&a;&a;">')),
    'xx',
  ],
  [
    'an entity that would be loaded',
    titled('Tin &f;', doctype('<!ENTITY f SYSTEM "file:///etc/passwd">')),
    'Tin &f;',
  ],
  [
    'the reference of an entity in CDATA',
    titled('<![CDATA[R&D; họp]]>', doctype('<!ENTITY D "phát triển">')),
    'R&D; họp',
  ],
  [
    'a tag in plain text of Atom',
    atomTitled('Dùng thẻ &lt;b&gt; và &lt;p&gt;', 'text'),
    'Dùng thẻ <b> và <p>',
  ],
  ['a tag in plain text of Media RSS', mediaTitled('Thẻ &lt;b&gt;'), 'Thẻ <b>'],
  ['HTML that is declared to be plain text', atomTitled('&lt;b&gt;Tin&lt;/b&gt; mới', 'text'), 'Tin mới'],
  ['references in plain text that were escaped twice', atomTitled('R&amp;amp;D', 'text'), 'R&D'],
  ['HTML of Atom', atomTitled('Tin &lt;wbr&gt;mới', 'html'), 'Tin mới'],
  ['HTML of Atom without a type', atomTitled('Tin &lt;wbr&gt;mới'), 'Tin mới'],
  [
    'comparisons of letters that are elements',
    titled('Trường hợp a&lt;b và c&gt;d'),
    'Trường hợp a<b và c>d',
  ],
  [
    'comparisons of letters that are elements of blocks',
    titled('<![CDATA[Nồng độ pH<p bình thường>]]>'),
    'Nồng độ pH<p bình thường>',
  ],
  [
    'comparisons of letters that are elements, before the sign of equality',
    titled('Nếu a&lt;b = 5 và c&gt;d'),
    'Nếu a<b = 5 và c>d',
  ],
  ['an escaped tag in CDATA', titled('<![CDATA[Dùng &lt;b&gt; để in đậm]]>'), 'Dùng <b> để in đậm'],
  [
    'an escaped tag of an element without content',
    titled('<![CDATA[A free guide to &lt;head&gt; elements]]>'),
    'A free guide to <head> elements',
  ],
  [
    'an escaped tag in JSON',
    json([{ title: 'Thẻ &lt;script&gt; và &lt;!-- ghi chú' }]),
    'Thẻ <script> và <!-- ghi chú',
  ],
  [
    'a tag that was escaped twice in XML',
    titled('Dùng &amp;lt;p&amp;gt; để xuống dòng'),
    'Dùng <p> để xuống dòng',
  ],
  ['HTML that was escaped in CDATA', titled('<![CDATA[&lt;b class="m"&gt;Tin&lt;/b&gt; mới]]>'), 'Tin mới'],
  ['HTML that was escaped in CDATA and cut off', titled('<![CDATA[&lt;p style="x"&gt;Tin mới]]>'), 'Tin mới'],
  ['a cut-off paragraph that was escaped in CDATA', titled('<![CDATA[&lt;p&gt;Tin mới]]>'), 'Tin mới'],
  ['attributes without a value', titled('&lt;td nowrap&gt;Tin&lt;i hidden data-x&gt; mới'), 'Tin mới'],
  ['damaged attributes', titled('&lt;b title="Cầu "bản" Phố"&gt;Tin &lt;/b&gt;mới'), 'Tin mới'],
  ['a label with a colon', titled('&lt;TPHCM: mưa lớn&gt; sáng nay'), '<TPHCM: mưa lớn> sáng nay'],
  ['a label with a hyphen', titled('&lt;Covid-19&gt; Ca mới'), '<Covid-19> Ca mới'],
  ['elements of frameworks', titled('&lt;app-tin&gt;Tin&lt;/app-tin&gt;'), 'Tin'],
];

/** Well-formed HTML whose tags say something, and what a reader sees. */
const MARKS: [html: string, heading: string][] = [
  ['Nước H<sub>2</sub>O', 'Nước H₂O'],
  ['Giá 10<sup>5</sup> đồng', 'Giá 10⁵ đồng'],
  ['Giá <del>5</del> <ins>7</ins> triệu', 'Giá 7 triệu'],
  ['Họp <s class="x">chiều</s> sáng', 'Họp sáng'],
  ['Họp <strike>chiều</strike> sáng', 'Họp sáng'],
  ['Chủ đề <q>Xuân</q>', 'Chủ đề “Xuân”'],
  ['Công thức <math alttext="a+b"><mi>a</mi><mo>+</mo><mi>b</mi></math>', 'Công thức a+b'],
  ['Tin<script>document.write("x")</script> mới<style>b { color: red }</style>', 'Tin mới'],
  ['<h3>Tin</h3>mới<br/>nhất', 'Tin mới nhất'],
  ['<table><tr><td>Tin</td><td>mới</td></tr></table>', 'Tin mới'],
  ['<p>Tin</p>mới &amp; <b>n</b>hất', 'Tin mới & nhất'],
  ['M<b>ớ</b>i <i title="a &lt; b">nhất</i>', 'Mới nhất'],
];
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (html: string) => html.replace(/[&<>]/g, (character) => ESCAPES[character]!);

const firstHeading = (feed: string) => parseFeed(feed, FEED_URL)?.articles[0]?.heading;

/** Tests of the texts and encodings of feeds, for Node and for browsers. */
export function feedTextContract({ it, equal }: Runner): void {
  for (const [what, feed, heading] of HEADINGS)
    it(`reads a title with ${what}`, () => equal(firstHeading(feed), heading));

  it('leaves out the tags of rare elements of HTML, SVG and MathML', () => {
    for (const name of RARE_ELEMENTS)
      equal(firstHeading(titled(`Tin &lt;${name} x="1"&gt;mới&lt;/${name}&gt;`)), 'Tin mới', name);
  });

  it('reads the same text, whether its tags are elements, escaped, in CDATA or in JSON', () => {
    for (const [html, heading] of MARKS) {
      const xhtml = `<div xmlns="http://www.w3.org/1999/xhtml">${html}</div>`;
      const prefixed = html.replace(/<(\/?)/g, '<$1h:');
      const feeds = [
        titled(html),
        titled(escaped(html)),
        titled(`<![CDATA[${html}]]>`),
        atomTitled(xhtml, 'xhtml'),
        atomTitled(`<h:div xmlns:h="http://www.w3.org/1999/xhtml">${prefixed}</h:div>`, 'xhtml'),
        atomTitled(escaped(html), 'html'),
        json([{ title: html }]),
      ];
      for (const feed of feeds) equal(firstHeading(feed), heading, feed);
      const summary = rss(`<item><title>Tin</title><description>${html}</description></item>`);
      const text = heading === 'Tin' ? undefined : heading;
      equal(parseFeed(summary, FEED_URL)?.articles[0]?.summary, text, summary);
    }
  });

  it('shows references to signs of XML between elements of XHTML as these signs', () => {
    const xhtml = '<div xmlns="http://www.w3.org/1999/xhtml">Thẻ &lt;b&gt; &amp; <i>tin</i></div>';
    equal(firstHeading(atomTitled(xhtml, 'xhtml')), 'Thẻ <b> & tin');
  });

  it('reads plain summaries of Atom and of JSON Feed with their tags', () => {
    const summary = 'Thẻ <b> và <i>';
    const plain = JSON.stringify({ items: [{ title: 'Tin', content_text: summary }] });
    const html = JSON.stringify({ items: [{ title: 'Tin', content_html: summary }] });
    const atom = `<feed><entry><title>Tin</title><summary type="text">Thẻ &lt;b&gt; và &lt;i&gt;</summary></entry></feed>`;
    for (const feed of [plain, atom]) equal(parseFeed(feed, FEED_URL)?.articles[0]?.summary, summary, feed);
    equal(parseFeed(html, FEED_URL)?.articles[0]?.summary, 'Thẻ và');
  });

  it('reads the address of a site in escaped CDATA', () => {
    const site = '<link>&lt;![CDATA[https://xa.example/]]&gt;</link>';
    const feed = rss(`${site}<item><title>Tin</title><link>/tin/1</link></item>`);
    equal(parseFeed(feed, FEED_URL)?.articles[0]?.href, 'https://xa.example/tin/1');
  });

  it('reads the text in the language of the page among those that Liferay stores in one field', () => {
    const stored = (name: string, vi: string, en: string, root = "<?xml version='1.0' encoding='UTF-8'?>") =>
      `${root}<root available-locales="vi_VN,en_US" default-locale="vi_VN"><${name} language-id="en_US">${en}</${name}>` +
      `<${name} language-id="vi_VN">${vi}</${name}></root>`;
    const read = (language: string, title: string, description: string) => {
      const feed = parseFeed(json([{ title, description }]), FEED_URL, undefined, language);
      const [article] = feed?.articles ?? [];
      return [article?.heading, article?.summary];
    };
    const title = stored('Title', 'Khánh thành cầu &amp; đường', 'Bridge');
    const description = stored(
      'Description',
      '&lt;p&gt;Cầu dài&lt;/p&gt;',
      '<![CDATA[<p>Long bridge</p>]]>',
      '',
    );
    equal(read('vi', title, description), ['Khánh thành cầu & đường', 'Cầu dài']);
    equal(read('en', title, description), ['Bridge', 'Long bridge']);
    equal(read('km', title, description), ['Khánh thành cầu & đường', 'Cầu dài']);
    equal(read('en', stored('Title', 'Cầu', ''), 'Tin'), ['Cầu', 'Tin']);
  });

  it('reads an address in escaped CDATA', () => {
    const feed = rss('<item><title>Tin</title><link>&lt;![CDATA[/tin/1]]&gt;</link></item>');
    equal(parseFeed(feed, FEED_URL)?.articles[0]?.href, LINK);
  });

  it('reads JSON with lists inside lists, or refuses it, but does not throw', () => {
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);
    const feed = parseFeed(`{"items":[{"title":${deep},"summary":"Tin"}]}`, FEED_URL);
    // Some browsers refuse so many lists as JSON.
    equal(feed?.articles[0]?.heading ?? 'Tin', 'Tin');
  });

  it('reads an address with an entity of XML that the DOCTYPE declares again', () => {
    const items = '<item><title>Tin</title><link>/tin/1?a=1&amp;b=2</link></item>';
    const feed = doctype('<!ENTITY amp "&#38;#38;">') + rss(items);
    equal(parseFeed(feed, FEED_URL)?.articles[0]?.href, `${LINK}?a=1&b=2`);
  });

  it('takes the picture of the type that an article of JSON:API refers to, also from a list', () => {
    const item = (type: string, url: string) => ({ type, id: '1', attributes: { url } });
    const feed = {
      data: [
        {
          attributes: { title: 'Tin', path: '/tin/1' },
          relationships: { images: { data: [{ type: 'image', id: '1' }] } },
        },
      ],
      included: [item('image', '/anh/cau.jpg'), item('file', '/anh/khac.jpg')],
    };
    equal(parseFeed(JSON.stringify(feed), FEED_URL)?.articles[0]?.image, PICTURE);
  });

  it('does not let entities make a feed much longer', () => {
    const feed = titled('&a;'.repeat(20_000), doctype(`<!ENTITY a "${'x'.repeat(500)}">`));
    const heading = parseFeed(feed, FEED_URL)!.articles[0]!.heading;
    equal(heading.length < 1_100_000, true, String(heading.length));
  });

  it('says in how many articles letters of an unknown encoding cannot be read', () => {
    const text = decode(latin(titled('T\u00ecnh h\u00ecnh')), 'text/xml; charset=tcvn3');
    equal(parseFeed(text, FEED_URL)?.unread, [{ field: 'letters', count: 1, text: 'T\ufffdnh' }]);
  });

  it('reads Latin-1 whose other letters are numbers, and Vietnamese of old Windows systems', () => {
    const feed = (title: string) => `<?xml version="1.0" encoding="ISO-8859-1"?>${titled(title)}`;
    const read = (bytes: Uint8Array) => parseFeed(decode(bytes, 'text/xml'), FEED_URL)?.articles[0]?.heading;
    // In windows-1258, the byte of `ì` is a tone mark.
    equal(read(latin(feed('T\u00ecnh h\u00ecnh x\u00e3 h&#7897;i'))), 'Tình hình xã hội');
    equal(read(latin(feed('h\u00ecnh &#273;&#432;&#7907;c'))), 'hình được');
    equal(read(latin(feed('h\u00ecnh &#273;&#432;a'))), 'hình đưa');
    equal(read(latin(feed('B\u00fdo c\u00e1o n\u00e3m &#x1EA1;'))), 'Býo cáo nãm ạ');
    equal(read(latin(feed('c\u00e2\u00ecu m\u00f5\u00eci'))), 'cấu mới');
  });
}
