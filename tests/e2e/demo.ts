import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Figures } from '../../src/protocol.ts';

const SERVER = fileURLToPath(new URL('../../demo/server.ts', import.meta.url));

export interface Demo {
  url: string;
  figures: () => Promise<Figures>;
  stop: () => Promise<void>;
}

/** Starts the demo portal as `npm start` does, but does not build. The built files must exist. */
export async function startDemo(port: number, store: string): Promise<Demo> {
  const env = { ...process.env, PORT: `${port}`, HOST: '127.0.0.1', DEMO_STORE: store };
  const child: ChildProcess = spawn(process.execPath, [SERVER], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  after(() => child.kill('SIGKILL')); // Needed if a failed test did not stop the demo.
  await Promise.race([
    once(child.stdout!, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('the demo ended before it was ready'))),
  ]);
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    figures: async () => (await (await fetch(`${url}/thong-ke/laocai`)).json()) as Figures,
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
