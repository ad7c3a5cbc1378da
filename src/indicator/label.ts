import { html, nothing, type TemplateResult } from 'lit';
import { tidy } from '../text/sentence.ts';
import { keepTogether } from './keep-together.ts';
import type { Language } from '../text/language.ts';
import { speakSigns } from './sentence/spoken-signs.ts';
import { IndicatorError } from './record/indicator-error.ts';
import { MAX_TEXT_LENGTH } from './record/text-length.ts';
import { renderSpokenWords } from './spoken-words.ts';

const HEADING_LEVELS = [2, 3, 4, 5, 6];

export interface LabelOptions {
  /** The level of the label as a heading; `undefined` for a label that is not a heading. */
  headingLevel: number | undefined;
  /** Whether screen readers skip the label, because another text of the tile contains it. A heading is never skipped. */
  isSilent: boolean;
  language: Language;
}

/**
 * What is measured, as a heading or as a line of text.
 *
 * @csspart label - What is measured; with `heading-level` a heading
 */
export function renderLabel(
  label: string,
  { headingLevel, isSilent, language }: LabelOptions,
): TemplateResult {
  if (headingLevel !== undefined) {
    const spoken = toSpokenLabel(label, language);
    const name = spoken === label ? nothing : spoken;
    return html`<h3 part="label" aria-level=${headingLevel} aria-label=${name}>${keepTogether(label)}</h3>`;
  }
  if (isSilent) return html`<p part="label" aria-hidden="true">${keepTogether(label)}</p>`;
  return html`<p part="label">${renderSpokenWords(label, language)}</p>`;
}

/** The label with its signs in words, `Chỉ số âm 5`, because screen readers leave out the minus of `Chỉ số −5`. */
export function toSpokenLabel(label: string, language: Language): string {
  return speakSigns(label, language);
}

/**
 * The first of the labels that is a string and is not too long to be read, without superfluous spaces. An empty string counts as a label. The
 * result is also empty if there is no such label.
 */
export function toLabel(...labels: readonly unknown[]): string {
  const texts = labels.filter((candidate) => typeof candidate === 'string');
  const [label] = texts.filter(({ length }) => length <= MAX_TEXT_LENGTH);
  return tidy(label);
}

/**
 * The level of a heading, 2 to 6; `undefined` where none is given.
 *
 * @param level The property. It is null after the attribute was removed, and NaN for text that is not a number.
 * @param text The attribute, for the error.
 * @throws IndicatorError for any other level.
 */
export function parseHeadingLevel(level: number | null | undefined, text: string | null): number | undefined {
  // An empty attribute gives no level. A page may set the property without an attribute, so `text` may be null.
  const isGiven = level !== null && level !== undefined && text?.trim() !== '';
  if (!isGiven) return undefined;
  if (HEADING_LEVELS.includes(level)) return level;
  throw new IndicatorError('unread', text ?? String(level), {
    field: 'headingLevel',
    suggestion: '2, 3, 4, 5, 6',
  });
}
