import type { Language } from '../../text/language.ts';
import type { MistakeMessages } from './mistake.ts';
import { mistakesInEnglish } from './mistakes-in-english.ts';
import { mistakesInVietnamese } from './mistakes-in-vietnamese.ts';

/** The sentences of mistakes. */
export const mistakeMessages: Record<Language, MistakeMessages> = {
  vi: mistakesInVietnamese,
  en: mistakesInEnglish,
};
