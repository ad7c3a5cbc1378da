import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { HttpAnswer } from './answer.ts';
import { sendAnswer } from './node.ts';
import { Problem } from './problem.ts';
import { RefusalDelay } from './refusal-delay.ts';

/**
 * Answers requests that Node refuses before the endpoint sees them. Like requests that the endpoint refuses, they get a problem. Requests that
 * cannot be read spend no budget, so their answers are sent a second later, and a client cannot send many of them on one connection.
 */
export function answerProtocolErrors(server: Server): void {
  const refusalDelay = new RefusalDelay();
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    socket.pause(); // Nothing more is read.
    const isClosed = !socket.writable || error.code === 'ECONNRESET';
    if (isClosed) socket.destroy();
    else void refusalDelay.wait().then(() => sendRaw(socket, toProblem(error.code).toAnswer()));
  });
  server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
    sendAnswer(response, new Problem(417, 'The header Expect is not supported; leave it out.').toAnswer());
  });
}

/** A problem 400 for a request without `Host`, which HTTP/1.1 requires; `undefined` for any other request. */
export function findHostProblem({ httpVersion, headers }: IncomingMessage): Problem | undefined {
  const isMissing = httpVersion === '1.1' && headers.host === undefined;
  return isMissing ? new Problem(400, 'The header Host is missing.') : undefined;
}

/** @param code The code of an error of Node's HTTP parser. */
function toProblem(code: string | undefined): Problem {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return new Problem(
        431,
        'The headers are too large; all headers together may have at most 16 kB and 900 fields.',
      );
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new Problem(408, 'The request did not arrive in time.');
    default:
      return new Problem(400, 'The request is not valid HTTP.');
  }
}

/** Node has no response object for a request that it could not read. */
function sendRaw(socket: Duplex, { status, headers, body }: HttpAnswer): void {
  const text = String(body);
  const lines = Object.entries({
    ...headers,
    'content-length': String(Buffer.byteLength(text)),
    connection: 'close',
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  // The reason phrase may be empty.
  socket.end(`HTTP/1.1 ${status} \r\n${lines.join('')}\r\n${text}`, () => socket.destroy());
}
