import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { describe, it } from 'node:test';
import { assertProblem } from '../answers.ts';
import { REFUSAL_DELAY_MS } from '../../../src/endpoint/http/refusal-delay.ts';
import { fetchFigures, startCli } from '../command.ts';

/** Sends bytes as they are, and reads the answer until the server closes the connection. */
async function sendRaw(url: string, bytes: string): Promise<Response> {
  const { port, hostname } = new URL(url);
  const socket = connect(Number(port), hostname);
  let text = '';
  await new Promise<void>((resolve) => {
    socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
    socket.on('error', () => undefined); // The server may close the connection before it has read everything.
    socket.once('close', () => resolve());
    socket.write(bytes);
  });
  const [head = '', body = ''] = text.split('\r\n\r\n');
  const [statusLine = '', ...lines] = head.split('\r\n');
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1).trim()];
  });
  const answer = new Response(body, { status: Number(statusLine.split(' ')[1]), headers });
  // A second answer would make the body longer than the header says.
  assert.equal(answer.headers.get('content-length'), String(Buffer.byteLength(body)));
  return answer;
}

/** Sends bytes to a new server, and checks the answer, and how long it took, while the server runs. */
async function withAnswer(
  bytes: string,
  check: (answer: Response, url: string, elapsedMs: number) => Promise<void>,
): Promise<void> {
  const served = await startCli(['--store', 'memory']);
  try {
    const startedAt = performance.now();
    const answer = await sendRaw(served.url, bytes);
    await check(answer, served.url, performance.now() - startedAt);
  } finally {
    await served.end();
  }
}

describe('a request', { timeout: 60_000 }, () => {
  const hostAndClose = 'Host: x\r\nConnection: close\r\n';
  const cases: [name: string, bytes: string, status: number, detail: string][] = [
    ['that is not HTTP', 'xin chào\r\n\r\n', 400, 'The request is not valid HTTP.'],
    [
      'with a header that is not valid',
      'GET /laocai HTTP/1.1\r\nHost x\r\n\r\n',
      400,
      'The request is not valid HTTP.',
    ],
    ['without Host', 'GET /laocai HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'The header Host is missing.'],
    [
      'with headers that are too large',
      `GET /laocai HTTP/1.1\r\n${hostAndClose}Cookie: ${'x'.repeat(17_000)}\r\n\r\n`,
      431,
      'The headers are too large; all headers together may have at most 16 kB and 900 fields.',
    ],
    [
      'with too many headers',
      `GET /laocai HTTP/1.1\r\n${hostAndClose}${'X: a\r\n'.repeat(1500)}\r\n`,
      431,
      'The headers are too large; all headers together may have at most 16 kB and 900 fields.',
    ],
    [
      'with Expect',
      `POST /laocai?visit=1 HTTP/1.1\r\n${hostAndClose}Expect: tea\r\n\r\n`,
      417,
      'The header Expect is not supported; leave it out.',
    ],
  ];
  for (const bytes of ['xin chào\r\n\r\n', `GET / HTTP/1.1\r\nCookie: ${'x'.repeat(17_000)}`]) {
    it(`that cannot be read is answered a second later, and the request that follows is not answered: ${bytes.slice(0, 10)}`, async () => {
      await withAnswer(bytes + bytes, async ({ status }, _url, elapsedMs) => {
        assert.ok(status === 400 || status === 431);
        // A timer of Node may end 1 ms early, because it counts whole milliseconds.
        assert.ok(elapsedMs >= REFUSAL_DELAY_MS - 1, `${elapsedMs} ms`);
      });
    });
  }

  for (const [name, bytes, status, detail] of cases) {
    it(`${name} is answered with a problem before it reaches the endpoint`, () =>
      withAnswer(bytes, async (answer, url) => {
        await assertProblem(answer, status, detail);
        assert.equal((await fetchFigures(url)).views.total, 0);
      }));
  }
});

describe('a request with many headers', { timeout: 60_000 }, () => {
  it('is answered with figures if it has 900 fields', () =>
    withAnswer(`GET /laocai HTTP/1.0\r\n${'X-Field: a\r\n'.repeat(900)}\r\n`, async ({ status }) => {
      assert.equal(status, 200);
    }));
});

describe('a request without Host', { timeout: 60_000 }, () => {
  it('is answered with figures in HTTP/1.0, which does not require Host', () =>
    withAnswer('GET /laocai HTTP/1.0\r\n\r\n', async ({ status }) => {
      assert.equal(status, 200);
    }));
});
