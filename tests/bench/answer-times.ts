// Sends requests to an address, one after the other, and measures how long the answers take. Prints AnswerTimes as JSON.
// This is a process of its own, so that a client with many connections in the same process does not delay the measurement.
import { Agent, request } from 'node:http';

/** Durations in milliseconds; `perSecond` is the number of requests per second. */
export interface AnswerTimes {
  p50: number;
  p99: number;
  max: number;
  perSecond: number;
}

const [url, seconds, method = 'GET'] = process.argv.slice(2);
if (url === undefined || seconds === undefined) {
  throw new Error('usage: node tests/bench/answer-times.ts <url> <seconds> [<method>]');
}
const agent = new Agent({ keepAlive: true });
/** How many readers send the requests in turns. A single reader would use up the budgets of its address. */
const READERS = 250;
const times: number[] = [];
const startedAt = performance.now();
const endsAt = startedAt + Number(seconds) * 1000;
for (let now = startedAt; now < endsAt;) {
  const status = await send(url, `198.51.100.${times.length % READERS}`);
  if (status !== 200) throw new Error(`${url} answered ${status}`);
  const after = performance.now();
  times.push(after - now);
  now = after;
}
agent.destroy();
times.sort((a, b) => a - b);
const result: AnswerTimes = {
  p50: times[Math.floor(times.length * 0.5)]!,
  p99: times[Math.floor(times.length * 0.99)]!,
  max: times.at(-1)!,
  perSecond: times.length / Number(seconds),
};
console.log(JSON.stringify(result));

/** Resolves with the status when the whole answer has arrived. */
function send(address: string, reader: string): Promise<number | undefined> {
  const headers = {
    origin: 'https://laocai.gov.vn',
    'user-agent': 'Mozilla/5.0 Firefox/115',
    'x-forwarded-for': reader,
  };
  return new Promise((resolve, reject) => {
    const sent = request(address, { agent, headers, method }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode));
    });
    sent.once('error', reject).end();
  });
}
