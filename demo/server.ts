// npm start: serves the demo portal, with a counter at /thong-ke/ that keeps its figures in a file.
import { networkInterfaces } from 'node:os';
import { serve } from 'srvx/node';
import { staticMiddleware } from 'srvx/static';
import { createCounterEndpoint } from '../src/endpoint/endpoint.ts';
import { describeListenError, fail, hostname, openStore, port, storeFile, toPath } from './settings.ts';

const PAGES = [
  ['The demo portal', ''],
  ['Counter in every state', 'counter.html'],
  ['Counter in every layout', 'layouts.html'],
  ['News', 'news.html'],
  ['Photos', 'gallery.html'],
  ['Photos in an article', 'article.html'],
  ['Indicators', 'indicators.html'],
  ['Check a file of figures', 'check-figures.html'],
  ['Figures as JSON', 'thong-ke/laocai'],
] as const;

const store = openStore();
const endpoint = createCounterEndpoint({
  store,
  base: '/thong-ke',
  // Readers on this machine and in its local network share one set of budgets, because their addresses can be those of proxies. A warning
  // about this is useless in a demo.
  onWarning: () => undefined,
  sites: { laocai: { origins: findOrigins(), start: 4_798_809, since: '2024-03-07' } },
});
const server = serve({
  port,
  hostname,
  silent: true,
  gracefulShutdown: false,
  middleware: ['pages', '../dist/web', '../dist/demo'].map((folder) =>
    staticMiddleware({ dir: toPath(folder) }),
  ),
  fetch: (request) => endpoint.fetch(request, { address: request.ip }),
});
server.node?.server?.on('error', (error: NodeJS.ErrnoException) => fail(describeListenError(error)));
await server.ready();
printPages();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());

/** The endpoint counts views of the demo at `localhost` and at every IPv4 address of this machine. A real site lists only its own origins. */
function findOrigins(): string[] {
  const addresses = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family }) => family === 'IPv4')
    .map(({ address }) => address);
  return ['localhost', ...addresses].map((name) => `http://${name}:${port}`);
}

function printPages(): void {
  const width = Math.max(...PAGES.map(([title]) => title.length)) + 3;
  console.log('The demo is running. Ctrl+C stops it.\n');
  for (const [title, path] of PAGES) {
    console.log(`  ${title.padEnd(width)}http://${hostname}:${port}/${path}`);
  }
  console.log(`\nThe figures of the counter are kept in ${storeFile}`);
}

async function stop(): Promise<void> {
  await server.close(true);
  await store.close();
  process.exit();
}
