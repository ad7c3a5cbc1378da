import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hasPassword, maskPasswords } from '../../../src/endpoint/cli/mask-passwords.ts';

describe('maskPasswords', () => {
  const masked: [text: string, expected: string][] = [
    ['redis://default:secret@10.0.0.5:6379/1', 'redis://default:***@10.0.0.5:6379/1'],
    ['redis://:secret@localhost', 'redis://:***@localhost'],
    ['REDISS://u:a/b#c?d@e@host', 'REDISS://u:***@host'], // The password is a/b#c?d@e.
    ['https://token@tinh.gov.vn/rss', 'https://***@tinh.gov.vn/rss'],
    ['tin=https://tinh.gov.vn/rss?a=1&api_key=k1&b=2', 'tin=https://tinh.gov.vn/rss?a=1&api_key=***&b=2'],
    ['https://x.vn/?access_token=t#top', 'https://x.vn/?access_token=***#top'],
    ['two: redis://a:b@c redis://d:e@f', 'two: redis://a:***@c redis://d:***@f'],
    ['--store is "redis://a:b@c"; use memory', '--store is "redis://a:***@c"; use memory'],
  ];
  for (const [text, expected] of masked) {
    it(`masks ${expected}`, () => {
      assert.equal(maskPasswords(text), expected);
      assert.equal(hasPassword(text), true);
    });
  }

  const harmless = [
    'sqlite:counter.sqlite',
    'laocai=https://laocai.gov.vn,https://*.laocai.gov.vn:8443',
    'https://medium.com/@tinh/feed', // The @ is in the path.
    'https://tinh.gov.vn/rss?monkey=1&page=2', // "monkey" only ends in "key".
    'laocai=4798809@2024-03-07',
  ];
  for (const text of harmless) {
    it(`does not change ${text}`, () => {
      assert.equal(maskPasswords(text), text);
      assert.equal(hasPassword(text), false);
    });
  }
});
