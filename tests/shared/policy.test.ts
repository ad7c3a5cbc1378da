import { expect } from '@open-wc/testing';
import { policy } from '../../src/shared/policy.ts';
import { clearPageGlobals, replace, restorePage } from './page-changes.ts';

interface Factory {
  createPolicy: (name: string, rules: { createHTML: (text: string) => string }) => unknown;
}
const page = globalThis as { trustedTypes?: Factory };

describe('policy', () => {
  beforeEach(clearPageGlobals);
  afterEach(restorePage);

  it('is created once per page, under the name mtqg-widgets', () => {
    const names: string[] = [];
    replace(page, 'trustedTypes', {
      createPolicy: (name, rules) => {
        names.push(name);
        return { createHTML: (text: string) => `trusted ${rules.createHTML(text)}` };
      },
    });
    expect(policy().createHTML('<b>')).to.equal('trusted <b>');
    expect(policy()).to.equal(policy());
    expect(names).to.deep.equal(['mtqg-widgets']);
  });

  it('returns text unchanged in a browser without Trusted Types', () => {
    replace(page as { trustedTypes: Factory | undefined }, 'trustedTypes', undefined);
    expect(policy().createHTML('<b>1</b>')).to.equal('<b>1</b>');
  });

  it('throws when the page does not allow the policy', () => {
    replace(page, 'trustedTypes', {
      createPolicy: () => {
        throw new TypeError('Policy "mtqg-widgets" disallowed.');
      },
    });
    expect(() => policy()).to.throw(TypeError, 'disallowed');
  });
});
