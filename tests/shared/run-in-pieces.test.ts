import { expect } from '@open-wc/testing';
import { runInPieces } from '../../src/shared/run-in-pieces.ts';

/** Works for this many milliseconds, in steps of 2 ms. */
function* workFor(milliseconds: number) {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    const endOfStep = performance.now() + 2;
    while (performance.now() < endOfStep);
    yield;
  }
  return 'done';
}

describe('work that is done in pieces', () => {
  it('lets the page work in between, and returns its result', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++);
    const result = await runInPieces(workFor(300));
    clearInterval(timer);
    expect(result).to.equal('done');
    expect(turns).to.be.above(2);
  });

  it('throws what the work throws', async () => {
    const failed = runInPieces(
      (function* () {
        yield;
        throw new Error('không đọc được');
      })(),
    );
    const message = await failed.catch((error: unknown) => (error as Error).message);
    expect(message).to.equal('không đọc được');
  });
});
