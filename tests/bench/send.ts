import { createCounterEndpoint, type CounterStore } from '../../src/endpoint/endpoint.ts';

const BATCH = 1000;

/** Sends requests to an endpoint over a store, 1 000 at a time, within one minute of its clock. */
export async function sendMany(store: CounterStore, path: string, count: number): Promise<void> {
  const begin = Date.UTC(2026, 10, 23, 5);
  let sent = 0;
  const endpoint = createCounterEndpoint({
    store,
    sites: { laocai: { origins: ['https://laocai.gov.vn'] } },
    now: () => begin + (sent / count) * 60_000,
  });
  const request = {
    method: 'POST',
    headers: { origin: 'https://laocai.gov.vn', 'user-agent': 'Mozilla/5.0 Firefox/115' },
  };
  const url = `https://dem.gov.vn${path}`;
  while (sent < count) {
    sent += BATCH;
    const answers = await Promise.all(
      Array.from({ length: BATCH }, () => endpoint.fetch(new Request(url, request))),
    );
    for (const { status } of answers) if (status !== 200) throw new Error(`${path} answered ${status}`);
  }
}
