import { html, nothing, type TemplateResult } from 'lit';
import { sharedMessages } from '../shared/messages.ts';
import { ofDocument } from '../shared/page-document.ts';
import { toAltText } from './alt-text.ts';
import type { Gestures } from './gestures.ts';
import { galleryMessages } from './messages.ts';
import type { Photo } from './photo.ts';
import { renderPicture } from './picture.ts';
import { renderCaption } from './viewer-caption.ts';
import { renderControl } from './viewer-control.ts';
import type { ViewerActions, ViewerState } from './viewer-state.ts';

/** The content of the open viewer: the stage with the photo, the caption and the buttons. */
export function renderFrame(state: ViewerState, actions: ViewerActions, gestures: Gestures): TemplateResult {
  return html`<div class="frame">
    ${renderStage(state, actions, gestures)}
    ${state.photos.length > 1 ? renderTurnControls(state, actions) : nothing} ${renderCaption(state)}
    ${renderTools(state, actions)}
  </div>`;
}

/** The photo, and the hidden photos before and after it, so that these are loaded in advance. */
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
    ${state.photos.map((photo, index) =>
      Math.abs(index - state.index) <= 1 ? renderPhoto(photo, index, state, actions) : nothing,
    )}
  </div>`;
}

function renderPhoto(
  photo: Photo,
  index: number,
  state: ViewerState,
  actions: ViewerActions,
): TemplateResult {
  const words = galleryMessages[state.language];
  const alt = toAltText(photo) || words.position(index + 1, state.photos.length);
  return html`<div class="photo" aria-hidden=${index !== state.index || nothing}>
    ${renderPicture(photo, alt, 'full')}
    <p class="broken-note">
      ${words.photoFailed}
      <button part="control" type="button" @click=${actions.retry}>
        ${sharedMessages[state.language].retry}
      </button>
    </p>
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

function renderTools({ isZoomed, language }: ViewerState, actions: ViewerActions): TemplateResult {
  return html`<div class="tools">
    ${
      isZoomed
        ? renderControl({ name: 'zoomOut', language, onClick: actions.zoomOut })
        : renderControl({ name: 'zoomIn', language, onClick: actions.zoomIn })
    }
    ${
      ofDocument('fullscreenEnabled')
        ? renderControl({ name: 'fullScreen', language, onClick: actions.toggleFullScreen })
        : nothing
    }
    ${renderControl({ name: 'close', language, onClick: actions.close })}
  </div>`;
}
