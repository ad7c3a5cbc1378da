import { html, nothing, type TemplateResult } from 'lit';
import { toPageUrl } from '../shared/page-url.ts';

/**
 * A content as the link of an article; only the content if the address is not http or https.
 *
 * @param pageLink The link of the page that this one is a copy of.
 */
export function renderLink(content: unknown, href: string | undefined, pageLink?: Element): unknown {
  const url = toPageUrl(href);
  return url ? renderAnchor(content, url, { part: 'link', pageLink }) : content;
}

/**
 * A content as a copy of a link of the page.
 *
 * @param label The name of the link, if neither the content nor the page gives it one.
 */
export function renderPageLink(content: unknown, pageLink: Element, label?: string): unknown {
  const url = toPageUrl(pageLink.getAttribute('href') ?? undefined);
  return url ? renderAnchor(content, url, { pageLink, label }) : content;
}

interface AnchorOptions {
  part?: 'link';
  pageLink?: Element | undefined;
  label?: string | undefined;
}

function renderAnchor(
  content: unknown,
  url: string,
  { part, pageLink, label }: AnchorOptions,
): TemplateResult {
  const copy = (name: string) => pageLink?.getAttribute(name) ?? nothing;
  const ariaLabel = pageLink?.getAttribute('aria-label') ?? label ?? nothing;
  const passOn = pageLink ? (event: MouseEvent) => passClickOn(event, pageLink) : nothing;
  return html`<a
    part=${part ?? nothing}
    href=${url}
    target=${copy('target')}
    rel=${copy('rel')}
    download=${copy('download')}
    hreflang=${copy('hreflang')}
    type=${copy('type')}
    title=${copy('title')}
    lang=${copy('lang')}
    dir=${copy('dir')}
    aria-label=${ariaLabel}
    @click=${passOn}
    >${content}</a
  >`;
}

/**
 * Clicks the link of the page in place of its copy, because handlers and scripts of the page may be attached to it: a lightbox, statistics.
 * A click that opens a new tab does so from the copy.
 */
function passClickOn(event: MouseEvent, pageLink: Element): void {
  const opensTab = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (opensTab || event.defaultPrevented || !pageLink.isConnected) return;
  event.preventDefault();
  event.stopPropagation(); // The page sees one click: that on its own link.
  (pageLink as HTMLElement).click();
}
