import type { Article } from './article.ts';
import { parseDate } from '../text/parse-date.ts';
import { tidy } from '../text/sentence.ts';

/**
 * An article as a portal prints it: a link, a heading around it or not, a picture, a time or a date, a paragraph. What is meant for a slot
 * is left aside. `undefined` where there is no heading.
 */
export function readArticle(from: Element): Article | undefined {
  const all = <T extends Element>(selector: string) =>
    [...from.querySelectorAll<T>(selector)].filter((element) => !element.closest('[slot]'));
  const textOf = (element: Element | undefined) => tidy(element?.textContent ?? '');
  const links = all<HTMLAnchorElement>('a[href]');
  const link = links.find((each) => textOf(each)) ?? links[0];
  const title = all('h1,h2,h3,h4,h5,h6').find((each) => textOf(each)) ?? link;
  // Some portals print the date within the link.
  const [, before = textOf(title), bracketed = ''] =
    /^(.+?)\s*\(([^()]*\d{4}[^()]*)\)$/.exec(textOf(title)) ?? [];
  const dated = parseDate(bracketed);
  const heading = dated ? before : textOf(title);
  if (!heading) return undefined;

  const [time] = all('time');
  const [image] = all('img');
  const summary = all('p').find(
    (each) => textOf(each) && !each.contains(title ?? null) && !parseDate(textOf(each)),
  );
  const dates = [
    time?.getAttribute('datetime'),
    textOf(time),
    ...texts(from).flatMap((text) => text.split(/[|·•]/)),
  ];
  const address = ['src', 'data-src']
    .map((name) => image?.getAttribute(name))
    .find((src) => src && !/^data:/.test(src));
  return {
    heading,
    href: link?.getAttribute('href') ?? undefined,
    summary: textOf(summary) || undefined,
    image: address ?? undefined,
    imageAlt: image?.getAttribute('alt') ?? undefined,
    imageSrcset: image?.getAttribute('srcset') ?? undefined,
    imageSizes: image?.getAttribute('sizes') ?? undefined,
    datetime: dated ?? dates.map((text) => parseDate(text ?? '')).find(Boolean),
  };
}

/** Articles of a list that a portal printed; `undefined` where there is none. */
export function readArticles(from: Element): Article[] | undefined {
  const items = [...from.querySelectorAll('li,article')].filter((item) => !item.querySelector('li,article'));
  const articles = items.map(readArticle).filter((article) => article !== undefined);
  return articles.length ? articles : undefined;
}

/** The texts beside the headings and links of an element. */
function texts(from: Element): string[] {
  const walker = document.createTreeWalker(from, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (!parentElement?.closest('a,h1,h2,h3,h4,h5,h6')) found.push(textContent ?? '');
  }
  return found;
}
