import type { Direction } from '../../../src/indicator/messages.ts';
import type { IndicatorAttributes } from '../../../src/indicator/record/record.ts';

/**
 * Figures that a public page printed, as attributes of a tile, and what the tile says. Only the figures, the names of the indicators and the
 * address are copied from the page, not its sentences.
 */
export interface PublishedFigures {
  /**
   * The address of the page without `https://`. In brackets, the office or publication that the page names as its source: `TCTK` is the
   * statistics office, `TTXVN` the news agency, `Bộ` a ministry, and `Sở` a department of a province.
   */
  source: string;
  figures: readonly PublishedFigure[];
}

/**
 * The attributes, the sentence for screen readers, and the desired direction of a change. The sentence has no area and no programme, because the tile shows them in
 * its footer. Its phrases are separated by commas, or by semicolons if a comma stands before the main number: `lũy kế 10 tháng, 29.520 tỷ đồng`.
 * If `also` has a second number behind a comma, `11,66 tỷ USD, giảm 9,1%`, all of `also` comes last in the sentence, behind a semicolon.
 */
export type PublishedFigure = [attributes: IndicatorAttributes, sentence: string, desired?: Direction];
