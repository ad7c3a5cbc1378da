// Spends the budgets of a million addresses, and measures how long one request takes. Prints BudgetTimes as JSON.
import { toBudgetLimits } from '../../src/endpoint/counting/budget-limits.ts';
import { Budgets } from '../../src/endpoint/counting/budgets.ts';
import { toClient } from '../../src/endpoint/http/client.ts';
import { TrustedProxies } from '../../src/endpoint/http/trusted-proxies.ts';

/** How long one request takes: its address is read, then all six budgets are spent. */
export interface BudgetTimes {
  meanMicroseconds: number;
  worstMilliseconds: number;
  /** The mean ÷ the mean of the same requests from a thousand addresses, measured in turns. */
  ratioToFewAddresses: number;
}

const ADDRESSES = 1_000_000;
const FEW_ADDRESSES = 1_000;
/** How many requests each address sends. Meanwhile, the buckets that are full again are removed. */
const ROUNDS = 3;
const REQUESTS_PER_SECOND = 10_000;
/** So many requests from many addresses are followed by so many from few, so that both are slowed down alike by other programs. */
const TURN = 50_000;

/** Requests from a number of addresses to budgets of their own. */
class Load {
  totalMicroseconds = 0;
  worstMicroseconds = 0;
  readonly #addresses: number;
  readonly #budgets = new Budgets(toBudgetLimits({}));
  readonly #noProxies = new TrustedProxies(0);
  #requests = 0;

  constructor(addresses: number) {
    this.#addresses = addresses;
  }

  /** Sends the requests of one turn. */
  send(): void {
    for (let sent = 0; sent < TURN; sent++) {
      const now = (this.#requests * 1000) / REQUESTS_PER_SECOND;
      const address = addressOf(this.#requests % this.#addresses);
      this.#requests++;
      const startedAt = performance.now();
      const usageBefore = process.threadCpuUsage();
      this.#spend(address, now);
      const { user, system } = process.threadCpuUsage(usageBefore);
      const elapsed = (performance.now() - startedAt) * 1000;
      const processorTime = user + system;
      // Both can be too long: the elapsed time because of other programs, the processor time because it is counted in ticks of some
      // milliseconds. So the shorter one is nearer to the truth.
      this.worstMicroseconds = Math.max(this.worstMicroseconds, Math.min(elapsed, processorTime));
      this.totalMicroseconds += processorTime;
    }
  }

  #spend(address: string, now: number): void {
    const { networks } = toClient(address, null, this.#noProxies);
    const allowance = this.#budgets.allowanceOf('laocai', networks, now);
    allowance.spend(['requests']);
    allowance.spend(['reads', 'views', 'visits', 'heartbeats', 'firstHeartbeats']);
  }
}

console.log(JSON.stringify(measureTimes()));

function measureTimes(): BudgetTimes {
  const many = new Load(ADDRESSES);
  const few = new Load(FEW_ADDRESSES);
  for (let sent = 0; sent < ADDRESSES * ROUNDS; sent += TURN) {
    many.send();
    few.send();
  }
  return {
    meanMicroseconds: many.totalMicroseconds / ADDRESSES / ROUNDS,
    worstMilliseconds: many.worstMicroseconds / 1000,
    ratioToFewAddresses: many.totalMicroseconds / few.totalMicroseconds,
  };
}

/** A public address for each index: `20.0.0.1`, `20.0.1.1` and so on. */
function addressOf(index: number): string {
  return `${20 + (index >> 16)}.${(index >> 8) & 255}.${index & 255}.1`;
}
