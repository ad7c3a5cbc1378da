import { toPageUrl } from '../shared/page-url.ts';
import { articlePartsOf } from './article-parts.ts';
import { hasGeneratedText } from './generated-text.ts';
import { numberedItemAround } from './item-numbers.ts';
import { leadsTo } from './printed-parts.ts';
import type { PrintedArticle } from './read-article.ts';
import { linkOf, type Piece } from './visible-pieces.ts';

/**
 * What of an article a card cannot copy: an inline handler, which the security policy of a page may forbid, a word of a style sheet, a link
 * of a script, a second link in the heading, the number of the item that the heading is in.
 *
 * @param isShownInPlace Whether an element stays as the page prints it.
 */
export function findUncopied(
  printed: PrintedArticle,
  isShownInPlace: (node: Node) => boolean,
): Element | undefined {
  const { scope, title, article, used, rest, image } = printed;
  const parts = articlePartsOf(scope).filter((part) => !isShownInPlace(part));
  // The handlers of a widget itself stay.
  const elements = scope.container.shadowRoot ? parts : [scope.container, ...parts];
  const uncopied = elements.find((element) => hasHandler(element) || hasGeneratedText(element));
  if (uncopied) return uncopied;
  const pieces: Piece[] = [...used, ...rest.flat(), ...(image ? [image] : [])];
  const links = pieces.filter((piece) => !isShownInPlace(piece)).map(linkOf);
  const isUncopied = (link: Element) =>
    !isLinkable(link) || (title.contains(link) && !leadsTo(link, article.href));
  const link = links.find((link) => link !== undefined && scope.container.contains(link) && isUncopied(link));
  return link ?? numberedItemAround(title, scope.container);
}

function isLinkable(link: Element): boolean {
  return toPageUrl(link.getAttribute('href') ?? undefined) !== undefined;
}

/** Clicks are passed on to the links of the page. Pictures have handlers for their own loading. */
function hasHandler(element: Element): boolean {
  if (element.localName === 'img') return false;
  const handlers = [...element.attributes].filter(({ name }) => /^on[a-z]+$/.test(name));
  return handlers.some(({ name }) => name !== 'onclick' || !element.matches('a[href]'));
}
