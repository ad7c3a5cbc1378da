import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../text/language.ts';
import { linesOf, repeatsCaption, toAltText } from './alt-text.ts';
import { describeBroken, renderBrokenNote } from './broken-photo.ts';
import type { FailedPictures } from './failed-pictures.ts';
import type { Photo } from './photo.ts';
import { renderPicture } from './picture.ts';

interface ThumbnailOptions {
  language: Language;
  /** The alt text of a photo without alt text and caption: "Ảnh 4 trong số 10 ảnh". */
  position: string;
  /** The address of the picture, as `toPictureUrl` returns it; empty if the photo has no valid one. */
  url: string;
  /** Whether the photo is beyond the limit and appears only on paper. */
  isBeyondLimit: boolean;
  /** Whether the page leaves the photo out in print. */
  isScreenOnly: boolean;
  failedPictures: FailedPictures;
  onOpen: () => void;
}

/** A photo in the gallery: a button with the picture, and its caption. If the picture failed to load, the button loads it again. */
export function renderThumbnail(photo: Photo, options: ThumbnailOptions): TemplateResult {
  const { language, position, url, isBeyondLimit, isScreenOnly, failedPictures, onOpen } = options;
  const { width, height } = photo;
  const state = failedPictures.stateOf(url);
  const isBroken = failedPictures.isBroken(url);
  const ownAlt = toAltText(photo);
  const alt = ownAlt || position;
  const lang = ownAlt ? photo.lang : undefined;
  const caption = linesOf(photo.caption).join('\n');
  return html`<li
    part="item"
    class="${isBeyondLimit ? 'print-only' : ''} ${isScreenOnly ? 'screen-only' : ''}"
    .style=${width && height ? `--_shape: ${width} / ${height}` : ''}
  >
    <figure>
      <button
        part="image"
        type="button"
        class=${isBroken ? 'broken' : ''}
        aria-haspopup=${isBroken ? nothing : 'dialog'}
        aria-label=${isBroken ? describeBroken(alt, state, language) : nothing}
        @click=${(event: Event) => {
          // A lightbox of the page that listens on an outer element would open as well.
          event.stopPropagation();
          if (isBroken) failedPictures.retry(url);
          else onOpen();
        }}
      >
        ${renderPicture(photo, { url, alt, lang, size: 'thumbnail', failedPictures })}
        ${isBroken ? html`<span class="broken-note">${renderBrokenNote(state, language)}</span>` : nothing}
      </button>
      ${
        caption
          ? html`<figcaption
              part="caption"
              lang=${photo.lang || nothing}
              aria-hidden=${repeatsCaption(photo) || nothing}
              .textContent=${caption}
            ></figcaption>`
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
