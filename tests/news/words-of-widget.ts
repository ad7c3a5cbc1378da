import { fixture, html } from '@open-wc/testing';
import '../../src/define/article-card.ts';
import '../../src/define/latest-news.ts';
import { all } from '../shared/shadow-dom.ts';
import { settled } from './add-widget.ts';

/** Adds a card or a news block without content, which shows up to 1000 articles. */
export async function addEmptyWidget(tag: string): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = `<${tag} limit="1000"></${tag}>`;
  return box.firstElementChild as HTMLElement;
}

/** Sets the content of a widget, and waits until the widget has read it. */
export async function setContent(el: HTMLElement, content: string): Promise<void> {
  el.innerHTML = content;
  await settled(el);
}

/** The visible words of the parts that match a selector, joined by ` / `. */
export function wordsIn(el: Element, selector: string): string {
  return all(el, selector)
    .map((part) => part.innerText.replace(/\s+/g, ' ').trim())
    .join(' / ');
}

/** Words without the weekday that the card adds, the brackets around a date, and single signs. */
export function comparable(text: readonly string[]): string[] {
  const withoutWeekday = text.join(' ').replace(/(Thứ \p{L}+|Chủ nhật), (?=\d)/gu, '');
  const cleaned = withoutWeekday.split(' ').map((word) => word.replace(/^\(|\)$/g, ''));
  return cleaned.filter((word) => /[\p{L}\p{N}]/u.test(word));
}
