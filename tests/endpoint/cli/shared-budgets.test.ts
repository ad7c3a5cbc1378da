import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasUnknownProxy } from '../../../src/endpoint/cli/budget-warning-printer.ts';
import { startCli } from '../command.ts';
import { PAGE } from '../requests.ts';

const WARNING = 'proxy not configured: budgets are shared';

describe('serve without a configured proxy', { timeout: 60_000 }, () => {
  it('warns once in its output, also shows the warning at /healthz, and prints no address of a reader', async () => {
    const served = await startCli(['--store', 'memory']);
    try {
      for (let wait = 0; wait < 250 && !served.output().includes(WARNING); wait++) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      assert.ok(served.output().includes(WARNING), 'it warns before the first request');
      for (let view = 0; view < 2; view++) {
        const headers = { ...PAGE, 'x-forwarded-for': '203.0.113.9' };
        await fetch(`${served.url}/laocai?visit=1`, { method: 'POST', headers });
      }
      const health: unknown = await (await fetch(`${served.url}/healthz`)).json();
      assert.deepEqual(health, { status: 'ok', warnings: [WARNING] });
    } finally {
      await served.end();
    }
    assert.equal(served.output().split(WARNING).length - 1, 1);
    assert.match(
      served.output(),
      /^mtqg-widgets: proxy not configured: budgets are shared; use --trusted-proxies 1, or/m,
    );
    assert.ok(!served.output().includes('203.0.113.9'));
  });
});

describe('hasUnknownProxy', () => {
  /** The address that the server listens on. If public readers cannot reach it, all requests come through a proxy. */
  const hosts: [host: string, expected: boolean][] = [
    ['127.0.0.1', true],
    ['localhost', true],
    ['::1', true],
    ['10.0.0.5', true],
    ['0.0.0.0', false],
    ['::', false],
    ['203.0.113.9', false],
  ];
  for (const [host, expected] of hosts) {
    it(`is ${expected} for a server that listens on ${host} without trusted proxies, and false with them`, () => {
      assert.equal(hasUnknownProxy({ host, trustedProxies: 0 }), expected);
      assert.equal(hasUnknownProxy({ host, trustedProxies: 1 }), false);
      assert.equal(hasUnknownProxy({ host, trustedProxies: ['10.0.0.0/8'] }), false);
    });
  }
});

describe('serve with configured proxies', { timeout: 60_000 }, () => {
  it('warns at the start if every address is a proxy', async () => {
    const served = await startCli(['--store', 'memory', '--trusted-proxies', '10.0.0.1, 0.0.0.0/0']);
    await served.end();
    assert.match(
      served.output(),
      /^mtqg-widgets: --trusted-proxies covers every address, so readers can choose/m,
    );
  });

  for (const proxies of ['1', '127.0.0.1, 10.0.0.0/8']) {
    it(`warns if X-Forwarded-For does not name the reader: --trusted-proxies ${proxies}`, async () => {
      const served = await startCli(['--store', 'memory', '--trusted-proxies', proxies]);
      try {
        const read = (forwardedFor: string) =>
          fetch(`${served.url}/laocai`, { headers: { 'x-forwarded-for': forwardedFor } });
        await read('203.0.113.9');
        assert.doesNotMatch(served.output(), /budgets are shared/);
        await read('unknown');
      } finally {
        await served.end();
      }
      assert.match(
        served.output(),
        /^mtqg-widgets: X-Forwarded-For does not name the reader: budgets are shared; check --trusted-proxies/m,
      );
    });
  }
});

describe('serve with budgets in its variables', { timeout: 60_000 }, () => {
  it('counts and answers as many requests as these budgets allow', async () => {
    // Behind a trusted proxy, each reader has budgets that no other reader shares.
    const served = await startCli(['--store', 'memory', '--trusted-proxies', '1'], [], {
      MTQG_BUDGET_VISITS: '3/1',
      MTQG_BUDGET_READS: '2/1',
      MTQG_BUDGET_FIRST_HEARTBEATS: 'off',
    });
    try {
      const headers = { ...PAGE, 'x-forwarded-for': '203.0.113.9' };
      const counted: unknown[] = [];
      for (let visit = 0; visit < 4; visit++) {
        const answer = await fetch(`${served.url}/laocai?visit=1`, { method: 'POST', headers });
        counted.push(((await answer.json()) as { counted: boolean }).counted);
      }
      assert.deepEqual(counted, [true, true, true, false]);
      const statuses: number[] = [];
      for (let read = 0; read < 3; read++) {
        statuses.push((await fetch(`${served.url}/laocai`, { headers })).status);
      }
      assert.deepEqual(statuses, [200, 200, 429]);
    } finally {
      await served.end();
    }
  });
});
