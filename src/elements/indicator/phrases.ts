import { html, nothing, type TemplateResult } from 'lit';
import type { Indicator } from '../../data/indicator.ts';
import type { Phrase, Told } from '../../data/indicator-sentence.ts';
import { toHttpUrl } from '../../data/url.ts';
import { type Direction, indicatorMessages } from '../../text/indicator-messages.ts';
import type { Language } from '../../text/language.ts';
import { formatNumber } from '../../text/number.ts';
import { capitalize } from '../../text/sentence.ts';
import { renderTable } from './series.ts';

const ARROWS: Record<Direction, string> = { up: 'M6 1l5 10H1z', down: 'M6 11L1 1h10z', none: 'M1 4h10v4H1z' };
/** A tick in a disc, and an exclamation mark in a triangle. */
const TONES = {
  good: 'M6 0a6 6 0 1 0 0 12A6 6 0 0 0 6 0zM5 9L2.300 6.300l1-1L5 7l3.700-3.700 1 1z',
  bad: 'M6 .5L0 11.500h12zM5.300 4.500h1.400v3.500H5.300zM5.300 9h1.400v1.400H5.300z',
};
export type Tone = keyof typeof TONES;

/** The figure itself, large, with its qualifier and its unit. It gets smaller where number and unit would not fit a line. */
export function renderValue([before, number, after]: Phrase): TemplateResult {
  const [run = ''] = /^[^\s/]*[^ /]*\/?/.exec(after.replace(/^\//, '')) ?? [];
  const longest = Math.max(...number.split(' ').map(({ length }) => length));
  const fit = `--_n:${longest * 0.6};--_u:${(run.length + before.length + 1) * 0.52}em`;
  return html`<p part="value" aria-hidden="true" .style=${fit}>
    ${before ? html`<span part="qualifier">${before}&nbsp;</span>` : nothing}<b
      part="number"
      class=${/\p{L}/u.test(number) ? 'words' : ''}
      >${number}</b
    >${after ? html`<span part="unit">${breakable(after)}</span>` : nothing}
  </p>`;
}

/** A line that tells one thing more. */
export function renderPhrase(part: string, phrase: Phrase | undefined): unknown {
  if (!phrase) return nothing;
  const [before, number, after] = phrase;
  return html`<p part=${part} aria-hidden="true">
    ${before}${number ? html`<b>${breakable(number)}</b>` : nothing}${breakable(after)}
  </p>`;
}

/** What changed: sign, direction in shape and word, and what that means, in shape, word and colour. */
export function renderChange(
  change: Told['change'],
  direction: Direction = 'none',
  tone: Tone | undefined,
  language: Language,
): unknown {
  if (!change) return nothing;
  const { word, sign, number, since } = change;
  return html`<p part="change" class=${tone ?? nothing} aria-hidden="true">
    ${renderShape(ARROWS[direction])}
    ${number ? html`<b>${sign}${breakable(number)}</b>, ${word}${since}` : word + since}
    ${tone ? html`<span part="tone">${renderShape(TONES[tone])} ${indicatorMessages[language][tone]}</span>` : nothing}
  </p>`;
}

/** The small print. What the sentence says already is for the eye alone. */
export function renderFooter(
  indicator: Indicator,
  { period, asOf }: Told,
  isLarge: boolean,
  language: Language,
): unknown {
  const {
    area,
    programme,
    source,
    method,
    note,
    planRatio,
    planTarget,
    value,
    series = [],
    unit,
  } = indicator;
  const words = indicatorMessages[language];
  const seen = (part: string, text: string) =>
    text ? html`<span part=${part} aria-hidden="true">${capitalize(text)}</span>` : nothing;
  const more = (part: string, text: string | undefined) =>
    text ? html`<span part=${part}>${text}</span>` : nothing;
  const href = toHttpUrl(method, document.baseURI);
  const ends = planTarget?.map((end) => formatNumber(end.value, language, end.decimals)).join('–');
  const marked = planRatio ? '100%' : value && ends ? ends + (unit === '%' ? unit : '') : '';
  const hasTable = isLarge && series.length > 1;
  const isEmpty =
    !period && !asOf && !area && !programme && !source && !href && !note && !hasTable && !(marked && isLarge);
  return isEmpty
    ? nothing
    : html`<div part="footer">
        <p>
          ${seen('period', period)}${seen('as-of', asOf)}${more('area', area)}${more('programme', programme)}${
            marked && isLarge ? seen('mark', words.mark.join(marked)) : nothing
          }${
            source
              ? html`<span part="source">${words.source} ${renderLink(source, indicator.sourceHref)}</span>`
              : nothing
          }${href ? html`<span part="method">${renderLink(words.method, href)}</span>` : nothing}
        </p>
        ${note ? html`<p part="note">${note}</p>` : nothing}
        ${hasTable ? renderTable(indicator, language) : nothing}
      </div>`;
}

function renderLink(text: string, address: string | undefined): unknown {
  const href = toHttpUrl(address, document.baseURI);
  return href ? html`<a href=${href}>${text}</a>` : text;
}

function renderShape(path: string): TemplateResult {
  return html`<svg class="shape" viewBox="0 0 12 12" aria-hidden="true">
    <path fill-rule="evenodd" d=${path} />
  </svg>`;
}

/** A text that may break after the `/` of a unit. */
function breakable(text: string): unknown[] {
  return text.split(/(?<=\p{L}\/)/u).map((part, at) => (at ? html`<wbr />${part}` : part));
}
