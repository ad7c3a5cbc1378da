import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { optionMessages } from '../../../src/endpoint/cli/option-messages.ts';
import { parseBudgets } from '../../../src/endpoint/cli/parse-budgets.ts';
import { Settings } from '../../../src/endpoint/cli/settings.ts';
import type { BudgetName } from '../../../src/endpoint/endpoint.ts';

const VARIABLES: Record<BudgetName, string> = {
  visits: 'MTQG_BUDGET_VISITS',
  views: 'MTQG_BUDGET_VIEWS',
  heartbeats: 'MTQG_BUDGET_HEARTBEATS',
  firstHeartbeats: 'MTQG_BUDGET_FIRST_HEARTBEATS',
  reads: 'MTQG_BUDGET_READS',
  requests: 'MTQG_BUDGET_REQUESTS',
};

const parse = (variables: Record<string, string>) =>
  parseBudgets(new Settings({}, variables), optionMessages.en);

describe('the variables of budgets', () => {
  for (const [name, variable] of Object.entries(VARIABLES)) {
    it(`${variable} sets the budget ${name}, and no other`, () => {
      assert.deepEqual(parse({ [variable]: '7/3' }), { [name]: { burst: 7, perMinute: 3 } });
      assert.deepEqual(parse({ [variable]: 'off' }), { [name]: 'off' });
    });
  }

  it('may be missing or empty; then the budgets have their default sizes', () => {
    assert.deepEqual(parse({}), {});
    assert.deepEqual(parse({ MTQG_BUDGET_VIEWS: ' ' }), {});
  });
});
