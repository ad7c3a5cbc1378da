import { counterMessages } from '../../counter/messages.ts';
import type { Row } from '../../counter/rows.ts';
import { countOf, toNote } from '../../counter/shown-figures.ts';
import type { Figures } from '../../protocol.ts';
import { formatCount } from '../../text/number.ts';
import type { DisplayOptions } from './display-options.ts';

/** What stands in place of a number that is not known. */
const MISSING = '–';

export interface ShownRow {
  row: Row;
  label: string;
  /** The number, or a dash if it is not known. */
  value: string;
  /** The number, or words that say that it is not known. */
  spokenValue: string;
}

/** The texts of a counter. */
export interface ShownCounter {
  heading: string;
  rows: readonly ShownRow[];
  /** What is counted, and since when. */
  note: string;
}

export function toShownCounter(
  figures: Figures,
  { rows, unit, language }: Pick<DisplayOptions, 'rows' | 'unit' | 'language'>,
): ShownCounter {
  const words = counterMessages[language];
  return {
    heading: words.heading,
    rows: rows.map((row) => {
      const count = countOf(figures, unit, row);
      const value = count === undefined ? MISSING : formatCount(count, language);
      return { row, label: words[row], value, spokenValue: count === undefined ? words.empty : value };
    }),
    note: toNote(figures.since, unit, language),
  };
}

/** The texts in one line: `Thống kê truy cập. Đang online: 3; Hôm nay: 12. Lượt truy cập, tính từ ngày 07/03/2024.` */
export function toLine(counter: ShownCounter): string {
  return `${counter.heading}. ${toSentence(counter)}`;
}

/** The texts without the heading, as they are read out. */
export function toSentence({ rows, note }: ShownCounter): string {
  const parts = rows.map(({ label, spokenValue }) => `${label}: ${spokenValue}`);
  return `${parts.join('; ')}. ${note}.`;
}
