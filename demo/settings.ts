// The settings of the demo: the variables PORT and HOST, and DEMO_STORE, the file in which the counter keeps its figures.
import { fileURLToPath } from 'node:url';
import type { CounterStore } from '../src/endpoint/endpoint.ts';
import { createSqliteStore } from '../src/endpoint/stores/sqlite.ts';

export const port = parsePort(process.env['PORT'] || '8787');
export const hostname = process.env['HOST'] || '127.0.0.1';
export const storeFile = process.env['DEMO_STORE'] || toPath('demo.sqlite');

/** @param relative A path relative to this folder. */
export function toPath(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

/** Ends the process with one sentence. */
export function fail(reason: string): never {
  console.error(`npm start: ${reason}`);
  process.exit(1);
}

/** Opens the store, or ends the process. Only one process can open the file, so a second demo fails here. */
export function openStore(): CounterStore {
  try {
    return createSqliteStore(storeFile);
  } catch (error) {
    // The other messages already name a remedy. This adds a second one: another file.
    const { message } = error as Error;
    return fail(
      message.includes('in use')
        ? `${storeFile} is in use, so a demo is running already; stop that one, or set DEMO_STORE and PORT for a second one`
        : `${message}; or set DEMO_STORE to another file`,
    );
  }
}

export function describeListenError({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'EADDRINUSE':
      return `port ${port} on ${hostname} is in use by another program; set PORT to another port: PORT=8788 npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST is "${hostname}", which is not an address of this machine; use 127.0.0.1, for example`;
    default:
      return `cannot listen on port ${port} of ${hostname}; set PORT or HOST to another one (${message})`;
  }
}

function parsePort(text: string): number {
  const number = Number(text);
  const isPort = /^\d+$/.test(text) && number > 0 && number < 65_536;
  return isPort ? number : fail(`PORT is "${text}"; use a whole number from 1 to 65535`);
}
