import { type Palette, paletteOf } from './colours.ts';
import type { DisplayOptions } from './display-options.ts';
import { escapeMarkup } from './escape-markup.ts';
import type { ShownCounter, ShownRow } from './shown-rows.ts';

/** A page for an `<iframe>`. It needs no script and loads nothing. */
export interface Page {
  html: string;
  /** The text of its only `<style>`, for the Content-Security-Policy. */
  style: string;
}

export function toPage(counter: ShownCounter, { language, scheme, accent }: DisplayOptions): Page {
  const style = colourStyle(scheme, accent) + LAYOUT;
  const html = [
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">',
    `<title>${escapeMarkup(counter.heading)}</title><style>${style}</style></head>`,
    `<body><main><h1>${escapeMarkup(counter.heading)}</h1>`,
    `<dl>${counter.rows.map(toRow).join('')}</dl><p>${escapeMarkup(counter.note)}</p></main></body></html>`,
  ].join('');
  return { html, style };
}

function toRow({ row, label, value, spokenValue }: ShownRow): string {
  const isMissing = value !== spokenValue;
  const shown = escapeMarkup(value);
  const content = isMissing
    ? `<span aria-hidden="true">${shown}</span><span class="heard">${escapeMarkup(spokenValue)}</span>`
    : shown;
  return `<div class="${row}"><dt>${escapeMarkup(label)}<span class="heard">:</span></dt><dd>${content}</dd></div>`;
}

/** The colours of one scheme, or of the scheme that the page around the frame has. */
function colourStyle(scheme: DisplayOptions['scheme'], accent: DisplayOptions['accent']): string {
  if (scheme) return `:root{color-scheme:${scheme};${variables(paletteOf(scheme, accent))}}`;
  const light = variables(paletteOf('light', accent));
  const dark = variables(paletteOf('dark', accent));
  return `:root{color-scheme:light dark;${light}}@media(prefers-color-scheme:dark){:root{${dark}}}`;
}

function variables(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
}

/** The look of the widget. On paper, the text is dark on white. */
const LAYOUT = `
body{margin:0;font:16px/1.55 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;color:var(--text)}
main{padding:20px clamp(12px,7%,22px);border:1px solid var(--line);border-radius:8px;background:var(--surface)}
h1{margin:0 0 .6em;padding-bottom:.5em;border-bottom:1px solid var(--line);font-size:1.125em;color:var(--accent);
background:linear-gradient(var(--gold) 0 0) 0 100%/2.4em 2px no-repeat}
dl,dd{margin:0}
dl>div{display:flex;flex-wrap:wrap;align-items:last baseline;column-gap:.4em;padding:.25em 0;font-size:.9375em}
dt{color:var(--muted)}
dd{display:flex;flex:1 0 auto;align-items:baseline;font-weight:700;font-variant-numeric:tabular-nums}
dd::before{content:"";flex:1;align-self:center;margin-inline-end:.4em;border-top:1px solid var(--line)}
.online dt::before{content:"";display:inline-block;margin-inline-end:.5em;border:.25em solid var(--good);border-radius:50%}
dl>.total{container-type:inline-size}
dl>*+.total{margin-top:.4em;padding-top:.6em;border-top:1px solid var(--line)}
.total dt{font-weight:700;color:var(--text)}
.total dd{font-size:min(1.3333em,11cqi);color:var(--accent)}
.total dd::before{border-color:transparent}
p{margin:.6em 0 0;font-size:.78125em;color:var(--muted)}
.heard{position:absolute;overflow:hidden;width:1px;height:1px;clip-path:inset(50%);white-space:nowrap}
@media print{:root{color-scheme:light;${variables(paletteOf('light', 'blue'))}}}
`;
