import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { sharedMessages } from '../shared/messages.ts';
import { ofDocument } from '../shared/page-document.ts';
import { toAltText } from './alt-text.ts';
import { describeBroken, describePictureState, renderPictureStatus } from './broken-photo.ts';
import type { Gestures } from './gestures.ts';
import { galleryMessages } from './messages.ts';
import { identify, keyOf } from './photo-identity.ts';
import type { Photo } from './photo.ts';
import { renderPicture, toPictureUrl } from './picture.ts';
import { renderCaption } from './viewer-caption.ts';
import { renderControl } from './viewer-control.ts';
import type { ViewerActions, ViewerState } from './viewer-state.ts';

/** The content of the open viewer: the stage with the photo, the caption and the buttons. */
export function renderFrame(state: ViewerState, actions: ViewerActions, gestures: Gestures): TemplateResult {
  return html`<div class="frame ${state.isRightToLeft ? 'right-to-left' : ''}" tabindex="-1">
    ${renderStage(state, actions, gestures)}
    ${state.photos.length > 1 ? renderTurnControls(state, actions) : nothing} ${renderCaption(state)}
    ${renderTools(state, actions)} ${renderPictureStatus(describeShownPicture(state))}
  </div>`;
}

/** The sentence about the picture that is shown, if it failed or the reader waits for it. */
function describeShownPicture({ photo, language, failedPictures, loadedPictures }: ViewerState): string {
  const state = failedPictures.stateOf(toPictureUrl(photo, 'full') ?? '');
  const isWaiting = state === undefined && loadedPictures.isSlow;
  return isWaiting ? galleryMessages[language].photoLoading : describePictureState(state, language);
}

/**
 * The photo, and the hidden photos before and after it, so that these are loaded in advance. Each photo keeps its elements, so that it does
 * not flicker when the page adds a photo before it.
 */
function renderStage(state: ViewerState, actions: ViewerActions, gestures: Gestures): TemplateResult {
  return html`<div
    part="stage"
    class=${state.isZoomed ? 'zoomed' : ''}
    @pointerdown=${gestures.onPointerDown}
    @pointermove=${gestures.onPointerMove}
    @pointerup=${gestures.onPointerUp}
    @pointercancel=${gestures.onPointerCancel}
    @wheel=${gestures.onWheel}
  >
    ${repeat(
      [state.index - 1, state.index, state.index + 1].filter((index) => index in state.photos),
      (index) => keyOf(identify(state.photos, index)),
      (index) => renderPhoto(state.photos[index]!, index, state),
    )}
  </div>`;
}

function renderPhoto(photo: Photo, index: number, state: ViewerState): TemplateResult {
  const { photos, language, preview, failedPictures, loadedPictures, onLoad } = state;
  const url = toPictureUrl(photo, 'full') ?? '';
  const isShown = index === state.index;
  const isBroken = failedPictures.isBroken(url);
  const hasPreview = isShown && preview !== undefined && !loadedPictures.isLoaded(url);
  const isSlow = isShown && !isBroken && loadedPictures.isSlow;
  const name = toAltText(photo) || galleryMessages[language].position(index + 1, photos.length);
  return html`<div
    class="photo ${isBroken ? 'broken' : ''} ${hasPreview ? 'previewed' : ''}"
    aria-hidden=${isShown ? nothing : 'true'}
  >
    ${
      // The alt text is in the caption beside the photo (viewer-caption.ts), so that screen readers announce both.
      renderPicture(photo, {
        url,
        alt: '',
        lang: undefined,
        size: 'full',
        failedPictures,
        onLoad: () => onLoad(index),
      })
    }
    ${hasPreview ? html`<img class="preview" src=${preview} alt="" draggable="false" />` : nothing}
    ${isSlow ? html`<p class="picture-note" aria-hidden="true">${galleryMessages[language].photoLoading}</p>` : nothing}
    ${isBroken ? renderBrokenPhoto(name, url, state) : nothing}
  </div>`;
}

function renderBrokenPhoto(
  name: string,
  url: string,
  { failedPictures, language }: ViewerState,
): TemplateResult {
  const state = failedPictures.stateOf(url);
  // Screen readers read the sentence in the name of the button.
  return html`<div class="picture-note">
    <span aria-hidden="true">${describePictureState(state, language)}</span>
    <button
      part="control"
      type="button"
      aria-label=${describeBroken(name, state, language)}
      @click=${() => failedPictures.retry(url)}
    >
      ${sharedMessages[language].retry}
    </button>
  </div>`;
}

function renderTurnControls(
  { photos, index, language }: ViewerState,
  actions: ViewerActions,
): TemplateResult {
  const isFirst = index === 0;
  const isLast = index === photos.length - 1;
  return html`
    ${renderControl({ name: 'previous', language, onClick: actions.showPrevious, isDisabled: isFirst })}
    ${renderControl({ name: 'next', language, onClick: actions.showNext, isDisabled: isLast })}
  `;
}

function renderTools(state: ViewerState, actions: ViewerActions): TemplateResult {
  const { photo, isZoomed, isFullScreen, language, failedPictures, loadedPictures } = state;
  const url = toPictureUrl(photo, 'full') ?? '';
  const canZoom = loadedPictures.isLoaded(url) && !failedPictures.isBroken(url);
  return html`<div class="tools">
    ${
      isZoomed
        ? renderControl({ name: 'zoomOut', language, onClick: actions.zoomOut })
        : renderControl({ name: 'zoomIn', language, onClick: actions.zoomIn, isDisabled: !canZoom })
    }
    ${
      ofDocument('fullscreenEnabled')
        ? renderControl({
            name: isFullScreen ? 'exitFullScreen' : 'fullScreen',
            language,
            onClick: actions.toggleFullScreen,
          })
        : nothing
    }
    ${renderControl({ name: 'close', language, onClick: actions.close })}
  </div>`;
}
