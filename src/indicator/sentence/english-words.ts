/** The closed lists of Vietnamese words that an English tile translates. Other words stay as their author wrote them. */

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
  ...toEntries('estimated', ['ước', 'ước đạt', 'ước tính']),
  ...toEntries('from', ['từ']),
  ...toEntries('minus', ['âm']),
  ...toEntries('negative growth of', ['tăng trưởng âm']),
  ...toEntries('preliminary', ['sơ bộ']),
  ...toEntries('average', ['bình quân', 'trung bình']),
]);
const BETWEEN = new Map([
  [' đến ', ' to '],
  [' tới ', ' to '],
  [' đến âm ', ' to minus '],
]);
const BEHIND = new Map([
  [' trở lên', ' or more'],
  [' trở xuống', ' or less'],
]);
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
  ['đạt', ['meets', 'met']],
  ['vượt', ['exceeds', 'exceeded']],
  ['không đạt', ['does not meet', 'not met']],
  ['chưa đạt', ['does not yet meet', 'not yet met']],
]);
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
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const QUARTERS = ['i', 'ii', 'iii', 'iv'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const SAME_PERIOD = /^cùng kỳ năm (\d{4})$/i;
const YEARS = /^(?:năm|giai đoạn) (\d{4}(?:–\d{4})?)$/i;
const MONTH = /^tháng (\d\d?)\/(\d{4})$/i;
const QUARTER = /^quý (i{1,3}|iv|[1-4])\/(\d{4})$/i;
const FIRST_MONTHS = /^(\d\d?) tháng đầu năm (\d{4})$/i;
/** English, digits and signs need no translation. */
const NO_VIETNAMESE = /^[\x20-\x7e–−≥≤≈÷]*$/;

function toEntries(english: string, words: readonly string[]): [string, string][] {
  return words.map((word) => [word, english]);
}

/** The words in front of a number, `ước trên `, as `estimated over `; `undefined` if one of them is not known. */
export function translateHedge(words: string): string | undefined {
  const text = words.trim().toLowerCase();
  if (NO_VIETNAMESE.test(text) && !HEDGES.has(text)) return words;
  const whole = HEDGES.get(text);
  if (whole !== undefined) return whole + words.slice(words.trimEnd().length);
  // An estimate, a hedge and an opening, in this order: each space may end the first of them.
  for (const { index } of text.matchAll(/ /g)) {
    const first = HEDGES.get(text.slice(0, index));
    const rest = first === undefined ? undefined : translateHedge(words.trimStart().slice(index + 1));
    if (rest !== undefined) return `${first} ${rest}`;
  }
  return undefined;
}

export function translateBetween(words: string): string | undefined {
  return NO_VIETNAMESE.test(words) ? words : BETWEEN.get(words);
}

export function translateBehind(words: string): string | undefined {
  return NO_VIETNAMESE.test(words) ? words : BEHIND.get(words);
}

/** `cùng kỳ năm 2023` as `the same period of 2023`, `tháng 12/2023` as `December 2023`; `undefined` for other words. */
export function translatePeriod(period: string): string | undefined {
  const known = BASES.get(period.toLowerCase()) ?? YEARS.exec(period)?.[1];
  if (known !== undefined) return known;
  const [, month, yearOfMonth] = MONTH.exec(period) ?? [];
  if (month) return `${MONTHS[Number(month) - 1]} ${yearOfMonth}`;
  const [, quarter = '', yearOfQuarter] = QUARTER.exec(period) ?? [];
  if (quarter) {
    const number = QUARTERS.indexOf(quarter.toLowerCase()) + 1 || Number(quarter);
    return `the ${ORDINALS[number - 1]} quarter of ${yearOfQuarter}`;
  }
  const [, count, yearOfMonths] = FIRST_MONTHS.exec(period) ?? [];
  if (count) return `the first ${count} months of ${yearOfMonths}`;
  const [, year] = SAME_PERIOD.exec(period) ?? [];
  if (year) return `the same period of ${year}`;
  return NO_VIETNAMESE.test(period) ? period : undefined;
}

/** Whether a plan is met: `đạt` as `meets`, behind a ratio as `met`. */
export function translateStatus(status: string, isBehindRatio: boolean): string | undefined {
  const known = STATUSES.get(status.toLowerCase())?.[isBehindRatio ? 1 : 0];
  return known ?? (NO_VIETNAMESE.test(status) ? status : undefined);
}

/** Who assigned a plan: `Trung ương`, `Trung ương giao`. */
export function translateAssigner(planBy: string): string | undefined {
  return (
    ASSIGNERS.get(planBy.toLowerCase().replace(/ giao$/, '')) ??
    (NO_VIETNAMESE.test(planBy) ? planBy : undefined)
  );
}
