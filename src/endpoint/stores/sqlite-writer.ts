import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Commit, IntegersBySite } from './sqlite-cells.ts';
import { StoreError, StoreFileError } from './sqlite-errors.ts';
import type { FileIdentity } from './sqlite-files.ts';
import type { WriteReply, WriteRequest } from './sqlite-worker.ts';

/** The build changes the extension to `.js`. */
const WORKER_URL = new URL('./sqlite-worker.ts', import.meta.url);

/** A request that the thread has not answered yet. */
interface OpenRequest {
  resolve: (values: IntegersBySite | undefined) => void;
  reject: (error: Error) => void;
}

/**
 * Writes to a store's file in a thread of its own. The caller waits for the answer to a request before it makes the next one.
 */
export class SqliteWriter {
  readonly #files: readonly FileIdentity[];
  #worker: Worker | undefined;
  #openRequest: OpenRequest | undefined;
  #isClosing = false;

  /** @throws StoreFileError if the file of the thread is missing, which happens when an application is bundled. */
  constructor(files: readonly FileIdentity[]) {
    const workerFile = fileURLToPath(WORKER_URL);
    if (!existsSync(workerFile)) {
      throw new StoreFileError(
        `cannot be written because ${workerFile} is missing; if a bundler built this application, list mtqg-widgets as external`,
      );
    }
    this.#files = files;
    this.#worker = this.#startWorker();
  }

  /** Resolves with the new values when they are on the disk. */
  async commit(commit: Commit): Promise<IntegersBySite> {
    return (await this.#send({ type: 'commit', commit }))!;
  }

  /** Subtracts the changes of a failed commit if they are in the file after all. */
  async undo(commit: Commit): Promise<void> {
    await this.#send({ type: 'undo', commit });
  }

  /** Closes the file and ends the thread. */
  async close(): Promise<void> {
    const worker = this.#worker;
    if (!worker) return;
    this.#isClosing = true;
    const ended = new Promise((resolve) => worker.once('exit', resolve));
    await this.#send({ type: 'close' });
    this.#worker = undefined;
    worker.ref(); // The process must not end before the thread has ended.
    await ended;
  }

  #send(request: WriteRequest): Promise<IntegersBySite | undefined> {
    this.#worker ??= this.#startWorker();
    const worker = this.#worker;
    worker.ref(); // The process must not end before the answer.
    return new Promise((resolve, reject) => {
      this.#openRequest = { resolve, reject };
      worker.postMessage(request);
    });
  }

  #startWorker(): Worker {
    const worker = new Worker(WORKER_URL, { workerData: this.#files, ...threadFlags() });
    worker.on('message', (reply: WriteReply) => {
      const request = this.#takeRequest();
      worker.unref();
      if ('error' in reply) request?.reject(reply.error);
      else request?.resolve(reply.values);
    });
    worker.on('error', ({ message }) => this.#handleEnd(worker, ` (${message})`));
    worker.on('exit', () => this.#handleEnd(worker, ''));
    worker.unref();
    return worker;
  }

  /** Rejects the open request of a thread that has ended. The next request starts a new thread. */
  #handleEnd(worker: Worker, reason: string): void {
    if (this.#worker !== worker) return; // After an `error` event, `exit` calls this a second time.
    this.#worker = undefined;
    const fault = `has lost the thread that writes to it${reason}; the next addition starts a new one`;
    const error = new StoreError(this.#files[0]!.path, new StoreFileError(fault));
    const request = this.#takeRequest();
    if (request) request.reject(error);
    else if (!this.#isClosing) process.emitWarning(error.message);
  }

  #takeRequest(): OpenRequest | undefined {
    const request = this.#openRequest;
    this.#openRequest = undefined;
    return request;
  }
}

/** By default a thread gets the flags of the process. Node accepts `--input-type` only for code on the command line, not for a thread. */
function threadFlags(): { execArgv?: string[] } {
  const hasInputType = process.execArgv.some((flag) => flag.startsWith('--input-type'));
  return hasInputType ? { execArgv: [] } : {};
}
