import { html, type TemplateResult } from 'lit';
import { sharedMessages } from '../shared/messages.ts';
import type { Language } from '../text/language.ts';
import { joinSentences } from '../text/sentence.ts';
import type { PictureState } from './failed-pictures.ts';
import { galleryMessages } from './messages.ts';

/**
 * The name of the button that loads a photo again: "Lễ khởi công. Không tải được ảnh. Thử lại". It contains the alt text, because screen
 * readers do not find the invisible picture.
 */
export function describeBroken(alt: string, state: PictureState | undefined, language: Language): string {
  return joinSentences(alt, describePictureState(state, language), sharedMessages[language].retry);
}

/** What a thumbnail shows in the place of a broken picture. */
export function renderBrokenNote(state: PictureState | undefined, language: Language): TemplateResult {
  const { photoFailed, photoRetrying } = galleryMessages[language];
  return html`${state === 'retrying' ? photoRetrying : photoFailed} <b>${sharedMessages[language].retry}</b>`;
}

/** The sentence that screen readers announce about a picture that failed; empty for a picture that never failed. */
export function describePictureState(state: PictureState | undefined, language: Language): string {
  const { photoFailed, photoRetrying, photoReloaded } = galleryMessages[language];
  switch (state) {
    case 'failed':
      return photoFailed;
    case 'retrying':
      return photoRetrying;
    case 'reloaded':
      return photoReloaded;
    case undefined:
      return '';
  }
}

/** Tells screen readers whether a photo that is loaded again is loading, has loaded or has failed. */
export function renderRetryStatus(state: PictureState | undefined, language: Language): TemplateResult {
  return renderPictureStatus(describePictureState(state, language));
}

/** Tells screen readers about the picture of a photo. */
export function renderPictureStatus(sentence: string): TemplateResult {
  return html`<p class="visually-hidden" role="status">${sentence}</p>`;
}
