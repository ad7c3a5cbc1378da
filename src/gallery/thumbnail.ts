import { html, nothing, type TemplateResult } from 'lit';
import { sharedMessages } from '../shared/messages.ts';
import type { Language } from '../text/language.ts';
import { tidy } from '../text/sentence.ts';
import { toAltText } from './alt-text.ts';
import { galleryMessages } from './messages.ts';
import type { Photo } from './photo.ts';
import { renderPicture } from './picture.ts';

interface ThumbnailOptions {
  language: Language;
  /** The alt text of a photo without alt text and caption: "Ảnh 4 trong số 10 ảnh". */
  position: string;
  /** Whether the photo is beyond the limit and appears only on paper. */
  isBeyondLimit: boolean;
  onClick: (event: Event) => void;
}

/** A photo in the gallery: a button with the picture, and its caption. */
export function renderThumbnail(photo: Photo, options: ThumbnailOptions): TemplateResult {
  const { language, position, isBeyondLimit, onClick } = options;
  const { width, height } = photo;
  const altText = toAltText(photo);
  const caption = tidy(photo.caption);
  // Keeps screen readers from reading the same text twice.
  const isCaptionInAlt = altText === caption;
  return html`<li
    part="item"
    class=${isBeyondLimit ? 'print-only' : ''}
    .style=${width && height ? `--_shape: ${width} / ${height}` : ''}
  >
    <figure>
      <button part="image" type="button" aria-haspopup="dialog" @click=${onClick}>
        ${renderPicture(photo, altText || position, 'thumbnail')}
        <span class="broken-note">
          ${galleryMessages[language].photoFailed} <b>${sharedMessages[language].retry}</b>
        </span>
      </button>
      ${
        caption
          ? html`<figcaption part="caption" aria-hidden=${isCaptionInAlt || nothing}>${caption}</figcaption>`
          : nothing
      }
    </figure>
  </li>`;
}

/** A grey box in the place of a thumbnail while the list is loading. */
export function renderThumbnailSkeleton(): TemplateResult {
  return html`<li part="item">
    <figure><div part="image"></div></figure>
  </li>`;
}
