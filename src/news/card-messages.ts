import type { Language } from '../text/language.ts';

/** Goes before who wrote an article and where it was taken from. */
export const sourceMessage: Record<Language, string> = { vi: 'Nguồn:', en: 'Source:' };
