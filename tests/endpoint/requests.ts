import type { TestContext } from 'node:test';
import type { CounterEndpointOptions, CounterStore } from '../../src/endpoint/endpoint.ts';
import { createMemoryStore } from '../../src/endpoint/stores/memory.ts';

/** Headers of a page that may count, sent by a browser that is not a bot. */
export const PAGE = {
  origin: 'https://laocai.gov.vn',
  'user-agent': 'Mozilla/5.0 (Windows NT 6.1; Win64; x64) AppleWebKit/537.36 Chrome/109.0.0.0 Safari/537.36',
};

export type Send = (method: string, path: string, headers?: Record<string, string>) => Promise<Response>;

/** Starts an endpoint that is stopped after the test. */
export type Start = (t: TestContext, more?: Partial<CounterEndpointOptions>) => Promise<Send>;

/** The methods of a store as properties of a plain object, so that a test can replace some of them. */
export function toPlainStore(store: CounterStore): CounterStore {
  return {
    add: (site, changes) => store.add(site, changes),
    read: (site, names) => store.read(site, names),
    list: (site, prefix) => store.list(site, prefix),
    close: () => store.close(),
  };
}

/** Options of an endpoint with one site and a memory store. Errors and warnings are ignored. */
export function options(more: Partial<CounterEndpointOptions> = {}): CounterEndpointOptions {
  return {
    store: createMemoryStore(),
    sites: { laocai: { origins: ['https://laocai.gov.vn', 'https://*.laocai.gov.vn'] } },
    onError: () => undefined,
    onWarning: () => undefined,
    ...more,
  };
}
