import { toPageUrl } from '../shared/page-url.ts';
import { hasGeneratedText } from './generated-text.ts';
import { numberedItemAround } from './item-numbers.ts';
import { describeAddress, type Misfit, nameOfLink, tagOfList } from './misfits.ts';
import { leadsTo } from './printed-parts.ts';
import type { PrintedArticle } from './read-article.ts';
import { linkOf, type Piece } from './visible-pieces.ts';

/**
 * The first thing in an article that a card cannot copy:
 * - an inline handler, which the security policy of a page may forbid,
 * - a text that a style sheet adds,
 * - a link whose address is not http or https,
 * - a second link in the heading,
 * - the number of the item around the heading.
 *
 * @param isShownInPlace Whether an element stays as the page prints it.
 */
export function findUncopied(
  printed: PrintedArticle,
  isShownInPlace: (node: Node) => boolean,
): Misfit | undefined {
  const { scope, title, article, used, rest, image } = printed;
  const parts = printed.elements.filter((part) => !isShownInPlace(part));
  // A container with a shadow root is the card itself. It is not copied, so its handlers stay.
  const copied = scope.container.shadowRoot ? parts : [scope.container, ...parts];
  for (const element of copied) {
    const words = describeUncopied(element);
    if (words) return { piece: element, words };
  }
  const pieces: Piece[] = [...used, ...rest.flat(), ...(image ? [image] : [])];
  const links = pieces.filter((piece) => !isShownInPlace(piece)).map(linkOf);
  for (const link of links) {
    const isInside = link !== undefined && scope.container.contains(link);
    if (!isInside) continue; // A link around the container is no part of the article.
    if (!isLinkable(link)) return { piece: link, words: describeAddress(link) };
    const isSecond = title.contains(link) && !leadsTo(link, article.href);
    if (isSecond)
      return { piece: link, words: `${nameOfLink(link)} in the heading, beside the link to the article` };
  }
  const item = numberedItemAround(title, scope.container);
  if (!item) return undefined;
  const words = `the numbered list ${tagOfList(item)} around the heading`;
  return { piece: item, words, remedy: 'Put the heading outside the list.' };
}

function describeUncopied(element: Element): string | undefined {
  const tag = `<${element.localName}>`;
  if (hasHandler(element)) return `the handler of ${tag}`;
  return hasGeneratedText(element) ? `the text that a style sheet adds to ${tag}` : undefined;
}

function isLinkable(link: Element): boolean {
  return toPageUrl(link.getAttribute('href') ?? undefined) !== undefined;
}

/**
 * Whether an element has an inline handler that its copy would lack. The copy of a link passes clicks on to the link of the page, and the
 * handlers of a picture only concern its own loading.
 */
function hasHandler(element: Element): boolean {
  if (element.localName === 'img') return false;
  const handlers = [...element.attributes].filter(({ name }) => /^on[a-z]+$/.test(name));
  return handlers.some(({ name }) => name !== 'onclick' || !element.matches('a[href]'));
}
