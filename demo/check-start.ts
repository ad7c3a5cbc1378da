// npm start runs this before the build: a second demo must fail before the build replaces the files that a running demo serves.
import { createServer } from 'node:net';
import { describeListenError, fail, hostname, openStore, port } from './settings.ts';

// Fails if a demo uses the store.
const store = openStore();
await store.close();

// Fails if a program uses the port.
const server = createServer();
server.on('error', (error) => fail(describeListenError(error)));
server.listen(port, hostname, () => server.close());
