// Spends the budgets of a million addresses, and measures how long one request takes. Prints BudgetTimes as JSON.
import { toBudgetLimits } from '../../src/endpoint/counting/budget-limits.ts';
import { Budgets } from '../../src/endpoint/counting/budgets.ts';
import { toClient } from '../../src/endpoint/http/client.ts';
import { TrustedProxies } from '../../src/endpoint/http/trusted-proxies.ts';

/** How long one request takes: its address is read, then all six budgets are spent. */
export interface BudgetTimes {
  meanMicroseconds: number;
  worstMilliseconds: number;
}

const ADDRESSES = 1_000_000;
/** How many requests each address sends. Meanwhile, the buckets that are full again are removed. */
const ROUNDS = 3;
const REQUESTS_PER_SECOND = 10_000;

console.log(JSON.stringify(measureTimes()));

function measureTimes(): BudgetTimes {
  const budgets = new Budgets(toBudgetLimits({}));
  const noProxies = new TrustedProxies(0);
  let now = 0;
  let worstMicroseconds = 0;
  let totalMicroseconds = 0;
  for (let request = 0; request < ADDRESSES * ROUNDS; request++) {
    now += 1000 / REQUESTS_PER_SECOND;
    const address = addressOf(request % ADDRESSES);
    const startedAt = performance.now();
    const usageBefore = process.threadCpuUsage();
    const { networks } = toClient(address, null, noProxies);
    const allowance = budgets.allowanceOf('laocai', networks, now);
    allowance.spend(['requests']);
    allowance.spend(['reads', 'views', 'visits', 'heartbeats', 'firstHeartbeats']);
    const { user, system } = process.threadCpuUsage(usageBefore);
    const elapsed = (performance.now() - startedAt) * 1000;
    const processorTime = user + system;
    // Both can be too long: the elapsed time because of other programs, the processor time because it is counted in ticks of some
    // milliseconds. So the shorter one is nearer to the truth.
    worstMicroseconds = Math.max(worstMicroseconds, Math.min(elapsed, processorTime));
    totalMicroseconds += processorTime;
  }
  return {
    meanMicroseconds: totalMicroseconds / ADDRESSES / ROUNDS,
    worstMilliseconds: worstMicroseconds / 1000,
  };
}

/** A public address for each index: `20.0.0.1`, `20.0.1.1` and so on. */
function addressOf(index: number): string {
  return `${20 + (index >> 16)}.${(index >> 8) & 255}.${index & 255}.1`;
}
