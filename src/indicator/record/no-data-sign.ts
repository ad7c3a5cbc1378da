/**
 * Signs of statistical databases and spreadsheets for a missing figure. Unlike `-` and `...` of the yearbooks, they have no fixed meaning: a
 * PX-Web file may say itself what `..` stands for (https://github.com/statisticssweden/PxWeb/issues/109), and others use `:` and `x`.
 */
const NO_DATA_SIGNS: readonly string[] = [
  ...['.', '..', '....', ':', '*', '?', 'x', 'na', 'n/a', 'n.a', 'n.a.', 'nil', 'null', 'kxđ'],
];

/** Whether a text stands for a missing figure, but does not say why it is missing. */
export function isNoDataSign(text: string): boolean {
  return NO_DATA_SIGNS.includes(text.trim().toLowerCase());
}
