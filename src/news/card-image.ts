import { html, nothing, type TemplateResult } from 'lit';
import { createElement } from '../shared/page-document.ts';
import type { Article } from './article.ts';

/**
 * The picture of an article. A picture that fails to load becomes invisible, so that the placeholder behind it is shown.
 *
 * @param url The absolute address of the picture.
 */
export function renderImage(article: Article, url: string, loading: 'eager' | 'lazy'): TemplateResult {
  // `auto` is the real width of a lazily loaded <img>. Where `auto` is not known, browsers assume the width of the window.
  const sizes = article.imageSizes || 'auto';
  return html`<img
    src=${url}
    srcset=${article.imageSrcset?.trim() || nothing}
    sizes=${sizes}
    alt=${article.imageAlt ?? ''}
    loading=${loading}
    .style=${toFocusStyle(article.imageFocus ?? '')}
    @error=${markBroken}
    @load=${unmarkBroken}
  />`;
}

/** Whether a text names a point of a picture, as in the CSS property `object-position`. */
export function isFocus(text: string): boolean {
  return toFocusStyle(text) !== '';
}

/** The CSS for the property `style`. It is not set as an attribute, because a page's security policy may forbid the attribute `style`. */
function toFocusStyle(focus: string): string {
  const probe = createElement('img').style;
  probe.objectPosition = focus;
  return probe.cssText;
}

function markBroken(event: Event): void {
  (event.currentTarget as Element).classList.add('broken');
}

function unmarkBroken(event: Event): void {
  (event.currentTarget as Element).classList.remove('broken');
}
