import { cmsFeeds } from './cms-feeds.ts';
import type { CorpusFeed } from './corpus-feed.ts';
import { dateFeeds } from './date-feeds.ts';
import { encodingFeeds } from './encoding-feeds.ts';
import { jsonFeeds } from './json-feeds.ts';
import { listFeeds } from './list-feeds.ts';
import { linkFeeds } from './link-feeds.ts';
import { markupFeeds } from './markup-feeds.ts';
import { portalFeeds } from './portal-feeds.ts';
import { pictureFeeds } from './picture-feeds.ts';
import { textFeeds } from './text-feeds.ts';
import { xmlFeeds } from './xml-feeds.ts';

/** Feeds like those in public bug reports of other feed readers, and like those of real portals. */
export const corpus: readonly CorpusFeed[] = [
  ...portalFeeds,
  ...cmsFeeds,
  ...xmlFeeds,
  ...textFeeds,
  ...dateFeeds,
  ...linkFeeds,
  ...pictureFeeds,
  ...encodingFeeds,
  ...jsonFeeds,
  ...listFeeds,
  ...markupFeeds,
];
