import { isWithoutScheme, toHttpUrl, withScheme } from '../../src/text/url.ts';
import type { Runner } from './text-contract.ts';

const BASE = 'https://tinh.gov.vn/tin-tuc/';

export function urlContract({ it, equal }: Runner): void {
  it('toHttpUrl resolves an address against its base', () => {
    equal(toHttpUrl('cau-moi', BASE), 'https://tinh.gov.vn/tin-tuc/cau-moi');
    equal(toHttpUrl('/anh/cau.jpg', BASE), 'https://tinh.gov.vn/anh/cau.jpg');
    equal(toHttpUrl('//cdn.gov.vn/a', BASE), 'https://cdn.gov.vn/a');
    equal(toHttpUrl('http://xa.gov.vn', BASE), 'http://xa.gov.vn/');
    equal(toHttpUrl('HTTPS://xa.gov.vn/', BASE), 'https://xa.gov.vn/');
  });

  it('toHttpUrl removes white space around the address, no-break spaces included', () => {
    equal(toHttpUrl('\u00a0\n/a \u00a0', BASE), 'https://tinh.gov.vn/a');
  });

  it('toHttpUrl removes invisible characters around the address, as Word and Windows copy them', () => {
    for (const invisible of ['\u200b', '\u202a', '\u200e', '\u2060', '\u00ad', '\u200b \ufeff']) {
      for (const address of [
        `${invisible}/a`,
        `/a${invisible}`,
        `${invisible} https://tinh.gov.vn/a${invisible}`,
      ])
        equal(toHttpUrl(address, BASE), 'https://tinh.gov.vn/a', JSON.stringify(address));
      equal(isWithoutScheme(`${invisible}tinh.gov.vn${invisible}`), true, JSON.stringify(invisible));
      equal(
        withScheme(`${invisible}tinh.gov.vn${invisible}`),
        'https://tinh.gov.vn',
        JSON.stringify(invisible),
      );
      equal(toHttpUrl(`${invisible}javascript:alert(1)`, BASE), undefined, JSON.stringify(invisible));
      equal(toHttpUrl(invisible, BASE), undefined, JSON.stringify(invisible));
    }
    equal(toHttpUrl('/cầu\u200bmới', BASE), 'https://tinh.gov.vn/c%E1%BA%A7u%E2%80%8Bm%E1%BB%9Bi');
  });

  it('toHttpUrl rejects other schemes', () => {
    const addresses = ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,a', 'mailto:a@b.vn'];
    for (const address of [...addresses, 'blob:https://tinh.gov.vn/1', 'ftp://tinh.gov.vn/', 'https-x:a'])
      equal(toHttpUrl(address, BASE), undefined, address);
  });

  it('toHttpUrl rejects an address that begins with the name of a server, which would become a file of this site', () => {
    const servers = [
      'www.tinh.example',
      'www.tinh.example/tin/1',
      'tinh.gov.vn',
      ' bao.com/tin?id=1',
      'xa.gov.vn:8080/',
    ];
    for (const address of servers) {
      equal(isWithoutScheme(address), true, address);
      equal(toHttpUrl(address, BASE), undefined, address);
      equal(toHttpUrl(withScheme(address), BASE)?.startsWith(`https://${address.trim()}`), true, address);
    }
    const files = [
      'cau.html',
      'tin/tinh.gov.vn',
      'v1.2/tin',
      'anh.info.jpg',
      '/www.tinh.example',
      'www',
      'Nghị quyết.docx',
    ];
    for (const address of files) {
      equal(isWithoutScheme(address), false, address);
      equal(toHttpUrl(address, BASE)?.startsWith('https://tinh.gov.vn/'), true, address);
    }
  });

  it('toHttpUrl returns nothing for an empty or malformed address', () => {
    equal(toHttpUrl(undefined, BASE), undefined);
    equal(toHttpUrl('', BASE), undefined);
    equal(toHttpUrl(' \u00a0 ', BASE), undefined);
    equal(toHttpUrl('https://', BASE), undefined);
    equal(toHttpUrl('/a', 'not a base'), undefined);
  });
}
