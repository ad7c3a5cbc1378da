import { tidy } from '../text/sentence.ts';
import { isIndicatorError } from './indicator-error.ts';

/** The label above the status of a tile without a figure; empty where the sentence of the mistake begins with it. */
export function labelWithoutFigure(error: unknown, label: unknown): string {
  const isInSentence = isIndicatorError(error) && error.label !== undefined;
  return isInSentence || typeof label !== 'string' ? '' : tidy(label);
}
