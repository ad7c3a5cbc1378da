import { expect } from '@open-wc/testing';
import { toPageUrl } from '../../src/shared/page-url.ts';

describe('toPageUrl', () => {
  it('resolves an address against the base of the page', () => {
    const base = document.createElement('base');
    base.href = 'https://tinh.gov.vn/tin-tuc/';
    document.head.append(base);
    try {
      expect(toPageUrl('cau-moi')).to.equal('https://tinh.gov.vn/tin-tuc/cau-moi');
    } finally {
      base.remove();
    }
    expect(toPageUrl('/anh/cau.jpg')).to.equal(`${location.origin}/anh/cau.jpg`);
  });

  it('returns nothing for an address that a page must not link to', () => {
    expect(toPageUrl('javascript:alert(1)')).to.equal(undefined);
    expect(toPageUrl(undefined)).to.equal(undefined);
  });
});
