import { html } from 'lit';
import { keepTogether } from './keep-together.ts';
import type { Language } from '../text/language.ts';
import { speakSigns } from './sentence/spoken-signs.ts';

/** A text whose signs are heard as words, because voices leave them out: `−5` as `âm 5`, `62/127` as `62 trong tổng số 127`. */
export function renderSpokenWords(text: string, language: Language): unknown {
  const heard = speakSigns(text, language);
  const shown = keepTogether(text);
  if (heard === text) return shown;
  return html`<span aria-hidden="true">${shown}</span><span class="visually-hidden heard">${heard}</span>`;
}
