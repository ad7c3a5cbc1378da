#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { HELP, parseCommand, type ServeOptions, UsageError } from './options.ts';
import { serve } from './serve.ts';
import type { CounterStore } from '../stores/store.ts';

try {
  await main();
} catch (error) {
  const { message } = error as Error;
  say(error instanceof UsageError ? `${message}. See: mtqg-widgets --help` : message);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function main(): Promise<void> {
  const command = parseCommand(process.argv.slice(2), process.env);
  if (command === 'help') process.stdout.write(HELP);
  else if (command === 'version') console.log(readVersion());
  else await run(command);
}

async function run(options: ServeOptions): Promise<void> {
  const store = await openStore(options.store);
  let serving;
  try {
    serving = await serve(options, store, say);
  } catch (error) {
    await store.close();
    throw error;
  }
  console.log(`mtqg-widgets ${readVersion()} counts into ${options.store}`);
  for (const site of Object.keys(options.sites)) console.log(`  ${serving.url}/${site}`);
  for (const feed of Object.keys(options.feeds)) console.log(`  ${serving.url}/feed/${feed}`);

  const signal = await new Promise<string>((resolve) => {
    process.once('SIGTERM', resolve);
    process.once('SIGINT', resolve);
  });
  console.log(`mtqg-widgets: ${signal}, finishing`);
  await serving.stop();
  await store.close();
}

async function openStore(store: string): Promise<CounterStore> {
  // Only the store that is asked for is loaded, so no driver is needed for the others.
  if (store === 'memory') return (await import('../stores/memory.ts')).createMemoryStore();
  if (/^sqlite:./.test(store)) {
    const { createSqliteStore } = await import('../stores/sqlite.ts');
    return createSqliteStore(store.slice('sqlite:'.length));
  }
  throw new UsageError(`--store is "${store}"; give sqlite:<file> or memory`);
}

function readVersion(): string {
  const file = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}

function say(line: string): void {
  process.stderr.write(`mtqg-widgets: ${line}\n`);
}
