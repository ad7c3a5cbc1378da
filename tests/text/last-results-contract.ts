import { LastResults } from '../../src/text/last-results.ts';
import type { Runner } from './text-contract.ts';

/** Counts the calls of a function that returns the length of a text; `undefined` for an empty text. */
function countReads(): { results: LastResults<number | undefined>; reads: string[] } {
  const reads: string[] = [];
  const results = new LastResults((text) => {
    reads.push(text);
    return text.length || undefined;
  });
  return { results, reads };
}

export function lastResultsContract({ it, equal }: Runner): void {
  it('LastResults reads a repeated text once, also if its result is undefined', () => {
    const { results, reads } = countReads();
    for (let i = 0; i < 3; i++) {
      equal(results.get('Năm'), 3);
      equal(results.get(''), undefined);
    }
    equal(reads, ['Năm', '']);
  });

  it('LastResults forgets old results, so that a large file does not fill the memory', () => {
    const { results, reads } = countReads();
    const count = 100_000;
    for (let i = 0; i < count; i++) results.get(String(i));
    equal(results.get('0'), 1);
    equal(reads.length, count + 1, 'the first text is read again');
  });

  it('LastResults does not keep long texts', () => {
    const { results, reads } = countReads();
    const text = 'a'.repeat(100_000);
    equal(results.get(text), text.length);
    equal(results.get(text), text.length);
    equal(reads.length, 2);
  });
}
