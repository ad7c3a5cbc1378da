import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findLanguage } from '../../../src/endpoint/cli/language.ts';
import { describeOldNode, NEEDED_NODE } from '../../../src/endpoint/cli/node-version.ts';
import { readText } from '../../package/files.ts';
import { runCli } from '../command.ts';

describe('the version of Node', () => {
  it('that the command needs is the same as in package.json', () => {
    const { engines } = JSON.parse(readText('package.json')) as { engines: { node: string } };
    assert.equal(engines.node, `>=${NEEDED_NODE}`);
  });

  for (const version of ['12.22.12', '18.20.4', '20.20.2', '22.12.0']) {
    it(`${version} is reported as too old in both languages`, () => {
      assert.match(
        describeOldNode(version, 'en') ?? '',
        new RegExp(`^Node\\.js 22\\.13 or newer is needed; this is ${version}\\. Install .*nodejs\\.org`),
      );
      assert.match(
        describeOldNode(version, 'vi') ?? '',
        new RegExp(`22\\.13 trở lên.* ${version}\\. Hãy cài`),
      );
    });
  }

  for (const version of ['22.13.0', '22.13.1', '24.0.0', '100.1.0']) {
    it(`${version} is new enough`, () => assert.equal(describeOldNode(version, 'en'), undefined));
  }

  it('is checked before node:sqlite and the npm packages are loaded, because these fail in an old Node', async () => {
    // Makes this Node report an old version and fail to load node:sqlite and the package commander.
    const oldNode = `
      import { registerHooks } from 'node:module';
      Object.defineProperty(process.versions, 'node', { value: '20.20.2' });
      registerHooks({
        resolve(specifier, context, next) {
          if (/^(node:sqlite|commander)$/.test(specifier)) throw new Error('cannot be loaded');
          return next(specifier, context);
        },
      });`;
    const flags = ['--import', `data:text/javascript,${encodeURIComponent(oldNode)}`];
    const { code, output, errors } = await runCli(['serve', '--site', 'a=https://a.vn'], {}, flags);
    assert.equal(errors, `mtqg-widgets: ${describeOldNode('20.20.2', 'en') ?? ''}\n`);
    assert.equal(output, '');
    assert.equal(code, 1);
  });
});

describe('the language of messages', () => {
  const cases: [what: string, args: string[], environment: Record<string, string>, language: string][] = [
    ['English without a locale', [], {}, 'en'],
    ['English for the C locale', [], { LANG: 'C.UTF-8' }, 'en'],
    ['English for another language', [], { LANG: 'fr_FR.UTF-8' }, 'en'],
    ['Vietnamese by LANG', [], { LANG: 'vi_VN.UTF-8' }, 'vi'],
    ['Vietnamese by LANG without a country', [], { LANG: 'vi' }, 'vi'],
    ['that of LC_MESSAGES, not of LANG', [], { LC_MESSAGES: 'vi_VN', LANG: 'en_US.UTF-8' }, 'vi'],
    ['that of LC_ALL, not of LC_MESSAGES', [], { LC_ALL: 'C', LC_MESSAGES: 'vi_VN' }, 'en'],
    ['that of LANG if LC_ALL is empty', [], { LC_ALL: '', LANG: 'vi_VN' }, 'vi'],
    ['that of --lang, not of the locale', ['serve', '--lang', 'en'], { LANG: 'vi_VN' }, 'en'],
    ['that of the locale if --lang is unknown', ['--lang', 'fr'], { LANG: 'vi_VN' }, 'vi'],
    ['Vietnamese for --lang=vi', ['--lang=vi', 'serve'], {}, 'vi'],
    ['that of the last --lang', ['--lang', 'en', '--lang', 'vi'], {}, 'vi'],
  ];
  for (const [what, args, environment, language] of cases) {
    it(`is ${what}`, () => assert.equal(findLanguage(args, environment), language));
  }
});
