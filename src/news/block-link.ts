import { html, nothing, type TemplateResult } from 'lit';
import type { BlockLink } from './find-block-parts.ts';
import { renderLink } from './link.ts';
import { renderPrintedLine } from './render-printed.ts';

const ARROW_AT_END = /[»›>→➔➜▸►]\s*$/;

/** The heading of the block, or the link to all articles. */
export function renderBlockLink({ text, line, href, pageLink }: BlockLink): unknown {
  return renderLink(line ? renderPrintedLine(line) : text, href, pageLink);
}

/** The link to all articles. Styles add an arrow, unless the page prints one: `Xem tất cả »`. */
export function renderMoreLink(link: BlockLink | undefined): TemplateResult | typeof nothing {
  if (!link) return nothing;
  const hasArrow = ARROW_AT_END.test(link.text);
  return html`<p part="more" class=${hasArrow ? nothing : 'with-arrow'}>${renderBlockLink(link)}</p>`;
}
