/**
 * The layout of a card:
 * - `vertical`: the picture above the text,
 * - `horizontal`: the picture beside the text,
 * - `compact`: the heading, the date and a small line for other printed texts,
 * - `lead`: a large card,
 * - `lead over`: a large card with the text on the picture.
 */
export type CardLayout = 'vertical' | 'horizontal' | 'compact' | 'lead' | 'lead over';

/** The layout of a news block: `list`; `cards`; `lead-list`, a large card and a list of the others. */
export type NewsLayout = 'list' | 'cards' | 'lead-list';

export const CARD_LAYOUTS: readonly string[] = ['vertical', 'horizontal', 'compact', 'lead', 'lead over'];
export const NEWS_LAYOUTS: readonly string[] = ['list', 'cards', 'lead-list'];

/** The layout with this name; `vertical` for an unknown name. */
export function toCardLayout(name: string): CardLayout {
  return CARD_LAYOUTS.includes(name) ? (name as CardLayout) : 'vertical';
}

/** The layout with this name; `list` for an unknown name. */
export function toNewsLayout(name: string): NewsLayout {
  return NEWS_LAYOUTS.includes(name) ? (name as NewsLayout) : 'list';
}
