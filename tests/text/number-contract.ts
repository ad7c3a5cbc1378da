import fc from 'fast-check';
import { formatCount, formatQuoted, fromEnglish, parseNumber, writeNumber } from '../../src/text/number.ts';
import type { Runner } from './text-contract.ts';

export function numberContract({ it, equal }: Runner): void {
  it('formatCount groups thousands with dots, in English with commas', () => {
    equal(formatCount(0, 'vi'), '0');
    equal(formatCount(999, 'vi'), '999');
    equal(formatCount(1200, 'vi'), '1.200');
    equal(formatCount(4_798_809, 'vi'), '4.798.809');
    equal(formatCount(Number.MAX_SAFE_INTEGER, 'vi'), '9.007.199.254.740.991');
    equal(formatCount(1_234_567, 'en'), '1,234,567');
  });

  it('formatQuoted keeps every digit of the text', () => {
    equal(formatQuoted('1200,50', 'vi'), '1.200,50');
    equal(formatQuoted('1200,50', 'en'), '1,200.50');
    equal(formatQuoted('1.200', 'en'), '1,200');
    equal(formatQuoted('-1234,5678', 'vi'), '-1.234,5678');
    equal(formatQuoted('128,00', 'vi'), '128,00');
    equal(formatQuoted('', 'vi'), '');
  });

  it('writeNumber writes a decimal comma, no groups and no exponent', () => {
    equal(writeNumber(1200.5), '1200,5');
    equal(writeNumber(1e21), '1000000000000000000000');
    equal(writeNumber(-1.25e22), '-12500000000000000000000');
    equal(writeNumber(1.5e-7), '0,00000015');
    equal(writeNumber(-1e-7), '-0,0000001');
    equal(writeNumber(NaN), 'NaN');
  });

  it('parseNumber reads Vietnamese notation', () => {
    equal(parseNumber('1.200'), { value: 1200, decimals: 0 });
    equal(parseNumber('1200'), { value: 1200, decimals: 0 });
    equal(parseNumber('12,02'), { value: 12.02, decimals: 2 });
    equal(parseNumber(' 7,70 '), { value: 7.7, decimals: 2 });
    equal(parseNumber('-1,6'), { value: -1.6, decimals: 1 });
    equal(parseNumber('−4.798.809,5'), { value: -4_798_809.5, decimals: 1 });
  });

  it('parseNumber rejects any other notation instead of guessing', () => {
    const rejected = [
      '',
      '12.02',
      '1.20',
      '1,200.5',
      '1.200.00',
      '1.2000',
      '12.3456',
      '1200.000',
      '.200',
      '0.125',
      '0125',
      '0001200',
      '00',
      '0.125.000',
      '-0.500',
      '.5',
      ',5',
      '5,',
      '1e3',
      '12 tỷ',
      'NaN',
      '0x10',
      '1 200',
      '+5',
      '5-',
      'a5',
    ];
    for (const text of rejected) equal(parseNumber(text), undefined, text);
  });

  it('formatQuoted and parseNumber take a time that is proportional to the length', () => {
    // If the time grew with the square of the length, this would take minutes, and the test runner would stop it.
    const digits = '1' + '0'.repeat(1_500_000);
    equal(formatQuoted(digits, 'vi').length, 1_500_001 + 500_000); // The digits and the dots.
    for (const text of [digits, '1.'.repeat(500_000), `1${'.000'.repeat(300_000)}x`, `1,${digits}x`]) {
      parseNumber(text);
      fromEnglish(text);
    }
  });

  it('fromEnglish rewrites English notation in Vietnamese', () => {
    equal(fromEnglish('1,200.50'), '1200,50');
    equal(fromEnglish('365.445'), '365,445');
    equal(fromEnglish('−1,234,567'), '−1234567');
    equal(fromEnglish('0.125'), '0,125');
    for (const text of ['1.234.567', '12,02', '0,125', '1,2345', 'x', '', '1.', '01'])
      equal(fromEnglish(text), undefined, text);
  });

  it('parseNumber reads every number that writeNumber writes, also after formatQuoted', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const expected = value === 0 ? 0 : value; // No "-0": -0 is written as 0.
        equal(parseNumber(writeNumber(value))?.value, expected);
        equal(parseNumber(formatQuoted(writeNumber(value), 'vi'))?.value, expected);
      }),
    );
  });

  it('parseNumber never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parseNumber(text);
      }),
    );
  });
}
