import { html, nothing, type TemplateResult } from 'lit';
import { toPageUrl } from '../shared/page-url.ts';
import { formatTimeAndDay, formatVietnamTime } from '../text/date.ts';
import type { Language } from '../text/language.ts';
import { indicatorMessages } from './messages.ts';
import { type Phrase, toLine } from './phrase.ts';
import type { Indicator } from './record.ts';

/**
 * The small print, if there is any.
 *
 * @csspart period - In the footer: the period
 * @csspart as-of - In the footer: the day of the figure
 * @csspart figure-status - In the footer: how final the figure is
 * @csspart mark - In the footer: the explanation of the mark
 * @csspart area - In the footer: the area
 * @csspart programme - In the footer: the programme
 * @csspart source - In the footer: the source, and the link to the method
 * @csspart note - In the footer: the note
 * @csspart loaded-at - In the footer: when an older figure was loaded
 * @param phrases The period, the day and how final the figure is. Screen readers skip them here, because the sentence of the tile contains them.
 * @param loadedAt When the figure was loaded, if a newer one failed to load; milliseconds since 1970.
 */
export function renderFooter(
  indicator: Indicator,
  phrases: readonly Phrase[],
  loadedAt: number | undefined,
  language: Language,
): TemplateResult | typeof nothing {
  const { area, programme, source, sourceHref, method, note, planRatio } = indicator;
  const words = indicatorMessages[language];
  const items = phrases.map((phrase) => renderSilentItem(phrase.part, toLine(phrase).before));
  if (planRatio) items.push(renderSilentItem('mark', words.mark));
  if (area) items.push(renderItem('area', area));
  if (programme) items.push(renderItem('programme', programme));
  if (source) items.push(renderItem('source', html`${words.source} ${renderLink(source, sourceHref)}`));
  if (method) items.push(renderItem('source', renderLink(words.method, method)));
  if (note) items.push(renderItem('note', note));
  if (loadedAt !== undefined) items.push(renderItem('loaded-at', describeLoadTime(loadedAt, language)));
  return items.length ? html`<p part="footer">${items}</p>` : nothing;
}

/** `Số liệu lúc 01:38, 26/11/2026`. */
function describeLoadTime(loadedAt: number, language: Language): string {
  return `${indicatorMessages[language].loadedAt} ${formatTimeAndDay(formatVietnamTime(loadedAt), language)}`;
}

function renderItem(part: string, content: unknown): TemplateResult {
  return html`<span part=${part}>${content}</span>`;
}

/** An item that screen readers skip. */
function renderSilentItem(part: string, text: string): TemplateResult {
  return html`<span part=${part} aria-hidden="true">${text}</span>`;
}

/** A link; only the text if the address is not http or https. */
function renderLink(text: string, address: string | undefined): unknown {
  const href = toPageUrl(address);
  return href ? html`<a href=${href}>${text}</a>` : text;
}
