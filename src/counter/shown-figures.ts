import type { Figures, Unit } from '../protocol.ts';
import { formatDay } from '../text/date.ts';
import type { Language } from '../text/language.ts';
import { counterMessages } from './messages.ts';
import type { Row } from './rows.ts';

/** The number of a row; `undefined` while the number online is not known, just after a restart of the endpoint. */
export function countOf(figures: Figures, unit: Unit, row: Row): number | undefined {
  return row === 'online' ? (figures.online ?? undefined) : figures[unit][row];
}

/** What is counted and since when: `Lượt truy cập, tính từ ngày 07/03/2024`. There is no day before the first view. */
export function toNote(since: string | null | undefined, unit: Unit, language: Language): string {
  const words = counterMessages[language];
  return words[unit] + (since ? words.since + formatDay(since, language) : '');
}
