import { expect } from '@open-wc/testing';
import { all } from '../shared/shadow-dom.ts';
import { captions, createGallery, images, settled } from './photos.ts';
import { shownWords } from './shown-words.ts';
import { waitUntil } from '../shared/wait-until.ts';

const VISIBLE = figure('', 'Thấy');

function figure(attributes: string, caption: string): string {
  return `<figure ${attributes}><img src="/demo/pages/photos/doi-che.jpg" alt=""><figcaption>${caption}</figcaption></figure>`;
}

function find(el: Element, selector: string): Element {
  return el.querySelector(selector)!;
}

describe('content that a page hides in <mtqg-gallery>', () => {
  const pages: [description: string, html: string][] = [
    ['a figure with display: none', VISIBLE + figure('style="display: none"', 'Ẩn')],
    ['a figure with visibility: hidden', VISIBLE + figure('style="visibility: hidden"', 'Ẩn')],
    ['a figure with visibility: collapse', VISIBLE + figure('style="visibility: collapse"', 'Ẩn')],
    [
      'a figure in an element with visibility: hidden',
      `${VISIBLE}<div style="visibility: hidden"><div>${figure('', 'Ẩn')}</div></div>`,
    ],
    ['a figure with the attribute hidden', VISIBLE + figure('hidden', 'Ẩn')],
    [
      'a figure in a hidden box, such as a closed viewer of the page',
      `${VISIBLE}<div style="display: none">${figure('', 'Ẩn')}</div>`,
    ],
    [
      'a figure that a class hides',
      `<style>.an { display: none }</style>${VISIBLE}${figure('class="an"', 'Ẩn')}`,
    ],
    [
      'a figure that a media query hides',
      `<style>@media screen { .in { display: none } }</style>${figure('class="in"', 'Ẩn')}${VISIBLE}`,
    ],
    ['a part of a caption', figure('', 'Thấy<span style="display: none"> ẩn</span>')],
  ];
  for (const [description, html] of pages) {
    it(`is no thumbnail and no caption: ${description}`, async () => {
      const el = await createGallery();
      el.innerHTML = html;
      await waitUntil(() => captions(el).length > 0);
      expect(captions(el)).to.deep.equal(['Thấy']);
    });
  }

  it('is no thumbnail if it is the copy of a slide', async () => {
    const el = await createGallery();
    const slide = (attributes: string, name: string) =>
      `<div ${attributes}><img src="/demo/pages/photos/${name}.jpg" alt="${name}"><p>${name}</p></div>`;
    el.innerHTML =
      slide('class="slick-cloned" aria-hidden="true"', 'nha-van-hoa') +
      slide('class="slick-active"', 'doi-che') +
      slide('aria-hidden="true"', 'chieu-tren-nuong') + // A slide that is not a copy, but not turned to.
      slide('', 'nha-van-hoa') +
      slide('class="slick-cloned" aria-hidden="true"', 'doi-che');
    await waitUntil(() => images(el).length > 0);
    const slides = ['doi-che', 'chieu-tren-nuong', 'nha-van-hoa'];
    expect(images(el).map(({ alt }) => alt)).to.deep.equal(slides);
    expect(captions(el)).to.deep.equal(slides);
    for (const copy of el.querySelectorAll('.slick-cloned')) expect(copy.getClientRects()).to.have.length(0);
  });

  it('keeps the text of a copied slide that the slide does not have, but the photo is counted once', async () => {
    const el = await createGallery();
    el.innerHTML = `<div aria-hidden="true">${figure('', 'Chữ riêng')}</div><div>${VISIBLE}</div>`;
    await waitUntil(() => images(el).length > 0);
    expect(captions(el)).to.deep.equal(['Thấy']);
    expect(shownWords(el)).to.deep.equal(['Chữ', 'riêng', 'Thấy']);
  });

  it('becomes a thumbnail when the page shows it, and none when the page hides it again', async () => {
    const el = await createGallery();
    el.innerHTML = VISIBLE + figure('style="display: none"', 'Hiện sau');
    await waitUntil(() => captions(el).length === 1);
    const second = el.querySelectorAll('figure')[1]!;
    second.style.display = '';
    await waitUntil(() => captions(el).length === 2);
    expect(captions(el)).to.deep.equal(['Thấy', 'Hiện sau']);
    second.style.display = 'none';
    await waitUntil(() => captions(el).length === 1);
    expect(captions(el)).to.deep.equal(['Thấy']);
  });

  const ONE = figure('class="mot"', 'Một');
  const TWO = figure('class="hai"', 'Hai');
  /** Rules of a page, and a change of the page that makes them hide or show the second of two photos. */
  const changes: [description: string, css: string, html: string, change: (el: Element) => void][] = [
    ['of its class', '.an { display: none }', ONE + TWO, (el) => find(el, '.hai').classList.toggle('an')],
    [
      'before it (~)',
      '.an ~ .hai { display: none }',
      ONE + TWO,
      (el) => find(el, '.mot').classList.toggle('an'),
    ],
    [
      'in it (:has)',
      'figure:has(.an) { visibility: hidden }',
      ONE + TWO,
      (el) => find(el, '.hai figcaption').classList.toggle('an'),
    ],
    [
      'of the number of elements before it (:nth-child)',
      'figure:nth-child(3) { display: none }',
      ONE + TWO,
      (el) => {
        const added = el.querySelector('p');
        if (added) added.remove();
        else el.prepend(document.createElement('p'));
      },
    ],
    [
      'of the element around it',
      '.an figure { visibility: hidden }',
      `${ONE}<div>${TWO}</div>`,
      (el) => find(el, 'div').classList.toggle('an'),
    ],
    [
      'beside the element around it, which it inherits its visibility from',
      '.an ~ div { visibility: hidden }',
      `${ONE}<div>${TWO}</div>`,
      (el) => find(el, '.mot').classList.toggle('an'),
    ],
    ['of the gallery', '.an .hai { display: none }', ONE + TWO, (el) => el.classList.toggle('an')],
    [
      'of its place',
      '.an figure { display: none }',
      `${ONE}${TWO}<div class="an"></div>`,
      (el) => {
        const box = find(el, '.an');
        const photo = find(el, '.hai');
        if (box.contains(photo)) box.before(photo);
        else box.append(photo);
      },
    ],
  ];
  for (const [description, css, html, change] of changes) {
    it(`is no thumbnail after a change ${description}, and becomes one again when the change is undone`, async () => {
      const style = document.head.appendChild(document.createElement('style'));
      style.textContent = css;
      try {
        const el = await createGallery();
        el.innerHTML = html;
        await waitUntil(() => captions(el).join() === 'Một,Hai');
        for (const expected of ['Một', 'Một,Hai', 'Một', 'Một,Hai']) {
          change(el);
          await waitUntil(() => captions(el).join() === expected, expected);
        }
      } finally {
        style.remove();
      }
    });
  }

  it('separates the words of a caption after a change beside it that makes them blocks', async () => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = '.to + figcaption { display: flex }';
    try {
      const el = await createGallery();
      el.innerHTML = figure('', '<b>Lễ</b><b>hội</b>');
      await waitUntil(() => captions(el).join() === 'Lễhội');
      find(el, 'img').className = 'to';
      await waitUntil(() => captions(el).join() === 'Lễ hội');
    } finally {
      style.remove();
    }
  });

  it('becomes a thumbnail at a later change if the gallery itself was invisible', async () => {
    const el = await createGallery();
    const tab = el.parentElement!;
    tab.style.visibility = 'hidden';
    el.innerHTML = `<div>${VISIBLE}</div><div></div>`;
    await waitUntil(() => captions(el).length === 1);
    tab.style.visibility = '';
    el.lastElementChild!.innerHTML = figure('', 'Sau');
    await waitUntil(() => captions(el).length > 1);
    expect(captions(el)).to.deep.equal(['Thấy', 'Sau']);
  });

  it('becomes a thumbnail in its place when a style sheet shows it, without any change in the content', async () => {
    const el = await createGallery();
    el.innerHTML = `<style>.second { display: none } .two .second { display: block }</style>
      ${VISIBLE}${figure('class="second"', 'Hai')}${figure('', 'Ba')}`;
    await waitUntil(() => captions(el).length === 2);
    expect(all(el, 'ul'), 'one list').to.have.length(1);
    try {
      document.documentElement.classList.add('two');
      await waitUntil(() => captions(el).length === 3);
      expect(captions(el)).to.deep.equal(['Thấy', 'Hai', 'Ba']);
    } finally {
      document.documentElement.classList.remove('two');
    }
    el.dispatchEvent(new PointerEvent('pointerenter')); // Nothing is hidden now, so the gallery does not look again.
    expect(captions(el)).to.deep.equal(['Thấy', 'Hai', 'Ba']);
  });

  it('becomes a photo when the pointer or the focus reaches the gallery, if a style sheet shows it beside another photo', async () => {
    const el = await createGallery();
    el.innerHTML = `<style>.second { display: none } .two .second { display: block }</style>
      <div>${VISIBLE}${figure('class="second"', 'Hai')}</div>`;
    await waitUntil(() => captions(el).length === 1);
    try {
      document.documentElement.classList.add('two');
      el.dispatchEvent(new PointerEvent('pointerenter'));
      await waitUntil(() => captions(el).length === 2);
      expect(captions(el)).to.deep.equal(['Thấy', 'Hai']);
    } finally {
      document.documentElement.classList.remove('two');
    }
  });

  it('is shown when the page shows all photos later, and none was visible at first', async () => {
    const el = await createGallery();
    el.innerHTML = `<style>.late { display: none } .two .late { display: block }</style>${figure('class="late"', 'Sau')}`;
    await settled(el);
    expect(captions(el)).to.deep.equal([]);
    try {
      document.documentElement.classList.add('two');
      await waitUntil(() => captions(el).length === 1);
    } finally {
      document.documentElement.classList.remove('two');
    }
  });

  it('is read if the whole gallery is hidden, as in a tab that the reader opens later', async () => {
    const el = await createGallery();
    el.parentElement!.style.cssText = 'display: none; visibility: hidden';
    el.innerHTML = VISIBLE;
    await waitUntil(() => captions(el).length === 1);
    expect(captions(el)).to.deep.equal(['Thấy']);
  });

  it('is no thumbnail in an element with content-visibility: hidden, and becomes one when a class around the gallery shows it', async () => {
    const el = await createGallery();
    el.innerHTML = `<style>.kin { content-visibility: hidden } .mo .kin { content-visibility: visible }</style>
      ${VISIBLE}<div class="kin">${figure('', 'Hai')}</div>`;
    // Older engines show such content.
    const isKnown = CSS.supports('content-visibility', 'hidden');
    await waitUntil(() => captions(el).join() === (isKnown ? 'Thấy' : 'Thấy,Hai'));
    document.documentElement.classList.add('mo');
    try {
      await waitUntil(() => captions(el).join() === 'Thấy,Hai');
    } finally {
      document.documentElement.classList.remove('mo');
    }
  });

  for (const [layout, count] of [
    ['grid', (el: Element) => captions(el).length],
    ['article', (el: Element) => el.querySelectorAll('[role=button]').length],
  ] as const) {
    it(`is no photo while a class around the gallery hides it, without the pointer or the focus: ${layout}`, async () => {
      const el = await createGallery({ layout });
      el.innerHTML = `<style>.tuong-phan .mau { display: none }</style>${VISIBLE}${figure('class="mau"', 'Màu')}`;
      await waitUntil(() => count(el) === 2);
      for (const element of [document.documentElement, document.body, el.parentElement!]) {
        element.classList.add('tuong-phan');
        try {
          await waitUntil(() => count(el) === 1, 'hidden');
        } finally {
          element.classList.remove('tuong-phan');
        }
        await waitUntil(() => count(el) === 2, 'shown');
      }
    });
  }

  it('is no photo while its column is too narrow for it, without the pointer or the focus', async () => {
    const el = await createGallery();
    const tab = el.parentElement!;
    tab.style.cssText = 'width: 600px; container-type: inline-size';
    el.innerHTML = `<style>@container (max-width: 400px) { .rong { display: none } }</style>${VISIBLE}${figure('class="rong"', 'Rộng')}`;
    await waitUntil(() => captions(el).length === 2);
    tab.style.width = '360px';
    await waitUntil(() => captions(el).join() === 'Thấy');
    tab.style.width = '600px';
    await waitUntil(() => captions(el).length === 2);
  });

  it('is no photo of an article while a checkbox of the page hides it by a style sheet, without a script', async () => {
    const el = await createGallery({ layout: 'article' });
    el.innerHTML = `<style>.an:checked ~ .mau { display: none }</style><input type="checkbox" class="an" aria-label="Ẩn">${VISIBLE}${figure('class="mau"', 'Màu')}`;
    const buttons = () => el.querySelectorAll('[role=button]').length;
    await waitUntil(() => buttons() === 2);
    el.querySelector('input')!.click();
    await waitUntil(() => buttons() === 1);
    el.querySelector('input')!.click();
    await waitUntil(() => buttons() === 2);
  });

  it('is not read again when a script changes the opacity of an element around the gallery, but when it changes the class', async () => {
    const el = await createGallery();
    el.innerHTML = VISIBLE;
    await waitUntil(() => captions(el).length === 1);
    let updates = 0;
    const { requestUpdate } = el;
    el.requestUpdate = function (...args: unknown[]) {
      updates += 1;
      Reflect.apply(requestUpdate, el, args);
    } as typeof requestUpdate;
    el.parentElement!.style.opacity = '0.5';
    await settled(el);
    expect(updates).to.equal(0);
    el.parentElement!.className = 'mo';
    await waitUntil(() => updates === 1);
  });
});
