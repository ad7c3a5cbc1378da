import { createCounterEndpoint, type CounterEndpoint, type CounterStore } from '../endpoint.ts';
import { ErrorLog } from './error-log.ts';
import { HttpServer } from './http-server.ts';
import { openStore } from './open-store.ts';
import type { ServeMessages } from './serve-messages.ts';
import { BudgetWarningPrinter, hasUnknownProxy } from './budget-warning-printer.ts';
import type { ServeOptions } from './serve-options.ts';
import { terminal } from './terminal.ts';

/** What the endpoint prints while it runs. */
interface Output {
  warnings: BudgetWarningPrinter;
  errorLog: ErrorLog;
  messages: ServeMessages;
}

/**
 * Runs the endpoint until SIGTERM or SIGINT. Prints nothing about readers.
 *
 * @throws Error with one sentence for the terminal when the store or the server cannot start.
 */
export async function serve(options: ServeOptions, version: string, messages: ServeMessages): Promise<void> {
  const store = await openStore(options.store, messages);
  try {
    const warnings = new BudgetWarningPrinter(messages);
    const errorLog = new ErrorLog((line) => terminal.report(line));
    const endpoint = createEndpoint(options, store, { warnings, errorLog, messages });
    const server = new HttpServer(endpoint, options, messages, errorLog);
    const url = await server.listen();
    terminal.print(messages.started(version, options.store.text));
    for (const site of Object.keys(options.sites)) terminal.print(`  ${url}${options.base}/${site}`);
    for (const feed of Object.keys(options.feeds)) terminal.print(`  ${url}${options.base}/feed/${feed}`);
    if (hasUnknownProxy(options)) warnings.report('noProxy');
    void reportOutputError(messages);

    const signal = await receiveStopSignal();
    terminal.report(messages.stopping(signal));
    await server.stop();
  } finally {
    await store.close();
  }
}

function createEndpoint(
  options: ServeOptions,
  store: CounterStore,
  { warnings, errorLog, messages }: Output,
): CounterEndpoint {
  try {
    return createCounterEndpoint({
      ...options,
      store,
      onError: (error) => errorLog.add(error),
      onWarning: ({ code }) => warnings.report(code),
    });
  } catch (error) {
    throw new Error(messages.refused((error as Error).message), { cause: error });
  }
}

/** Reports once if the output cannot be written, for example because a disk is full. The endpoint still runs. */
async function reportOutputError(messages: ServeMessages): Promise<void> {
  const outputError = await terminal.takeOutputError();
  if (outputError !== undefined) terminal.report(messages.outputFailed(outputError));
}

/**
 * Resolves with the first signal, SIGTERM or SIGINT. Then it removes the handlers of both, so that a second signal of either kind ends the
 * process at once.
 */
function receiveStopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    const stop = (signal: NodeJS.Signals) => {
      process.off('SIGTERM', stop);
      process.off('SIGINT', stop);
      resolve(signal);
    };
    process.on('SIGTERM', stop);
    process.on('SIGINT', stop);
  });
}
