import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { ErrorLog } from '../../../src/endpoint/cli/error-log.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** An error log, the lines that it has written, and a clock that the test moves. */
function createLog(t: TestContext) {
  const clock = { now: 0 };
  t.mock.method(performance, 'now', () => clock.now);
  const lines: string[] = [];
  return { log: new ErrorLog((line) => lines.push(line)), lines, clock };
}

describe('the error log', () => {
  it('writes the same error at most once a minute', (t) => {
    const { log, lines, clock } = createLog(t);
    log.add(new Error('disk full'));
    clock.now = MINUTE_MS - 1;
    log.add(new Error('disk full'));
    assert.deepEqual(lines, ['disk full']);
    clock.now = MINUTE_MS;
    log.add(new Error('disk full'));
    assert.deepEqual(lines, ['disk full', 'disk full']);
  });

  it('writes an error again after a minute if the clock of the computer was set back', (t) => {
    const { log, lines, clock } = createLog(t);
    t.mock.timers.enable({ apis: ['Date'], now: HOUR_MS });
    log.add('disk full');
    t.mock.timers.setTime(0);
    clock.now = MINUTE_MS;
    log.add('disk full');
    assert.deepEqual(lines, ['disk full', 'disk full']);
  });

  it('remembers the last 1000 messages and no more', (t) => {
    const { log, lines } = createLog(t);
    const messages = Array.from({ length: 1001 }, (_, index) => `error ${index}`);
    for (const message of messages) log.add(message);
    assert.deepEqual(lines, messages);
    for (const message of messages.slice(1)) log.add(message);
    assert.equal(lines.length, 1001, 'the last 1000 are not written again');
    log.add('error 0');
    assert.equal(lines.at(-1), 'error 0', 'the first was forgotten');
  });

  it('remembers a message from the last time that it was written', (t) => {
    const { log, lines, clock } = createLog(t);
    for (let index = 0; index < 1000; index++) log.add(`error ${index}`);
    clock.now = MINUTE_MS;
    log.add('error 0'); // Written again, so `error 1` is now the earliest.
    log.add('new error');
    lines.length = 0;
    log.add('error 0');
    assert.deepEqual(lines, []);
  });
});
