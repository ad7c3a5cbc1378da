import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../text/language.ts';
import { galleryMessages } from './messages.ts';

/** The paths of the icons, in a square of 24 × 24. */
const ICONS = {
  previous: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  zoomIn: 'M10 4a6 6 0 1 0 .1 0M15 15l5 5M7 10h6M10 7v6',
  zoomOut: 'M10 4a6 6 0 1 0 .1 0M15 15l5 5M7 10h6',
  fullScreen: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  exitFullScreen: 'M9 4v5H4M20 9h-5V4M15 20v-5h5M4 15h5v5',
  close: 'M5 5l14 14M19 5L5 19',
};

interface ControlOptions {
  name: keyof typeof ICONS;
  language: Language;
  onClick: () => void;
  /** Sets `aria-disabled`, because a button with `disabled` would lose the focus. */
  isDisabled?: boolean;
}

/** A button of the viewer, with an icon. */
export function renderControl({
  name,
  language,
  onClick,
  isDisabled = false,
}: ControlOptions): TemplateResult {
  const label = galleryMessages[language][name];
  return html`<button
    part="control"
    type="button"
    class=${name}
    title=${label}
    aria-label=${label}
    aria-disabled=${isDisabled || nothing}
    @click=${onClick}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${ICONS[name]} /></svg>
  </button>`;
}
