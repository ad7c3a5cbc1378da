import { expect, fixture, html } from '@open-wc/testing';
import { withPlaceholderSheet } from './placeholder-sheet.ts';

const PAGE_RULES = '.an { display: none }';
const IMG = '<img src="/demo/pages/photos/doi-che.jpg" alt=""';

/** Elements that the page hides, marked by `?`, in the placeholder of a widget. Some are hidden by their tag. */
const PAGES: [widget: string, folder: string, content: string][] = [
  ['gallery', 'gallery', `<figure>${IMG}><a ? href="/a.jpg">${IMG}></a></figure>`],
  ['gallery', 'gallery', `<figure>${IMG}>${IMG} ?></figure>`],
  ['gallery', 'gallery', `<div ?><figure>${IMG}></figure></div>`],
  ['article-card', 'news', `<h3>Cầu</h3><p ?>Ẩn</p><p>Dài 62 m.</p>`],
  ['article-card', 'news', `<h3>Cầu</h3><span ?>Ẩn</span>`],
  ['article-card', 'news', `<h3>Cầu</h3><a ? href="/tin/1">${IMG}></a>`],
  ['article-card', 'news', `<h3>Cầu</h3><a href="/tin/1">${IMG} ?></a>`],
  ['article-card', 'news', `${IMG} ?><h3>Cầu</h3>`],
  ['article-card', 'news', `<style ?>p { color: inherit }</style><h3>Cầu</h3>`],
  ['article-card', 'news', `<script ? type="text/plain">1</script><h3>Cầu</h3>`],
  ['article-card', 'news', `<template ?></template><h3>Cầu</h3>`],
  ['latest-news', 'news', `<ul ?><li><a href="/tin/1">Cầu</a></li></ul>`],
  ['latest-news', 'news', `<ul><li>${IMG} ?><a href="/tin/1">Cầu</a></li></ul>`],
];
/** mtqg.css sets the display of these, so a rule of the page hides them only with `!important`. */
const WITH_ATTRIBUTE_ONLY: typeof PAGES = [
  ['gallery', 'gallery', `<figure>${IMG}><figcaption ?>Ẩn</figcaption></figure>`],
  ['article-card', 'news', `<h3>Cầu</h3><h4 ?>Ẩn</h4>`],
];
const CASES = [
  ...PAGES.flatMap((page) => ['hidden', 'class="an"'].map((attribute) => [...page, attribute] as const)),
  ...WITH_ATTRIBUTE_ONLY.map((page) => [...page, 'hidden'] as const),
];

describe('mtqg.css does not show what the page hides:', () => {
  for (const [widget, folder, content, attribute] of CASES) {
    it(`${widget}: ${content.replace('?', attribute).replaceAll(IMG, '<img')}`, async () => {
      await withPlaceholderSheet(
        async () => {
          const box = await fixture<HTMLElement>(html`<div></div>`);
          const placeholder = `<div class="mtqg-${widget}" data-layout="${widget === 'latest-news' ? 'cards' : ''}">`;
          box.innerHTML = `${placeholder}${content.replace('?', `data-hidden ${attribute}`)}</div>`;
          const element = box.querySelector('[data-hidden]')!;
          expect(element.getClientRects()).to.have.length(0);
        },
        { pageRules: PAGE_RULES, folder },
      );
    });
  }
});
