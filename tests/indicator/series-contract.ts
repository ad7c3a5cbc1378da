import { toErrorSentence } from '../../src/indicator/record/error-sentence.ts';
import { IndicatorError } from '../../src/indicator/record/indicator-error.ts';
import { parseIndicator } from '../../src/indicator/record/parse-record.ts';
import type { IndicatorRecord } from '../../src/indicator/record/record.ts';
import { toSentence } from '../../src/indicator/sentence/sentence.ts';
import type { Language } from '../../src/text/language.ts';
import type { Runner } from '../text/text-contract.ts';

/** A series with the values 1, 2, 3… at these periods: `2023; 2022` becomes `2023: 1; 2022: 2`. */
function toSeries(periods: string): string {
  return periods
    .split('; ')
    .map((period, index) => `${period}: ${index + 1}`)
    .join('; ');
}

/** The periods of a series as they are drawn, from left to right, or the sentence of the mistake. */
function draw(series: IndicatorRecord['series'], language: Language = 'vi'): string {
  try {
    const { series: points = [] } = parseIndicator({ label: 'X', value: 9, series });
    return points.map(({ period }) => period).join('; ');
  } catch (error) {
    if (!(error instanceof IndicatorError)) throw error;
    return toErrorSentence(error, language).replace(/^X: /, '');
  }
}

/** The time of each point, in months after the first point; `?` for each point of a series without times. */
function monthsOf(periods: string): string {
  const { series: points = [] } = parseIndicator({ label: 'X', value: 9, series: toSeries(periods) });
  const first = points[0]?.time ?? 0;
  return points.map(({ time }) => (time === undefined ? '?' : Math.round((time - first) * 12))).join(' ');
}

/** Tests of the order and the distances of the points of a series, and of what else belongs to a record. */
export function seriesContract({ it, equal }: Runner): void {
  it('draws the points of a series in the order of time, also if they are written from the newest to the oldest', () => {
    for (const [periods, drawn] of [
      ['Q3/2023; Q2/2023; Q1/2023', 'quý I/2023; quý II/2023; quý III/2023'],
      ['T3/2023; T1/2023; T2/2023', 'tháng 1/2023; tháng 2/2023; tháng 3/2023'],
      ['III/2023; I/2023', 'quý I/2023; quý III/2023'],
      ['2023Q3; 2023-Q1', 'quý I/2023; quý III/2023'],
      ['2023M03; 2023-M01', 'tháng 1/2023; tháng 3/2023'],
      ['2023-03; 2023-01', '2023-01; 2023-03'],
      ['quí II/2023; quí I/2023', 'quý I/2023; quý II/2023'],
      ['quý 2 năm 2023; Quý 1 năm 2023', 'Quý 1 năm 2023; quý 2 năm 2023'],
      ['6T/2024; 6T/2023', '6 tháng năm 2023; 6 tháng năm 2024'],
      [
        '2023; 6 tháng cuối năm 2022; 6 tháng đầu năm 2022',
        '6 tháng đầu năm 2022; 6 tháng cuối năm 2022; 2023',
      ],
      ['2022p; 2021', '2021; 2022p'],
      ['2022*; 2021', '2021; 2022*'],
      ['2022 (**); 2021', '2021; 2022 (**)'],
      ['2022 ước; 2021', '2021; 2022 ước'],
      ['2024; 2023 sơ bộ', '2023 sơ bộ; 2024'],
      ['TH 2022; TH 2021', 'TH 2021; TH 2022'],
      ['ƯTH 2022; 2021', '2021; ƯTH 2022'],
      ['ước thực hiện năm 2022; 2021', '2021; ước thực hiện năm 2022'],
      ['KH 2024; 2023', '2023; KH 2024'],
      ['2024 (dự báo); 2023', '2023; 2024 (dự báo)'],
      ['2023/2024; năm học 2022-2023', 'năm học 2022-2023; 2023/2024'],
    ] as const)
      equal(draw(toSeries(periods)), drawn, periods);
  });

  it('draws points at the distances of their times, in each spelling', () => {
    for (const [periods, months] of [
      ['Q1/2022; Q1/2023; Q2/2023', '0 12 15'],
      ['quí I/2022; quí I/2023; quí II/2023', '0 12 15'],
      ['2022M01; T1/2023; 3/2023', '0 12 14'],
      ['quý I/2023; 6T/2023; 9 tháng năm 2023; 2023', '0 3 6 9'],
      ['2021; 2023 (ước); 2024 (dự báo)', '0 24 36'],
    ] as const)
      equal(monthsOf(periods), months, periods);
  });

  it('refuses months, quarters and sums of months without a year if they are not in the order of time', () => {
    const orderMistake = (text: string, other: string) =>
      `“${text}” đứng sau “${other}” ở thuộc tính “series”; hãy xếp các điểm theo thứ tự thời gian, hoặc ghi cả năm của từng điểm`;
    for (const [periods, text, other] of [
      ['T3; T1; T2', 'T1', 'T3'],
      ['T3; T2; T1', 'T2', 'T3'],
      ['tháng 10; tháng 1', 'tháng 1', 'tháng 10'],
      ['quý II; quý I', 'quý I', 'quý II'],
      ['9 tháng; 6 tháng', '6 tháng', '9 tháng'],
      ['12 tháng; 1 tháng', '1 tháng', '12 tháng'],
    ] as const)
      equal(draw(toSeries(periods)), orderMistake(text, other), periods);
    // From December to January, and from the last quarter to the first, a new year begins.
    for (const periods of ['3 tháng; 6 tháng; 9 tháng', 'T11; T12; T1', 'quý III; quý IV; quý I'])
      equal(draw(toSeries(periods)), periods);
    equal(
      draw(toSeries('T3; T2'), 'en'),
      '“T2” stands after “T3” in the attribute “series”; put the points in the order of time, or write the year of each point',
    );
  });

  it('refuses two points of one period in different spellings', () => {
    for (const [first, second] of [
      ['T1/2023', 'tháng 1/2023'],
      ['2023M01', '1/2023'],
      ['Q1/2023', 'quý I/2023'],
      ['quý I/2023', 'quí 1/2023'],
      ['2023Q1', 'I/2023'],
      ['6T/2023', '6 tháng đầu năm 2023'],
      ['2023 sơ bộ', '2023'],
      ['2023p', 'ước 2023'],
      ['TH 2023', '2023'],
      ['T1', 'tháng 01'],
    ] as const)
      equal(
        draw(toSeries(`${first}; ${second}`)),
        `“${second.replace('quí', 'quý')}: 2” ở thuộc tính “series” mâu thuẫn với “${first}: 1”; hãy giữ một trong hai`,
        first,
      );
    // The figure and the plan (`KH`) of a year are two figures.
    equal(draw(toSeries('2023; KH 2023')), '2023; KH 2023');
  });

  it('refuses a period within another one, unless both are summed up from the start of the year', () => {
    const overlapMistake = (part: string, whole: string) =>
      `“${part}” ở thuộc tính “series” nằm trong “${whole}”; hãy chỉ ghi năm, chỉ ghi quý hoặc chỉ ghi tháng`;
    for (const [periods, part, whole] of [
      ['1/2023; 2/2023; 2023', '1/2023', '2023'],
      ['2/2023; 2023', '2/2023', '2023'],
      ['2023; 12/2023', '12/2023', '2023'],
      ['quý II/2023; 2023', 'quý II/2023', '2023'],
      ['quý IV/2023; 12/2023', '12/2023', 'quý IV/2023'],
      ['6 tháng cuối năm 2023; 2023', '6 tháng cuối năm 2023', '2023'],
      ['quý I; quý II; cả năm', 'quý II', 'cả năm'],
      ['T1; T2; 2 tháng', 'T1', '2 tháng'],
      ['2016–2020; 2021–2025; 2023', '2023', '2021–2025'],
      ['2021; 2021–2025', '2021', '2021–2025'],
      ['2023; vụ mùa; 2/2023', '2/2023', '2023'],
    ] as const)
      equal(draw(toSeries(periods)), overlapMistake(part, whole), periods);
    for (const periods of [
      'quý I/2023; 6 tháng đầu năm 2023; 2023',
      '6 tháng năm 2022; 2022; 6 tháng năm 2023; 2023',
      '2021; 2022; 6/2023',
      // These two overlap, but neither is within the other.
      '2016–2020; 2017–2021',
    ])
      equal(draw(toSeries(periods)), periods);
    equal(
      draw(toSeries('2/2023; 2023'), 'en'),
      '“2/2023” in the attribute “series” is within “2023”; use only years, only quarters or only months',
    );
  });

  it('refuses a sum or a mean beside the other points', () => {
    for (const name of ['Tổng', 'Tổng số', 'Cộng', 'Bình quân'])
      equal(
        draw(toSeries(`2021; 2022; ${name}`)),
        `không đọc được “${name}: 3” ở thuộc tính “series”; hãy viết 2021: 8,5; 2022: 10,48`,
      );
    equal(draw(toSeries('Quý I; 6 tháng; cả năm')), 'Quý I; 6 tháng; cả năm');
  });

  it('refuses a point without a value, and quotes the period of the point', () => {
    for (const value of [null, '', ' ', undefined])
      equal(
        draw([
          { period: '2021', value: 5 },
          { period: '2022', value },
        ] as IndicatorRecord['series']),
        'có “2022” ở thuộc tính “series” nhưng thiếu “value”; hãy ghi thêm, hoặc bỏ “2022”',
        String(value),
      );
  });

  it('says the period of the figure once if a point has the same period in another spelling', () => {
    const say = (period: string, series: string) =>
      toSentence(parseIndicator({ label: 'X', period, series }), undefined, 'vi');
    equal(say('1/2023', '12/2022: 4; T1/2023: 5').match(/1\/2023/g)?.length, 1);
    equal(say('T1/2023', '12/2022: 4; 1/2023: 5').match(/1\/2023/g)?.length, 1);
    equal(say('2023', '2022: 4; 2023 sơ bộ: 5').match(/2023/g)?.length, 1);
  });

  it('refuses a figure that contradicts its series, and a previous period that is the period of the figure', () => {
    /** The sentence of the mistake of a record; empty for none. */
    const mistakeOf = (record: object): string => {
      try {
        parseIndicator({ label: 'X', ...record } as IndicatorRecord);
        return '';
      } catch (error) {
        if (!(error instanceof IndicatorError)) throw error;
        return toErrorSentence(error, 'vi').replace(/^X: /, '');
      }
    };
    const contradiction = (text: string, attribute: string, other: string) =>
      `“${text}” ở thuộc tính “${attribute}” mâu thuẫn với “${other}”; hãy giữ một trong hai`;
    const series = '2021: 5; 2022: 6,04';
    const recordWithChange = { value: 7, period: '2022', change: '1', previousPeriod: '2021' };
    for (const [record, sentence] of [
      [{ value: 7, period: 'năm 2022', series }, contradiction('7', 'value', '2022: 6,04')],
      [{ value: '6,1', period: '2022', series }, contradiction('6,1', 'value', '2022: 6,04')],
      [
        { ...recordWithChange, previous: 4, series: '2020: 3; 2021: 5' },
        contradiction('4', 'previous', '2021: 5'),
      ],
      // The previous period is the period itself.
      [{ ...recordWithChange, previousPeriod: '2022' }, contradiction('2022', 'previous-period', '2022')],
      // No contradictions: a rounded value, a value with `gần`, a sum since the start, and values of other periods.
      [{ value: 6, period: '2022', series }, ''],
      [{ value: 'gần 6,5', period: '2022', series }, ''],
      [{ value: 20, qualifier: 'lũy kế', period: '2022', series }, ''],
      [{ value: 7, period: '2023', series }, ''],
      [recordWithChange, ''],
    ] as const)
      equal(mistakeOf(record), sentence, JSON.stringify(record));
  });

  it('refuses the address of a source without the name of the source', () => {
    const record = { label: 'X', value: 5, sourceHref: '/bao-cao.html' };
    equal(parseIndicator({ ...record, source: 'Cục Thống kê' }).sourceHref, '/bao-cao.html');
    let sentence = '';
    try {
      parseIndicator(record);
    } catch (error) {
      sentence = toErrorSentence(error as IndicatorError, 'vi');
    }
    equal(
      sentence,
      'X: có “/bao-cao.html” ở thuộc tính “source-href” nhưng thiếu “source”; hãy ghi thêm, hoặc bỏ “/bao-cao.html”',
    );
  });
}
