import { html, nothing, type TemplateResult } from 'lit';
import { renderEmpty, renderFailed, renderSkeleton } from '../shared/status.ts';
import type { Language } from '../text/language.ts';
import { tidy } from '../text/sentence.ts';
import { isIndicatorError, toErrorSentence } from './indicator-error.ts';
import { type IndicatorLayout, SKELETON_LINES } from './layout.ts';
import { indicatorMessages } from './messages.ts';

export interface WithoutFigureOptions {
  /** What is measured, as the page gives it. */
  label: unknown;
  /** A mistake in the record, or why it failed to load; `undefined` if there is neither. */
  error: unknown;
  isLoading: boolean;
  /** Whether the content of the page is shown. It has a label of its own. */
  showsOwnContent: boolean;
  layout: IndicatorLayout;
  /** Loads again. */
  retry: () => void;
  language: Language;
}

/**
 * A tile without a figure: its label, and the reason or the skeleton.
 *
 * @csspart status - The sentence for a figure that is missing, failed to load or has a mistake
 * @csspart retry - The button "Thử lại"
 */
export function renderWithoutFigure(options: WithoutFigureOptions): TemplateResult {
  const label = options.showsOwnContent ? '' : toLabel(options.label, options.error);
  return html`${label && html`<p part="label">${label}</p>`} ${renderStatus(options)}`;
}

/** The label; empty if the sentence of a mistake begins with it. */
function toLabel(label: unknown, error: unknown): string {
  const isInSentence = isIndicatorError(error) && error.label !== undefined;
  return isInSentence || typeof label !== 'string' ? '' : tidy(label);
}

function renderStatus(options: WithoutFigureOptions): TemplateResult | typeof nothing {
  const { error, language } = options;
  const words = indicatorMessages[language];
  // A mistake has no button, because loading again cannot help.
  if (isIndicatorError(error)) return renderFailed(toErrorSentence(error, language), language);
  if (error !== undefined) return renderFailed(words.failed, language, options.retry);
  if (options.showsOwnContent) return nothing;
  if (options.isLoading) return renderSkeleton(SKELETON_LINES[options.layout]);
  return renderEmpty(words.empty);
}
