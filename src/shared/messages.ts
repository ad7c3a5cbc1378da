import type { Language } from '../text/language.ts';

/** Words that every widget uses. */
interface SharedMessages {
  retry: string;
}

export const sharedMessages: Record<Language, SharedMessages> = {
  vi: { retry: 'Thử lại' },
  en: { retry: 'Try again' },
};
