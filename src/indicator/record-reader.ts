import { fireError } from '../shared/events.ts';
import type { Language } from '../text/language.ts';
import { warnOfMistake } from './console-sentence.ts';
import { toLabel } from './label.ts';
import { IndicatorError, isIndicatorError, labelOf } from './record/indicator-error.ts';
import { parseIndicator } from './record/parse-record.ts';
import type { Indicator, IndicatorRecord } from './record/record.ts';

/** Reads the record of an element, and reports its mistake. */
export class RecordReader {
  /** The figure; `undefined` without a record, or if the record has a mistake. */
  indicator: Indicator | undefined;
  /** The first mistake in the record. */
  mistake: IndicatorError | undefined;
  /** The record that was loaded. Its numbers are in the notation of its file, whatever the language of the page is. */
  loaded: IndicatorRecord | undefined;
  readonly #host: HTMLElement;
  /** The message of the mistake that `mtqg-error` was fired for. */
  #reportedMistake: string | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** What is measured, as far as the record says it. */
  get label(): string | undefined {
    return this.indicator?.label ?? labelOf(this.mistake);
  }

  /** @param numberFormat The attribute, which says how the numbers of a record without `numberFormat` are written. */
  read(record: IndicatorRecord | undefined, numberFormat: string | undefined, language: Language): void {
    this.indicator = undefined;
    this.mistake = undefined;
    if (!record) return;
    const pageLanguage = record === this.loaded ? undefined : language;
    try {
      this.indicator = parseIndicator(withNumberFormat(record, numberFormat), undefined, pageLanguage);
    } catch (error) {
      this.mistake = isIndicatorError(error) ? error : toMistake(error, record);
    }
  }

  /** Reports each mistake: once per page in the console, and once by `mtqg-error`. */
  reportMistake(): void {
    const { mistake } = this;
    const isNew = mistake !== undefined && mistake.message !== this.#reportedMistake;
    this.#reportedMistake = mistake?.message;
    if (!isNew) return;
    warnOfMistake(mistake);
    fireError(this.#host, mistake);
  }
}

/**
 * Adds the number format to a record that has none. A value that is not an object or has no label is returned unchanged: `parseIndicator` then
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
  return new IndicatorError('record-error', text, { cause, label: readLabel(record) });
}

/** The label of a record that cannot be read; `undefined` if its label cannot be read either. */
function readLabel(record: IndicatorRecord): string | undefined {
  try {
    return toLabel(record.label) || undefined;
  } catch {
    return undefined;
  }
}
