import { MAX_TEXT_LENGTH } from '../../src/indicator/record/text-length.ts';
import { parseRows } from '../../src/indicator/file/parse-figures.ts';
import { INDICATOR_FIELDS } from '../../src/indicator/record/record.ts';
import type { Runner } from '../text/text-contract.ts';
import { orMistake, showFile, showRecord } from './show.ts';

const LONG = 'đứng đầu a'.repeat(MAX_TEXT_LENGTH / 10) + 'a';
const QUOTED = `“${LONG.slice(0, 80)}…”`;
const REMEDY = `dài ${LONG.length} ký tự; hãy viết không quá ${MAX_TEXT_LENGTH} ký tự`;
/** As long as LONG, but only digits and points. */
const LONG_FIGURE = '1.'.repeat(MAX_TEXT_LENGTH / 2) + '1';

/** Tests that no text is searched that is longer than any text beside a figure; for Node and for browsers. */
export function longTextsContract({ it, equal }: Runner): void {
  it('refuses a longer text in each field of a record and of its lists, and says how long it may be', () => {
    for (const field of INDICATOR_FIELDS) {
      const text = showRecord({ value: 1, [field]: LONG });
      equal([text.startsWith(QUOTED), text.endsWith(REMEDY)], [true, true], `${field}: ${text}`);
      const ofFigure = showRecord({ value: 1, [field]: LONG_FIGURE });
      equal(
        [ofFigure.startsWith('“1.1.1.'), ofFigure.endsWith(REMEDY)],
        [true, true],
        `${field}: ${ofFigure}`,
      );
    }
    for (const record of [
      { changes: [{ change: LONG }] },
      { plans: [{ planBy: LONG }] },
      { also: ['chiếm 5%', LONG] },
      { series: [{ period: LONG, value: 1 }] },
      { series: `2021: 1; 2022: ${LONG}` },
    ]) {
      const text = showRecord({ value: 1, ...record });
      equal(/dài \d+ ký tự; hãy viết không quá 5000 ký tự$/.test(text), true, text);
    }
  });

  it('reads a text of the greatest length', () => {
    const text = LONG.slice(0, MAX_TEXT_LENGTH);
    equal(showRecord({ value: 1, note: text }), '1');
    equal(
      showRecord({ value: 1, series: `2021: 1; 2022: ${'0'.repeat(50)}1` }).startsWith('không đọc'),
      true,
    );
  });

  it('refuses a longer cell of a file and of a table of the page, and a longer field of JSON', () => {
    const table = [
      ['chỉ tiêu', 'giá trị', 'ghi chú'],
      ['X', '1', LONG],
    ];
    const csv = table.map((cells) => cells.join(';')).join('\n');
    equal(showFile(csv, 'X'), `! ${QUOTED} ở dòng 2 ${REMEDY}`);
    const rows = table.map((cells, index) => ({ cells, row: index + 1 }));
    equal(
      orMistake(() => parseRows(rows).read('X')),
      `! ${QUOTED} ở dòng 2 ${REMEDY}`,
    );
    equal(
      showFile(JSON.stringify([{ id: 'X', label: 'X', value: 1, note: LONG }]), 'X'),
      `! X: ${QUOTED} ở trường “note” ${REMEDY}`,
    );
  });
}
