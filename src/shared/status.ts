import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../text/language.ts';
import { numbersBelow } from '../text/numbers-below.ts';
import { sharedMessages } from './messages.ts';

/** An exclamation mark in a circle, for what failed. */
const FAILED_ICON = 'M12 3a9 9 0 1 0 .1 0M12 7.5v5.5M12 16.2v.3';
/** An empty tray, for what has no content yet. */
const EMPTY_ICON = 'M4 13l2.5-8h11L20 13v6H4zM4 13h4.5l1.5 2.5h4l1.5-2.5H20';

/**
 * The failed state of every widget: an icon, one sentence, and a button.
 *
 * @param sentence Text or templates.
 * @param retry Loads again. Without it there is no button, e.g. for a mistake in an attribute, where a new load cannot help.
 */
export function renderFailed(sentence: unknown, language: Language, retry?: () => void): TemplateResult {
  return html`<div part="status" class="failed">
    <div class="reason">
      ${renderIcon(FAILED_ICON)}
      <p id="failure">${sentence}</p>
    </div>
    ${
      retry
        ? html`<button part="retry" type="button" aria-describedby="failure" @click=${retry}>
            ${sharedMessages[language].retry}
          </button>`
        : nothing
    }
  </div>`;
}

/** The empty state of every widget: an icon and one sentence. */
export function renderEmpty(sentence: string): TemplateResult {
  return html`<div part="status" class="empty">
    <div class="reason">
      ${renderIcon(EMPTY_ICON)}
      <p>${sentence}</p>
    </div>
  </div>`;
}

/**
 * Bars in the place of lines of text, alternately 90 % and 55 % wide. Screen readers skip them; `aria-busy` tells screen readers that
 * the widget is loading. A widget may also give the class `skeleton` to a list of its own: each child of the list then becomes a bar.
 */
export function renderSkeleton(lines: number): TemplateResult {
  return html`<div class="skeleton" aria-hidden="true">
    ${numbersBelow(lines).map(() => html`<div><br /></div>`)}
  </div>`;
}

function renderIcon(path: string): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;
}
