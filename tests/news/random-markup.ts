import fc from 'fast-check';

const PHOTO = '/demo/pages/photos/doi-che.jpg';

/** Each `§` becomes another word, and each `#` another day of March. */
function numberWords(markup: string): string {
  let words = 0;
  let days = 0;
  return markup.replaceAll('§', () => `từ${++words}x`).replaceAll('#', () => String(++days).padStart(2, '0'));
}

const words = fc.integer({ min: 1, max: 12 }).map((count) => Array(count).fill('§').join(' '));
const link = fc
  .tuple(fc.integer({ min: 1, max: 3 }), words)
  .map(([n, text]) => `<a href="/t/${n}">${text}</a>`);
const date = fc.constantFrom(
  '#/03/2024',
  '(#/03/2024)',
  '<time>#/03/2024</time>',
  '#/03',
  '#/03/2024 9:00 AM',
);
const inline = fc.oneof(
  link,
  words,
  date,
  words.map((text) => `<b>${text}</b>`),
  words.map((text) => `<sup>${text}</sup>`),
  words.map((text) => `<del>${text}</del>`),
  words.map((text) => `<span lang="hmn">${text}</span>`),
  fc.constantFrom(
    '<br>',
    '<b hidden>ẩn</b>',
    '<noscript>ẩn</noscript>',
    '<style>ẩn {}</style>',
    '<script type="text/plain">ẩn</script>',
    '<template>ẩn</template>',
    '<a href="/tep/1.pdf"><img src="/demo/pages/photos/doi-che.jpg" alt=""></a>',
    ' | ',
    '<i class="icon_new"></i>',
    '(Video§)',
    `<img src="${PHOTO}" alt="">`,
  ),
);
const inlines = fc.array(inline, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
/** What stands beside articles: an author, a source, a section, views, a link to the whole article. */
const besideArticle = fc.constantFrom(
  '<span class="author">§</span>',
  'Nguồn: §',
  '<p>Nguồn: <a href="/t/9">§</a></p>',
  '<a class="category" href="/t/9">§</a>',
  '<span class="category">(§)</span>',
  '<span class="views">Đã xem: #</span>',
  '# bình luận | #/03/2024',
  '<span>#/03/2024</span> | <a href="/t/9">§</a> | # lượt xem',
  '<a class="more" href="/t/1">Xem § »</a>',
  '<p class="more"><a href="/t/1">§</a></p>',
  '<a href="/t/1"><img src="/demo/pages/photos/doi-che.jpg" alt=""></a>',
);
const { block } = fc.letrec<{ block: string; blocks: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3 },
    { weight: 3, arbitrary: link.map((content) => `<h3>${content}</h3>`) },
    { weight: 3, arbitrary: words.map((content) => `<p>${content}</p>`) },
    date.map((content) => `<p>${content}</p>`),
    inlines.map((content) => `<p>${content}</p>`),
    inline,
    words.map((content) => `<h4>${content}</h4>`),
    words.map((content) => `<p lang="en">${content}</p>`),
    words.map((content) => `<ol start="3"><li>${content}</li></ol>`),
    besideArticle.map((content) => `<div class="meta">${content}</div>`),
    besideArticle,
    link.map((content) => `<figure><img src="${PHOTO}" alt=""><figcaption>${content}</figcaption></figure>`),
    inlines.map((content) => `<table><tr><td>${content}</td></tr></table>`),
    inlines.map((content) => `<figure class="table"><table><tr><td>${content}</td></tr></table></figure>`),
    fc.tuple(words, inlines).map(([term, description]) => `<dl><dt>${term}</dt><dd>${description}</dd></dl>`),
    fc
      .array(inlines, { minLength: 1, maxLength: 3 })
      .map((items) => `<ul><li>${items.join('</li><li>')}</li></ul>`),
    tie('blocks').map((content) => `<div>${content}</div>`),
    tie('blocks').map((content) => `<article>${content}</article>`),
    tie('blocks').map((content) => `<ul><li>${content}</li></ul>`),
    tie('blocks').map((content) => `<p style="display:none">ẩn</p>${content}`),
  ),
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')),
}));
/** Any markup: headings, paragraphs, links, dates, pictures, lists, tables, hidden texts. */
export const randomMarkup = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map((parts) => numberWords(parts.join(' ')));

const item = fc
  .tuple(link, fc.option(fc.oneof(date, besideArticle), { nil: '' }))
  .map((parts) => `<li>${parts.join(' ')}</li>`);
/** A list in which each item has a link, and some items have a date or another text beside it. */
export const randomList = fc
  .array(item, { minLength: 1, maxLength: 5 })
  .map((items) => numberWords(`<ul>${items.join('')}</ul>`));
