import { html, nothing, type TemplateResult } from 'lit';
import { toPageUrl } from '../shared/page-url.ts';
import type { PrintedLine, PrintedText } from './printed-line.ts';

/** Lines of the page in one paragraph. Styles put a sign between them. */
export function renderPrintedLines(
  part: 'extra' | 'source',
  lines: readonly PrintedLine[] | undefined,
): TemplateResult | typeof nothing {
  if (!lines || lines.length === 0) return nothing;
  return html`<p part=${part}>${lines.map((line) => html`<span>${line.map(renderText)}</span> `)}</p>`;
}

function renderText({ text, href }: PrintedText): unknown {
  const url = toPageUrl(href);
  return url ? html`<a href=${url}>${text}</a>` : text;
}
