import { html, nothing, type TemplateResult } from 'lit';
import type { Photo } from './parse-photos.ts';
import { formatDay, toVietnam } from '../text/date.ts';
import { galleryMessages } from './messages.ts';
import type { Language } from '../text/language.ts';
import { tidy } from '../text/sentence.ts';
import { renderPicture, toAddress, toAlt } from './picture.ts';
import type { Zoom } from './zoom.ts';

/** What a gallery shows in its viewer, and how. */
export interface Showing {
  photos: readonly Photo[];
  label: string;
  language: Language;
  /** Offers the picture as a file. */
  download: boolean;
  /** The fragment that names a photo in the page's address, without its number; empty for none. */
  anchor: string;
}

interface Acts {
  /** Shows another photo, so many further on. */
  turn: (by: number) => void;
  /** Asks for the picture anew. */
  retry: () => void;
  toggleFullScreen: () => void;
  close: () => void;
}

const ICONS = {
  previous: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  zoomIn: 'M10 4a6 6 0 1 0 .1 0M15 15l5 5M7 10h6M10 7v6',
  zoomOut: 'M10 4a6 6 0 1 0 .1 0M15 15l5 5M7 10h6',
  fullScreen: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  close: 'M5 5l14 14M19 5L5 19',
};

/** What is in the viewer while it shows a photo: the picture and its neighbours, the caption, and the buttons. */
export function renderFrame(
  { photos, language, download }: Showing,
  index: number,
  zoom: Zoom,
  act: Acts,
): TemplateResult {
  const photo = photos[index]!;
  const words = galleryMessages[language];
  const caption = tidy(photo.caption ?? '');
  const told = photo.datetime ?? '';
  const date = toVietnam(told);
  const isZoomed = zoom.scale > 1;
  const last = photos.length - 1;
  const renderButton = (name: keyof typeof ICONS, onClick: () => void, isOff = false) =>
    html`<button
      part="control"
      class=${name}
      title=${words[name]}
      aria-label=${words[name]}
      aria-disabled=${isOff || nothing}
      @click=${onClick}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${ICONS[name]} /></svg>
    </button>`;
  return html`<div class="frame">
    <div
      part="stage"
      class=${isZoomed ? 'zoomed' : ''}
      @pointerdown=${zoom.onPointer}
      @pointermove=${zoom.onPointer}
      @pointerup=${zoom.onPointer}
      @pointercancel=${zoom.onPointer}
      @wheel=${zoom.onWheel}
    >
      ${photos.map((each, place) =>
        // The neighbours are loaded meanwhile.
        Math.abs(place - index) < 2
          ? html`<div class="photo" aria-hidden=${place !== index || nothing}>
              ${renderPicture(each, toAlt(each) || words.position(place + 1, last + 1), true)}
              <p>${words.failed} <button part="control" @click=${act.retry}>${words.again}</button></p>
            </div>`
          : nothing,
      )}
    </div>
    ${
      last
        ? html`${renderButton('previous', () => act.turn(-1), !index)}${renderButton('next', () => act.turn(1), index === last)}`
        : nothing
    }
    <div class="caption" part="caption" tabindex="0">
      <div id="about" aria-live="polite" aria-atomic="true">
        <p class="small">
          ${words.position(index + 1, last + 1)}<span class="said">. ${caption ? '' : toAlt(photo)}</span>
        </p>
        <p>${caption}</p>
        ${photo.credit ? html`<p class="small">${words.credit} ${tidy(photo.credit)}</p>` : nothing}
        ${told ? html`<p class="small"><time>${date ? formatDay(date, language) : told}</time></p>` : nothing}
      </div>
      ${download ? html`<a href=${toAddress(photo, true)} download>${words.download}</a>` : nothing}
    </div>
    <div class="tools">
      ${isZoomed ? renderButton('zoomOut', zoom.reset) : renderButton('zoomIn', () => zoom.by(2))}
      ${document.fullscreenEnabled ? renderButton('fullScreen', act.toggleFullScreen) : nothing}
      ${renderButton('close', act.close)}
    </div>
  </div>`;
}
