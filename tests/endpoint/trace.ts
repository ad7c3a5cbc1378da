/** A system call in a log of `strace -f -y`, with the lines at which it began and ended. */
interface Call {
  name: string;
  /** What the first descriptor is: a path, or a socket. */
  file: string;
  text: string;
  began: number;
  ended: number;
}

/** What a log shows of acknowledged hits. */
export interface Verdict {
  acknowledged: number;
  /** The log lines of acknowledgements that went out too early. */
  early: string[];
}

/**
 * Whether each acknowledgement of a hit follows a sync of the write-ahead log that began after a write to it, which itself came
 * after the request was read.
 */
export function checkTrace(log: string): Verdict {
  const calls = parse(log);
  const wal = calls.filter(({ file }) => file.endsWith('-wal'));
  const writes = wal.filter(({ name }) => name === 'pwrite64');
  const syncs = wal.filter(({ name, text }) => /^f(data)?sync$/.test(name) && text.endsWith('= 0'));
  const requests = new Map<string, Call>();
  const verdict: Verdict = { acknowledged: 0, early: [] };
  for (const call of calls) {
    if (call.name === 'read' && call.text.includes('"POST /laocai?visit=')) requests.set(call.file, call);
    if (!/^(write|writev|sendmsg|sendto)$/.test(call.name) || !call.text.includes('\\"counted\\":true'))
      continue;
    verdict.acknowledged++;
    const request = requests.get(call.file);
    const isSafe = syncs.some(
      (sync) =>
        sync.ended < call.began &&
        writes.some((write) => request && write.began > request.ended && write.ended < sync.began),
    );
    if (!isSafe) verdict.early.push(call.text.slice(0, 120));
    requests.delete(call.file);
  }
  return verdict;
}

/** Calls in the order in which they began; those cut in two by another thread are joined. */
function parse(log: string): Call[] {
  const calls: Call[] = [];
  const unfinished = new Map<string, Call>();
  for (const [line, text] of log.split('\n').entries()) {
    const [, thread = '', rest = ''] = /^(\d+) +(.*)$/.exec(text) ?? [];
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(rest);
    const call = unfinished.get(thread);
    if (resumed && call) {
      call.text = call.text.replace(/ <unfinished \.\.\.>$/, '') + resumed[1]!;
      call.ended = line;
      unfinished.delete(thread);
      continue;
    }
    const [, name, file] = /^(\w+)\(\d+<([^>]*)>/.exec(rest) ?? [];
    if (!name || file === undefined) continue;
    const begun: Call = { name, file, text: rest, began: line, ended: line };
    if (rest.endsWith('<unfinished ...>')) {
      begun.ended = Infinity;
      unfinished.set(thread, begun);
    }
    calls.push(begun);
  }
  return calls;
}
