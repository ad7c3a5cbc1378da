import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CounterEndpoint } from '../endpoint.ts';
import { createNodeHandler, sendAnswer } from '../http/node.ts';
import { answerProtocolErrors, findHostProblem } from '../http/node-errors.ts';
import type { ErrorLog } from './error-log.ts';
import type { ServeMessages } from './serve-messages.ts';

/** How long open requests may take to finish when the server stops. */
const STOP_TIMEOUT_MS = 10_000;

/**
 * How long an idle connection stays open. A proxy keeps its connections to the endpoint open too, nginx for 60 or 75 s. If the endpoint closed
 * one first, a view that the proxy sends at that moment would be lost.
 */
const KEEP_ALIVE_MS = 90_000;

/** Where to listen. */
export interface HttpServerOptions {
  host: string;
  port: number;
}

/** The web server in front of an endpoint. */
export class HttpServer {
  readonly #server: Server;
  readonly #options: HttpServerOptions;
  readonly #messages: ServeMessages;
  readonly #errorLog: ErrorLog;

  constructor(
    endpoint: CounterEndpoint,
    options: HttpServerOptions,
    messages: ServeMessages,
    errorLog: ErrorLog,
  ) {
    const handler = createNodeHandler(endpoint);
    // Without this option, Node itself answers a request that has no `Host`, and its answer is not of the type application/problem+json.
    this.#server = createServer({ requireHostHeader: false }, (request, response) => {
      const problem = findHostProblem(request);
      if (problem) sendAnswer(response, problem.toAnswer());
      else void handler(request, response);
    });
    this.#server.keepAliveTimeout = KEEP_ALIVE_MS;
    // A client may close its half of the connection after the request. Without this property, Node then closes the other half before the answer.
    // `Object.assign` sets it, because the types of Node lack it.
    Object.assign(this.#server, { httpAllowHalfOpen: true });
    answerProtocolErrors(this.#server);
    this.#options = options;
    this.#messages = messages;
    this.#errorLog = errorLog;
  }

  /**
   * @returns The URL of the server, without a slash at the end.
   * @throws Error with one sentence for the terminal.
   */
  async listen(): Promise<string> {
    const { host, port } = this.#options;
    await new Promise<void>((resolve, reject) => {
      const fail = (error: Error) => reject(new Error(this.#describe(error), { cause: error }));
      this.#server.once('error', fail);
      this.#server.listen(port, host, () => {
        this.#server.off('error', fail);
        // Without a listener, Node ends the process at an error, for example if too many files are open to accept a connection.
        this.#server.on('error', (error) => this.#errorLog.add(error));
        resolve();
      });
    });
    const address = this.#server.address() as AddressInfo;
    const isIpv6 = host.includes(':');
    return `http://${isIpv6 ? `[${host}]` : host}:${address.port}`;
  }

  /** Stops accepting connections and waits for the open requests. */
  async stop(): Promise<void> {
    // Asks clients to send no further request on a connection that is still open.
    this.#server.prependListener('request', (_request, response) => {
      response.setHeader('connection', 'close');
    });
    setTimeout(() => this.#server.closeAllConnections(), STOP_TIMEOUT_MS).unref();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  #describe({ code, message }: NodeJS.ErrnoException): string {
    const { host, port } = this.#options;
    switch (code) {
      case 'EADDRINUSE':
        return this.#messages.portTaken(host, port);
      case 'EACCES':
        return this.#messages.portForbidden(host, port);
      case 'EADDRNOTAVAIL':
      case 'ENOTFOUND':
        return this.#messages.unknownHost(host);
      default:
        return this.#messages.cannotListen(host, port, message);
    }
  }
}
