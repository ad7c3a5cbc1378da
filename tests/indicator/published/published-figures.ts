import type { Direction } from '../../../src/indicator/messages.ts';
import type { IndicatorAttributes } from '../../../src/indicator/record/record.ts';

/**
 * Figures that a public page printed, as attributes of a tile, and what the tile says. Only the figures, the names
 * of the indicators and the address are copied from the page, not its sentences.
 */
export interface PublishedFigures {
  /**
   * The address of the page without `https://`. In brackets, the office or publication that the page
   * names as its source: `TCTK` is
   * the statistics office, `TTXVN` the news agency, `Bộ` a ministry, and `Sở` a department of a province.
   */
  source: string;
  figures: readonly PublishedFigure[];
}

/**
 * The attributes, the sentence for screen readers, and the desired direction of a change. The sentence has no area, because the tile shows it in
 * its footer. Its phrases are separated by semicolons if the main figure has a comma, as behind `lũy kế 10 tháng`. A further figure with a comma
 * and a second number is heard last.
 */
export type PublishedFigure = [attributes: IndicatorAttributes, sentence: string, desired?: Direction];
