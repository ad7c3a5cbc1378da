import { html, type TemplateResult } from 'lit';
import { toPageUrl } from '../shared/page-url.ts';

/** A text as a link; only the text if the address is not http or https. */
export function renderLink(text: string, href: string | undefined): TemplateResult | string {
  const url = toPageUrl(href);
  return url ? html`<a part="link" href=${url}>${text}</a>` : text;
}
