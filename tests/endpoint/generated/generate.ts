import { type Address, type Entry, LOOPBACK, PRIVATE, PUBLIC, UNREADABLE } from './address.ts';
import type { Random } from './random.ts';
import { createSender, type Sender } from './sender.ts';
import { PROXIES, type World } from './world.ts';

/** A request as the model sees it. */
export interface GeneratedRequest {
  method: string;
  /** What the path means. */
  target: 'site' | 'alive' | 'health' | 'feed' | 'unknown';
  site: string;
  path: string;
  visit: string | undefined;
  alive: string | undefined;
  unanswered: string | undefined;
  sender: Sender;
  userAgent: string | undefined;
  isBot: boolean;
  /** The other end of the connection. */
  peer: Address | undefined;
  /** The entries of `X-Forwarded-For`. */
  forwarded: readonly Entry[] | undefined;
  /** Which entity tags of earlier answers the request names in `If-None-Match`. */
  knownTags: 'none' | 'last' | 'older' | 'both';
}

const READERS = [
  'Mozilla/5.0 (Windows NT 6.1; Win64; x64) AppleWebKit/537.36 Chrome/109.0.0.0 Safari/537.36',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Zalo iOS/24',
];
const BOTS = ['Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)', 'curl/8.5.0'];

export function createRequest(random: Random, world: World): GeneratedRequest {
  const site = random.weighted([
    [3, 'laocai'],
    [1, 'sa-pa'],
  ]);
  const { method, target, path } = random.weighted<
    () => Pick<GeneratedRequest, 'method' | 'target' | 'path'>
  >([
    [50, () => ({ method: 'POST', target: 'site', path: `/${site}${random.pick(['', '', '/'])}` })],
    [25, () => ({ method: 'POST', target: 'alive', path: `/${site}/alive` })],
    [20, () => ({ method: random.pick(['GET', 'GET', 'HEAD']), target: 'site', path: `/${site}` })],
    [2, () => ({ method: random.pick(['PUT', 'DELETE', 'OPTIONS']), target: 'site', path: `/${site}` })],
    [1, () => ({ method: random.pick(['GET', 'PUT', 'OPTIONS']), target: 'alive', path: `/${site}/alive` })],
    [1, () => ({ method: random.pick(['GET', 'HEAD', 'POST']), target: 'health', path: '/healthz' })],
    [1, () => ({ method: 'GET', target: 'feed', path: '/feed/tin' })],
    [
      1,
      () => ({
        method: random.pick(['GET', 'POST', 'OPTIONS']),
        target: 'unknown',
        path: unknownPath(random, site),
      }),
    ],
  ])();
  const isBot = random.chance(0.04);
  return {
    method,
    target,
    site,
    path: world.base + path,
    visit: random.weighted<string | undefined>([
      [12, '0'],
      [12, '1'],
      [1, random.pick([undefined, '', '2', '01', 'true', ' 1'])],
    ]),
    alive: random.weighted<string | undefined>([
      [6, undefined],
      [10, String(random.between(0, 300))],
      [4, String(random.between(50, 70))],
      [1, String(random.between(290, 302))],
      [1, random.pick(['301', '999999999', '0000', '007'])],
      [1, random.pick(['', '-1', '1.5', '1e2', 'NaN', '9999999999', '０', 'Infinity'])],
    ]),
    unanswered: random.weighted<string | undefined>([
      [12, undefined],
      [6, String(random.between(0, 300))],
      [1, random.pick(['301', '007', '', '-1', '1.5'])],
    ]),
    sender: createSender(random, world.sites[site]!),
    isBot,
    userAgent: isBot ? random.pick(BOTS) : random.pick([...READERS, undefined]),
    ...createConnection(random),
    knownTags: random.weighted([
      [4, 'none'],
      [4, 'last'],
      [1, 'older'],
      [2, 'both'],
    ] as const),
  };
}

/** Many equal requests at one time: from one reader, or from many addresses of one network. */
export function createFlood(random: Random, world: World): GeneratedRequest[] {
  const request = createRequest(random, world);
  // The kind of reader is chosen once; `toReader` then creates the reader of each request.
  const toReader = random.weighted<() => Entry | undefined>([
    // The reader of `request`.
    [2, () => undefined],
    // Many /64 of one /48.
    [2, () => ({ v6: [0x2405, 0x4800, 1, random.below(65_536), 0, 0, 0, random.below(9)] })],
    // Many /48 of one /32.
    [2, () => ({ v6: [0x2405, 0x4801, random.below(65_536), 0, 0, 0, 0, 1] })],
    // The machine of the endpoint.
    [1, () => LOOPBACK[0]],
    [1, () => UNREADABLE[1]],
  ]);
  return Array.from({ length: world.floodSize }, () => {
    const reader = toReader();
    return reader ? { ...request, ...sentThroughProxies(world, reader) } : request;
  });
}

/** The request of a reader who reaches the endpoint through all configured proxies. */
function sentThroughProxies({ proxies }: World, reader: Entry): Pick<GeneratedRequest, 'peer' | 'forwarded'> {
  const proxy = PROXIES[0]!;
  if (proxies === 0) {
    // The peer is the other end of the connection, which has an address or is unknown.
    const isAddress = !('text' in reader);
    return { peer: isAddress ? reader : undefined, forwarded: undefined };
  }
  return { peer: proxy, forwarded: proxies === 2 ? [reader, proxy] : [reader] };
}

function unknownPath(random: Random, site: string): string {
  return random.pick([
    '/',
    '//',
    '/hanoi',
    `//${site}`,
    `/${site}/x`,
    `/${site}/alive/x`,
    `/x/${site}`,
    '/constructor',
    '/__proto__',
  ]);
}

/** A random peer, mostly one of the possible proxies, and an `X-Forwarded-For` of random entries, mostly public addresses. */
function createConnection(random: Random): Pick<GeneratedRequest, 'peer' | 'forwarded'> {
  const peer = random.weighted<Address | undefined>([
    [8, random.pick(PROXIES)],
    [4, random.pick(PUBLIC)],
    [2, random.pick([...LOOPBACK, ...PRIVATE])],
    [0.3, undefined],
  ]);
  const entry = () =>
    random.weighted<Entry>([
      [12, random.pick(PUBLIC)],
      [2, random.pick(PROXIES)],
      [1, random.pick(PRIVATE)],
      [0.5, random.pick(LOOPBACK)],
      [0.5, random.pick(UNREADABLE)],
    ]);
  const forwarded = random.chance(0.25) ? undefined : Array.from({ length: random.between(1, 4) }, entry);
  return { peer, forwarded };
}
