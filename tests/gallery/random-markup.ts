import fc from 'fast-check';

const PHOTO = '/demo/pages/photos/doi-che.jpg';

/** One to six words. Each `§` becomes another word, see `numberWords`. */
const words = fc.integer({ min: 1, max: 6 }).map((count) => Array(count).fill('§').join(' '));
/** Short and long texts, some with a photographer or a source. */
const text = fc.oneof(
  words,
  words.map((first) => `${first} §. Ảnh: §`),
  fc.integer({ min: 20, max: 90 }).map((count) => `${Array(count).fill('§').join(' ')}.`),
  words.map((name) => `${'&nbsp;'.repeat(20)}Nguồn: ${name}`),
);
const photo = fc.constantFrom(
  `<img src="${PHOTO}" alt="">`,
  `<a href="${PHOTO}"><img src="${PHOTO}" alt="Ảnh"></a>`,
  `<a href="/van-ban/1.pdf"><img src="${PHOTO}" alt="Ảnh"></a>`,
  `<picture><source srcset="${PHOTO}"><img src="${PHOTO}" alt="1.jpg"></picture>`,
  `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="${PHOTO}"><noscript><img src="${PHOTO}"> §</noscript>`,
);
/** Markup in which a reader sees nothing. */
const nothing = fc.constantFrom(
  '',
  '&nbsp;',
  '<br>',
  '<p>&nbsp;</p>',
  '<style>b{}</style>',
  '<p hidden>§</p>',
  ' ',
);
const inline = fc.oneof(
  { weight: 4, arbitrary: photo },
  { weight: 3, arbitrary: text },
  text.map((content) => `<em>${content}</em>`),
  text.map((content) => `<b>${content}</b>`),
  text.map((content) => `<span class="caption">${content}</span>`),
  words.map((content) => `<span class="zoom">${content}</span>`),
  words.map((content) => `<a href="/tin/1.html">${content}</a>`),
  nothing,
);
const inlines = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));

const { block } = fc.letrec<{ block: string; blocks: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 4, arbitrary: photo.map((content) => `<p>${content}</p>`) },
    { weight: 4, arbitrary: inlines.map((content) => `<p>${content}</p>`) },
    inline,
    text.map((content) => `<p style="text-align: center"><em>${content}</em></p>`),
    text.map((content) => `<h3>${content}</h3>`),
    text.map((content) => `<p class="caption">${content}</p>`),
    words.map((name) => `<p class="PhotoCMS_Author">Ảnh: ${name}</p>`),
    fc
      .tuple(photo, text)
      .map(([image, caption]) => `<figure>${image}<figcaption>${caption}</figcaption></figure>`),
    fc.tuple(words, photo, text, inlines).map((parts) => `<figure>${toFigure(parts)}</figure>`),
    fc
      .array(fc.array(inlines, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
      .map((rows) => toTable(rows)),
    fc
      .array(fc.tuple(photo, text), { minLength: 1, maxLength: 3 })
      .map((pairs) => toTable([pairs.map(([image]) => image), pairs.map(([, caption]) => caption)])),
    fc.tuple(photo, text).map(([image, caption]) => `<dl><dt>${image}</dt><dd>${caption}</dd></dl>`),
    tie('blocks').map((content) => `<div>${content}</div>`),
    tie('blocks').map((content) => `<div class="field__item">${content}</div>`),
    tie('blocks').map((content) => `<figure>${content}<figcaption>§</figcaption></figure>`),
    tie('blocks').map((content) => `<ul><li>${content}</li><li>§</li></ul>`),
    // Content that the page hides, and slides that it hides from screen readers, with the photo of another slide.
    tie('blocks').map((content) => `<div style="display: none">${content}</div>`),
    fc.tuple(photo, text).map(([image, own]) => `<div aria-hidden="true">${image}<p>${own}</p></div>`),
    photo.map((image) => `<div aria-hidden="true">${image}</div>`),
    // A photo with the title of other news.
    fc
      .tuple(photo, words)
      .map(([image, title]) => `<div>${image} <a href="/van-ban/1.pdf">${title}</a></div>`),
    nothing,
  ),
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('\n')),
}));

/** A caption above and one below a photo, a button in the one below, and an author. */
function toFigure([above, image, below, author]: [string, string, string, string]): string {
  return `<figcaption>${above}</figcaption>${image}<figcaption>${below} <button>§</button></figcaption><p>${author}</p>`;
}

function toTable(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((content) => `<td>${content}</td>`).join(''));
  return `<table><tbody>${cells.map((row) => `<tr>${row}</tr>`).join('')}</tbody></table>`;
}

/** Photos, captions, paragraphs and other content, in random elements. Every word occurs once. */
export const randomMarkup = fc
  .array(block, { minLength: 1, maxLength: 6 })
  .map((parts) => numberWords(parts.join('\n')));

function numberWords(html: string): string {
  let number = 0;
  return html.replace(/§/g, () => `Từ${++number}`);
}
