import { findSimilarName } from '../text/similar-name.ts';
import { IndicatorError } from './record/indicator-error.ts';

const LAYOUTS = ['tile', 'row', 'compact', 'headline'] as const;

/** How a figure is shown: as a `tile`, as a `row` of a list, as a `compact` (small) tile, or as a `headline` (large figure). */
export type IndicatorLayout = (typeof LAYOUTS)[number];

/** The layout of an attribute; `tile` for an unknown name. */
export function toLayout(name: string): IndicatorLayout {
  return LAYOUTS.find((layout) => layout === name) ?? 'tile';
}

/** @throws IndicatorError for an unknown name. */
export function checkLayout(name: string): void {
  if (LAYOUTS.some((layout) => layout === name)) return;
  const suggestion = findSimilarName(name.toLowerCase(), LAYOUTS) ?? LAYOUTS.join(', ');
  throw new IndicatorError('unread', name, { field: 'layout', suggestion });
}

/** Whether a layout has room for the line chart and the table of a series. */
export function hasRoomForSeries(layout: IndicatorLayout): boolean {
  return layout === 'tile' || layout === 'headline';
}

/** How many grey bars are shown while a figure is loading. */
export const SKELETON_LINES: Record<IndicatorLayout, number> = { tile: 4, row: 2, compact: 2, headline: 4 };
