import type { Language } from '../text/language.ts';

/** The language an element stands in: its own `lang` or that of what surrounds it, through shadow roots; Vietnamese by default. */
export function languageOf(element: Element): Language {
  for (let at: Element | undefined = element; at; at = (at.getRootNode() as Partial<ShadowRoot>).host) {
    const language = at.closest('[lang]')?.getAttribute('lang');
    if (language) return /^en\b/i.test(language) ? 'en' : 'vi';
  }
  return 'vi';
}
