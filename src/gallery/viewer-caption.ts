import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, toVietnamTime } from '../text/date.ts';
import type { Language } from '../text/language.ts';
import { endSentence, tidy } from '../text/sentence.ts';
import { repeatsCaption, toAltText } from './alt-text.ts';
import { galleryMessages } from './messages.ts';
import { toPictureUrl } from './picture.ts';
import type { ViewerState } from './viewer-state.ts';

/** The position, caption, photographer and day of the photo in the viewer, and a download link. Screen readers announce each new photo. */
export function renderCaption(state: ViewerState): TemplateResult {
  const { photos, index, photo, language, hasDownload, isCaptionLong } = state;
  const words = galleryMessages[language];
  const caption = tidy(photo.caption);
  /** Screen readers announce the alt text, unless the caption says the same. */
  const altText = caption && repeatsCaption(photo) ? '' : toAltText(photo);
  const credit = tidy(photo.credit);
  const day = toDay(photo.datetime, language);
  const hasFacts = credit !== '' || day !== '';
  const lang = photo.lang || nothing;
  return html`<div class="caption" part="caption" tabindex=${isCaptionLong ? 0 : -1}>
    <div id="about" aria-live="polite" aria-atomic="true">
      <p class="small">
        ${words.position(index + 1, photos.length)}<span class="visually-hidden"
          >. <span lang=${lang}>${altText}</span>${caption || hasFacts ? renderStop(altText) : nothing}</span
        >
      </p>
      <p lang=${lang} dir="auto">${caption}${hasFacts ? renderStop(caption) : nothing}</p>
      ${credit ? html`<p class="small">${words.credit} <span lang=${lang}>${credit}</span>${day ? renderStop(credit) : nothing}</p>` : nothing}
      ${day ? html`<p class="small"><time>${day}</time></p>` : nothing}
    </div>
    ${hasDownload ? html`<a href=${toPictureUrl(photo, 'full') ?? nothing} download>${words.download}</a>` : nothing}
  </div>`;
}

/** A full stop for screen readers, which read all lines as one text. */
function renderStop(text: string): TemplateResult {
  return html`<span class="visually-hidden">${endSentence(text).slice(text.length)}</span>`;
}

/** The day of an RFC 3339 text in Viet Nam time. Any other text is returned tidied. */
function toDay(datetime: string | undefined, language: Language): string {
  const date = toVietnamTime(datetime);
  return date ? formatDay(date, language) : tidy(datetime);
}
