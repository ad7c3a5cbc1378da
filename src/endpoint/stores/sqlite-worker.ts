// The thread that writes to a store's file. SQLite waits for the disk in this thread, so the event loop of the endpoint never does.
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { Commit, IntegersBySite } from './sqlite-cells.ts';
import { StoreError } from './sqlite-errors.ts';
import { SqliteFile } from './sqlite-file.ts';
import type { FileIdentity } from './sqlite-files.ts';

/** What the endpoint's thread asks for. */
export type WriteRequest = { type: 'commit' | 'undo'; commit: Commit } | { type: 'close' };
/** The new values of a commit, nothing for another request, or why the request failed. */
export type WriteReply = { values: IntegersBySite | undefined } | { error: Error };

/** The database, and then the files that SQLite keeps beside it. */
const files = workerData as FileIdentity[];
let openFile: SqliteFile | undefined;

/** Opens the file when it is not open. */
function open(): SqliteFile {
  openFile ??= new SqliteFile(files);
  return openFile;
}

/** Opens the file again after an error. */
function reopen(): SqliteFile {
  // Throws if the file was removed: this connection may then have the only copy, so it stays open.
  openFile?.checkFiles();
  openFile?.closeQuietly();
  openFile = undefined;
  return open();
}

function handle(request: WriteRequest): IntegersBySite | undefined {
  switch (request.type) {
    case 'commit':
      return open().commit(request.commit);
    case 'undo':
      reopen().undo(request.commit);
      return undefined;
    case 'close':
      openFile?.close();
      return undefined;
  }
}

/** Keeps other programs from writing until the next request. */
function lockWhileIdle(): void {
  try {
    open().lock();
  } catch {
    // The next commit tries again and reports the error.
  }
}

function answerRequests(port: MessagePort): void {
  port.on('message', (request: WriteRequest) => {
    let reply: WriteReply;
    try {
      reply = { values: handle(request) };
    } catch (error) {
      reply = { error: new StoreError(files[0]!.path, error) };
    }
    port.postMessage(reply);
    if (request.type === 'close') port.close();
    else if (!('error' in reply)) lockWhileIdle(); // After an error, the file is opened and locked again by the next request.
  });
  lockWhileIdle();
}

// Without a port, this module was not started as a thread.
if (parentPort) answerRequests(parentPort);
