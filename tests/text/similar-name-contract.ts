import { editDistance } from '../../src/text/edit-distance.ts';
import { findSimilarName } from '../../src/text/similar-name.ts';
import type { Runner } from './text-contract.ts';

export function similarNameContract({ it, equal }: Runner): void {
  it('editDistance counts letters that were added, removed or replaced, or swapped with the next one', () => {
    const distances: [from: string, to: string, distance: number][] = [
      ['dark', 'dark', 0],
      ['drk', 'dark', 1],
      ['darkk', 'dark', 1],
      ['derk', 'dark', 1],
      ['drak', 'dark', 1],
      ['kard', 'dark', 2],
      ['', 'dark', 4],
      ['kitten', 'sitting', 3],
    ];
    for (const [from, to, distance] of distances) {
      equal(editDistance(from, to), distance, `${from}, ${to}`);
      equal(editDistance(to, from), distance, `${to}, ${from}`);
    }
  });

  it('findSimilarName returns the most similar name, and none if more than a third of the letters of the longer name differ', () => {
    const names = ['light', 'dark', 'red'];
    equal(findSimilarName('drak', names), 'dark');
    equal(findSimilarName('ret', names), 'red');
    equal(findSimilarName('ligth', names), 'light');
    equal(findSimilarName('purple', names), undefined);
    equal(findSimilarName('', names), undefined);
  });
}
