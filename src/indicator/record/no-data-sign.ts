/**
 * Signs of statistical databases and spreadsheets for a missing figure. They have no fixed meaning, unlike `-` and `...` in statistical
 * yearbooks: each PX-Web file may define its own meaning of `..` (https://github.com/statisticssweden/PxWeb/issues/109), and other
 * databases use `:` and `x`.
 */
const NO_DATA_SIGNS: readonly string[] = [
  '.',
  '..',
  '....',
  ':',
  '*',
  '?',
  'x',
  'na',
  'n/a',
  'n.a',
  'n.a.',
  'nil',
  'null',
  'kxđ',
];

/** Whether a text stands for a missing figure, but does not say why the figure is missing. */
export function isNoDataSign(text: string): boolean {
  return NO_DATA_SIGNS.includes(text.trim().toLowerCase());
}

/** Words in place of a figure, which may mean that there is none, or that the figure is not known. */
const NO_DATA_WORDS: readonly string[] = ['không', 'không có', 'ko', 'ko có', 'chưa có', 'không có số liệu'];

/** Whether signs or words stand in place of a figure, but do not say why it is missing: `..`, `Không có`. */
export function isUnclearNoData(text: string): boolean {
  return isNoDataSign(text) || NO_DATA_WORDS.includes(text.trim().toLowerCase());
}
