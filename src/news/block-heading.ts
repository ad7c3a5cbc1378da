import { html, nothing, type TemplateResult } from 'lit';
import { toHeadingLevel, toLowerLevel } from '../shared/heading-level.ts';
import { readVisibleText } from '../shared/visible-text.ts';
import { renderBlockLink } from './block-link.ts';
import type { BlockLink } from './find-block-parts.ts';
import { type HeadingAbove, levelOfHeading } from './heading-above.ts';

/** Used where neither an attribute nor the page gives a level. */
const DEFAULT_LEVEL = 2;

interface HeadingSources {
  /** The attribute `label`. An empty text removes the heading. */
  label: string | undefined;
  /** The attribute `heading-level`. */
  level: number | undefined;
  /** The element of the page in the slot `heading`. */
  slotted: Element | undefined;
  /** The heading that the page prints above the list between the tags. */
  printed: BlockLink | undefined;
  /** Whether the content between the tags is shown as the page prints it, with its heading. */
  showsOwnContent: boolean;
  /** The heading that the page has directly above the block. */
  above: HeadingAbove | undefined;
  /** The heading if nothing else gives one: `Thông tin mới nhất`. */
  usual: string;
}

/** The heading of a news block. */
export interface BlockHeading {
  /** The heading to show; `undefined` if there is none, or if the page has one above the block or in the content that is shown. */
  link: BlockLink | undefined;
  /** The name of the block for screen readers. */
  name: string;
  level: number;
  /** The level of the headings of cards. */
  levelOfArticles: number;
}

export function toBlockHeading(sources: HeadingSources): BlockHeading {
  const { label, slotted, showsOwnContent, above, usual } = sources;
  // The page may give the block another heading than the one between the tags.
  const printed = label === undefined && !slotted ? sources.printed : undefined;
  const usualText = printed?.text ?? (above && !slotted ? '' : usual);
  const text = printed && showsOwnContent ? '' : (label ?? usualText);
  const levelOfPage = slotted ? levelOfHeading(slotted) : printed?.level;
  const level = toHeadingLevel(sources.level, levelOfPage ?? DEFAULT_LEVEL);
  const levelBelowPage = above ? toLowerLevel(above.level) : DEFAULT_LEVEL;
  return {
    link: text ? (printed ?? { text, href: undefined }) : undefined,
    name: (slotted && readVisibleText(slotted)) || text || (printed ?? above)?.text || usual,
    level,
    levelOfArticles: text ? toLowerLevel(level) : toHeadingLevel(sources.level, levelBelowPage),
  };
}

/** The heading at any level: it is always an h2, and aria-level has the level. */
export function renderBlockHeading({ link, level }: BlockHeading): TemplateResult | typeof nothing {
  if (!link) return nothing;
  return html`<div part="heading">
    <slot name="heading"><h2 aria-level=${level}>${renderBlockLink(link)}</h2></slot>
  </div>`;
}
