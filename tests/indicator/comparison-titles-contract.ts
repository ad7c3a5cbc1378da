import { parseFigures } from '../../src/indicator/file/parse-figures.ts';
import type { Runner } from '../text/text-contract.ts';
import { showFile } from './show.ts';

const OF_MONTH =
  'CPI: tháng 11/2025, bằng 115,2% so với kỳ gốc 2019, bằng 103,58% so với cùng kỳ, bằng 103,28% so với tháng 12 năm trước, bằng 100,45% so với tháng trước';
const OF_MONTHS = 'CPI: 11 tháng năm 2025, bình quân bằng 103,29% so với cùng kỳ';
const BASES = 'Kỳ gốc 2019;Cùng kỳ;Tháng 12 năm trước;Tháng trước';
const MEAN = 'Bình quân 11 tháng năm 2025 so với cùng kỳ';
const CELLS = 'CPI;115,2;103,58;103,28;100,45;103,29';

/** What the tiles of the month and of the eleven months say of a table with these rows above its figures. */
function showBoth(...rowsAbove: string[]): string[] {
  const file = [...rowsAbove, CELLS].join('\n');
  return ['tháng 11/2025', '11 tháng năm 2025'].map((period) => showFile(file, 'CPI', period));
}

/** The problems and the texts of the mistakes of a whole file. */
function findMistakes(file: string): string[] {
  return parseFigures(new TextEncoder().encode(file), '').mistakes.map(
    ({ problem, text }) => `${problem}: ${text}`,
  );
}

/** Tests of titles that begin the comparisons below them, as in tables of prices; for Node and for browsers. */
export function comparisonTitlesContract({ it, equal }: Runner): void {
  it('reads headings that complete a title of indexes: the former period behind `so với`, or the whole comparison', () => {
    for (const title of [
      'Chỉ số giá tiêu dùng tháng 11/2025 so với',
      'Chỉ số giá tiêu dùng tháng 11/2025 so với:',
      'CHỈ SỐ GIÁ TIÊU DÙNG THÁNG 11 NĂM 2025 SO VỚI (%)',
      'Chỉ số giá tiêu dùng, chỉ số giá vàng tháng 11 năm 2025 so sánh với',
      'Chỉ số giá tháng Mười Một năm 2025 so với',
      'Tháng 11/2025 so với;;\nĐơn vị tính: %',
    ]) {
      for (const headings of [`;${BASES};${MEAN}`, `Nhóm hàng;${BASES};${MEAN}`])
        equal(showBoth(title, headings), [OF_MONTH, OF_MONTHS], `${title}\n${headings}`);
    }
    const compared = BASES.split(';').map((base) => `So với ${base.toLowerCase()}`);
    for (const title of ['Chỉ số giá tiêu dùng tháng 11/2025', 'CHỈ SỐ GIÁ TIÊU DÙNG THÁNG 11 NĂM 2025 (%)'])
      equal(showBoth(title, ['Chỉ tiêu', ...compared, MEAN].join(';')), [OF_MONTH, OF_MONTHS], title);
  });

  it('reads two rows of headings, the first of which begins the comparisons', () => {
    for (const first of ['Chỉ số giá tháng 11 năm 2025 so với', 'Tháng 11 năm 2025 so với:'])
      equal(showBoth('Đơn vị tính: %', `;${first};;;;${MEAN}`, `;${BASES};`), [OF_MONTH, OF_MONTHS], first);
    equal(
      showBoth(`;Tháng 11 năm 2025 so với:;;;;${MEAN}`, `;${BASES};`, ';%;;;;'),
      [OF_MONTH, OF_MONTHS],
      'a percent sign below the headings',
    );
  });

  it('refuses a title of comparisons above headings that do not complete the title', () => {
    const title = 'Chỉ số giá tiêu dùng tháng 11/2025 so với';
    // `Bình quân` beside the comparisons may be a comparison too, but does not say what it compares with.
    equal(findMistakes(`${title}\nChỉ tiêu;Kỳ gốc 2019;Tháng trước;Bình quân\nCPI;115;100;103`), [
      'unknown-column: Kỳ gốc 2019',
      'unknown-column: Tháng trước',
      `line-above: ${title}`,
    ]);
    equal(findMistakes(`${title} cùng kỳ và tháng trước\nChỉ tiêu;Cùng kỳ;Bình quân\nCPI;103;102`), [
      `line-above: ${title} cùng kỳ và tháng trước`,
    ]);
    // `Cùng kỳ` may be the index of the former period or the comparison with it.
    equal(findMistakes('Chỉ số giá tiêu dùng tháng 11/2025\nChỉ tiêu;Cùng kỳ;Bình quân\nCPI;103;102'), [
      'line-above: Chỉ số giá tiêu dùng tháng 11/2025',
    ]);
  });

  it('proposes a comparison for a heading that is only a former period', () => {
    for (const [name, base] of [
      ['Kỳ gốc 2019', 'kỳ gốc 2019'],
      ['Tháng trước', 'tháng trước'],
    ] as const)
      equal(
        showFile(`chỉ tiêu;giá trị;${name}\nX;9;103,5`, 'X').includes(`thành Chỉ số so với ${base} (%) hoặc`),
        true,
        name,
      );
    equal(
      showFile('chỉ tiêu;giá trị;Tháng trước\nX;9;+3,5', 'X').includes('Tăng, giảm so với tháng trước (%)'),
      true,
    );
  });

  it('reads a comparison with a base period as an index, because only indexes have one', () => {
    equal(showFile('chỉ tiêu;So với kỳ gốc 2019 (%)\nX;139,44', 'X'), 'X: bằng 139,44% so với kỳ gốc 2019');
    equal(showFile('chỉ tiêu;So với năm gốc (%)\nX;217,19', 'X'), 'X: bằng 217,19% so với năm gốc');
  });

  it('refuses an average comparison beside a comparison that is not an average, because a tile has only one qualifier', () => {
    equal(
      showFile('Chỉ tiêu;Chỉ số so với tháng trước;Chỉ số bình quân so với cùng kỳ\nX;100,5;103', 'X'),
      '! X: “bình quân” ở cột “Chỉ số bình quân so với cùng kỳ” mâu thuẫn với “Chỉ số so với tháng trước”; hãy giữ một trong hai',
    );
  });

  it('reads months in words', () => {
    for (const [heading, time] of [
      ['Tám tháng đầu năm 2019', '8 tháng đầu năm 2019'],
      ['Mười một tháng năm 2025', '11 tháng năm 2025'],
      ['Năm tháng đầu năm 2025', '5 tháng đầu năm 2025'],
      ['Tháng Tám/2019', 'tháng 8/2019'],
      ['Tháng Năm năm 2019', 'tháng 5/2019'],
      ['Tháng mười hai năm 2019', 'tháng 12/2019'],
    ] as const)
      equal(showFile(`chỉ tiêu;${heading}\nX;5`, 'X'), `X: 5, ${time}`, heading);
    // The number of the month is missing, or may be missing.
    for (const heading of ['Tháng năm 2019', 'Năm tháng 2019'])
      equal(showFile(`chỉ tiêu;${heading}\nX;5`, 'X').startsWith('! '), true, heading);
  });
}
