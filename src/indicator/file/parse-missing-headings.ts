import { tidy } from '../../text/sentence.ts';
import { IndicatorError } from '../record/indicator-error.ts';
import { isUnit } from '../record/label-unit.ts';
import { readCellNumber } from './parse-growth.ts';

const PERCENT_SIGN = /^[%‰]$/;

/**
 * The mistake of a table without a row of headings, so that its first row of figures stands in place of them: `Hộ nghèo;97;hộ`. It proposes the
 * headings.
 *
 * @param names The first row, of which no cell is the name of a field.
 */
export function findMissingHeadings(
  names: readonly string[],
  isEnglish: boolean,
): IndicatorError | undefined {
  const texts = names.map(tidy);
  const isNumber = (text: string) => readCellNumber(text, isEnglish) !== undefined;
  const number = texts.find(isNumber);
  const label = texts.findIndex((text) => /\p{L}/u.test(text) && !isUnit(text));
  if (number === undefined || label < 0) return undefined;
  const headings = texts.map((text, index) => {
    if (isNumber(text)) return 'Giá trị';
    if (index === label) return 'Chỉ tiêu';
    return isUnit(text) || PERCENT_SIGN.test(text) ? 'Đơn vị' : 'Ghi chú';
  });
  const isEachOnce = new Set(headings).size === headings.length;
  const suggestion = isEachOnce ? headings.join('; ') : 'Chỉ tiêu; Đơn vị; 2023; 2024';
  return new IndicatorError('no-headings', number, { suggestion });
}
