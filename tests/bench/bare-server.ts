import type { BenchServer, Servers } from './servers.ts';

/** The code of the simplest server, which answers every request with 60 bytes. Its argument is the port. */
const CODE = `
  const { createServer } = require('node:http');
  const server = createServer((request, response) => response.end('x'.repeat(60)));
  server.listen(Number(process.argv[1]), '127.0.0.1', () => console.log('ready'));
`;

/** Starts a server that does nothing but answer, in a process of its own. Its time is the time of Node itself. */
export function startBareServer(servers: Servers): Promise<BenchServer> {
  return servers.start(['-e', CODE]);
}
