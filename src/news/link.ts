import { html, type TemplateResult } from 'lit';
import { keepTogether } from '../shared/keep-together.ts';
import { toPageUrl } from '../shared/page-url.ts';

/** A text as a link; only the text if the address is not http or https. */
export function renderLink(text: string, href: string | undefined): TemplateResult | unknown[] {
  const url = toPageUrl(href);
  const words = keepTogether(text);
  return url ? html`<a part="link" href=${url}>${words}</a>` : words;
}
