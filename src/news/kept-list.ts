import { warn } from '../shared/console.ts';
import { oncePerPage } from '../shared/page-global.ts';
import type { NewsLayout } from './layouts.ts';
import { showsPictures } from './news-list.ts';
import type { ListedArticle, PrintedNews } from './read-articles.ts';

interface NewsBlock {
  /** Whether the block shows the heading that the page prints with the list. */
  showsHeading: boolean;
  moreHref: string | null;
  layout: NewsLayout;
  /** The articles of the list that the block would show. */
  limited: readonly ListedArticle[];
}

/** Why a list stays as the page prints it; `undefined` if the block shows all of it in its own layout. */
export function findKeptReason(printed: PrintedNews, block: NewsBlock): string | undefined {
  const { articles, heading, more, unread } = printed;
  const { showsHeading, moreHref, layout, limited } = block;
  if (unread) return unread.reason;
  if (!articles) return 'there is more than articles, a heading and a link to all articles';
  if (heading && !showsHeading) return 'it has a heading, and so has the block; remove one of them';
  if (more && moreHref && more.href !== moreHref)
    return `its link to all articles is not more-href, ${moreHref}; remove one of them`;
  if (!showsPictures(limited, layout))
    return 'the layout leaves out a picture that has a link of its own, or whose alt says something; use layout="cards"';
  return undefined;
}

/** Prints in the console, once per page, why a list stays as it is. */
export function warnOfKeptList(reason: string, element: Element): void {
  const message = `mtqg-latest-news: the list between the tags stays as it is, because ${reason}`;
  oncePerPage(message, () => warn(message, element));
}
