import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { MtqgGallery } from '../../src/index.ts';
import { clearPageGlobals, recordConsole, restorePage } from '../shared/page-changes.ts';
import { find } from '../shared/shadow-dom.ts';
import { closeViewer, createGallery, isOpen, photos, position, settled, thumbnails } from './photos.ts';
import { printedWords, shownWords } from './shown-words.ts';
import { waitUntil } from '../shared/wait-until.ts';

const PHOTO = '/demo/pages/photos/doi-che.jpg';
/** 400 letters, as a paragraph of an article. */
const PARAGRAPH = 'Con đường nối hai xóm dài bốn cây số. '.repeat(11).trim();

let el: MtqgGallery;
afterEach(() => closeViewer(el));

/** The report of the demo page: 13 paragraphs, and ten photos of which nine have a caption. */
async function createReport(): Promise<void> {
  const response = await fetch('/demo/pages/article.html');
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const { innerHTML } = page.querySelector('[data-layout=article]')!;
  await createArticle(innerHTML.replaceAll('src="photos/', 'src="/demo/pages/photos/'));
}

async function createArticle(content: string): Promise<void> {
  el = await createGallery({});
  el.setAttribute('layout', 'article');
  el.innerHTML = content;
  await settled(el);
  await settled(el); // The gallery reads twice: the new content, and for the new layout.
}

/** The caption that the viewer shows for each photo. */
async function captionsInViewer(count: number): Promise<string[]> {
  const captions: string[] = [];
  for (let index = 0; index < count; index++) {
    await el.open(index);
    await el.updateComplete;
    captions.push(find(el, '#about p + p')!.textContent.trim());
  }
  return captions;
}

describe('the report of the demo page in the layout `article`', () => {
  it('keeps all its words, elements and photos in their order', async () => {
    await createReport();
    const source = document.createElement('div');
    source.innerHTML = el.innerHTML;
    expect(shownWords(el)).to.deep.equal(printedWords(source));
    expect(thumbnails(el)).to.have.length(0);
    expect(
      el.querySelectorAll('p'),
      '13 paragraphs, ten photos, nine captions, two empty lines and the source',
    ).to.have.length(35);
    expect(el.querySelectorAll('p > img')).to.have.length(10);
    const tops = [...el.querySelectorAll('p')].map((paragraph) => paragraph.getBoundingClientRect().top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
  });

  it('shows all ten photos in one viewer, nine of them with their captions, and the source is no caption', async () => {
    await createReport();
    el.querySelectorAll('img')[3]!.click();
    await waitUntil(() => isOpen(el));
    expect(position(el)).to.equal('Ảnh 4 trong số 10 ảnh');
    const captions = await captionsInViewer(10);
    expect(captions.slice(0, 9)).to.deep.equal(
      [...el.querySelectorAll('em')].map(({ textContent }) => textContent.trim().replace(/\s+/g, ' ')),
    );
    expect(captions[9]).to.equal('');
  });

  it('passes axe', async () => {
    await createReport();
    await expect(el).to.be.accessible();
  });
});

describe('the layout `article`', () => {
  const photo = `<p><img src="${PHOTO}" alt="" width="2000" height="900"></p>`;
  const source = `<p>${'&nbsp;'.repeat(60)}Nguồn: Hồng Nhung - Thanh Hà, Báo Lào Cai</p>`;
  /** What follows a photo, and its caption in the viewer. `isMarked` is whether it looks like a caption on the page. */
  const cases: [name: string, content: string, caption: string, isMarked: boolean][] = [
    ['a paragraph in italics', '<p><em>Lễ khởi công.</em></p>', 'Lễ khởi công.', true],
    ['a centred paragraph', '<p align="center">Lễ khởi công.</p>', 'Lễ khởi công.', true],
    [
      'a paragraph with a class for captions',
      `<p class="Image">Lễ khởi công. ${PARAGRAPH}</p>`,
      `Lễ khởi công. ${PARAGRAPH}`,
      true,
    ],
    ['a short paragraph', '<p>Lễ khởi công ở bản Phố.</p>', 'Lễ khởi công ở bản Phố.', true],
    [
      'a paragraph that ends with the photographer',
      `<p>${PARAGRAPH.slice(0, 189)} Ảnh: Hồng Nhung</p>`,
      `${PARAGRAPH.slice(0, 189)} Ảnh: Hồng Nhung`,
      true,
    ],
    ['a paragraph of 120 letters', `<p>${PARAGRAPH.slice(0, 120)}</p>`, PARAGRAPH.slice(0, 120), false],
    ['a name, perhaps of the author', '<p>Hồng Nhung</p>', 'Hồng Nhung', false],
    ['a paragraph of 200 letters', `<p>${PARAGRAPH.slice(0, 200)}</p>`, '', false],
    ['a long paragraph in italics', `<p><em>${PARAGRAPH}</em></p>`, '', false],
    ['a bold line', '<p><strong>Kết quả sau một năm</strong></p>', '', false],
    ['a heading', '<h3>Kết quả sau một năm</h3>', '', false],
    ['the first line of a list', '<p>1. Làm đường</p>', '', false],
    ['a line that announces a list', '<p>Kết quả của năm:</p>', '', false],
    ['an author on the right', '<p style="text-align: right">Hồng Nhung</p>', '', false],
    ['a source pushed right by spaces', source, '', false],
    ...[
      'Nguồn: Báo Lào Cai',
      'Tác giả: Hồng Nhung',
      'Tin, ảnh: Hồng Nhung',
      'Bài và ảnh: Thanh Hà',
      'Ảnh: TTXVN',
      'Theo Báo Nhân Dân',
      '(Theo TTXVN)',
      '(TTXVN)',
      'Từ khóa: cầu, bản Phố',
      'Tags: cầu',
      'Lượt xem: 120',
      'Bình luận (0)',
      'Cập nhật: 09:36 07/03/2024',
      'Điện thoại: 0214.3.840.006',
      'Giá vé: 20.000 đ',
      'Tải về: <a href="/f.pdf">Quyết định</a>',
      'Xem thêm <a href="/tin/2.html">Lũ về bản</a>',
      '&gt;&gt; Lũ về bản',
      '<a href="/dk">Đăng ký tại đây</a>',
      '<a href="#f">Facebook</a> - <a href="#z">Zalo</a>',
      'Nhấn vào ảnh để phóng to',
      'Xem ảnh lớn',
      '* * *',
    ].map((line): [string, string, string, boolean] => [`"${line}"`, `<p><em>${line}</em></p>`, '', false]),
  ];

  for (const [name, content, caption, isMarked] of cases) {
    it(`${caption ? 'takes' : 'does not take'} as caption${isMarked || !caption ? '' : ', in the viewer only'}: ${name}`, async () => {
      await createArticle(`<p>${PARAGRAPH}</p>${photo}${content}<p>${PARAGRAPH}</p>`);
      expect(await captionsInViewer(1)).to.deep.equal([caption]);
      expect(el.querySelectorAll('[data-mtqg-caption]').length).to.equal(isMarked ? 1 : 0);
    });
  }

  it('shows a caption smaller and centred, right below its photo, also without mtqg.css', async () => {
    await createArticle(`<p>${PARAGRAPH}</p>${photo}<p>Lễ khởi công.</p><p>${PARAGRAPH}</p>`);
    const [first, picture, caption] = [...el.querySelectorAll('p')];
    const { fontSize, textAlign } = getComputedStyle(caption!);
    expect(parseFloat(fontSize)).to.be.below(parseFloat(getComputedStyle(first!).fontSize));
    expect(textAlign).to.equal('center');
    expect(caption!.getBoundingClientRect().top).to.be.at.least(picture!.getBoundingClientRect().bottom);
  });

  it('has the text properties of the page around it', async () => {
    const box = await fixture<HTMLElement>(
      html`<div
        style="font-size: 19px; line-height: 30px; color: rgb(80, 0, 0); text-align: justify; letter-spacing: 1px"
      >
        <mtqg-gallery layout="article"><p>Chữ</p></mtqg-gallery>
      </div>`,
    );
    const { fontSize, lineHeight, color, textAlign, letterSpacing } = getComputedStyle(
      box.querySelector('p')!,
    );
    expect([fontSize, lineHeight, color, textAlign, letterSpacing]).to.deep.equal([
      '19px',
      '30px',
      'rgb(80, 0, 0)',
      'justify',
      '1px',
    ]);
    el = box.querySelector('mtqg-gallery')!;
  });

  it('is no group of photos for screen readers, but a region with the name of its heading', async () => {
    await createArticle(photo);
    const box = find(el, '[part=base]')!;
    expect([box.getAttribute('role'), box.getAttribute('aria-label')]).to.deep.equal([null, null]);
    el.label = 'Một năm làm đường';
    await el.updateComplete;
    expect([box.getAttribute('role'), box.getAttribute('aria-label')]).to.deep.equal([
      'region',
      'Một năm làm đường',
    ]);
  });

  it('leaves links, tables, lists, videos and frames as they are', async () => {
    const content = `<p><a href="/tin/1.html">Tin</a></p><table><tbody><tr><td>Xã</td><td>62</td></tr></tbody></table><ul><li>Một</li></ul>
      <video controls=""></video><iframe title="Bản đồ"></iframe><figure class="table"><table><tbody><tr><td>1</td></tr></tbody></table><figcaption>Bảng 1</figcaption></figure>`;
    await createArticle(`${content}${photo}`);
    expect(el.innerHTML.startsWith(content)).to.equal(true);
    expect(el.querySelector('img')!.getAttribute('role'), 'the photo is found').to.equal('button');
  });

  it('shows all photos, whatever `limit` is, and the article even if the page sets `photos`', async () => {
    await createArticle(`${photo}<p>${PARAGRAPH}</p>${photo}`);
    Object.assign(el, { limit: 1, photos });
    await settled(el);
    expect(find(el, '[part=more]')).to.equal(undefined);
    expect([...el.querySelectorAll('img')].map(({ offsetHeight }) => offsetHeight > 0)).to.deep.equal([
      true,
      true,
    ]);
    expect(thumbnails(el)).to.have.length(0);
    await el.open(1);
    expect(position(el)).to.equal('Ảnh 2 trong số 2 ảnh');
  });

  it('does not load the file in `src`, and says in the console that `src` and `limit` have no effect', async () => {
    clearPageGlobals(); // Forgets the warnings of earlier tests.
    const warnings = recordConsole('warn');
    try {
      await createArticle(`${photo}<p>${PARAGRAPH}</p>`);
      Object.assign(el, { src: '/khong-co.json', limit: 3 });
      await settled(el);
    } finally {
      restorePage();
    }
    expect(find(el, '[part=base]')!.getAttribute('aria-busy')).to.equal('false');
    expect(warnings.map(([text]) => text)).to.deep.equal([
      'mtqg-gallery: layout="article" shows the photos between the tags, all of them; src has no effect',
      'mtqg-gallery: layout="article" shows the photos between the tags, all of them; limit has no effect',
    ]);
    setTimeout(() => (el.layout = 'grid'));
    await oneEvent(el, 'mtqg-error'); // The file is requested now.
  });

  it('can be turned off and on again', async () => {
    await createArticle(`${photo}<p>${PARAGRAPH}</p>`);
    el.layout = 'grid';
    await waitUntil(() => thumbnails(el).length === 1);
    expect(el.querySelector('img')!.hasAttribute('role')).to.equal(false);
    el.layout = 'article';
    await waitUntil(() => thumbnails(el).length === 0);
    expect(el.querySelector('img')!.getAttribute('role')).to.equal('button');
  });
});

describe('the button of a photo in an article', () => {
  /** The markup, and what screen readers say of the button: its name and its description. */
  const buttons: [what: string, content: string, name: string | null, description: string | null][] = [
    ['a caption', `<p><img src="${PHOTO}" alt=""></p><p>Cầu mới.</p>`, 'Ảnh 1 trong số 1 ảnh', 'Cầu mới.'],
    [
      'an alt text and a caption',
      `<p><img src="${PHOTO}" alt="Cầu treo"></p><p>Cầu mới.</p>`,
      null,
      'Cầu mới.',
    ],
    ['no alt text and no caption', `<p><img src="${PHOTO}" alt=""></p>`, 'Ảnh 1 trong số 1 ảnh', null],
    [
      'a description of the page',
      `<p><img src="${PHOTO}" alt="" aria-description="Của trang"></p><p>Cầu mới.</p>`,
      'Ảnh 1 trong số 1 ảnh',
      'Của trang',
    ],
  ];
  for (const [what, content, name, description] of buttons) {
    it(`has a name, and its caption as description: ${what}`, async () => {
      await createArticle(content);
      const image = el.querySelector('img')!;
      expect(image.getAttribute('role')).to.equal('button');
      const said = () => ['aria-label', 'aria-description'].map((attribute) => image.getAttribute(attribute));
      expect(said()).to.deep.equal([name, description]);
      await expect(el).to.be.accessible();
      el.remove();
      expect(said()).to.deep.equal([null, description === 'Của trang' ? description : null]);
    });
  }
});
