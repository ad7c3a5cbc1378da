import type { FieldName } from './field-names.ts';
import { NameMap } from '../record/name-accents.ts';

/**
 * What the cells below a heading are: a field of the record, or one of these, which become a field or are left out:
 * - `index`: ratios in percent, 109,42, shown as `bằng 109,42%`;
 * - `comparison`: changes, or ratios in percent. The cells decide which;
 * - `share`: shares of a total. Beside a column of values they are further figures, else they are the values;
 * - `bare`: not known from the name, because the heading has only other parts, as in `So với cùng kỳ`, `2023` or `%`;
 * - `ignored`: not shown.
 */
export type HeadingField = FieldName | 'index' | 'comparison' | 'share' | 'bare' | 'ignored';

/** What the name of a heading says: `Ước thực hiện` in `Ước thực hiện năm 2023 (tỷ đồng)`. */
export interface HeadingName {
  field: HeadingField;
  /** Fields that the name gives: `ước` for `Ước thực hiện`. */
  presets: Partial<Record<FieldName, string>>;
  /** A word in front of each cell: `tháng` for the cells 1 to 12 below `Tháng`. */
  prefix?: string;
}

/** Several names with the same meaning. */
interface Words {
  names: readonly string[];
  field: HeadingField;
  presets?: HeadingName['presets'];
  prefix?: string;
  /** Whether the names may have a percent sign, `% tăng`, which is the unit of the cells. */
  mayHavePercent?: true;
}

/** Words for the mean of several years, as they stand behind `Tốc độ tăng`. */
const AVERAGES = ['bình quân', 'BQ', 'bình quân năm', 'bình quân hằng năm', 'bình quân hàng năm', 'BQ năm'];

/** The names in headings that say more than a field. The plain names of fields stand in `field-names.ts`. */
const WORDS: readonly Words[] = [
  { names: ['STT', 'TT', 'Số thứ tự', 'Số TT', 'No'], field: 'ignored' },
  // Values, and how they were counted.
  {
    names: [
      ...['Ước thực hiện', 'Thực hiện ước', 'Ước TH', 'TH ước', 'ƯTH', 'UTH'],
      ...['Ước đạt', 'Ước giải ngân', 'Giải ngân ước'],
    ],
    field: 'value',
    presets: { qualifier: 'ước' },
  },
  {
    names: [
      ...['Lũy kế', 'LK', 'Lũy kế thực hiện', 'Thực hiện lũy kế', 'Cộng dồn'],
      ...['Lũy kế giải ngân', 'Giải ngân lũy kế', 'Lũy kế vốn giải ngân', 'Lũy kế số giải ngân'],
    ],
    field: 'value',
    presets: { qualifier: 'lũy kế' },
  },
  {
    names: ['Lũy kế từ đầu năm'],
    field: 'value',
    presets: { qualifier: 'lũy kế từ đầu năm' },
  },
  {
    names: ['Cộng dồn từ đầu năm'],
    field: 'value',
    presets: { qualifier: 'cộng dồn từ đầu năm' },
  },
  { names: ['Kết quả đạt được', 'Kết quả giải ngân', 'KQ'], field: 'value' },
  // Under the Statistics Law, a forecast is not a status. `Dự báo` is therefore a qualifier.
  { names: ['Dự báo'], field: 'value', presets: { qualifier: 'dự báo' } },
  {
    names: ['Dự kiến', 'Dự kiến thực hiện', 'Dự kiến TH', 'Dự kiến đạt'],
    field: 'value',
    presets: { qualifier: 'dự kiến' },
  },
  { names: ['Quyết toán'], field: 'value', presets: { qualifier: 'quyết toán' } },
  { names: ['Bình quân', 'BQ'], field: 'value', presets: { qualifier: 'bình quân' } },
  { names: ['Tỷ lệ %'], field: 'value', presets: { unit: '%' } },
  { names: ['Cơ cấu', 'Tỷ trọng'], field: 'share', presets: { unit: '%' }, mayHavePercent: true },
  // Former values.
  {
    names: ['Cùng kỳ', 'Thực hiện cùng kỳ', 'TH cùng kỳ'],
    field: 'previous',
    presets: { previousPeriod: 'cùng kỳ' },
  },
  {
    names: ['Cùng kỳ năm trước', 'Thực hiện cùng kỳ năm trước', 'TH cùng kỳ năm trước'],
    field: 'previous',
    presets: { previousPeriod: 'cùng kỳ năm trước' },
  },
  {
    names: ['Thực hiện năm trước', 'TH năm trước'],
    field: 'previous',
    presets: { previousPeriod: 'năm trước' },
  },
  // Plans.
  { names: ['Dự toán'], field: 'planTarget', presets: { planBy: 'dự toán' } },
  {
    names: ['Dự toán giao', 'Dự toán được giao'],
    field: 'planTarget',
    presets: { planBy: 'dự toán được giao' },
  },
  { names: ['Dự toán năm'], field: 'planTarget', presets: { planBy: 'dự toán năm' } },
  {
    names: ['Kế hoạch điều chỉnh', 'KH điều chỉnh', 'KHĐC'],
    field: 'planTarget',
    presets: { planBy: 'kế hoạch điều chỉnh' },
  },
  {
    // Without its period `năm 2023`, `Kế hoạch đầu năm 2023` is `Kế hoạch đầu`.
    names: ['Kế hoạch đầu năm', 'KH đầu năm', 'Kế hoạch đầu', 'KH đầu'],
    field: 'planTarget',
    presets: { planBy: 'kế hoạch đầu năm' },
  },
  { names: ['Dự toán điều chỉnh'], field: 'planTarget', presets: { planBy: 'dự toán điều chỉnh' } },
  { names: ['Dự toán đầu năm', 'Dự toán đầu'], field: 'planTarget', presets: { planBy: 'dự toán đầu năm' } },
  // Without a name of its own, the plan is the one that `Tỷ lệ giải ngân (%)` is compared with.
  {
    names: [
      'Kế hoạch vốn',
      'KH vốn',
      'Kế hoạch vốn giao',
      'Kế hoạch vốn được giao',
      'Vốn giao',
      'Vốn được giao',
    ],
    field: 'planTarget',
  },
  {
    names: ['Kế hoạch giao đầu năm', 'KH giao đầu năm', 'Kế hoạch giao đầu', 'KH giao đầu'],
    field: 'planTarget',
    presets: { planBy: 'kế hoạch giao đầu năm' },
  },
  ...['Trung ương', 'tỉnh', 'HĐND tỉnh', 'UBND tỉnh', 'Chính phủ', 'Thủ tướng Chính phủ'].map(
    (authority): Words => ({
      names: authority === 'Trung ương' ? ['Trung ương giao', 'TW giao', 'TƯ giao'] : [`${authority} giao`],
      field: 'planTarget',
      presets: { planBy: `kế hoạch ${authority} giao` },
    }),
  ),
  // Without its period `năm 2025`, `Mục tiêu đến năm 2025` is `Mục tiêu đến`.
  { names: ['Mục tiêu đến'], field: 'planTarget' },
  { names: ['% TH', '% giải ngân', 'Tỷ lệ GN', 'Tỷ lệ % giải ngân'], field: 'planRatio' },
  // Changes. `Tốc độ tăng` may be negative, `Tăng` may not.
  {
    names: ['Tốc độ tăng', 'Tốc độ tăng trưởng', 'Tăng trưởng', 'Tỷ lệ tăng'],
    field: 'change',
    presets: { changeUnit: '%' },
    mayHavePercent: true,
  },
  {
    names: ['Tỷ lệ tăng giảm', 'Tốc độ tăng giảm', '% tăng giảm', 'Tăng giảm %'],
    field: 'change',
    presets: { changeUnit: '%' },
  },
  {
    names: ['tăng', 'tốc độ tăng', 'tăng trưởng', 'tốc độ tăng trưởng', 'tỷ lệ tăng'].flatMap((growth) =>
      AVERAGES.map((average) => `${growth} ${average}`),
    ),
    field: 'change',
    presets: { changeUnit: '%', qualifier: 'bình quân' },
    mayHavePercent: true,
  },
  { names: ['Tăng', 'Mức tăng', 'Số tăng'], field: 'change', presets: { changeDirection: 'tăng' } },
  { names: ['Giảm', 'Mức giảm', 'Số giảm'], field: 'change', presets: { changeDirection: 'giảm' } },
  { names: ['% tăng', 'Tăng %'], field: 'change', presets: { changeDirection: 'tăng', changeUnit: '%' } },
  {
    names: ['% giảm', 'Giảm %', 'Tỷ lệ giảm'],
    field: 'change',
    presets: { changeDirection: 'giảm', changeUnit: '%' },
  },
  // Ratios in percent, such as 109,42.
  {
    names: [
      'Chỉ số',
      'Chỉ số phát triển',
      'Tốc độ phát triển',
      'Chỉ số giá',
      'Chỉ số giá tiêu dùng',
      'Chỉ số sản xuất',
      'Chỉ số sản xuất công nghiệp',
    ],
    field: 'index',
    mayHavePercent: true,
  },
  // Periods in rows.
  { names: ['Quý'], field: 'period', prefix: 'quý' },
  { names: ['Tháng'], field: 'period', prefix: 'tháng' },
  { names: ['Năm học'], field: 'period', prefix: 'năm học' },
  { names: ['Ngày', 'Ngày tháng'], field: 'period' },
];

const WORDS_BY_NAME = new NameMap<Words>();
for (const words of WORDS) for (const name of words.names) WORDS_BY_NAME.add(name, words);

/** All names in `WORDS`. */
export const HEADING_NAMES: readonly string[] = WORDS.flatMap(({ names }) => names);
/** A percent sign in front of a name or behind it. */
const PERCENT = /^(?:%|phần trăm)[ -]?|[ -]?(?:%|phần trăm)$/iu;

/** An abbreviation that is joined to a year: the `UTH` of `UTH2024`. */
const JOINED_YEAR = /(?<!\p{L})(th|kh|uth|ưth|ck)(?=(?:19|20)\d\d(?!\d))/giu;

/** Headings with more than one meaning, and what to write instead. */
const UNCLEAR: readonly [heading: RegExp, ...instead: string[]][] = [
  [/^(?:(% ?)?đạt( tỷ lệ)?|t[ỷỉ] lệ đạt)( \d{4})?( ?\(?%\)?)?$/i, '% kế hoạch', 'Tỷ lệ (%)'],
  [/^tổng( số| cộng)?( \d{4})?( ?\([^()]*\))?$/i, 'giá trị', 'trên tổng số'],
  [
    /^so sánh( \d{4})? ?\(?%\)?$/i,
    'So với kế hoạch (%)',
    'Chỉ số so với cùng kỳ (%)',
    'Tăng, giảm so với cùng kỳ (%)',
  ],
  // Without a percent sign, the cells may also be differences in the unit of the figures.
  [
    /^so sánh( \d{4})?$/i,
    'So với kế hoạch (%)',
    'Chỉ số so với cùng kỳ (%)',
    'Tăng, giảm so với cùng kỳ (%)',
    'Tăng, giảm so với cùng kỳ',
  ],
];

/** The beginning of a heading that compares a plan with other figures: `KH 2024/TH 2023 (%)`, `Kế hoạch 2024 so với thực hiện 2023`. */
const PLAN_AGAINST_FIGURES = /^(kế hoạch|kh|dự toán)( [^/()]*)?(\/| so( sánh)? với )/i;

/** `Trong tháng`, `Thực hiện trong quý`, `Năm nay`, `Ước thực hiện quý`: a period that only the title of the table may name. */
const UNNAMED_PERIOD =
  /^(?:(?:thực hiện|th|ước|phát sinh) )?(?:trong (tháng|quý|năm|kỳ)|(tháng|quý|năm|kỳ) (?:này|nay))$|^(?:ước |lũy kế )?(?:thực hiện|th) (tháng|quý|năm|kỳ)$/i;
const EXAMPLES_OF_PERIODS: ReadonlyMap<string, string> = new Map([
  ['tháng', 'Tháng 5/2024'],
  ['quý', 'Quý I/2024'],
]);

/** An example of the period that a heading such as `Trong tháng` does not name; `undefined` for other headings. */
export function findExampleOfPeriod(heading: string): string | undefined {
  const [whole, inPeriod, thisPeriod, ofPeriod = ''] = UNNAMED_PERIOD.exec(heading) ?? [];
  if (whole === undefined) return undefined;
  return EXAMPLES_OF_PERIODS.get((inPeriod ?? thisPeriod ?? ofPeriod).toLowerCase()) ?? 'Năm 2024';
}

/** The meaning of a name; `undefined` for a name that is not among the `WORDS`. */
export function findWords(name: string): HeadingName | undefined {
  const words = WORDS_BY_NAME.get(name) ?? findWithPercent(name);
  if (!words) return undefined;
  const { field, presets = {}, prefix } = words;
  return { field, presets, ...(prefix && { prefix }) };
}

/** The meaning of a name beside a percent sign; `undefined` for a name that cannot have a percent sign. */
function findWithPercent(name: string): Words | undefined {
  const withoutPercent = name.replace(PERCENT, '');
  const words = withoutPercent === name ? undefined : WORDS_BY_NAME.get(withoutPercent);
  return words?.mayHavePercent && words;
}

/** `UTH2024/TH2023` as `UTH 2024/TH 2023`. */
export function separateYears(heading: string): string {
  return heading.replace(JOINED_YEAR, '$1 ');
}

/** What to write instead of a heading with more than one meaning; `undefined` for other headings. */
export function findClearNames(heading: string): string[] | undefined {
  const [, ...names] = UNCLEAR.find(([pattern]) => pattern.test(heading)) ?? [];
  return names.length ? names : undefined;
}

/** Whether a heading compares a plan with the figures of another period, which no tile shows. */
export function isPlanAgainstFigures(heading: string): boolean {
  return PLAN_AGAINST_FIGURES.test(separateYears(heading));
}
