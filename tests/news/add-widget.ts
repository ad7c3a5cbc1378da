import { aTimeout, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define/article-card.ts';
import '../../src/define/latest-news.ts';

/** Adds a card or a news block with this HTML between its tags, and waits until it has read the HTML and has rendered. */
export async function addWidget(
  tag: 'mtqg-article-card' | 'mtqg-latest-news',
  content: string,
  layout = '',
): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = `<${tag}${layout && ` layout="${layout}"`}>${content}</${tag}>`;
  const el = box.querySelector<HTMLElement>(tag)!;
  await settled(el);
  return el;
}

/** Waits until a widget has loaded the code that reads its content, has read the content and has rendered. */
export async function settled(el: HTMLElement): Promise<void> {
  await aTimeout(0); // The widget now imports the code. The imports of the same files below end later.
  await import('../../src/news/read-articles.ts');
  await import('../../src/news/read-card.ts');
  // If the content changed while the widget read it, the widget reads it again in the second round.
  for (let round = 0; round < 2; round++) {
    await aTimeout(0);
    await (el as LitElement).updateComplete;
  }
}
