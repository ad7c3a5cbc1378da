import { html, nothing, type TemplateResult } from 'lit';
import type { Indicator } from './parse-record.ts';
import type { Phrase } from './sentence.ts';
import { toPageUrl } from '../shared/page-url.ts';
import { indicatorMessages } from './messages.ts';
import type { Language } from '../text/language.ts';

/** The small print, if there is any. What the sentence says already is for the eye alone. */
export function renderFooter(
  { area, programme, source, sourceHref, method, note, planRatio }: Indicator,
  phrases: readonly Phrase[],
  language: Language,
): TemplateResult | typeof nothing {
  const words = indicatorMessages[language];
  const line = (part: string, content: unknown, isSeen = false) =>
    content ? html`<span part=${part} aria-hidden=${isSeen || nothing}>${content}</span>` : nothing;
  const lines = [
    ...phrases.map(([part, text]) => line(part, text, true)),
    line('mark', planRatio && words.mark, true),
    line('area', area),
    line('programme', programme),
    line('source', source && html`${words.source} ${renderLink(source, sourceHref)}`),
    line('source', method && renderLink(words.method, method)),
    line('note', note),
  ].filter((each) => each !== nothing);
  return lines.length ? html`<p part="footer">${lines}</p>` : nothing;
}

function renderLink(text: string, address: string | undefined): unknown {
  const href = toPageUrl(address);
  return href ? html`<a href=${href}>${text}</a>` : text;
}
