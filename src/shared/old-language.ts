import type { Language } from '../text/language.ts';

/** Goes into an element's `properties`: another `lang` renders it anew. By a name of its own, since `lang` is the platform's. */
export const langProperty = { [Symbol('lang')]: { attribute: 'lang' } };

/** The language an element stands in: its own `lang` or that of what surrounds it, through shadow roots; Vietnamese by default. */
export function languageOf(element: Element): Language {
  for (let at: Element | undefined = element; at; at = (at.getRootNode() as Partial<ShadowRoot>).host) {
    const language = at.closest('[lang]')?.getAttribute('lang');
    if (language) return /^en\b/i.test(language) ? 'en' : 'vi';
  }
  return 'vi';
}
