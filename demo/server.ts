// npm start: the demo portal with a counter under /thong-ke/, whose figures are kept in a file.
// PORT, HOST and DEMO_STORE (the file) change where it runs.
import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import { serve } from 'srvx/node';
import { staticMiddleware } from 'srvx/static';
import { createCounterEndpoint } from '../src/endpoint/endpoint.ts';
import { createSqliteStore } from '../src/endpoint/stores/sqlite.ts';

const PAGES = [
  ['The demo portal', ''],
  ['Counter in every state', 'counter.html'],
  ['Counter in every layout', 'layouts.html'],
  ['News', 'news.html'],
  ['Photos', 'gallery.html'],
  ['Indicators', 'indicators.html'],
  ['Figures as JSON', 'thong-ke/laocai'],
] as const;

const port = parsePort(process.env['PORT'] || '8787');
const hostname = process.env['HOST'] || '127.0.0.1';
const file = process.env['DEMO_STORE'] || toPath('demo.sqlite');

const store = openStore();
const endpoint = createCounterEndpoint({
  store,
  base: '/thong-ke',
  sites: { laocai: { origins: findOrigins(), start: 4_798_809, since: '2024-03-07' } },
});
const server = serve({
  port,
  hostname,
  silent: true,
  gracefulShutdown: false,
  middleware: [staticMiddleware({ dir: toPath('pages') }), staticMiddleware({ dir: toPath('../dist/web') })],
  fetch: (request) => endpoint.fetch(request, { address: request.ip }),
});
server.node?.server?.on('error', (error: NodeJS.ErrnoException) => fail(describeListenError(error)));
await server.ready();
printPages();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());

function toPath(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

function parsePort(text: string): number {
  const number = Number(text);
  const isPort = /^\d+$/.test(text) && number > 0 && number < 65_536;
  return isPort ? number : fail(`PORT is "${text}"; use a whole number from 1 to 65535`);
}

/** One process owns the file, so a second demo cannot open it. */
function openStore() {
  try {
    return createSqliteStore(file);
  } catch (error) {
    const { message } = error as Error;
    return fail(
      message.includes('in use')
        ? `${file} is in use, so a demo is running already; stop that one, or set DEMO_STORE and PORT for a second one`
        : `${message}; or set DEMO_STORE to another file`,
    );
  }
}

/** All addresses of this machine may count. A real site lists only its own. */
function findOrigins(): string[] {
  const addresses = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family }) => family === 'IPv4')
    .map(({ address }) => address);
  return ['localhost', ...addresses].map((name) => `http://${name}:${port}`);
}

function describeListenError({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'EADDRINUSE':
      return `port ${port} on ${hostname} is in use by another program; set PORT to another port: PORT=8788 npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST is "${hostname}", which is no address of this machine; use 127.0.0.1, for example`;
    default:
      return `cannot listen on port ${port} of ${hostname}; set PORT or HOST to another one (${message})`;
  }
}

function fail(reason: string): never {
  console.error(`npm start: ${reason}`);
  process.exit(1);
}

function printPages(): void {
  const width = Math.max(...PAGES.map(([title]) => title.length)) + 3;
  console.log('The demo is running. Ctrl+C stops it.\n');
  for (const [title, path] of PAGES)
    console.log(`  ${title.padEnd(width)}http://${hostname}:${port}/${path}`);
  console.log(`\nIts figures are kept in ${file}`);
}

async function stop(): Promise<void> {
  await server.close(true);
  await store.close();
  process.exit();
}
