import {
  BUDGET_NAMES,
  type BudgetLimit,
  type BudgetName,
  type BudgetOptions,
  toBudgetLimits,
} from '../counting/budget-limits.ts';
import type { OptionMessages } from './option-messages.ts';
import type { Setting, Settings } from './settings.ts';
import { UsageError } from './usage-error.ts';

/** The variable of each budget. Budgets have no flags, because few operators change them. */
export const BUDGET_VARIABLES: Readonly<Record<BudgetName, string>> = {
  visits: 'MTQG_BUDGET_VISITS',
  views: 'MTQG_BUDGET_VIEWS',
  heartbeats: 'MTQG_BUDGET_HEARTBEATS',
  firstHeartbeats: 'MTQG_BUDGET_FIRST_HEARTBEATS',
  reads: 'MTQG_BUDGET_READS',
  requests: 'MTQG_BUDGET_REQUESTS',
};

const OFF = 'off';
const LIMIT = /^(\d+)\/(\d+)$/;

/**
 * Reads variables such as `MTQG_BUDGET_VIEWS=6000/60`: how many requests at once, and how many more each minute.
 *
 * @throws UsageError
 */
export function parseBudgets(settings: Settings, messages: OptionMessages): BudgetOptions {
  const budgets = new Map<BudgetName, BudgetLimit | typeof OFF>();
  for (const name of BUDGET_NAMES) {
    const setting = settings.variable(BUDGET_VARIABLES[name]);
    if (setting) budgets.set(name, parseBudget(name, setting, messages));
  }
  return Object.fromEntries(budgets);
}

function parseBudget(
  name: BudgetName,
  { source, text }: Setting,
  messages: OptionMessages,
): BudgetLimit | typeof OFF {
  if (text === OFF) return OFF;
  // For a text of another form, both numbers are NaN, which `toBudgetLimits` refuses.
  const [, burst, perMinute] = LIMIT.exec(text) ?? [];
  const limit = { burst: Number(burst), perMinute: Number(perMinute) };
  try {
    toBudgetLimits({ [name]: limit });
    return limit;
  } catch {
    throw new UsageError(messages.budget(source, text));
  }
}
