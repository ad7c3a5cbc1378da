import autocannon from 'autocannon';
import { PAGE } from '../endpoint/requests.ts';
import type { AnswerTimes } from './answer-times.ts';
import { startBareServer } from './bare-server.ts';
import { median, ratio, report } from './report.ts';
import type { Servers } from './servers.ts';

const ATTACKERS = 4;
/** In the first rounds the attackers still have budgets to spend. Most of a long attack is like the later ones, which decide the median. */
const ROUNDS = 7;
const ROUND_SECONDS = 4;

/** Node accepts 16 kB for all headers together. */
const long = (part: string) => part.repeat(14_000 / Buffer.byteLength(part));

type Request = autocannon.Request;

/** Requests whose headers, query or path take long to read, or took long in earlier versions. */
const WORST_REQUESTS: readonly Request[] = [
  { method: 'GET', path: '/laocai', headers: { 'if-none-match': `"a"${long(' ')}"b"` } },
  { method: 'GET', path: '/laocai', headers: { 'if-none-match': long('"a" , ') } },
  { method: 'GET', path: '/laocai', headers: Object.fromEntries(manyHeaders()) },
  { method: 'GET', path: long('/a') },
  { method: 'POST', path: '/laocai?visit=1', headers: { origin: long('a.') } },
  { method: 'POST', path: '/laocai?visit=1', headers: { referer: `https://${long('ü')}` } },
  { method: 'POST', path: '/laocai?visit=1', headers: { ...PAGE, 'user-agent': long('; a') } },
  { method: 'POST', path: `/laocai?${long('a&')}visit=1`, headers: PAGE },
];

function manyHeaders(): [string, string][] {
  return Array.from({ length: 900 }, (_, index): [string, string] => [`x-${index}`, 'a']);
}

/**
 * Measures how long hits of a reader take while four clients send the worst requests without a pause, compared with the time without these
 * clients. The clients have different addresses behind one trusted proxy, so they do not share budgets. The same is measured with a bare
 * server, because Node itself needs time to read such requests. If the ratio of the
 * bare server is as high, Node is the cause.
 */
export async function benchWorstHeaders(servers: Servers): Promise<void> {
  const counter = await servers.startCounter('headers', {
    arguments: ['--trusted-proxies', '1'],
    hasBudgets: true,
  });
  const bare = await startBareServer(servers);
  const counterTimes = newTimes();
  const bareTimes = newTimes();
  for (let round = 0; round < ROUNDS; round++) {
    await measureRound(servers, counter.url, counterTimes);
    await measureRound(servers, bare.url, bareTimes);
  }
  const during = `while ${ATTACKERS} clients send the worst headers ÷ without`;
  reportTimes(`p99 of hits ${during}`, counterTimes, '≤ 2');
  reportTimes('the same with a bare node:http server', bareTimes, 'no limit');
}

/** What was measured in each round: the p99 of the reader's requests, in milliseconds, and how many requests the attackers sent. */
interface Times {
  alone: number[];
  attacked: number[];
  attacks: number[];
}

function newTimes(): Times {
  return { alone: [], attacked: [], attacks: [] };
}

async function measureRound(servers: Servers, url: string, times: Times): Promise<void> {
  times.alone.push(await measureP99(servers, url));
  const clients = Array.from({ length: ATTACKERS }, (_, index) => attack(url, index));
  times.attacked.push(await measureP99(servers, url));
  let attacks = 0;
  for (const client of await Promise.all(clients)) attacks += client.requests.total;
  times.attacks.push(attacks);
}

async function measureP99(servers: Servers, url: string): Promise<number> {
  const output = await servers.run('answer-times.ts', [
    `${url}/laocai?visit=0&alive=0`,
    String(ROUND_SECONDS),
    'POST',
  ]);
  return (JSON.parse(output) as AnswerTimes).p99;
}

function reportTimes(measure: string, times: Times, limit: string): void {
  const [attacked, alone] = [median(times.attacked), median(times.alone)];
  report(measure, ratio(attacked, alone), limit);
  const attacksPerSecond = Math.round(median(times.attacks) / ROUND_SECONDS);
  console.log(`  (${attacked.toFixed(2)} ÷ ${alone.toFixed(2)} ms; ${attacksPerSecond} attacks a second)`);
}

/**
 * Runs one client. Its requests have the `X-Forwarded-For` that a proxy would send: the address of the client, after entries that the client
 * may have forged.
 */
function attack(url: string, index: number): Promise<autocannon.Result> {
  const address = `203.0.113.${index + 1}`;
  const requests = WORST_REQUESTS.map((request) => ({
    ...request,
    headers: { ...request.headers, 'x-forwarded-for': address },
  }));
  requests.push({ method: 'GET', path: '/laocai', headers: { 'x-forwarded-for': `${long(',')}${address}` } });
  return autocannon({ url, connections: 1, duration: ROUND_SECONDS, requests });
}
