import type { Direction } from '../../../src/indicator/messages.ts';
import type { IndicatorAttributes } from '../../../src/indicator/record/record.ts';

/**
 * Figures that a public page printed, as attributes of a tile, and what the tile says. Only the figures, the names
 * of the indicators and the address are copied from the page, not its sentences.
 */
export interface PublishedFigures {
  /** The address of the page, without its scheme, and who published the figures if it was not the owner of the page. */
  source: string;
  figures: readonly PublishedFigure[];
}

/** The attributes, the sentence for screen readers, and the desired direction of a change. */
export type PublishedFigure = [attributes: IndicatorAttributes, sentence: string, desired?: Direction];
