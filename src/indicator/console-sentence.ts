import { warn, withoutTag } from '../shared/console.ts';
import { oncePerPage } from '../shared/page-global.ts';
import { type IndicatorError, isIndicatorError } from './record/indicator-error.ts';

/** The English sentence of a mistake, for the console; `undefined` for other errors. */
export function describeForAuthor(error: unknown): Promise<string> | undefined {
  return isIndicatorError(error) ? loadSentence(error) : undefined;
}

/** Prints a mistake once per page and label. */
export function warnOfMistake(mistake: IndicatorError): void {
  oncePerPage(`${mistake.message} ${mistake.label}`, () => {
    void loadSentence(mistake).then((sentence) => warn(`mtqg-indicator: ${sentence}`));
  });
}

/** The sentence of a mistake; a short line if the sentences fail to load. */
async function loadSentence(mistake: IndicatorError): Promise<string> {
  try {
    const { toConsoleSentence } = await import('./record/error-sentence.ts');
    return toConsoleSentence(mistake);
  } catch {
    return withoutTag(mistake.message);
  }
}
