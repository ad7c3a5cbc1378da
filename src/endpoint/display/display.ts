import { createHash } from 'node:crypto';
import type { Figures } from '../../protocol.ts';
import type { HttpAnswer } from '../http/answer.ts';
import type { OriginList } from '../http/origins.ts';
import type { DisplayOptions } from './display-options.ts';
import { toPage } from './page.ts';
import { toPicture } from './picture.ts';
import { toLine, toShownCounter } from './shown-rows.ts';

/** The forms in which figures are shown without script. Each is the end of an address: `/laocai.svg`. */
export const DISPLAY_FORMS = ['svg', 'html', 'txt'] as const;
export type DisplayForm = (typeof DISPLAY_FORMS)[number];

export function isDisplayForm(text: string): text is DisplayForm {
  return (DISPLAY_FORMS as readonly string[]).includes(text);
}

/** The headers of every form. Pages of other sites may show it, and browsers do not take it for another type. */
const COMMON_HEADERS = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'cross-origin',
};

/**
 * The figures in one of the forms. The caller adds the header for caches.
 *
 * @param origins The origins whose pages may show the HTML page in a frame.
 */
export function toDisplay(
  form: DisplayForm,
  figures: Figures,
  options: DisplayOptions,
  origins: OriginList,
): HttpAnswer {
  const counter = toShownCounter(figures, options);
  switch (form) {
    case 'svg': {
      const svg = toPicture(counter, options);
      // A picture in a tab of its own is a document. Without this policy, it could run scripts.
      return toAnswer('image/svg+xml', svg, options, "default-src 'none'; style-src 'unsafe-inline'");
    }
    case 'html': {
      const { html, style } = toPage(counter, options);
      const hash = createHash('sha256').update(style).digest('base64');
      const frames = `frame-ancestors ${origins.toSources().join(' ')}`;
      const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; ${frames}`;
      return toAnswer('text/html', html, options, policy);
    }
    case 'txt':
      return toAnswer('text/plain', `${toLine(counter)}\n`, options, "default-src 'none'");
  }
}

function toAnswer(type: string, body: string, { language }: DisplayOptions, policy: string): HttpAnswer {
  const headers = {
    'content-type': `${type}; charset=utf-8`,
    'content-language': language,
    'content-security-policy': policy,
    ...COMMON_HEADERS,
  };
  return { status: 200, headers, body };
}
