import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { BUDGET_VARIABLES } from '../../../src/endpoint/cli/parse-budgets.ts';
import { HISTORY_TOKEN_VARIABLE } from '../../../src/endpoint/cli/parse-history.ts';
import { SERVE_FLAGS } from '../../../src/endpoint/cli/serve-flags.ts';
import { parseServeOptions } from '../../../src/endpoint/cli/serve-options.ts';
import { Settings } from '../../../src/endpoint/cli/settings.ts';

const DOCUMENTS = ['README.md', 'README.vi.md', 'docs/endpoint.md'];
const FLAGS: readonly string[] = Object.values(SERVE_FLAGS).map(({ flag }) => flag);
const VARIABLES: readonly string[] = [
  ...Object.values(SERVE_FLAGS).map(({ variable }) => variable),
  ...Object.values(BUDGET_VARIABLES),
  HISTORY_TOKEN_VARIABLE,
];

function read(document: string): string {
  return readFileSync(new URL(`../../../${document}`, import.meta.url), 'utf8');
}

/** The code blocks of a language in the documents. */
function blocksOf(language: string): string[] {
  const block = new RegExp(`^ *\`\`\`${language}\\n(.*?)^ *\`\`\``, 'gms');
  return DOCUMENTS.flatMap((document) => [...read(document).matchAll(block)].map(([, code = '']) => code));
}

// People copy these to a server, where a mistake is found late.
describe('the commands and configurations in the documents', () => {
  it('name only flags that serve has', () => {
    const commands = blocksOf('sh').filter((code) => code.includes('mtqg-widgets serve'));
    const flags = commands.flatMap((code) => code.match(/(?<= )--[a-z-]+/g) ?? []);
    assert.equal(commands.length, DOCUMENTS.length, 'one command in each document');
    assert.ok(flags.includes('--trusted-proxies'));
    assert.deepEqual(
      flags.filter((flag) => !FLAGS.includes(flag)),
      [],
    );
  });

  it('name only variables that serve reads', () => {
    const variables = DOCUMENTS.flatMap((document) => read(document).match(/\bMTQG_[A-Z_]+/g) ?? []);
    assert.ok(variables.includes('MTQG_STORE'));
    assert.deepEqual(
      variables.filter((variable) => !VARIABLES.includes(variable)),
      [],
    );
  });

  it('set up a site behind one proxy with the systemd unit', () => {
    const [unit = ''] = blocksOf('ini');
    const lines = [...unit.matchAll(/^Environment="?(\w+)=(.*?)"?$/gm)];
    const environment: Record<string, string> = {};
    for (const [, name = '', value = ''] of lines) environment[name] = value;
    // The folder of the real store exists only on a server.
    const settings = new Settings({}, { ...environment, MTQG_STORE: 'memory' });
    const { sites, trustedProxies } = parseServeOptions(settings, 'en');
    assert.deepEqual(sites.laocai!.origins, ['https://laocai.gov.vn', 'https://*.laocai.gov.vn']);
    assert.deepEqual([sites.laocai!.start, sites.laocai!.since], [4_798_809, '2024-03-07']);
    assert.equal(trustedProxies, 1);
    const folder = /^StateDirectory=(.+)$/m.exec(unit)?.[1];
    assert.equal(
      environment.MTQG_STORE,
      `sqlite:/var/lib/${folder}/counter.sqlite`,
      'the service may write there',
    );
  });

  it('pass the requests below /thong-ke/ to the default port, without /thong-ke', () => {
    const port = SERVE_FLAGS.port.defaultText;
    const configurations = ['nginx', 'apache', 'xml'].map((language) => blocksOf(language));
    assert.deepEqual(
      configurations.map(({ length }) => length),
      [3, 1, 1],
    );
    for (const configuration of configurations.flat()) {
      // Before the path comes a space, a quotation mark, or the `^` of a pattern.
      assert.match(configuration, /[ "^]\/?thong-ke\//);
      // After the port comes only `/` and the end of the address in nginx and Apache, or the rest of the path (`{R:1}`) in IIS.
      assert.match(configuration, new RegExp(`http://127\\.0\\.0\\.1:${port}/(?:;|\\n|\\{R:1\\})`));
    }
  });
});
