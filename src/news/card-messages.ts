import type { Language } from '../text/language.ts';

/** Precedes the author and the source of an article. */
export const sourceMessage: Record<Language, string> = { vi: 'Nguồn:', en: 'Source:' };
