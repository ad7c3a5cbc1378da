import type { LitElement } from 'lit';
import { warnOfError, withoutTag } from '../shared/console.ts';
import { fireError } from '../shared/events.ts';
import { oncePerPage } from '../shared/page-global.ts';
import type { Language } from '../text/language.ts';
import { findComparisonCode, loadComparisonCode } from './comparison-code.ts';
import { warnOfMistake } from './console-sentence.ts';
import { checkAttributes } from './check-attributes.ts';
import { checkQuotes } from './check-quotes.ts';
import { toLabel } from './label.ts';
import { IndicatorError, isIndicatorError, labelOf } from './record/indicator-error.ts';
import { hasComparison, parseFigure } from './record/parse-figure.ts';
import type { Indicator, IndicatorRecord } from './record/record.ts';

/** An element that shows a record. Without `record`, its attributes are the record. */
interface RecordHost extends LitElement {
  record: IndicatorRecord | undefined;
  /** How the numbers of a record without `numberFormat` are written. */
  numberFormat: string | undefined;
}

/**
 * Reads the record of an element, and reports its mistake. A record with a comparison, such as a change or a plan, needs code that is loaded with
 * the first such record of the page.
 */
export class RecordReader {
  /** The figure; `undefined` without a record, or if the record has a mistake. */
  indicator: Indicator | undefined;
  /** The first mistake in the record. */
  mistake: IndicatorError | undefined;
  /** The record that was loaded. Its numbers are in the notation of its file, whatever the language of the page is. */
  loaded: IndicatorRecord | undefined;
  readonly #host: RecordHost;
  #isUnread = false;
  /** The label of a record that was not read. */
  #labelOfUnread: string | undefined;
  /** Whether the code for comparisons is loading. */
  #isLoading = false;
  /** Why the code for comparisons failed to load. */
  #loadFailure: unknown;
  /** The message of the mistake that `mtqg-error` was fired for. */
  #reportedMistake: string | undefined;

  constructor(host: RecordHost) {
    this.#host = host;
  }

  /** What is measured, as far as the record says it. */
  get label(): string | undefined {
    return this.indicator?.label ?? labelOf(this.mistake) ?? this.#labelOfUnread;
  }

  /** Whether the record was not read, because it needs the code for comparisons. */
  get isUnread(): boolean {
    return this.#isUnread;
  }

  /** Whether the record waits for the code for comparisons. */
  get isWaiting(): boolean {
    return this.#isUnread && this.#loadFailure === undefined;
  }

  /** Why the code for comparisons failed to load; `undefined` if the record does not need the code, or the code has not failed. */
  get failure(): unknown {
    return this.#isUnread ? this.#loadFailure : undefined;
  }

  /**
   * Reads a record, and sets `indicator`, `mistake` or `isUnread`.
   *
   * @param language The language of the page.
   */
  read(record: IndicatorRecord | undefined, language: Language): void {
    this.indicator = undefined;
    this.mistake = undefined;
    this.#isUnread = false;
    this.#labelOfUnread = undefined;
    if (!record) return;
    const code = findComparisonCode();
    const pageLanguage = record === this.loaded ? undefined : language;
    try {
      const isOfAttributes = !this.#host.record;
      if (isOfAttributes) {
        checkQuotes(this.#host, record);
        checkAttributes(this.#host, record);
      }
      this.#isUnread = !code && hasComparison(record);
      if (this.#isUnread) {
        this.#labelOfUnread = findReadableLabel(record);
        return;
      }
      const complete = withNumberFormat(record, this.#host.numberFormat);
      this.indicator = parseFigure(complete, { otherPeriods: new Map(), pageLanguage }, code);
    } catch (error) {
      this.mistake = isIndicatorError(error) ? error : toMistake(error, record);
    }
  }

  /** Loads the code that the record needs, once. Then the element updates again. */
  async loadCode(): Promise<void> {
    if (!this.isWaiting || this.#isLoading) return;
    this.#isLoading = true;
    this.#loadFailure = await loadComparisonCode().catch((error: unknown) => error);
    this.#isLoading = false;
    this.#host.requestUpdate();
    if (this.#loadFailure !== undefined) this.#reportFailure(this.#loadFailure);
  }

  /** Forgets a failure, so that the next update loads the code again. */
  retry(): void {
    this.#loadFailure = undefined;
  }

  /** Reports a mistake that the record did not have at the last update: by `mtqg-error`, and once per page in the console. */
  reportMistake(): void {
    const { mistake } = this;
    const isNew = mistake !== undefined && mistake.message !== this.#reportedMistake;
    this.#reportedMistake = mistake?.message;
    if (!isNew) return;
    warnOfMistake(mistake);
    fireError(this.#host, mistake);
  }

  /** Reports that the code for comparisons failed to load: once per page in the console, and by `mtqg-error`. */
  #reportFailure(error: unknown): void {
    const warning = `mtqg-indicator: ${withoutTag((error as Error).message)}`;
    oncePerPage(warning, () => warnOfError(warning, error));
    fireError(this.#host, error);
  }
}

/**
 * Adds the number format to a record that has none. A value that is not an object with a label stays as it is, because `parseFigure`
 * throws the mistake that says what is missing.
 */
function withNumberFormat(record: IndicatorRecord, numberFormat: string | undefined): IndicatorRecord {
  const isRecord = typeof record === 'object' && 'label' in record;
  const needsFormat = isRecord && numberFormat && !record.numberFormat;
  return needsFormat ? { ...record, numberFormat } : record;
}

/** The mistake of a record that cannot be read, because a getter of the page throws. */
function toMistake(cause: unknown, record: IndicatorRecord): IndicatorError {
  const text = cause instanceof Error ? cause.message : String(cause);
  return new IndicatorError('record-error', text, { cause, label: findReadableLabel(record) });
}

/** The label of a record that was not read; `undefined` if it has none, or if a getter of the page throws. */
function findReadableLabel(record: IndicatorRecord): string | undefined {
  try {
    return toLabel(record.label) || undefined;
  } catch {
    return undefined;
  }
}
