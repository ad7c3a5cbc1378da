// npm start: the demo portal, with a live counter under /thong-ke/ on a file that survives a restart.
import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import { serve } from 'srvx/node';
import { staticMiddleware } from 'srvx/static';
import { createCounterEndpoint } from '../src/endpoint/endpoint.ts';
import { createSqliteStore } from '../src/endpoint/stores/sqlite.ts';

const port = Number(process.env['PORT'] ?? 8787);
const hostname = process.env['HOST'] ?? '127.0.0.1';
const file = process.env['DEMO_STORE'] ?? fileURLToPath(new URL('demo.sqlite', import.meta.url));

/** Whatever this machine may be called by; a portal would list its own names only. */
const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
const names = [
  'localhost',
  ...addresses.filter(({ family }) => family === 'IPv4').map(({ address }) => address),
];

const store = createSqliteStore(file);
const endpoint = createCounterEndpoint({
  store,
  base: '/thong-ke',
  sites: {
    laocai: {
      origins: names.map((name) => `http://${name}:${port}`),
      start: 4_798_809,
      since: '2024-03-07',
    },
  },
});

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const server = serve({
  port,
  hostname,
  silent: true,
  gracefulShutdown: false,
  middleware: [staticMiddleware({ dir: folder('pages') }), staticMiddleware({ dir: folder('../dist/web') })],
  fetch: (request) => endpoint.fetch(request, { address: request.ip }),
});
server.node?.server?.on('error', ({ message }) => {
  console.error(`demo: port ${port} cannot be used (${message}); choose another with PORT=`);
  process.exit(1);
});
await server.ready();
console.log(`The demo portal    http://${hostname}:${port}/`);
console.log(`Every state        http://${hostname}:${port}/counter.html`);
console.log(`Every layout       http://${hostname}:${port}/layouts.html`);
console.log(`News               http://${hostname}:${port}/news.html`);
console.log(`Photos             http://${hostname}:${port}/gallery.html`);
console.log(`Indicators         http://${hostname}:${port}/indicators.html`);
console.log(`The counter        http://${hostname}:${port}/thong-ke/laocai`);
console.log(`is kept in         ${file}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void server
      .close(true)
      .then(() => store.close())
      .then(() => process.exit());
  });
}
