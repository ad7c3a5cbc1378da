import fc from 'fast-check';
import { capitalize, tidy } from '../../src/text/sentence.ts';
import type { Runner } from './text-contract.ts';

export function sentenceContract({ it, equal }: Runner): void {
  it('tidy collapses white space and trims the ends', () => {
    equal(tidy('  Lào\n\t Cai '), 'Lào Cai');
    equal(tidy('Lào\nCai'), 'Lào Cai');
    equal(tidy('\u00a0\u00a0\u00a0Nguồn: A - B, Báo C\u00a0\u00a0'), 'Nguồn: A - B, Báo C');
    equal(tidy('a\u00a0\u00a0b'), 'a b');
    equal(tidy('\u00a0'), '');
  });

  it('tidy keeps the no-break space between a number and its unit', () => {
    equal(tidy('62\u00a0xã'), '62\u00a0xã');
  });

  it('tidy removes invisible characters', () => {
    equal(tidy('\ufeffMới\u200b'), 'Mới');
    equal(tidy('\u200e12\u2060,\u00ad02\u202c\u2069'), '12,02');
    equal(tidy('\0Khánh\b th\u001fành\t cầu\u000b'), 'Khánh thành cầu');
  });

  it('tidy keeps an invisible character if the number may be another one without it', () => {
    for (const text of ['\u00ad62', '61\u00ad62', '61\u200b62', '\u202e26']) equal(tidy(text), text);
    equal(tidy('Nông\u00ad thôn\u200b 5'), 'Nông thôn 5');
  });

  it('tidy composes letters without moving a tone mark', () => {
    equal(tidy('ho\u0300a'), 'hòa');
    equal(tidy('hoà'), 'hoà');
  });

  it('tidy returns an empty text for a missing text', () => {
    equal(tidy(null), '');
    equal(tidy(undefined), '');
  });

  it('tidy cleans any text, however few of its characters need it', () => {
    const pieces = [
      'a',
      'ế',
      'Ẩ',
      'ư',
      'Đ',
      '1,5',
      '–',
      ' ',
      '\u00a0',
      '\n',
      '\u00d0',
      '\u00f0',
      '\u200b',
      'e\u0302\u0301',
      '\u0301',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 6 }), (parts) => {
        const text = parts.join('');
        const clean = text
          .normalize('NFC')
          .replace(/(?<!\d)\u200b+|(?<=\d)\u200b+(?!\d|\u200b)/g, '')
          .replaceAll('\u00d0', 'Đ')
          .replaceAll('\u00f0', 'đ')
          .replaceAll('\n', ' ')
          .replace(/\s{2,}/g, ' ')
          .trim();
        equal(tidy(text), clean);
      }),
    );
  });

  it('tidy returns its own result unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        equal(tidy(tidy(text)), tidy(text));
      }),
    );
  });

  it('capitalize changes the first letter only', () => {
    equal(capitalize('vừa xong'), 'Vừa xong');
    equal(capitalize('ảnh 4'), 'Ảnh 4');
    equal(capitalize('đầu tư'), 'Đầu tư');
    equal(capitalize('5 phút'), '5 phút');
    equal(capitalize(''), '');
    equal(capitalize(undefined), '');
  });
}
