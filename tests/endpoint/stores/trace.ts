/** A system call in a log of `strace -f -y`, with the lines at which it began and ended. */
interface SystemCall {
  name: string;
  /** What the first descriptor refers to: a path or a socket. */
  file: string;
  text: string;
  beganAt: number;
  endedAt: number;
}

/** What a log shows about acknowledged hits. */
export interface TraceResult {
  acknowledged: number;
  /** The calls that sent an acknowledgement before its hit was synced. */
  answeredBeforeSync: string[];
}

/**
 * Checks that each acknowledgement of a hit follows a sync of the write-ahead log, that the sync began after a write to the log, and
 * that the write began after the request was read.
 */
export function checkTrace(log: string): TraceResult {
  const calls = parseCalls(log);
  const walCalls = calls.filter(({ file }) => file.endsWith('-wal'));
  const writes = walCalls.filter(({ name }) => name === 'pwrite64');
  // A sync that succeeded returns 0.
  const syncs = walCalls.filter(({ name, text }) => /^f(data)?sync$/.test(name) && text.endsWith('= 0'));
  const requests = new Map<string, SystemCall>();
  const result: TraceResult = { acknowledged: 0, answeredBeforeSync: [] };
  for (const call of calls) {
    if (call.name === 'read' && call.text.includes('"POST /laocai?visit=')) requests.set(call.file, call);
    if (!isAcknowledgement(call)) continue;
    result.acknowledged++;
    const request = requests.get(call.file);
    const laterWrites = writes.filter(({ beganAt }) => request && beganAt > request.endedAt);
    const laterSyncs = syncs.filter(({ beganAt }) => laterWrites.some((write) => write.endedAt < beganAt));
    const isSynced = laterSyncs.some(({ endedAt }) => endedAt < call.beganAt);
    if (!isSynced) result.answeredBeforeSync.push(call.text.slice(0, 120));
    requests.delete(call.file);
  }
  return result;
}

/** strace puts the sent text in quotes and escapes the quotes inside it. */
function isAcknowledgement({ name, text }: SystemCall): boolean {
  return /^(write|writev|sendmsg|sendto)$/.test(name) && text.includes('\\"counted\\":true');
}

/** The calls in the order in which they began. strace splits a call that another thread interrupts; this joins both parts. */
function parseCalls(log: string): SystemCall[] {
  const calls: SystemCall[] = [];
  const unfinished = new Map<string, SystemCall>();
  for (const [line, text] of log.split('\n').entries()) {
    const [, thread = '', rest = ''] = /^(\d+) +(.*)$/.exec(text) ?? [];
    // `<... fsync resumed>) = 0`
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(rest);
    const call = unfinished.get(thread);
    if (resumed && call) {
      call.text = call.text.replace(/ <unfinished \.\.\.>$/, '') + resumed[1]!;
      call.endedAt = line;
      unfinished.delete(thread);
      continue;
    }
    // `fdatasync(5</x/c.sqlite-wal>) = 0`
    const [, name, file] = /^(\w+)\(\d+<([^>]*)>/.exec(rest) ?? [];
    if (!name || file === undefined) continue;
    const begun: SystemCall = { name, file, text: rest, beganAt: line, endedAt: line };
    if (rest.endsWith('<unfinished ...>')) {
      begun.endedAt = Infinity;
      unfinished.set(thread, begun);
    }
    calls.push(begun);
  }
  return calls;
}
