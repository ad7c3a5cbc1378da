import type { CounterEndpointOptions } from '../../src/endpoint/endpoint.ts';
import { createMemoryStore } from '../../src/endpoint/stores/memory.ts';

/** A page that may count, in a browser that is no robot. */
export const PAGE = {
  origin: 'https://laocai.gov.vn',
  'user-agent': 'Mozilla/5.0 (Windows NT 6.1; Win64; x64) AppleWebKit/537.36 Chrome/109.0.0.0 Safari/537.36',
};

export type Send = (method: string, path: string, headers?: Record<string, string>) => Promise<Response>;

/** The options most tests begin with. */
export function options(more: Partial<CounterEndpointOptions> = {}): CounterEndpointOptions {
  return {
    store: createMemoryStore(),
    sites: { laocai: { origins: ['https://laocai.gov.vn', 'https://*.laocai.gov.vn'] } },
    onError: () => undefined,
    ...more,
  };
}
