// Sends a heartbeat from each of a million addresses to the built endpoint, and prints the resident memory of this process in bytes.
// Not TypeScript, because Node needs 20 MB to read that.
import { URL } from 'node:url';

const built = new URL('../../dist/endpoint/', import.meta.url);
const { createCounterEndpoint } = await import(new URL('endpoint.js', built).href);
const { createMemoryStore } = await import(new URL('stores/memory.js', built).href);

const ADDRESSES = 1_000_000;
const origin = 'https://laocai.gov.vn';
const { answer } = createCounterEndpoint({
  store: createMemoryStore(),
  sites: { laocai: { origins: [origin] } },
});
const values = { origin, 'user-agent': 'Mozilla/5.0 Firefox/115' };
const headers = { get: (name) => values[name] ?? null };
for (let index = 0; index < ADDRESSES; index++) {
  const address = `${20 + (index >> 16)}.${(index >> 8) & 255}.${index & 255}.1`;
  const { status } = await answer({ method: 'POST', url: '/laocai/alive', headers }, { address });
  if (status !== 200) throw new Error(`a heartbeat was answered ${status}`);
}
console.log(process.memoryUsage.rss());
