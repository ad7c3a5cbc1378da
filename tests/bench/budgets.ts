// Spends the budgets of a million addresses, and prints how long one request takes as JSON; see BudgetTimes.
import { toBudgetLimits } from '../../src/endpoint/counting/budget-limits.ts';
import { Budgets } from '../../src/endpoint/counting/budgets.ts';
import { toClient } from '../../src/endpoint/http/client.ts';
import { TrustedProxies } from '../../src/endpoint/http/trusted-proxies.ts';

/** Processor time of one request: its address is read, then all six budgets are spent. */
export interface BudgetTimes {
  meanMicroseconds: number;
  worstMilliseconds: number;
}

const ADDRESSES = 1_000_000;
/** All addresses send a request, again and again; meanwhile, the buckets that are full again are removed. */
const ROUNDS = 3;
const REQUESTS_PER_SECOND = 10_000;

console.log(JSON.stringify(measureTimes()));

function measureTimes(): BudgetTimes {
  const budgets = new Budgets(toBudgetLimits({}));
  const noProxies = new TrustedProxies(0);
  let now = 0;
  let worst = 0;
  let total = 0;
  for (let request = 0; request < ADDRESSES * ROUNDS; request++) {
    now += 1000 / REQUESTS_PER_SECOND;
    const address = addressOf(request % ADDRESSES);
    const startedAt = performance.now();
    const start = process.threadCpuUsage();
    const { networks } = toClient(address, null, noProxies);
    const allowance = budgets.allowanceOf('laocai', networks, now);
    allowance.spend(['requests']);
    allowance.spend(['reads', 'views', 'visits', 'heartbeats', 'firstHeartbeats']);
    const { user, system } = process.threadCpuUsage(start);
    const elapsed = (performance.now() - startedAt) * 1000;
    // Other programs make the elapsed time longer; the processor time is counted in ticks of some milliseconds.
    worst = Math.max(worst, Math.min(elapsed, user + system));
    total += user + system;
  }
  return { meanMicroseconds: total / ADDRESSES / ROUNDS, worstMilliseconds: worst / 1000 };
}

function addressOf(index: number): string {
  return `${20 + (index >> 16)}.${(index >> 8) & 255}.${index & 255}.1`;
}
