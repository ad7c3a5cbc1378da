import { formatTimeAndDay, formatVietnamTime } from '../text/date.ts';
import type { Language } from '../text/language.ts';
import { galleryMessages } from './messages.ts';

/**
 * The note under an older list of photos, after a newer one failed to load: when the older one was loaded, if that is known.
 *
 * @param loadedAt When the list shown was loaded, in milliseconds since 1970; `undefined` for photos that the page set.
 */
export function describeOldList(loadedAt: number | undefined, language: Language): string {
  const words = galleryMessages[language];
  if (loadedAt === undefined) return words.newerFailed;
  return `${words.asOf} ${formatTimeAndDay(formatVietnamTime(loadedAt), language)}`;
}
