import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkTrace } from './trace.ts';

// Lines of a log of strace: the thread, the system call and its result.
const request = '7 read(9<socket:[1]>, "POST /laocai?visit=1 HTTP/1.1"..., 65536) = 99';
const write = '7 pwrite64(5</x/c.sqlite-wal>, "..."..., 4096, 0) = 4096';
const sync = '7 fdatasync(5</x/c.sqlite-wal>) = 0';
const answer = '7 writev(9<socket:[1]>, [{iov_base="HTTP/1.1 200 OK {\\"counted\\":true}"}], 1) = 9';
const syncBegins = '8 fsync(5</x/c.sqlite-wal> <unfinished ...>';
const syncEnds = '8 <... fsync resumed>) = 0';

describe('checkTrace', { timeout: 10_000 }, () => {
  const badTraces: Record<string, string[]> = {
    'an answer before the sync': [request, write, answer, sync],
    'a sync before the write': [request, sync, write, answer],
    'a write before the request': [write, request, sync, answer],
    'a sync that failed': [request, write, sync.replace('= 0', '= -1 EIO'), answer],
    'a sync that began before the write': [request, syncBegins, write, syncEnds, answer],
    'a sync that ended after the answer': [request, write, syncBegins, answer, syncEnds],
  };
  for (const [what, lines] of Object.entries(badTraces)) {
    it(`reports an acknowledgement whose hit was not synced before: ${what}`, () => {
      const result = checkTrace(lines.join('\n'));
      assert.equal(result.acknowledged, 1);
      assert.equal(result.answeredBeforeSync.length, 1);
    });
  }

  it('accepts an acknowledgement after the sync of its hit', () => {
    const expected = { acknowledged: 1, answeredBeforeSync: [] };
    assert.deepEqual(checkTrace([request, write, sync, answer].join('\n')), expected);
    assert.deepEqual(checkTrace([request, write, syncBegins, syncEnds, answer].join('\n')), expected);
  });
});
