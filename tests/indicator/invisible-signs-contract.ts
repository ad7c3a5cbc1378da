import type { Runner } from '../text/text-contract.ts';
import { showFile, showRecord } from './show.ts';

const SOFT_HYPHEN = '\u00ad';
const ZERO_WIDTH_SPACE = '\u200b';
const LEFT_TO_RIGHT_MARK = '\u200e';
const RIGHT_TO_LEFT_OVERRIDE = '\u202e';

/** Numbers with an invisible character that may be a lost sign, and how the sentence quotes them. */
const UNCLEAR: [text: string, quoted: string][] = [
  [`${SOFT_HYPHEN}62`, '[U+00AD]62'],
  [`${SOFT_HYPHEN} 3,52`, '[U+00AD] 3,52'],
  [`62${SOFT_HYPHEN}`, '62[U+00AD]'],
  [`61${SOFT_HYPHEN}62`, '61[U+00AD]62'],
  [`61 ${SOFT_HYPHEN} 62`, '61 [U+00AD] 62'],
  [`61${ZERO_WIDTH_SPACE}62`, '61[U+200B]62'],
  [`61${ZERO_WIDTH_SPACE}${SOFT_HYPHEN}62`, '61[U+200B][U+00AD]62'],
  ['61\u206062', '61[U+2060]62'],
  [`${RIGHT_TO_LEFT_OVERRIDE}26`, '[U+202E]26'],
];

/** Texts with an invisible character that cannot be part of a number. Other programs add such characters when text is copied. */
const CLEAR: [text: string, shown: string][] = [
  [`${ZERO_WIDTH_SPACE}62`, '62'],
  [`62${ZERO_WIDTH_SPACE}`, '62'],
  [`${LEFT_TO_RIGHT_MARK}62${LEFT_TO_RIGHT_MARK}`, '62'],
  ['\u202a62\u202c', '62'],
  [`1.${SOFT_HYPHEN}200`, '1.200'],
];

/** Tests of invisible characters beside digits, for Node and for browsers. */
export function invisibleSignsContract({ it, equal }: Runner): void {
  const mistakeOf = (quoted: string, place: string, whole: string) =>
    `“${quoted}”${place} có ký tự không nhìn thấy, có thể là dấu trừ, gạch nối hoặc dấu chấm đã mất; hãy gõ lại cả ${whole} đó, với dấu đúng nếu có`;

  it('refuses a number with an invisible character that may be a lost minus, dash or point, in each field and kind of file', () => {
    for (const [text, quoted] of UNCLEAR) {
      for (const field of ['value', 'change', 'planRatio', 'previous', 'period', 'asOf', 'note', 'area'])
        equal(
          showRecord({ value: 5, [field]: text }),
          mistakeOf(quoted, ` ở thuộc tính “${toAttribute(field)}”`, 'giá trị'),
          field,
        );
      equal(
        showRecord({ series: `2021: ${text}; 2022: 63` }),
        mistakeOf(`2021: ${quoted}`, ' ở thuộc tính “series”', 'giá trị'),
      );
      equal(
        showFile(`chỉ tiêu;giá trị\nX;${text}`, 'X'),
        `! X: ${mistakeOf(quoted, ' ở cột “giá trị”', 'ô')}`,
      );
      equal(
        showFile(`chỉ tiêu;giá trị;Tăng, giảm (%)\nX;5;${text}`, 'X'),
        `! X: ${mistakeOf(quoted, ' ở cột “Tăng, giảm (%)”', 'ô')}`,
      );
      equal(
        showFile(JSON.stringify([{ id: 'a', label: 'X', value: text }]), 'a'),
        `! X: ${mistakeOf(quoted, ' ở trường “value”', 'giá trị')}`,
      );
    }
  });

  it('refuses names and headings that lost a dash between digits', () => {
    const label = `Trẻ 0${SOFT_HYPHEN}5 tuổi`;
    equal(
      showFile(`mã;chỉ tiêu;giá trị\na;${label};5`, 'a').includes('“Trẻ 0[U+00AD]5 tuổi”'),
      true,
      showFile(`mã;chỉ tiêu;giá trị\na;${label};5`, 'a'),
    );
    const heading = showFile(`chỉ tiêu;Kế hoạch 2021${SOFT_HYPHEN}2025\nX;5`, 'X');
    equal(heading.startsWith('! “Kế hoạch 2021[U+00AD]2025”'), true, heading);
  });

  it('leaves out invisible characters that cannot be part of a number', () => {
    for (const [text, shown] of CLEAR) {
      equal(showRecord({ value: text }), shown);
      equal(showFile(`chỉ tiêu;giá trị\nX;${text}`, 'X'), `X: ${shown}`);
    }
    equal(showFile(`mã;chỉ tiêu;giá trị\na;Nông${SOFT_HYPHEN}thôn;5`, 'a'), 'Nôngthôn: 5');
    equal(
      showRecord({ value: 5, period: `${LEFT_TO_RIGHT_MARK}31${LEFT_TO_RIGHT_MARK}/12/2023` }),
      '5 · Ngày 31/12/2023',
    );
  });
}

function toAttribute(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
