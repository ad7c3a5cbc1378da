import type { Language } from '../text/language.ts';

/** Stands before the author and the source of an article. */
export const sourceMessage: Record<Language, string> = { vi: 'Nguồn:', en: 'Source:' };
