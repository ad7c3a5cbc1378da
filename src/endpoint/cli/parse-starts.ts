import { isDay } from '../counting/since.ts';
import { MAX_START } from '../counting/sites.ts';
import type { OptionMessages } from './option-messages.ts';
import type { Setting } from './settings.ts';
import { UsageError } from './usage-error.ts';

/** The number and the day that the totals of a site begin with. */
export interface Start {
  /** `--start` or its variable. */
  source: string;
  start: number;
  /** The first counted day, `YYYY-MM-DD`. */
  since: string | undefined;
}

const ENTRY = /^([^=]+)=(\d+)(?:@(.+))?$/;

/**
 * Reads entries such as `laocai=4798809@2024-03-07`.
 *
 * @param today `YYYY-MM-DD` in the time zone of the sites. A later day is refused.
 * @returns Each start by the name of its site.
 * @throws UsageError
 */
export function parseStarts(
  settings: readonly Setting[],
  today: string,
  messages: OptionMessages,
): Map<string, Start> {
  const starts = new Map<string, Start>();
  for (const { source, text } of settings) {
    const [, name, number, since] = ENTRY.exec(text) ?? [];
    if (name === undefined) throw new UsageError(messages.start(source, text));
    const start = Number(number);
    if (start > MAX_START) throw new UsageError(messages.startTooHigh(source, text, MAX_START));
    if (since !== undefined && !isDay(since)) throw new UsageError(messages.day(source, since));
    if (since !== undefined && since > today) throw new UsageError(messages.futureDay(source, since, today));
    if (starts.has(name)) throw new UsageError(messages.startTwice(source, name));
    starts.set(name, { source, start, since });
  }
  return starts;
}
