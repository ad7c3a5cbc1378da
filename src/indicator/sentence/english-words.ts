import { parsePeriodName } from '../record/parse-period-name.ts';

// The Vietnamese words that an English tile translates. Any other words stay as their author wrote them.

/** Words in front of a number: hedges such as `khoảng`, bounds such as `trên`, and others. */
const HEDGES = new Map([
  ...toEntries('over', ['trên', 'vượt', 'trên mức', 'vượt mức']),
  ...toEntries('more than', ['hơn', 'lớn hơn', 'hơn mức', 'lớn hơn mức']),
  ...toEntries('no less than', ['không dưới', 'không ít hơn', 'không thấp hơn', 'không dưới mức']),
  ...toEntries('at least', ['tối thiểu', 'tối thiểu là', 'ít nhất', 'ít nhất là']),
  ...toEntries('a little over', ['khoảng trên', 'khoảng hơn']),
  ...toEntries('under', ['dưới', 'nhỏ hơn', 'chưa đến', 'chưa tới', 'chưa đầy', 'dưới mức']),
  ...toEntries('no more than', ['không quá', 'không vượt quá', 'không quá mức', 'không vượt quá mức']),
  ...toEntries('at most', ['tối đa', 'tối đa là', 'nhiều nhất', 'nhiều nhất là']),
  ...toEntries('a little under', ['khoảng dưới']),
  ...toEntries('about', ['khoảng', 'chừng', 'trên dưới']),
  ...toEntries('approximately', ['xấp xỉ']),
  ...toEntries('nearly', ['gần', 'ngót']),
  ...toEntries('almost', ['gần như']),
  ...toEntries('estimated', ['ước', 'ước đạt', 'ước tính', 'ước tính đạt', 'ước thực hiện']),
  ...toEntries('from', ['từ']),
  ...toEntries('minus', ['âm']),
  ...toEntries('negative growth of', ['tăng trưởng âm']),
  ...toEntries('preliminary', ['sơ bộ']),
  ...toEntries('provisional', ['tạm tính']),
  ...toEntries('average', ['bình quân', 'trung bình']),
  ...toEntries('cumulative', ['lũy kế', 'luỹ kế', 'cộng dồn']),
  ...toEntries('reached', ['đạt']),
]);
/** Words between the two numbers of a range. */
const BETWEEN = new Map([
  [' đến ', ' to '],
  [' tới ', ' to '],
  [' đến âm ', ' to minus '],
]);
/** Words behind a number. */
const BEHIND = new Map([
  [' trở lên', ' or more'],
  [' trở xuống', ' or less'],
]);
/** Words for what a figure is compared with. */
const BASES = new Map([
  ['cùng kỳ', 'the same period of the previous year'],
  ['cùng kỳ năm trước', 'the same period of the previous year'],
  ['năm trước', 'the previous year'],
  ['quý trước', 'the previous quarter'],
  ['tháng trước', 'the previous month'],
  ['kỳ trước', 'the previous period'],
]);
/** Each status as it stands in front of the name of a plan, `meets the plan`, and behind its ratio, `95.8% of the plan, met`. */
const STATUSES = new Map([
  ['đạt', { beforeName: 'meets', behindRatio: 'met' }],
  ['vượt', { beforeName: 'exceeds', behindRatio: 'exceeded' }],
  ['không đạt', { beforeName: 'does not meet', behindRatio: 'not met' }],
  ['chưa đạt', { beforeName: 'does not yet meet', behindRatio: 'not yet met' }],
]);
/** The institutions that assign plans. */
const ASSIGNERS = new Map([
  ['trung ương', 'the central government'],
  ['chính phủ', 'the Government'],
  ['thủ tướng', 'the Prime Minister'],
  ['thủ tướng chính phủ', 'the Prime Minister'],
  ['quốc hội', 'the National Assembly'],
  ['tỉnh', 'the province'],
  ['hđnd tỉnh', 'the provincial People’s Council'],
  ['ubnd tỉnh', 'the provincial People’s Committee'],
]);
/** The words behind a rank: what is ranked, or where. */
const SCOPES = new Map([
  ...toEntries('in the country', ['cả nước', 'trong cả nước', 'toàn quốc']),
  ...toEntries('provinces and cities', ['tỉnh, thành phố']),
  ...toEntries('provinces', ['tỉnh']),
]);
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const ROMAN_QUARTERS = ['i', 'ii', 'iii', 'iv'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const SAME_PERIOD = /^cùng kỳ năm (\d{4})$/i;
const YEARS = /^(?:năm|giai đoạn) (\d{4}(?:–\d{4})?)$/i;
const MONTH = /^tháng (\d\d?)\/(\d{4})$/i;
const QUARTER = /^quý (i{1,3}|iv|[1-4])\/(\d{4})$/i;
const FIRST_MONTHS = /^(\d\d?) tháng (?:đầu )?năm (\d{4})$/i;
const LAST_MONTHS = /^(\d\d?) tháng cuối năm (\d{4})$/i;
/** English, digits and signs need no translation. */
const ENGLISH_TEXT = /^[\x20-\x7e–−≥≤≈÷]*$/;

function toEntries(english: string, words: readonly string[]): [string, string][] {
  return words.map((word) => [word, english]);
}

/** Translates the words in front of a number: `ước trên ` as `estimated over `; `undefined` if one of the words is not known. */
export function translateHedge(words: string): string | undefined {
  const text = words.trim().toLowerCase();
  if (ENGLISH_TEXT.test(text)) return words;
  const translation = HEDGES.get(text);
  const spaceBehind = words.slice(words.trimEnd().length);
  if (translation !== undefined) return translation + spaceBehind;
  // The text may consist of several entries, such as `ước đạt` and `trên`. Long beginnings are tried first: `ước đạt` before `ước`.
  for (const { index } of [...text.matchAll(/ /g)].reverse()) {
    const first = HEDGES.get(text.slice(0, index));
    const rest = first === undefined ? undefined : translateHedge(words.trimStart().slice(index + 1));
    if (rest !== undefined) return `${first} ${rest}`;
  }
  return undefined;
}

export function translateBetween(words: string): string | undefined {
  return ENGLISH_TEXT.test(words) ? words : BETWEEN.get(words);
}

export function translateBehind(words: string): string | undefined {
  return ENGLISH_TEXT.test(words) ? words : BEHIND.get(words);
}

/** `cùng kỳ năm 2023` as `the same period of 2023`, `tháng 12/2023` as `December 2023`; `undefined` for other words. */
export function translatePeriod(period: string): string | undefined {
  // All spellings of a period in one form: `T12/2023` as `tháng 12/2023`, `9 tháng 2024` as `9 tháng năm 2024`.
  const name = parsePeriodName(period) ?? period;
  const translation = translateName(name);
  if (translation !== undefined) return translation;
  return ENGLISH_TEXT.test(name) ? name : undefined;
}

function translateName(period: string): string | undefined {
  const known = BASES.get(period.toLowerCase()) ?? YEARS.exec(period)?.[1];
  if (known !== undefined) return known;
  const [, month, yearOfMonth] = MONTH.exec(period) ?? [];
  if (month) return `${MONTHS[Number(month) - 1]} ${yearOfMonth}`;
  const [, quarter = '', yearOfQuarter] = QUARTER.exec(period) ?? [];
  if (quarter) {
    const romanIndex = ROMAN_QUARTERS.indexOf(quarter.toLowerCase());
    const index = romanIndex >= 0 ? romanIndex : Number(quarter) - 1;
    return `the ${ORDINALS[index]} quarter of ${yearOfQuarter}`;
  }
  const [, count, yearOfMonths] = FIRST_MONTHS.exec(period) ?? [];
  if (count) return `the first ${count} months of ${yearOfMonths}`;
  const [, lastCount, yearOfLast] = LAST_MONTHS.exec(period) ?? [];
  if (lastCount) return `the last ${lastCount} months of ${yearOfLast}`;
  const [, year] = SAME_PERIOD.exec(period) ?? [];
  return year && `the same period of ${year}`;
}

/** Translates the words behind a rank: `cả nước` as `in the country`. Words that are not known stay. */
export function translateScope(scope: string): string {
  return SCOPES.get(scope.toLowerCase()) ?? scope;
}

/** Translates the status of a plan: `đạt` as `meets`, behind a ratio as `met`; `undefined` for a status that is not known. */
export function translateStatus(status: string, isBehindRatio: boolean): string | undefined {
  const known = STATUSES.get(status.toLowerCase())?.[isBehindRatio ? 'behindRatio' : 'beforeName'];
  return known ?? (ENGLISH_TEXT.test(status) ? status : undefined);
}

/**
 * Translates who assigned a plan: `Trung ương` and `Trung ương giao` as `the central government`; `undefined` for other Vietnamese words.
 */
export function translateAssigner(planBy: string): string | undefined {
  const known = ASSIGNERS.get(planBy.toLowerCase().replace(/ giao$/, ''));
  return known ?? (ENGLISH_TEXT.test(planBy) ? planBy : undefined);
}
