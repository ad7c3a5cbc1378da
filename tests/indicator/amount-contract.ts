import fc from 'fast-check';
import { speakAmount } from '../../src/indicator/record/amount.ts';
import { toErrorSentence } from '../../src/indicator/record/error-sentence.ts';
import { IndicatorError } from '../../src/indicator/record/indicator-error.ts';
import { parseAmount, parseShare } from '../../src/indicator/record/parse-amount.ts';
import { parseIndicator } from '../../src/indicator/record/parse-record.ts';
import { toShownText } from '../../src/indicator/sentence/phrase.ts';
import type { AmountKind, Indicator, IndicatorRecord } from '../../src/indicator/record/record.ts';
import { toPhrases } from '../../src/indicator/sentence/phrases.ts';
import { toSentenceWithoutLabel } from '../../src/indicator/sentence/sentence.ts';
import type { Language } from '../../src/text/language.ts';
import { capitalize } from '../../src/text/sentence.ts';
import { everySeventhInBrowsers, tenthInBrowsers } from '../fewer-cases.ts';
import type { Runner } from '../text/text-contract.ts';
import { showFile } from './show.ts';

/** What a screen reader says of a record after the label: the sentence of its figures or of its mistake. */
function hear(record: object, language: Language = 'vi'): string {
  return toTextOrMistake(record, language, (indicator) =>
    toSentenceWithoutLabel(indicator, undefined, language),
  );
}

/** The visible lines of a record, without label and footer, or the sentence of its mistake. */
function show(record: object, language: Language = 'vi'): string {
  const toLines = (indicator: Indicator) => toPhrases(indicator, undefined, language).map(toShownText);
  return toTextOrMistake(record, language, (indicator) => toLines(indicator).join(' | '));
}

function toTextOrMistake(
  record: object,
  language: Language,
  toText: (indicator: Indicator) => string,
): string {
  try {
    return toText(parseIndicator({ label: 'X', ...record } as IndicatorRecord));
  } catch (error) {
    if (!(error instanceof IndicatorError)) throw error;
    return toErrorSentence(error, language).replace(/^X: /, '');
  }
}

/** The sentence of the record `a` of a file; if the record has a mistake, `! ` and the sentence of the mistake. */
const readTable = (file: string) => showFile(file, 'a');

/** An amount with its kind and its numbers. `shown` is missing if it is the same as `written`, and `heard` if it is the same as `shown`. */
type Row = [written: string, kind: AmountKind, numbers: number[], shown?: string, heard?: string];

const AMOUNTS: Row[] = [
  ['1.200', 'exact', [1200]],
  ['12,02', 'exact', [12.02]],
  ['-5', 'exact', [-5], '−5', 'âm 5'],
  ['- 5', 'exact', [-5], '−5', 'âm 5'],
  ['–5', 'exact', [-5], '−5', 'âm 5'],
  ['— 5', 'exact', [-5], '−5', 'âm 5'],
  ['−5,5', 'exact', [-5.5], '−5,5', 'âm 5,5'],
  ['+5', 'exact', [5]],
  ['+ 5', 'exact', [5], '+5'],
  ['trên 4', 'at-least', [4]],
  ['Trên 4', 'at-least', [4], 'trên 4'],
  ['trên\u00a04', 'at-least', [4], 'trên 4'],
  ['hơn 3.500', 'at-least', [3500]],
  ['tối thiểu 90', 'at-least', [90]],
  ['ít nhất 3', 'at-least', [3]],
  ['không dưới 3', 'at-least', [3]],
  ['không thấp hơn 3', 'at-least', [3]],
  ['≥ 90', 'at-least', [90], '≥ 90', 'ít nhất 90'],
  ['≥90', 'at-least', [90], '≥90', 'ít nhất 90'],
  ['>= 90', 'at-least', [90], '≥ 90', 'ít nhất 90'],
  ['>4', 'at-least', [4], '>4', 'trên 4'],
  ['=>5', 'at-least', [5], '≥5', 'ít nhất 5'],
  ['khoảng trên 95', 'at-least', [95]],
  ['khoảng hơn 95', 'at-least', [95]],
  ['ít nhất là 3', 'at-least', [3]],
  ['không dưới mức 3', 'at-least', [3]],
  ['95 trở lên', 'at-least', [95]],
  ['từ 95 trở lên', 'at-least', [95]],
  ['dưới 3', 'at-most', [3]],
  ['chưa đến 3', 'at-most', [3]],
  ['chưa tới 3', 'at-most', [3]],
  ['chưa đầy 3', 'at-most', [3]],
  ['không quá mức 3', 'at-most', [3]],
  ['tối đa là 3', 'at-most', [3]],
  ['khoảng dưới 3', 'at-most', [3]],
  ['=<5', 'at-most', [5], '≤5', 'không quá 5'],
  ['tối đa 5', 'at-most', [5]],
  ['không quá 5', 'at-most', [5]],
  ['không vượt quá 5', 'at-most', [5]],
  ['≤ 5', 'at-most', [5], '≤ 5', 'không quá 5'],
  ['<= 5', 'at-most', [5], '≤ 5', 'không quá 5'],
  ['<0,5', 'at-most', [0.5], '<0,5', 'dưới 0,5'],
  ['5 trở xuống', 'at-most', [5]],
  ['khoảng 24', 'about', [24]],
  ['ngót 24', 'about', [24]],
  ['gần như 24', 'about', [24]],
  ['8±0,5', 'about', [8], '8±0,5', '8 cộng trừ 0,5'],
  ['8 ± 0,5', 'about', [8], '8 ± 0,5', '8 cộng trừ 0,5'],
  ['khoảng -5', 'about', [-5], 'khoảng −5', 'khoảng âm 5'],
  ['xấp xỉ 3', 'about', [3]],
  ['gần 90', 'about', [90]],
  ['trên dưới 100', 'about', [100]],
  ['~24', 'about', [24], '~24', 'khoảng 24'],
  ['ước 95,8', 'about', [95.8]],
  ['ước đạt 95,8', 'about', [95.8]],
  ['ước trên 4', 'at-least', [4]],
  ['61–62', 'range', [61, 62], '61–62', '61 đến 62'],
  ['90-95', 'range', [90, 95], '90–95', '90 đến 95'],
  ['90 – 95', 'range', [90, 95], '90–95', '90 đến 95'],
  ['4 - 6', 'range', [4, 6], '4–6', '4 đến 6'],
  ['8÷8,5', 'range', [8, 8.5], '8÷8,5', '8 đến 8,5'],
  ['8 ÷ 8,5', 'range', [8, 8.5], '8 ÷ 8,5', '8 đến 8,5'],
  ['khoảng 5-6', 'range', [5, 6], 'khoảng 5–6', 'khoảng 5 đến 6'],
  ['từ 8 đến 8,5', 'range', [8, 8.5]],
  ['khoảng từ 8 đến 8,5', 'range', [8, 8.5]],
  ['8 tới 8,5', 'range', [8, 8.5]],
  ['−5 đến −3', 'range', [-5, -3], '−5 đến −3', 'âm 5 đến âm 3'],
  ['-5--3', 'range', [-5, -3], '−5–−3', 'âm 5 đến âm 3'],
  // English words are read in any tile. The numbers are Vietnamese by default.
  ['over 4', 'at-least', [4]],
  ['at least 90', 'at-least', [90]],
  ['90 or more', 'at-least', [90]],
  ['about 24', 'about', [24]],
  ['up to 5', 'at-most', [5]],
  ['8 to 8,5', 'range', [8, 8.5]],
  ['from 8 to 8,5', 'range', [8, 8.5]],
];

/** What may be written instead of a change that cannot be read. */
const CHANGE_ADVICE =
  'hãy viết như “tăng 5% so với cùng kỳ”, “bằng 109,42% cùng kỳ” hoặc “gấp 1,5 lần năm 2022”';

/** Texts that are not amounts. */
const REFUSED = [
  // Words without a number, or without a space before the number
  ...['trên', 'trên dưới', 'khoảng mười hai', 'trên4'],
  // Two bounds, or a bound of a range
  ...['trên 4 trở lên', 'trên khoảng 5', '> > 5', 'trên 5–6', '5–6 trở lên'],
  // Unfinished amounts
  ...['từ 5', '5 trở', '5 đến', 'đến 5', '5–'],
  // Ranges with three ends, and from the higher to the lower end
  ...['90–95–99', '8 đến 8,5 đến 9', '62–61', '62÷61'],
  // A plus behind a number that has another sign or word
  ...['+5+', '-5+', 'trên 5+', '5+ trở lên', '5–6+', '50%+', '++5'],
  // A plus-minus sign without a number on each side, or with another sign or word; `0.5` is an English number
  ...['±0,5', '8±', '8±-1', '8±0.5', 'trên 8±1', '8%±1%'],
  // Two signs in front of a number
  ...['+-5', '--5', '- - 5'],
  // Almost a sign for a missing figure
  ...['..', '....', '. . .', '-…', '(-)'],
  // Units other than one percent sign behind the last number
  ...['5 tỷ', 'trên 5 tỷ', '%', '5%%', '5 %‰', '5%–6'],
  // English numbers, a number with a zero in front, and numbers too large for JavaScript
  ...[
    'trên 12.02',
    '12.02–13',
    '12–13.02',
    'trên 0.125',
    'trên 0125',
    '1e400',
    'trên 1e400',
    '9'.repeat(400),
  ],
  // Years, a month, names of JavaScript's own properties, and nothing
  ...['2021–2025', '12-2023', 'constructor', 'toString', '', ' '],
];

/** A minus and an excess in words. As a plan ratio they are a mistake, because they are a change. */
const MINUS_OR_EXCESS: Row[] = [
  ['âm 5', 'exact', [-5]],
  ['Âm 5,5', 'exact', [-5.5], 'âm 5,5'],
  ['tăng trưởng âm 5', 'exact', [-5]],
  ['khoảng âm 5', 'about', [-5]],
  ['minus 5', 'exact', [-5]],
  ['âm 6 đến âm 5', 'range', [-6, -5]],
  ['từ âm 6 đến âm 5', 'range', [-6, -5]],
  ['vượt 5', 'at-least', [5]],
  ['vượt mức 5', 'at-least', [5]],
];

const REFUSED_MINUS_OR_EXCESS = [
  'âm -5',
  'âm 0',
  'âm 5–6',
  'từ âm 5 đến 6',
  'âm',
  'âm âm 5',
  'vượt',
  'trên vượt 5',
];

/**
 * Numbers with a plus behind them. The plus is shown directly behind the number. In the sentence, `trở lên` stands behind the number and the
 * unit that follows it. The unit of `62+/127 xã` follows the whole, so `trở lên` stands behind 62.
 */
const WITH_PLUS: [record: object, shown: string, heard: string][] = [
  [{ value: '5+', unit: 'xã' }, '5+ xã', '5 xã trở lên'],
  [{ value: '1.200+' }, '1.200+', '1.200 trở lên'],
  [{ value: '95+', unit: '%' }, '95+%', '95% trở lên'],
  [{ value: '95+%' }, '95+%', '95% trở lên'],
  [{ value: '62+', of: '127', unit: 'xã' }, '62+/127 xã', '62 trở lên trong tổng số 127 xã'],
  [{ value: 1, planTarget: '5+', unit: 'xã' }, '1 xã | Kế hoạch: 5+ xã', '1 xã, kế hoạch là 5 xã trở lên'],
  [{ planRatio: '105+' }, 'Đạt 105+% kế hoạch', 'đạt 105% kế hoạch trở lên'],
];

/** Three fields for amounts, and what a tile with the value 1 shows and says when the amount stands in this field. */
const FIELDS: [field: string, toShown: (amount: string) => string, toHeard: (amount: string) => string][] = [
  ['value', capitalize, (amount) => amount],
  ['planTarget', (amount) => `1 xã | Kế hoạch: ${amount}`, (amount) => `1 xã, kế hoạch là ${amount}`],
  ['previous', (amount) => `1 xã | Kỳ trước: ${amount}`, (amount) => `1 xã, kỳ trước là ${amount}`],
];

/** `Đạt 95% kế hoạch trở lên` for `Đạt 95% trở lên kế hoạch`. */
function withBoundAtEnd(sentence: string): string {
  return sentence.replace(
    /( trở lên| trở xuống| or more| or less| or above| or below| and above| and below| and over| and under)( kế hoạch)$/,
    '$2$1',
  );
}

/** Adds a unit directly behind the number of an amount: `5 trở lên` becomes `5 xã trở lên`. */
function withUnit(amount: string, unit: string): string {
  const suffix = / (trở lên|trở xuống|or more)$/.exec(amount)?.[0] ?? '';
  return amount.slice(0, amount.length - suffix.length) + unit + suffix;
}

/**
 * Tests of what may stand in place of a number, for Node and for browsers: bounds (`trên 4`), hedges (`khoảng 24`), ranges (`61–62`), and
 * the signs that statistical yearbooks print for a missing figure (`-` and `…`).
 */
export function amountContract({ it, equal }: Runner): void {
  it('reads the kind and the numbers of each amount, and refuses other texts', () => {
    for (const [written, kind, numbers] of AMOUNTS) {
      const amount = parseAmount(written)?.amount;
      equal([amount?.kind, amount?.numbers.map(({ value }) => value)], [kind, numbers], written);
    }
    for (const written of REFUSED) equal(parseAmount(written), undefined, written);
  });

  it('shows and says each amount as published, with its unit directly behind the number', () => {
    for (const [written, , , shown = written, heard = shown] of everySeventhInBrowsers(AMOUNTS)) {
      for (const [field, toShown, toHeard] of FIELDS) {
        // In a plan, a plus is a mistake.
        if (field === 'planTarget' && written.startsWith('+')) continue;
        const record = { value: 1, unit: 'xã', [field]: written };
        equal(show(record), toShown(withUnit(shown, ' xã')), `${field}: ${written}`);
        equal(hear(record), toHeard(withUnit(heard, ' xã')), `${field}: ${written}`);
      }
    }
  });

  it('shows a plan ratio as published, and refuses a plus or minus, which would be a change', () => {
    for (const [written, , , shown = written] of AMOUNTS) {
      const isSigned = /[−+]\d/.test(shown);
      const signMistake = `“${written.replace('\u00a0', ' ')}” ở thuộc tính “plan-ratio” không phải là một tỷ lệ như 109,42; hãy bỏ dấu, hoặc ghi mức tăng giảm ở thuộc tính “change”`;
      // Without `numberFormat`, `1.200%` is a mistake, because it may be English.
      equal(
        show({ planRatio: written, numberFormat: 'vi' }),
        isSigned ? signMistake : withBoundAtEnd(`Đạt ${withUnit(shown, '%')} kế hoạch`),
        written,
      );
    }
  });

  it('does not say the points of a series beside a value, because they are in the chart', () => {
    for (const [written] of AMOUNTS) {
      const series = `2021: 1; 2022: ${written}`;
      equal(hear({ value: 1, series }), '1', series);
    }
  });

  it('shows a minus or an excess in words as published', () => {
    for (const [written, kind, numbers, shown = written] of MINUS_OR_EXCESS) {
      const amount = parseAmount(written)?.amount;
      equal([amount?.kind, amount?.numbers.map(({ value }) => value)], [kind, numbers], written);
      for (const field of ['value', 'previous']) {
        const [, toShown, toHeard] = FIELDS.find(([name]) => name === field)!;
        const record = { value: 1, unit: 'xã', [field]: written };
        equal(show(record), toShown(`${shown} xã`), `${field}: ${written}`);
        equal(hear(record), toHeard(`${shown} xã`), `${field}: ${written}`);
      }
    }
  });

  it('refuses a minus or an excess in words beside another sign or word, or without a number', () => {
    for (const written of REFUSED_MINUS_OR_EXCESS) {
      equal(parseAmount(written), undefined, written);
      equal(
        hear({ value: written }),
        `không đọc được “${written}” ở thuộc tính “value”; hãy viết một số như 1.200 hoặc 12,02, cũng có thể như “trên 4”, “khoảng 24”, “61–62”`,
      );
    }
  });

  it('refuses `âm 5` and `vượt 5` as a plan ratio or a target, and names the attribute for changes', () => {
    const comparisonMistake = (text: string, attribute: string) =>
      `“${text}” ở thuộc tính “${attribute}” là một so sánh; hãy ghi ở thuộc tính “change” hoặc cột “tăng giảm”`;
    for (const planRatio of ['âm 5', 'Âm 5,5', 'tăng trưởng âm 5', 'vượt 5'])
      equal(hear({ planRatio }), comparisonMistake(planRatio, 'plan-ratio'));
    equal(hear({ value: 1, planTarget: 'vượt 5' }), comparisonMistake('vượt 5', 'plan-target'));
    // `không vượt quá` is a bound, not an excess.
    equal(hear({ value: 1, planTarget: 'không vượt quá 5' }), '1, kế hoạch là không vượt quá 5');
  });

  it('reads a minus in words in a series as a number below zero', () => {
    const points = parseIndicator({ label: 'X', value: 1, series: '2021: âm 5; 2022: 3' }).series;
    equal(
      points?.map(({ value }) => value.numbers[0]?.value),
      [-5, 3],
    );
  });

  it('shows a plus behind a number, in front of the unit, and says the plus in words', () => {
    for (const [record, shown, heard] of WITH_PLUS)
      equal([show(record), hear(record)], [shown, heard], JSON.stringify(record));
    equal(hear({ value: '5+', unit: 'xã' }, 'en'), '5 xã or more');
  });

  it('writes both numbers of `±` in English on an English page', () => {
    equal(show({ value: '8±0,5', unit: '%' }, 'en'), '8±0.5%');
  });

  it('reads the hyphens of word processors in front of a number as a minus or a dash, and keeps them within words', () => {
    for (const hyphen of ['\u2010', '\u2011', '\u2012']) {
      equal(hear({ value: `${hyphen}5`, unit: '%' }), 'âm 5%');
      equal(hear({ value: `61${hyphen}62` }), '61 đến 62');
      equal(hear({ value: hyphen }), 'Không phát sinh');
      equal(hear({ value: 5, change: `${hyphen}3` }), '5, giảm 3');
      equal(hear({ value: 5, period: `2021${hyphen}2025` }), '5, giai đoạn 2021–2025');
      equal(hear({ value: 5, also: `COVID${hyphen}19` }), `5, COVID${hyphen}19`);
    }
  });

  it('says the amount of a whole, the field `of`', () => {
    // Wholes with a sign, and wholes with words behind the number, are mistakes.
    const wholes = AMOUNTS.filter(
      ([written, , numbers]) => numbers.every((number) => number >= 0) && !/^\+| (trở|or|and) /.test(written),
    );
    equal(wholes.length > 20, true);
    for (const [written, , , shown = written, heard = shown] of wholes)
      equal(
        hear({ value: 0, of: written, unit: 'xã' }),
        `0 trong tổng số ${withUnit(heard, ' xã')}`,
        written,
      );
  });

  it('refuses a text that is not an amount, in every field, and says why', () => {
    const mistakes = [
      'không đọc được “.*',
      '“.*là thời gian, không phải số;.*',
      '“.*không cho biết vì sao không có số liệu;.*',
      '“.*có cả đơn vị;.*',
      '“.*có đơn vị “.*',
    ];
    const mistake = new RegExp(`^(${mistakes.join('|')})$`);
    // An empty field is a missing amount, not a wrong one.
    const texts = REFUSED.filter((text) => text.trim() !== '');
    for (const written of everySeventhInBrowsers(texts)) {
      for (const field of ['value', 'of', 'planTarget', 'planRatio', 'previous', 'change', 'series']) {
        // A change may contain a unit: `5 tỷ`.
        if (field === 'change' && written.endsWith(' tỷ')) continue;
        const text = field === 'series' ? `2021: 1; 2022: ${written}` : written;
        const sentence = hear({ value: 1, unit: 'xã', [field]: text });
        equal(mistake.test(sentence), true, `${field}: ${text}: ${sentence}`);
      }
    }
  });

  it('says signs such as `≥` and `−` in words, because a screen reader would skip or misread them', () => {
    for (const [written, , , shown = written, heard = shown] of AMOUNTS) {
      const amount = parseAmount(written)?.amount;
      const spoken = amount && speakAmount(amount, undefined, 'vi').replaceAll('\u00a0', ' ');
      equal(spoken, heard, written);
    }
    const speakInEnglish = (written: string) => {
      const amount = parseAmount(written)?.amount;
      return amount && speakAmount(amount, '%', 'en');
    };
    equal(speakInEnglish('≥ 1.200,5'), 'at least 1,200.5%');
    equal(speakInEnglish('-5 – -3'), 'minus 5 to minus 3%');
  });

  it('writes a percent sign without a space, whether it is given in the number or as the unit', () => {
    for (const [record, expected] of [
      [{ value: '10,8‰' }, '10,8‰'],
      [{ value: '10,8 ‰' }, '10,8‰'],
      [{ value: '10,8', unit: '‰' }, '10,8‰'],
      [{ value: '12,02%' }, '12,02%'],
      [{ value: '10,8 (%)' }, '10,8%'],
      [{ value: '10,8', unit: '(%)' }, '10,8%'],
      [{ value: '95% trở lên' }, '95% trở lên'],
      [{ value: '>95%' }, '>95%'],
      [{ value: '90–95%' }, '90–95%'],
      [{ value: '90% – 95%' }, '90%–95%'],
      [{ value: 'từ 90% đến 95%' }, 'Từ 90% đến 95%'],
      [{ value: '3/100', unit: '%' }, '3/100%'],
      [{ value: '96%', unit: '% dân số' }, '96% dân số'],
      [{ value: '4,43%', planRatio: 'trên 110%' }, '4,43% | Bằng trên 110% kế hoạch'],
      [{ value: '12,02', unit: '‰', previous: '10,48‰' }, '12,02‰ | Kỳ trước: 10,48‰'],
      [{ value: 90, unit: '%', planTarget: '95%' }, '90% | Kế hoạch: 95%'],
    ] as const)
      equal(show(record), expected, JSON.stringify(record));
  });

  it('refuses a number with a percent sign if the figure has another unit, or none', () => {
    const otherUnit = (unit: string, figureUnit: string) =>
      `có đơn vị “${unit}”, khác đơn vị “${figureUnit}” của chỉ tiêu; hãy viết các số theo cùng một đơn vị`;
    const unitInNumber = (number: string, unit: string) =>
      `có cả đơn vị; hãy viết ${number} và ghi “${unit}” ở thuộc tính “unit”, là đơn vị chung của mọi số trong chỉ tiêu này`;
    for (const [record, mistake] of [
      [{ value: '62%', unit: 'xã' }, `“62%” ở thuộc tính “value” ${otherUnit('%', 'xã')}`],
      [{ value: '10,8‰', unit: '%' }, `“10,8‰” ở thuộc tính “value” ${otherUnit('‰', '%')}`],
      [{ value: 62, of: '127%' }, `“127%” ở thuộc tính “of” ${unitInNumber('127', '%')}`],
      [
        { value: 62, planTarget: '60–70%' },
        `“60–70%” ở thuộc tính “plan-target” ${unitInNumber('60–70', '%')}`,
      ],
      [{ value: '5%', series: '2021: 4‰' }, `“4‰” ở thuộc tính “series” ${otherUnit('‰', '%')}`],
    ] as const)
      equal(hear(record), mistake, JSON.stringify(record));
    // The unit of a plan ratio is always `%`.
    equal(
      hear({ value: 5, planRatio: '90‰' }),
      'không đọc được “90‰” ở thuộc tính “plan-ratio”; hãy viết một tỷ lệ như 95,8 hoặc “95,8% kế hoạch tỉnh giao”',
    );
  });

  it('reads a value with its whole, `62/127`', () => {
    for (const [record, expected] of [
      [{ value: '62/127', unit: 'xã' }, '62/127 xã'],
      [{ value: '62 / 127', unit: 'xã' }, '62/127 xã'],
      [{ value: 'trên 62/127', unit: 'xã' }, 'Trên 62/127 xã'],
      [{ value: '62/127', of: 127 }, '62/127'],
      [{ value: 'trên 5', of: 'khoảng 127' }, 'Trên 5/khoảng 127'],
      [
        { value: '62/127', of: 126 },
        '“62/127” ở thuộc tính “value” mâu thuẫn với “126”; hãy giữ một trong hai',
      ],
      // `12/2023` would be a month.
      [{ value: '12/2.023' }, '12/2.023'],
    ] as const)
      equal(show(record), expected, JSON.stringify(record));
  });

  it('reads no whole from a text that is not a number, a slash and a number', () => {
    const withOtherNumbers = ['62/127/3', '61–62/127', '62/trên 127', '1/0125', '5%/127', '5 trở lên/127'];
    const withoutTwoNumbers = ['62/', '/127', '-/127', '62/-'];
    for (const value of [...withOtherNumbers, ...withoutTwoNumbers])
      equal(parseShare(value), undefined, value);
  });

  it('says what the signs of the yearbooks mean, in every field; beside a value that is a sign, refuses a qualifier and the number of a ratio', () => {
    const noOccurrence = 'không phát sinh';
    const notCollected = 'có phát sinh nhưng không thu thập được số liệu';
    for (const [sign, words] of [
      ['-', noOccurrence],
      ['–', noOccurrence],
      ['—', noOccurrence],
      ['−', noOccurrence],
      ['...', notCollected],
      ['…', notCollected],
    ] as const) {
      const sentence = capitalize(words);
      equal(hear({ value: sign, unit: 'xã', period: '2023' }), `${sentence}, năm 2023`);
      const shownSign = words === noOccurrence ? '-' : '…';
      equal(
        hear({ value: sign, planRatio: '90' }),
        `“90%” ở thuộc tính “plan-ratio” mâu thuẫn với “${shownSign}”; hãy giữ một trong hai`,
      );
      // The mistake of a qualifier quotes the sign as it is written. The mistake of a ratio quotes the sign as it is shown.
      const mistake = `“gần” ở thuộc tính “qualifier” mâu thuẫn với “${sign}”; hãy giữ một trong hai`;
      equal(hear({ value: sign, qualifier: 'gần', planRatio: '90' }), mistake);
      equal(hear({ value: 5, of: sign, unit: 'xã' }), `5 xã (tổng số: ${words})`);
      equal(hear({ value: 5, planTarget: sign, unit: 'xã' }), `5 xã, kế hoạch là ${words}`);
      equal(hear({ value: 5, planRatio: sign }), `5, tỷ lệ so với kế hoạch: ${words}`);
      equal(hear({ value: 5, change: sign }), `5, mức thay đổi: ${words}`);
      equal(hear({ value: '5%', change: sign }), `5%, mức thay đổi: ${words}`);
      equal(hear({ value: 5, previous: sign, previousPeriod: '2022' }), `5, năm 2022 là ${words}`);
      equal(hear({ planRatio: sign, rank: 3 }), `xếp thứ 3, tỷ lệ so với kế hoạch: ${words}`);
      equal(hear({ planRatio: sign }), sentence);
      equal(hear({ value: sign, planRatio: sign, change: sign, period: '2023' }), `${sentence}, năm 2023`);
      equal(hear({ change: sign }), `Chưa có số liệu, mức thay đổi: ${words}`);
    }
    equal(hear({ value: '-', planRatio: '...' }), `Không phát sinh, tỷ lệ so với kế hoạch: ${notCollected}`);
    equal(hear({ value: '-' }, 'en'), 'Nil');
    equal(hear({ value: '…' }, 'en'), 'Occurred, but the data were not collected');
  });

  it('refuses the signs of the yearbooks in fields that are not for amounts', () => {
    for (const field of ['unit', 'qualifier', 'also', 'planBy', 'rank', 'rankOf', 'area', 'period'] as const)
      for (const sign of ['-', '–', '...', '…']) {
        const sentence = hear({ value: 5, [field]: sign });
        equal(/^(không đọc được|thứ hạng) “/.test(sentence), true, `${field}: ${sign}: ${sentence}`);
      }
  });

  it('says the plus or minus of a change as “tăng” or “giảm”, also with a hedge or a range, and the number without its sign', () => {
    for (const [change, expected] of [
      ['+5', 'tăng 5 xã'],
      ['+ 5', 'tăng 5 xã'],
      ['- 5', 'giảm 5 xã'],
      ['–5', 'giảm 5 xã'],
      ['−5', 'giảm 5 xã'],
      ['khoảng 5', 'tăng khoảng 5 xã'],
      ['khoảng −5', 'giảm khoảng 5 xã'],
      ['trên 5%', 'tăng trên 5%'],
      ['5% trở lên', 'tăng 5% trở lên'],
      ['3–5', 'tăng 3 đến 5 xã'],
      ['−5 đến −3', 'giảm 3 đến 5 xã'],
      ['1,5–2 điểm phần trăm', 'tăng 1,5 đến 2 điểm phần trăm'],
    ])
      equal(hear({ value: 62, unit: 'xã', change }), `62 xã, ${expected}`, change);
    equal(hear({ value: 62, change: 'trên 5', changeDirection: 'giảm' }), '62, giảm trên 5');
  });

  it('refuses a change that may be an increase or a decrease', () => {
    for (const change of ['−1 đến 2', 'khoảng 0'])
      equal(
        hear({ value: 62, change }),
        `không đọc được “${change}” ở thuộc tính “change”; ${CHANGE_ADVICE}`,
      );
  });

  it('refuses “dưới −3” and “trên −3” as a change, because readers may take each for a decrease by more or by less than 3', () => {
    for (const change of ['dưới −3', 'trên −3'])
      equal(
        hear({ value: 62, change }),
        `không đọc được “${change}” ở thuộc tính “change”; ${CHANGE_ADVICE}`,
      );
  });

  it('refuses a direction that contradicts the plus or minus of the change', () => {
    for (const [change, changeDirection, correction] of [
      ['- 5', 'tăng', 'viết “5”'],
      ['+ 5', 'giảm', 'viết “5”'],
      ['khoảng −5', 'tăng', 'viết “khoảng 5”'],
      ['khoảng +5', 'giảm', 'viết “khoảng 5”'],
      ['trên +5', 'giảm', 'viết “trên 5”'],
      ['khoảng + 5 xã', 'giảm', 'viết “khoảng 5 xã”'],
      ['+5 đến +8', 'giảm', 'viết “5 đến 8”'],
      ['−8 đến −5', 'tăng', 'sửa “−8 đến −5”'],
      ['5 đến +8', 'giảm', 'viết “5 đến 8”'],
      ['khoảng +5', 'không đổi', 'sửa “khoảng +5”'],
    ] as const)
      equal(
        hear({ value: 62, change, changeDirection }),
        `“${changeDirection}” ở thuộc tính “change-direction” mâu thuẫn với “${change}” ở thuộc tính “change”; hãy bỏ “${changeDirection}” nếu “${change}” đúng, hoặc ${correction} nếu sai`,
      );
  });

  it('refuses a plus or minus behind a verb of a change, also behind a hedge and in a range', () => {
    for (const change of [
      'tăng khoảng -5',
      'giảm khoảng +5',
      'giảm khoảng -5',
      'tăng trên +5',
      'giảm từ +5 đến +8',
      'tăng 5 đến +8',
      ...['giảm (+5)', 'giảm gần + 5 xã', 'gấp khoảng +2 lần', 'bằng khoảng +5%', 'bằng -95%'],
    ])
      equal(
        hear({ value: 62, change }),
        `không đọc được “${change}” ở thuộc tính “change”; ${CHANGE_ADVICE}`,
        change,
      );
    for (const [change, second] of [
      ['giảm 5 xã (+2%)', '+2%'],
      ['tăng 5 xã (−2%)', '−2%'],
      ['giảm 5%, tương đương +10 xã', '+10 xã'],
    ] as const)
      equal(
        hear({ value: 62, change }),
        `“${second}” ở thuộc tính “change” mâu thuẫn với “${change}”; hãy giữ một trong hai`,
      );
    equal(hear({ value: 62, change: 'tăng 5 xã (+2%)' }), '62, tăng 5 xã (tăng 2%)');
    equal(hear({ value: 62, change: 'giảm 5–8 xã' }), '62, giảm 5 đến 8 xã');
  });

  it('refuses a sign behind a verb in other figures, in the status of a plan and behind `thêm`', () => {
    for (const also of ['tăng -5%', 'giảm khoảng +5 xã', 'trong đó nữ tăng −3 người'])
      equal(
        hear({ value: 62, also }),
        `không đọc được “${also}” ở thuộc tính “also”; hãy viết số liệu kèm chữ như “vốn 10,3 tỷ USD”`,
      );
    equal(hear({ value: 62, also: 'tăng từ -5% lên 3%' }), '62, tăng từ âm 5% lên 3%');
    equal(
      hear({ value: 62, planStatus: 'vượt -5 xã' }),
      'không đọc được “vượt -5 xã” ở thuộc tính “plan-status”; hãy viết “đạt” hoặc “chưa đạt”',
    );
    equal(
      hear({ value: 'khoảng -5', qualifier: 'thêm' }),
      '“thêm” ở thuộc tính “qualifier” mâu thuẫn với “khoảng -5”; hãy giữ một trong hai',
    );
  });

  it('refuses a time in place of a number, and names the fields for times', () => {
    for (const time of ['12/2023', '07/2023', '31/12/2023', '2021–2025', '2021-2025', 'từ 2021 đến 2025']) {
      for (const field of ['value', 'of', 'planTarget', 'planRatio', 'previous']) {
        const place = field.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`);
        equal(
          hear({ value: 1, [field]: time }),
          `“${time}” ở thuộc tính “${place}” là thời gian, không phải số; hãy ghi ở thuộc tính “text” nếu đây là nội dung cần hiện, hoặc ở thuộc tính “period” nếu là kỳ của một số khác`,
        );
      }
      equal(
        hear({ value: 1, change: time }),
        `không đọc được “${time}” ở thuộc tính “change”; ${CHANGE_ADVICE}`,
      );
    }
    equal(
      readTable('mã;chỉ tiêu;giá trị\na;X;12/2023'),
      '! X: “12/2023” ở cột “giá trị” là thời gian, không phải số; hãy ghi ở cột “nội dung” nếu đây là nội dung cần hiện, hoặc ở cột “kỳ” nếu là kỳ của một số khác',
    );
    // A number with a time in brackets is not a time.
    equal(
      hear({ value: '12.02 (năm 2021–2025)' }),
      '“12.02 (năm 2021–2025)” ở thuộc tính “value” có “năm 2021–2025” cạnh số; nếu các chữ này cho biết kế hoạch, kỳ, đơn vị hoặc mức độ, hãy ghi ở đúng mục đó; nếu không, hãy viết 12,02 và ghi “năm 2021–2025” ở thuộc tính “note”',
    );
  });

  it('reads English amounts in a record with the number format `en`', () => {
    const english = { numberFormat: 'en', unit: 'tỷ đồng' };
    equal(show({ ...english, value: 'over 1,200.5' }), 'Over 1.200,5 tỷ đồng');
    equal(show({ ...english, value: '1,200.5 to 1,300.25' }), '1.200,5 to 1.300,25 tỷ đồng');
    equal(show({ ...english, value: '1,950–2,000' }), '1.950–2.000 tỷ đồng');
    equal(
      show({ ...english, value: 'over 12,02' }),
      'không đọc được “over 12,02” ở thuộc tính “value” theo kiểu Anh; hãy viết số như 1,200.5, hoặc bỏ number-format=en',
    );
  });

  it('suggests Vietnamese numbers for English numbers', () => {
    for (const [value, suggestion] of [
      ['trên 12.02', 'trên 12,02'],
      ['12.02–13.5', '12,02–13,5'],
      ['khoảng 1 200', 'khoảng 1.200'],
      ['62/1,200.5', '62/1.200,5'],
    ])
      equal(hear({ value }), `không đọc được “${value}” ở thuộc tính “value”; hãy viết ${suggestion}`);
  });

  it('refuses a number that may be English if another number of the file can only be English', () => {
    const table = 'mã;chỉ tiêu;giá trị\na;X;trên 365.445\nb;Y;5–18236.214';
    equal(readTable(table).startsWith('! X: không rõ “trên 365.445” ở cột “giá trị”'), true);
    const json = (series: string) => `{"a":{"label":"X","value":1,"series":${series}}}`;
    const points = '[{"period":"2021","value":"365.445"},{"period":"2022","value":"18236.214"}]';
    equal(readTable(json(points)).startsWith('! X: không rõ “365.445” ở trường “series”'), true);
  });

  it('refuses a qualifier such as `gần` beside a value that has such a word itself', () => {
    const contradiction = (qualifier: string, value: string) =>
      `“${qualifier}” ở thuộc tính “qualifier” mâu thuẫn với “${value}”; hãy giữ một trong hai`;
    for (const [qualifier, value] of [
      ['gần', 'trên 4'],
      ['Hơn', 'khoảng 4'],
      ['trên', '95 trở lên'],
      ['trên', '61–62'],
    ] as const)
      equal(hear({ value, qualifier }), contradiction(qualifier, value));
    // A cumulative figure may have a bound, and a range may be approximate.
    equal(hear({ value: 'trên 4', qualifier: 'lũy kế' }), 'lũy kế trên 4');
    equal(show({ value: '61–62', qualifier: 'khoảng' }), 'Khoảng 61–62');
  });

  it('shows at least as many decimals as `decimals` says, at both ends of a range', () => {
    equal(show({ value: '8–8,5', decimals: 2, unit: '%' }), '8,00–8,50%');
    equal(hear({ value: '-', decimals: 2 }), 'Không phát sinh');
  });

  it('reads amounts and the signs of the yearbooks in the cells of a table', () => {
    for (const [headings, cells, expected] of [
      ['giá trị;đơn vị', '-;xã', 'Không phát sinh'],
      ['giá trị;đơn vị', '…;xã', 'Có phát sinh nhưng không thu thập được số liệu'],
      ['giá trị;đơn vị', ';xã', 'Chưa có số liệu'],
      ['giá trị;đơn vị', 'trên 4;xã', 'trên 4 xã'],
      ['giá trị;mục tiêu', '62/127;61–65', '62 trong tổng số 127, kế hoạch là 61 đến 65'],
      ['giá trị;so với cùng kỳ (%)', '5;-', '5, mức thay đổi so với cùng kỳ: không phát sinh'],
      ['giá trị;so với cùng kỳ (%)', '5;– 1,5', '5, giảm 1,5% so với cùng kỳ'],
      // Beside a value, the points of a series are not heard.
      ['giá trị;chuỗi số liệu', '5;2021: >= 4, 2022: -, 2023: 5', '5'],
    ])
      equal(readTable(`mã;chỉ tiêu;${headings}\na;X;${cells}`), `X: ${expected}`, cells);
  });

  it('refuses a column of changes that may be an index, also beside a sign of the yearbooks', () => {
    const index = 'mã;chỉ tiêu;giá trị;so với cùng kỳ (%)\na;X;5;-\nb;Y;6;9,93';
    equal(readTable(index).startsWith('! Cột “so với cùng kỳ (%)” có thể là chỉ số'), true);
  });

  it('refuses a row if a decimal comma without quotes has split an amount into two cells', () => {
    for (const [cells, first, second] of [
      ['trên 39,82', 'trên 39', '82'],
      ['39,82 trở lên', '39', '82 trở lên'],
      ['39,82%', '39', '82%'],
      ['<0,5', '<0', '5'],
      ['8–8,5', '8–8', '5'],
      ['1.200,50', '1.200', '50'],
    ] as const)
      equal(
        readTable(`id,label,value,unit\na,X,${cells}`),
        `! “${first}” và “${second}” ở dòng 2 có thể là một số; nếu là một số, hãy đặt số đó trong ngoặc kép; nếu là hai số, hãy viết đủ các ô của dòng và ngăn các ô bằng dấu chấm phẩy hoặc tab (TSV)`,
      );
  });

  it('accepts two cells that can only be a number and a note, and numbers in quotes', () => {
    equal(readTable('id,label,value,note\na,X,trên 39,5 xã đạt chuẩn'), 'X: trên 39');
    equal(readTable('id,label,value,of,unit\na,X,"39,5",82'), 'X: 39,5 trong tổng số 82');
  });

  it('shows a text unchanged if the value is a text that a tile has shown', () => {
    const number = fc.oneof(
      fc.integer({ min: -998, max: 9998 }).map(String),
      fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 99 })).map(([whole, part]) => `${whole},${part}`),
    );
    const written = fc
      .tuple(
        fc.constantFrom('', 'trên ', '≥ ', 'khoảng ', 'từ ', 'ước '),
        number,
        fc.option(number),
        fc.boolean(),
      )
      .map(([before, first, second, isBound]) =>
        [before + first, second !== null ? ` đến ${second}` : '', isBound ? ' trở lên' : ''].join(''),
      );
    let readCount = 0;
    fc.assert(
      fc.property(written, (value) => {
        if (!parseAmount(value)) return;
        readCount++;
        const shown = show({ value });
        equal(show({ value: shown }), shown, value);
      }),
      { numRuns: 1000 },
    );
    equal(readCount > 100, true, `${readCount} amounts`);
  });

  // If the time grew with the square of the length, the test would exceed the time limit of the runner.
  for (const part of [
    '0',
    '1.',
    'trên ',
    ' ',
    '-',
    '–',
    '%',
    '(%)',
    ' đến ',
    ' trở lên',
    '/',
    '…',
    '+',
    '1-',
    '> ',
    '.',
  ]) {
    it(`reads long texts of “${part}” in linear time`, () => {
      const text = part.repeat(100_000 / part.length);
      const values = [
        text,
        `1${text}`,
        `${text}1`,
        `trên ${text}`,
        `1 đến ${text}`,
        `1${text} trở lên`,
        `1/${text}`,
      ];
      const fields = ['value', 'of', 'planRatio', 'change'];
      const records = values.flatMap((value) => fields.map((field) => ({ value: 1, [field]: value })));
      for (const record of everySeventhInBrowsers(records)) hear(record);
    });
  }

  const pointCount = tenthInBrowsers(20_000);
  it(`reads a series of ${pointCount} points in linear time`, () => {
    const series = Array.from({ length: pointCount }, (_, index) => `k${index}: trên ${index}`).join('; ');
    equal(hear({ value: '5%', series }), '5%');
    // A long value is read once, not once for each point.
    equal(hear({ value: `${'0'.repeat(4999)}%`, series }).startsWith('không đọc được'), true);
  });
}
