import { fireError } from '../shared/events.ts';
import { tidy } from '../text/sentence.ts';
import { warnOfMistake } from './console-sentence.ts';
import { parseDownload } from './download.ts';
import { parseHeadingLevel } from './label.ts';
import { checkLayout } from './layout.ts';
import type { Direction } from './messages.ts';
import { type IndicatorError, isIndicatorError } from './record/indicator-error.ts';
import { parseDirection } from './record/parse-direction.ts';

/** The attributes of a tile that `TileOptions` reads. None of them changes the figure; `src` is only read for the address of the download. */
export interface TileAttributes extends HTMLElement {
  headingLevel: number | null | undefined;
  download: string | null | undefined;
  src: string | null | undefined;
  good: string | null | undefined;
  layout: string | null | undefined;
}

/**
 * Reads the attributes that do not change the figure. If one of them has a mistake, the figure is shown all the same. The mistake is then
 * reported in the console and by an event.
 */
export class TileOptions {
  headingLevel: number | undefined;
  /** The desired direction of a change. */
  good: Direction = 'none';
  /** The address of the link "Tải số liệu". */
  downloadUrl: string | undefined;
  readonly #host: TileAttributes;
  #mistakes: IndicatorError[] = [];
  /** The messages of the mistakes that were reported. */
  readonly #reported = new Set<string>();

  constructor(host: TileAttributes) {
    this.#host = host;
  }

  read(): void {
    const host = this.#host;
    this.#mistakes = [];
    this.headingLevel = this.#attempt(() =>
      parseHeadingLevel(host.headingLevel, host.getAttribute('heading-level')),
    );
    const good = tidy(host.good) || 'none';
    this.good = this.#attempt(() => parseDirection(good, 'good')) ?? 'none';
    this.#attempt(() => checkLayout(host.layout?.trim() || 'tile'));
    this.downloadUrl = this.#attempt(() => parseDownload(host.download, host.src));
  }

  /** Reports each mistake: once per page in the console, and once per element by an event. */
  reportMistakes(): void {
    for (const mistake of this.#mistakes) {
      if (this.#reported.has(mistake.message)) continue;
      this.#reported.add(mistake.message);
      warnOfMistake(mistake);
      fireError(this.#host, mistake);
    }
  }

  /** What a parser returns; `undefined` if it throws a mistake. The mistake is kept for `reportMistakes`. */
  #attempt<T>(parse: () => T): T | undefined {
    try {
      return parse();
    } catch (error) {
      if (!isIndicatorError(error)) throw error;
      this.#mistakes.push(error);
      return undefined;
    }
  }
}
