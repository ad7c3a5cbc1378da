import { isbot } from 'isbot';
import { BOT_NAMES, READER_PREFIXES } from './bot-names.ts';

/** No browser has a longer user agent, not even an app that lists the properties of the phone there. */
export const MAX_LENGTH = 1000;

/** Whether a user agent is that of a program, not of a reader. `false` for a missing one, `true` for one that is too long. */
export function isBot(userAgent: string | null): boolean {
  if (userAgent === null) return false;
  if (userAgent.length > MAX_LENGTH) return true;
  if (READER_PREFIXES.some((prefix) => userAgent.startsWith(prefix))) return false;
  const lowerCase = userAgent.toLowerCase();
  return BOT_NAMES.some((name) => lowerCase.includes(name)) || isbot(userAgent);
}
