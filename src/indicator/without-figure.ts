import { html, nothing, type TemplateResult } from 'lit';
import { renderEmpty, renderFailed, renderSkeleton } from '../shared/status.ts';
import type { Language } from '../text/language.ts';
import { type IndicatorError, isIndicatorError } from './record/indicator-error.ts';
import { renderLabel } from './label.ts';
import { type IndicatorLayout, SKELETON_LINES } from './layout.ts';
import { indicatorMessages } from './messages.ts';
import { keepNames } from './unbroken-names.ts';

export interface WithoutFigureOptions {
  /** What is measured; empty if it is not known. */
  label: string;
  /** The level of the label as a heading; `undefined` for a label that is not a heading. */
  headingLevel: number | undefined;
  /** A mistake in the record, or why it failed to load; `undefined` if there is neither. */
  error: unknown;
  /** The sentence of a mistake. */
  say: (mistake: IndicatorError, language: Language) => string;
  /** Whether the figure or the sentence of its mistake is loading. */
  isLoading: boolean;
  /** Whether the content between the tags is shown. It has its own label. */
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
  const { label, headingLevel, showsOwnContent, language } = options;
  const showsLabel = label !== '' && !showsOwnContent;
  return html`
    ${showsLabel ? renderLabel(label, { headingLevel, isSilent: false, language }) : nothing}
    ${renderStatus(options, showsLabel)}
  `;
}

function renderStatus(options: WithoutFigureOptions, showsLabel: boolean): TemplateResult | typeof nothing {
  const { error, isLoading, showsOwnContent, language } = options;
  const words = indicatorMessages[language];
  if (isLoading) return showsOwnContent ? nothing : renderSkeleton(SKELETON_LINES[options.layout]);
  // A mistake has no button, because loading again cannot help.
  if (isIndicatorError(error)) {
    // The sentence does not repeat a label above it.
    const mistake = showsLabel ? error.at({ label: undefined }) : error;
    return renderFailed(keepNames(options.say(mistake, language)), language);
  }
  if (error !== undefined) return renderFailed(words.failed, language, options.retry);
  return showsOwnContent ? nothing : renderEmpty(words.empty);
}
