import type { LitElement } from 'lit';
import { warn } from '../shared/console.ts';
import { loadCode } from '../shared/load-code.ts';
import type { Language } from '../text/language.ts';
import { capitalize } from '../text/sentence.ts';
import { indicatorMessages } from './messages.ts';
import { toAttribute } from './record/attribute-name.ts';
import { type IndicatorError, isIndicatorError } from './record/indicator-error.ts';
import { excerpt } from './record/quoted-text.ts';

/** Says the mistake of a tile. Loads the sentences of all mistakes when the tile has its first one. */
export class MistakeView {
  readonly #host: LitElement;
  #sentences: typeof import('./record/error-sentence.ts') | undefined;
  #loadState: 'none' | 'started' | 'failed' = 'none';

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Loads the sentences for a mistake, once. Other errors need none. */
  async load(error: unknown): Promise<void> {
    if (!isIndicatorError(error) || this.#loadState !== 'none') return;
    this.#loadState = 'started';
    try {
      this.#sentences = await loadCode(
        'the sentences of mistakes',
        () => import('./record/error-sentence.ts'),
      );
    } catch (reason) {
      this.#loadState = 'failed';
      warn('mtqg-indicator: the sentences of mistakes failed to load; the tile only names the field', reason);
    }
    this.#host.requestUpdate();
  }

  /** Whether the sentence of a mistake is not known yet. */
  isLoading(error: unknown): boolean {
    return isIndicatorError(error) && !this.#sentences && this.#loadState !== 'failed';
  }

  /** The sentence of a mistake; a short one if the sentences failed to load. */
  say(error: IndicatorError, language: Language): string {
    return this.#sentences?.toErrorSentence(error, language) ?? nameField(error, language);
  }
}

/** `Xã đạt chuẩn: có lỗi ở “plan-ratio”`, the sentence of any mistake if the sentences failed to load. */
function nameField({ label, column, field, text }: IndicatorError, language: Language): string {
  const place = column ?? (toAttribute(field) || text);
  const sentence = indicatorMessages[language].mistake(excerpt(place));
  return label ? `${label}: ${sentence}` : capitalize(sentence);
}
