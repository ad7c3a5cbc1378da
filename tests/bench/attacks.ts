import { ATTACKS, measureOnlineAdded } from '../endpoint/online-attack.ts';
import type { BudgetTimes } from './budgets.ts';
import { report } from './report.ts';
import type { Servers } from './servers.ts';

/** The attacks that raise the number online most. */
const STRONGEST = ['alive=299', 'alive=270 to 299'];
const HOURS = 10;

/** Measures how much one address adds to the number online in ten simulated hours. */
export async function benchOnlineAttack(): Promise<void> {
  for (const attack of ATTACKS.filter(({ name }) => STRONGEST.includes(name))) {
    const added = await measureOnlineAdded(attack, HOURS);
    report(`online added by one address in ${HOURS} hours, ${attack.name}`, String(added), '≤ 3700');
  }
}

/** Measures how much memory and time the budgets of a million addresses need. */
export async function benchBudgets(servers: Servers): Promise<void> {
  const bytes = Number(await servers.run('budgets-memory.mjs', []));
  const times = JSON.parse(await servers.run('budgets.ts', [])) as BudgetTimes;
  report(
    'resident memory, budgets of a million addresses',
    `${Math.round(bytes / 1_000_000)} MB`,
    '≤ 150 MB',
  );
  report('spending the budgets of a request, mean', `${times.meanMicroseconds.toFixed(1)} µs`, '≤ 10 µs');
  report('spending the budgets of a request, worst', `${times.worstMilliseconds.toFixed(1)} ms`, '≤ 5 ms');
  report(
    'spending the budgets of a request, a million addresses ÷ a thousand',
    times.ratioToFewAddresses.toFixed(1),
    '≤ 5',
  );
}
