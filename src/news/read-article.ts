import { ofDocument } from '../shared/page-document.ts';
import { hasVisibleText, readVisibleText } from '../shared/visible-text.ts';
import { parseDate } from '../text/parse-date.ts';
import { tidy } from '../text/sentence.ts';
import type { Article } from './article.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/**
 * Reads an article from the content of a page: a link or a heading with a link, a picture, a date and a paragraph. Skips elements for
 * slots.
 *
 * @returns `undefined` if there is no heading.
 */
export function readArticle(container: Element): Article | undefined {
  const links = findAll(container, 'a[href]');
  const link = links.find(hasVisibleText) ?? links[0];
  const title = findAll(container, HEADINGS).find(hasVisibleText) ?? link;
  const { heading, date } = splitHeading(readVisibleText(title));
  if (!heading) return undefined;
  const image = findAll(container, 'img')[0];
  return {
    heading,
    href: link?.getAttribute('href') ?? undefined,
    summary: readSummary(container, title),
    image: image && readImageAddress(image),
    imageAlt: image?.getAttribute('alt') ?? undefined,
    imageSrcset: image?.getAttribute('srcset') ?? undefined,
    imageSizes: image?.getAttribute('sizes') ?? undefined,
    datetime: date ?? readDate(container),
  };
}

function findAll(container: Element, selector: string): Element[] {
  return [...container.querySelectorAll(selector)].filter((element) => !element.closest('[slot]'));
}

/** Splits off a date with a year in brackets at the end of a link: `Tin của tỉnh (24/08/2022)`. */
function splitHeading(text: string): { heading: string; date?: string | undefined } {
  const bracket = text.lastIndexOf('(');
  if (bracket === -1) return { heading: text };
  const heading = text.slice(0, bracket).trimEnd();
  const [, inBrackets = ''] = /^\(([^()]+)\)$/.exec(text.slice(bracket)) ?? [];
  const date = /\d{4}/.test(inBrackets) ? parseDate(inBrackets) : undefined;
  return date && heading ? { heading, date } : { heading: text };
}

/** The first paragraph that is neither the heading nor a date. */
function readSummary(container: Element, title: Element | undefined): string | undefined {
  const isSummary = (paragraph: Element) =>
    hasVisibleText(paragraph) && !paragraph.contains(title ?? null) && !parseDate(readVisibleText(paragraph));
  const paragraph = findAll(container, 'p').find(isSummary);
  return paragraph && readVisibleText(paragraph);
}

/** The address of a picture. Lazily loaded pictures have their address in `data-src`. */
function readImageAddress(image: Element): string | undefined {
  const addresses = [image.getAttribute('src'), image.getAttribute('data-src')];
  return addresses.find((address) => address && !/^data:/i.test(address)) ?? undefined;
}

/** The date of the first `<time>`, otherwise the first date in the texts outside headings and links. */
function readDate(container: Element): string | undefined {
  const time = findAll(container, 'time')[0];
  const texts = [time?.getAttribute('datetime') ?? '', readVisibleText(time), ...looseTexts(container)];
  return texts.map(parseDate).find((date) => date !== undefined);
}

/** The texts outside headings and links, split at the signs between a date and a section or author: `07/03/2024 | Kinh tế`. */
function looseTexts(container: Element): string[] {
  const walker = ofDocument('createTreeWalker').call(document, container, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const title = walker.currentNode.parentElement?.closest(`a, ${HEADINGS}`);
    if (!title) texts.push(...tidy(walker.currentNode.textContent).split(/[|·•]/));
  }
  return texts;
}
