import { html, type TemplateResult } from 'lit';
import { toPageUrl } from '../shared/page-url.ts';

/** A text as a link. Without a usable address, the text alone. */
export function renderLink(text: string, href: string | undefined): TemplateResult | string {
  const url = toPageUrl(href);
  return url ? html`<a part="link" href=${url}>${text}</a>` : text;
}
