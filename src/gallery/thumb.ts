import { html, nothing, type TemplateResult } from 'lit';
import type { Photo } from './parse-photos.ts';
import type { GalleryMessages } from './messages.ts';
import { tidy } from '../text/sentence.ts';
import { renderPicture, toAlt } from './picture.ts';

/** The place of a photo that is still to come. */
export const PLACE = html`<li part="item" aria-hidden="true">
  <figure><div part="image"></div></figure>
</li>`;

/**
 * A photo, as a button, and its caption.
 *
 * @param position Which photo it is, for one that nobody put into words.
 * @param isLeft Whether it is left out for now. It is printed all the same.
 */
export function renderThumb(
  photo: Photo,
  position: string,
  { failed, again }: GalleryMessages,
  isLeft: boolean,
  onClick: (event: Event) => void,
): TemplateResult {
  const { width, height } = photo;
  const caption = tidy(photo.caption ?? '');
  const alt = toAlt(photo);
  return html`<li
    part="item"
    class=${isLeft ? 'left' : ''}
    .style=${width && height ? `--_shape:${width}/${height}` : ''}
  >
    <figure>
      <button part="image" aria-haspopup="dialog" @click=${onClick}>
        ${renderPicture(photo, alt || position, false)}<span>${failed} <br />${again}</span>
      </button>
      ${
        caption
          ? html`<figcaption part="caption" aria-hidden=${alt === caption || nothing}>${caption}</figcaption>`
          : nothing
      }
    </figure>
  </li>`;
}
