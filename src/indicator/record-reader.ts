import { fireError } from '../shared/events.ts';
import { labelOf } from './record/indicator-error.ts';
import { parseIndicator } from './record/parse-record.ts';
import type { Indicator, IndicatorRecord } from './record/record.ts';

/** Reads the record of an element, and reports its mistake. */
export class RecordReader {
  /** The figure; `undefined` without a record, or if the record has a mistake. */
  indicator: Indicator | undefined;
  /** The first mistake in the record. */
  mistake: Error | undefined;
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

  read(record: IndicatorRecord | undefined): void {
    this.indicator = undefined;
    this.mistake = undefined;
    if (!record) return;
    try {
      this.indicator = parseIndicator(record);
    } catch (error) {
      this.mistake = error as Error;
    }
  }

  /** Fires `mtqg-error` once for each mistake. */
  reportMistake(): void {
    const { mistake } = this;
    const isNew = mistake !== undefined && mistake.message !== this.#reportedMistake;
    this.#reportedMistake = mistake?.message;
    if (isNew) fireError(this.#host, mistake);
  }
}
