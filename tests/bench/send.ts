import { createCounterEndpoint, type CounterStore } from '../../src/endpoint/endpoint.ts';

/** How many requests are sent at the same time. */
const BATCH_SIZE = 1000;
const MINUTE_MS = 60_000;

/**
 * Sends many requests to an endpoint that uses this store. The endpoint gets an artificial clock, which advances by one minute over the
 * whole run, so that all requests fall on the same day.
 */
export async function sendMany(store: CounterStore, path: string, count: number): Promise<void> {
  const startsAt = Date.parse('2026-11-23T12:00+07:00');
  let sent = 0;
  const endpoint = createCounterEndpoint({
    store,
    sites: { laocai: { origins: ['https://laocai.gov.vn'] } },
    budgets: { visits: 'off', views: 'off', heartbeats: 'off', firstHeartbeats: 'off', requests: 'off' },
    now: () => startsAt + (sent / count) * MINUTE_MS,
  });
  const request = {
    method: 'POST',
    headers: { origin: 'https://laocai.gov.vn', 'user-agent': 'Mozilla/5.0 Firefox/115' },
  };
  const url = `https://dem.gov.vn${path}`;
  while (sent < count) {
    sent += BATCH_SIZE;
    const answers = await Promise.all(
      Array.from({ length: BATCH_SIZE }, () => endpoint.fetch(new Request(url, request))),
    );
    for (const { status } of answers) if (status !== 200) throw new Error(`${path} answered ${status}`);
  }
}
