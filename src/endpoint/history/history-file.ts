import { counterMessages } from '../../counter/messages.ts';
import type { Language } from '../../text/language.ts';
import type { HistoryStep } from './periods.ts';
import type { HistoryRow } from './read-history.ts';

/** The forms of a history: `/laocai/days.csv` and `/laocai/days.json`. */
export const HISTORY_FORMS = ['csv', 'json'] as const;
export type HistoryForm = (typeof HISTORY_FORMS)[number];

/** What a history is of. */
export interface HistoryHead {
  site: string;
  step: HistoryStep;
  timeZone: string;
  language: Language;
}

const HEADINGS: Record<Language, { day: string; from: string; to: string }> = {
  vi: { day: 'Ngày', from: 'Từ ngày', to: 'Đến ngày' },
  en: { day: 'Day', from: 'From', to: 'To' },
};
/** Without it, Excel reads a CSV file in the encoding of Windows. */
const BYTE_ORDER_MARK = '\ufeff';

/** @returns The content type and the text of the file. */
export function toHistoryFile(form: HistoryForm, head: HistoryHead, rows: readonly HistoryRow[]) {
  return form === 'csv'
    ? { type: 'text/csv; charset=utf-8', text: toCsv(head, rows) }
    : { type: 'application/json', text: toJson(head, rows) };
}

/**
 * A file that Excel and LibreOffice open in columns where Vietnamese is set, in which the comma stands before decimals. Days are
 * `YYYY-MM-DD`, which every language setting reads as the same day. All cells are numbers, days or our headings, so none is a formula.
 */
function toCsv({ step, language }: HistoryHead, rows: readonly HistoryRow[]): string {
  const { visits, views } = counterMessages[language];
  const { day, from, to } = HEADINGS[language];
  const isDays = step === 'day';
  const headings = [...(isDays ? [day] : [from, to]), visits, views];
  const lines = rows.map((row) => [...(isDays ? [row.from] : [row.from, row.to]), row.visits, row.views]);
  return BYTE_ORDER_MARK + [headings, ...lines].map((cells) => `${cells.join(';')}\r\n`).join('');
}

function toJson({ site, step, timeZone }: HistoryHead, rows: readonly HistoryRow[]): string {
  return JSON.stringify({ site, by: step, timeZone, periods: rows });
}
