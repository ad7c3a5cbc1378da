import { html, nothing, type TemplateResult } from 'lit';
import { toPageUrl } from '../shared/page-url.ts';
import { formatTimeAndDay, formatVietnamTime } from '../text/date.ts';
import type { Language } from '../text/language.ts';
import { indicatorMessages } from './messages.ts';
import { joinPieces } from './pieces.ts';
import { type Phrase, toLine } from './sentence/phrase.ts';
import { renderSpokenWords } from './spoken-words.ts';
import type { Indicator } from './record/record.ts';
import { NO_BREAK_SPACE } from './record/unit.ts';

export interface FooterOptions {
  /** When the figure was loaded, if a newer one failed to load; milliseconds since 1970. */
  loadedAt: number | undefined;
  /** The address of the link "Tải số liệu". */
  downloadUrl: string | undefined;
  language: Language;
}

interface FooterItem {
  part: string;
  content: unknown;
  /** Whether screen readers skip the item, because the sentence of the tile contains it. */
  isSilent?: boolean;
}

/**
 * The small print, if there is any.
 *
 * @csspart period - In the footer: the period
 * @csspart as-of - In the footer: the day of the figure
 * @csspart figure-status - In the footer: how final the figure is
 * @csspart area - In the footer: the area
 * @csspart programme - In the footer: the programme
 * @csspart source - In the footer: the source, and the link to the method
 * @csspart download - In the footer: the link to the file of the figure
 * @csspart note - In the footer: the note
 * @csspart loaded-at - In the footer: when an older figure was loaded
 *
 * @param phrases The period, the day and how final the figure is.
 */
export function renderFooter(
  indicator: Indicator,
  phrases: readonly Phrase[],
  options: FooterOptions,
): TemplateResult | typeof nothing {
  const items = toFooterItems(indicator, phrases, options);
  if (items.length === 0) return nothing;
  const last = items.at(-1);
  const rendered = items.map((item) => renderItem(item, { isLast: item === last }));
  return html`<p part="footer">${joinPieces(rendered)}</p>`;
}

function toFooterItems(
  { area, programme, source, sourceHref, method, note }: Indicator,
  phrases: readonly Phrase[],
  { loadedAt, downloadUrl, language }: FooterOptions,
): FooterItem[] {
  const words = indicatorMessages[language];
  const items: FooterItem[] = phrases.map((phrase) => ({
    part: phrase.part,
    // These phrases have no number, so all their words are in `before`.
    content: toLine(phrase).before,
    isSilent: true,
  }));
  if (area) items.push({ part: 'area', content: renderSpokenWords(area, language) });
  if (programme) items.push({ part: 'programme', content: renderSpokenWords(programme, language) });
  if (source)
    items.push({ part: 'source', content: html`${words.source} ${renderLink(source, sourceHref)}` });
  if (method) items.push({ part: 'source', content: renderLink(words.method, method) });
  if (downloadUrl) items.push({ part: 'download', content: renderDownload(downloadUrl, language) });
  if (note) items.push({ part: 'note', content: renderSpokenWords(note, language) });
  const isOld = loadedAt !== undefined;
  if (isOld) items.push({ part: 'loaded-at', content: describeLoadTime(loadedAt, language) });
  return items;
}

/** `Số liệu lúc 01:38, 26/11/2026`. */
function describeLoadTime(loadedAt: number, language: Language): string {
  return `${indicatorMessages[language].loadedAt} ${formatTimeAndDay(formatVietnamTime(loadedAt), language)}`;
}

/**
 * An item, followed by a dot unless it is the last. The dot never begins a line, because a no-break space stands before it. If an item does
 * not fit on the line of the previous item, it begins a new line.
 */
function renderItem(
  { part, content, isSilent }: FooterItem,
  { isLast }: { isLast: boolean },
): TemplateResult {
  const dot = isLast ? '' : `${NO_BREAK_SPACE}·`;
  const ariaHidden = isSilent ? 'true' : nothing;
  // The space is an expression, because the build removes a space at the end of a template.
  return html`<span part=${part} class="together" aria-hidden=${ariaHidden}>${content}${dot}</span>${' '}`;
}

/** A link; only the text if the address is not http or https. */
function renderLink(text: string, address: string | undefined): unknown {
  const href = toPageUrl(address);
  return href ? html`<a href=${href}>${text}</a>` : text;
}

function renderDownload(url: string, language: Language): TemplateResult {
  return html`<a href=${url} download>${indicatorMessages[language].download}</a>`;
}
